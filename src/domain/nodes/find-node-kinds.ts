import { organisationOf } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';

/** The most ids that one question may name. */
const idLimit = 100;

// The organisation itself is told by the organisation alone: it is not one of the things that it has.
const tables = { User: 'users', Group: 'groups', Session: 'sessions', ApiToken: 'api_tokens', OauthClient: 'oauth_clients', Invitation: 'invitations', Mail: 'mails', ProvisioningEvent: 'provisioning_events', ProvisioningHold: 'provisioning_holds', AuditEntry: 'audit_entries', ConnectionTest: 'connection_tests', UserInformationField: 'user_information_fields',
  DuplicateCheck: 'duplicate_checks', DuplicateCheckLine: 'duplicate_check_lines', DuplicateCure: 'duplicate_cures' } as const;

/** The types of the things that have an id of their own, under their names in the schema. */
export type NodeKind = 'Organisation' | 'ProvisioningCycle' | keyof typeof tables;

// Cycles are in no table; their ids are made of what they are (version 8), all others are of version 7.
const ofCycle = /^[0-9a-f]{8}-[0-9a-f]{4}-8/i;

const selectKinds = [
  `select 'Organisation' as kind, id from organisations where id = $1 and id = any($2::uuid[])`,
  ...Object.entries(tables).map(([kind, table]) => `select '${kind}' as kind, id from ${table} where organisation_id = $1 and id = any($2::uuid[])`),
  `select 'User', merged_id from duplicate_cures where organisation_id = $1 and merged_id = any($2::uuid[]) and undone_at is null`,
].join(' union all ');

/**
 * What kinds of thing these ids stand for, in the order of the ids; `null` where the organisation has nothing with that id.
 * That of a cycle may turn out to stand for none.
 * Whether the caller may read it is for the use case that reads it.
 * @throws Unauthenticated, Forbidden where the caller belongs to no organisation; Invalid where there are too many ids
 */
export async function findNodeKinds(scope: Scope, ids: readonly string[]): Promise<(NodeKind | null)[]> {
  const organisationId = organisationOf(scope.actor);
  if (ids.length > idLimit) throw new Invalid(`ids names ${ids.length} things: ask for at most ${idLimit} at once.`, ['ids']);
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return ids.map(() => null);
  const rows = await runStatement(scope.session, { name: 'find-node-kinds', text: selectKinds, values: [organisationId, wanted] });
  const kinds = new Map(rows.map((row) => [row['id'] as string, row['kind'] as NodeKind]));
  return ids.map((id) => kinds.get(id.toLowerCase()) ?? (isUuid(id) && ofCycle.test(id) ? 'ProvisioningCycle' : null));
}
