import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { newUser } from '../support/scim-client.ts';
import { makePerson, signIn } from '../support/signed-in.ts';

let console: TestConsole;
let organisation: TestOrganisation;
beforeAll(async () => {
  console = await startConsole();
  organisation = await console.app.organisation('contoso');
});
afterAll(() => console.stop());

const userNamed = async (userName: string) => (await organisation.graphql.run(
  'query ($filter: UserFilter) { users(filter: $filter) { nodes { id displayName title active signInBlocked role name { givenName } emails { value } enterprise { department } sessions { nodes { id } } invitations { nodes { state } } } } }',
  { filter: { userName: { eq: userName } } },
)).users.nodes[0];

test('a user is made, changed, given a role, disabled and deleted', async () => {
  const { page, wrong } = await console.open(organisation, '/users');
  await page.getByRole('button', { name: 'Create user' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('User name').fill('ada@contoso.example');
  await form.getByLabel('Name to show').fill('Ada Lovelace');
  await form.getByLabel('E-mail').fill('ada at contoso');
  await form.getByRole('button', { name: 'Create the user' }).click();
  await form.getByText('This is not an e-mail address.').waitFor();
  await form.getByLabel('E-mail').fill('ada@contoso.example');
  expect(await lookAt(page, 'create-user')).toEqual([]);
  await form.getByRole('button', { name: 'Create the user' }).click();
  await page.getByRole('heading', { name: 'Ada Lovelace', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Edit' }).click();
  await form.getByLabel('User name').fill('');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.locator('[aria-invalid="true"]').waitFor();
  await form.getByLabel('User name').fill('ada@contoso.example');
  await form.getByLabel('Given name').fill('Ada');
  await form.getByLabel('Department').fill('Engines');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The changes are saved.').waitFor();
  await page.getByText('Engines').waitFor();
  await page.locator('dd', { hasText: 'Engines' }).getByText(/^From signed-in/).waitFor();
  expect(await userNamed('ada@contoso.example')).toMatchObject({ name: { givenName: 'Ada' }, enterprise: { department: 'Engines' }, emails: [{ value: 'ada@contoso.example' }] });
  await page.getByRole('button', { name: 'Change role' }).click();
  await form.getByLabel('Role').selectOption('MANAGER');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The role is changed.').waitFor();
  await page.getByRole('button', { name: 'Disable' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable the account' }).click();
  await page.getByText('The account is disabled.').waitFor();
  await page.getByRole('button', { name: 'Invite' }).waitFor({ state: 'detached' });
  expect(await userNamed('ada@contoso.example')).toMatchObject({ role: 'MANAGER', active: false });
  await page.getByRole('button', { name: 'Enable' }).waitFor();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByText(/^Disabled by signed-in.*: account$/).waitFor();
  await timeline.getByText(/^Changed by signed-in.*: role$/).waitFor();
  await timeline.getByText(/^Created by signed-in\S+$/).waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText('The user is deleted.').waitFor();
  expect(await userNamed('ada@contoso.example')).toBeUndefined();
  expect(wrong).toEqual([]);
});

test('an administrator changes what is known of an owner, and not where they sign in', async () => {
  const owner = await makePerson(console.app, organisation, 'OWNER');
  const { page, wrong } = await console.open(organisation, `/users/${owner.id}`, 'ADMIN');
  const form = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Edit' }).click();
  await form.getByLabel('Title').fill('Head of all');
  const email = await form.getByLabel('E-mail').inputValue();
  await form.getByLabel('E-mail').fill('mine@contoso.example');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('ask an owner to change userName, emails, externalId and active').waitFor();
  await form.getByLabel('E-mail').fill(email);
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The changes are saved.').waitFor();
  expect(await userNamed(owner.userName)).toMatchObject({ title: 'Head of all' });
  expect(wrong).toEqual([]);
});

test('whom a directory manages cannot be edited here, but blocked; their sessions end, and what happened stands in the timeline', async () => {
  const { body: { id } } = await organisation.scim.post('/Users', newUser({ userName: 'grace@contoso.example', displayName: 'Grace Hopper' }));
  await signIn(console.app, organisation, { id });
  const { page, wrong } = await console.open(organisation, `/users/${id}`);
  await page.getByText('Your directory manages this person').waitFor();
  expect(await page.getByRole('button', { name: /^(Edit|Disable|Delete)$/ }).count()).toBe(0);
  // Where a value came from leads to the request that brought it.
  await page.locator('dd', { hasText: 'grace@contoso.example' }).first().getByRole('link', { name: 'From the directory (test)' }).waitFor();
  await page.getByText('Firefox on Linux').waitFor();
  await page.getByRole('region', { name: 'Timeline' }).getByText('Directory').first().waitFor();
  expect(await lookAt(page, 'user')).toEqual([]);
  await page.getByRole('button', { name: 'End session' }).click();
  await page.getByText('Not signed in anywhere.').waitFor();
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByText('1 invitation is on the way.').waitFor();
  await page.getByRole('region', { name: 'Invitations' }).getByText('On its way').waitFor();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('region', { name: 'Invitations' }).getByText('Withdrawn', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Block' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Block them' }).click();
  await page.getByRole('button', { name: 'Unblock' }).waitFor();
  expect(await userNamed('grace@contoso.example')).toMatchObject({ signInBlocked: true, sessions: { nodes: [] }, invitations: { nodes: [{ state: 'WITHDRAWN' }] } });
  expect(wrong).toEqual([]);
});

test('who is ticked is invited; a manager sees people and can change nothing', async () => {
  const person = await makePerson(console.app, organisation);
  const { page, wrong } = await console.open(organisation, `/users?q=${encodeURIComponent(person.userName)}`);
  await page.getByRole('checkbox', { name: /^Select Person/ }).check();
  await page.getByRole('button', { name: 'Send 1 invitation' }).click();
  // The button is gone; the keyboard is not back at the top of the page.
  await page.locator('#content:focus').waitFor();
  await page.getByText('1 invitation is on the way.').waitFor();
  expect((await userNamed(person.userName)).invitations.nodes).toHaveLength(1);
  expect(wrong).toEqual([]);
  const manager = await console.open(organisation, `/users/${person.id}`, 'MANAGER');
  await manager.page.getByRole('heading', { name: 'Profile' }).waitFor();
  expect(await manager.page.locator('main').getByRole('button').count()).toBe(0);
  expect(await manager.page.getByRole('heading', { name: /Sessions|Invitations|Timeline/ }).count()).toBe(0);
  await manager.page.goto(`${console.app.url}/users/019ac0de-0000-7000-8000-000000000000`);
  await manager.page.getByText('This user is not here').waitFor();
  expect(manager.wrong).toEqual([]);
});
