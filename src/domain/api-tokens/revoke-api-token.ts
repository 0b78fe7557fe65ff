import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import type { ApiToken } from './api-token.ts';
import { keepPredecessor } from './cancel-rotation.ts';
import { lockApiToken } from './find-api-tokens.ts';

/**
 * Ends a token at once: every request looks its token up, so no replica serves it again. Where it was to replace another
 * one that has not ended, that rotation is cancelled.
 * @throws NotFound
 */
export async function revokeApiToken(scope: Scope, id: string): Promise<ApiToken> {
  authorise(scope.actor, 'api-token:write');
  const organisationId = organisationOf(scope.actor);
  return scope.em.transactional(async (em) => {
    await keepPredecessor(em, organisationId, id, scope.now);
    const token = await lockApiToken(em, organisationId, id);
    token.revokedAt ??= scope.now;
    return token;
  });
}
