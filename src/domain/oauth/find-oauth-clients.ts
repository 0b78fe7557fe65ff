import { authorise, organisationOf } from '../access/authorise.ts';
import { findPage } from '../shared/find-page.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import type { Scope } from '../shared/scope.ts';
import { OauthClientSecretSchema, type OauthClientSecret } from './oauth-client-secret.ts';
import { OauthClientSchema, type OauthClient } from './oauth-client.ts';
import { OauthFederationSchema, type OauthFederation } from './oauth-federation.ts';

/** The OAuth clients of the organisation, in the order in which they were created, without the deleted ones. */
export async function findOauthClients(scope: Scope, page: PageRequest): Promise<Page<OauthClient>> {
  authorise(scope.actor, 'oauth-client:read');
  return findPage(scope.em, OauthClientSchema, { organisationId: organisationOf(scope.actor), deletedAt: null }, page);
}

/** The clients with these ids, in the order of the ids, deleted ones included. Part of reading provisioning events. */
export async function loadOauthClients(scope: Scope, ids: readonly string[]): Promise<(OauthClient | null)[]> {
  authorise(scope.actor, 'provisioning:read');
  const found = await scope.em.find(OauthClientSchema, { organisationId: organisationOf(scope.actor), id: { $in: [...ids] } });
  const byId = new Map(found.map((client) => [client.id, client]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The secrets of each of these clients, the oldest first, revoked and expired ones included. */
export async function loadOauthClientSecrets(scope: Scope, clientIds: readonly string[]): Promise<OauthClientSecret[][]> {
  authorise(scope.actor, 'oauth-client:read');
  const found = await scope.em.find(OauthClientSecretSchema, { organisationId: organisationOf(scope.actor), clientId: { $in: [...clientIds] } }, { orderBy: { id: 'asc' } });
  const byClient = Map.groupBy(found, (secret) => secret.clientId);
  return clientIds.map((id) => byClient.get(id) ?? []);
}

/** The federation of each of these clients; `null` where a client has none. */
export async function loadOauthFederations(scope: Scope, clientIds: readonly string[]): Promise<(OauthFederation | null)[]> {
  authorise(scope.actor, 'oauth-client:read');
  const found = await scope.em.find(OauthFederationSchema, { organisationId: organisationOf(scope.actor), clientId: { $in: [...clientIds] } });
  const byClient = new Map(found.map((federation) => [federation.clientId, federation]));
  return clientIds.map((id) => byClient.get(id) ?? null);
}
