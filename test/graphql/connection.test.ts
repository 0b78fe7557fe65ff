import { connectionSecret } from '../../src/domain/connections/connection-secret.ts';
import { getConnection } from '../../src/domain/connections/get-connection.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { refusalOf } from '../support/user-errors.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const fields = 'kind status matchBy createsUsers directoryDecides oidc { issuer clientId hasClientSecret tenantIds scopes }';
const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const entra = { issuer: `https://login.microsoftonline.com/${tenant}/v2.0`, clientId: 'client', clientSecret: 'the secret of the application' };
const set = async (oidc: object, rest: object = {}) => organisation.graphql.run(
  `mutation ($input: SetConnectionInput!) { setConnection(input: $input) { connection { ${fields} } userErrors { code field message } } }`, { input: { provider: { oidc }, ...rest } });
const update = async (input: object) => organisation.graphql.run(
  `mutation ($input: UpdateConnectionInput!) { updateConnection(input: $input) { connection { ${fields} } userErrors { code field message } } }`, { input });
const read = async () => (await organisation.graphql.run(`{ singleSignOn { signInUrl oidcRedirectUrl signedOutUrl connection { ${fields} } } }`)).singleSignOn;

test('there is none at first; a new one begins disabled, and shows everything but its secret', async () => {
  expect(await read()).toEqual({
    connection: null, signInUrl: `${app.url}/sign-in/${organisation.slug}`, oidcRedirectUrl: `${app.url}/sign-in/${organisation.slug}/callback`, signedOutUrl: `${app.url}/signed-out`,
  });
  const connection = {
    kind: 'OIDC', status: 'DISABLED', matchBy: ['EXTERNAL_ID', 'USER_NAME'], createsUsers: false, directoryDecides: false,
    oidc: { issuer: entra.issuer, clientId: 'client', hasClientSecret: true, tenantIds: [], scopes: ['openid', 'profile', 'email'] },
  };
  expect(await set(entra)).toEqual({ setConnection: { connection, userErrors: [] } });
  expect((await read()).connection).toEqual(connection);
  expect(JSON.stringify([app.logLines, await organisation.graphql.run('{ auditEntries { nodes { changes { field before after } } } }')])).not.toContain(entra.clientSecret);
});

test('the secret stays where it is left out, as long as it is for the same provider', async () => {
  await set(entra);
  await update({ status: 'ENABLED', matchBy: ['EMAIL', 'USER_NAME'], createsUsers: true });
  const { clientSecret: _, ...same } = entra;
  expect((await set({ ...same, scopes: ['profile'] })).setConnection.connection).toMatchObject({ status: 'ENABLED', matchBy: ['USER_NAME', 'EMAIL'], createsUsers: true, oidc: { scopes: ['openid', 'profile'] } });
  expect(refusalOf(await set({ ...same, issuer: 'https://evil.example' }))).toBe('INVALID provider.oidc.clientSecret');
  expect(refusalOf(await set({ ...same, clientId: 'other' }))).toBe('INVALID provider.oidc.clientSecret');
  // Another provider is to be tried first.
  expect((await set({ ...entra, issuer: 'https://login.example' })).setConnection.connection).toMatchObject({ status: 'DISABLED', oidc: { issuer: 'https://login.example' } });
});

test.each([
  ['an issuer that is none', { issuer: 'contoso' }, 'INVALID provider.oidc.issuer'],
  ['an issuer without TLS', { issuer: 'http://login.example' }, 'INVALID provider.oidc.issuer'],
  ['an issuer with a user name', { issuer: 'https://user@login.example' }, 'INVALID provider.oidc.issuer'],
  ['an issuer with a query', { issuer: 'https://login.example/?a=b' }, 'INVALID provider.oidc.issuer'],
  ['private Microsoft accounts', { issuer: 'https://login.microsoftonline.com/consumers/v2.0' }, 'INVALID provider.oidc.issuer'],
  ['all tenants', { issuer: 'https://login.microsoftonline.com/common/v2.0' }, 'INVALID provider.oidc.tenantIds'],
  ['all tenants in Entra’s spelling', { issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' }, 'INVALID provider.oidc.tenantIds'],
  ['a tenant that is none', { tenantIds: ['contoso.onmicrosoft.com'] }, 'INVALID provider.oidc.tenantIds'],
  ['no client id', { clientId: ' ' }, 'INVALID provider.oidc.clientId'],
  ['an empty secret', { clientSecret: '' }, 'INVALID provider.oidc.clientSecret'],
  ['no secret at all', { clientSecret: null }, 'INVALID provider.oidc.clientSecret'],
  ['two scopes in one', { scopes: ['openid profile'] }, 'INVALID provider.oidc.scopes'],
])('%s is refused in words', async (_, change, refusal) => {
  expect(refusalOf(await set({ ...entra, ...change }))).toBe(refusal);
  expect((await read()).connection).toBeNull();
});

test('several tenants are named with the issuer of many; a pasted address of the description is taken for its issuer', async () => {
  expect((await set({ ...entra, issuer: 'https://login.microsoftonline.com/organizations/v2.0', tenantIds: [tenant.toUpperCase(), tenant] })).setConnection.connection.oidc.tenantIds).toEqual([tenant]);
  expect((await set({ ...entra, issuer: `${entra.issuer}/.well-known/openid-configuration` })).setConnection.connection.oidc.issuer).toBe(entra.issuer);
});

test('where there is none, none is changed, and none needs to be removed', async () => {
  expect(refusalOf(await update({ status: 'ENABLED' }))).toBe('NOT_FOUND ');
  const remove = 'mutation { removeConnection(input: { kind: OIDC }) { removedKind userErrors { code field } } }';
  await set(entra);
  for (let n = 0; n < 2; n++) expect(await organisation.graphql.run(remove)).toEqual({ removeConnection: { removedKind: 'OIDC', userErrors: [] } });
  expect((await read()).connection).toBeNull();
});

test('it is kept encrypted, for this organisation alone', async () => {
  await set(entra);
  const scope = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  const connection = await getConnection(scope);
  expect(connection?.encryptedSecret).not.toContain(entra.clientSecret);
  const kept = { organisationId: organisation.id, encryptedSecret: connection?.encryptedSecret ?? null };
  expect(await connectionSecret(app.secrets, kept)).toBe(entra.clientSecret);
  await expect(connectionSecret(app.secrets, { ...kept, organisationId: '01900000-0000-7000-8000-000000000000' })).rejects.toThrow('decryption');
});
