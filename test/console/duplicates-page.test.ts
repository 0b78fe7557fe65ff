import { createUser } from '../../src/domain/users/create-user.ts';
import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { newUser } from '../support/scim-client.ts';

let console: TestConsole;
let organisation: TestOrganisation;
beforeAll(async () => { console = await startConsole(); });
beforeEach(async () => { organisation = await console.app.organisation(); });
afterAll(() => console.stop());

const make = (userName: string, displayName: string) => createUser(console.app.scope({ kind: 'SYSTEM', organisationId: organisation.id }), { userName, displayName });
const csv = [
  'userPrincipalName,displayName,surname,mail,givenName,objectId', 'ada@contoso.com,Ada Lovelace,Lovelace,ada@contoso.com,Ada,1', 'grace.hopper@contoso.com,Grace Hopper,Hopper,grace.hopper@contoso.com,Grace,2',
  'barbara@contoso.com,Barbara Liskov,Liskov,barbara@contoso.com,Barbara,3', 'kj@contoso.com,Katherine Johnson,Johnson,kj@contoso.com,Katherine,4', ',Nobody,,,,5',
].join('\r\n');

test('a list is uploaded, the report read, people are linked, merged and told apart, and it is all undone', async () => {
  await make('ada@contoso.com', 'Ada Lovelace');
  await make('lovelace', 'Lovelace, Ada');
  await make('grace.hopper@old.example', 'Grace Hopper');
  await make('katharine@old.example', 'Katharine Johnson');
  await make('edsger', 'Edsger Dijkstra');
  const { page, wrong } = await console.open(organisation, '/duplicates');
  await page.getByRole('heading', { name: 'Duplicate check', level: 1 }).waitFor();
  expect(await lookAt(page, 'duplicates-empty')).toEqual([]);
  await page.getByLabel('Whom Entra would send').fill('displayName,mail\nAda,ada@contoso.com');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('The list has no column userPrincipalName').waitFor();
  expect(await lookAt(page, 'duplicates-refused')).toEqual([]);
  await page.locator('input[type=file]').setInputFiles({ name: 'users.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${csv}`) });
  await page.getByText('users.csv 6 lines').waitFor();
  await page.getByRole('button', { name: 'Check', exact: true }).click();

  const tab = (name: RegExp) => page.getByRole('tab', { name });
  await tab(/Look alike 2/).waitFor();
  await page.getByText('2 people would perhaps be here twice.').waitFor();
  const rows = page.locator('tbody tr');
  await rows.nth(1).waitFor();
  expect((await rows.allInnerTexts()).join()).toMatch(/the same before the @[^]*is called “Katharine Johnson”/);
  expect(await lookAt(page, 'duplicates-report')).toEqual([]);
  await page.getByRole('button', { name: 'Same person: link Grace Hopper to grace.hopper@contoso.com' }).click();
  await rows.first().getByText('Linked').waitFor();
  await page.getByRole('button', { name: 'kj@contoso.com is somebody else' }).click();
  await rows.nth(1).getByText('Two people').waitFor();
  await page.getByText('1 person whom Entra finds may have a second account here.').waitFor();
  expect(await lookAt(page, 'duplicates-cured')).toEqual([]);
  const found = async (userName: string) => (await organisation.scim.get(`/Users?filter=${encodeURIComponent(`userName eq "${userName}"`)}`)).body.totalResults;
  expect(await found('grace.hopper@contoso.com')).toBe(1);
  await page.getByRole('button', { name: 'Undo: kj@contoso.com' }).click();
  await page.getByRole('button', { name: 'kj@contoso.com is somebody else' }).waitFor();

  await tab(/Matched/).click();
  await page.getByRole('button', { name: 'Same person: merge Lovelace, Ada into Ada Lovelace' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('becomes part of').waitFor();
  expect(await lookAt(page, 'duplicates-merge')).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await rows.first().getByText('Merged').waitFor();
  expect(await found('lovelace')).toBe(0);
  await tab(/Problems 1/).click();
  await page.getByText('There is no userPrincipalName').waitFor();
  // Who looks at this page is in no line, either.
  await tab(/Not sent 2/).click();
  await page.getByText('Edsger Dijkstra', { exact: true }).waitFor();

  // The first cycle: one as foretold, one was linked, one came under a name that somebody got meanwhile.
  await organisation.scim.post('/Users', newUser({ userName: 'barbara@contoso.com' }));
  const { body: { Resources: [grace] } } = await organisation.scim.get(`/Users?filter=${encodeURIComponent('userName eq "grace.hopper@contoso.com"')}`);
  await organisation.scim.patch(`/Users/${grace.id}`, { op: 'replace', path: 'title', value: 'Admiral' });
  const { id: katherine } = await make('kj@contoso.com', 'Somebody new');
  await organisation.scim.patch(`/Users/${katherine}`, { op: 'replace', path: 'title', value: 'Mathematician' });
  await page.reload();
  await page.getByText('2 came as foretold, 1 otherwise, and of 1 nothing has come yet.').waitFor();
  await tab(/Created 1/).click();
  await page.getByText('Created, as foretold.').waitFor();
  await tab(/Came otherwise 1/).click();
  await page.getByText('the directory found a user with this userName').waitFor();
  await page.getByRole('link', { name: 'check the list again' }).waitFor();
  await tab(/Look alike 2/).click();
  await page.getByText('Matched, as it was cured.').waitFor();
  expect(await lookAt(page, 'duplicates-compared')).toEqual([]);
  await page.getByLabel('Search by name or address').fill('nobody at all');
  await page.getByText('No line fits what you search for.').waitFor();

  await page.getByRole('link', { name: 'All checks' }).click();
  await page.getByRole('link', { name: 'users.csv' }).waitFor();
  expect(await lookAt(page, 'duplicates')).toEqual([]);
  await page.getByRole('button', { name: 'Undo: lovelace was merged into Ada Lovelace' }).click();
  await page.getByText('Undone.').waitFor();
  expect(await found('lovelace')).toBe(1);
  expect(wrong).toEqual([]);
});

test('a check that is not there is said to be so, and managers are told that they may not', async () => {
  const { page } = await console.open(organisation, '/duplicates/01900000-0000-7000-8000-000000000000');
  await page.getByText('This check is not there').waitFor();
  expect(await lookAt(page, 'duplicates-gone', ['desk'])).toEqual([]);
  const manager = await console.open(organisation, '/duplicates', 'MANAGER');
  await manager.page.getByText('You may not see this page').waitFor();
});
