import { authorise, may, organisationOf } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { newId } from '../shared/uuid.ts';
import { ApiTokenSchema, endOf, type ApiToken } from './api-token.ts';
import { lockApiToken } from './find-api-tokens.ts';
import { hashTokenSecret, newTokenSecret, tokenPrefix } from './token-secret.ts';

/** How a token is to be replaced. */
export interface Rotation {
  /** When the successor ends. Absent: after as long a time as its predecessor was given; `null`: never. */
  readonly expiresAt?: Date | null;
  /** When the predecessor retires at the latest, whether or not its successor has been seen. */
  readonly retireBy?: Date | null;
}

/**
 * Makes a successor of a token, with the same name and permissions. Both can be used. The old one retires once the new one
 * has been seen and the old one has rested (docs/adr/0011-a-rotated-token-retires-when-it-rests.md).
 * @returns the successor and its secret, which is kept nowhere
 * @throws NotFound; Invalid where the token has ended or is part of a rotation, where its permissions are not the caller's
 * to hand on, or where a time is not in the future
 */
export async function rotateApiToken(scope: Scope, id: string, rotation: Rotation): Promise<{ apiToken: ApiToken; secret: string }> {
  authorise(scope.actor, 'api-token:write');
  const organisationId = organisationOf(scope.actor);
  const secret = newTokenSecret();
  const apiToken = await scope.em.transactional(async (em) => {
    // Locked, so that of two rotations one finds the other.
    const old = await lockApiToken(em, organisationId, id);
    const predecessor = await em.findOne(ApiTokenSchema, { organisationId, replacedById: old.id });
    assertRotatable(scope, old, predecessor);
    const successor = em.create(ApiTokenSchema, {
      organisationId, id: newId(), name: old.name, prefix: tokenPrefix(secret), secretHash: hashTokenSecret(secret),
      permissions: [...old.permissions], expiresAt: expiryOf(old, rotation, scope.now), createdAt: scope.now,
    });
    old.replacedById = successor.id;
    old.retireBy = inFuture(rotation.retireBy, 'retireBy', scope.now);
    return successor;
  });
  return { apiToken, secret };
}

function assertRotatable(scope: Scope, token: ApiToken, predecessor: ApiToken | null): void {
  const shown = `The API token “${token.name}” (${token.prefix}…)`;
  const ended = endOf(token, scope.now);
  if (ended) throw new Invalid(`${shown} ended on ${ended.at.toISOString()}: there is nothing to hand over. Make a new one.`, ['id']);
  if (token.replacedById) throw new Invalid(`${shown} has a successor already: use that, or cancel the rotation first.`, ['id']);
  if (predecessor && !endOf(predecessor, scope.now)) {
    throw new Invalid(`${shown} is itself a successor, and ${predecessor.prefix}… has not retired yet: wait for that, revoke it, or cancel the rotation first.`, ['id']);
  }
  const missing = token.permissions.find((word) => !may(scope.actor, word));
  if (missing) throw new Invalid(`${shown} has the permission ${missing}, which the caller does not have and so cannot hand on.`, ['id']);
}

function expiryOf(old: ApiToken, { expiresAt }: Rotation, now: Date): Date | null {
  if (expiresAt !== undefined) return inFuture(expiresAt, 'expiresAt', now);
  return old.expiresAt ? new Date(now.getTime() + old.expiresAt.getTime() - old.createdAt.getTime()) : null;
}

function inFuture(moment: Date | null | undefined, field: string, now: Date): Date | null {
  if (moment && moment <= now) throw new Invalid(`${field} must be in the future.`, [field]);
  return moment ?? null;
}
