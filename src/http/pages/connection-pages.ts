import { Router, type Request, type RequestHandler, type Response } from 'express';
import { connectionUrls } from '../../domain/connections/connection-urls.ts';
import type { Realm } from '../../domain/connections/find-realm.ts';
import { getConnection } from '../../domain/connections/get-connection.ts';
import { identityOfClaims } from '../../oidc/identity-of-claims.ts';
import type { OidcKept, OidcSignIn } from '../../oidc/oidc-sign-in.ts';
import { sendProviderFailure, sendStranger } from '../connections/admit-arrival.ts';
import { oidcClientOf } from '../connections/oidc-door.ts';
import { receiveArrival } from '../connections/receive-arrival.ts';
import { arrive, realmOf, setOut, systemScope, type ConnectionParts } from '../connections/setting-out.ts';
import { localPath } from '../local-path.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { Sessions } from '../sessions.ts';
import { queryText } from './query-text.ts';

/** What signing in by single sign-on needs. */
export interface ConnectionPagesParts extends ConnectionParts {
  readonly sessions: Sessions;
  readonly oidc: OidcSignIn;
  readonly rateLimits: RateLimits;
}

const longestHint = 320;

/** `/sign-in/{slug}`: an organisation's own address, from which one is sent to its identity provider; and where browsers come back to. */
export function connectionPages(parts: ConnectionPagesParts): Router {
  const { rateLimits, publicUrl } = parts;
  const leave = async (request: Request, response: Response): Promise<void> => {
    // All of a company may come from one address, in the same minute.
    await rateLimits.countSingleSignOn(request.ip ?? 'unknown');
    const slug = String(request.params['slug']);
    const returnTo = localPath(queryText(request, 'return_to'), publicUrl);
    const realm = await realmOf(parts, request, slug);
    const connection = realm ? await getConnection(systemScope(parts, request, realm.organisationId)) : null;
    // Nobody is told whether there is such an organisation.
    if (!realm || connection?.status !== 'ENABLED') return response.redirect(303, `/sign-in?${new URLSearchParams({ organisation: slug, return_to: returnTo }).toString()}`);
    const hint = queryText(request, 'login_hint').slice(0, longestHint);
    await setOut(parts, request, response, realm, connection, { returnTo, loginHint: hint === '' ? undefined : hint })
      .then((url) => response.redirect(303, url.href))
      .catch((error: unknown) => sendProviderFailure(parts, request, response, realm, error));
  };
  const finish = async (request: Request, response: Response, realm: Realm): Promise<void> => {
    const state = queryText(request, 'state');
    const arrival = await arrive(parts, request, realm, state);
    if (arrival?.connection.kind !== 'OIDC') return turnAway(request, response);
    const url = new URL(connectionUrls(publicUrl, realm.slug).oidcRedirect);
    url.search = new URL(request.originalUrl, publicUrl).search;
    const client = await oidcClientOf(parts.secrets, arrival.connection);
    await receiveArrival(parts, request, response, arrival, async (note) => {
      const claims = await parts.oidc.finish(client, { url, state, kept: arrival.attempt.kept as OidcKept }, note);
      const { sid } = claims as { sid?: unknown };
      return { claims, identity: identityOfClaims(claims), sessionId: typeof sid === 'string' ? sid.slice(0, longestHint) : null };
    });
  };
  const turnAway = async (request: Request, response: Response): Promise<void> => {
    await rateLimits.countRefusal(request.ip ?? 'unknown');
    sendStranger(response);
  };
  const comeBack: RequestHandler = async (request, response) => {
    await rateLimits.assertNotShutOut(request.ip ?? 'unknown');
    const realm = await realmOf(parts, request, String(request.params['slug']));
    if (!realm) return turnAway(request, response);
    await finish(request, response, realm).catch((error: unknown) => sendProviderFailure(parts, request, response, realm, error));
  };
  const router = Router();
  router.get('/sign-in/:slug', leave);
  router.get('/sign-in/:slug/callback', comeBack);
  router.get('/signed-out', (_, response) => response.redirect(303, '/sign-in?signed_out'));
  return router;
}
