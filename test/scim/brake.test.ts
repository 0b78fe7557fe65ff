import type { JobWorker } from '../../src/jobs/job-worker.ts';
import { presets } from '../../src/domain/access/permissions.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { clock } from '../support/clock.ts';
import { errorLines } from '../support/error-lines.ts';
import { eventually } from '../support/eventually.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { makeLongHere } from '../support/long-here.ts';
import { sendMails } from '../support/mail-jobs.ts';
import { MailServer } from '../support/mail-server.ts';
import { makeOauthClient, askForToken, bySecret } from '../support/oauth-client.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';
import { makePerson } from '../support/signed-in.ts';
import { refusalOf } from '../support/user-errors.ts';

/* How much one cycle may disable or delete, and what becomes of what goes beyond: docs/adr/0037-the-brake.md. */

let app: TestApp;
let server: MailServer;
let worker: JobWorker;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  server = await MailServer.start();
  worker = await sendMails(app, server.url);
});
beforeEach(async () => { organisation = await app.organisation(); });
afterEach(() => clock.release());
afterAll(async () => {
  await worker.stop();
  await server.stop();
  await app.stop();
});

const hour = 3600;
const disablingIn = (id: string): object => ({ method: 'PATCH', path: `/Users/${id}`, data: { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'replace', path: 'active', value: false }] } });
/** People whom the directory made an hour ago, in a cycle that has ended, by their ids. */
async function people(count: number, of: TestOrganisation = organisation): Promise<string[]> {
  const made = await Promise.all(Array.from({ length: count }, () => of.scim.post('/Users', newUser())));
  await makeLongHere(app, of);
  return made.map(({ body }) => body.id as string);
}
const disable = (id: string | undefined, { scim }: Pick<TestOrganisation, 'scim'> = organisation): Promise<ScimAnswer> => scim.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' });
const enable = (id: string | undefined): Promise<ScimAnswer> => organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'True' });
const remove = (id: string | undefined): Promise<ScimAnswer> => organisation.scim.delete(`/Users/${id}`);
async function disableAll(ids: readonly string[], of: Pick<TestOrganisation, 'scim'> = organisation): Promise<number[]> {
  const statuses: number[] = [];
  for (const id of ids) statuses.push((await disable(id, of)).status);
  return statuses;
}
const isActive = async (id: string | undefined): Promise<boolean> => (await organisation.scim.get(`/Users/${id}`)).body.active as boolean;
const times = (count: number, status: number): number[] => Array.from({ length: count }, () => status);
const settings = async (input: object) => (await organisation.graphql.run(
  'mutation ($input: UpdateSingleSignOnInput!) { updateSingleSignOn(input: $input) { singleSignOn { scim { brake { enabled percent people } } } userErrors { code field message } } }', { input })).updateSingleSignOn;

interface Hold {
  readonly id: string;
  readonly state: string;
  readonly passedCount: number;
  readonly mostPeople: number;
  readonly heldCount: number;
  readonly endsAt: string | null;
  readonly users: { nodes: { userId: string; change: string; passedAt: string | null; user: { id: string } | null }[] };
}
const holdFields = 'id state beganAt lastAskedAt endsAt decidedAt passedCount mostPeople heldCount apiToken { name } oauthClient { name } cycle { counts { usersHeld usersDisabled usersDeleted } } users { totalCount nodes { userId userName change passedAt user { id } } }';
const holds = async ({ graphql }: Pick<TestOrganisation, 'graphql'> = organisation): Promise<Hold[]> => (await graphql.run(`{ provisioningHolds { totalCount nodes { ${holdFields} } } }`)).provisioningHolds.nodes;
const decide = async (what: 'release' | 'reject', id: string | undefined, { graphql }: Pick<TestOrganisation, 'graphql'> = organisation) => (await graphql.run(
  `mutation ($id: ID!) { decide: ${what}ProvisioningHold(input: { id: $id }) { provisioningHold { state decidedAt } userErrors { code field message } } }`, { id })).decide;

const ask = async (filter: object, users: object = {}) => (await organisation.graphql.run(
  `query ($filter: ProvisioningHoldFilter, $users: HeldUserFilter) { provisioningHolds(filter: $filter, orderBy: { field: BEGAN_AT }) { nodes { users(filter: $users, orderBy: { field: FIRST_ASKED_AT, direction: DESCENDING }) { nodes { userId } } } } }`, { filter, users })).provisioningHolds.nodes;

describe('what is held', () => {
  test('ten people may always go, whatever their share: in a tiny organisation nothing is ever held', async () => {
    const everybody = await people(10);
    expect(await disableAll(everybody)).toEqual(times(10, 200));
    expect(await holds()).toEqual([]);
  });

  test('the eleventh of eleven is held, and stays as they are', async () => {
    const everybody = await people(11);
    expect(await disableAll(everybody.slice(0, 10))).toEqual(times(10, 200));
    const answer = await disable(everybody[10]);
    expectScimError(answer, 503, undefined, /^Held: .* nothing is lost: ask again later/);
    expect(answer.headers.get('retry-after')).toBe('2400');
    expect(await isActive(everybody[10])).toBe(true);
    expect(await holds()).toMatchObject([{
      state: 'OPEN', passedCount: 10, mostPeople: 10, heldCount: 1, decidedAt: null, apiToken: { name: 'test' }, oauthClient: null, cycle: { counts: { usersDisabled: 10, usersHeld: 1, usersDeleted: 0 } },
      users: { totalCount: 1, nodes: [{ userId: everybody[10], change: 'DISABLE', passedAt: null, user: { id: everybody[10] } }] },
    }]);
    const { provisioningEvents } = await organisation.graphql.run('{ provisioningEvents(first: 1) { nodes { decision status reason resourceId resourceName } } }');
    expect(provisioningEvents.nodes).toMatchObject([{ decision: 'HELD', status: 503, reason: answer.body.detail, resourceId: everybody[10], resourceName: expect.stringMatching(/@example.com$/) }]);
    expect(errorLines(app)).toEqual([]);
  });

  test('twenty percent of those who were there: below and at the limit all pass, beyond it nobody does, however they are asked for', async () => {
    const everybody = await people(100);
    expect(await disableAll(everybody.slice(0, 20))).toEqual(times(20, 200));
    const [put, patched, deleted] = [everybody[20], everybody[21], everybody[22]];
    const { body } = await organisation.scim.get(`/Users/${put}`);
    expect((await organisation.scim.put(`/Users/${put}`, { ...body, active: false })).status).toBe(503);
    expect((await organisation.scim.patch(`/Users/${patched}`, { op: 'Replace', value: { active: false, title: 'x' } })).status).toBe(503);
    expect((await remove(deleted)).status).toBe(503);
    expect((await organisation.scim.get(`/Users/${patched}`)).body.title).toBeUndefined();
    expect(await holds()).toMatchObject([{ mostPeople: 20, passedCount: 20, heldCount: 3 }]);
    expect((await holds())[0]?.users.nodes.map(({ userId, change }) => [userId, change])).toEqual(expect.arrayContaining([[put, 'DISABLE'], [patched, 'DISABLE'], [deleted, 'DELETE']]));
  });

  test('everything else goes on: people and groups are created, changed, enabled, looked for; groups are deleted', async () => {
    const everybody = await people(12);
    await disableAll(everybody);
    const { body: group } = await organisation.scim.post('/Groups', newGroup({ members: [{ value: everybody[11] }] }));
    const answers = [
      await organisation.scim.post('/Users', newUser()), await organisation.scim.post('/Users', newUser({ active: false })), await enable(everybody[0]), await organisation.scim.get('/Users'),
      await organisation.scim.patch(`/Users/${everybody[11]}`, { op: 'Replace', path: 'title', value: 'x' }), await organisation.scim.patch(`/Groups/${group.id}`, { op: 'Remove', path: 'members' }),
      await organisation.scim.delete(`/Groups/${group.id}`), await disable(everybody[11]),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 200, 200, 200, 204, 204, 503]);
  });

  test('people are counted, not requests: neither enabling, nor disabling or deleting the same ones again in the cycle', async () => {
    const everybody = await people(11);
    await disableAll(everybody.slice(0, 10));
    expect([await enable(everybody[0]), await disable(everybody[0]), await disable(everybody[1]), await remove(everybody[2])].map(({ status }) => status)).toEqual([200, 200, 200, 204]);
    expect((await remove(everybody[10])).status).toBe(503);
  });

  test('who came in the same cycle may go again, however many they are', async () => {
    const there = await people(11);
    const made = await Promise.all(Array.from({ length: 30 }, () => organisation.scim.post('/Users', newUser())));
    for (const { body } of made) expect((await remove(body.id as string)).status).toBe(204);
    expect(await disableAll(there)).toEqual([...times(10, 200), 503]);
  });

  test('what was refused for another reason is not counted', async () => {
    const everybody = await people(11);
    const [owner] = everybody;
    await organisation.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, role: OWNER }) { userErrors { code } } }', { id: owner });
    expect((await disable(owner)).status).toBe(409);
    expect((await organisation.scim.send('DELETE', `/Users/${everybody[1]}`, undefined, { 'if-match': 'W/"99"' })).status).toBe(412);
    expect((await disable('0190aaaa-0000-7000-8000-000000000000')).status).toBe(404);
    expect(await disableAll(everybody.slice(1))).toEqual(times(10, 200));
  });

  test('another client has a brake of its own, an OAuth client too; another organisation is not concerned; nor are people who ask here', async () => {
    const everybody = await people(40);
    const other = await app.organisation();
    const others = await people(11, other);
    await disableAll(everybody.slice(0, 12));
    const second = { scim: new ScimClient(organisation.scim.baseUrl, await organisation.token(presets.entra)) };
    expect(await disableAll(everybody.slice(12, 20), second)).toEqual(times(8, 200));
    expect(await disableAll(others.slice(0, 10), other)).toEqual(times(10, 200));
    expect(await holds(other)).toEqual([]);
    const client = await makeOauthClient(organisation);
    const { body } = await askForToken(app.url, organisation.slug, bySecret(client));
    const third = { scim: new ScimClient(organisation.scim.baseUrl, body['access_token']) };
    expect(await disableAll(everybody.slice(20, 31), third)).toEqual([...times(10, 200), 503]);
    expect(await holds()).toMatchObject([{ apiToken: null, oauthClient: { name: 'Entra' } }, { apiToken: { name: 'test' }, oauthClient: null }]);
    const byHand = await Promise.all(Array.from({ length: 12 }, () => makePerson(app, organisation)));
    for (const { id } of byHand) expect((await organisation.graphql.run('mutation ($id: ID!) { deleteUser(input: { id: $id }) { userErrors { code } } }', { id })).deleteUser.userErrors).toEqual([]);
  });

  test('in a bulk request each operation is looked at alone', async () => {
    const everybody = await people(12);
    const [last] = everybody.slice(-1);
    const answer = await organisation.scim.post('/Bulk', {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
      Operations: [...everybody.slice(0, 11).map(disablingIn), { method: 'DELETE', path: `/Users/${last}` }, { method: 'POST', path: '/Users', bulkId: 'new', data: newUser() }],
    });
    expect(answer.body.Operations.map(({ status }: { status: string }) => status)).toEqual([...Array.from({ length: 10 }, () => '200'), '503', '503', '201']);
    expect(await holds()).toMatchObject([{ heldCount: 2 }]);
  });

  test('requests at the same time are counted one by one', async () => {
    const everybody = await people(60);
    const answers = await Promise.all(everybody.slice(0, 50).map((id, index) => (index % 3 === 0 ? remove(id) : disable(id))));
    expect(answers.filter(({ status }) => status === 503)).toHaveLength(50 - 12);
    expect(answers.filter(({ status }) => status === 200 || status === 204)).toHaveLength(12);
    expect(await holds()).toMatchObject([{ passedCount: 12, mostPeople: 12, heldCount: 38 }]);
    expect(errorLines(app)).toEqual([]);
  });
});

describe('settings', () => {
  test('are set by owners, within limits', async () => {
    expect((await settings({})).singleSignOn).toEqual({ scim: { brake: { enabled: true, percent: 20, people: 10 } } });
    for (const wrong of [{ brakePercent: -1 }, { brakePercent: 101 }, { brakePeople: -1 }, { brakePeople: 1_000_001 }]) expect(refusalOf({ updateSingleSignOn: await settings(wrong) })).toBe(`INVALID ${Object.keys(wrong).join()}`);
    expect((await settings({ brakeEnabled: false, brakePercent: 5, brakePeople: 0 })).singleSignOn).toEqual({ scim: { brake: { enabled: false, percent: 5, people: 0 } } });
  });

  test('apply at once: a share of nothing holds everything, and switched off nothing is held', async () => {
    const everybody = await people(20);
    await settings({ brakePercent: 10, brakePeople: 0 });
    expect(await disableAll(everybody.slice(0, 3))).toEqual([200, 200, 503]);
    await settings({ brakeEnabled: false });
    expect(await disableAll(everybody.slice(2))).toEqual(times(18, 200));
  });
});

describe('the cycle', () => {
  test('it lasts as long as the client is never silent for a quarter of an hour, whatever it asks for', async () => {
    const everybody = await people(30);
    clock.hold();
    await disableAll(everybody.slice(0, 10));
    for (let pause = 0; pause < 4; pause++) {
      clock.pass(14 * 60);
      await organisation.scim.patch(`/Users/${everybody[29]}`, { op: 'Replace', path: 'title', value: `Pause ${pause}` });
    }
    clock.pass(14 * 60);
    expect((await disable(everybody[10])).status).toBe(503);
  });

  test('after a silence the next one counts anew', async () => {
    const everybody = await people(30);
    clock.hold();
    expect(await disableAll(everybody.slice(0, 10))).toEqual(times(10, 200));
    clock.pass(16 * 60);
    expect(await disableAll(everybody.slice(10, 21))).toEqual([...times(10, 200), 503]);
  });

  test('an open hold goes on over cycles, until it is decided', async () => {
    const everybody = await people(30);
    clock.hold();
    await disableAll(everybody.slice(0, 11));
    clock.pass(hour);
    expect(await disableAll(everybody.slice(10, 13))).toEqual(times(3, 503));
    expect(await holds()).toMatchObject([{ state: 'OPEN', heldCount: 3 }]);
  });

  test('it ends by itself once the directory has not asked for 48 hours', async () => {
    const everybody = await people(30);
    clock.hold();
    await disableAll(everybody.slice(0, 11));
    clock.pass(47 * hour);
    expect((await holds())[0]).toMatchObject({ state: 'OPEN' });
    clock.pass(2 * hour);
    expect((await holds())[0]).toMatchObject({ state: 'ENDED', endsAt: null });
    expect(refusalOf({ release: await decide('release', (await holds())[0]?.id) })).toBe('INVALID id');
    expect((await disable(everybody[10])).status).toBe(200);
  });
});

describe('released', () => {
  test('whoever was held passes when asked for again, and so do others for the rest of the cycle', async () => {
    const everybody = await people(40);
    await disableAll(everybody.slice(0, 12));
    const [hold] = await holds();
    expect(await decide('release', hold?.id)).toMatchObject({ provisioningHold: { state: 'RELEASED' }, userErrors: [] });
    expect(await disableAll(everybody.slice(10, 30))).toEqual(times(20, 200));
    const [released] = await holds();
    expect(released?.users.nodes.every(({ passedAt }) => passedAt !== null)).toBe(true);
    expect(refusalOf({ reject: await decide('reject', hold?.id) })).toBe('INVALID id');
    expect((await decide('release', hold?.id)).userErrors).toEqual([]);
  });

  test('in the next cycle whoever was held passes uncounted; others are counted anew', async () => {
    const everybody = await people(40);
    clock.hold();
    await disableAll(everybody.slice(0, 20));
    clock.pass(hour);
    await decide('release', (await holds())[0]?.id);
    expect(await disableAll(everybody.slice(10, 20))).toEqual(times(10, 200));
    expect(await disableAll(everybody.slice(20, 31))).toEqual([...times(10, 200), 503]);
    expect(await holds()).toMatchObject([{ state: 'OPEN' }, { state: 'RELEASED' }]);
  });

  test('for a week', async () => {
    const everybody = await people(40);
    clock.hold();
    await disableAll(everybody.slice(0, 20));
    await decide('release', (await holds())[0]?.id);
    clock.pass(8 * 24 * hour);
    expect(await disableAll([...everybody.slice(20, 30), everybody[10] ?? ''])).toEqual([...times(10, 200), 503]);
  });
});

describe('rejected', () => {
  test('whoever was held stays so, in later cycles too, until the directory has not asked for 48 hours; others are counted', async () => {
    const everybody = await people(40);
    clock.hold();
    await disableAll(everybody.slice(0, 12));
    const [hold] = await holds();
    expect(await decide('reject', hold?.id)).toMatchObject({ provisioningHold: { state: 'REJECTED' }, userErrors: [] });
    expect(await disableAll(everybody.slice(10, 14))).toEqual(times(4, 503));
    clock.pass(24 * hour);
    expect(await disableAll([everybody[10] ?? '', everybody[11] ?? '', ...everybody.slice(20, 30)])).toEqual([503, 503, ...times(10, 200)]);
    expect(await holds()).toHaveLength(1);
    expect((await disable(everybody[30])).status).toBe(503);
    expect(await holds()).toMatchObject([{ state: 'OPEN' }, { state: 'REJECTED' }]);
    clock.pass(49 * hour);
    expect(await holds()).toMatchObject([{ state: 'ENDED' }, { state: 'ENDED' }]);
    expect((await disable(everybody[10])).status).toBe(200);
  });

  test('it can be released after all', async () => {
    const everybody = await people(20);
    await disableAll(everybody.slice(0, 11));
    const [hold] = await holds();
    await decide('reject', hold?.id);
    expect((await decide('release', hold?.id)).provisioningHold.state).toBe('RELEASED');
    expect((await disable(everybody[10])).status).toBe(200);
  });
});

test('owners are told by mail, once for each hold', async () => {
  const owners = [await makePerson(app, organisation, 'OWNER', `first-${organisation.slug}@example.com`), await makePerson(app, organisation, 'OWNER', `second-${organisation.slug}@example.com`)];
  const bystander = await makePerson(app, organisation, 'ADMIN', `admin-${organisation.slug}@example.com`);
  const everybody = await people(20);
  await disableAll(everybody.slice(0, 14));
  for (const { userName } of owners) {
    const [mail] = await eventually(() => Promise.resolve(server.to(userName)), (mails) => mails.length > 0);
    expect(mail?.parsed.subject).toBe(`Held: test wants to disable or delete many people of Organisation ${organisation.slug}`);
    expect(mail?.parsed.text).toContain('more than 10 people in one cycle');
    expect(mail?.parsed.text).toContain(`${app.url}/provisioning/holds/`);
  }
  expect(owners.map(({ userName }) => server.to(userName).length)).toEqual([1, 1]);
  expect(server.to(bystander.userName)).toEqual([]);
});

test('to read needs provisioning:read, to decide single-sign-on:write, in the own organisation', async () => {
  const everybody = await people(20);
  await disableAll(everybody.slice(0, 11));
  const [hold] = await holds();
  const reader = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['provisioning:read']));
  const stranger = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:read']));
  expect((await stranger.send('{ provisioningHolds { nodes { id } } }')).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('provisioning:read') });
  expect((await reader.run('query ($id: ID!) { provisioningHold(id: $id) { state } }', { id: hold?.id })).provisioningHold).toEqual({ state: 'OPEN' });
  const mutation = 'mutation ($id: ID!) { releaseProvisioningHold(input: { id: $id }) { userErrors { code } } }';
  expect((await reader.send(mutation, { id: hold?.id })).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('single-sign-on:write') });
  const other = await app.organisation();
  expect(refusalOf({ release: await decide('release', hold?.id, other) })).toBe('NOT_FOUND id');
  expect(refusalOf({ release: await decide('release', 'no id') })).toBe('NOT_FOUND id');
  expect((await holds(other))).toEqual([]);
});

test('holds and who is held are found by filters', async () => {
  const everybody = await people(20);
  await disableAll(everybody.slice(0, 12));
  expect(await ask({ state: { eq: 'OPEN' } })).toEqual([{ users: { nodes: [{ userId: everybody[11] }, { userId: everybody[10] }] } }]);
  expect(await ask({ state: { in: ['REJECTED', 'ENDED'] } })).toEqual([]);
  expect(await ask({}, { userId: { eq: everybody[10] } })).toEqual([{ users: { nodes: [{ userId: everybody[10] }] } }]);
  expect(await ask({}, { change: { eq: 'DELETE' } })).toEqual([{ users: { nodes: [] } }]);
});
