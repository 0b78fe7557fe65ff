import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { presets } from '../../src/domain/access/permissions.ts';
import { eventually } from '../support/eventually.ts';
import { ScimClient } from '../support/scim-client.ts';

let console: TestConsole;
let organisation: TestOrganisation;
beforeAll(async () => {
  console = await startConsole({ LOOKUP_EVENTS_PER_SECOND: 1000 });
  organisation = await console.app.organisation('contoso');
});
afterAll(() => console.stop());

const guid = '5c97de5b-3f0e-4d3a-9a57-0a5c5f1c2b11';
const testConnection = (scim: ScimClient) => scim.get(`/Users?filter=userName+eq+%22${guid}%22`);
const settings = async () => (await organisation.graphql.run('{ singleSignOn { emailSignIn scim { status invitationMode invitationDays strict } } }')).singleSignOn;

test('who may only look can change nothing', async () => {
  const { page, wrong } = await console.open(organisation, '/single-sign-on', 'ADMIN');
  await page.getByText('To change them takes the permission').waitFor();
  expect(await page.getByRole('radio', { name: 'Paused' }).isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
  expect(wrong).toEqual([]);
  const manager = await console.open(organisation, '/single-sign-on', 'MANAGER');
  await manager.page.getByText('You may not see this page').waitFor();
  expect(await manager.page.getByRole('link', { name: 'Single sign-on' }).count()).toBe(0);
  expect(await lookAt(manager.page, 'not-for-you')).toEqual([]);
});

test('an owner switches SCIM and invitations; what is refused stands at its field', async () => {
  const { page, wrong } = await console.open(organisation, '/single-sign-on');
  await page.getByRole('radio', { name: 'Paused' }).check();
  await page.getByRole('radio', { name: 'On creation' }).check();
  await page.getByLabel('Days to accept an invitation').fill('1000');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const days = page.getByLabel('Days to accept an invitation');
  await page.locator('[aria-invalid="true"]').waitFor();
  expect(await days.getAttribute('aria-invalid')).toBe('true');
  expect(await settings()).toMatchObject({ scim: { status: 'ENABLED' } });
  await days.fill('10');
  await page.getByRole('switch', { name: 'Strict SCIM' }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The settings are saved.').waitFor();
  await page.getByRole('radio', { name: 'Owners alone' }).check();
  await page.getByRole('button', { name: 'Save who can' }).click();
  expect(await eventually(settings, ({ emailSignIn }) => emailSignIn === 'OWNERS')).toEqual({ emailSignIn: 'OWNERS', scim: { status: 'PAUSED', invitationMode: 'ON_CREATION', invitationDays: 10, strict: true } });
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { scimStatus: ENABLED, strict: false }) { userErrors { code } } }');
  expect(wrong).toEqual([]);
});

test('the guide has what belongs in Entra, and says when the connection test has come', async () => {
  const { page, wrong } = await console.open(organisation, '/single-sign-on');
  await page.getByRole('button', { name: 'Copy Tenant URL' }).click();
  await page.getByRole('button', { name: 'Tenant URL is copied' }).waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(organisation.scim.baseUrl);
  const live = page.getByRole('status', { name: 'Connection test' });
  await live.getByText('Waiting for the connection test').waitFor();
  expect((await testConnection(organisation.scim)).status).toBe(200);
  await live.getByText(/Test received .*(second|minute|now)/).waitFor();
  expect(await live.innerText()).toContain('200');
  expect(await lookAt(page, 'single-sign-on')).toEqual([]);
  // A token that lacks something: Entra shows no more than a number, this page the sentence.
  const scim = new ScimClient(organisation.scim.baseUrl, await organisation.token(presets.entra.filter((permission) => permission !== 'user:write')));
  expect((await testConnection(scim)).status).toBe(403);
  await live.getByText('the permission user:write is missing').waitFor();
  // And it stays: nothing is told later that would say otherwise.
  expect(await lookAt(page, 'single-sign-on-refused')).toEqual([]);
  expect(await live.innerText()).toContain('the permission user:write is missing');
  // The rows that want a look are those of the API, which the page Mappings has, too.
  const rows = page.getByLabel('Rows of users to look at');
  const { users } = (await organisation.graphql.run('{ attributeMappings { users { target setUpSource remark isMatchedBy } } }')).attributeMappings as { users: { target: string; setUpSource: string; remark: string | null; isMatchedBy: boolean }[] };
  const wanted = users.filter(({ remark, isMatchedBy }) => isMatchedBy || remark !== null);
  expect(wanted.map(({ target, setUpSource }) => [target, setUpSource])).toEqual(expect.arrayContaining([['userName', 'userPrincipalName'], ['externalId', 'objectId']]));
  expect(await rows.locator('dt').allInnerTexts()).toEqual(wanted.map(({ target }) => target));
  expect(await rows.locator('dd code').allInnerTexts()).toEqual(wanted.map(({ setUpSource }) => setUpSource));
  await rows.getByText('Change it. Entra’s default, mailNickname, is neither stable nor unique.').waitFor();
  await page.getByRole('link', { name: 'Make the token' }).click();
  await page.getByRole('dialog', { name: 'Create new token' }).waitFor();
  expect(wrong).toEqual([]);
});
