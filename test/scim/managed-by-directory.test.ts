import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { newGroup, newUser, type ScimAnswer } from '../support/scim-client.ts';
import { refusalOf } from '../support/user-errors.ts';

/* What a directory manages is changed there; when it is taken over, let go, and what stays in the organisation's own hands. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const userErrors = 'userErrors { code field message }';
const updateUser = `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } ${userErrors} } }`;
const deleteUser = `mutation ($input: DeleteUserInput!) { deleteUser(input: $input) { deletedUserId ${userErrors} } }`;
const updateAccess = `mutation ($input: UpdateUserAccessInput!) { updateUserAccess(input: $input) { user { role signInBlocked } ${userErrors} } }`;
const updateGroup = `mutation ($input: UpdateGroupInput!) { updateGroup(input: $input) { group { id } ${userErrors} } }`;
const deleteGroup = `mutation ($input: DeleteGroupInput!) { deleteGroup(input: $input) { deletedGroupId ${userErrors} } }`;

const ask = async (mutation: string, input: object): Promise<string> => refusalOf(await organisation.graphql.run(mutation, { input }));
const fromDirectory = async (endpoint: '/Users' | '/Groups', body = {}): Promise<ScimAnswer['body']> => {
  const answer = await organisation.scim.post(endpoint, endpoint === '/Users' ? newUser(body) : newGroup(body));
  expect(answer.status).toBe(201);
  return answer.body;
};
const userByHand = async (): Promise<string> => (await organisation.graphql.run(
  'mutation ($userName: String!) { createUser(input: { userName: $userName, displayName: "Ada" }) { user { id } } }', { userName: newUser()['userName'] })).createUser.user.id;
const groupByHand = async (): Promise<string> => (await organisation.graphql.run(
  'mutation ($displayName: String!) { createGroup(input: { displayName: $displayName }) { group { id } } }', { displayName: newGroup()['displayName'] })).createGroup.group.id;
const readUser = async (id: string) => (await organisation.graphql.run('query ($id: ID!) { user(id: $id) { source managedByDirectory version active displayName } }', { id })).user;
const readGroup = async (id: string) => (await organisation.graphql.run('query ($id: ID!) { group(id: $id) { source managedByDirectory version displayName memberReferences { id } } }', { id })).group;
const setScim = async (scimStatus: string): Promise<void> => void await organisation.graphql.run(
  'mutation ($scimStatus: ScimStatus!) { updateSingleSignOn(input: { scimStatus: $scimStatus }) { userErrors { code } } }', { scimStatus });
const setActive = async (id: string, active: boolean): Promise<number> => (await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: active ? 'True' : 'False' })).status;
const lastEvent = async () => (await organisation.graphql.run('{ provisioningEvents(first: 1) { nodes { decision reason } } }')).provisioningEvents.nodes[0];

describe('a user whom the directory manages', () => {
  test.each([
    ['userName', { userName: 'other' }], ['externalId', { externalId: 'other' }], ['displayName', { displayName: 'Other' }], ['name', { name: { givenName: 'Other' } }], ['active', { active: false }],
    ['active', { active: true }], ['emails', { emails: [] }], ['enterprise', { enterprise: { department: null } }], ['preferredLanguage', { preferredLanguage: 'fr' }], ['roles', { roles: [] }],
  ])('cannot be given another %s here: the refusal says who manages them, and where to go', async (field, change) => {
    const { id } = await fromDirectory('/Users');
    const before = await readUser(id);
    const { updateUser: payload } = await organisation.graphql.run(updateUser, { input: { id, ...change } });
    expect(payload).toEqual({ user: null, userErrors: [{ code: 'MANAGED_BY_DIRECTORY', field: [field], message: expect.stringMatching(
      new RegExp(`managed by the organisation’s directory: change ${field} there, for example in Microsoft Entra ID, or disable SCIM.*updateUserAccess`)) as string }] });
    expect(await readUser(id)).toEqual(before);
    expect(before).toMatchObject({ source: 'SCIM', managedByDirectory: true });
  });

  test('cannot be changed with the directory’s own token by another door', async () => {
    const { id } = await fromDirectory('/Users');
    const answer = await new GraphqlClient(`${app.url}/graphql`, organisation.scimToken).run(updateUser, { input: { id, title: 'x' } });
    expect(refusalOf(answer)).toBe('MANAGED_BY_DIRECTORY title');
  });

  test('can be given a role and be blocked in an emergency, which the directory neither sees nor takes back', async () => {
    const { id, ...resource } = await fromDirectory('/Users');
    await fromDirectory('/Users').then(({ id: owner }) => ask(updateAccess, { id: owner, role: 'OWNER' }));
    expect(await ask(updateAccess, { id, role: 'ADMIN', signInBlocked: true })).toBe('accepted');
    await setActive(id, false);
    await setActive(id, true);
    await organisation.scim.put(`/Users/${id}`, newUser({ userName: resource.userName }));
    const { user } = await organisation.graphql.run('query ($id: ID!) { user(id: $id) { role signInBlocked active } }', { id });
    expect(user).toEqual({ role: 'ADMIN', signInBlocked: true, active: true });
  });

  test('cannot be deleted here but once they are disabled there: the purge of whom the directory says no more of', async () => {
    const { id, userName } = await fromDirectory('/Users');
    const refused = await organisation.graphql.run(deleteUser, { input: { id } });
    expect([refusalOf(refused), refused.deleteUser.userErrors[0].message]).toEqual(['MANAGED_BY_DIRECTORY id', expect.stringMatching(/take them out there. Whom the directory has disabled can be deleted here/)]);
    await setActive(id, false);
    expect(await ask(deleteUser, { id })).toBe('accepted');
    expect((await organisation.scim.get(`/Users/${id}`)).status).toBe(404);
    // Should the directory think otherwise, it makes somebody new.
    expect((await fromDirectory('/Users', { userName })).id).not.toBe(id);
  });
});

describe('a user who was here before', () => {
  test('belongs to the directory from the first change that it makes, and keeps where they came from', async () => {
    const id = await userByHand();
    expect(await readUser(id)).toMatchObject({ source: 'MANUAL', managedByDirectory: false });
    // To be found is not to be changed.
    expect((await organisation.scim.get(`/Users/${id}`)).status).toBe(200);
    expect(await ask(updateUser, { id, title: 'By hand' })).toBe('accepted');
    await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'displayName', value: 'By Entra' });
    expect(await lastEvent()).toEqual({ decision: 'CHANGED', reason: 'Changed as asked. From now on the directory manages this user.' });
    expect(await readUser(id)).toMatchObject({ source: 'MANUAL', managedByDirectory: true, displayName: 'By Entra' });
    expect(await ask(updateUser, { id, title: 'By hand again' })).toBe('MANAGED_BY_DIRECTORY title');
  });

  test('is linked also where nothing had to change, once', async () => {
    const id = await userByHand();
    const same = { op: 'Replace', path: 'displayName', value: 'Ada' };
    expect((await organisation.scim.patch(`/Users/${id}`, same)).body.meta.version).toBe('W/"2"');
    expect(await lastEvent()).toEqual({ decision: 'CHANGED', reason: 'Changed as asked. From now on the directory manages this user.' });
    expect((await organisation.scim.patch(`/Users/${id}`, same)).body.meta.version).toBe('W/"2"');
    expect(await lastEvent()).toEqual({ decision: 'UNCHANGED', reason: 'Unchanged: the user was already as asked.' });
    expect(await readUser(id)).toMatchObject({ managedByDirectory: true, version: 2 });
  });

  test('is disabled and enabled by it as anybody else', async () => {
    const id = await userByHand();
    expect(await setActive(id, false)).toBe(200);
    expect(await lastEvent()).toEqual({ decision: 'DISABLED', reason: 'Disabled: active became false. From now on the directory manages this user.' });
    expect(await ask(updateUser, { id, active: true })).toBe('MANAGED_BY_DIRECTORY active');
  });
});

test('when SCIM is disabled, all of it is in the organisation’s hands; when it is enabled, in the directory’s again', async () => {
  const [user, group] = [await fromDirectory('/Users'), await fromDirectory('/Groups')];
  await setScim('PAUSED');
  expect([await ask(updateUser, { id: user.id, title: 'x' }), await ask(updateGroup, { id: group.id, addMemberIds: [user.id] })]).toEqual(['MANAGED_BY_DIRECTORY title', 'MANAGED_BY_DIRECTORY addMemberIds']);
  await setScim('DISABLED');
  expect([(await readUser(user.id)).managedByDirectory, (await readGroup(group.id)).managedByDirectory]).toEqual([false, false]);
  expect([await ask(updateUser, { id: user.id, displayName: 'By hand' }), await ask(updateGroup, { id: group.id, addMemberIds: [user.id] })]).toEqual(['accepted', 'accepted']);
  await setScim('ENABLED');
  expect([await ask(updateUser, { id: user.id, title: 'x' }), await ask(deleteGroup, { id: group.id })]).toEqual(['MANAGED_BY_DIRECTORY title', 'MANAGED_BY_DIRECTORY ']);
  // Found and brought up to date under the same id.
  const found = await organisation.scim.patch(`/Users/${user.id}`, { op: 'Replace', path: 'displayName', value: 'By Entra' });
  expect([found.status, found.body.id, found.body.displayName]).toEqual([200, user.id, 'By Entra']);
});

describe('a group that the directory manages', () => {
  test.each([['displayName', { displayName: 'Other' }], ['externalId', { externalId: null }], ['setMemberIds', { setMemberIds: [] }], ['addMemberIds', { addMemberIds: [] }], ['removeMemberIds', { removeMemberIds: [] }]])(
    'cannot be changed here by %s, nor deleted', async (field, change) => {
      const member = await fromDirectory('/Users');
      const { id } = await fromDirectory('/Groups', { members: [{ value: member.id }] });
      const before = await readGroup(id);
      const { updateGroup: payload } = await organisation.graphql.run(updateGroup, { input: { id, ...change } });
      expect(payload).toEqual({ group: null, userErrors: [{ code: 'MANAGED_BY_DIRECTORY', field: [field], message: expect.stringMatching(/group is managed by the organisation’s directory.*disable SCIM/) as string }] });
      expect(await ask(deleteGroup, { id })).toBe('MANAGED_BY_DIRECTORY ');
      expect(await readGroup(id)).toEqual(before);
      expect(before).toMatchObject({ source: 'SCIM', managedByDirectory: true, memberReferences: [{ id: member.id }] });
    });

  test('may have been made by hand: the directory’s first change takes it over, even one that changes nothing', async () => {
    const [id, other, user] = [await groupByHand(), await groupByHand(), await fromDirectory('/Users')];
    expect(await ask(updateGroup, { id, addMemberIds: [user.id] })).toBe('accepted');
    await organisation.scim.patch(`/Groups/${id}`, { op: 'Add', path: 'members', value: [{ value: user.id }] });
    expect(await lastEvent()).toEqual({ decision: 'CHANGED', reason: 'Changed: 0 members added, 0 removed. From now on the directory manages this group.' });
    await organisation.scim.patch(`/Groups/${id}`, { op: 'Add', path: 'members', value: [{ value: user.id }] });
    expect(await lastEvent()).toEqual({ decision: 'UNCHANGED', reason: 'Unchanged: the group was already as asked.' });
    expect(await readGroup(id)).toMatchObject({ source: 'MANUAL', managedByDirectory: true, version: 3 });
    expect(await ask(updateGroup, { id, removeMemberIds: [user.id] })).toBe('MANAGED_BY_DIRECTORY removeMemberIds');
    // A group of the organisation's own takes whom the directory manages.
    expect([await ask(updateGroup, { id: other, addMemberIds: [user.id] }), (await readGroup(other)).managedByDirectory]).toEqual(['accepted', false]);
  });

  test('is deleted by the directory, and its name is free for one made by hand', async () => {
    const { id, displayName } = await fromDirectory('/Groups');
    expect((await organisation.scim.delete(`/Groups/${id}`)).status).toBe(204);
    const { createGroup } = await organisation.graphql.run('mutation ($displayName: String!) { createGroup(input: { displayName: $displayName }) { group { id managedByDirectory } } }', { displayName });
    expect(createGroup.group).toEqual({ id: expect.not.stringMatching(id) as string, managedByDirectory: false });
  });
});

test('another organisation’s SCIM is none of ours', async () => {
  const { id } = await fromDirectory('/Users');
  const own = organisation;
  organisation = await app.organisation();
  await setScim('DISABLED');
  organisation = own;
  expect(await ask(updateUser, { id, title: 'x' })).toBe('MANAGED_BY_DIRECTORY title');
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
