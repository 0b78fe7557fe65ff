import type { Statement } from '../shared/batch.ts';
import type { Session } from '../shared/scope.ts';
import { runUnbound } from '../shared/statements.ts';
import { channels } from './channels.ts';

const notify = `select pg_notify('${channels.activity}', id) from unnest($1::text[]) as id`;

/** Tells all replicas, when the transaction has succeeded, that something has happened in an organisation. */
export function announcementOf(organisationId: string): Statement {
  return { name: 'announce-activity', text: notify, values: [[organisationId]] };
}

/**
 * Tells all replicas that something has happened in these organisations.
 * @param session any: no table is read or written
 */
export async function announceActivity(session: Session, organisationIds: readonly string[]): Promise<void> {
  await runUnbound(session, { name: 'announce-activity', text: notify, values: [organisationIds] });
}
