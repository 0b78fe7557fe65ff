import { newGroup, newUser } from '../support/scim-client.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';

let app: TestApp;
let organisation: TestOrganisation;
const ids: Record<string, string> = {};

const people: Record<string, object> = {
  ada: {
    externalId: 'Ext-A', displayName: 'Ada Lovelace', name: { formatted: 'Ada Lovelace', familyName: 'Lovelace', givenName: 'Ada', middleName: 'Byron', honorificPrefix: 'Dr', honorificSuffix: 'II' },
    nickName: 'Countess', profileUrl: 'https://example.com/ada', title: 'Analyst', userType: 'Employee', preferredLanguage: 'en-GB', locale: 'en-GB', timezone: 'Europe/London', active: true,
    emails: [{ value: 'Ada@Example.com', type: 'work', primary: true }, { value: 'ada@home.example', type: 'home' }], phoneNumbers: [{ value: '+44 20 7946 0000', type: 'work' }],
    ims: [{ value: 'ada-im', type: 'xmpp' }], photos: [{ value: 'https://example.com/ada.png', type: 'photo' }], entitlements: [{ value: 'licence', display: 'The licence' }], roles: [{ value: 'admin', primary: true }],
    x509Certificates: [{ value: 'MIIB' }],
    addresses: [{ formatted: '1 High St', streetAddress: 'High St', locality: 'London', region: 'Greater London', postalCode: 'N1', country: 'GB', type: 'work', primary: true }],
    enterprise: { employeeNumber: 'E-1', costCenter: 'C1', organization: 'Contoso', division: 'North', department: 'Research & Development', manager: 'boss' },
  },
  // Every value of ada's, each in another element: a condition on one element must not be met by two.
  bob: {
    externalId: 'ext-a', displayName: 'Bob 100%_\\', active: false, emails: [{ value: 'ada@example.com', type: 'home' }, { value: 'bob@example.com', type: 'work' }],
    addresses: [{ locality: 'London', type: 'home' }, { locality: 'Paris', type: 'work' }], title: 'Éclair', enterprise: { department: 'Sales' },
  },
  cleo: {},
};

const filterUsers = async (filter: object): Promise<string> => {
  const { users } = await organisation.graphql.run('query ($filter: UserFilter) { users(filter: $filter) { totalCount nodes { userName } } }', { filter });
  expect(users.totalCount).toBe(users.nodes.length);
  return users.nodes.map((user: { userName: string }) => user.userName).join(' ');
};

beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  for (const [userName, input] of Object.entries(people)) {
    const { createUser } = await organisation.graphql.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }', { input: { userName, ...input } });
    ids[userName] = createUser.user.id;
  }
  for (const [displayName, memberIds] of [['Staff', ['ada', 'bob']], ['Board', ['ada']]] as const) {
    const { createGroup } = await organisation.graphql.run(
      'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id } } }', { input: { displayName, memberIds: memberIds.map((name) => ids[name]) } });
    ids[displayName] = createGroup.group.id;
  }
});
afterAll(() => app.stop());

// Which of ada, bob and cleo each filter finds.
const filters: [filter: object, found: string][] = [
  [{}, 'ada bob cleo'],
  // Operators on a text: upper and lower case are the same.
  [{ userName: { eq: 'ADA' } }, 'ada'],
  [{ userName: { ne: 'ADA' } }, 'bob cleo'],
  [{ title: { ne: 'ANALYST' } }, 'bob cleo'],
  [{ displayName: { contains: 'LOVE' } }, 'ada'],
  [{ displayName: { startsWith: 'ada l' } }, 'ada'],
  [{ displayName: { endsWith: 'LACE' } }, 'ada'],
  [{ displayName: { contains: '%' } }, 'bob'],
  [{ displayName: { contains: '_\\' } }, 'bob'],
  [{ displayName: { endsWith: '\\' } }, 'bob'],
  [{ displayName: { startsWith: '%' } }, ''],
  [{ userName: { gt: 'ada' } }, 'bob cleo'],
  [{ userName: { gte: 'ADA' } }, 'ada bob cleo'],
  [{ userName: { lt: 'bob' } }, 'ada'],
  [{ userName: { lte: 'bob' } }, 'ada bob'],
  // By code points, not by the dictionary of a locale.
  [{ title: { gt: 'z' } }, 'bob'],
  [{ title: { eq: 'éclair' } }, 'bob'],
  [{ title: { eq: 'e\u0301CLAIR' } }, 'bob'],
  [{ userName: { in: ['CLEO', 'nobody', 'ada'] } }, 'ada cleo'],
  [{ userName: { in: [] } }, ''],
  [{ title: { present: true } }, 'ada bob'],
  [{ title: { present: false } }, 'cleo'],
  [{ title: { eq: 'analyst', present: false } }, ''],
  [{ userName: { gt: 'a', lt: 'b' } }, 'ada'],
  [{ userName: { eq: null } }, 'ada bob cleo'],
  // An externalId is what the directory says: case counts.
  [{ externalId: { eq: 'ext-a' } }, 'bob'],
  [{ externalId: { eq: 'Ext-A' } }, 'ada'],
  [{ externalId: { startsWith: 'Ext' } }, 'ada'],
  [{ externalId: { in: ['Ext-A', 'ext-a'] } }, 'ada bob'],
  [{ externalId: { present: false } }, 'cleo'],
  [{ externalId: { ne: 'Ext-A' } }, 'bob cleo'],
  // Every plain attribute is wired to itself.
  [{ nickName: { eq: 'countess' } }, 'ada'],
  [{ profileUrl: { eq: 'https://example.com/ada' } }, 'ada'],
  [{ title: { eq: 'analyst' } }, 'ada'],
  [{ userType: { eq: 'employee' } }, 'ada'],
  [{ preferredLanguage: { eq: 'en-gb' } }, 'ada'],
  [{ locale: { eq: 'en-gb' } }, 'ada'],
  [{ timezone: { eq: 'europe/london' } }, 'ada'],
  [{ name: { formatted: { eq: 'ada lovelace' } } }, 'ada'],
  [{ name: { familyName: { eq: 'lovelace' } } }, 'ada'],
  [{ name: { givenName: { eq: 'ada' } } }, 'ada'],
  [{ name: { middleName: { eq: 'byron' } } }, 'ada'],
  [{ name: { honorificPrefix: { eq: 'dr' } } }, 'ada'],
  [{ name: { honorificSuffix: { eq: 'ii' } } }, 'ada'],
  [{ name: { givenName: { eq: 'ada' }, familyName: { eq: 'somebody' } } }, ''],
  [{ enterprise: { employeeNumber: { eq: 'e-1' } } }, 'ada'],
  [{ enterprise: { costCenter: { eq: 'c1' } } }, 'ada'],
  [{ enterprise: { organization: { eq: 'contoso' } } }, 'ada'],
  [{ enterprise: { division: { eq: 'north' } } }, 'ada'],
  [{ enterprise: { department: { eq: 'research & development' } } }, 'ada'],
  [{ enterprise: { manager: { eq: 'boss' } } }, 'ada'],
  [{ enterprise: { manager: { ne: 'boss' } } }, 'bob cleo'],
  [{ enterprise: { employeeNumber: { in: ['E-1', 'E-2'] } } }, 'ada'],
  [{ active: { eq: true } }, 'ada cleo'],
  [{ active: { ne: true } }, 'bob'],
  [{ active: { present: true } }, 'ada bob cleo'],
  [{ source: { eq: 'MANUAL' } }, 'ada bob cleo'],
  [{ source: { eq: 'SCIM' } }, ''],
  // One value of a list must meet the condition as a whole.
  [{ emails: { value: { eq: 'ADA@example.com' } } }, 'ada bob'],
  [{ emails: { value: { eq: 'ada@example.com' }, type: { eq: 'WORK' } } }, 'ada'],
  [{ emails: { and: [{ value: { eq: 'ada@example.com' } }, { type: { eq: 'home' } }] } }, 'bob'],
  [{ emails: { or: [{ value: { eq: 'bob@example.com' } }, { value: { eq: 'ada@home.example' } }] } }, 'ada bob'],
  [{ emails: { not: { type: { eq: 'work' } } } }, 'ada bob'],
  [{ emails: { not: { value: { contains: 'ada' } } } }, 'bob'],
  [{ emails: { primary: { eq: true } } }, 'ada'],
  [{ emails: { value: { startsWith: 'bob@' } } }, 'bob'],
  [{ emails: { value: { ne: 'ada@example.com' } } }, 'ada bob'],
  [{ emails: { present: true } }, 'ada bob'],
  [{ emails: { present: false } }, 'cleo'],
  [{ phoneNumbers: { value: { eq: '+44 20 7946 0000' } } }, 'ada'],
  [{ ims: { type: { eq: 'XMPP' } } }, 'ada'],
  [{ photos: { value: { endsWith: '.png' } } }, 'ada'],
  [{ entitlements: { display: { eq: 'the licence' } } }, 'ada'],
  [{ roles: { value: { eq: 'ADMIN' } } }, 'ada'],
  [{ x509Certificates: { value: { present: true } } }, 'ada'],
  // What RFC 7643 calls case-exact: references and binary.
  [{ photos: { value: { endsWith: '.PNG' } } }, ''],
  [{ photos: { type: { eq: 'PHOTO' } } }, 'ada'],
  [{ x509Certificates: { value: { eq: 'MIIB' } } }, 'ada'],
  [{ x509Certificates: { value: { eq: 'miib' } } }, ''],
  [{ enterprise: { manager: { eq: 'BOSS' } } }, ''],
  [{ addresses: { locality: { eq: 'LONDON' } } }, 'ada bob'],
  [{ addresses: { locality: { eq: 'london' }, type: { eq: 'work' } } }, 'ada'],
  [{ addresses: { country: { eq: 'gb' }, postalCode: { eq: 'n1' }, region: { contains: 'greater' }, streetAddress: { eq: 'high st' }, formatted: { startsWith: '1' }, primary: { eq: true } } }, 'ada'],
  [{ addresses: { present: false } }, 'cleo'],
  // Groups.
  [{ groups: { displayName: { eq: 'STAFF' } } }, 'ada bob'],
  [{ groups: { displayName: { ne: 'staff' } } }, 'ada'],
  [{ groups: { not: { displayName: { eq: 'staff' } } } }, 'ada'],
  [{ groups: { present: false } }, 'cleo'],
  [{ groups: { present: true } }, 'ada bob'],
  // Conditions of conditions.
  [{ and: [{ active: { eq: true } }, { title: { present: true } }] }, 'ada'],
  [{ and: [] }, 'ada bob cleo'],
  [{ or: [{ userName: { eq: 'ada' } }, { userName: { eq: 'cleo' } }] }, 'ada cleo'],
  [{ or: [] }, ''],
  [{ not: { title: { eq: 'analyst' } } }, 'bob cleo'],
  [{ not: { not: { title: { eq: 'analyst' } } } }, 'ada'],
  [{ not: { title: { gt: 'a' } } }, 'cleo'],
  [{ not: { emails: { present: true } } }, 'cleo'],
  [{ active: { eq: true }, or: [{ userName: { eq: 'bob' } }, { userName: { eq: 'cleo' } }] }, 'cleo'],
];

test.each(filters.map(([filter, found]) => [JSON.stringify(filter), filter, found] as const))('%s', async (_, filter, found) => {
  expect(await filterUsers(filter)).toBe(found);
});

test('by id, exactly as it is written, and by the id of a group', async () => {
  expect(await filterUsers({ id: { eq: ids['ada'] } })).toBe('ada');
  expect(await filterUsers({ id: { in: [ids['ada'], 'no id', ids['cleo']] } })).toBe('ada cleo');
  expect(await filterUsers({ id: { ne: ids['ada'] } })).toBe('bob cleo');
  expect(await filterUsers({ id: { eq: ids['ada']?.toUpperCase() } })).toBe('');
  expect(await filterUsers({ id: { eq: `' or true --` } })).toBe('');
  expect(await filterUsers({ id: { gt: ids['ada'] } })).toBe('bob cleo');
  expect(await filterUsers({ groups: { id: { eq: ids['Board'] } } })).toBe('ada');
});

test.each(['createdAt', 'updatedAt'])('by moments: %s', async (field) => {
  const { user } = await organisation.graphql.run(`query ($id: ID!) { user(id: $id) { ${field} } }`, { id: ids['bob'] });
  const moment = new Date(user[field]);
  const shifted = (milliseconds: number): string => new Date(moment.getTime() + milliseconds).toISOString();
  const only = { userName: { eq: 'bob' } };
  const found: [object, boolean][] = [
    [{ eq: moment.toISOString() }, true], [{ eq: shifted(1) }, false], [{ ne: shifted(1) }, true], [{ ne: moment.toISOString() }, false],
    [{ gt: shifted(-1) }, true], [{ gt: moment.toISOString() }, false], [{ gte: moment.toISOString() }, true], [{ gte: shifted(1) }, false],
    [{ lt: shifted(1) }, true], [{ lt: moment.toISOString() }, false], [{ lte: moment.toISOString() }, true], [{ lte: shifted(-1) }, false],
    [{ gte: shifted(-60_000), lt: shifted(60_000) }, true], [{ gt: shifted(1), lt: shifted(60_000) }, false],
    // The same moment in another zone, and with more or fewer digits than are kept.
    [{ eq: new Date(moment.getTime() + 3_600_000).toISOString().replace('Z', '+01:00') }, true],
    [{ gte: moment.toISOString().replace('Z', '000000Z') }, true],
    [{ lte: moment.toISOString().replace('Z', '000000Z') }, true],
    [{ gt: '0001-01-01T00:00:00Z' }, true], [{ gt: '0999-12-31T23:59:59.123456789Z' }, true], [{ lt: '0999-12-31T23:59:59Z' }, false], [{ lt: '9999-12-31T23:59:59.999Z' }, true],
  ];
  for (const [condition, isFound] of found) expect([condition, await filterUsers({ ...only, [field]: condition })]).toEqual([condition, isFound ? 'bob' : '']);
});

test.each(['0000-06-01T00:00:00Z', '0001-01-01T00:00:00+00:01', '9999-12-31T23:59:59-14:00'])('a moment of a year that has not four digits is refused: %s', async (moment) => {
  const query = 'query ($filter: UserFilter) { users(filter: $filter) { totalCount } }';
  const { errors, status } = await organisation.graphql.send(query, { filter: { createdAt: { gt: moment } } });
  expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  const literal = await organisation.graphql.send(`{ users(filter: { createdAt: { gt: "${moment}" } }) { totalCount } }`);
  expect([literal.status, literal.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
});

test.each([
  { userName: { eq: 'a\0' } }, { userName: { ne: '\0' } }, { userName: { in: ['ada', '\0'] } }, { externalId: { gt: '\0' } }, { id: { contains: '\0' } }, { emails: { value: { eq: '\0' } } },
  { not: { groups: { displayName: { startsWith: '\0' } } } },
])('a character that no text here can hold is refused: %j', async (filter) => {
  const { errors } = await organisation.graphql.send('query ($filter: UserFilter) { users(filter: $filter) { totalCount } }', { filter });
  expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['BAD_USER_INPUT', ['filter']]]);
});

test.each([{ emails: { and: [{ present: true }] } }, { addresses: { not: { present: false } } }, { groups: { or: [{ present: true }] } }])('whether there is anything is not asked of one element: %j', async (filter) => {
  const { errors } = await organisation.graphql.send('query ($filter: UserFilter) { users(filter: $filter) { totalCount } }', { filter });
  expect(errors?.map(({ message, extensions }) => [message.includes('present'), extensions.code])).toEqual([[true, 'BAD_USER_INPUT']]);
});

test.each(['yesterday', '2026-13-01T00:00:00Z', '2026-02-30T00:00:00Z', '2026-01-01', '', 7])('what is no moment is refused: %p', async (moment) => {
  const { errors, status } = await organisation.graphql.send('query ($filter: UserFilter) { users(filter: $filter) { totalCount } }', { filter: { createdAt: { gt: moment } } });
  expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
});

test('more values than a statement can hold are refused, not answered as if the database were gone', async () => {
  const query = 'query ($filter: UserFilter) { users(filter: $filter) { totalCount } }';
  for (const filter of [{ userName: { in: Array.from({ length: 70_000 }, (_, n) => `x${n}`) } }, { id: { in: Array.from({ length: 70_000 }, () => ids['ada']) } }]) {
    const { errors } = await organisation.graphql.send(query, { filter });
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['BAD_USER_INPUT', ['filter']]]);
  }
  expect(await filterUsers({ userName: { in: ['ada', ...Array.from({ length: 20_000 }, (_, n) => `x${n}`)] } })).toBe('ada');
});

test('by the address that is written to, and by who manages', async () => {
  expect(await filterUsers({ email: { eq: 'ADA@example.com' } })).toBe('ada');
  expect(await filterUsers({ email: { present: false } })).toBe('cleo');
  expect(await filterUsers({ managedByDirectory: { eq: true } })).toBe('');
  expect((await organisation.graphql.run('{ groups(filter: { managedByDirectory: { ne: true } }) { totalCount } }')).groups.totalCount).toBe(2);
  const { body } = await organisation.scim.post('/Users', newUser({ userName: 'managed' }));
  await organisation.scim.post('/Groups', newGroup({ displayName: 'Managed' }));
  expect(await filterUsers({ managedByDirectory: { eq: true } })).toBe('managed');
  const groups = (): Promise<unknown> => organisation.graphql.run('{ groups(filter: { managedByDirectory: { eq: true } }) { nodes { displayName managedByDirectory } } }');
  expect(await groups()).toEqual({ groups: { nodes: [{ displayName: 'Managed', managedByDirectory: true }] } });
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { scimStatus: DISABLED }) { userErrors { code } } }');
  expect([await filterUsers({ managedByDirectory: { eq: true } }), await groups()]).toEqual(['', { groups: { nodes: [] } }]);
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { scimStatus: ENABLED }) { userErrors { code } } }');
  await organisation.scim.delete(`/Users/${body.id}`);
});

test('a long value is found in full, though its index keeps only the beginning', async () => {
  const long = `${'x'.repeat(500)}@example.com`;
  const create = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } userErrors { message } } }';
  const { createUser: { user } } = await organisation.graphql.run(create, { input: { userName: 'long', emails: [{ value: long }] } });
  expect(await filterUsers({ emails: { value: { eq: long.toUpperCase() } } })).toBe('long');
  expect(await filterUsers({ emails: { value: { eq: `${long}.not` } } })).toBe('');
  await organisation.graphql.run('mutation ($id: ID!) { deleteUser(input: { id: $id }) { deletedUserId } }', { id: user.id });
});

test('a condition that nests too deeply, or names what is not there, is refused before it reaches the database', async () => {
  let filter: object = { userName: { eq: 'ada' } };
  for (let depth = 0; depth < 41; depth++) filter = { not: filter };
  const query = 'query ($filter: UserFilter) { users(filter: $filter) { totalCount } }';
  const deep = await organisation.graphql.send(query, { filter });
  expect([deep.errors?.[0]?.extensions.code, deep.errors?.[0]?.extensions.field, deep.data]).toEqual(['BAD_USER_INPUT', ['filter'], null]);
  for (const unknown of [{ password: { eq: 'x' } }, { userName: { like: 'x' } }, { active: { eq: 'yes' } }, { emails: [{ value: { eq: 'x' } }, 7] }]) {
    const { errors, status } = await organisation.graphql.send(query, { filter: unknown });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  }
});
