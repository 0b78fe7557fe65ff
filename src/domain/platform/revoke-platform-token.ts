import { authorise } from '../access/authorise.ts';
import { NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { PlatformTokenSchema, type PlatformToken } from './platform-token.ts';

/**
 * Ends a platform token at once; one that has been revoked stays as it is. For the platform's operators only.
 * @throws NotFound
 */
export async function revokePlatformToken(scope: Scope, id: string): Promise<PlatformToken> {
  authorise(scope.actor, 'platform:write');
  const token = isUuid(id) ? await scope.em.findOne(PlatformTokenSchema, { id }) : null;
  if (!token) throw new NotFound(`There is no platform token with the id “${id}”.`);
  token.revokedAt ??= scope.now;
  await scope.em.flush();
  return token;
}
