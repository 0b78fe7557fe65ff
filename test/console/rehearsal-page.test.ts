import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { newGroup, newUser, ScimClient } from '../support/scim-client.ts';

/* The page Rehearsal, while a player acts as Entra against the copy. */

let console: TestConsole;
beforeAll(async () => { console = await startConsole(); });
afterAll(() => console.stop());

test('from nothing to a copy, a cycle that is followed, its differences, and the end', async () => {
  const organisation = await console.app.organisation();
  const { graphql, scim } = organisation;
  const make = async (userName: string, displayName: string, title: string | null = null) => (await graphql.run(
    'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }', { input: { userName, displayName, title } })).createUser.user.id as string;
  const [amir, zoe, kenji] = [await make('amir.haddad@contoso.example', 'Amir Haddad', 'Analyst'), await make('zoe.mueller@contoso.example', 'Zoë Müller'), await make('kenji.tanaka@contoso.example', 'Kenji Tanaka')];
  const { createGroup } = await graphql.run('mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id } } }', { input: { displayName: 'Security', memberIds: [amir, kenji] } });

  const { page, wrong } = await console.open(organisation, '/rehearsal');
  await page.getByRole('heading', { name: 'How it goes' }).waitFor();
  expect(await lookAt(page, 'rehearsal-none')).toEqual([]);
  await page.getByRole('button', { name: 'Start a rehearsal' }).click();
  const dialog = page.getByRole('dialog');
  const secret = await dialog.locator('code').innerText();
  await dialog.getByRole('button', { name: 'I have copied it' }).click();
  await page.getByText('Nothing has come yet.').waitFor();
  expect(await lookAt(page, 'rehearsal-connect')).toEqual([]);
  const tenantUrl = await page.locator('.copied code').innerText();
  expect(await page.content()).not.toContain(secret);

  // What Entra does when it first comes.
  const copy = new ScimClient(tenantUrl, secret);
  const find = (userName: string) => copy.get(`/Users?filter=${encodeURIComponent(`userName eq "${userName}"`)}`);
  expect((await find('amir.haddad@contoso.example')).body.Resources[0].id).toBe(amir);
  await copy.patch(`/Users/${amir}`, { op: 'Replace', path: 'title', value: 'Senior Analyst' }, { op: 'Add', path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', value: 'Security' });
  await copy.patch(`/Users/${zoe}`, { op: 'Replace', path: 'externalId', value: 'f4e1' });
  await copy.patch(`/Users/${kenji}`, { op: 'Replace', path: 'active', value: 'False' });
  const { body: made } = await copy.post('/Users', newUser({ userName: 'olivia.owens@contoso.example', displayName: 'Olivia Owens' }));
  await copy.patch(`/Groups/${createGroup.group.id}`, { op: 'Add', path: 'members', value: [{ value: made.id }] });
  await copy.post('/Groups', newGroup({ displayName: 'Finance', members: [{ value: zoe }] }));
  // Sooner than the page would ask by itself.
  await page.getByText('If this is what you want, go on for real:').waitFor({ timeout: 14_000 });

  const table = page.getByRole('table', { name: 'Differences' });
  await table.getByRole('row', { name: /Finance/ }).waitFor();
  const rows = async (): Promise<string[]> => (await table.locator('tbody tr').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' '));
  expect(await rows()).toEqual([
    expect.stringMatching(/^Amir Haddad amir\.haddad@contoso\.example Changed Title: Analyst → Senior Analyst Department: Security$/),
    expect.stringMatching(/^Finance Group Created Would join: zoe\.mueller@contoso\.example$/),
    expect.stringMatching(/^Kenji Tanaka kenji\.tanaka@contoso\.example Disabled Account: enabled → disabled/),
    expect.stringMatching(/^Olivia Owens olivia\.owens@contoso\.example Created Id in the directory: \S+ Account: enabled /),
    expect.stringMatching(/^Security Group Changed Would join: olivia\.owens@contoso\.example$/),
    expect.stringMatching(/^Zoë Müller zoe\.mueller@contoso\.example Found Id in the directory: f4e1 Managed by the directory: no → yes$/),
  ]);
  await page.locator('.tally').getByText('groups would be other ones').waitFor();
  expect((await page.locator('.tally li').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual(['1 would be created', '1 would be found, and stay as they are', '1 would be changed', '1 would be disabled', '2 groups would be other ones']);
  expect(await lookAt(page, 'rehearsal-differences')).toEqual([]);

  await page.getByLabel('Would be').selectOption('Would be: Disabled');
  await table.getByRole('row', { name: /Amir/ }).waitFor({ state: 'detached' });
  expect(await eventually(rows, (shown) => shown.length === 1)).toHaveLength(1);
  await page.getByLabel('Search by name').fill('nobody of that name');
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await table.getByRole('row', { name: /Amir/ }).waitFor();

  // A request that is refused is shown, live, with its reason.
  await copy.post('/Users', newUser({ userName: 'amir.haddad@contoso.example' }));
  await page.getByText('1 request was refused.').waitFor();
  await page.getByRole('table', { name: 'Refused and held' }).getByRole('row', { name: /amir\.haddad@contoso\.example POST \/Users Refused/ }).waitFor();
  expect(await lookAt(page, 'rehearsal-refused', ['telephone'])).toEqual([]);

  // Nothing of it is real.
  expect((await scim.get(`/Users/${kenji}`)).body.active).toBe(true);

  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('heading', { name: 'How it goes' }).waitFor();
  expect((await copy.get('/Users')).status).toBe(401);
  expect(wrong).toEqual([]);

  // Who may not make tokens sees what an owner has begun, and begins none.
  const admin = await console.open(organisation, '/rehearsal', 'ADMIN');
  await admin.page.getByText('To start a rehearsal takes the permission').waitFor();
  expect(await admin.page.getByRole('button', { name: 'Start a rehearsal' }).count()).toBe(0);
  expect(admin.wrong).toEqual([]);
});
