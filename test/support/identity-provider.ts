import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Provider } from 'oidc-provider';

/** The one tenant of the provider, as Entra names tenants. */
export const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47';

/** Somebody as the provider knows them; `sub` is made up where it is missing. */
export type ProviderClaims = Readonly<Record<string, unknown>>;

/** A real OpenID provider on loopback, whose addresses and claims are like Entra's. */
export class IdentityProvider {
  readonly clientId = '5f1a0b6e-1111-4222-8333-444455556666';
  readonly clientSecret = 'the-client-secret-of-the-connection-8QvZ';
  readonly origin: string;
  /** What is answered in the place of the provider; undefined for what it answers itself. */
  instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** The requests that came, as `METHOD path`. */
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #people = new Map<string, ProviderClaims>();
  #next = '';
  #count = 0;

  private constructor(server: Server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** @param redirectUrls where browsers may be sent back to */
  static async start(redirectUrls: readonly string[], signedOutUrl: string): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const made = new IdentityProvider(server);
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const provider = made.#makeProvider(redirectUrls, signedOutUrl, { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' });
    const answer = provider.callback();
    server.on('request', (request, response) => void made.#answer(request, response, provider, answer).catch((error: unknown) => response.destroy(error as Error)));
    return made;
  }

  /** The issuer of the one tenant. */
  get issuer(): string {
    return `${this.origin}/${tenantId}/v2.0`;
  }

  /** The issuer that stands for all tenants. */
  get sharedIssuer(): string {
    return `${this.origin}/organizations/v2.0`;
  }

  #makeProvider(redirectUrls: readonly string[], signedOutUrl: string, key: JWK): Provider {
    const { clientId } = this;
    const provider: Provider = new Provider(this.issuer, {
      clients: [{ client_id: clientId, client_secret: this.clientSecret, redirect_uris: [...redirectUrls], post_logout_redirect_uris: [signedOutUrl], token_endpoint_auth_method: 'client_secret_post' }],
      claims: { openid: ['sub', 'oid', 'tid', 'preferred_username', 'upn', 'email', 'email_verified', 'name', 'given_name', 'family_name'] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      cookies: { keys: ['for tests'] },
      jwks: { keys: [key] },
      ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
      renderError: (context, out) => { context.body = JSON.stringify(out); },
      interactions: { url: (_, { uid }) => `${this.origin}/interaction/${uid}` },
      findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...this.#people.get(id) }) }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    });
    return provider;
  }

  async #answer(request: IncomingMessage, response: ServerResponse, provider: Provider, answer: ReturnType<Provider['callback']>): Promise<void> {
    const url = request.url ?? '/';
    this.requests.push(`${request.method ?? ''} ${url.split('?', 1)[0] ?? ''}`);
    if (this.instead?.(request, response)) return;
    if (url.startsWith('/interaction/')) return provider.interactionFinished(request, response, { login: { accountId: this.#next } });
    if (url === '/organizations/v2.0/.well-known/openid-configuration') return this.#describeShared(response);
    // As where an application is mounted below a path.
    const mount = `/${tenantId}/v2.0`;
    if (!url.startsWith(mount)) return void response.writeHead(404).end();
    Object.assign(request, { originalUrl: url, url: url.slice(mount.length) || '/' });
    await answer(request, response);
  }

  async #describeShared(response: ServerResponse): Promise<void> {
    const described = await (await fetch(`${this.issuer}/.well-known/openid-configuration`)).json() as Record<string, unknown>;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...described, issuer: `${this.origin}/{tenantid}/v2.0` }));
  }

  /** Who has signed in here with a real browser, when it next comes. */
  signedIn({ sub = `sub-${++this.#count}`, ...claims }: ProviderClaims): void {
    this.#next = String(sub);
    this.#people.set(this.#next, claims);
  }

  /**
   * Signs somebody in with a browser that nobody has used before.
   * @param url where the service sent the browser
   * @returns where the provider sends it back to
   */
  async signIn(url: string, claims: ProviderClaims): Promise<URL> {
    this.signedIn(claims);
    const cookies = new Map<string, string>();
    let at = url;
    for (let hop = 0; hop < 10; hop++) {
      const response = await fetch(at, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';', 1);
        cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      const location = response.headers.get('location');
      if (location === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
      at = new URL(location, at).href;
      if (!at.startsWith(this.origin)) return new URL(at);
    }
    throw new Error('The provider sends the browser round and round');
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}
