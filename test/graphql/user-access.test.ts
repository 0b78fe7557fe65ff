import { userActor } from '../../src/domain/access/actor.ts';
import { roleNames, roles, type Role } from '../../src/domain/access/permissions.ts';
import { updateUserAccess } from '../../src/domain/users/update-user-access.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { newUser, type ScimAnswer } from '../support/scim-client.ts';
import { refusalOf } from '../support/user-errors.ts';

/* Roles, the block on signing in, and the owner who always remains. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const mutation = 'mutation ($input: UpdateUserAccessInput!) { updateUserAccess(input: $input) { user { id role signInBlocked version active } userErrors { code field message } } }';
const update = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } userErrors { code field message } } }';
const remove = 'mutation ($input: DeleteUserInput!) { deleteUser(input: $input) { deletedUserId userErrors { code field message } } }';
const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id role signInBlocked } userErrors { code } } }';

async function person(role?: Role, made = {}): Promise<string> {
  const { createUser } = await organisation.graphql.run(create, { input: { userName: newUser()['userName'], ...made } });
  if (role) await setAccess(createUser.user.id, { role });
  return createUser.user.id as string;
}
async function setAccess(id: string, access: object): Promise<void> {
  expect(refusalOf(await organisation.graphql.run(mutation, { input: { id, ...access } }))).toBe('accepted');
}
const access = async (id: string, change: object): Promise<string> => refusalOf(await organisation.graphql.run(mutation, { input: { id, ...change } }));
const read = async (id: string) => (await organisation.graphql.run('query ($id: ID!) { user(id: $id) { role signInBlocked active version } }', { id })).user;
const owners = async (): Promise<string[]> => {
  const filter = { role: { eq: 'OWNER' }, active: { eq: true }, signInBlocked: { eq: false } };
  return (await organisation.graphql.run('query ($filter: UserFilter) { users(filter: $filter) { nodes { id } } }', { filter })).users.nodes.map(({ id }: { id: string }) => id);
};

test('somebody new is a member who may sign in, also where a directory makes them and names roles', async () => {
  const { createUser } = await organisation.graphql.run(create, { input: { userName: 'by-hand', roles: [{ value: 'OWNER', primary: true }] } });
  expect(createUser.user).toMatchObject({ role: 'MEMBER', signInBlocked: false });
  const { body } = await organisation.scim.post('/Users', newUser({ roles: [{ value: 'OWNER', display: 'Owner', primary: 'True' }], role: 'OWNER', signInBlocked: true }));
  await organisation.scim.patch(`/Users/${body.id}`, { op: 'Add', path: 'roles', value: '{"id":"1","value":"OWNER","displayName":"Owner"}' }, { op: 'Replace', value: { role: 'OWNER' } });
  expect(await read(body.id)).toMatchObject({ role: 'MEMBER', signInBlocked: false });
});

test('a role and the block are set and taken back; what is as asked is left alone', async () => {
  const id = await person();
  const { updateUserAccess: first } = await organisation.graphql.run(mutation, { input: { id, role: 'ADMIN', signInBlocked: true } });
  expect(first.user).toEqual({ id, role: 'ADMIN', signInBlocked: true, version: 2, active: true });
  const { updateUserAccess: again } = await organisation.graphql.run(mutation, { input: { id, role: 'ADMIN' } });
  expect(again.user).toEqual(first.user);
  await setAccess(id, { signInBlocked: false, expectedVersion: 2 });
  expect(await read(id)).toEqual({ role: 'ADMIN', signInBlocked: false, active: true, version: 3 });
});

test('is refused for nobody, for another version, and for a role that is none', async () => {
  const id = await person();
  expect(await access('01900000-0000-7000-8000-000000000000', { role: 'ADMIN' })).toBe('NOT_FOUND id');
  expect(await access('no id', { role: 'ADMIN' })).toBe('NOT_FOUND id');
  expect(await access(id, { role: 'ADMIN', expectedVersion: 7 })).toBe('VERSION_MISMATCH expectedVersion');
  expect((await organisation.graphql.send(mutation, { input: { id, role: 'KING' } })).status).toBe(400);
  expect(await read(id)).toMatchObject({ role: 'MEMBER', version: 1 });
});

const as = async (permissions: readonly string[]): Promise<GraphqlClient> => new GraphqlClient(`${app.url}/graphql`, await organisation.token(permissions));

describe('nobody gives more than they have, nor touches somebody who has more', () => {
  test('users, by their roles', async () => {
    const giver = { id: await person(), organisationId: organisation.id };
    const done = async (giving: Role, from: Role, to: Role): Promise<string> => {
      const id = await person(from);
      const scope = app.scope(userActor({ ...giver, role: giving }));
      return updateUserAccess(scope, id, { role: to }).then(({ role }) => role, ({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`.trim());
    };
    await person('OWNER');
    for (const giving of roleNames) for (const from of roleNames) for (const to of roleNames) {
      const [own, present, next] = [giving, from, to].map((name) => roleNames.indexOf(name)) as [number, number, number];
      const expected = own < 2 ? 'FORBIDDEN' : next > own ? 'INVALID role' : present > own ? 'INVALID id' : to;
      expect([giving, from, to, await done(giving, from, to)]).toEqual([giving, from, to, expected]);
    }
  });

  test('tokens, by their permissions', async () => {
    const [id, owner] = [await person(), await person('OWNER')];
    await person('OWNER');
    expect((await (await as(['user:write'])).send(mutation, { input: { id, role: 'MEMBER' } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const admin = await as(roles.ADMIN);
    expect(refusalOf(await admin.run(mutation, { input: { id, role: 'OWNER' } }))).toBe('INVALID role');
    expect(refusalOf(await admin.run(mutation, { input: { id: owner, role: 'MEMBER' } }))).toBe('INVALID id');
    expect(refusalOf(await admin.run(mutation, { input: { id: owner, signInBlocked: true } }))).toBe('INVALID id');
    expect(refusalOf(await admin.run(mutation, { input: { id, role: 'ADMIN' } }))).toBe('accepted');
    expect(await read(owner)).toMatchObject({ role: 'OWNER', signInBlocked: false });
  });
});

const lastOwner = /last owner.*give somebody else the role OWNER first/;

describe('the last owner who can sign in', () => {
  const ways: [way: string, ask: (id: string) => Promise<string>][] = [
    ['a role', (id) => access(id, { role: 'ADMIN' })],
    ['a block', (id) => access(id, { signInBlocked: true })],
    ['being disabled', async (id) => refusalOf(await organisation.graphql.run(update, { input: { id, active: false, title: 'Gone' } }))],
    ['being deleted', async (id) => refusalOf(await organisation.graphql.run(remove, { input: { id } }))],
  ];

  const askBy = (index: number) => (id: string): Promise<string> => (ways[index % ways.length]?.[1] ?? (() => Promise.reject(new Error('no such way'))))(id);

  test.each(ways)('is not lost by %s, as long as no other is there', async (_, ask) => {
    const last = await person('OWNER');
    // None of these can sign in as an owner.
    await person('ADMIN');
    await setAccess(await person('OWNER'), { signInBlocked: true });
    await person('OWNER', { active: false });
    const before = await read(last);
    expect(await ask(last)).toBe('LAST_OWNER id');
    expect([await read(last), await owners()]).toEqual([before, [last]]);
    const other = await person('OWNER');
    expect([await ask(last), await owners()]).toEqual(['accepted', [other]]);
  });

  const scimWays: [way: string, ask: (id: string, userName: string) => Promise<ScimAnswer>, succeeds: number][] = [
    ['PATCH', (id) => organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' }), 200],
    ['PUT', (id, userName) => organisation.scim.put(`/Users/${id}`, newUser({ userName, active: false })), 200],
    ['DELETE', (id) => organisation.scim.delete(`/Users/${id}`), 204],
  ];

  test.each(scimWays)('is not lost to a directory by %s: 409 with what to do, and an event', async (_, ask, succeeds) => {
    const { body } = await organisation.scim.post('/Users', newUser());
    await setAccess(body.id, { role: 'OWNER' });
    const refused = await ask(body.id, body.userName);
    expectScimError(refused, 409, undefined, lastOwner);
    expect(await owners()).toEqual([body.id]);
    const { provisioningEvents } = await organisation.graphql.run('{ provisioningEvents(first: 1) { nodes { decision status reason } } }');
    expect(provisioningEvents.nodes).toEqual([{ decision: 'REFUSED', status: 409, reason: refused.body.detail }]);
    // Everything else about the last owner may change, and everybody else.
    expect((await organisation.scim.patch(`/Users/${body.id}`, { op: 'Replace', path: 'title', value: 'Owner' })).status).toBe(200);
    await person('OWNER');
    expect((await ask(body.id, body.userName)).status).toBe(succeeds);
  });

  test('is not lost in a bulk request, whose other operations are done', async () => {
    const [owner, member] = [(await organisation.scim.post('/Users', newUser())).body, (await organisation.scim.post('/Users', newUser())).body];
    await setAccess(owner.id, { role: 'OWNER' });
    const data = { Operations: [{ op: 'replace', path: 'active', value: false }] };
    const { body } = await organisation.scim.post('/Bulk', {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
      Operations: [
        { method: 'PATCH', path: `/Users/${owner.id}`, data }, { method: 'DELETE', path: `/Users/${owner.id}` }, { method: 'PATCH', path: `/Users/${member.id}`, data },
      ],
    });
    expect(body.Operations.map(({ status }: { status: string }) => status)).toEqual(['409', '409', '200']);
    expect(await owners()).toEqual([owner.id]);
  });

  test('remains when the last two go at the same moment, whichever way each of them goes', async () => {
    for (let round = 0; round < 4; round++) {
      for (const [index, [, first]] of ways.entries()) {
        organisation = await app.organisation();
        const [one, other] = [await person('OWNER'), await person('OWNER')];
        const second = askBy(index + round);
        const outcomes = await Promise.all([first(one), second(other)]);
        expect(outcomes.toSorted()).toEqual(['LAST_OWNER id', 'accepted']);
        expect((await owners()).length).toBe(1);
      }
    }
  });

  test('is one where all of ten go at once over both doors', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 10; count++) ids.push(await person('OWNER'));
    const outcomes = await Promise.all(ids.map(async (id, index) => {
      if (index % 3 === 0) return (await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: false })).status === 200;
      return (await askBy(index)(id)) === 'accepted';
    }));
    expect([outcomes.filter((done) => done).length, (await owners()).length]).toEqual([9, 1]);
  });

  test('counts in its own organisation alone', async () => {
    const last = await person('OWNER');
    const here = organisation;
    organisation = await app.organisation();
    await person('OWNER');
    organisation = here;
    expect(await access(last, { role: 'MEMBER' })).toBe('LAST_OWNER id');
  });

  test('need not be there: an organisation without an owner is changed as ever', async () => {
    const ids = [await person('ADMIN'), await person()];
    for (const id of ids) expect(refusalOf(await organisation.graphql.run(update, { input: { id, active: false } }))).toBe('accepted');
    for (const id of ids) expect(refusalOf(await organisation.graphql.run(remove, { input: { id } }))).toBe('accepted');
  });
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
