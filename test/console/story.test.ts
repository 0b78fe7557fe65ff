import type { Page } from 'playwright-core';
import { createOrganisation } from '../../src/domain/organisations/create-organisation.ts';
import { updateUserAccess } from '../../src/domain/users/update-user-access.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import type { JobWorker } from '../../src/jobs/job-worker.ts';
import { startConsole, type TestConsole } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { sendMails } from '../support/mail-jobs.ts';
import { MailServer } from '../support/mail-server.ts';
import { newGroup, newUser, ScimClient } from '../support/scim-client.ts';

/* The whole story, from an owner's first sign-in to somebody who has left, by pages and mails alone, with a player for Entra. */

let console: TestConsole;
let mails: MailServer;
let worker: JobWorker;
beforeAll(async () => {
  [console, mails] = await Promise.all([startConsole({ LOOKUP_EVENTS_PER_SECOND: 1000 }), MailServer.start()]);
  worker = await sendMails(console.app, mails.url);
});
afterAll(async () => {
  await worker.stop();
  await mails.stop();
  await console.stop();
});

const newPage = async (): Promise<Page> => (await console.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], locale: 'en-GB' })).newPage();
const copied = (page: Page): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()');
const lookup = (scim: ScimClient, filter: string) => scim.get(`/Users?filter=${encodeURIComponent(filter)}`);

/** The link in the newest mail to somebody. */
async function linkTo(address: string, path: RegExp): Promise<string> {
  const received = await eventually(() => Promise.resolve(mails.to(address)), (all) => all.length > 0);
  return path.exec(received.at(-1)?.parsed.text ?? '')?.[0] ?? `no such link in a mail to ${address}`;
}

/** What Entra does when it first comes: looks for each person, creates or completes them, then makes their group. */
async function playFirstCycle(scim: ScimClient): Promise<string[]> {
  const ids: string[] = [];
  for (const [name, displayName] of [['grace', 'Grace Hopper'], ['ada', 'Ada Lovelace'], ['alan', 'Alan Turing']] as const) {
    const userName = `${name}@contoso.example`;
    const found = (await lookup(scim, `userName eq "${userName}"`)).body.Resources[0]?.id as string | undefined;
    const answer = await (found === undefined
      ? scim.post('/Users', newUser({ userName, externalId: `object-${name}`, displayName, emails: [{ value: userName, type: 'work', primary: true }] }))
      : scim.patch(`/Users/${found}`, { op: 'Add', path: 'externalId', value: `object-${name}` }, { op: 'Add', path: 'emails[type eq "work"].value', value: userName }));
    expect([name, answer.status]).toEqual([name, found === undefined ? 201 : 200]);
    ids.push(answer.body.id as string);
  }
  expect((await scim.post('/Groups', newGroup({ displayName: 'Engineering', members: ids.map((value) => ({ value })) }))).status).toBe(201);
  return ids;
}

test('an owner connects Entra, sees who will be matched, rehearses, lets people come, invites them; one accepts, and is out when Entra says so', async () => {
  const platform = () => console.app.scope({ kind: 'SYSTEM', organisationId: undefined });
  const { id: organisationId } = await createOrganisation(platform(), { slug: 'contoso', name: 'Contoso Ltd' });
  const system = () => console.app.scope({ kind: 'SYSTEM', organisationId });
  const owner = await createUser(system(), { userName: 'owner@contoso.example', displayName: 'Olive Owner', emails: [{ value: 'owner@contoso.example', primary: true }] });
  await updateUserAccess(system(), owner.id, { role: 'OWNER' });
  // Who was here before there was a directory: one under the same address, one under another.
  await createUser(system(), { userName: 'grace@contoso.example', displayName: 'Grace Hopper' });
  await createUser(system(), { userName: 'ada@old.example', displayName: 'Ada Lovelace' });

  // 1. She signs in by a link, and is led.
  const page = await newPage();
  await page.goto(`${console.app.url}/`);
  await page.locator('input[name=email]').fill('owner@contoso.example');
  await page.keyboard.press('Enter');
  await page.goto(await linkTo('owner@contoso.example', /http\S+\/sign-in\/link\?\S+/));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Connect your directory' }).waitFor();

  // 2. A token, whose secret is shown once; the Tenant URL.
  await page.getByRole('link', { name: 'Make the token' }).click();
  const form = page.getByRole('dialog', { name: 'Create new token' });
  await form.getByLabel('Name').fill('Entra');
  await form.getByRole('button', { name: 'Create the token' }).click();
  await page.getByRole('button', { name: 'Copy the secret' }).click();
  await page.getByRole('button', { name: 'the secret is copied' }).waitFor();
  const secret = await copied(page);
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await page.getByRole('link', { name: 'Single sign-on' }).click();
  await page.getByRole('button', { name: 'Copy Tenant URL' }).click();
  await page.getByRole('button', { name: 'Tenant URL is copied' }).waitFor();
  const entra = new ScimClient(await copied(page), secret);

  // 3. Entra tests the connection, and she sees it.
  const live = page.getByRole('status', { name: 'Connection test' });
  await live.getByText('Waiting for the connection test').waitFor();
  expect(await lookup(entra, 'userName eq "5c97de5b-3f0e-4d3a-9a57-0a5c5f1c2b11"')).toMatchObject({ status: 200, body: { totalResults: 0 } });
  await live.getByText(/Test received/).waitFor();

  // 4. Before the first sync: who is matched, who is new, who looks like a duplicate.
  await page.getByRole('link', { name: 'Duplicate check' }).click();
  await page.getByLabel('Whom Entra would send').fill('userPrincipalName,displayName\ngrace@contoso.example,Grace Hopper\nada@contoso.example,Ada Lovelace\nalan@contoso.example,Alan Turing');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Same person: link Ada Lovelace to ada@contoso.example' }).click();
  await page.locator('tbody tr').first().getByText('Linked').waitFor();

  // 5. The same cycle against a copy first: who would be created, and who found.
  await page.getByRole('link', { name: 'Rehearsal' }).click();
  await page.getByRole('button', { name: 'Start a rehearsal' }).click();
  const copySecret = await page.getByRole('dialog').locator('code').innerText();
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await playFirstCycle(new ScimClient(await page.locator('.copied code').innerText(), copySecret));
  const differences = page.getByRole('table', { name: 'Differences' });
  await differences.getByRole('row', { name: /Alan Turing.*Created/ }).waitFor();
  await differences.getByRole('row', { name: /Engineering/ }).waitFor();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('heading', { name: 'How it goes' }).waitFor();

  // 6. The first cycle: two are matched, one is created, with their group; she watches it.
  await page.getByRole('link', { name: 'Provisioning' }).click();
  const ids = await playFirstCycle(entra);
  const row = page.getByRole('row').filter({ hasText: 'Running' });
  await row.waitFor();
  await row.getByRole('link').click();
  await page.getByText('1 created, 2 changed, 0 enabled, 0 disabled, 0 deleted, 0 held').waitFor();

  // 7. Nobody is here twice, and of each it can be said why they are as they are.
  await page.getByRole('link', { name: 'Users' }).click();
  await page.getByText('4 users').waitFor();
  await page.getByRole('link', { name: 'Ada Lovelace' }).click();
  await page.getByText('Your directory manages this person').waitFor();
  const fact = (value: string) => page.locator('dd', { hasText: value }).first();
  await fact('object-ada').getByRole('link', { name: 'From the directory (Entra)' }).waitFor();
  await fact('ada@contoso.example').getByText(/a link to the directory by/).waitFor();

  // 8. Invited by hand: one mail, and she who accepts is in.
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByText('1 invitation is on the way.').waitFor();
  const ada = await newPage();
  await ada.goto(await linkTo('ada@contoso.example', /http\S+\/invitation\?\S+/));
  await ada.getByRole('button', { name: 'Accept the invitation' }).click();
  await ada.waitForURL(/\/account/);
  await ada.getByText('ada@contoso.example').first().waitFor();
  expect(mails.to('ada@contoso.example')).toHaveLength(1);

  // 9. She leaves: Entra disables her, and she is out at once; the timeline tells it.
  expect((await entra.patch(`/Users/${ids[1]}`, { op: 'Replace', path: 'active', value: 'False' })).status).toBe(200);
  await ada.reload();
  await ada.waitForURL(/\/sign-in/);
  await page.reload();
  await page.getByRole('region', { name: 'Timeline' }).getByText(/disabled/i).first().waitFor();
  await fact('Disabled').getByRole('link', { name: 'From the directory (Entra)' }).click();
  await page.getByRole('heading', { name: 'Provisioning events' }).waitFor();
  await page.getByRole('table').getByText('Disabled').first().waitFor();
});
