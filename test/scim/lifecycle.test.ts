import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';

/* What becomes of people and groups when the directory disables, restores, renames and deletes them. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

async function create(endpoint: '/Users' | '/Groups', body: object): Promise<ScimAnswer['body']> {
  const answer = await organisation.scim.post(endpoint, body);
  expect(answer.status).toBe(201);
  return answer.body;
}

const find = async (endpoint: '/Users' | '/Groups', filter: string): Promise<ScimAnswer['body'][]> => (await organisation.scim.get(`${endpoint}?filter=${encodeURIComponent(filter)}`)).body.Resources;
const setActive = (id: string, value: unknown): Promise<ScimAnswer> => organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value });

test('a disabled user keeps id, memberships and visibility, and gets all of it back [S10.10a] [S10.5i]', async () => {
  const made = await create('/Users', newUser());
  const group = await create('/Groups', newGroup({ members: [{ value: made.id }] }));
  expect((await setActive(made.id, 'False')).body.active).toBe(false);
  const reference = { value: group.id, $ref: group.meta.location, display: group.displayName, type: 'direct' };
  for (const filter of [`id eq "${made.id}"`, `userName eq "${made.userName}"`, `externalId eq "${made.externalId}"`, `userName eq "${made.userName}" and active eq "False"`]) {
    expect(await find('/Users', filter)).toEqual([{ ...made, active: false, groups: [reference], meta: { ...made.meta, lastModified: expect.any(String), version: expect.stringMatching(/^W\/"2-/) } }]);
  }
  expect((await organisation.scim.get(`/Groups/${group.id}`)).body).toEqual(group);
  expect((await organisation.scim.get('/Users?count=1000')).body.Resources).toContainEqual(expect.objectContaining({ id: made.id, active: false }));
  expectScimError(await organisation.scim.post('/Users', newUser({ userName: made.userName })), 409, 'uniqueness');

  const restored = await setActive(made.id, 'True');
  expect(restored.body).toEqual({ ...made, groups: [reference], meta: { ...made.meta, lastModified: expect.any(String), version: expect.stringMatching(/^W\/"3-/) } });
  expect((await organisation.scim.get(`/Groups/${group.id}`)).body).toEqual(group);
});

test('a deleted user is gone, and who comes after under the same name is somebody else', async () => {
  const made = await create('/Users', newUser());
  const group = await create('/Groups', newGroup({ members: [{ value: made.id }] }));
  expect((await organisation.scim.delete(`/Users/${made.id}`)).status).toBe(204);
  expect(await find('/Users', `userName eq "${made.userName}" or externalId eq "${made.externalId}" or emails.value eq "${made.userName}"`)).toEqual([]);
  const changed = (await organisation.scim.get(`/Groups/${group.id}`)).body;
  expect([changed.members, changed.meta.version]).toEqual([[], 'W/"2"']);
  const again = await create('/Users', newUser({ userName: made.userName, externalId: made.externalId }));
  expect(again.id).not.toBe(made.id);
  expect((await organisation.scim.get(`/Users/${again.id}`)).body.groups).toEqual([]);
  expectScimError(await organisation.scim.get(`/Users/${made.id}`), 404);
});

test('a deleted group is gone, and its name is free [S8.2l S8.4j S8.4n]', async () => {
  const made = await create('/Groups', newGroup({ externalId: 'kept' }));
  expect((await organisation.scim.delete(`/Groups/${made.id}`)).status).toBe(204);
  expect(await find('/Groups', `displayName eq "${made.displayName}"`)).toEqual([]);
  const again = await create('/Groups', newGroup({ displayName: made.displayName, externalId: 'kept' }));
  expect(again.id).not.toBe(made.id);
});

test('a renamed user stays the same account, and the old name is free [S8.1h]', async () => {
  const made = await create('/Users', newUser());
  const group = await create('/Groups', newGroup({ members: [{ value: made.id }] }));
  const name = `married-${made.userName}`;
  const renamed = await organisation.scim.patch(`/Users/${made.id}`, { op: 'Replace', path: 'userName', value: name });
  expect([renamed.status, renamed.body.id, renamed.body.userName, renamed.body.emails, renamed.body.meta.created]).toEqual([200, made.id, name, made.emails, made.meta.created]);
  expect((await organisation.scim.get(`/Groups/${group.id}`)).body.members).toEqual(group.members);
  expect(await find('/Users', `userName eq "${made.userName}"`)).toEqual([]);
  expect((await create('/Users', newUser({ userName: made.userName }))).id).not.toBe(made.id);
});

test('a user may change the spelling of their own name', async () => {
  const made = await create('/Users', newUser());
  const shouted = await organisation.scim.patch(`/Users/${made.id}`, { op: 'Replace', path: 'userName', value: made.userName.toUpperCase() });
  expect([shouted.status, shouted.body.userName]).toEqual([200, made.userName.toUpperCase()]);
  const group = await create('/Groups', newGroup());
  await organisation.scim.patch(`/Groups/${group.id}`, { op: 'Replace', path: 'displayName', value: group.displayName.toUpperCase() });
  expect((await organisation.scim.get(`/Groups/${group.id}`)).body.displayName).toBe(group.displayName.toUpperCase());
});

test('after a reconnect with another token everybody is found under the same id', async () => {
  const [user, group] = [await create('/Users', newUser()), await create('/Groups', newGroup())];
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { scimStatus: DISABLED }) { userErrors { message } } }');
  expectScimError(await organisation.scim.get(`/Users/${user.id}`), 403);
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { scimStatus: ENABLED }) { userErrors { message } } }');
  const reconnected = new ScimClient(organisation.scim.baseUrl, await organisation.token(['user:read', 'user:write', 'group:read']));
  const filter = encodeURIComponent(`userName eq "${user.userName.toUpperCase()}"`);
  expect((await reconnected.get(`/Users?filter=${filter}`)).body.Resources).toEqual([expect.objectContaining({ id: user.id, meta: user.meta })]);
  expect((await reconnected.get(`/Groups/${group.id}`)).body).toEqual(group);
  expectScimError(await reconnected.post('/Users', newUser({ userName: user.userName })), 409, 'uniqueness');
});

test('who had an account before is found, linked and changed, not doubled', async () => {
  const { userName } = newUser() as { userName: string };
  const { createUser } = await organisation.graphql.run(
    'mutation ($userName: String!) { createUser(input: { userName: $userName, displayName: "By hand" }) { user { id source } } }', { userName },
  );
  expect(createUser.user.source).toBe('MANUAL');
  const [found] = await find('/Users', `userName eq "${userName.toUpperCase()}"`);
  expect([found.id, found.displayName, found.active]).toEqual([createUser.user.id, 'By hand', true]);
  expectScimError(await organisation.scim.post('/Users', newUser({ userName })), 409, 'uniqueness');
  await organisation.scim.patch(`/Users/${found.id}`, { op: 'Replace', path: 'displayName', value: 'By Entra' }, { op: 'Add', path: 'externalId', value: 'linked' });
  const { user } = await organisation.graphql.run('query ($id: ID!) { user(id: $id) { displayName externalId source } }', { id: found.id });
  expect(user).toEqual({ displayName: 'By Entra', externalId: 'linked', source: 'MANUAL' });
});

test('what a directory creates says where it came from', async () => {
  const [user, group] = [await create('/Users', newUser()), await create('/Groups', newGroup())];
  const data = await organisation.graphql.run('query ($user: ID!, $group: ID!) { user(id: $user) { source } group(id: $group) { source } }', { user: user.id, group: group.id });
  expect(data).toEqual({ user: { source: 'SCIM' }, group: { source: 'SCIM' } });
});

test('two people may share an e-mail address and a directory id, and are not taken for each other', async () => {
  const one = await create('/Users', newUser({ externalId: 'shared' }));
  const other = await create('/Users', newUser({ externalId: 'shared', emails: one.emails }));
  expect((await find('/Users', 'externalId eq "shared"')).map(({ id }) => id)).toEqual([one.id, other.id]);
  expect((await find('/Users', `emails eq "${one.userName}"`)).map(({ id }) => id)).toEqual([one.id, other.id]);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
