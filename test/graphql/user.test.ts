import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { refusalOf } from '../support/user-errors.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const values = 'value display type primary';
const fields = `id userName externalId displayName name { formatted familyName givenName middleName honorificPrefix honorificSuffix } nickName profileUrl title userType
  preferredLanguage locale timezone active email emails { ${values} } phoneNumbers { ${values} } ims { ${values} } photos { ${values} }
  addresses { formatted streetAddress locality region postalCode country type primary } entitlements { ${values} } roles { ${values} } x509Certificates { ${values} }
  enterprise { employeeNumber costCenter organization division department manager { value user { userName } } } groupReferences { display } source version createdAt updatedAt`;
const create = `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { ${fields} } userErrors { code field message } } }`;
const update = `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { ${fields} } userErrors { code field message } } }`;
const remove = 'mutation ($input: DeleteUserInput!) { deleteUser(input: $input) { deletedUserId userErrors { code field message } } }';

let count = 0;
const freeName = (): string => `person${++count}`;
const createUser = async (input: object = {}) => (await organisation.graphql.run(create, { input: { userName: freeName(), ...input } })).createUser.user;
const updateUser = async (input: object) => (await organisation.graphql.run(update, { input })).updateUser.user;
const readUser = async (id: string) => (await organisation.graphql.run(`query ($id: ID!) { user(id: $id) { ${fields} } }`, { id })).user;

const findByEmail = async (address: string) => (await organisation.graphql.run('query ($filter: UserFilter) { users(filter: $filter) { nodes { id } } }', { filter: { emails: { value: { eq: address } } } })).users.nodes;

// One of everything, so that a value that ends up in another field shows.
const value = (name: string) => ({ value: `${name} value`, display: `${name} display`, type: `${name} type`, primary: true });
const everything = {
  userName: 'Everything@Example.com', externalId: 'Ext-1', displayName: 'The displayName', nickName: 'The nickName', profileUrl: 'https://example.com/profile', title: 'The title',
  userType: 'The userType', preferredLanguage: 'en-GB', locale: 'de-CH', timezone: 'Europe/Zurich', active: false,
  name: { formatted: 'The formatted', familyName: 'The family', givenName: 'The given', middleName: 'The middle', honorificPrefix: 'Dr', honorificSuffix: 'III' },
  emails: [value('email'), { value: 'second@example.com', display: null, type: null, primary: null }], phoneNumbers: [value('phone')], ims: [value('im')], photos: [value('photo')],
  addresses: [{ formatted: 'f', streetAddress: 's', locality: 'l', region: 'r', postalCode: 'p', country: 'c', type: 'work', primary: false }],
  entitlements: [value('entitlement')], roles: [value('role')], x509Certificates: [value('certificate')],
};
const enterprise = { employeeNumber: '42', costCenter: 'cc', organization: 'o', division: 'di', department: 'de' };

describe('createUser', () => {
  test('keeps every attribute verbatim, and gives it back the same in a later answer', async () => {
    const user = await createUser({ ...everything, enterprise: { ...enterprise, manager: 'somebody' } });
    const expected = {
      ...everything, enterprise: { ...enterprise, manager: { value: 'somebody', user: null } }, email: 'second@example.com', groupReferences: [], source: 'MANUAL', version: 1,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, createdAt: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/) as string, updatedAt: user.createdAt,
    };
    expect(user).toEqual(expected);
    expect(await readUser(user.id)).toEqual(expected);
  });

  test('needs no more than a userName; what is empty is none', async () => {
    const user = await createUser({ displayName: '', name: { givenName: '' }, emails: [], roles: [{ value: '' }], enterprise: { department: '' } });
    expect(user).toMatchObject({ displayName: null, name: null, enterprise: null, emails: [], roles: [], email: null, active: true });
  });

  test.each([
    ['the primary address', [{ value: 'a@x' }, { value: 'b@x', type: 'work' }, { value: 'c@x', primary: true }], 'c@x'],
    ['else the work address', [{ value: 'a@x' }, { value: 'b@x', type: 'work' }], 'b@x'],
    ['else the first address', [{ value: 'a@x', type: 'home' }, { value: 'b@x' }], 'a@x'],
    ['else a userName that is one', [], 'name@example.com'],
    ['never what is no address', [{ value: 'not one', primary: true }, { value: 'two@at@signs', type: 'work' }, { value: 'jürgen@münchen.example' }], 'jürgen@münchen.example'],
    ['the userName where all others are none', [{ value: 'with space@x' }], 'name@example.com'],
  ])('the address to write to is %s', async (_, emails, email) => {
    const user = await createUser({ userName: 'name@example.com', emails });
    expect(user.email).toBe(email);
    const changed = await updateUser({ id: (await createUser({ userName: 'name@example.net' })).id, emails });
    expect(changed.email).toBe(email.replace('.com', '.net'));
    await organisation.graphql.run(remove, { input: { id: changed.id } });
    await organisation.graphql.run(remove, { input: { id: user.id } });
  });

  test('a manager is shown where there is one with that id', async () => {
    const manager = await createUser();
    const user = await createUser({ enterprise: { manager: manager.id } });
    expect(user.enterprise.manager).toEqual({ value: manager.id, user: { userName: manager.userName } });
  });
});

const longText = 'x'.repeat(2001);
const refusals: [why: string, input: object, refusal: string][] = [
  ['the userName is empty', { userName: '' }, 'INVALID userName'],
  ['the userName is blank', { userName: ' \t ' }, 'INVALID userName'],
  ['the userName is too long for its index', { userName: longText }, 'INVALID userName'],
  ['the userName holds what cannot be stored', { userName: 'a\u0000b' }, 'INVALID userName'],
  ['the externalId is too long for its index', { externalId: longText }, 'INVALID externalId'],
  ['the externalId holds half a character', { externalId: 'a\uD800' }, 'INVALID externalId'],
  ['a text holds what cannot be stored', { title: '\u0000' }, 'INVALID title'],
  ['a part of the name holds what cannot be stored', { name: { givenName: 'a\u0000' } }, 'INVALID name.givenName'],
  ['an enterprise attribute holds what cannot be stored', { enterprise: { department: '\uDC00' } }, 'INVALID enterprise.department'],
  ['a value of a list holds what cannot be stored', { emails: [{ value: 'a' }, { value: '\u0000' }] }, 'INVALID emails.value'],
  ['an address holds what cannot be stored', { addresses: [{ locality: '\u0000' }] }, 'INVALID addresses.locality'],
  ['two values of a list are primary', { emails: [{ value: 'a', primary: true }, { value: 'b', primary: true }] }, 'INVALID emails'],
  ['two addresses are primary', { addresses: [{ country: 'a', primary: true }, { country: 'b', primary: true }] }, 'INVALID addresses'],
];

describe.each(refusals)('where %s', (_, input, refusal) => {
  test('createUser refuses and creates nobody', async () => {
    const before = (await organisation.graphql.run('{ users(first: 0) { totalCount } }')).users.totalCount;
    const answer = await organisation.graphql.run(create, { input: { userName: freeName(), ...input } });
    expect([refusalOf(answer), answer.createUser.user]).toEqual([refusal, null]);
    expect((await organisation.graphql.run('{ users(first: 0) { totalCount } }')).users.totalCount).toBe(before);
  });

  test('updateUser refuses and changes nothing', async () => {
    const user = await createUser({ title: 'Before' });
    const answer = await organisation.graphql.run(update, { input: { id: user.id, displayName: 'After', ...input } });
    expect([refusalOf(answer), answer.updateUser.user]).toEqual([refusal, null]);
    expect(await readUser(user.id)).toEqual(user);
  });
});

test.each(['Taken@Example.com', 'TAKEN@example.COM', 'ｔaken@example.com'])('a userName belongs to one user, however it is written: %s', async (userName) => {
  const owner = (await organisation.graphql.run(create, { input: { userName: 'taken@example.com' } })).createUser.user;
  const another = await createUser();
  expect(refusalOf(await organisation.graphql.run(create, { input: { userName } }))).toBe('TAKEN userName');
  expect(refusalOf(await organisation.graphql.run(update, { input: { id: another.id, userName } }))).toBe('TAKEN userName');
  expect(await updateUser({ id: owner.id, userName })).toMatchObject({ userName, version: 2 });
  await organisation.graphql.run(remove, { input: { id: owner.id } });
});

describe('updateUser', () => {
  test('leaves alone what is not named, field by field', async () => {
    const user = await createUser({ ...everything, userName: freeName(), enterprise });
    const changed = await updateUser({ id: user.id, title: 'Another title' });
    expect(changed).toEqual({ ...user, title: 'Another title', version: 2, updatedAt: changed.updatedAt });
    expect(Date.parse(changed.updatedAt)).toBeGreaterThanOrEqual(Date.parse(user.updatedAt));
    expect(await readUser(user.id)).toEqual(changed);
  });

  const nothing = Object.fromEntries(Object.keys(everything).filter((key) => !['userName', 'active'].includes(key)).map((key) => [key, null]));
  test('clears what is null, and what is the empty text or list', async () => {
    const lists = ['emails', 'phoneNumbers', 'ims', 'photos', 'addresses', 'entitlements', 'roles', 'x509Certificates'];
    const emptied = Object.fromEntries(Object.entries(nothing).map(([key]) => [key, lists.includes(key) ? [] : null]));
    const empty = Object.fromEntries(Object.entries(nothing).map(([key]) => [key, lists.includes(key) ? [] : key === 'name' ? { formatted: '', familyName: '', givenName: '', middleName: '', honorificPrefix: '', honorificSuffix: '' } : '']));
    for (const input of [nothing, empty]) {
      const user = await createUser({ ...everything, userName: freeName(), enterprise });
      expect(await updateUser({ id: user.id, ...input, enterprise: null })).toMatchObject({ ...emptied, enterprise: null, userName: user.userName, active: false, version: 2 });
    }
  });

  test('a null userName is refused and a null active changes nothing', async () => {
    const user = await createUser({ active: false });
    expect(refusalOf(await organisation.graphql.run(update, { input: { id: user.id, userName: null } }))).toBe('INVALID userName');
    expect(await updateUser({ id: user.id, active: null })).toMatchObject({ active: false, userName: user.userName });
  });

  test('merges the parts of a name and of the enterprise extension', async () => {
    const user = await createUser({ name: { givenName: 'Ada', familyName: 'King', middleName: 'A' }, enterprise: { department: 'Sales', division: 'North', manager: 'x' } });
    const changed = await updateUser({ id: user.id, name: { familyName: 'Lovelace', middleName: null }, enterprise: { division: null, costCenter: '7' } });
    expect(changed.name).toMatchObject({ givenName: 'Ada', familyName: 'Lovelace', middleName: null });
    expect(changed.enterprise).toMatchObject({ department: 'Sales', division: null, costCenter: '7', manager: { value: 'x' } });
  });

  test('replaces a list as a whole, and what is searched for follows', async () => {
    const user = await createUser({ emails: [{ value: 'old@list.example', type: 'work' }] });
    const changed = await updateUser({ id: user.id, emails: [{ value: 'New@List.example' }] });
    expect(changed).toMatchObject({ emails: [{ value: 'New@List.example', type: null }], email: 'New@List.example' });
    expect([await findByEmail('old@list.example'), await findByEmail('new@list.EXAMPLE')]).toEqual([[], [{ id: user.id }]]);
  });

  test('the address to write to follows a new userName where there is no e-mail', async () => {
    const user = await createUser();
    expect((await updateUser({ id: user.id, userName: 'moved@example.com' })).email).toBe('moved@example.com');
    expect((await updateUser({ id: user.id, emails: [{ value: 'written@example.com' }] })).email).toBe('written@example.com');
    expect((await updateUser({ id: user.id, emails: null })).email).toBe('moved@example.com');
  });

  test('to what is there already changes nothing, and leaves no trace', async () => {
    const made = await createUser({ userName: freeName(), title: 'Analyst', emails: [{ value: 'ada@example.com' }], name: { givenName: 'Ada' }, enterprise: { department: 'Sales' } });
    const user = await readUser(made.id);
    const same = [{}, { title: 'Analyst' }, { active: true }, { userName: user.userName, name: { givenName: 'Ada' }, enterprise: { department: 'Sales' } }, { emails: [{ value: 'ada@example.com' }], nickName: null, phoneNumbers: [] }];
    for (const input of same) {
      await updateUser({ id: user.id, expectedVersion: 1, ...input });
      expect([input, await readUser(user.id)]).toEqual([input, user]);
    }
    const { auditEntries } = await organisation.graphql.run('query ($id: String!) { auditEntries(filter: { targetId: { eq: $id } }) { nodes { action } } }', { id: user.id });
    expect(auditEntries.nodes).toEqual([{ action: 'user.created' }]);
    const answer = await organisation.graphql.run(update, { input: { id: user.id, expectedVersion: 2, title: 'Analyst' } });
    expect(refusalOf(answer)).toBe('VERSION_MISMATCH expectedVersion');
    expect((await updateUser({ id: user.id, title: 'Analyst', name: { familyName: 'Lovelace' } })).version).toBe(2);
  });

  test('refuses where the user no longer has the expected version', async () => {
    const user = await createUser();
    const second = await updateUser({ id: user.id, title: 'Second', expectedVersion: 1 });
    expect(second.version).toBe(2);
    const answer = await organisation.graphql.run(update, { input: { id: user.id, title: 'Third', expectedVersion: 1 } });
    expect([refusalOf(answer), answer.updateUser.user]).toEqual(['VERSION_MISMATCH expectedVersion', null]);
    expect(answer.updateUser.userErrors[0].message).toContain('it has version 2');
    expect(await readUser(user.id)).toEqual(second);
  });

  test('of parallel changes with the same expected version exactly one is made; without one all are', async () => {
    const user = await createUser();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => organisation.graphql.run(update, { input: { id: user.id, title: `Title ${n}`, expectedVersion: 1 } })));
    expect(answers.map(refusalOf).toSorted()).toEqual(['VERSION_MISMATCH expectedVersion', 'accepted'].flatMap((what) => Array<string>(what === 'accepted' ? 1 : 7).fill(what)));
    await Promise.all(Array.from({ length: 8 }, (_, n) => updateUser({ id: user.id, nickName: `Nick ${n}` })));
    expect((await readUser(user.id)).version).toBe(10);
  });
});

test.each(['01900000-0000-7000-8000-000000000000', 'no id at all', ''])('a user that does not exist (%s) is not found', async (id) => {
  expect(await readUser(id)).toBeNull();
  expect(refusalOf(await organisation.graphql.run(update, { input: { id, title: 'x' } }))).toBe('NOT_FOUND id');
  expect(refusalOf(await organisation.graphql.run(remove, { input: { id } }))).toBe('NOT_FOUND id');
});

test('deleteUser takes the user out of every group, which counts as a change of the group, and frees the userName', async () => {
  const user = await createUser();
  const stays = await createUser();
  const { createGroup: { group } } = await organisation.graphql.run(
    'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id } } }', { input: { displayName: 'Left behind', memberIds: [user.id, stays.id] } });
  expect((await readUser(user.id)).groupReferences).toEqual([{ display: 'Left behind' }]);
  const answer = await organisation.graphql.run(remove, { input: { id: user.id } });
  expect(answer.deleteUser).toEqual({ deletedUserId: user.id, userErrors: [] });
  expect(await readUser(user.id)).toBeNull();
  expect(refusalOf(await organisation.graphql.run(remove, { input: { id: user.id } }))).toBe('NOT_FOUND id');
  const { group: left } = await organisation.graphql.run('query ($id: ID!) { group(id: $id) { version memberReferences { id } } }', { id: group.id });
  expect(left).toEqual({ version: 2, memberReferences: [{ id: stays.id }] });
  expect(await createUser({ userName: user.userName })).toMatchObject({ userName: user.userName, version: 1 });
});

test('an id is found in capitals as well', async () => {
  const user = await createUser();
  expect((await readUser(user.id.toUpperCase())).userName).toBe(user.userName);
});

test('the groups of a user stand in the order of their names', async () => {
  const user = await createUser();
  for (const displayName of ['order b', 'Order A', 'order C']) {
    await organisation.graphql.run('mutation ($input: CreateGroupInput!) { createGroup(input: $input) { userErrors { code } } }', { input: { displayName, memberIds: [user.id] } });
  }
  expect((await readUser(user.id)).groupReferences.map((group: { display: string }) => group.display)).toEqual(['Order A', 'order b', 'order C']);
});
