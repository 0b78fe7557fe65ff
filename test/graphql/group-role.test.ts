import { array as listOf, assert as assertProperty, asyncProperty, constantFrom, nat, record } from 'fast-check';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { newGroup } from '../support/scim-client.ts';
import { graphqlOf, makePerson, signIn, type TestBrowser, type TestPerson } from '../support/signed-in.ts';
import { refusalOf } from '../support/user-errors.ts';

let app: TestApp;
let replica: Pick<TestApp, 'url' | 'stop'>;
let organisation: TestOrganisation;
let owner: TestPerson;
beforeAll(async () => {
  app = await startTestApp();
  replica = await app.replica();
  organisation = await app.organisation();
  owner = await makePerson(app, organisation, 'OWNER');
});
afterAll(async () => {
  await replica.stop();
  await app.stop();
});

const setRole = 'mutation ($id: ID!, $role: UserRole, $expectedVersion: Int) { setGroupRole(input: { id: $id, role: $role, expectedVersion: $expectedVersion }) { group { id role } userErrors { code field message } } }';
const changeMembers = 'mutation ($id: ID!, $add: [ID!], $remove: [ID!]) { updateGroup(input: { id: $id, addMemberIds: $add, removeMemberIds: $remove }) { userErrors { code field message } } }';
const setOwnRole = 'mutation ($id: ID!, $role: UserRole!) { updateUserAccess(input: { id: $id, role: $role }) { userErrors { code field message } } }';
const change = (id: string, input: object): [string, object] => ['mutation ($input: UpdateUserInput!) { updateUser(input: $input) { userErrors { code field message } } }', { input: { id, ...input } }];
const roleOf = async (browser: TestBrowser, url = app.url): Promise<string> => (await graphqlOf(url, browser.cookie).run('{ viewer { user { effectiveRole } } }')).viewer.user.effectiveRole;
const mayReadTokens = async (browser: TestBrowser, url = app.url): Promise<boolean> => !(await graphqlOf(url, browser.cookie).send('{ apiTokens { totalCount } }')).errors;
const groupBySCIM = async (where = organisation): Promise<string> => (await where.scim.post('/Groups', newGroup())).body.id;
const groupByHand = async (...memberIds: string[]): Promise<string> => (await organisation.graphql.run(
  'mutation ($name: String!, $memberIds: [ID!]) { createGroup(input: { displayName: $name, memberIds: $memberIds }) { group { id } } }', { name: `Group ${Math.random()}`, memberIds })).createGroup.group.id;
const patchMembers = (id: string, op: 'add' | 'remove', ...ids: string[]) => organisation.scim.patch(`/Groups/${id}`, { op, path: 'members', value: ids.map((value) => ({ value })) });

test('who may give no roles, or not this one, gives none to a group; another organisation’s group is not there', async () => {
  const id = await groupByHand();
  expect(await new GraphqlClient(`${app.url}/graphql`, undefined).send(setRole, { id, role: 'ADMIN' })).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await new GraphqlClient(`${app.url}/graphql`, await organisation.token(['group:write'])).send(setRole, { id, role: 'ADMIN' })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  const other = await app.organisation();
  expect(refusalOf(await other.graphql.run(setRole, { id, role: 'ADMIN' }))).toBe('NOT_FOUND id');
  const admin = await signIn(app, organisation, await makePerson(app, organisation, 'ADMIN'));
  expect(refusalOf(await admin.graphql.run(setRole, { id, role: 'OWNER' }))).toBe('INVALID role');
  expect(refusalOf(await admin.graphql.run(setRole, { id, role: 'ADMIN', expectedVersion: 7 }))).toBe('VERSION_MISMATCH expectedVersion');
  expect((await admin.graphql.run(setRole, { id, role: 'ADMIN' })).setGroupRole).toEqual({ group: { id, role: 'ADMIN' }, userErrors: [] });
  // A role that was left out by mistake is not taken away.
  expect(refusalOf(await admin.graphql.run(setRole, { id }))).toBe('INVALID role');
  // Nor takes what an owner gave.
  await organisation.graphql.run(setRole, { id, role: 'OWNER' });
  expect(refusalOf(await admin.graphql.run(setRole, { id, role: null }))).toBe('INVALID id');
});

test('a directory puts people into a group and takes them out, and at the next request, on every replica, they may do what it gives', async () => {
  const group = await groupBySCIM();
  const person = await makePerson(app, organisation, 'MANAGER');
  const browser = await signIn(app, organisation, person);
  expect(refusalOf(await organisation.graphql.run(setRole, { id: group, role: 'OWNER' }))).toBe('accepted');
  expect([await roleOf(browser), await mayReadTokens(browser, replica.url)]).toEqual(['MANAGER', false]);
  expect((await patchMembers(group, 'add', person.id)).status).toBe(204);
  expect([await roleOf(browser), await mayReadTokens(browser, replica.url)]).toEqual(['OWNER', true]);
  expect((await patchMembers(group, 'remove', person.id)).status).toBe(204);
  expect([await roleOf(browser), await mayReadTokens(browser, replica.url)]).toEqual(['MANAGER', false]);
  await patchMembers(group, 'add', person.id);
  expect((await organisation.scim.delete(`/Groups/${group}`)).status).toBe(204);
  expect(await roleOf(browser)).toBe('MANAGER');
});

test('the greatest of the own role and those of all groups counts', async () => {
  const person = await makePerson(app, organisation, 'MANAGER');
  const browser = await signIn(app, organisation, person);
  const [low, high] = [await groupByHand(person.id), await groupByHand(person.id)];
  await organisation.graphql.run(setRole, { id: low, role: 'MEMBER' });
  expect(await roleOf(browser)).toBe('MANAGER');
  await organisation.graphql.run(setRole, { id: high, role: 'ADMIN' });
  expect(await roleOf(browser)).toBe('ADMIN');
  const having = async (filter: string): Promise<string[]> => (await organisation.graphql.run(`{ users(filter: { ${filter} }) { nodes { id } } }`)).users.nodes.map(({ id }: { id: string }) => id);
  expect([(await having('effectiveRole: { eq: ADMIN }')).includes(person.id), (await having('effectiveRole: { ne: ADMIN }')).includes(person.id), (await having('role: { eq: ADMIN }')).includes(person.id)]).toEqual([true, false, false]);
  const { groups } = await organisation.graphql.run('query ($id: String!) { groups(filter: { id: { eq: $id }, role: { in: [ADMIN, OWNER] } }) { nodes { id } } }', { id: high });
  expect(groups.nodes).toEqual([{ id: high }]);
  await organisation.graphql.run(setRole, { id: high, role: null });
  expect(await roleOf(browser)).toBe('MANAGER');
});

test('nobody gets more by joining a group, or by who is in one', async () => {
  const adminPerson = await makePerson(app, organisation, 'ADMIN');
  const admin = await signIn(app, organisation, adminPerson);
  const [ownerByGroup, group] = [await makePerson(app, organisation), await groupByHand()];
  await organisation.graphql.run(setRole, { id: group, role: 'OWNER' });
  await organisation.graphql.run(changeMembers, { id: group, add: [ownerByGroup.id] });
  expect(refusalOf(await admin.graphql.run(changeMembers, { id: group, add: [adminPerson.id] }))).toBe('INVALID id');
  expect(refusalOf(await admin.graphql.run(changeMembers, { id: group, remove: [ownerByGroup.id] }))).toBe('INVALID id');
  expect(refusalOf(await admin.graphql.run('mutation ($id: ID!) { deleteGroup(input: { id: $id }) { userErrors { code field message } } }', { id: group }))).toBe('INVALID id');
  // Whoever may do more than the admin by a group alone is out of reach, too.
  expect(refusalOf(await admin.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, signInBlocked: true }) { userErrors { code field message } } }', { id: ownerByGroup.id }))).toBe('INVALID id');
  expect(await roleOf(admin)).toBe('ADMIN');
  expect(refusalOf(await admin.graphql.run('mutation ($id: ID!) { updateGroup(input: { id: $id, displayName: "Renamed by an admin" }) { userErrors { code field message } } }', { id: group }))).toBe('accepted');
});

test('nobody lets links for somebody who may do more come to an address of their own, nor an identity of their own sign in as them', async () => {
  const admin = await signIn(app, organisation, await makePerson(app, organisation, 'ADMIN'));
  const token = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:write']));
  for (const client of [admin.graphql, token]) {
    for (const input of [{ emails: [{ value: 'mine@example.com' }] }, { userName: 'mine@example.com' }, { externalId: 'my-object-id' }]) expect(refusalOf(await client.run(...change(owner.id, input)))).toBe('INVALID id');
    expect(refusalOf(await client.run(...change(owner.id, { title: 'Head' })))).toBe('accepted');
    expect(refusalOf(await client.run(...change(owner.id, { active: false })))).toBe('INVALID id');
    expect(refusalOf(await client.run(...change((await makePerson(app, organisation)).id, { emails: [{ value: 'theirs@example.com' }] })))).toBe('accepted');
  }
});

const remove = (client: GraphqlClient, id: string) => client.run('mutation ($id: ID!) { deleteUser(input: { id: $id }) { userErrors { code field message } } }', { id });

test('nobody takes away the account of somebody who may do more', async () => {
  // Not the last owner, who would stay in any case.
  const [second, member, admin] = [await makePerson(app, organisation, 'OWNER'), await makePerson(app, organisation), await signIn(app, organisation, await makePerson(app, organisation, 'ADMIN'))];
  for (const client of [admin.graphql, new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:write', 'user:delete']))]) {
    expect(refusalOf(await client.run(...change(second.id, { active: false })))).toBe('INVALID id');
    expect(refusalOf(await remove(client, second.id))).toBe('INVALID id');
  }
  expect(refusalOf(await remove(admin.graphql, member.id))).toBe('accepted');
  expect(refusalOf(await organisation.graphql.run(...change(second.id, { active: false })))).toBe('accepted');
  expect(refusalOf(await admin.graphql.run(...change(second.id, { active: true })))).toBe('INVALID id');
  // Whom the directory takes away is gone.
  expect((await organisation.scim.delete(`/Users/${second.id}`)).status).toBe(204);
});

test('a group gives ownership only where somebody is owner in their own right', async () => {
  const empty = await app.organisation();
  const group = await groupBySCIM(empty);
  expect(refusalOf(await empty.graphql.run(setRole, { id: group, role: 'OWNER' }))).toBe('LAST_OWNER role');
  expect(refusalOf(await empty.graphql.run(setRole, { id: group, role: 'ADMIN' }))).toBe('accepted');
  await makePerson(app, empty, 'OWNER');
  expect(refusalOf(await empty.graphql.run(setRole, { id: group, role: 'OWNER' }))).toBe('accepted');
});

test('whatever a directory and people do, an owner who can sign in remains', async () => {
  const step = record({ what: constantFrom('role', 'block', 'unblock', 'disable', 'enable', 'join', 'leave', 'map', 'unmap'), who: nat(2), role: constantFrom('MEMBER', 'ADMIN', 'OWNER') });
  const block = 'mutation ($id: ID!, $blocked: Boolean!) { updateUserAccess(input: { id: $id, signInBlocked: $blocked }) { userErrors { code } } }';
  await assertProperty(asyncProperty(listOf(step, { minLength: 6, maxLength: 14 }), async (steps) => {
    const home = await app.organisation();
    const people = [await makePerson(app, home, 'OWNER'), await makePerson(app, home), await makePerson(app, home)];
    const group = await groupBySCIM(home);
    const active = (id: string, value: boolean): Promise<unknown> => home.scim.patch(`/Users/${id}`, { op: 'replace', path: 'active', value });
    const members = (op: string, id: string): Promise<unknown> => home.scim.patch(`/Groups/${group}`, { op, path: 'members', value: [{ value: id }] });
    const acts: Record<string, (id: string, role: string) => Promise<unknown>> = {
      role: (id, role) => home.graphql.run(setOwnRole, { id, role }), block: (id) => home.graphql.run(block, { id, blocked: true }), unblock: (id) => home.graphql.run(block, { id, blocked: false }),
      disable: (id) => active(id, false), enable: (id) => active(id, true), join: (id) => members('add', id), leave: (id) => members('remove', id),
      map: (_, role) => home.graphql.run(setRole, { id: group, role }), unmap: () => home.graphql.run(setRole, { id: group, role: null }),
    };
    for (const { what, who, role } of steps) {
      await acts[what]?.(people[who]?.id ?? '', role);
      const { users } = await home.graphql.run('{ users(filter: { active: { eq: true }, signInBlocked: { eq: false } }) { nodes { role effectiveRole } } }');
      const left = users.nodes as { role: string; effectiveRole: string }[];
      expect(left.some((one) => one.role === 'OWNER' && one.effectiveRole === 'OWNER')).toBe(true);
    }
  }), { numRuns: 12 });
});
