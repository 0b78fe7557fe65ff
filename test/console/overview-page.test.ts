import { runStatement } from '../../src/domain/shared/statements.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { failMail } from '../support/mail-jobs.ts';
import { rollUpAll } from '../support/roll-up-all.ts';
import { newUser } from '../support/scim-client.ts';

let console: TestConsole;
beforeAll(async () => { console = await startConsole(); });
afterAll(() => console.stop());

// Over the last 90 days, as if they had been noted day by day.
const olderPeople = `
  insert into people_changes (organisation_id, changed_at, after_active, after_source)
  select $1::uuid, now() - n * interval '18 hours', n % 7 > 0, 'SCIM' from generate_series(1, 120) as n`;

test('a new organisation is led to its first cycle, step by step, until it is there', async () => {
  const organisation = await console.app.organisation();
  const { page, wrong } = await console.open(organisation, '/');
  const steps = page.getByRole('region', { name: 'Connect your directory' }).getByRole('listitem');
  await steps.first().waitFor();
  // SCIM is enabled and a token made, with each organisation of these tests.
  expect((await steps.allInnerTexts()).map((text) => text.startsWith('Done:'))).toEqual([true, true, false, false, false, false]);
  await page.getByText('Nothing in this time yet.').first().waitFor();
  expect(await lookAt(page, 'overview-new')).toEqual([]);
  await page.getByRole('link', { name: 'Check for duplicates' }).click();
  await page.getByRole('heading', { name: 'Duplicate check', level: 1 }).waitFor();
  await organisation.scim.post('/Users', newUser({ userName: 'ada@contoso.example' }));
  await page.getByRole('link', { name: 'Overview' }).click();
  await page.getByText('the last cycle began').waitFor();
  // What comes is shown as it comes.
  await organisation.scim.post('/Users', { displayName: 'Nobody' });
  await page.getByText('1 request of the last cycle was refused.').waitFor();
  expect(await page.getByRole('heading', { name: 'Connect your directory' }).count()).toBe(0);
  expect(wrong).toEqual([]);
});

test('what needs somebody comes first: tokens that end, refusals, mails that were given up; then people and cycles as charts and tables', async () => {
  const organisation = await console.app.organisation();
  const { graphql, scim } = organisation;
  const system = () => console.app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  const ids: string[] = [];
  for (const name of ['ada', 'grace', 'alan']) ids.push((await scim.post('/Users', newUser({ userName: `${name}@contoso.example` }))).body.id as string);
  await scim.patch(`/Users/${ids[2]}`, { op: 'replace', path: 'active', value: false });
  expect((await scim.post('/Users', { displayName: 'Nobody' })).status).toBe(400);
  const token = await organisation.token(['user:read', 'user:write'], { expiresAt: new Date(Date.now() + 5 * 86_400_000) });
  await fetch(`${console.app.url}/scim/v2/${organisation.slug}/Users?count=1`, { headers: { authorization: `Bearer ${token}` } });
  await graphql.run('mutation ($ids: [ID!]!) { inviteUsers(input: { userIds: $ids }) { userErrors { message } } }', { ids: ids.slice(0, 1) });
  await failMail(system());
  await runStatement(system().session, { text: olderPeople, values: [organisation.id] });
  await rollUpAll(system());

  const { page, wrong } = await console.open(organisation, '/');
  await page.getByText(/^The API token .* expires/).waitFor();
  await page.getByText('1 request of the last cycle was refused.').waitFor();
  await page.getByText('1 mail was given up.').waitFor();
  const people = page.getByRole('region', { name: 'People', exact: true });
  await people.locator('svg.recharts-surface').first().waitFor();
  await people.getByText('As a table').click();
  // Day by day, the newest first: those of the last 90 days, and who came today, the one who looks at the page among them.
  expect(await people.locator('tbody tr').first().innerText()).toMatch(/\t106\t18$/);
  await people.getByText('As a table').click();
  const directory = page.getByRole('region', { name: 'What the directory did' });
  await directory.getByText('As a table').click();
  await directory.locator('tbody tr').first().waitFor();
  // Today; or yesterday, where midnight has passed since.
  expect((await directory.locator('tbody tr').allInnerTexts()).slice(0, 2)).toContainEqual(expect.stringMatching(/\t3\t0\t1\t1$/));
  await directory.getByText('As a table').click();
  expect(await lookAt(page, 'overview')).toEqual([]);
  await page.getByText('12 months').click();
  await people.getByText('As a table').click();
  await people.getByText('Week of').waitFor();
  expect(await people.locator('tbody tr').count()).toBeGreaterThan(52);

  await page.getByRole('button', { name: 'Send them again' }).click();
  await page.getByText('The mails are on their way again.').waitFor();
  await page.getByText('1 mail was given up.').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'See why' }).click();
  await page.getByRole('heading', { name: 'Provisioning cycle' }).waitFor();
  expect(wrong).toEqual([]);

  const manager = await console.open(organisation, '/', 'MANAGER');
  await manager.page.getByRole('heading', { name: 'Users', level: 1 }).waitFor();
  expect(await manager.page.getByRole('link', { name: 'Overview' }).count()).toBe(0);
  const admin = await console.open(organisation, '/', 'ADMIN');
  await admin.page.getByText('people enabled').waitFor();
  expect(await admin.page.getByRole('heading', { name: 'Over time' }).count()).toBe(0);
  expect([...manager.wrong, ...admin.wrong]).toEqual([]);
});
