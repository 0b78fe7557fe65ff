import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';

let console: TestConsole;
let organisation: TestOrganisation;
beforeAll(async () => {
  console = await startConsole();
  organisation = await console.app.organisation('contoso');
});
afterAll(() => console.stop());

test('a file is previewed, with each problem line named, and imported', async () => {
  const { page, wrong, person } = await console.open(organisation, '/import', 'ADMIN');
  await page.getByRole('heading', { name: 'Import users' }).waitFor();
  expect(await lookAt(page, 'import-empty')).toEqual([]);
  await page.getByLabel('People').fill('displayName\nAda');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByText('names neither a column userName nor email').waitFor();
  const file = `email,givenName,familyName,Shoe size\nada@contoso.com,Ada,Lovelace,38\nwrong,X,Y,\n${person.userName},Already,Here,\nzoe@contoso.com,Zoë,Müller,`;
  // As Excel saves it under Windows.
  await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(file, 'latin1') });
  // Nothing stays chosen, so that the same file, put right, can be chosen again.
  expect(await page.locator('input[type=file]').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByText('2 users would be made; 1 is here already and stays as it is.').waitFor();
  await page.getByText('is not an e-mail address').waitFor();
  await page.getByText('Shoe size').waitFor();
  expect(await lookAt(page, 'import-preview')).toEqual([]);
  expect((await organisation.graphql.run('{ users(filter: { source: { eq: IMPORT } }) { totalCount } }')).users.totalCount).toBe(0);
  await page.getByRole('button', { name: 'Import 2 users' }).click();
  await page.getByText('2 users imported.').waitFor();
  expect(await lookAt(page, 'import-done')).toEqual([]);
  await page.getByRole('link', { name: 'see the users' }).click();
  await page.getByText('Zoë Müller').waitFor();
  expect((await organisation.graphql.run('{ users(filter: { source: { eq: IMPORT } }) { totalCount } }')).users.totalCount).toBe(2);
  expect(wrong).toEqual([]);
});
