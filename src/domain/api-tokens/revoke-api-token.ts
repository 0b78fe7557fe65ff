import { authorise, organisationOf } from '../access/authorise.ts';
import { NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { ApiTokenSchema, type ApiToken } from './api-token.ts';

/**
 * Ends a token at once: every request looks its token up, so no replica serves it again.
 * @throws NotFound
 */
export async function revokeApiToken(scope: Scope, id: string): Promise<ApiToken> {
  authorise(scope.actor, 'api-token:write');
  const token = isUuid(id) ? await scope.em.findOne(ApiTokenSchema, { organisationId: organisationOf(scope.actor), id }) : null;
  if (!token) throw new NotFound(`There is no API token with the id ${id} in this organisation.`, ['id']);
  token.revokedAt ??= scope.now;
  await scope.em.flush();
  return token;
}
