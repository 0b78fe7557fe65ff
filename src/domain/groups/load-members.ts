import { authorise, may, organisationOf } from '../access/authorise.ts';
import { readPageRequest, type Page, type PageRequest } from '../shared/page.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { toUser, userColumns, type User } from '../users/user-record.ts';

/** A member of a group, in short. */
export interface MemberReference {
  readonly id: string;
  readonly display: string;
}

const selectReferences = `
  select group_members.group_id, users.id, coalesce(users.display_name, users.user_name) as display
  from group_members join users on users.organisation_id = $1 and users.id = group_members.user_id
  where group_members.organisation_id = $1 and group_members.group_id = any($2::uuid[])
  order by group_members.group_id, group_members.user_id`;
const countMembers = 'select count(*)::int as count from group_members where organisation_id = $1 and group_id = $2';
const selectMembers = `
  select ${userColumns.map((column) => `users.${column}`).join(', ')}
  from group_members join users on users.organisation_id = $1 and users.id = group_members.user_id
  where group_members.organisation_id = $1 and group_members.group_id = $2 and group_members.user_id > $3
  order by group_members.user_id limit $4`;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Every member of each of these groups, as short references. Part of reading a group, so `group:read` is enough; and
 * part of the answer to writing one, so `group:write` is too, or the answer would be refused when the change is made.
 */
export async function loadMemberReferences(scope: Scope, groupIds: readonly string[]): Promise<MemberReference[][]> {
  if (!may(scope.actor, 'group:write')) authorise(scope.actor, 'group:read');
  const rows = await runStatement(scope.session, { name: 'load-member-references', text: selectReferences, values: [organisationOf(scope.actor), groupIds] });
  const byGroup = Map.groupBy(rows, (row) => row['group_id'] as string);
  return groupIds.map((groupId) => (byGroup.get(groupId) ?? []).map(({ id, display }) => ({ id: id as string, display: display as string })));
}

/**
 * One page of a group's members, in the order of their ids.
 * @throws Invalid where the page request is not one
 */
export async function findMembers(scope: Scope, groupId: string, page: PageRequest): Promise<Page<User>> {
  authorise(scope.actor, 'group:read');
  authorise(scope.actor, 'user:read');
  const organisationId = organisationOf(scope.actor);
  const { first, afterId } = readPageRequest(page);
  const rows = await runStatement(scope.session, { name: 'find-members', text: selectMembers, values: [organisationId, groupId, afterId ?? beforeAll, first + 1] });
  return {
    items: rows.slice(0, first).map(toUser),
    hasNextPage: rows.length > first,
    hasPreviousPage: afterId !== undefined,
    totalCount: async () => {
      const [counted] = await runStatement(scope.session, { name: 'count-members', text: countMembers, values: [organisationId, groupId] });
      return counted?.['count'] as number;
    },
  };
}
