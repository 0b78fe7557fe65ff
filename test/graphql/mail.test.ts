import type { JobWorker } from '../../src/jobs/job-worker.ts';
import { recordBounce } from '../../src/domain/mail/record-bounce.ts';
import { queueMail } from '../../src/domain/mail/queue-mail.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { newId } from '../../src/domain/shared/uuid.ts';
import { readDeliveryNotification } from '../../src/mail/delivery-notification.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { bounceMessage } from '../support/bounce.ts';
import { clock } from '../support/clock.ts';
import { eventually } from '../support/eventually.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { sendMails } from '../support/mail-jobs.ts';
import { MailServer, smtpError } from '../support/mail-server.ts';
import { newUser } from '../support/scim-client.ts';
import { refusalOf } from '../support/user-errors.ts';

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
  server.temper = {};
  organisation = await app.organisation();
});
afterEach(() => clock.release());
afterAll(async () => {
  await worker.stop();
  await server.stop();
  await app.stop();
});

interface SeenMail {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
}

const scope = (): Scope => app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
const query = 'query ($filter: MailFilter, $orderBy: MailOrder) { mails(filter: $filter, orderBy: $orderBy) { totalCount nodes { id kind email state reason attemptCount sentAt user { id } } } }';
const mails = async (filter: object = {}): Promise<SeenMail[]> => (await organisation.graphql.run(query, { filter })).mails.nodes;
const inStates = (...states: string[]): Promise<SeenMail[]> => eventually(() => mails(), (found) => found.map(({ state }) => state).join() === states.join());
const retry = (ids: readonly string[], graphql = organisation.graphql) => graphql.run('mutation ($ids: [ID!]!) { retryMails(input: { ids: $ids }) { mails { id state } userErrors { code field message } } }', { ids });
const stateOfInvitation = async (): Promise<unknown> => (await organisation.graphql.run('{ invitations { nodes { state reason } } }')).invitations.nodes[0];

/** Makes somebody and invites them. */
async function invite(): Promise<string> {
  const { body } = await organisation.scim.post('/Users', newUser());
  await organisation.graphql.run('mutation ($id: ID!) { inviteUsers(input: { userIds: [$id] }) { invitedCount } }', { id: body.id });
  return body.userName;
}

/** What the bounce mailbox gets, given to the service as the command does. */
async function comeBack(raw: string, envelopeId?: string): Promise<boolean> {
  const returned = raw.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const notification = await readDeliveryNotification(new TextEncoder().encode(bounceMessage({ returned, ...(envelopeId === undefined ? {} : { envelopeId }) })));
  if ('ignored' in notification) throw new Error(notification.ignored);
  const { mail: { organisationId, id }, reason } = notification.failed;
  return recordBounce(app.scope({ kind: 'SYSTEM', organisationId }), id, reason);
}

test('reading mails needs mail:read, sending them again mail:write, and both are for one organisation', async () => {
  server.temper = { message: () => smtpError(554, 'looks like spam') };
  await invite();
  const [mail] = await inStates('FAILED');
  const ids = [mail?.id ?? ''];
  const inviter = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['invitation:read', 'invitation:write', 'user:read', 'mail:read']));
  const anonymous = await new GraphqlClient(`${app.url}/graphql`, undefined).send(query);
  expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const other = await app.organisation();
  expect((await new GraphqlClient(`${app.url}/graphql`, await organisation.token(['invitation:read'])).send(query)).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('mail:read') as string });
  expect((await inviter.send('mutation ($ids: [ID!]!) { retryMails(input: { ids: $ids }) { userErrors { code } } }', { ids })).errors?.[0]).toMatchObject({ message: expect.stringContaining('mail:write') as string });
  expect(refusalOf(await retry(ids, other.graphql))).toBe('NOT_FOUND ids');
  expect((await other.graphql.run(query)).mails).toEqual({ totalCount: 0, nodes: [] });
  expect((await inviter.run(query)).mails.nodes).toMatchObject([{ kind: 'INVITATION', state: 'FAILED', reason: expect.stringContaining('looks like spam') as string, attemptCount: 1, sentAt: null }]);
});

test('mails that failed are found, and sent again once; what cannot be sent again is refused, and then none is', async () => {
  const address = await invite();
  await inStates('SENT');
  server.temper = { recipient: () => smtpError(550, 'no such mailbox') };
  const refused = await invite();
  const [sent, bounced] = await inStates('SENT', 'BOUNCED');
  const [ofSent, ofBounced] = [sent?.id ?? '', bounced?.id ?? ''];
  expect((await mails({ state: { in: ['FAILED', 'BOUNCED'] } })).map(({ id }) => id)).toEqual([ofBounced]);
  expect((await mails({ email: { eq: address } })).map(({ id }) => id)).toEqual([ofSent]);
  server.temper = {};
  expect(await retry([ofBounced, ofSent])).toMatchObject({ retryMails: { mails: null, userErrors: [{ code: 'INVALID', field: ['ids'], message: expect.stringContaining('neither FAILED nor BOUNCED') as string }] } });
  expect(refusalOf(await retry([ofBounced, newId()]))).toBe('NOT_FOUND ids');
  expect(refusalOf(await retry(['x']))).toBe('NOT_FOUND ids');
  expect((await mails({ id: { eq: ofBounced } }))[0]?.state).toBe('BOUNCED');
  expect(await retry([ofBounced, ofBounced.toUpperCase()])).toEqual({ retryMails: { mails: [{ id: ofBounced, state: 'QUEUED' }], userErrors: [] } });
  await inStates('SENT', 'SENT');
  expect([server.to(refused).length, server.to(address).length]).toEqual([1, 1]);
  const { auditEntries } = await organisation.graphql.run('{ auditEntries(filter: { targetType: { eq: "mail" } }) { nodes { operation targetName changes { field before after } } } }');
  expect(auditEntries.nodes).toEqual([{ operation: 'retryMails', targetName: refused, changes: [{ field: 'state', before: 'BOUNCED', after: 'QUEUED' }] }]);
});

test('what is of no use any more is not sent again', async () => {
  server.temper = { recipient: () => smtpError(550, 'no such mailbox') };
  await invite();
  await queueMail(scope(), { kind: 'SIGN_IN_LINK', recipient: 'late@example.com', values: { linkId: newId(), minutes: 15 }, notAfter: new Date(Date.now() + 900_000) });
  const [invited, link] = await inStates('BOUNCED', 'BOUNCED');
  clock.hold();
  clock.pass(901);
  expect(await retry([link?.id ?? ''])).toMatchObject({ retryMails: { userErrors: [{ message: expect.stringContaining('of no use any more') as string }] } });
  const { invitations } = await organisation.graphql.run('{ invitations { nodes { id } } }');
  await organisation.graphql.run('mutation ($id: ID!) { withdrawInvitations(input: { ids: [$id] }) { userErrors { code } } }', { id: invitations.nodes[0].id });
  expect(await retry([invited?.id ?? ''])).toMatchObject({ retryMails: { userErrors: [{ message: expect.stringContaining('accepted, withdrawn or sent again') as string }] } });
  expect(server.to('late@example.com')).toEqual([]);
});

test('a mail that comes back after it was taken is bounced, and so is the invitation, with what the other server says', async () => {
  const address = await invite();
  const [mail] = await inStates('SENT');
  const raw = server.to(address)[0]?.raw ?? '';
  expect(await comeBack(raw)).toBe(true);
  expect(await mails()).toMatchObject([{ state: 'BOUNCED', reason: 'The mail came back: 550 5.1.1 no such mailbox' }]);
  expect(await stateOfInvitation()).toEqual({ state: 'BOUNCED', reason: 'The mail came back: 550 5.1.1 no such mailbox' });
  // Mail systems may send a notification more than once.
  expect(await comeBack(raw)).toBe(false);
  await retry([mail?.id ?? '']);
  await inStates('SENT');
  expect(await stateOfInvitation()).toEqual({ state: 'SENT', reason: null });
  expect(new Set(server.to(address).map(({ parsed }) => parsed.messageId)).size).toBe(1);
  expect(await comeBack('Subject: x', `${organisation.id}.${mail?.id ?? ''}`)).toBe(true);
  expect(await mails()).toMatchObject([{ state: 'BOUNCED' }]);
});

test('a notification of a mail that has not left, or of an organisation or mail that is not there, changes nothing', async () => {
  await worker.stop();
  try {
    await invite();
    const [mail] = await inStates('QUEUED');
    expect(await comeBack('Subject: x', `${organisation.id}.${mail?.id ?? ''}`)).toBe(false);
    expect(await comeBack('Subject: x', `${organisation.id}.${newId()}`)).toBe(false);
    expect(await comeBack('Subject: x', `${(await app.organisation()).id}.${mail?.id ?? ''}`)).toBe(false);
    expect(await comeBack('Subject: x', `${newId()}.${mail?.id ?? ''}`)).toBe(false);
    await inStates('QUEUED');
  } finally {
    worker = await sendMails(app, server.url);
  }
});
