import { organisationOf } from '../access/authorise.ts';
import { NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { newId } from '../shared/uuid.ts';

/** How long a link that the operator makes can be used, in minutes. */
export const minutesOfOperatorLink = 60;

const insert = `
  insert into sign_in_links (organisation_id, id, user_id, method, created_at, expires_at)
  select $1, $2, id, 'OPERATOR_LINK', $4, $5 from users where organisation_id = $1 and id = $3 and active and not sign_in_blocked returning id`;

/**
 * Makes a link that lets a user in once, for the operator to hand over. Needs no permission: to call it is to vouch for the user.
 * @returns the id of the link, of which its token is made (mail/link-token.ts)
 * @throws NotFound where there is no such user, or they may not sign in
 */
export async function createOperatorLink(scope: Scope, userId: string): Promise<string> {
  const id = newId();
  const expiresAt = new Date(scope.now.getTime() + minutesOfOperatorLink * 60_000);
  const [row] = await runStatement(scope.session, { name: 'create-operator-link', text: insert, values: [organisationOf(scope.actor), id, userId, scope.now, expiresAt] });
  if (!row) throw new NotFound(`There is no user with the id ${userId} who may sign in.`);
  return id;
}
