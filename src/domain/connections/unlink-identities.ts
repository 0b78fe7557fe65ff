import { authorise, organisationOf } from '../access/authorise.ts';
import { NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { toUser, userColumns, type User } from '../users/user-record.ts';
import { LinkedIdentitySchema, type LinkedIdentity } from './linked-identity.ts';

/** The identities with which each of these users is linked, the oldest first. */
export async function loadLinkedIdentities(scope: Scope, userIds: readonly string[]): Promise<LinkedIdentity[][]> {
  authorise(scope.actor, 'single-sign-on:read');
  const found = await scope.em.find(LinkedIdentitySchema, { organisationId: organisationOf(scope.actor), userId: { $in: userIds.filter(isUuid) } }, { orderBy: { createdAt: 'asc' } });
  const byUser = Map.groupBy(found, ({ userId }) => userId);
  return userIds.map((id) => byUser.get(id.toLowerCase()) ?? []);
}

const unlink = 'delete from linked_identities where organisation_id = $1 and user_id = $2';
const findUser = `select ${userColumns.join(', ')} from users where organisation_id = $1 and id = $2`;

/**
 * Forgets with which identities a user is linked. When they come next they are recognised anew, by the rules of the connection.
 * @throws NotFound
 */
export async function unlinkIdentities(scope: Scope, userId: string): Promise<User> {
  authorise(scope.actor, 'single-sign-on:write');
    const values = [organisationOf(scope.actor), userId];
  const [, [row] = []] = !isUuid(userId) ? [] : await runStatements(scope.session, [{ name: 'unlink-identities', text: unlink, values }, { name: 'user-of-identities', text: findUser, values }]);
  if (!row) throw new NotFound(`There is no user with the id ${userId} in this organisation.`, ['userId']);
  return toUser(row);
}
