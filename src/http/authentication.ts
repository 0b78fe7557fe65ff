import type { Request } from 'express';
import type { Logger } from 'pino';
import { credentialIdOf, type Actor, type PlatformTokenActor, type UserActor } from '../domain/access/actor.ts';
import { authenticateToken, type AuthenticatedToken } from '../domain/api-tokens/authenticate-token.ts';
import { authenticateAccessToken } from '../domain/oauth/authenticate-access-token.ts';
import { looksLikeOauthSecret } from '../domain/oauth/oauth-secret.ts';
import { hashTokenSecret, looksLikeTokenSecret } from '../domain/api-tokens/token-secret.ts';
import { EndedCredential } from '../domain/credentials/ended-credential.ts';
import { recordRefusedCredential } from '../domain/credentials/record-refused-credential.ts';
import { authenticateSession } from '../domain/sessions/authenticate-session.ts';
import { authenticatePlatformToken } from '../domain/platform/authenticate-platform-token.ts';
import { looksLikePlatformSecret } from '../domain/platform/platform-token-secret.ts';
import { Unauthenticated } from '../domain/shared/errors.ts';
import type { Origin } from '../domain/shared/scope.ts';
import type { Database } from '../db/connect.ts';
import { idOf } from './logging.ts';
import { assertFromOwnPage } from './own-pages.ts';
import type { RateLimits } from './rate-limits.ts';
import { pathBelowTenantUrl } from './scim-url.ts';
import type { Sessions } from './sessions.ts';

/** Finds out who is asking. A way to sign in is one function here; they are tried in turn. */
export interface Authentication {
  /**
   * The API token or the access token that the request bears.
   * @throws Unauthenticated where it bears none that can be used; where it is one that has ended, that is kept; TooManyRequests
   */
  apiToken(request: Request): Promise<AuthenticatedToken>;
  /**
   * Whoever is asking: by a token or, where the request bears none, by the cookie of a session; nobody where it bears nothing.
   * @throws Unauthenticated where it bears something that cannot be used; TooManyRequests; Forbidden where a page of another site asks in
   *   the name of somebody who has signed in
   */
  actor(request: Request): Promise<Actor>;
  /**
   * The user whose browser asks for a page, and undefined where nobody has signed in there.
   * @throws TooManyRequests
   */
  user(request: Request): Promise<UserActor | undefined>;
}

/** What it takes to find out. */
export interface AuthenticationParts {
  readonly database: Database;
  readonly rateLimits: RateLimits;
  readonly sessions: Sessions;
  readonly logger: Logger;
  readonly publicUrl: string;
}

export function createAuthentication({ database, rateLimits, sessions, logger, publicUrl }: AuthenticationParts): Authentication {
  const authenticate = async (request: Request, door: 'SCIM' | 'GRAPHQL'): Promise<AuthenticatedToken> => {
    const address = request.ip ?? 'unknown';
    await rateLimits.assertNotShutOut(address);
    try {
      const secret = bearerOf(request);
      const find = looksLikeOauthSecret(secret, 'accessToken') ? authenticateAccessToken : authenticateToken;
      const token = await find(database.unbound, hashTokenSecret(secret), new Date());
      request.caller = { kind: token.actor.kind, id: credentialIdOf(token.actor) };
      request.credentialEndsAt = token.endsAt;
      await rateLimits.countRequest(request.caller.id);
      return token;
    } catch (error) {
      if (error instanceof Unauthenticated) await rateLimits.countRefusal(address);
      if (error instanceof EndedCredential) await keepRefusal(database, logger, originOf(request, door), error);
      throw error;
    }
  };
  const unlessShutOut = async <Found>(request: Request, find: (address: string) => Promise<Found>): Promise<Found> => {
    const address = request.ip ?? 'unknown';
    await rateLimits.assertNotShutOut(address);
    try {
      return await find(address);
    } catch (error) {
      if (error instanceof Unauthenticated) await rateLimits.countRefusal(address);
      throw error;
    }
  };
  const userOf = (request: Request, secret: string): Promise<UserActor> => unlessShutOut(request, async () => {
    const user = await authenticateSession(database.unbound, secret, sessions.lifetime.idle, new Date());
    request.caller = { kind: user.kind, id: user.userId };
    await rateLimits.countRequest(user.userId);
    return user;
  });
  const analystOf = (request: Request, secret: string): Promise<PlatformTokenActor> => unlessShutOut(request, async (address) => {
    const scope = database.scopeFor({ kind: 'SYSTEM', organisationId: undefined }, originOf(request, 'GRAPHQL'));
    const analyst = await authenticatePlatformToken(scope, hashTokenSecret(secret), address);
    request.caller = { kind: analyst.kind, id: analyst.platformTokenId };
    await rateLimits.countRequest(analyst.platformTokenId);
    return analyst;
  });
  return {
    apiToken: (request) => authenticate(request, 'SCIM'),
    actor: async (request) => {
      const { authorization } = request.headers;
      const platformSecret = authorization === undefined ? undefined : secretIn(authorization);
      if (platformSecret && looksLikePlatformSecret(platformSecret)) return analystOf(request, platformSecret);
      if (authorization !== undefined) return (await authenticate(request, 'GRAPHQL')).actor;
      const secret = sessions.secretOf(request);
      if (secret === undefined) return { kind: 'ANONYMOUS' };
      assertFromOwnPage(request, publicUrl);
      return userOf(request, secret);
    },
    user: async (request) => {
      const secret = sessions.secretOf(request);
      if (secret === undefined) return undefined;
      return userOf(request, secret).catch((error: unknown) => {
        if (error instanceof Unauthenticated) return undefined;
        throw error;
      });
    },
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
  const provisioning = { method: request.method, path: pathBelowTenantUrl(request.originalUrl), body: undefined, successStatus: 401, operation: null, variables: null, quirks: [], scimType: null, warnings: [] };
  return { door, requestId, provisioning };
}

function secretIn(header: string): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(header)?.[1];
}

function bearerOf(request: Request): string {
  const header = request.headers.authorization;
  if (header === undefined) throw new Unauthenticated('An API token is missing: send it as `Authorization: Bearer …`.');
  const secret = secretIn(header);
  if (!secret) throw new Unauthenticated('The Authorization header must be `Bearer`, a space and an API token.');
  if (looksLikeOauthSecret(secret, 'accessToken')) return secret;
  if (looksLikeOauthSecret(secret, 'clientSecret')) throw new Unauthenticated('This is the secret of an OAuth client and no token: present it to the token endpoint, and the access token here.');
  if (looksLikePlatformSecret(secret)) throw new Unauthenticated('This is a platform token, which is for figures over GraphQL and for nothing else: use an API token of the organisation.');
  if (!looksLikeTokenSecret(secret)) throw new Unauthenticated('The API token is not one of Rollcall: it begins with rollcall_ and has 52 characters. Check that all of it was copied.');
  return secret;
}
