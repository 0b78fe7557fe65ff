import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { entityId, SamlIdentityProvider } from '../support/saml-identity-provider.ts';
import { refusalOf } from '../support/user-errors.ts';

let app: TestApp;
let provider: SamlIdentityProvider;
let organisation: TestOrganisation;
beforeAll(async () => { [app, provider] = await Promise.all([startTestApp(), SamlIdentityProvider.start()]); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(async () => {
  await provider.stop();
  await app.stop();
});

const fields = 'kind status oidc { issuer } saml { entityId signInUrl signOutUrl metadataUrl metadataFailure signsRequests certificates { thumbprint subject startsAt endsAt countsUntil } }';
const set = async (saml: object) => organisation.graphql.run(`mutation ($input: SetConnectionInput!) { setConnection(input: $input) { connection { ${fields} } userErrors { code field message } } }`, { input: { provider: { saml } } });
const byHand = (more: object = {}) => ({ entityId, signInUrl: 'https://login.example/saml2', certificates: [provider.key.certificate], ...more });

test('what to register with the identity provider is told', async () => {
  const base = `${app.url}/saml/${organisation.slug}`;
  expect((await organisation.graphql.run('{ singleSignOn { saml { entityId acsUrl signOutUrl metadataUrl } } }')).singleSignOn.saml).toEqual({
    entityId: `${base}/metadata`, acsUrl: `${base}/acs`, signOutUrl: `${base}/sign-out`, metadataUrl: `${base}/metadata`,
  });
});

test('by address, by file and by hand it is the same connection; a new one begins disabled', async () => {
  const { setConnection: { connection } } = await set({ description: { metadataUrl: provider.metadataUrl }, signsRequests: true });
  expect(connection).toEqual({
    kind: 'SAML', status: 'DISABLED', oidc: null, saml: {
      entityId, signInUrl: `${provider.url}/saml2`, signOutUrl: `${provider.url}/saml2/sign-out`, metadataUrl: provider.metadataUrl, metadataFailure: null, signsRequests: true,
      certificates: [{ thumbprint: expect.stringMatching(/^[0-9A-F]{40}$/) as string, subject: 'CN=Microsoft Azure Federated SSO Certificate', startsAt: expect.any(String) as string, endsAt: expect.stringMatching(/^20\d\d-/) as string, countsUntil: null }],
    },
  });
  await organisation.graphql.run('mutation { updateConnection(input: { status: ENABLED }) { userErrors { message } } }');
  // Signing goes on as it was, and so does the connection, as long as the provider is the same.
  const { setConnection: file } = await set({ description: { metadataXml: provider.metadata() } });
  expect(file.connection).toEqual({ ...connection, status: 'ENABLED', saml: { ...connection.saml, metadataUrl: null } });
  const { setConnection: typed } = await set({ description: { byHand: byHand({ signOutUrl: null }) }, signsRequests: false });
  expect(typed.connection).toMatchObject({ status: 'ENABLED', saml: { signInUrl: 'https://login.example/saml2', signOutUrl: null, signsRequests: false } });
  expect((await set({ description: { byHand: byHand({ entityId: 'https://other.example' }) } })).setConnection.connection.status).toBe('DISABLED');
  // The private key is told to nobody, nor kept as it is.
  expect(JSON.stringify([app.logLines, await organisation.graphql.run('{ auditEntries { nodes { changes { field before after } } } }')])).not.toMatch(/PRIVATE KEY/);
});

test.each<[string, () => object, RegExp]>([
  ['metadata that is not there', () => ({ metadataUrl: `${provider.url}/nothing` }), /^INVALID provider\.saml\.description\.metadataUrl/],
  ['an address that is none of the web', () => ({ metadataUrl: 'ftp://login.example/metadata' }), /metadataUrl|address/],
  ['a page in the place of metadata', () => ({ metadataXml: '<!DOCTYPE html><html></html>' }), /^INVALID provider\.saml\.description\.metadataXml/],
  ['an external entity', () => ({ metadataXml: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${provider.metadata()}` }), /^INVALID provider\.saml\.description\.metadataXml/],
  ['a certificate that is none', () => ({ byHand: byHand({ certificates: ['AAAA'] }) }), /^INVALID provider\.saml\.description\.byHand/],
  ['no certificate', () => ({ byHand: byHand({ certificates: [] }) }), /^INVALID provider\.saml\.description\.byHand/],
  ['an empty entity id', () => ({ byHand: byHand({ entityId: '' }) }), /^INVALID provider\.saml\.description\.byHand/],
])('%s is refused', async (_, description, refusal) => {
  expect(refusalOf(await set({ description: description() }))).toMatch(refusal);
});
