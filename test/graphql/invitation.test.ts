import type { JobWorker } from '../../src/jobs/job-worker.ts';
import { presets } from '../../src/domain/access/permissions.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { clock } from '../support/clock.ts';
import { eventually } from '../support/eventually.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { sendMails } from '../support/mail-jobs.ts';
import { MailServer, smtpError } from '../support/mail-server.ts';
import { refusalOf } from '../support/user-errors.ts';
import { newGroup, newUser } from '../support/scim-client.ts';

let app: TestApp;
let server: MailServer;
let worker: JobWorker;
beforeAll(async () => {
  app = await startTestApp();
  server = await MailServer.start();
  worker = await sendMails(app, server.url);
});
beforeEach(() => { server.temper = {}; });
afterAll(async () => {
  await worker.stop();
  await server.stop();
  await app.stop();
});

interface Person {
  readonly id: string;
  readonly email: string;
}

async function provision({ scim }: TestOrganisation, overrides: object = {}): Promise<Person> {
  const answer = await scim.post('/Users', newUser(overrides));
  if (answer.status !== 201) throw new Error(answer.text);
  return { id: answer.body.id, email: answer.body.userName };
}

interface SeenInvitation {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly email: string;
  readonly cause: string;
}

const invitationsQuery = 'query ($id: ID!) { user(id: $id) { invitations { nodes { id state reason email cause sentAt acceptedAt withdrawnAt user { id } } } } }';
const invitationsOf = async ({ graphql }: TestOrganisation, { id }: Pick<Person, 'id'>): Promise<SeenInvitation[]> => (await graphql.run(invitationsQuery, { id })).user.invitations.nodes;
const statesOf = async (organisation: TestOrganisation, person: Person): Promise<string[]> => (await invitationsOf(organisation, person)).map(({ state }) => state);
const inState = (organisation: TestOrganisation, person: Person, ...states: string[]): Promise<SeenInvitation[]> =>
  eventually(() => invitationsOf(organisation, person), (found) => found.map(({ state }) => state).join() === states.join());

const inviteMutation = 'mutation ($input: InviteUsersInput!) { inviteUsers(input: $input) { invitedCount passedOver { reason count } userErrors { code field message } } }';
const invite = async ({ graphql }: Pick<TestOrganisation, 'graphql'>, input: object) => (await graphql.run(inviteMutation, { input })).inviteUsers;
const change = async ({ graphql }: TestOrganisation, what: 'resend' | 'withdraw', ids: string[]) =>
  graphql.run(`mutation ($ids: [ID!]!) { ${what}Invitations(input: { ids: $ids }) { invitations { id state } userErrors { code field message } } }`, { ids });

const inviteOnCreation = ({ graphql }: TestOrganisation) => graphql.run('mutation { updateSingleSignOn(input: { invitationMode: ON_CREATION }) { userErrors { code } } }');
const linkIn = (address: string): string => /https?:\/\/\S+\/invitation\?token=[\w-]+/.exec(server.to(address).at(-1)?.parsed.text ?? '')?.[0] ?? '';

test('whom to invite is said in exactly one way, which a variable that is not there is not', async () => {
  const { graphql } = await app.organisation();
  const { errors } = await graphql.send('mutation ($everybody: Boolean) { inviteUsers(input: { everybody: $everybody }) { invitedCount } }', {});
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('inviting needs invitation:write, reading invitation:read, and both are for one organisation', async () => {
  const [organisation, other] = [await app.organisation(), await app.organisation()];
  const person = await provision(organisation);
  const anonymous = await new GraphqlClient(`${app.url}/graphql`, undefined).send(inviteMutation, { input: { everybody: true } });
  expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const entra = new GraphqlClient(`${app.url}/graphql`, await organisation.token(presets.entra));
  expect((await entra.send(inviteMutation, { input: { everybody: true } })).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('invitation:write') });
  expect((await entra.send(invitationsQuery, { id: person.id })).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('invitation:read') });
  expect(refusalOf({ inviteUsers: await invite(other, { userIds: [person.id] }) })).toBe('NOT_FOUND userIds');
  expect((await invite(organisation, { userIds: [person.id] })).invitedCount).toBe(1);
  const [invitation] = await invitationsOf(organisation, person);
  expect(refusalOf(await change(other, 'withdraw', [invitation?.id ?? '']))).toBe('NOT_FOUND ids');
  expect((await other.graphql.run('query ($id: ID!) { node(id: $id) { id } }', { id: invitation?.id })).node).toBeNull();
  expect(await organisation.graphql.run('query ($id: ID!) { node(id: $id) { ... on Invitation { email user { id } } } }', { id: invitation?.id })).toEqual({ node: { email: person.email, user: { id: person.id } } });
});

test('whoever is invited gets one mail, however often they are invited meanwhile, and accepts once', async () => {
  const organisation = await app.organisation();
  const [ada, bob] = [await provision(organisation), await provision(organisation)];
  const disabled = await provision(organisation, { active: false });
  const nowhere = await provision(organisation, { userName: `nowhere-${Math.random()}`, emails: [] });
  expect(await invite(organisation, { userIds: [ada.id] })).toEqual({ invitedCount: 1, passedOver: [], userErrors: [] });
  await inState(organisation, ada, 'SENT');
  const group = await organisation.scim.post('/Groups', newGroup({ members: [ada, bob, disabled, nowhere].map(({ id }) => ({ value: id })) }));
  const passedOver = [{ reason: 'DISABLED', count: 1 }, { reason: 'INVITED', count: 1 }, { reason: 'NO_EMAIL', count: 1 }];
  expect(await invite(organisation, { groupIds: [group.body.id] })).toEqual({ invitedCount: 1, passedOver, userErrors: [] });
  expect(await invite(organisation, { everybody: true })).toMatchObject({ invitedCount: 0 });
  await inState(organisation, bob, 'SENT');
  expect([server.to(ada.email), server.to(bob.email)].map((mails) => mails.length)).toEqual([1, 1]);
  expect(server.to(ada.email)[0]?.parsed.subject).toContain(`Organisation ${organisation.slug}`);

  const link = linkIn(ada.email);
  // What programs do that look for harmful links.
  for (let times = 0; times < 3; times++) expect((await fetch(link)).status).toBe(200);
  expect(await statesOf(organisation, ada)).toEqual(['SENT']);
  const page = await fetch(link);
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const formToken = /name="formToken" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const accept = (headers: Record<string, string>, body = `formToken=${formToken}`) => fetch(`${app.url}/invitation`, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: `${body}&${new URL(link).searchParams.toString()}` });
  const own = { cookie, 'sec-fetch-site': 'same-origin', origin: app.url };
  // A page of another site, a browser that was shown no form, a form without its token.
  expect((await accept({ cookie, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).status).toBe(403);
  expect((await accept({ ...own, cookie: '' })).status).toBe(403);
  expect((await accept(own, '')).status).toBe(403);
  expect(await statesOf(organisation, ada)).toEqual(['SENT']);
  const accepted = await Promise.all([accept(own), accept(own), accept(own)]);
  expect(accepted.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 410, 410]);
  const session = accepted.flatMap((answer) => answer.headers.getSetCookie()).find((one) => one.startsWith('rollcall_session='));
  expect(session).toContain('HttpOnly');
  expect(await (await fetch(`${app.url}/account`, { headers: { cookie: session?.split(';')[0] ?? '' } })).text()).toContain('an invitation');
  expect(await statesOf(organisation, ada)).toEqual(['ACCEPTED']);
  expect(await (await fetch(link)).text()).toContain('Already accepted');
  expect(await invite(organisation, { userIds: [ada.id] })).toEqual({ invitedCount: 0, passedOver: [{ reason: 'ACCEPTED', count: 1 }], userErrors: [] });
  for (const wrong of [link.slice(0, -1), `${link}x`, `${app.url}/invitation?token=x`, `${app.url}/invitation`]) expect((await fetch(wrong)).status).toBe(404);
});

test('on creation, whom the directory makes is invited with it; whom people make is not', async () => {
  const organisation = await app.organisation();
  const before = await provision(organisation);
  await inviteOnCreation(organisation);
  const ada = await provision(organisation);
  expect(await inState(organisation, ada, 'SENT')).toMatchObject([{ state: 'SENT', cause: 'ON_CREATION', email: ada.email }]);
  const { createUser } = await organisation.graphql.run('mutation { createUser(input: { userName: "byhand@example.com" }) { user { id } } }');
  const later = await provision(organisation, { active: false });
  expect([await statesOf(organisation, before), await invitationsOf(organisation, createUser.user), await statesOf(organisation, later)]).toEqual([[], [], []]);
  await organisation.scim.patch(`/Users/${later.id}`, { op: 'Replace', path: 'active', value: 'True' });
  expect(await inState(organisation, later, 'SENT')).toHaveLength(1);
  // A creation that is refused invites nobody.
  expect((await organisation.scim.post('/Users', newUser({ userName: ada.email }))).status).toBe(409);
  expect(server.to(ada.email)).toHaveLength(1);
});

test('who is disabled is not invited any more, and who is restored is invited again', async () => {
  const organisation = await app.organisation();
  await worker.stop();
  await inviteOnCreation(organisation);
  const ada = await provision(organisation);
  expect(await statesOf(organisation, ada)).toEqual(['QUEUED']);
  await organisation.scim.patch(`/Users/${ada.id}`, { op: 'Replace', path: 'active', value: 'False' });
  expect(await invitationsOf(organisation, ada)).toMatchObject([{ state: 'WITHDRAWN', reason: 'The user was disabled.' }]);
  const gone = await provision(organisation);
  await organisation.scim.delete(`/Users/${gone.id}`);
  const blocked = await provision(organisation);
  await organisation.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, signInBlocked: true }) { userErrors { code } } }', { id: blocked.id });
  const moved = await provision(organisation);
  await organisation.scim.patch(`/Users/${moved.id}`, { op: 'Replace', path: 'emails[type eq "work"].value', value: `new-${moved.email}` });
  worker = await sendMails(app, server.url);
  expect(await inState(organisation, moved, 'WITHDRAWN', 'SENT')).toMatchObject([{ reason: 'The user has another address.', email: moved.email }, { email: `new-${moved.email}` }]);
  await organisation.scim.patch(`/Users/${ada.id}`, { op: 'Replace', path: 'active', value: 'True' });
  await inState(organisation, ada, 'WITHDRAWN', 'SENT');
  expect(await statesOf(organisation, blocked)).toEqual(['WITHDRAWN']);
  expect([ada, gone, blocked, moved].map(({ email }) => server.to(email).length)).toEqual([1, 0, 0, 0]);

  // The link of a mail that is out leads nowhere once the user is disabled.
  const link = linkIn(ada.email);
  await organisation.scim.patch(`/Users/${ada.id}`, { op: 'Replace', path: 'active', value: 'False' });
  const page = await fetch(link);
  expect([page.status, await page.text()]).toEqual([410, expect.stringContaining('was withdrawn')]);
});

test('invitations that failed, bounced or expired are seen with their reason and sent again; withdrawn ones lead nowhere', async () => {
  const organisation = await app.organisation();
  const [failed, bounced, sent] = [await provision(organisation), await provision(organisation), await provision(organisation)];
  server.temper = {
    recipient: (address) => (address === bounced.email ? smtpError(550, 'no such mailbox') : undefined),
    message: (address) => (address === failed.email ? smtpError(554, 'looks like spam') : undefined),
  };
  await invite(organisation, { everybody: true });
  const [[ofFailed], [ofBounced], [ofSent]] = [await inState(organisation, failed, 'FAILED'), await inState(organisation, bounced, 'BOUNCED'), await inState(organisation, sent, 'SENT')];
  expect([ofFailed?.reason, ofBounced?.reason, ofSent?.reason]).toEqual([expect.stringContaining('looks like spam'), expect.stringContaining('no such mailbox'), null]);
  const { invitations } = await organisation.graphql.run('{ invitations(filter: { state: { in: [FAILED, BOUNCED] } }, orderBy: { field: STATE, direction: DESCENDING }) { totalCount nodes { state } } }');
  expect(invitations).toEqual({ totalCount: 2, nodes: [{ state: 'FAILED' }, { state: 'BOUNCED' }] });
  server.temper = {};
  const ids = [ofFailed, ofBounced].map((one) => one?.id ?? '');
  expect((await change(organisation, 'resend', ids)).resendInvitations.userErrors).toEqual([]);
  await inState(organisation, failed, 'SENT');
  await inState(organisation, bounced, 'SENT');
  expect([failed, bounced].map(({ email }) => server.to(email).length)).toEqual([1, 1]);

  const link = linkIn(sent.email);
  await change(organisation, 'resend', [ofSent?.id ?? '']);
  await eventually(async () => server.to(sent.email), (mails) => mails.length === 2);
  expect(linkIn(sent.email)).toBe(link);
  expect(await change(organisation, 'withdraw', [ofSent?.id ?? ''])).toMatchObject({ withdrawInvitations: { invitations: [{ state: 'WITHDRAWN' }], userErrors: [] } });
  expect((await fetch(link)).status).toBe(410);
  expect(refusalOf(await change(organisation, 'resend', [ofSent?.id ?? '']))).toBe('INVALID ids');
  expect(await invite(organisation, { userIds: [sent.id] })).toMatchObject({ invitedCount: 1 });
  await inState(organisation, sent, 'WITHDRAWN', 'SENT');
  expect(linkIn(sent.email)).not.toBe(link);
});

test('an invitation expires when the organisation says, and may then be sent again', async () => {
  const organisation = await app.organisation();
  expect(refusalOf(await organisation.graphql.run('mutation { updateSingleSignOn(input: { invitationDays: 91 }) { userErrors { code field message } } }'))).toBe('INVALID invitationDays');
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { invitationDays: 3 }) { userErrors { code } } }');
  const ada = await provision(organisation);
  await invite(organisation, { userIds: [ada.id] });
  const [invitation] = await inState(organisation, ada, 'SENT');
  const link = linkIn(ada.email);
  clock.hold();
  try {
    clock.pass(3 * 24 * 3600 - 60);
    expect(await statesOf(organisation, ada)).toEqual(['SENT']);
    clock.pass(60);
    expect(await statesOf(organisation, ada)).toEqual(['EXPIRED']);
    expect(await (await fetch(link)).text()).toContain('has expired');
    await change(organisation, 'resend', [invitation?.id ?? '']);
    expect(await inState(organisation, ada, 'SENT')).toHaveLength(1);
    expect((await fetch(link)).status).toBe(200);
  } finally {
    clock.release();
  }
});
