import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { authorise, may, organisationOf } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { NotFound } from '../shared/errors.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { apiTokenCondition, apiTokenOrders, type ApiTokenFilter } from './api-token-filter.ts';
import { ApiTokenSchema, type ApiToken } from './api-token.ts';

/**
 * The API tokens of the organisation that match, in the order in which they were created unless another is asked for, those that have ended included.
 * @throws Invalid where the page or the filter is not one
 */
export async function findApiTokens(scope: Scope, page: PageRequest, filter?: ApiTokenFilter | null, orderBy?: OrderRequest | null): Promise<Page<ApiToken>> {
  authorise(scope.actor, 'api-token:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `api_tokens.organisation_id = $1 and ${apiTokenCondition(filter ?? {}, scope.now, parameters)}`;
  return readPage(scope.session, { ...entityRows(scope.em, ApiTokenSchema), condition, parameters, order: orderOf(apiTokenOrders, orderBy) }, page);
}

/** The tokens with these ids, in the order of the ids; `null` where there is none in the organisation. Part of reading tokens and provisioning events. */
export async function loadApiTokens(scope: Scope, ids: readonly string[]): Promise<(ApiToken | null)[]> {
  authoriseTokenDetails(scope);
  const found = await scope.em.find(ApiTokenSchema, { organisationId: organisationOf(scope.actor), id: { $in: ids.filter(isUuid) } });
  const byId = new Map(found.map((token) => [token.id, token]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** The token that each of these replaces, in the order of the ids. Part of reading tokens. */
export async function loadReplacedTokens(scope: Scope, ids: readonly string[]): Promise<(ApiToken | null)[]> {
  authoriseTokenDetails(scope);
  const found = await scope.em.find(ApiTokenSchema, { organisationId: organisationOf(scope.actor), replacedById: { $in: [...ids] } });
  const bySuccessor = new Map(found.map((token) => [token.replacedById, token]));
  return ids.map((id) => bySuccessor.get(id) ?? null);
}

/**
 * What hangs on a token may be read by whoever gets to see tokens: those of events and the answers of changes, too.
 * @throws Forbidden
 */
export function authoriseTokenDetails({ actor }: Scope): void {
  if (!may(actor, 'provisioning:read') && !may(actor, 'api-token:write')) authorise(actor, 'api-token:read');
}

/**
 * One token of the organisation, locked until the transaction ends. Of two that belong to one rotation the older is locked
 * first, so that nobody waits for ever.
 * @throws NotFound
 */
export async function lockApiToken(em: EntityManager, organisationId: string, id: string): Promise<ApiToken> {
  const token = isUuid(id) ? await em.findOne(ApiTokenSchema, { organisationId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!token) throw new NotFound(`There is no API token with the id ${id} in this organisation.`, ['id']);
  return token;
}
