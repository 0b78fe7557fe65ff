import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { IdentityProvider, tenantId } from '../support/identity-provider.ts';
import { NameServer } from '../support/name-server.ts';
import { entityId, SamlIdentityProvider } from '../support/saml-identity-provider.ts';

let console: TestConsole;
let nameServer: NameServer;
let provider: IdentityProvider;
let saml: SamlIdentityProvider;
let organisation: TestOrganisation;
beforeAll(async () => {
  nameServer = await NameServer.start();
  console = await startConsole({ DNS_SERVERS: [nameServer.address] });
  const { url } = console.app;
  [provider, saml] = await Promise.all([IdentityProvider.start([`${url}/sign-in/contoso/callback`], `${url}/signed-out`), SamlIdentityProvider.start()]);
  organisation = await console.app.organisation('contoso');
});
afterAll(async () => {
  await console.stop();
  await Promise.all([provider.stop(), saml.stop(), nameServer.stop()]);
});

const connection = async () => (await organisation.graphql.run('{ singleSignOn { connection { kind status matchBy createsUsers oidc { issuer clientId tenantIds } saml { entityId signsRequests metadataUrl certificates { thumbprint } } } } }')).singleSignOn.connection;

test('who may only look sees how people sign in and can change nothing', async () => {
  const { page, wrong } = await console.open(organisation, '/single-sign-on?connect=oidc', 'ADMIN');
  await page.getByText('To connect takes the permission').waitFor();
  expect(await page.getByRole('button', { name: /Connect|Add the domain|Save/ }).count()).toBe(0);
  expect(wrong).toEqual([]);
});

test('Entra is connected by OpenID Connect, tested in the browser, enabled, disabled and removed', async () => {
  const { page, person } = await console.open(organisation, '/single-sign-on');
  await page.getByRole('button', { name: 'Connect by OpenID Connect' }).click();
  await page.getByRole('button', { name: 'Copy Redirect URI' }).click();
  await page.getByRole('button', { name: 'Redirect URI is copied' }).waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(`${console.app.url}/sign-in/contoso/callback`);
  const form = page.getByRole('form', { name: 'Connection' });
  const save = form.getByRole('button', { name: 'Save the connection' });

  // What is wrong stands at its field, in words of this page.
  await save.click();
  await form.getByText('Enter the “Directory (tenant) ID”').waitFor();
  await form.getByLabel('“Directory (tenant) ID”').fill('contoso.example');
  await form.getByLabel('“Application (client) ID”').fill(provider.clientId);
  await save.click();
  await form.getByText('“contoso.example” is not a tenant id').waitFor();
  await form.getByLabel('“Directory (tenant) ID”').fill(tenantId);
  await save.click();
  await form.getByText('This is missing.').waitFor();
  expect(await form.locator('[aria-invalid="true"]').count()).toBe(1);
  expect(await lookAt(page, 'connection-oidc')).toEqual([]);
  await form.getByLabel('Client secret').fill('a secret of Entra');
  await save.click();
  await page.getByText('Nobody is sent there yet.').waitFor();
  expect(await connection()).toMatchObject({ kind: 'OIDC', status: 'DISABLED', oidc: { issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`, clientId: provider.clientId, tenantIds: [tenantId] } });

  // It is changed to a provider that can be reached from here, whose tokens are like Entra's.
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  expect(await form.getByLabel('“Directory (tenant) ID”').inputValue()).toBe(tenantId);
  await form.getByRole('radio', { name: 'Another OpenID provider' }).check();
  await form.getByLabel('Issuer').fill(provider.issuer);
  await form.getByLabel('Client secret').fill(provider.clientSecret);
  await save.click();
  await page.getByRole('button', { name: 'Test this connection' }).waitFor();
  provider.signedIn({ oid: '11111111-1111-4111-8111-111111111111', tid: tenantId, preferred_username: person.userName, name: 'Olivia Owens' });
  await page.getByRole('button', { name: 'Test this connection' }).click();
  await page.getByRole('heading', { name: 'The connection works' }).waitFor();
  await page.getByRole('link', { name: 'To the single sign-on settings' }).click();
  await page.getByText('The last test succeeded.').waitFor();
  expect(await lookAt(page, 'connection-tested')).toEqual([]);
  await page.getByRole('button', { name: 'Enable the connection' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enable it' }).click();
  await page.getByText('The connection is enabled.').waitFor();
  expect((await connection()).status).toBe('ENABLED');

  // Nothing has come over SCIM, so signing in may make users.
  await page.getByRole('checkbox', { name: 'The user name' }).uncheck();
  await page.getByRole('switch', { name: /just-in-time/ }).check();
  await page.getByRole('button', { name: 'Save who is let in' }).click();
  await page.getByText('The settings are saved.').waitFor();
  expect(await connection()).toMatchObject({ matchBy: ['EXTERNAL_ID'], createsUsers: true });

  await page.getByRole('button', { name: 'Disable the connection' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable it' }).click();
  await page.getByRole('button', { name: 'Enable the connection' }).waitFor();
  await page.getByRole('button', { name: 'Remove the connection' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await page.getByRole('button', { name: 'Connect by SAML' }).waitFor();
  expect(await connection()).toBeNull();
});

test('a SAML provider is connected by the address of its metadata, or by its file; while SCIM decides who is here, signing in makes nobody', async () => {
  await organisation.scim.post('/Users', { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'ada@contoso.example' });
  const { page, wrong } = await console.open(organisation, '/single-sign-on?connect=saml');
  const form = page.getByRole('form', { name: 'Connection' });
  const save = form.getByRole('button', { name: 'Save the connection' });
  await page.getByRole('button', { name: 'Copy Entity ID' }).click();
  await page.getByRole('button', { name: 'Entity ID is copied' }).waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(`${console.app.url}/saml/contoso/metadata`);
  await form.getByLabel('“App Federation Metadata Url”').fill('login');
  await save.click();
  await form.getByText('This must be an address').waitFor();
  await form.getByLabel('“App Federation Metadata Url”').fill(`${saml.url}/nothing-here`);
  await save.click();
  await form.locator('[aria-invalid="true"]').waitFor();
  expect(await lookAt(page, 'connection-saml')).toEqual([]);
  await form.getByLabel('“App Federation Metadata Url”').fill(saml.metadataUrl);
  await save.click();
  await page.getByText('Nobody is sent there yet.').waitFor();
  expect(await connection()).toMatchObject({ kind: 'SAML', saml: { entityId, metadataUrl: saml.metadataUrl, signsRequests: false } });
  expect(await page.getByRole('switch', { name: /just-in-time/ }).isDisabled()).toBe(true);
  await page.getByText('Your directory decides over SCIM who is here').waitFor();
  await page.getByText('followed every hour').waitFor();
  expect(await lookAt(page, 'connection-saml-set')).toEqual([]);

  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await saml.rotate();
  await form.getByRole('radio', { name: 'Its metadata as a file' }).check();
  await form.locator('input[type=file]').setInputFiles({ name: 'Rollcall.xml', mimeType: 'text/xml', buffer: Buffer.from(saml.metadata()) });
  await form.getByText('Rollcall.xml').waitFor();
  await form.getByRole('checkbox', { name: 'Let the certificates that are known count' }).check();
  await save.click();
  await page.getByText('Where your people sign in').waitFor();
  expect((await connection()).saml.certificates).toHaveLength(2);
  expect(wrong).toEqual([]);
});

test('an e-mail domain is added, its record looked for, verified, and removed after a question', async () => {
  const { page, wrong } = await console.open(organisation, '/single-sign-on');
  await page.getByLabel('Domain', { exact: true }).fill('not a domain');
  await page.getByRole('button', { name: 'Add the domain' }).click();
  await page.getByText('is not a domain such as').waitFor();
  await page.getByLabel('Domain', { exact: true }).fill('contoso.example');
  await page.getByRole('button', { name: 'Add the domain' }).click();
  await page.getByText('Publish this record').waitFor();
  await page.getByRole('button', { name: 'Copy value of the record for contoso.example' }).click();
  await page.getByRole('button', { name: 'value of the record for contoso.example is copied' }).waitFor();
  const value = await page.evaluate<string>('navigator.clipboard.readText()');
  await page.getByRole('button', { name: 'Verify now: contoso.example' }).click();
  await page.getByText('There is no TXT record at').waitFor();
  expect(await lookAt(page, 'email-domains')).toEqual([]);
  const { singleSignOn: { emailDomains: [{ recordName }] } } = await organisation.graphql.run('{ singleSignOn { emailDomains { recordName } } }');
  nameServer.texts.set(recordName, [value]);
  await page.getByRole('button', { name: 'Verify now: contoso.example' }).click();
  await page.getByText('contoso.example is verified.').waitFor();
  await page.getByText('Verified', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Remove contoso.example' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await page.getByText('contoso.example is removed.').waitFor();
  expect((await organisation.graphql.run('{ singleSignOn { emailDomains { domain } } }')).singleSignOn.emailDomains).toEqual([]);
  expect(wrong).toEqual([]);
});
