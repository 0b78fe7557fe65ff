import type { JobWorker } from '../../src/jobs/job-worker.ts';
import { tellSilences } from '../../src/jobs/tell-silences.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { eventually } from '../support/eventually.ts';
import { sendMails } from '../support/mail-jobs.ts';
import { MailServer } from '../support/mail-server.ts';
import { keepEvents, type GivenEvent } from '../support/provisioning-events.ts';
import { rollUpAll } from '../support/roll-up-all.ts';
import { makePerson } from '../support/signed-in.ts';

let app: TestApp;
let server: MailServer;
let worker: JobWorker;
let organisation: TestOrganisation;
let token: string;
beforeAll(async () => {
  app = await startTestApp();
  server = await MailServer.start();
  worker = await sendMails(app, server.url);
});
beforeEach(async () => {
  organisation = await app.organisation();
  token = (await organisation.graphql.run('{ apiTokens { nodes { id } } }')).apiTokens.nodes[0].id;
});
afterAll(async () => {
  await worker.stop();
  await server.stop();
  await app.stop();
});

const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
async function came(minutes: readonly number[], more: Partial<GivenEvent> = {}): Promise<void> {
  await keepEvents(app, organisation.id, minutes.map((one) => ({ occurredAt: ago(one), apiTokenId: token, decision: 'UNCHANGED', ...more })));
  await rollUpAll(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }));
}
const silence = async () => (await organisation.graphql.run('{ provisioningSilence { since cause detail apiToken { id } oauthClient { id } } }')).provisioningSilence;
const set = (scimStatus: string) => organisation.graphql.run('mutation ($scimStatus: ScimStatus) { updateSingleSignOn(input: { scimStatus: $scimStatus }) { userErrors { code } } }', { scimStatus });

test('a directory that came regularly and is not served for three cycles is silent; one that came a moment ago is not', async () => {
  await came([260, 220, 180, 115]);
  expect(await silence()).toBeNull();
});

test('one that was only tried out is not missed', async () => {
  expect(await silence()).toBeNull();
  await came([260, 259, 180]);
  expect(await silence()).toBeNull();
});

test('nothing comes at all', async () => {
  await came([220, 180, 140]);
  expect(await silence()).toMatchObject({ cause: 'NOTHING', detail: expect.stringContaining('quarantine'), apiToken: { id: token }, oauthClient: null });
  await came([1]);
  expect(await silence()).toBeNull();
});

test('what is refused is no sign of life', async () => {
  await came([220, 180, 140]);
  await came([100, 60, 20], { decision: 'REFUSED', status: 401 });
  expect(await silence()).toMatchObject({ cause: 'REFUSED', detail: 'Requests come and are refused: Given.' });
});

test('SCIM is paused or disabled, the token is revoked', async () => {
  await came([220, 180, 140]);
  await set('PAUSED');
  expect(await silence()).toMatchObject({ cause: 'SCIM_PAUSED' });
  await set('DISABLED');
  expect(await silence()).toMatchObject({ cause: 'SCIM_DISABLED' });
  await set('ENABLED');
  await organisation.graphql.run('mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { userErrors { code } } }', { id: token });
  expect(await silence()).toMatchObject({ cause: 'TOKEN_REVOKED', detail: expect.stringMatching(/^The API token “test” was revoked: make a new one/) });
});

test('owners get one mail for each silence, however often it is looked', async () => {
  const { userName } = await makePerson(app, organisation, 'OWNER', `owner-${organisation.slug}@example.com`);
  await came([900, 860, 820]);
  await Promise.all([tellSilences(app.scope), tellSilences(app.scope)]);
  await tellSilences(app.scope);
  const [mail] = await eventually(() => Promise.resolve(server.to(userName)), (mails) => mails.length > 0);
  expect(mail?.parsed.subject).toBe(`Nothing comes any more from the directory of Organisation ${organisation.slug}`);
  expect(mail?.parsed.text).toContain('Nothing comes at all.');
  // It came again, and is silent again.
  await came([400, 360, 320]);
  await tellSilences(app.scope);
  await tellSilences(app.scope);
  expect(await eventually(() => Promise.resolve(server.to(userName).length), (count) => count > 1)).toBe(2);
});
