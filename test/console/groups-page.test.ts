import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { newGroup } from '../support/scim-client.ts';
import { makePerson } from '../support/signed-in.ts';

let console: TestConsole;
let organisation: TestOrganisation;
beforeAll(async () => {
  console = await startConsole();
});
beforeEach(async () => { organisation = await console.app.organisation(); });
afterAll(() => console.stop());

const groupNamed = async (displayName: string) => (await organisation.graphql.run(
  'query ($filter: GroupFilter) { groups(filter: $filter) { nodes { id role members { nodes { userName } } } } }', { filter: { displayName: { eq: displayName } } },
)).groups.nodes[0];

test('a group is made, filled, renamed, given a role and deleted', async () => {
  const person = await makePerson(console.app, organisation, 'MEMBER', 'member@contoso.example');
  const { page, wrong } = await console.open(organisation, '/groups');
  await page.getByText('There is no group yet').waitFor();
  await page.getByRole('button', { name: 'Create group' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name').fill('Engineers');
  await form.getByRole('button', { name: 'Create the group' }).click();
  await page.getByRole('heading', { name: 'Engineers', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Add members' }).click();
  await form.getByRole('searchbox').fill('member@');
  await form.getByRole('listitem').filter({ hasText: person.userName }).getByRole('button').click();
  await form.getByText('Nobody else fits.').waitFor();
  await form.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('table').getByText(person.userName).waitFor();
  expect((await groupNamed('Engineers')).members.nodes).toEqual([{ userName: person.userName }]);
  await page.getByRole('button', { name: 'Change role' }).click();
  await form.getByLabel('Role').selectOption('ADMIN');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Gives the role Administrator').waitFor();
  expect(await lookAt(page, 'group')).toEqual([]);
  await page.getByRole('button', { name: /^Remove Person/ }).click();
  await page.getByText('Nobody is in this group').waitFor();
  await page.getByRole('button', { name: 'Rename' }).click();
  await form.getByLabel('Name').fill('Makers');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Makers', level: 1 }).waitFor();
  expect(await groupNamed('Makers')).toMatchObject({ role: 'ADMIN', members: { nodes: [] } });
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText('The group is deleted.').waitFor();
  expect(await groupNamed('Makers')).toBeUndefined();
  expect(wrong).toEqual([]);
});

test('groups are listed and searched; one that a directory manages is changed there', async () => {
  for (const displayName of ['All staff', 'Board', 'Finance']) await organisation.scim.post('/Groups', newGroup({ displayName }));
  const { page, wrong } = await console.open(organisation, '/groups');
  await page.getByText('3 groups').waitFor();
  expect(await lookAt(page, 'groups')).toEqual([]);
  await page.getByLabel('Search by name').fill('boa');
  await page.getByText('1 group', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Board' }).click();
  await page.getByText('Your directory manages this group').waitFor();
  expect(await page.getByRole('button', { name: /^(Rename|Delete|Add members)$/ }).count()).toBe(0);
  expect(wrong).toEqual([]);
});
