import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { toReference, type Reference } from '../shared/reference.ts';
import { groupColumns, toGroup, type Group } from './group-record.ts';

const selectGroups = `select ${groupColumns.join(', ')} from groups where organisation_id = $1 and id = any($2::uuid[])`;
const selectReferences = `
  select group_members.user_id, groups.id, groups.display_name as display
  from group_members join groups on groups.organisation_id = $1 and groups.id = group_members.group_id
  where group_members.organisation_id = $1 and group_members.user_id = any($2::uuid[])
  order by groups.display_name_key`;

/**
 * SQL of short references to all groups of a user as JSON, ordered by name; for a statement whose first parameter is the
 * organisation's id and that reads the table of users.
 */
export const groupReferencesSql = `(select coalesce(json_agg(json_build_object('id', groups.id, 'display', groups.display_name) order by groups.display_name_key), '[]')
  from group_members join groups on groups.organisation_id = $1 and groups.id = group_members.group_id
  where group_members.organisation_id = $1 and group_members.user_id = users.id)`;

/** The groups with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadGroups(scope: Scope, ids: readonly string[]): Promise<(Group | null)[]> {
  authorise(scope.actor, 'group:read');
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return ids.map(() => null);
  const rows = await runStatement(scope.session, { name: 'load-groups', text: selectGroups, values: [organisationOf(scope.actor), wanted] });
  const byId = new Map(rows.map((row) => [row['id'], toGroup(row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/**
 * Short references to the groups of which each of these users is a direct member, ordered by name. Part of reading a user,
 * so `user:read` is enough: RFC 7643 §4.1.2 makes `groups` an attribute of the user.
 */
export async function loadGroupReferences(scope: Scope, userIds: readonly string[]): Promise<Reference[][]> {
  authorise(scope.actor, 'user:read');
  const rows = await runStatement(scope.session, { name: 'load-group-references', text: selectReferences, values: [organisationOf(scope.actor), userIds] });
  const byUser = Map.groupBy(rows, (row) => row['user_id'] as string);
  return userIds.map((id) => (byUser.get(id) ?? []).map(toReference));
}
