import { authorise } from '../access/authorise.ts';
import { NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { lockOauthClient } from './lock-oauth-client.ts';
import type { OauthClient } from './oauth-client.ts';
import { OauthFederationSchema } from './oauth-federation.ts';

/**
 * Ends the federation of an OAuth client at once, and with it the access tokens that were got with it.
 * @throws NotFound where there is no such client, or where it has none
 */
export async function removeFederation(scope: Scope, clientId: string): Promise<OauthClient> {
  authorise(scope.actor, 'oauth-client:write');
  return scope.em.transactional(async (em) => {
    const client = await lockOauthClient(em, scope.actor, clientId, 'clientId');
    const removed = await em.nativeDelete(OauthFederationSchema, { organisationId: client.organisationId, clientId });
    if (removed === 0) throw new NotFound('This OAuth client has no federation.', ['clientId']);
    return client;
  });
}
