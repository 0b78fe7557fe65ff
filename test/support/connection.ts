import { startTestApp, type TestApp, type TestOrganisation } from './app.ts';
import { IdentityProvider, type ProviderClaims } from './identity-provider.ts';
import { NameServer } from './name-server.ts';
import { PageVisitor, type VisitedPage } from './page-visitor.ts';

const set = 'mutation ($input: SetConnectionInput!) { setConnection(input: $input) { connection { status } userErrors { code field message } } }';
const update = 'mutation ($input: UpdateConnectionInput!) { updateConnection(input: $input) { connection { status createsUsers } userErrors { code field message } } }';

/** The service with a provider and a name server. */
export interface SingleSignOn {
  readonly app: TestApp;
  readonly provider: IdentityProvider;
  readonly nameServer: NameServer;
  /** An organisation to whose address the provider may send browsers back. */
  organisation(): Promise<TestOrganisation>;
  stop(): Promise<void>;
}

const slugs = Array.from({ length: 100 }, (_, index) => `tenant-${index}`);

/** Starts all of it. */
export async function startSingleSignOn(): Promise<SingleSignOn> {
  const nameServer = await NameServer.start();
  const app = await startTestApp({ DNS_SERVERS: [nameServer.address] });
  const provider = await IdentityProvider.start(slugs.map((slug) => `${app.url}/sign-in/${slug}/callback`), `${app.url}/signed-out`);
  let made = 0;
  return {
    app, provider, nameServer, organisation: () => app.organisation(slugs[made++]),
    stop: async () => {
      await provider.stop();
      await nameServer.stop();
      await app.stop();
    },
  };
}

/** Connects an organisation with the provider, and enables that. */
export async function connect({ graphql }: TestOrganisation, provider: IdentityProvider, { oidc = {}, ...rest }: { oidc?: object; matchBy?: string[]; createsUsers?: boolean } = {}): Promise<void> {
  const { issuer, clientId, clientSecret } = provider;
  const { setConnection } = await graphql.run(set, { input: { provider: { oidc: { issuer, clientId, clientSecret, ...oidc } }, ...rest } });
  if (setConnection.userErrors.length > 0) throw new Error(JSON.stringify(setConnection.userErrors));
  await changeConnection({ graphql }, { status: 'ENABLED' });
}

/** Changes the connection, which must succeed. */
export async function changeConnection({ graphql }: Pick<TestOrganisation, 'graphql'>, input: object): Promise<void> {
  const { updateConnection } = await graphql.run(update, { input });
  if (updateConnection.userErrors.length > 0) throw new Error(JSON.stringify(updateConnection.userErrors));
}

/** Makes a domain the organisation's own, by a record in the DNS. */
export async function verifyDomain({ graphql }: TestOrganisation, nameServer: NameServer, domain: string): Promise<void> {
  const { addEmailDomain: { emailDomain } } = await graphql.run('mutation ($domain: String!) { addEmailDomain(input: { domain: $domain }) { emailDomain { recordName recordValue } } }', { domain });
  nameServer.texts.set(emailDomain.recordName, [emailDomain.recordValue]);
  const { verifyEmailDomain } = await graphql.run('mutation ($domain: String!) { verifyEmailDomain(input: { domain: $domain }) { emailDomain { status } userErrors { message } } }', { domain });
  if (verifyEmailDomain.emailDomain?.status !== 'VERIFIED') throw new Error(JSON.stringify(verifyEmailDomain));
}

/** Sets out from the organisation's own address. @returns where the browser is sent */
export async function setOut(browser: PageVisitor, { slug }: Pick<TestOrganisation, 'slug'>, query = ''): Promise<string> {
  const { status, headers, text } = await browser.get(`/sign-in/${slug}${query}`);
  const location = headers.get('location');
  if (status !== 303 || location === null) throw new Error(`The browser was answered ${status}: ${text}`);
  return location;
}

/** Comes back from the provider. */
export function comeBack(browser: PageVisitor, url: URL): Promise<VisitedPage> {
  return browser.get(url.pathname + url.search);
}

/** Signs in by single sign-on, all the way, with a new browser unless one is given. */
export async function signInBy(app: Pick<TestApp, 'url'>, organisation: TestOrganisation, provider: IdentityProvider, claims: ProviderClaims, browser = new PageVisitor(app.url)): Promise<{ page: VisitedPage; browser: PageVisitor }> {
  const back = await provider.signIn(await setOut(browser, organisation), claims);
  return { page: await comeBack(browser, back), browser };
}
