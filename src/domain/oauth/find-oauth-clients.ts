import { authorise, may, organisationOf } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { oauthClientCondition, oauthClientOrders, type OauthClientFilter } from './oauth-client-filter.ts';
import { OauthClientSecretSchema, type OauthClientSecret } from './oauth-client-secret.ts';
import { OauthClientSchema, type OauthClient } from './oauth-client.ts';
import { OauthFederationSchema, type OauthFederation } from './oauth-federation.ts';

/**
 * The OAuth clients of the organisation that match, in the order in which they were created unless another is asked for, without the deleted ones.
 * @throws Invalid where the page or the filter is not one
 */
export async function findOauthClients(scope: Scope, page: PageRequest, filter?: OauthClientFilter | null, orderBy?: OrderRequest | null): Promise<Page<OauthClient>> {
  authorise(scope.actor, 'oauth-client:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `oauth_clients.organisation_id = $1 and oauth_clients.deleted_at is null and ${oauthClientCondition(filter ?? {}, scope.now, parameters)}`;
  return readPage(scope.session, { ...entityRows(scope.em, OauthClientSchema), condition, parameters, order: orderOf(oauthClientOrders, orderBy) }, page);
}

/**
 * The clients with these ids, in the order of the ids, deleted ones included; `null` where there is none in the organisation.
 * Part of reading provisioning events, so `provisioning:read` is enough, too.
 */
export async function loadOauthClients(scope: Scope, ids: readonly string[]): Promise<(OauthClient | null)[]> {
  if (!may(scope.actor, 'provisioning:read')) authorise(scope.actor, 'oauth-client:read');
  const found = await scope.em.find(OauthClientSchema, { organisationId: organisationOf(scope.actor), id: { $in: ids.filter(isUuid) } });
  const byId = new Map(found.map((client) => [client.id, client]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
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
