import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { toUser, userColumns, type User } from './user-record.ts';

const selectUsers = `select ${userColumns.join(', ')} from users where organisation_id = $1 and id = any($2::uuid[])`;

/** The users with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadUsers(scope: Scope, ids: readonly string[]): Promise<(User | null)[]> {
  authorise(scope.actor, 'user:read');
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return ids.map(() => null);
  const rows = await runStatement(scope.em, { name: 'load-users', text: selectUsers, values: [organisationOf(scope.actor), wanted] });
  const byId = new Map(rows.map((row) => [row['id'], toUser(row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}
