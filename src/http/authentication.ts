import type { Request } from 'express';
import type { Actor } from '../domain/access/actor.ts';
import { authenticateToken, type AuthenticatedToken } from '../domain/api-tokens/authenticate-token.ts';
import { hashTokenSecret, looksLikeTokenSecret } from '../domain/api-tokens/token-secret.ts';
import { Unauthenticated } from '../domain/shared/errors.ts';
import type { Database } from '../db/connect.ts';
import type { RateLimits } from './rate-limits.ts';

/** Finds out who is asking. A way to sign in is one function here; they are tried in turn. */
export interface Authentication {
  /**
   * The token that the request bears.
   * @throws Unauthenticated where it bears none that can be used; TooManyRequests
   */
  apiToken(request: Request): Promise<AuthenticatedToken>;
  /**
   * Whoever is asking; nobody where the request bears nothing.
   * @throws Unauthenticated where it bears something that cannot be used; TooManyRequests
   */
  actor(request: Request): Promise<Actor>;
}

export function createAuthentication(database: Database, rateLimits: RateLimits): Authentication {
  const apiToken = async (request: Request): Promise<AuthenticatedToken> => {
    const address = request.ip ?? 'unknown';
    await rateLimits.assertNotShutOut(address);
    try {
      const hash = hashTokenSecret(bearerOf(request));
      const token = await authenticateToken(database.unbound, hash, new Date());
      await rateLimits.countRequest(token.actor.apiTokenId);
      return token;
    } catch (error) {
      if (error instanceof Unauthenticated) await rateLimits.countRefusal(address);
      throw error;
    }
  };
  return {
    apiToken,
    actor: async (request) => (request.headers.authorization === undefined ? { kind: 'ANONYMOUS' } : (await apiToken(request)).actor),
  };
}

function bearerOf(request: Request): string {
  const header = request.headers.authorization;
  if (header === undefined) throw new Unauthenticated('An API token is missing: send it as `Authorization: Bearer …`.');
  const secret = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  if (!secret) throw new Unauthenticated('The Authorization header must be `Bearer`, a space and an API token.');
  if (!looksLikeTokenSecret(secret)) throw new Unauthenticated('The API token is not one of Rollcall: it begins with rollcall_ and has 52 characters. Check that all of it was copied.');
  return secret;
}
