import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { ApiTokenSchema, endOf, type ApiToken } from './api-token.ts';
import { lockApiToken } from './find-api-tokens.ts';

/**
 * Takes a rotation back: the successor is revoked, and the token stays as it was.
 * @param id the token that was to be replaced
 * @returns that token
 * @throws NotFound; Invalid where the token has no successor, or has ended
 */
export async function cancelApiTokenRotation(scope: Scope, id: string): Promise<ApiToken> {
  authorise(scope.actor, 'api-token:write');
  const organisationId = organisationOf(scope.actor);
  return scope.em.transactional(async (em) => {
    const token = await lockApiToken(em, organisationId, id);
    const shown = `The API token “${token.name}” (${token.prefix}…)`;
    if (!token.replacedById) throw new Invalid(`${shown} is not being rotated: there is nothing to cancel.`, ['id']);
    if (endOf(token, scope.now)) throw new Invalid(`${shown} has ended, and its successor has taken over: revoke that one if nobody is to use it.`, ['id']);
    const successor = await lockApiToken(em, organisationId, token.replacedById);
    successor.revokedAt ??= scope.now;
    detachSuccessor(token);
    return token;
  });
}

/**
 * Lets the token that another one was to replace go on as it was, unless it has ended: for when that other one is revoked,
 * or else nobody would have a token that works.
 * @param successorId the token that is about to be revoked
 */
export async function keepPredecessor(em: EntityManager, organisationId: string, successorId: string, now: Date): Promise<void> {
  if (!isUuid(successorId)) return;
  const predecessor = await em.findOne(ApiTokenSchema, { organisationId, replacedById: successorId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (predecessor && !endOf(predecessor, now)) detachSuccessor(predecessor);
}

function detachSuccessor(token: ApiToken): void {
  token.replacedById = null;
  token.retiresAt = null;
  token.retireBy = null;
}
