import { authorise, organisationOf } from '../access/authorise.ts';
import { findPage } from '../shared/find-page.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import type { Scope } from '../shared/scope.ts';
import { ApiTokenSchema, type ApiToken } from './api-token.ts';

/** The API tokens of the organisation, in the order in which they were created, revoked and expired ones included. */
export async function findApiTokens(scope: Scope, page: PageRequest): Promise<Page<ApiToken>> {
  authorise(scope.actor, 'api-token:read');
  return findPage(scope.em, ApiTokenSchema, { organisationId: organisationOf(scope.actor) }, page);
}

/** The tokens with these ids, in the order of the ids. Part of reading provisioning events. */
export async function loadApiTokens(scope: Scope, ids: readonly string[]): Promise<(ApiToken | null)[]> {
  authorise(scope.actor, 'provisioning:read');
  const found = await scope.em.find(ApiTokenSchema, { organisationId: organisationOf(scope.actor), id: { $in: [...ids] } });
  const byId = new Map(found.map((token) => [token.id, token]));
  return ids.map((id) => byId.get(id) ?? null);
}
