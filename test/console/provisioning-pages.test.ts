import { readFile } from 'node:fs/promises';
import type { TestOrganisation } from '../support/app.ts';
import { lookAt, startConsole, type TestConsole } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { keepEvents } from '../support/provisioning-events.ts';
import { makeLongHere } from '../support/long-here.ts';
import { rollUpAll } from '../support/roll-up-all.ts';
import { newGroup, newUser, type ScimAnswer } from '../support/scim-client.ts';

/* The pages of provisioning, while a player acts as Entra. */

const guid = '5c97de5b-3f0e-4d3a-9a57-0a5c5f1c2b11';
let console: TestConsole;
beforeAll(async () => { console = await startConsole(); });
afterAll(() => console.stop());

/** What Entra does when it first comes: tests the connection, looks for each person and creates them, then their group. */
async function initialCycle({ scim }: TestOrganisation, count: number): Promise<string[]> {
  await scim.get(`/Users?filter=${encodeURIComponent(`userName eq "${guid}"`)}`);
  const ids: string[] = [];
  for (let n = 1; n <= count; n++) {
    const userName = `person-${n}@contoso.example`;
    await scim.get(`/Users?filter=${encodeURIComponent(`userName eq "${userName}"`)}`);
    ids.push((await scim.post('/Users', newUser({ userName, displayName: `Person ${n}` }))).body.id as string);
  }
  await scim.post('/Groups', newGroup({ displayName: 'Engineering', members: ids.slice(0, 3).map((value) => ({ value })) }));
  return ids;
}
const disable = ({ scim }: TestOrganisation, id: string | undefined): Promise<ScimAnswer> => scim.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' });

test('from nothing to a cycle that is shown while it runs, to its events, to one of them', async () => {
  const organisation = await console.app.organisation();
  const { page, wrong } = await console.open(organisation, '/provisioning');
  await page.getByRole('heading', { name: 'No directory has come yet' }).waitFor();
  expect(await lookAt(page, 'provisioning-none')).toEqual([]);

  const [first] = await initialCycle(organisation, 5);
  // Live: nobody has loaded the page anew.
  const row = page.getByRole('row').filter({ hasText: 'Running' });
  await row.waitFor();
  await disable(organisation, first);
  await organisation.scim.post('/Users', { displayName: 'Nobody' });
  await page.getByRole('row', { name: /Running 8 6 0 1 0 1$/ }).waitFor();
  expect(await lookAt(page, 'provisioning')).toEqual([]);

  await row.getByRole('link').click();
  await page.getByRole('heading', { name: 'Provisioning cycle' }).waitFor();
  await page.getByText('5 created, 0 changed, 0 enabled, 1 disabled, 0 deleted, 0 held').waitFor();
  await page.getByText('1 not accepted as it was sent').waitFor();
  const rows = page.getByRole('table', { name: 'Events' }).locator('tbody tr');
  expect(await eventually(() => rows.count(), (count) => count === 8)).toBe(8);
  expect(await lookAt(page, 'cycle')).toEqual([]);

  await page.getByLabel('Decision').selectOption('Decision: Disabled');
  expect(await eventually(() => rows.count(), (count) => count === 1)).toBe(1);
  await page.getByLabel('Search by name, reason, path or request id').fill('nobody of that name');
  await page.getByRole('heading', { name: 'No event is found' }).waitFor();
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await page.getByLabel('Search by name, reason, path or request id').fill('person-1@');
  expect(await eventually(() => rows.count(), (count) => count === 2)).toBe(2);

  await rows.first().getByRole('link').click();
  await page.getByRole('heading', { name: 'Provisioning event' }).waitFor();
  await page.getByText('Disabled: active became false.').waitFor();
  await page.getByText(`PATCH /Users/${first}`).waitFor();
  expect(await page.getByRole('region', { name: 'Body of the request' }).innerText()).toContain('"value": "False"');
  await page.getByText('A text for true or false').waitFor();
  expect(await page.getByText('was understood as').innerText()).toBe('active was understood as false');
  await page.getByText('ScimUpdateUser').waitFor();
  expect(await page.getByRole('region', { name: 'Variables of the operation' }).innerText()).toContain('"active": false');
  await page.getByText('Status 200.').waitFor();
  expect(await lookAt(page, 'event')).toEqual([]);
  expect(wrong).toEqual([]);
});

test('all events, and a refusal with what the client was answered', async () => {
  const organisation = await console.app.organisation();
  await organisation.scim.post('/Users', { displayName: 'Nobody', shoeSize: 43 });
  const { page, wrong } = await console.open(organisation, '/provisioning/events');
  await page.getByRole('link', { name: 'Nobody' }).click();
  await page.getByText('Refused', { exact: true }).waitFor();
  expect(await page.getByRole('region', { name: 'Body of the answer' }).innerText()).toMatch(/"status": "400",\n {2}"scimType": "invalidValue",\n {2}"detail": ".*userName/);
  await page.getByText('It became no operation.').waitFor();
  await page.goto(`${console.app.url}/provisioning/events/${guid}`);
  await page.getByRole('heading', { name: 'There is no such event' }).waitFor();
  expect(await lookAt(page, 'event-none', ['telephone'])).toEqual([]);
  expect(wrong).toEqual([]);
});

test('the brake: who is held stands on top, an owner releases them, and the directory gets its way when it asks again', async () => {
  const organisation = await console.app.organisation();
  const ids = await initialCycle(organisation, 14);
  await makeLongHere(console.app, organisation);
  for (const id of ids.slice(0, 12)) await disable(organisation, id);
  const { page, wrong } = await console.open(organisation, '/provisioning');
  await page.getByText('test wants to disable or delete more than 10 people in one cycle.').waitFor();
  await page.getByText('2 people are held and stay as they are').waitFor();
  expect(await lookAt(page, 'provisioning-held')).toEqual([]);

  await page.getByRole('link', { name: 'Decide' }).click();
  await page.getByRole('heading', { name: 'Held by the brake' }).waitFor();
  const rows = page.getByRole('table', { name: 'Who is held' }).locator('tbody tr');
  await rows.first().waitFor();
  expect(await rows.allInnerTexts()).toEqual([expect.stringMatching(/^person-11@contoso\.example\s+Disable\s/), expect.stringMatching(/^person-12@contoso\.example\s+Disable\s/)]);
  expect(await lookAt(page, 'hold')).toEqual([]);

  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByText('It was rejected: whoever is below stays as they are.').waitFor();
  expect((await disable(organisation, ids[11])).status).toBe(503);

  await page.getByRole('button', { name: 'Release' }).click();
  await page.getByRole('dialog').getByText('2 people are disabled or deleted as soon as the directory asks again').waitFor();
  expect(await lookAt(page, 'hold-release')).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Release' }).click();
  await page.getByText('Released', { exact: true }).waitFor();
  expect((await disable(organisation, ids[11])).status).toBe(200);
  await page.reload();
  await page.getByRole('row', { name: /person-12@contoso\.example Disable .* (ago|now)$/ }).waitFor();
  await page.getByRole('link', { name: 'See the cycle' }).click();
  await page.getByText(/14 created/).waitFor();
  await page.goto(`${console.app.url}/provisioning`);
  await page.getByRole('row', { name: /Running/ }).waitFor();
  expect(await page.getByRole('link', { name: 'Decide' }).count()).toBe(0);
  expect(wrong).toEqual([]);
});

test('who may not decide sees who is held, and no button', async () => {
  const organisation = await console.app.organisation();
  const ids = await initialCycle(organisation, 11);
  await makeLongHere(console.app, organisation);
  for (const id of ids) await disable(organisation, id);
  const { page } = await console.open(organisation, '/provisioning', 'ADMIN');
  await page.getByRole('link', { name: 'Decide' }).click();
  await page.getByText('person-11@contoso.example').waitFor();
  expect(await page.getByRole('button', { name: /^(Release|Reject)$/ }).count()).toBe(0);
  await page.goto(`${console.app.url}/provisioning/settings`);
  await page.getByText('to change them takes an owner').waitFor();
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
});

test('the settings: what is wrong is told at its field, what is right applies', async () => {
  const organisation = await console.app.organisation();
  const [ada] = await initialCycle(organisation, 2);
  const { page, wrong } = await console.open(organisation, '/provisioning/settings');
  await page.getByLabel('Days that events are kept').fill('5');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('eventDays must be between 30 and 3650.').waitFor();
  expect(await lookAt(page, 'provisioning-settings')).toEqual([]);
  await page.getByLabel('Days that events are kept').fill('400');
  await page.getByLabel('Share of people, in percent').fill('0');
  await page.getByLabel('Always allowed').fill('0');
  await page.getByRole('combobox', { name: 'Attributes that events do not show' }).fill('phoneNumbers');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  const { singleSignOn } = await organisation.graphql.run('{ singleSignOn { scim { brake { enabled percent people } eventDays maskedAttributes } } }');
  expect(singleSignOn.scim).toEqual({ brake: { enabled: true, percent: 0, people: 0 }, eventDays: 400, maskedAttributes: ['phoneNumbers'] });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download the support bundle' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^rollcall-support-.*\.json$/);
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({ people: { createdByScim: 2 } });
  expect((await disable(organisation, ada)).status).toBe(503);
  expect(wrong).toEqual([]);
});

test('a directory that came regularly and is silent', async () => {
  const organisation = await console.app.organisation();
  const { apiTokens } = await organisation.graphql.run('{ apiTokens { nodes { id } } }');
  await keepEvents(console.app, organisation.id, [220, 180, 140].map((minutes) => ({ occurredAt: new Date(Date.now() - minutes * 60_000), apiTokenId: apiTokens.nodes[0].id, decision: 'UNCHANGED' })));
  await rollUpAll(console.app.scope({ kind: 'SYSTEM', organisationId: organisation.id }));
  const { page, wrong } = await console.open(organisation, '/provisioning');
  const alert = page.getByRole('alert');
  await alert.getByText('Your directory does not come any more.').waitFor();
  expect(await alert.innerText()).toContain('Nothing comes at all.');
  expect(await lookAt(page, 'provisioning-silent')).toEqual([]);
  expect(wrong).toEqual([]);
});
