import { authorise, organisationOf } from '../access/authorise.ts';
import { groupReferencesSql } from '../groups/load-groups.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { toUser, userColumns, type User } from './user-record.ts';

const selected = userColumns.join(', ');
const condition = 'where organisation_id = $1 and id = any($2::uuid[])';
const selectUsers = { name: 'load-users', text: `select ${selected} from users ${condition}` };
const selectUsersWithGroupReferences = { name: 'load-users-with-group-references', text: `select ${selected}, ${groupReferencesSql} as group_references from users ${condition}` };

/**
 * The users with these ids, in the order of the ids; `null` where there is none in the organisation.
 * @param withGroupReferences whether to read short references to the groups of each user with them
 */
export async function loadUsers(scope: Scope, ids: readonly string[], withGroupReferences = false): Promise<(User | null)[]> {
  authorise(scope.actor, 'user:read');
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return ids.map(() => null);
  const rows = await runStatement(scope.session, { ...(withGroupReferences ? selectUsersWithGroupReferences : selectUsers), values: [organisationOf(scope.actor), wanted] });
  const byId = new Map(rows.map((row) => [row['id'], toUser(row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}
