import type { Request } from 'express';
import type { Logger } from 'pino';
import { credentialIdOf, type Actor } from '../domain/access/actor.ts';
import { authenticateToken, type AuthenticatedToken } from '../domain/api-tokens/authenticate-token.ts';
import { authenticateAccessToken } from '../domain/oauth/authenticate-access-token.ts';
import { looksLikeOauthSecret } from '../domain/oauth/oauth-secret.ts';
import { hashTokenSecret, looksLikeTokenSecret } from '../domain/api-tokens/token-secret.ts';
import { EndedCredential } from '../domain/credentials/ended-credential.ts';
import { recordRefusedCredential } from '../domain/credentials/record-refused-credential.ts';
import { Unauthenticated } from '../domain/shared/errors.ts';
import type { Origin } from '../domain/shared/scope.ts';
import type { Database } from '../db/connect.ts';
import { idOf } from './logging.ts';
import type { RateLimits } from './rate-limits.ts';
import { pathBelowTenantUrl } from './scim-url.ts';

/** Finds out who is asking. A way to sign in is one function here; they are tried in turn. */
export interface Authentication {
  /**
   * The API token or the access token that the request bears.
   * @throws Unauthenticated where it bears none that can be used; where it is one that has ended, that is kept; TooManyRequests
   */
  apiToken(request: Request): Promise<AuthenticatedToken>;
  /**
   * Whoever is asking; nobody where the request bears nothing.
   * @throws Unauthenticated where it bears something that cannot be used; TooManyRequests
   */
  actor(request: Request): Promise<Actor>;
}

export function createAuthentication(database: Database, rateLimits: RateLimits, logger: Logger): Authentication {
  const authenticate = async (request: Request, door: 'SCIM' | 'GRAPHQL'): Promise<AuthenticatedToken> => {
    const address = request.ip ?? 'unknown';
    await rateLimits.assertNotShutOut(address);
    try {
      const secret = bearerOf(request);
      const find = looksLikeOauthSecret(secret, 'accessToken') ? authenticateAccessToken : authenticateToken;
      const token = await find(database.unbound, hashTokenSecret(secret), new Date());
      request.caller = { kind: token.actor.kind, id: credentialIdOf(token.actor) };
      await rateLimits.countRequest(request.caller.id);
      return token;
    } catch (error) {
      if (error instanceof Unauthenticated) await rateLimits.countRefusal(address);
      if (error instanceof EndedCredential) await keepRefusal(database, logger, originOf(request, door), error);
      throw error;
    }
  };
  return {
    apiToken: (request) => authenticate(request, 'SCIM'),
    actor: async (request) => (request.headers.authorization === undefined ? { kind: 'ANONYMOUS' } : (await authenticate(request, 'GRAPHQL')).actor),
  };
}

// A directory that goes on with a secret that has ended shows its administrator no more than 401; here stands why.
async function keepRefusal(database: Database, logger: Logger, origin: Origin, { actor, credentialId, message }: EndedCredential): Promise<void> {
  try {
    await recordRefusedCredential(database.scopeFor(actor, origin), credentialId, message);
  } catch (error) {
    logger.error({ err: error as Error, requestId: origin.requestId }, 'the refusal of a secret that has ended could not be kept');
  }
}

function originOf(request: Request, door: 'SCIM' | 'GRAPHQL'): Origin {
  const requestId = idOf(request);
  if (door === 'GRAPHQL') return { door, requestId };
  const provisioning = { method: request.method, path: pathBelowTenantUrl(request.originalUrl), body: undefined, successStatus: 401, operation: null, warnings: [] };
  return { door, requestId, provisioning };
}

function bearerOf(request: Request): string {
  const header = request.headers.authorization;
  if (header === undefined) throw new Unauthenticated('An API token is missing: send it as `Authorization: Bearer …`.');
  const secret = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  if (!secret) throw new Unauthenticated('The Authorization header must be `Bearer`, a space and an API token.');
  if (looksLikeOauthSecret(secret, 'accessToken')) return secret;
  if (looksLikeOauthSecret(secret, 'clientSecret')) throw new Unauthenticated('This is the secret of an OAuth client and no token: present it to the token endpoint, and the access token here.');
  if (!looksLikeTokenSecret(secret)) throw new Unauthenticated('The API token is not one of Rollcall: it begins with rollcall_ and has 52 characters. Check that all of it was copied.');
  return secret;
}
