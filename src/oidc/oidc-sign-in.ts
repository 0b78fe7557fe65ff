import { LRUCache } from 'lru-cache';
import {
  authorizationCodeGrant, buildAuthorizationUrl, buildEndSessionUrl, calculatePKCECodeChallenge, fetchUserInfo, randomNonce, randomPKCECodeVerifier, type Configuration,
} from 'openid-client';
import { ProviderFailure, type NoteStep } from '../domain/connections/provider-failure.ts';
import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { failureOf } from './failure-of.ts';
import { configure, discover, type OidcClient } from './provider.ts';

/** What must be known again when the browser comes back. */
export interface OidcKept {
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who somebody is, in the words of the provider: the claims of the ID token, and beside them those of the UserInfo endpoint where that was asked. */
export type OidcClaims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

/** Signing in by OpenID Connect: the authorization code flow with PKCE, state and nonce. */
export interface OidcSignIn {
  /**
   * Reads anew what the provider says of itself, and its keys.
   * @throws ProviderFailure
   */
  check(client: OidcClient, note: NoteStep): Promise<void>;
  /**
   * Where to send the browser.
   * @throws ProviderFailure
   */
  begin(client: OidcClient, request: { redirectUrl: string; state: string; loginHint: string | undefined }): Promise<{ url: URL; kept: OidcKept }>;
  /**
   * Who the browser that came back brings.
   * @param returned the redirect URL with the query that it came back with
   * @throws ProviderFailure
   */
  finish(client: OidcClient, returned: { url: URL; state: string; kept: OidcKept }, note: NoteStep): Promise<OidcClaims>;
  /**
   * Where to sign out at the provider; undefined where it offers nothing of the kind.
   * @throws ProviderFailure
   */
  endSession(client: OidcClient, returnUrl: string): Promise<URL | undefined>;
}

/** What providers say of themselves is kept for ten minutes, of so many connections. */
const memory = { max: 1000, ttl: 600_000 };

export function createOidcSignIn(fetch: GuardedFetch): OidcSignIn {
  const known = new LRUCache<string, Configuration>(memory);
  const providerOf = async (client: OidcClient): Promise<Configuration> => {
    const found = known.get(client.key) ?? (await discover(fetch, client));
    known.set(client.key, found);
    return found;
  };
  return {
    check: async (client, note) => {
      const configuration = await discover(fetch, client);
      const { issuer, authorization_endpoint: authorizationEndpoint, jwks_uri: keysUrl } = configuration.serverMetadata();
      if (authorizationEndpoint === undefined) throw new ProviderFailure('DISCOVERY', 'The provider names no authorization_endpoint, so nobody can be sent there.');
      note('DISCOVERY', `The provider describes itself as ${issuer}.`);
      note('KEYS', `Its keys are at ${keysUrl ?? ''}: ${await countKeys(fetch, keysUrl)}.`);
      known.set(client.key, configuration);
    },
    begin: async (client, { redirectUrl, state, loginHint }) => {
      const configuration = await providerOf(client);
      const [nonce, codeVerifier] = [randomNonce(), randomPKCECodeVerifier()];
      if (configuration.serverMetadata().authorization_endpoint === undefined) throw new ProviderFailure('DISCOVERY', 'The provider names no authorization_endpoint, so nobody can be sent there.');
      const url = buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUrl, scope: client.scopes.join(' '), state, nonce, code_challenge: await calculatePKCECodeChallenge(codeVerifier), code_challenge_method: 'S256',
        ...(loginHint === undefined ? {} : { login_hint: loginHint }),
      });
      return { url, kept: { nonce, codeVerifier } };
    },
    finish: async (client, returned, note) => {
      const claims = await exchange(fetch, client, await providerOf(client), returned, note);
      assertTenant(client, claims);
      note('CLAIMS', `The ID token is signed by ${claims.iss}, for this sign-in and this client.`);
      return claims;
    },
    endSession: async (client, returnUrl) => {
      const configuration = await providerOf(client);
      return configuration.serverMetadata().end_session_endpoint === undefined ? undefined : buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnUrl });
    },
  };
}

async function countKeys(fetch: GuardedFetch, url: string | undefined): Promise<string> {
  if (url === undefined) throw new ProviderFailure('KEYS', 'The provider names no jwks_uri, so its signatures cannot be checked.');
  try {
    const answer = await fetch(url, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(10_000) });
    if (answer.status !== 200) throw new Error(`the answer is ${answer.status}, and must be 200`);
    const { keys } = (await answer.json()) as { keys?: unknown };
    if (!Array.isArray(keys) || keys.length === 0) throw new Error('there is none in the answer');
    return keys.length === 1 ? 'one' : String(keys.length);
  } catch (error) {
    throw new ProviderFailure('KEYS', `The keys at ${url} cannot be read: ${(error as Error).message}.`);
  }
}

type Returned = Parameters<OidcSignIn['finish']>[1];

async function exchange(fetch: GuardedFetch, client: OidcClient, configuration: Configuration, returned: Returned, note: NoteStep): Promise<OidcClaims> {
  const metadata = configuration.serverMetadata();
  const where = metadata.token_endpoint ?? 'The token endpoint';
  try {
    const { configuration: own, tokens } = await (metadata.issuer.includes('{tenantid}') ? exchangeOfTenant(fetch, client, configuration, returned) : redeem(configuration, returned));
    note('TOKEN', `The code was exchanged for tokens at ${where}.`);
    const claims = tokens.claims();
    if (!claims) throw new ProviderFailure('TOKEN', 'The provider answered without an ID token: ask for the scope openid.');
    return { ...(await userInfo(own, tokens.access_token, claims)), ...claims };
  } catch (error) {
    throw failureOf(error, 'TOKEN', where);
  }
}

interface Redeemed {
  readonly configuration: Configuration;
  readonly tokens: Awaited<ReturnType<typeof authorizationCodeGrant>>;
}

async function redeem(configuration: Configuration, { url, state, kept: { nonce, codeVerifier } }: Returned): Promise<Redeemed> {
  return { configuration, tokens: await authorizationCodeGrant(configuration, url, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true }) };
}

// Of which tenant somebody is, and so which issuer the ID token must name, only the token endpoint's answer tells. It is asked once, and its
// answer is then checked as one of that tenant. Whether the tenant is one of ours is checked where all claims are.
async function exchangeOfTenant(fetch: GuardedFetch, client: OidcClient, configuration: Configuration, returned: Returned): Promise<Redeemed> {
  const metadata = configuration.serverMetadata();
  let answered: { readonly status: number; readonly headers: Headers; readonly body: string } | undefined;
  const onlyOnce: GuardedFetch = async (url, request) => {
    if (url !== metadata.token_endpoint) return fetch(url, request);
    if (!answered) {
      const answer = await fetch(url, request);
      answered = { status: answer.status, headers: answer.headers, body: await answer.text() };
    }
    return new Response(answered.body, answered);
  };
  // By which issuer the browser says that it was sent back (RFC 9207) cannot be compared yet.
  const { supportsPKCE: _, ...described } = metadata;
  const url = new URL(returned.url);
  url.searchParams.delete('iss');
  const first = await redeem(configure(onlyOnce, client, { ...described, authorization_response_iss_parameter_supported: false }), { ...returned, url }).catch((error: unknown) => {
    if (answered?.status !== 200) throw error;
  });
  const tenant = tenantIn(answered?.body);
  if (first || tenant === undefined) throw new ProviderFailure('TOKEN', 'The ID token names no tenant (tid), which an issuer of many tenants must.');
  return redeem(configure(onlyOnce, client, { ...described, issuer: metadata.issuer.replace('{tenantid}', tenant) }), returned);
}

// Not believed, but looked up: the ID token is checked as a whole afterwards.
function tenantIn(body: string | undefined): string | undefined {
  try {
    const { id_token: token } = JSON.parse(body ?? '') as { id_token?: string };
    const { tid } = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()) as { tid?: unknown };
    return typeof tid === 'string' && /^[\w-]{1,100}$/.test(tid) ? tid : undefined;
  } catch {
    return undefined;
  }
}

function assertTenant({ tenantIds }: OidcClient, { tid }: OidcClaims): void {
  if (tenantIds.length === 0 || (typeof tid === 'string' && tenantIds.includes(tid.toLowerCase()))) return;
  throw new ProviderFailure('CLAIMS', typeof tid === 'string' ? `The person is of the tenant ${tid.slice(0, 100)}, which is not among those whose people may come (tenantIds).` : 'The ID token names no tenant (tid), and the connection says whose people may come.');
}

// Entra tells in the ID token what we ask for; other providers tell names and addresses at the UserInfo endpoint alone.
async function userInfo(configuration: Configuration, accessToken: string, claims: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const isTold = ['preferred_username', 'upn', 'email'].some((name) => claims[name] !== undefined);
  const { userinfo_endpoint: where } = configuration.serverMetadata();
  if (isTold || where === undefined) return {};
  return fetchUserInfo(configuration, accessToken, String(claims['sub'])).catch((error: unknown) => { throw failureOf(error, 'CLAIMS', where); });
}
