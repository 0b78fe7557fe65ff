import { authorise, may, organisationOf } from '../access/authorise.ts';
import { toReference, type Reference } from '../shared/reference.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

const selectReferences = `
  select group_members.group_id, users.id, coalesce(users.display_name, users.user_name) as display
  from group_members join users on users.organisation_id = $1 and users.id = group_members.user_id
  where group_members.organisation_id = $1 and group_members.group_id = any($2::uuid[])
  order by group_members.group_id, group_members.user_id`;
/**
 * Every member of each of these groups, as short references. Part of reading a group, so `group:read` is enough; and
 * part of the answer to writing one, so `group:write` is too, or the answer would be refused when the change is made.
 */
export async function loadMemberReferences(scope: Scope, groupIds: readonly string[]): Promise<Reference[][]> {
  if (!may(scope.actor, 'group:write')) authorise(scope.actor, 'group:read');
  const rows = await runStatement(scope.session, { name: 'load-member-references', text: selectReferences, values: [organisationOf(scope.actor), groupIds] });
  const byGroup = Map.groupBy(rows, (row) => row['group_id'] as string);
  return groupIds.map((groupId) => (byGroup.get(groupId) ?? []).map(toReference));
}
