import { createApiToken } from '../../src/domain/api-tokens/create-api-token.ts';
import { presets } from '../../src/domain/access/permissions.ts';
import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { askForToken, bySecret } from '../support/oauth-client.ts';
import { ScimClient } from '../support/scim-client.ts';

let console: TestConsole;
let organisation: TestOrganisation;
beforeAll(async () => { console = await startConsole(); });
beforeEach(async () => { organisation = await console.app.organisation(); });
afterAll(() => console.stop());

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const statusWith = async (secret: string): Promise<number> => (await new ScimClient(organisation.scim.baseUrl, secret).get('/Users?count=1')).status;

test('who may only look sees tokens and can make or end none', async () => {
  const { page, wrong } = await console.open(organisation, '/api-integrations?create=entra', 'ADMIN');
  await page.getByRole('table').getByText('test').first().waitFor();
  await page.getByText('No OAuth client yet').waitFor();
  expect(await page.getByRole('button', { name: /Create new token|Create OAuth client|Revoke|Rotate/ }).count()).toBe(0);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(wrong).toEqual([]);
});

test('a token is made, its secret shown once, rotated, and revoked after a question', async () => {
  const { page, wrong } = await console.open(organisation, '/api-integrations');
  await page.getByRole('button', { name: 'Create new token' }).click();
  const form = page.getByRole('dialog', { name: 'Create new token' });
  await form.getByRole('checkbox', { name: 'user:read' }).waitFor();
  expect(await form.getByRole('checkbox', { checked: true }).count()).toBe(presets.entra.length);
  expect(await lookAt(page, 'create-token')).toEqual([]);
  await form.getByRole('button', { name: 'Create the token' }).click();
  // What the service says of the empty name stands at its field.
  await form.locator('[aria-invalid="true"]').waitFor();
  await form.getByLabel('Name').fill('Entra');
  await form.getByLabel('Ends after').selectOption('On a day …');
  await form.getByRole('button', { name: 'Create the token' }).click();
  await form.getByText('Enter a day.').waitFor();
  await form.locator('input[type=date]').fill('2020-01-31');
  await form.getByRole('button', { name: 'Create the token' }).click();
  await form.getByText(/must be in the future/).waitFor();
  expect(await lookAt(page, 'create-token-on-a-day')).toEqual([]);
  await form.locator('input[type=date]').fill(inDays(500).toISOString().slice(0, 10));
  await form.getByRole('button', { name: 'Create the token' }).click();
  const shown = page.getByRole('dialog', { name: 'The secret of Entra' });
  const secret = await shown.locator('code').innerText();
  expect(await statusWith(secret)).toBe(200);
  // Neither Escape nor a click beside it loses the secret.
  await page.keyboard.press('Escape');
  expect(await lookAt(page, 'token-secret')).toEqual([]);
  await shown.getByRole('button', { name: 'Copy the secret' }).click();
  await shown.getByRole('button', { name: 'the secret is copied' }).waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(secret);
  await shown.getByRole('button', { name: 'I have copied it' }).click();
  await shown.waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain(secret);
  const [{ expiresAt }] = (await organisation.graphql.run('{ apiTokens(filter: { name: { eq: "Entra" } }) { nodes { expiresAt } } }')).apiTokens.nodes;
  expect(Math.abs(Date.parse(expiresAt) - inDays(500).getTime())).toBeLessThan(48 * 3_600_000);
  const row = page.getByRole('row', { name: /Entra/ });
  expect(await row.first().innerText()).toMatch(/Active[\s\S]*SCIM provisioning/);

  await page.getByRole('button', { name: 'Rotate Entra' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make the successor' }).click();
  const successor = await shown.locator('code').innerText();
  await shown.getByRole('button', { name: 'I have copied it' }).click();
  await page.getByText('Rotating').waitFor();
  expect(successor).not.toBe(secret);
  expect([await statusWith(secret), await statusWith(successor)]).toEqual([200, 200]);
  expect(await lookAt(page, 'api-integrations')).toEqual([]);
  await page.getByRole('button', { name: 'Cancel rotation of Entra' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the rotation' }).click();
  await page.getByText('The rotation of Entra is cancelled.').waitFor();
  expect([await statusWith(secret), await statusWith(successor)]).toEqual([200, 401]);
  // The list is read anew.
  await page.getByRole('button', { name: 'Revoke Entra' }).nth(1).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Revoke Entra' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await statusWith(secret)).toBe(200);
  await page.getByRole('button', { name: 'Revoke Entra' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke it' }).click();
  await page.getByText('Entra is revoked.').waitFor();
  expect(await statusWith(secret)).toBe(401);
  // Somebody still uses it: that is told at once, and why.
  await page.reload();
  await page.getByText(/is still used, and was refused/).first().waitFor();
  expect(wrong).toEqual([]);
});

test('a token that is about to end is warned of', async () => {
  const scope = console.app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  for (const [name, days] of [['Ends soon', 12], ['Ends late', 200]] as const) await createApiToken(scope, { name, permissions: presets.entra, expiresAt: inDays(days) });
  const { page, wrong } = await console.open(organisation, '/api-integrations');
  const warning = page.locator('.note.warn');
  await warning.waitFor();
  expect(await warning.innerText()).toMatch(/^Ends soon ends in 12 days\./);
  expect(await lookAt(page, 'token-warning')).toEqual([]);
  expect(wrong).toEqual([]);
});

test('an OAuth client is made, gets a secret, a second one beside it, and a federation, is disabled and deleted', async () => {
  const { page, wrong } = await console.open(organisation, '/api-integrations');
  await page.getByText('No OAuth client yet').waitFor();
  await page.getByRole('button', { name: 'Create OAuth client' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name').fill('Entra');
  await form.getByRole('button', { name: 'Create the client' }).click();
  await page.getByText('It cannot show yet who it is.').waitFor();
  const id = page.url().split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Copy token endpoint' }).click();
  await page.getByRole('button', { name: 'token endpoint is copied' }).waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(`${console.app.url}/oauth/${organisation.slug}/token`);

  const addSecret = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Add a secret' }).click();
    await form.getByRole('button', { name: 'Make the secret' }).click();
    const shown = page.getByRole('dialog', { name: 'The secret of Entra' });
    const secret = await shown.locator('code').innerText();
    await shown.getByRole('button', { name: 'I have copied it' }).click();
    await shown.waitFor({ state: 'detached' });
    return secret;
  };
  const ask = async (secret: string): Promise<number> => (await askForToken(console.app.url, organisation.slug, bySecret({ id, secret, secretId: '' }))).status;
  const first = await addSecret();
  expect(await ask(first)).toBe(200);
  const second = await addSecret();
  expect([await ask(first), await ask(second)]).toEqual([200, 200]);
  expect(await eventually(() => page.getByRole('button', { name: 'Add a secret' }).isDisabled(), (isDisabled) => isDisabled)).toBe(true);

  await page.getByRole('button', { name: 'Set a federation' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await form.locator('[aria-invalid="true"]').first().waitFor();
  for (const [label, value] of [['“Issuer”', 'https://login.microsoftonline.com/contoso/v2.0'], ['“JWKS URL”', 'https://login.microsoftonline.com/contoso/discovery/v2.0/keys'], ['“Subject”', '5f1a0b6e'], ['“Audience”', 'api://rollcall\nrollcall']] as const) await form.getByLabel(label).fill(value);
  expect(await lookAt(page, 'oauth-client-federation')).toEqual([]);
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The federation is set.').waitFor();
  expect(await lookAt(page, 'oauth-client')).toEqual([]);
  const { oauthClient: { federation } } = await organisation.graphql.run('query ($id: ID!) { oauthClient(id: $id) { federation { subject audiences } } }', { id });
  expect(federation).toEqual({ subject: '5f1a0b6e', audiences: ['api://rollcall', 'rollcall'] });

  await page.getByRole('row', { name: new RegExp(first.slice(0, 22)) }).getByRole('button', { name: /Revoke/ }).click();
  await form.getByRole('button', { name: 'Revoke it' }).click();
  await page.getByText('Revoked', { exact: true }).waitFor();
  expect([await ask(first), await ask(second)]).toEqual([401, 200]);
  await page.getByRole('button', { name: 'Disable' }).click();
  await form.getByRole('button', { name: 'Disable it' }).click();
  await page.getByText('Entra is disabled.').waitFor();
  expect(await ask(second)).toBe(401);
  await page.getByRole('button', { name: 'Enable' }).click();
  await page.getByText('Entra is enabled.').waitFor();
  await page.getByRole('link', { name: 'All API integrations' }).click();
  await page.getByText('asked for an access token').waitFor();
  expect(await lookAt(page, 'oauth-clients')).toEqual([]);
  await page.getByRole('link', { name: 'Entra', exact: true }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await form.getByRole('button', { name: 'Delete it' }).click();
  await page.getByText('No OAuth client yet').waitFor();
  expect(wrong).toEqual([]);
});
