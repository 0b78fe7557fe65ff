import type { Scope } from '../../src/domain/shared/scope.ts';
import { acceptInvitation } from '../../src/domain/invitations/accept-invitation.ts';
import { inviteUsers } from '../../src/domain/invitations/invite-users.ts';
import { resendInvitations } from '../../src/domain/invitations/resend-invitations.ts';
import { withdrawInvitations } from '../../src/domain/invitations/withdraw-invitations.ts';
import { runStatement } from '../../src/domain/shared/statements.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import { deleteUser } from '../../src/domain/users/delete-user.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const at = (time: string): Scope => app.database.scopeFor({ kind: 'SYSTEM', organisationId: organisation.id }, { door: 'SYSTEM', requestId: 'test' }, new Date(`2026-05-${time}Z`));
const provision = async (time: string, name: string): Promise<string> =>
  (await createUser(at(time), { userName: name, emails: [{ value: `${name}@example.com`, primary: true }] })).id;
const invite = async (time: string, userId: string): Promise<string> => {
  await inviteUsers(at(time), { userIds: [userId] });
  const [row] = await runStatement(at(time).session, { text: 'select id from invitations where user_id = $1 and withdrawn_at is null', values: [userId] });
  return row?.['id'] as string;
};
/** As the job does that sends mails, at a moment of the test's choice. */
const settle = (time: string, userId: string, from: string, to: string): Promise<unknown> => runStatement(at(time).session, {
  text: `update mails set state = $3, sent_at = case $3 when 'SENT' then $4::timestamptz else sent_at end, changed_at = $4 where user_id = $1 and state = $2`, values: [userId, from, to, at(time).now],
});
const deliver = (time: string, userId: string): Promise<unknown> => settle(time, userId, 'QUEUED', 'SENT');

const period = { from: '2026-05-01T00:00:00Z', to: '2026-05-05T00:00:00Z' };
interface Point { provisioned: number; invited: number; delivered: number; accepted: number; medianSecondsToInvite: number | null; medianSecondsToDeliver: number | null; medianSecondsToAccept: number | null }
const funnel = async (by?: string): Promise<Point[]> => (await organisation.graphql.run(
  `query ($period: AnalyticsPeriodInput!) { analytics(period: $period) { invitationFunnel${by ? `(by: ${by})` : ''} { provisioned invited delivered accepted medianSecondsToInvite medianSecondsToDeliver medianSecondsToAccept } } }`, { period })).analytics.invitationFunnel;
const counts = async (by?: string): Promise<number[][]> => (await funnel(by)).map(({ provisioned, invited, delivered, accepted }) => [provisioned, invited, delivered, accepted]);
const medians = async (by?: string): Promise<(number | null)[][]> => (await funnel(by)).map((one) => [one.medianSecondsToInvite, one.medianSecondsToDeliver, one.medianSecondsToAccept]);

test('each step counts on the day on which it was taken, or with the day on which the person was provisioned, with medians of the times between', async () => {
  const [ada, bob, cy] = [await provision('01T08:00', 'ada'), await provision('01T09:00', 'bob'), await provision('02T08:00', 'cy')];
  await provision('02T09:00', 'nobody-invites-me');
  const ofAda = await invite('01T08:10', ada);
  await invite('02T09:00', bob);
  await invite('02T08:30', cy);
  await deliver('01T08:10:30', ada);
  await deliver('03T09:00', bob);
  await deliver('02T08:30:10', cy);
  expect(await acceptInvitation(at('04T08:10:30'), ofAda)).toEqual({ userId: ada });
  expect(await counts()).toEqual([[2, 1, 1, 0], [2, 2, 1, 0], [0, 0, 1, 0], [0, 0, 0, 1]]);
  expect(await counts('PROVISIONING')).toEqual([[2, 2, 2, 1], [2, 1, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0]]);
  const days = 24 * 3600;
  expect(await medians()).toEqual([[600, 30, null], [(days + 1800) / 2, 10, null], [null, days, null], [null, null, 3 * days]]);
  expect(await medians('PROVISIONING')).toEqual([[(600 + days) / 2, (30 + days) / 2, 3 * days], [1800, 10, null], [null, null, null], [null, null, null]]);
});

test('everybody counts once: sent again, withdrawn and invited anew, and also when they are deleted', async () => {
  const ada = await provision('01T08:00', 'ada');
  const first = await invite('01T08:00', ada);
  await deliver('01T08:01', ada);
  await resendInvitations(at('02T08:00'), [first]);
  await deliver('02T08:01', ada);
  await withdrawInvitations(at('03T08:00'), [first]);
  const second = await invite('03T08:00', ada);
  await deliver('03T08:01', ada);
  const once = [[1, 1, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0]];
  expect(await counts()).toEqual([...once, [0, 0, 0, 0]]);
  await acceptInvitation(at('04T08:01'), second);
  await acceptInvitation(at('04T09:01'), second);
  expect(await counts()).toEqual([...once, [0, 0, 0, 1]]);
  await deleteUser(at('04T10:00'), ada);
  expect(await counts()).toEqual([...once, [0, 0, 0, 1]]);
  expect(await runStatement(at('04T10:00').session, { text: 'select user_id from invited_people', values: [] })).toEqual([{ user_id: null }]);
});

test('what came back was not delivered, and who accepts has the mail all the same', async () => {
  const [ada, bob] = [await provision('01T08:00', 'ada'), await provision('01T08:00', 'bob')];
  const [ofAda, ofBob] = [await invite('01T08:00', ada), await invite('01T08:00', bob)];
  await deliver('01T08:01', ada);
  await deliver('01T08:01', bob);
  expect((await counts())[0]).toEqual([2, 2, 2, 0]);
  await settle('01T08:02', ada, 'SENT', 'BOUNCED');
  await settle('01T08:02', bob, 'SENT', 'BOUNCED');
  expect((await counts())[0]).toEqual([2, 2, 0, 0]);
  await resendInvitations(at('02T08:00'), [ofAda]);
  await deliver('02T08:01', ada);
  await acceptInvitation(at('03T08:00'), ofBob);
  expect(await counts()).toEqual([[2, 2, 0, 0], [0, 0, 1, 0], [0, 0, 1, 1], [0, 0, 0, 0]]);
  expect((await medians())[2]).toEqual([null, 2 * 24 * 3600, 0]);
});

test('the states of all invitations, as they are now', async () => {
  const states = async () => (await organisation.graphql.run('query ($period: AnalyticsPeriodInput!) { analytics(period: $period) { invitationStates { state count } } }', { period })).analytics.invitationStates;
  expect(await states()).toEqual([]);
  const [ada, bob, cy] = [await provision('01T08:00', 'ada'), await provision('01T08:00', 'bob'), await provision('01T08:00', 'cy')];
  const [dan, eve, flo] = [await provision('01T08:00', 'dan'), await provision('01T08:00', 'eve'), await provision('01T08:00', 'flo')];
  const now = { ...at('01T08:00'), now: new Date() };
  await inviteUsers(now, { userIds: [ada, bob, cy, dan, flo] });
  await invite('01T08:00', eve);
  const ids = new Map((await runStatement(now.session, { text: 'select user_id, id from invitations', values: [] })).map((row) => [row['user_id'], row['id'] as string]));
  for (const person of [ada, bob, cy]) await deliver('01T08:01', person);
  await settle('01T08:02', bob, 'SENT', 'BOUNCED');
  await acceptInvitation(now, ids.get(cy) ?? '');
  await withdrawInvitations(now, [ids.get(dan) ?? '']);
  await settle('01T08:01', flo, 'QUEUED', 'FAILED');
  await inviteUsers(now, { userIds: [await provision('01T08:00', 'guy'), await provision('01T08:00', 'hal')] });
  expect(await states()).toEqual([
    { state: 'QUEUED', count: 2 }, { state: 'ACCEPTED', count: 1 }, { state: 'BOUNCED', count: 1 }, { state: 'EXPIRED', count: 1 }, { state: 'FAILED', count: 1 }, { state: 'SENT', count: 1 }, { state: 'WITHDRAWN', count: 1 },
  ]);
  const listed = (await organisation.graphql.run('{ invitations { nodes { state } } }')).invitations.nodes as { state: string }[];
  expect(Object.fromEntries((await states()).map(({ state, count }: { state: string; count: number }) => [state, count])))
    .toEqual(Object.fromEntries([...Map.groupBy(listed, ({ state }) => state)].map(([state, some]) => [state, some.length])));
});

test('figures of invitations need analytics:read, and are those of one organisation', async () => {
  const ada = await provision('01T08:00', 'ada');
  await invite('01T08:00', ada);
  const query = '{ analytics(period: { from: "2026-05-01T00:00:00Z", to: "2026-05-02T00:00:00Z" }) { invitationFunnel { provisioned invited } invitationStates { count } } }';
  const limited = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['invitation:read']));
  expect((await limited.send(query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('analytics:read') as string }]);
  expect((await organisation.graphql.run(query)).analytics).toMatchObject({ invitationFunnel: [{ provisioned: 1, invited: 1 }] });
  const other = await app.organisation();
  expect((await other.graphql.run(query)).analytics).toEqual({ invitationFunnel: [{ provisioned: 0, invited: 0 }], invitationStates: [] });
});
