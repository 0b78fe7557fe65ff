import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import samlify from 'samlify';
import type { IdentityProviderInstance, ServiceProviderInstance } from 'samlify';
import { createSigningKey } from '../../src/saml/signing-key.ts';
import type { IdentityProvider, SigningKey } from '../../src/saml/identity-provider.ts';
import { responseXml, type ResponseParts } from './saml-messages.ts';

samlify.setSchemaValidator({ validate: async () => 'not validated by a schema' });

export const tenantId = 'ce5f061f-abe6-4e40-9615-301f87bcb7f0';
export const entityId = `https://sts.windows.net/${tenantId}/`;

/** A form that a browser is to post. */
export interface PostedForm {
  readonly url: string;
  readonly SAMLResponse: string;
  readonly RelayState: string;
}

/** Somebody in the identity provider's directory. */
export interface DirectoryPerson {
  readonly objectId: string;
  readonly userPrincipalName: string;
  readonly mail?: string;
}

const soap = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
const microsoft = 'http://schemas.microsoft.com/identity/claims';

/** What Entra says of somebody. */
export function entraClaims({ objectId, userPrincipalName, mail }: DirectoryPerson): Record<string, string[]> {
  return {
    [`${microsoft}/tenantid`]: [tenantId], [`${microsoft}/objectidentifier`]: [objectId], [`${microsoft}/displayname`]: ['Ada Adams'],
    [`${soap}/name`]: [userPrincipalName], [`${soap}/emailaddress`]: mail === undefined ? [] : [mail], [`${soap}/givenname`]: ['Ada'], [`${soap}/surname`]: ['Adams'],
  };
}

const moment = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

/** A real identity provider (samlify), with its metadata on loopback. */
export class SamlIdentityProvider {
  readonly url: string;
  readonly metadataUrl: string;
  key: SigningKey;
  /** How often the metadata was asked for. */
  metadataRequests = 0;
  /** What is served in the place of the metadata. */
  instead: string | undefined;
  /** Who has signed in here with a real browser, and what the organisation says of itself. */
  signedIn: { readonly person: DirectoryPerson; readonly metadata: string } | undefined;
  readonly #close: () => Promise<void>;

  private constructor(url: string, key: SigningKey, close: () => Promise<void>) {
    this.url = url;
    this.metadataUrl = `${url}/federationmetadata.xml`;
    this.key = key;
    this.#close = close;
  }

  static async start(): Promise<SamlIdentityProvider> {
    const http = createServer();
    await new Promise<void>((resolve) => { http.listen(0, '127.0.0.1', resolve); });
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const provider = new SamlIdentityProvider(url, await createSigningKey('Microsoft Azure Federated SSO Certificate', new Date()), () => new Promise((resolve) => {
      http.close(() => resolve());
      http.closeAllConnections();
    }));
    http.on('request', (request, response) => {
      if (request.url?.startsWith('/saml2?')) return void provider.#answerBrowser(`${url}${request.url}`, response);
      response.statusCode = request.url === '/federationmetadata.xml' ? 200 : 404;
      if (response.statusCode === 200) provider.metadataRequests++;
      response.setHeader('content-type', 'application/samlmetadata+xml').end(provider.instead ?? provider.metadata());
    });
    return provider;
  }

  stop = (): Promise<void> => this.#close();

  // As identity providers do: a form that sends itself.
  async #answerBrowser(requestUrl: string, response: ServerResponse): Promise<void> {
    if (!this.signedIn) return void response.writeHead(403).end();
    const { url, ...fields } = await this.answer(requestUrl, this.signedIn.metadata, this.signedIn.person);
    const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join('');
    response.setHeader('content-type', 'text/html').end(`<!doctype html><form method="post" action="${url}">${inputs}</form><script>document.forms[0].submit()</script>`);
  }

  /** Signs with a new key from now on. */
  async rotate(): Promise<void> {
    this.key = await createSigningKey('Microsoft Azure Federated SSO Certificate', new Date());
  }

  metadata(): string {
    return this.#entity(false).getMetadata();
  }

  /** As a connection knows it. */
  get described(): IdentityProvider {
    return { entityId, signInUrl: `${this.url}/saml2`, signOutUrl: `${this.url}/saml2/sign-out`, certificates: [this.key.certificate] };
  }

  #entity(wantAuthnRequestsSigned: boolean): IdentityProviderInstance {
    const redirect = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';
    return samlify.IdentityProvider({
      entityID: entityId, privateKey: this.key.privateKey, signingCert: this.key.certificate, wantAuthnRequestsSigned, wantLogoutRequestSigned: true,
      requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      singleSignOnService: [{ Binding: redirect, Location: `${this.url}/saml2` }], singleLogoutService: [{ Binding: redirect, Location: `${this.url}/saml2/sign-out` }],
      // It is signed by samlify, and says what Entra's says.
      loginResponseTemplate: { context: '<unused/>', attributes: [] },
    });
  }

  /**
   * Reads a request as it came by the browser, and answers it.
   * @param requestUrl where the browser was sent
   * @param serviceProviderMetadata what the organisation says of itself
   */
  async answer(requestUrl: string, serviceProviderMetadata: string, person: DirectoryPerson, more: Partial<ResponseParts> = {}): Promise<PostedForm> {
    const { entity, sp, request } = await this.readRequest(requestUrl, serviceProviderMetadata);
    const acsUrl = sp.entityMeta.getAssertionConsumerService('post') as string;
    const id = `_${randomUUID()}`;
    const xml = responseXml({
      assertionId: id, issuer: entityId, acsUrl, audience: sp.entityMeta.getEntityID(), inResponseTo: request.id ?? '', nameId: person.userPrincipalName,
      nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress', notBefore: moment(-5), notOnOrAfter: moment(60), sessionIndex: id, attributes: entraClaims(person), ...more,
    });
    const { context } = await entity.createLoginResponse(sp, { extract: {} }, 'post', {}, { customTagReplacement: () => ({ id, context: xml }) });
    return { url: acsUrl, SAMLResponse: context, RelayState: new URL(requestUrl).searchParams.get('RelayState') ?? '' };
  }

  /** Reads a request to sign in, and verifies its signature where the organisation says that it signs. */
  async readRequest(requestUrl: string, serviceProviderMetadata: string): Promise<{ entity: IdentityProviderInstance; sp: ServiceProviderInstance; request: Record<string, string> }> {
    const sp = samlify.ServiceProvider({ metadata: serviceProviderMetadata });
    const entity = this.#entity(sp.entityMeta.isAuthnRequestSigned());
    const { extract } = await entity.parseLoginRequest(sp, 'redirect', parametersOf(requestUrl));
    return { entity, sp, request: { ...(extract.request as Record<string, string>), issuer: String(extract.issuer) } };
  }

  /** Reads a request of the organisation to sign somebody out, or its answer to one of ours. */
  async readSignOut(url: string, serviceProviderMetadata: string, what: 'Request' | 'Response'): Promise<Record<string, unknown>> {
    const sp = samlify.ServiceProvider({ metadata: serviceProviderMetadata });
    const { extract } = await this.#entity(true)[`parseLogout${what}`](sp, 'redirect', parametersOf(url));
    return extract;
  }

  /** Where the browser is sent to sign somebody out at the organisation. */
  signOutUrl(serviceProviderMetadata: string, nameId: string, sessionIndex: string): string {
    const sp = samlify.ServiceProvider({ metadata: serviceProviderMetadata, wantLogoutRequestSigned: true });
    return this.#entity(true).createLogoutRequest(sp, 'redirect', { logoutNameID: nameId, sessionIndex }, { relayState: 'signing out (~*)' }).context;
  }
}

function parametersOf(url: string): { query: Record<string, string>; octetString: string } {
  const { searchParams } = new URL(url);
  // As it came: a URL would encode it anew.
  const raw = url.slice(url.indexOf('?') + 1).split('&');
  const octetString = raw.filter((pair) => !pair.startsWith('Signature=')).join('&');
  return { query: Object.fromEntries(searchParams), octetString };
}
