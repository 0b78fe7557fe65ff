import { authorise } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { lockOauthClient } from './lock-oauth-client.ts';
import { OauthAccessTokenSchema } from './oauth-access-token.ts';
import { OauthClientSecretSchema } from './oauth-client-secret.ts';
import { OauthFederationSchema } from './oauth-federation.ts';

/**
 * Deletes an OAuth client with its secrets, its federation and its access tokens, which end at once. Its name is kept for the
 * provisioning events that it caused.
 * @returns the client's id
 * @throws NotFound
 */
export async function deleteOauthClient(scope: Scope, id: string): Promise<string> {
  authorise(scope.actor, 'oauth-client:write');
  return scope.em.transactional(async (em) => {
    const client = await lockOauthClient(em, scope.actor, id, 'id');
    client.deletedAt = scope.now;
    const own = { organisationId: client.organisationId, clientId: client.id };
    await em.nativeDelete(OauthAccessTokenSchema, own);
    await em.nativeDelete(OauthClientSecretSchema, own);
    await em.nativeDelete(OauthFederationSchema, own);
    return client.id;
  });
}
