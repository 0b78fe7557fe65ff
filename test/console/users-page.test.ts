import { createUser } from '../../src/domain/users/create-user.ts';
import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { newUser } from '../support/scim-client.ts';

let console: TestConsole;
let organisation: TestOrganisation;
const count = 130;
beforeAll(async () => {
  console = await startConsole();
  organisation = await console.app.organisation('contoso');
  const scope = console.app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  for (let n = 1; n <= count; n++) await createUser(scope, { userName: `person-${n}@contoso.example`, displayName: `Person ${String(n).padStart(3, '0')}`, active: n % 10 !== 0, title: n % 2 ? 'Engineer' : 'Accountant' });
  await organisation.scim.post('/Users', newUser({ userName: 'ada@contoso.example', displayName: 'Ada Lovelace' }));
});
afterAll(() => console.stop());

test('users are listed, searched, filtered, ordered and turned over', async () => {
  const { page, wrong } = await console.open(organisation, '/users');
  await page.getByRole('heading', { name: 'Users', level: 1 }).waitFor();
  const rows = page.locator('tbody tr');
  await page.getByText(`${count + 2} users`).waitFor();
  expect(await page.title()).toBe('Users · Organisation contoso · Rollcall');
  expect(await rows.count()).toBe(50);
  expect(await rows.first().innerText()).toContain('Ada Lovelace');
  expect(await lookAt(page, 'users')).toEqual([]);

  await page.getByRole('button', { name: 'Next page' }).click();
  await rows.first().getByText('Person 050').waitFor();
  await page.getByRole('button', { name: 'Last page' }).click();
  await rows.last().getByText('Person 130').waitFor();
  await page.getByRole('button', { name: 'Previous page' }).click();
  await rows.last().getByText('Person 081').waitFor();
  // The address says which page it is.
  await page.reload();
  await rows.last().getByText('Person 081').waitFor();

  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await rows.first().getByText('Person 130').waitFor();
  expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');

  await page.getByLabel('Search by name, user name or e-mail').fill('person-11');
  await page.getByText('11 users').waitFor();
  await page.getByLabel('State').selectOption('disabled');
  await page.getByText('1 user', { exact: true }).waitFor();
  expect(await rows.innerText()).toContain('Person 110');
  await page.getByLabel('Source').selectOption('SCIM');
  await page.getByText('Nobody is found').waitFor();
  expect(await lookAt(page, 'users-none')).toEqual([]);
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await page.getByText(`${count + 2} users`).waitFor();
  expect(await page.getByLabel('Search by name, user name or e-mail').inputValue()).toBe('');
  expect(wrong).toEqual([]);
});
