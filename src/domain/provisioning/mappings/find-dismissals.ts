import type { Row, Statement } from '../../shared/batch.ts';
import { adviceKey, type AdviceIdentity } from './advice-key.ts';

/** That a finding was dismissed. */
export interface Dismissal {
  readonly id: string;
  /** The key that the finding has today. */
  readonly key: string;
  readonly dismissedAt: Date;
}

/** The statement that finds what was dismissed in an organisation; for {@link toDismissals}. */
export function findDismissals(organisationId: string): Statement {
  return { name: 'mapping-advice-dismissals', text: 'select id, code, resource_type, target, client_id, created_at from mapping_advice_dismissals where organisation_id = $1', values: [organisationId] };
}

/**
 * What was dismissed.
 * @param clients the client that each sender is today: what was meant of a token is meant of its successor
 */
export function toDismissals(organisationId: string, rows: readonly Row[], clients: ReadonlyMap<string, string>): Dismissal[] {
  return rows.map((row) => {
    const clientId = row['client_id'] as string | null;
    const identity = { code: row['code'], resourceType: row['resource_type'], target: row['target'], clientId: clientId === null ? null : clients.get(clientId) ?? clientId } as AdviceIdentity;
    return { id: row['id'] as string, key: adviceKey(organisationId, identity), dismissedAt: new Date(row['created_at'] as string) };
  });
}
