import { authorise, organisationOf } from '../access/authorise.ts';
import { groupReferencesSql } from '../groups/load-groups.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { survivorsOf } from './merged-users.ts';
import { toUser, userColumns, type User } from './user-record.ts';

const selected = userColumns.join(', ');
const condition = 'where organisation_id = $1 and id = any($2::uuid[])';
const selectUsers = { name: 'load-users', text: `select ${selected} from users ${condition}` };
const selectUsersWithGroupReferences = { name: 'load-users-with-group-references', text: `select ${selected}, ${groupReferencesSql} as group_references from users ${condition}` };

/**
 * The users with these ids, in the order of the ids; `null` where there is none in the organisation. The id of an account that was
 * merged gives the user into whom. Users may read themselves.
 * @param withGroupReferences whether to read short references to the groups of each user with them
 */
export async function loadUsers(scope: Scope, ids: readonly string[], withGroupReferences = false): Promise<(User | null)[]> {
  const { actor } = scope;
  if (actor.kind !== 'USER' || ids.some((id) => id !== actor.userId)) authorise(actor, 'user:read');
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return ids.map(() => null);
  const read = async (some: readonly string[]): Promise<Map<string, User>> => {
    const rows = await runStatement(scope.session, { ...(withGroupReferences ? selectUsersWithGroupReferences : selectUsers), values: [organisationOf(scope.actor), some] });
    return new Map(rows.map((row) => [row['id'] as string, toUser(row)]));
  };
  const byId = await read(wanted);
  const survivors = await survivorsOf(scope, wanted.filter((id) => !byId.has(id.toLowerCase())));
  const survived = survivors.size > 0 ? await read([...survivors.values()]) : byId;
  return ids.map((id) => byId.get(id.toLowerCase()) ?? survived.get(survivors.get(id.toLowerCase()) ?? '') ?? null);
}
