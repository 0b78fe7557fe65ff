import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { presets } from '../../src/domain/access/permissions.ts';
import { newGroup, newUser, ScimClient } from '../support/scim-client.ts';

/* The page of mappings, while a player acts as an Entra that maps as it does unless told otherwise. */

let console: TestConsole;
beforeAll(async () => { console = await startConsole(); });
afterAll(() => console.stop());

const badly = (n: number): object => ({
  userName: `person${n}@contoso.onmicrosoft.com`, externalId: `person${n}`, emails: [{ type: 'work', value: `person${n}@contoso.example`, primary: true }], active: undefined, costCode: `C-${n}`,
});
const well = (n: number): object => ({ userName: `new${n}@contoso.example`, emails: [{ type: 'work', value: `new${n}@contoso.example` }], externalId: `5c97de5b-3f0e-4d3a-9a57-00000000000${n}` });

test('from nothing to advice, to a field of one\'s own, to a mapping in which nothing has to be changed', async () => {
  const organisation = await console.app.organisation();
  const { page, wrong } = await console.open(organisation, '/mappings');
  await page.getByText('Nothing has come yet.').waitFor();
  await page.getByRole('row', { name: /^mailNickname → externalId Choose objectId instead\. .* Never seen$/ }).waitFor();
  await page.getByRole('heading', { name: 'No field of your own yet' }).waitFor();
  expect(await lookAt(page, 'mappings-none', ['desk'])).toEqual([]);

  for (const n of [1, 2, 3]) await organisation.scim.post('/Users', newUser(badly(n)));
  await organisation.graphql.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { userErrors { message } } }', { input: { userName: 'person3@contoso.example' } });
  await organisation.scim.post('/Groups', newGroup());
  await page.reload();
  const advice = page.getByRole('region', { name: 'Mapping advice' });
  await advice.getByRole('heading', { name: 'Who leaves would stay enabled' }).waitFor();
  expect(await advice.getByRole('heading').allInnerTexts()).toEqual([
    'Who leaves would stay enabled', 'externalId is not the object id', 'Entra does not find accounts that are here already', 'Groups: externalId is not mapped', 'An attribute is passed over',
  ]);
  await advice.getByText('mailNickname → externalId').waitFor();
  await page.getByText('Of the 3 people who came last, 0 have their e-mail address as user name, 3 have another one, and 0 have no e-mail address.').waitFor();
  expect(await page.getByRole('row', { name: /costCode/ }).innerText()).toMatch(/C-3[\s\S]*Ignored/);
  expect(await lookAt(page, 'mappings')).toEqual([]);

  // What is meant so is folded up, and told again where somebody wants that.
  await advice.getByRole('button', { name: 'This is meant so: externalId is not the object id' }).click();
  const dismissed = page.getByText('Meant so: 1 dismissed');
  await dismissed.click();
  await advice.getByRole('heading', { name: 'externalId is not the object id' }).waitFor({ state: 'detached' });
  await page.getByText(/The externalId of 3 people is no object id.* Dismissed .*(second|now)/).waitFor();
  expect(await lookAt(page, 'mappings-dismissed')).toEqual([]);
  await page.getByRole('button', { name: 'Tell again: externalId is not the object id' }).click();
  await advice.getByRole('heading', { name: 'externalId is not the object id' }).waitFor();
  await dismissed.waitFor({ state: 'detached' });

  await advice.getByRole('button', { name: 'Define the field costCode' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Name').inputValue()).toBe('costCode');
  await dialog.getByLabel('Name').fill('department');
  await dialog.getByRole('button', { name: 'Define it' }).click();
  await dialog.getByText('“department” is the name of an attribute that every user has').waitFor();
  await dialog.getByLabel('Name').fill('costCode');
  await dialog.getByLabel('What it is for').fill('Who pays for the seat');
  expect(await lookAt(page, 'mappings-define')).toEqual([]);
  await dialog.getByRole('button', { name: 'Define it' }).click();
  const scimName = `urn:ietf:params:scim:schemas:extension:rollcall:${organisation.slug}:2.0:User:costCode`;
  await page.getByRole('button', { name: 'Copy the name of costCode in SCIM' }).click();
  await page.getByRole('button', { name: 'the name of costCode in SCIM is copied' }).waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(scimName);
  await page.getByRole('row', { name: /costCode \(your own field\).* Never seen$/ }).waitFor();

  // In Entra everything is put right.
  for (const n of [5, 6, 7]) await organisation.scim.post('/Users', newUser({ ...well(n), [scimName.replace(/:costCode$/, '')]: { costCode: 'C-9' } }));
  await organisation.scim.post('/Groups', newGroup({ externalId: '5c97de5b-3f0e-4d3a-9a57-000000000009' }));
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { maskedAttributes: ["externalId"] }) { userErrors { message } } }');
  await page.reload();
  await advice.waitFor();
  expect(await advice.getByRole('heading').allInnerTexts()).toEqual(['Entra does not find accounts that are here already']);
  await page.getByRole('row', { name: /mailNickname → externalId .*\(masked\).* Mapped$/ }).waitFor();

  await page.getByText('3 people hold a value.').waitFor();
  await page.getByRole('button', { name: 'Edit costCode' }).click();
  expect(await dialog.getByLabel('What it holds').isDisabled()).toBe(true);
  await dialog.getByLabel('What it is for').fill('Who pays');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('· Who pays', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Delete costCode' }).click();
  await page.getByText('3 people lose a value for good.').waitFor();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('heading', { name: 'No field of your own yet' }).waitFor();
  expect(wrong).toEqual([]);
});

test('of two clients, the one is named that sends otherwise; who may only look dismisses nothing', async () => {
  const organisation = await console.app.organisation();
  const { secret } = (await organisation.graphql.run('mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }', { input: { name: 'HR system', permissions: [...presets.entra] } })).createApiToken;
  for (const n of [1, 2, 3]) await organisation.scim.post('/Users', newUser(well(n)));
  await new ScimClient(organisation.scim.baseUrl, secret).post('/Users', newUser({ ...well(4), externalId: 'E-4' }));
  const { page, wrong } = await console.open(organisation, '/mappings', 'ADMIN');
  await page.getByText('Only in the requests of the token HR system.').waitFor();
  expect(await page.getByRole('button', { name: 'This is meant so' }).count()).toBe(0);
  expect(await lookAt(page, 'mappings-of-one-client', ['desk'])).toEqual([]);
  expect(wrong).toEqual([]);
}, 180_000);

test('nothing has to be changed; who may only look has no buttons', async () => {
  const organisation = await console.app.organisation();
  await organisation.graphql.run('mutation { createUserInformationField(input: { name: "floor", type: INTEGER }) { userErrors { message } } }');
  for (const n of [1, 2]) await organisation.scim.post('/Users', newUser(well(n)));
  const { page, wrong } = await console.open(organisation, '/mappings', 'ADMIN');
  await page.getByText('Nothing has to be changed.').waitFor();
  await page.getByText('in Entra’s attribute list: Integer.').waitFor();
  expect(await page.getByRole('button', { name: /^(Edit|Delete|Define)/ }).count()).toBe(0);
  expect(await lookAt(page, 'mappings-well')).toEqual([]);
  expect(wrong).toEqual([]);
});
