import { authorise } from '../access/authorise.ts';
import type { PlatformTokenActor } from '../access/actor.ts';
import { Unauthenticated } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { platformTokenStatus } from './platform-token.ts';

const findToken = 'select id, name, prefix, expires_at, revoked_at, last_used_at from platform_tokens where secret_hash = $1';
// At most one write a minute.
const markUsed = `update platform_tokens set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute')`;

/**
 * Finds who presents a platform token. Asked anew for each request, so that a revocation takes effect at once everywhere.
 * @param scope Rollcall's own
 * @param tokenHash SHA-256 of the secret, hexadecimal
 * @param address where the request comes from
 * @throws Unauthenticated where the token is unknown or has ended
 */
export async function authenticatePlatformToken(scope: Scope, tokenHash: string, address: string): Promise<PlatformTokenActor> {
  authorise(scope.actor, 'platform:read');
  const [token] = await runStatement(scope.session, { name: 'find-platform-token', text: findToken, values: [tokenHash] });
  if (!token) throw new Unauthenticated('The platform token is not known: check that all of it was copied, or let the operator make a new one.');
  const status = platformTokenStatus({ revokedAt: token['revoked_at'] === null ? null : new Date(token['revoked_at'] as string), expiresAt: new Date(token['expires_at'] as string) }, scope.now);
  if (status !== 'ACTIVE') throw new Unauthenticated(`The platform token “${token['name'] as string}” (${token['prefix'] as string}…) has ${status === 'EXPIRED' ? 'expired' : 'been revoked'}: let the operator make a new one.`);
  const id = token['id'] as string;
  await runStatement(scope.session, { name: 'mark-platform-token', text: markUsed, values: [id, scope.now] });
  return { kind: 'PLATFORM_TOKEN', platformTokenId: id, organisationId: undefined, permissions: new Set(['platform:analytics']), address };
}
