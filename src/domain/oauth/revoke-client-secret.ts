import { authorise, organisationOf } from '../access/authorise.ts';
import { NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { OauthClientSecretSchema, type OauthClientSecret } from './oauth-client-secret.ts';

/**
 * Ends a secret of an OAuth client at once, and with it the access tokens that were got with it.
 * @throws NotFound
 */
export async function revokeClientSecret(scope: Scope, id: string): Promise<OauthClientSecret> {
  authorise(scope.actor, 'oauth-client:write');
  const secret = isUuid(id) ? await scope.em.findOne(OauthClientSecretSchema, { organisationId: organisationOf(scope.actor), id }) : null;
  if (!secret) throw new NotFound(`There is no secret of an OAuth client with the id ${id} in this organisation.`, ['id']);
  secret.revokedAt ??= scope.now;
  await scope.em.flush();
  return secret;
}
