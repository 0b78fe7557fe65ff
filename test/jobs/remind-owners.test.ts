import { createApiToken } from '../../src/domain/api-tokens/create-api-token.ts';
import { revokeApiToken } from '../../src/domain/api-tokens/revoke-api-token.ts';
import { rotateApiToken } from '../../src/domain/api-tokens/rotate-api-token.ts';
import { addClientSecret } from '../../src/domain/oauth/add-client-secret.ts';
import { createOauthClient } from '../../src/domain/oauth/create-oauth-client.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { runStatement } from '../../src/domain/shared/statements.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import { updateUserAccess } from '../../src/domain/users/update-user-access.ts';
import { updateUser } from '../../src/domain/users/update-user.ts';
import { updateOauthClient } from '../../src/domain/oauth/update-oauth-client.ts';
import { createSigningKey } from '../../src/saml/signing-key.ts';
import { remindOwners } from '../../src/jobs/remind-owners.ts';
import type { JobWorker } from '../../src/jobs/job-worker.ts';
import type { Role } from '../../src/domain/access/permissions.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { clock } from '../support/clock.ts';
import { eventually } from '../support/eventually.ts';
import { sendMails } from '../support/mail-jobs.ts';
import { MailServer, type ReceivedMail } from '../support/mail-server.ts';

let app: TestApp;
let organisation: TestOrganisation;
let server: MailServer;
let worker: JobWorker;
beforeAll(async () => {
  app = await startTestApp();
  server = await MailServer.start();
  worker = await sendMails(app, server.url);
});
beforeEach(async () => {
  organisation = await app.organisation();
  clock.hold();
});
afterEach(() => clock.release());
afterAll(async () => {
  await worker.stop();
  await server.stop();
  await app.stop();
});

const day = 86_400;
const scope = (): Scope => app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
const inDays = (days: number): Date => new Date(Date.now() + days * day * 1000);
const token = async (name: string, expiresAt: Date | null): Promise<string> => (await createApiToken(scope(), { name, permissions: ['user:read'], expiresAt })).apiToken.id;

let people = 0;
async function person(role: Role): Promise<{ id: string; email: string }> {
  const email = `reminded-${++people}@example.com`;
  const { id } = await createUser(scope(), { userName: email, emails: [{ value: email, primary: true }] });
  await updateUserAccess(scope(), id, { role });
  return { id, email };
}

const remind = (): Promise<void> => remindOwners(app.scope);
const waiting = async (): Promise<number> => (await runStatement(scope().session, { text: `select from mails where state in ('QUEUED', 'SENDING', 'HANDED_OVER')`, values: [] })).length;
/** The mails to somebody, once all that is queued has been sent. */
async function mailsTo({ email }: { email: string }): Promise<ReceivedMail[]> {
  expect(await eventually(waiting, (count) => count === 0)).toBe(0);
  return server.to(email);
}
const subjects = async (owner: { email: string }): Promise<(string | undefined)[]> => (await mailsTo(owner)).map(({ parsed }) => parsed.subject?.replace(/^Organisation [\w-]+: /, ''));

test('owners, and nobody else, are reminded 30, 7 and 1 days before a token ends, once each however often and by however many replicas it is looked for', async () => {
  const [owner, other, member] = [await person('OWNER'), await person('OWNER'), await person('ADMIN')];
  const blocked = await person('OWNER');
  await updateUserAccess(scope(), blocked.id, { signInBlocked: true });
  await token('Entra', inDays(60));
  await token('Never', null);
  const told: string[] = [];
  for (let passed = 0; passed < 62; passed++) {
    await Promise.all([remind(), remind(), remind()]);
    const mails = await subjects(owner);
    if (mails.length > told.length) told.push(`${60 - passed} days before: ${mails.slice(told.length).join()}`);
    clock.pass(day);
  }
  expect(told).toEqual([
    expect.stringMatching(/^30 days before: API token “Entra \(rollcall_[\w-]+…\)” expires in 30 days$/), expect.stringMatching(/^7 days before: .* expires in 7 days$/), expect.stringMatching(/^1 days before: .* expires in one day$/),
  ]);
  expect([(await mailsTo(other)).length, (await mailsTo(member)).length, (await mailsTo(blocked)).length]).toEqual([3, 0, 0]);
  const [mail] = await mailsTo(owner);
  expect(mail?.parsed.text).toContain(`* API token “Entra (rollcall_`);
  expect(mail?.parsed.html).toMatch(/<li>API token “Entra \(rollcall_[\w-]+…\)”: on \d+ \w+ \d{4}, in 30 days<\/li>/);
  expect(mail?.parsed.html).toContain(`href="${app.url}/"`);
});

test('one mail a day lists all that ends, the first first; what comes up later that day waits for the next', async () => {
  const owner = await person('OWNER');
  const client = await createOauthClient(scope(), { name: 'HR system', permissions: ['user:read'], expiresAt: inDays(34) });
  await addClientSecret(scope(), client.id, inDays(33));
  await token('First', inDays(32));
  await token('Late', inDays(35));
  clock.pass(4 * day);
  await remind();
  await token('Later that day', inDays(40));
  const midnight = Math.ceil(Date.now() / 1000 / day) * day - Date.now() / 1000;
  clock.pass(Math.min(60, midnight / 2));
  await remind();
  const [mail, ...others] = await mailsTo(owner);
  expect(others).toEqual([]);
  expect(mail?.parsed.subject).toMatch(/: 3 credentials expire soon$/);
  // What there is to do is said of what is listed.
  expect(mail?.parsed.text).toContain('Replace them in time. While a token');
  expect(mail?.parsed.text).not.toContain('certificate');
  expect((mail?.parsed.text ?? '').split('\n').filter((line) => line.startsWith('* ')).map((line) => line.slice(2, 18))).toEqual(['API token “First', 'Secret of the OA', 'OAuth client “HR']);
  clock.pass(1.5 * day);
  await remind();
  expect(await subjects(owner)).toEqual([expect.stringContaining('3 credentials'), expect.stringMatching(/^API token “Late .* expires in 29 days$/)]);
});

async function connectSaml(certificates: string[]): Promise<void> {
  const saml = { description: { byHand: { entityId: 'https://sts.example/', signInUrl: 'https://login.example/saml2', certificates } }, signsRequests: false };
  const { setConnection } = await organisation.graphql.run('mutation ($saml: SamlProviderInput!) { setConnection(input: { provider: { saml: $saml } }) { userErrors { message } } }', { saml });
  expect(setConnection.userErrors).toEqual([]);
  await organisation.graphql.run('mutation { updateConnection(input: { status: ENABLED }) { userErrors { message } } }');
}

test('owners are reminded of the certificate that people sign in by, unless another one follows it', async () => {
  const owner = await person('OWNER');
  // On the first of a month, 35 to 66 days from now.
  const far = new Date(Date.now() + 66 * day * 1000);
  const end = Date.UTC(far.getUTCFullYear(), far.getUTCMonth(), 1);
  const { certificate } = await createSigningKey('Entra', new Date(Date.UTC(far.getUTCFullYear() - 10, far.getUTCMonth(), 1)));
  const successor = await createSigningKey('Entra', new Date());
  await connectSaml([certificate, successor.certificate]);
  clock.pass((end - Date.now()) / 1000 - 30 * day + 60);
  await remind();
  expect(await subjects(owner)).toEqual([]);
  await connectSaml([certificate]);
  await remind();
  expect(await subjects(owner)).toEqual([expect.stringMatching(/^Certificate for single sign-on \(SAML\) “.*Entra.* \([0-9A-F]{8}…\)” expires in 29 days$/i)]);
});

test('nobody is reminded of what was revoked, rotated or followed by another, has ended, or was made for a short time', async () => {
  const owner = await person('OWNER');
  await revokeApiToken(scope(), await token('Revoked', inDays(35)));
  await rotateApiToken(scope(), await token('Rotated', inDays(35)), { expiresAt: inDays(90) });
  await token('For a month', inDays(30));
  const client = await createOauthClient(scope(), { name: 'HR system', permissions: ['user:read'] });
  await addClientSecret(scope(), client.id, inDays(35));
  await addClientSecret(scope(), client.id, inDays(90));
  const off = await createOauthClient(scope(), { name: 'Off', permissions: ['user:read'], expiresAt: inDays(35) });
  await updateOauthClient(scope(), off.id, { enabled: false });
  clock.pass(10 * day);
  await remind();
  expect(await subjects(owner)).toEqual([]);
  clock.pass(13.5 * day);
  await remind();
  expect(await subjects(owner)).toEqual([expect.stringContaining('“For a month')]);
  clock.pass(7 * day);
  await remind();
  expect(await subjects(owner)).toHaveLength(1);
});

test('where nobody could be written to, the reminder waits until somebody can; what is put off is reminded of anew', async () => {
  const client = await createOauthClient(scope(), { name: 'HR system', permissions: ['user:read'], expiresAt: inDays(40) });
  clock.pass(20 * day);
  await remind();
  const owner = await person('OWNER');
  clock.pass(day);
  await remind();
  expect(await subjects(owner)).toEqual(['OAuth client “HR system” expires in 19 days']);
  await updateOauthClient(scope(), client.id, { expiresAt: inDays(25) });
  clock.pass(day);
  await remind();
  expect(await subjects(owner)).toEqual(['OAuth client “HR system” expires in 19 days', 'OAuth client “HR system” expires in 24 days']);
  await updateUser(scope(), owner.id, { preferredLanguage: 'xx' });
  clock.pass(20 * day);
  await remind();
  expect((await subjects(owner)).at(-1)).toBe('OAuth client “HR system” expires in 4 days');
});
