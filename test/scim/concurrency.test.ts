import { setTimeout as delay } from 'node:timers/promises';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { killProcesses, startServer, type ServerProcess } from '../support/processes.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';

/* Many requests at once, to one replica of the service and to two that share a database: none is lost, none fails. */

let app: TestApp;
let replica: ServerProcess;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  // A process of its own: what one replica keeps in memory must be no help to the other.
  replica = await startServer({ DATABASE_URL: app.databaseUrl });
  organisation = await app.organisation();
});
afterAll(async () => {
  await killProcesses();
  await app.stop();
});

const count = 30;
const numbers = Array.from({ length: count }, (_, index) => index);

const statuses = (answers: readonly ScimAnswer[]): number[] => answers.map(({ status }) => status);
const makeGroup = async (members: readonly string[] = []): Promise<string> => (await organisation.scim.post('/Groups', newGroup({ members: members.map((value) => ({ value })) }))).body.id as string;
const membersOf = async (id: string): Promise<string[]> => ((await organisation.scim.get(`/Groups/${id}`)).body.members as { value: string }[]).map(({ value }) => value);
const listOf = (ids: readonly string[]): { value: string }[] => ids.map((value) => ({ value }));

describe.each([['one replica', 1], ['two replicas', 2]])('%s', (_, replicas) => {
  const clients = (): ScimClient[] => [organisation.scim, new ScimClient(`${replica.url}/scim/v2/${organisation.slug}`, organisation.scimToken)].slice(0, replicas);
  /** Sends a request for each number at once, to the replicas in turn. */
  const atOnce = (send: (client: ScimClient, number: number) => Promise<ScimAnswer>): Promise<ScimAnswer[]> =>
    Promise.all(numbers.map((number) => send(clients()[number % replicas] ?? organisation.scim, number)));
  const makeUsers = async (overrides: object = {}): Promise<string[]> => (await atOnce((client) => client.post('/Users', newUser(overrides)))).map(({ body }) => body.id as string);

  test('one userName is created once', async () => {
    const name = newUser()['userName'] as string;
    const answers = await atOnce((client, number) => client.post('/Users', newUser({ userName: number % 3 === 0 ? name.toUpperCase() : name })));
    expect(statuses(answers).toSorted((a, b) => a - b)).toEqual([201, ...numbers.slice(1).map(() => 409)]);
    for (const answer of answers.filter(({ status }) => status === 409)) expectScimError(answer, 409, 'uniqueness');
    expect((await organisation.scim.get(`/Users?filter=${encodeURIComponent(`userName eq "${name}"`)}`)).body.totalResults).toBe(1);
  });

  test('one displayName is created once', async () => {
    const displayName = newGroup()['displayName'] as string;
    const answers = await atOnce((client, number) => client.post('/Groups', newGroup({ displayName: number % 2 === 0 ? displayName.toUpperCase() : displayName })));
    expect(statuses(answers).toSorted((a, b) => a - b)).toEqual([201, ...numbers.slice(1).map(() => 409)]);
  });

  test('one userName is taken once by renaming', async () => {
    const ids = await makeUsers();
    const userName = newUser()['userName'];
    const answers = await atOnce((client, number) => client.patch(`/Users/${ids[number]}`, { op: 'Replace', path: 'userName', value: userName }));
    expect(statuses(answers).toSorted((a, b) => a - b)).toEqual([200, ...numbers.slice(1).map(() => 409)]);
  });

  test('no membership is lost', async () => {
    const ids = await makeUsers();
    const [leaving, coming] = [ids.slice(0, count / 2), ids.slice(count / 2)];
    const id = await makeGroup(leaving);
    const version = (await organisation.scim.get(`/Groups/${id}`)).body.meta.version as string;
    const answers = await atOnce((client, number) => number % 2 === 0
      ? client.patch(`/Groups/${id}`, { op: 'Add', path: 'members', value: [{ value: coming[number / 2] }] })
      : client.patch(`/Groups/${id}`, { op: 'Remove', path: 'members', value: [{ value: leaving[(number - 1) / 2] }] }));
    expect(new Set(statuses(answers))).toEqual(new Set([204]));
    expect(await membersOf(id)).toEqual(coming.toSorted((a, b) => (a < b ? -1 : 1)));
    expect([version, (await organisation.scim.get(`/Groups/${id}`)).body.meta.version]).toEqual(['W/"1"', `W/"${count + 1}"`]);
  });

  test('the same member added and removed by many is added and removed once', async () => {
    const [user = ''] = await makeUsers();
    const id = await makeGroup();
    for (const [op, members] of [['Add', [user]], ['Remove', []]] as const) {
      const answers = await atOnce((client) => client.patch(`/Groups/${id}`, { op, path: 'members', value: [{ value: user }] }));
      expect([new Set(statuses(answers)), await membersOf(id)]).toEqual([new Set([204]), members]);
    }
    expect((await organisation.scim.get(`/Groups/${id}`)).body.meta.version).toBe('W/"3"');
  });

  test('sets of members: one of them is left, whole', async () => {
    const ids = await makeUsers();
    const id = await makeGroup();
    const sets = numbers.map((number) => ids.filter((_one, index) => index % (number + 2) < 2));
    const answers = await atOnce((client, number) => client.patch(`/Groups/${id}`, { op: 'Replace', path: 'members', value: listOf(sets[number] ?? []) }));
    expect(new Set(statuses(answers))).toEqual(new Set([204]));
    const sorted = sets.map((set) => set.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(sorted).toContainEqual(await membersOf(id));
  });

  test('rename, membership and directory id of one group at once', async () => {
    const ids = await makeUsers();
    const id = await makeGroup();
    const name = newGroup()['displayName'] as string;
    const answers = await atOnce((client, number) => {
      const operation = [{ op: 'Add', path: 'members', value: [{ value: ids[number] }] }, { op: 'Replace', path: 'displayName', value: name }, { op: 'Replace', path: 'externalId', value: 'moved' }][number % 3];
      return client.patch(`/Groups/${id}`, operation ?? {});
    });
    expect(new Set(statuses(answers))).toEqual(new Set([204]));
    const { body } = await organisation.scim.get(`/Groups/${id}`);
    expect([body.displayName, body.externalId, body.members.length]).toEqual([name, 'moved', count / 3]);
  });

  test('no attribute of a user is lost', async () => {
    const { body } = await organisation.scim.post('/Users', newUser());
    const paths = [
      'title', 'nickName', 'userType', 'locale', 'timezone', 'preferredLanguage', 'profileUrl', 'displayName', 'externalId', 'name.formatted', 'name.middleName', 'name.honorificPrefix', 'name.honorificSuffix', 'name.familyName', 'name.givenName',
      'emails[type eq "home"].value', 'emails[type eq "other"].value', 'phoneNumbers[type eq "work"].value', 'phoneNumbers[type eq "mobile"].value', 'phoneNumbers[type eq "fax"].value',
      'addresses[type eq "work"].country', 'addresses[type eq "work"].locality', 'addresses[type eq "work"].region', 'addresses[type eq "other"].formatted', 'roles[primary eq "True"].value',
      ...['department', 'division', 'costCenter', 'manager', 'employeeNumber'].map((name) => `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:${name}`),
    ];
    const answers = await atOnce((client, number) => client.patch(`/Users/${body.id}`, { op: 'Add', path: paths[number], value: `value ${number}` }));
    expect(new Set(statuses(answers))).toEqual(new Set([200]));
    const after = (await organisation.scim.get(`/Users/${body.id}`)).text;
    expect(paths).toHaveLength(count);
    expect(numbers.filter((number) => !after.includes(`"value ${number}"`))).toEqual([]);
    expect(JSON.parse(after).meta.version).toBe(`W/"${count + 1}"`);
  });

  test('people who are deleted while their groups change', async () => {
    const ids = await makeUsers();
    const groups = [await makeGroup(ids), await makeGroup(ids), await makeGroup(ids)];
    const answers = await atOnce((client, number) => {
      const group = `/Groups/${groups[number % 3]}`;
      if (number % 4 === 0) return client.delete(`/Users/${ids[number]}`);
      if (number % 4 === 1) return client.patch(group, { op: 'Remove', path: 'members', value: listOf(ids.slice(number - 1, number + 1)) });
      return number % 4 === 2 ? client.patch(group, { op: 'Add', path: 'members', value: listOf(ids) }) : client.patch(group, { op: 'Replace', path: 'members', value: listOf(ids) });
    });
    expect(statuses(answers)).toEqual(numbers.map(() => 204));
    const left = new Set(ids.filter((_one, number) => number % 4 !== 0));
    for (const group of groups) expect((await membersOf(group)).filter((id) => !left.has(id))).toEqual([]);
  });

  test('groups that are deleted while they and their members change', async () => {
    const ids = await makeUsers();
    const groups = [await makeGroup(ids), await makeGroup(ids)];
    const answers = await atOnce((client, number) => {
      if (number < 2) return client.delete(`/Groups/${groups[number]}`);
      const group = `/Groups/${groups[number % 2]}`;
      return number % 3 === 0 ? client.delete(`/Users/${ids[number]}`) : client.patch(group, { op: 'Replace', path: 'members', value: listOf(ids.slice(number)) });
    });
    expect(statuses(answers).slice(0, 2)).toEqual([204, 204]);
    expect(statuses(answers).filter((status) => status !== 204 && status !== 404)).toEqual([]);
  });

  test('a user deleted by many is deleted once', async () => {
    const { body } = await organisation.scim.post('/Users', newUser());
    const answers = await atOnce((client, number) => number % 2 === 0 ? client.delete(`/Users/${body.id}`) : client.patch(`/Users/${body.id}`, { op: 'Replace', path: 'title', value: `${number}` }));
    expect(statuses(answers).filter((status) => status === 204)).toHaveLength(1);
    expect(statuses(answers).filter((status) => ![200, 204, 404].includes(status))).toEqual([]);
    expectScimError(await organisation.scim.get(`/Users/${body.id}`), 404);
  });
});

test.each([['Add', { op: 'Add', path: 'members' }], ['Replace', { op: 'Replace', path: 'members' }]])('%s of a member who is just being deleted', async (_, operation) => {
  const [id, gone] = [await makeGroup(), (await organisation.scim.post('/Users', newUser())).body.id as string];
  const stays = (await organisation.scim.post('/Users', newUser())).body.id as string;
  const { em } = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  const patched = await em.transactional(async (inner) => {
    await inner.execute('delete from users where organisation_id = ? and id = ?', [organisation.id, gone]);
    // It sees the user, and then has to wait for what becomes of it.
    const answer = organisation.scim.patch(`/Groups/${id}`, { ...operation, value: listOf([gone, stays]) });
    await delay(300);
    return { answer };
  });
  expect([(await patched.answer).status, await membersOf(id)]).toEqual([204, [stays]]);
});

test('what one replica has answered the other knows at once', async () => {
  const other = new ScimClient(`${replica.url}/scim/v2/${organisation.slug}`, organisation.scimToken);
  const { body } = await organisation.scim.post('/Users', newUser());
  expect((await other.get(`/Users?filter=${encodeURIComponent(`userName eq "${body.userName}"`)}`)).body.totalResults).toBe(1);
  await other.patch(`/Users/${body.id}`, { op: 'Replace', path: 'active', value: 'False' });
  expect((await organisation.scim.get(`/Users/${body.id}`)).body.active).toBe(false);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
  expect(replica.stdout().split('\n').filter((line) => line.includes('"level":50'))).toEqual([]);
});
