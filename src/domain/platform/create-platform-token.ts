import { hashTokenSecret } from '../api-tokens/token-secret.ts';
import { authorise } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { requiredName } from '../shared/text.ts';
import { newId } from '../shared/uuid.ts';
import { newPlatformSecret } from './platform-token-secret.ts';
import { PlatformTokenSchema, type PlatformToken } from './platform-token.ts';

const longestDays = 366;
const day = 86_400_000;

/**
 * Makes a platform token. For the platform's operators only.
 * @returns the token and its secret, which is kept nowhere
 * @throws Invalid where the name is empty, or the expiry not within the next 366 days
 */
export async function createPlatformToken(scope: Scope, input: { readonly name: string; readonly expiresAt: Date }): Promise<{ platformToken: PlatformToken; secret: string }> {
  authorise(scope.actor, 'platform:write');
  const name = requiredName(input.name, ['name']);
  const left = input.expiresAt.getTime() - scope.now.getTime();
  if (left <= 0 || left > longestDays * day) throw new Invalid(`expiresAt must be in the future, within ${longestDays} days.`, ['expiresAt']);
  const { secret, prefix } = newPlatformSecret();
  const platformToken = scope.em.create(PlatformTokenSchema, { id: newId(), name, prefix, secretHash: hashTokenSecret(secret), expiresAt: input.expiresAt, createdAt: scope.now });
  await scope.em.flush();
  return { platformToken, secret };
}
