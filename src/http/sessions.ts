import { parseCookie } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';
import type { Database } from '../db/connect.ts';
import { endPresentedSession } from '../domain/sessions/end-session.ts';
import { looksLikeSessionSecret } from '../domain/sessions/session-secret.ts';
import type { SignInMethod } from '../domain/sessions/session.ts';
import { startSession, type SessionLifetime } from '../domain/sessions/start-session.ts';
import type { Config } from '../config.ts';
import { idOf } from './logging.ts';

/** Somebody who has shown who they are. */
export interface SignedIn {
  readonly organisationId: string;
  readonly userId: string;
  readonly method: SignInMethod;
  /** What the identity provider calls the session. */
  readonly identityProviderSessionId?: string | null;
}

/** The sessions of browsers: where a use case's secret becomes a cookie, and back. */
export interface Sessions {
  readonly lifetime: SessionLifetime;
  /** The secret that the browser presents; undefined where it presents none that could be one. */
  secretOf(request: Request): string | undefined;
  /**
   * Begins a session and gives the browser its cookie. The one that the browser had before ends.
   * @throws Unauthenticated where the user may not sign in
   */
  start(request: Request, response: Response, signedIn: SignedIn): Promise<void>;
  /** Ends the session that the browser presents, and takes the cookie away. */
  end(request: Request, response: Response): Promise<void>;
}

/** The settings that sessions need. */
export type SessionSettings = Pick<Config, 'SESSION_IDLE_MINUTES' | 'SESSION_HOURS'>;

export function createSessions(database: Database, publicUrl: string, settings: SessionSettings): Sessions {
  const lifetime = { idle: settings.SESSION_IDLE_MINUTES, absolute: settings.SESSION_HOURS * 60 };
  const cookie = createCookie('rollcall_session', publicUrl);
  const secretOf = (request: Request): string | undefined => {
    const secret = cookie.read(request);
    return secret !== undefined && looksLikeSessionSecret(secret) ? secret : undefined;
  };
  return {
    lifetime, secretOf,
    start: async (request, response, { organisationId, userId, method, identityProviderSessionId }) => {
      const scope = database.scopeFor({ kind: 'SYSTEM', organisationId }, { door: 'PAGE', requestId: idOf(request), clientAddress: request.ip, operation: 'signIn' });
      const { secret, endsAt } = await startSession(scope, userId, {
        method, previousSecret: secretOf(request), clientAddress: request.ip ?? null, userAgent: request.headers['user-agent'] ?? null,
        identityProviderSessionId: identityProviderSessionId ?? null,
      }, lifetime);
      cookie.write(response, secret, { expires: endsAt });
    },
    end: async (request, response) => {
      const secret = secretOf(request);
      if (secret !== undefined) await endPresentedSession(database.unbound, secret, new Date());
      cookie.clear(response);
    },
  };
}

/** A cookie of ours that no script reads, no other host sets where there is TLS, and no page of another site has sent with a POST. */
export interface Cookie {
  read(request: Request): string | undefined;
  write(response: Response, value: string, options?: Pick<CookieOptions, 'expires'>): void;
  clear(response: Response): void;
}

/** @param publicUrl how the service is reached from outside; with TLS the cookie is `Secure` and bound to this host (`__Host-`) */
export function createCookie(name: string, publicUrl: string): Cookie {
  const isSecure = publicUrl.startsWith('https://');
  const fullName = isSecure ? `__Host-${name}` : name;
  const attributes: CookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure };
  return {
    read: (request) => parseCookie(request.headers.cookie ?? '')[fullName],
    write: (response, value, options) => void response.cookie(fullName, value, { ...attributes, ...options }),
    clear: (response) => void response.clearCookie(fullName, attributes),
  };
}
