import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { refusalOf } from '../support/user-errors.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const shown = 'id name scimName type multiValued caseExact description canonicalValues userCount';
const userErrors = 'userErrors { code field message }';
const operations = {
  create: `mutation ($input: CreateUserInformationFieldInput!) { createUserInformationField(input: $input) { userInformationField { ${shown} } ${userErrors} } }`,
  update: `mutation ($input: UpdateUserInformationFieldInput!) { updateUserInformationField(input: $input) { userInformationField { ${shown} } ${userErrors} } }`,
  remove: `mutation ($input: DeleteUserInformationFieldInput!) { deleteUserInformationField(input: $input) { deletedUserInformationFieldId userCount ${userErrors} } }`,
  createUser: `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id version informationFields { field { name } values { text } } } ${userErrors} } }`,
  updateUser: `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id version informationFields { field { name } values { text } } } ${userErrors} } }`,
} as const;

const run = (operation: keyof typeof operations, input: object): Promise<any> => organisation.graphql.run(operations[operation], { input }); // oxlint-disable-line typescript/no-explicit-any
const define = async (input: object): Promise<{ id: string; name: string }> => {
  const data = await run('create', input);
  expect(refusalOf(data)).toBe('accepted');
  return data.createUserInformationField.userInformationField;
};
const givePerson = async (userName: string, informationFields: object[]): Promise<string> => {
  const data = await run('createUser', { userName, informationFields });
  expect(refusalOf(data)).toBe('accepted');
  return data.createUser.user.id;
};
/** What a user holds, as `name: text, text`. */
const informationOf = async (id: string): Promise<string[]> => {
  const { user } = await organisation.graphql.run('query ($id: ID!) { user(id: $id) { informationFields { field { name } values { text } } } }', { id });
  return user.informationFields.map(({ field, values }: { field: { name: string }; values: { text: string }[] }) => `${field.name}: ${values.map(({ text }) => text).join(', ')}`);
};

test('each mutation is refused to whoever lacks the permission, and to another organisation, before it is allowed', async () => {
  const field = await define({ name: 'costCode', type: 'STRING' });
  const other = await app.organisation();
  const weak = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:read', 'user:write', 'user-information-field:read']));
  const asks: [operation: 'create' | 'update' | 'remove', input: object][] = [['create', { name: 'second', type: 'STRING' }], ['update', { id: field.id, description: 'Stolen' }], ['remove', { id: field.id }]];
  for (const [operation, input] of asks) {
    expect((await new GraphqlClient(`${app.url}/graphql`, undefined).send(operations[operation], { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await weak.send(operations[operation], { input })).errors?.[0]).toMatchObject({ message: expect.stringContaining('user-information-field:write') as string, extensions: { code: 'FORBIDDEN' } });
  }
  for (const [operation, input] of asks.slice(1)) expect(refusalOf(await other.graphql.run(operations[operation], { input }))).toBe('NOT_FOUND id');
  expect((await weak.run('{ userInformationFields { nodes { name description } } }')).userInformationFields.nodes).toEqual([{ name: 'costCode', description: null }]);
  for (const [operation, input] of asks) expect([operation, refusalOf(await run(operation, input))]).toEqual([operation, 'accepted']);
});

test('a definition comes back as it was given, with the name that a directory must use', async () => {
  const definition = { name: 'badge-Level_2', type: 'STRING', multiValued: true, caseExact: true, description: 'What opens which door', canonicalValues: ['red', 'blue'] };
  const { createUserInformationField } = await run('create', definition);
  expect(createUserInformationField.userInformationField).toEqual({
    ...definition, id: expect.any(String) as string, userCount: 0, scimName: `urn:ietf:params:scim:schemas:extension:rollcall:${organisation.slug}:2.0:User:badge-Level_2`,
  });
  expect(await run('create', { name: 'plain', type: 'INTEGER' })).toMatchObject({ createUserInformationField: { userInformationField: { multiValued: false, caseExact: false, description: null, canonicalValues: [] } } });
  expect(await run('create', { name: 'page', type: 'REFERENCE' })).toMatchObject({ createUserInformationField: { userInformationField: { caseExact: true } } });
});

test.each<[input: object, refusal: string]>([
  [{ name: '', type: 'STRING' }, 'INVALID name'],
  [{ name: '2nd', type: 'STRING' }, 'INVALID name'],
  [{ name: 'cost code', type: 'STRING' }, 'INVALID name'],
  [{ name: 'cost.code', type: 'STRING' }, 'INVALID name'],
  [{ name: 'größe', type: 'STRING' }, 'INVALID name'],
  [{ name: 'a'.repeat(65), type: 'STRING' }, 'INVALID name'],
  // What every user has, whatever the spelling; and what every JavaScript object has.
  [{ name: 'Department', type: 'STRING' }, 'INVALID name'],
  [{ name: 'USERNAME', type: 'STRING' }, 'INVALID name'],
  [{ name: 'groups', type: 'STRING' }, 'INVALID name'],
  [{ name: 'constructor', type: 'STRING' }, 'INVALID name'],
  [{ name: 'taken', type: 'STRING' }, 'TAKEN name'],
  [{ name: 'flags', type: 'BOOLEAN', multiValued: true }, 'INVALID multiValued'],
  [{ name: 'size', type: 'INTEGER', caseExact: true }, 'INVALID caseExact'],
  [{ name: 'page', type: 'REFERENCE', caseExact: false }, 'INVALID caseExact'],
  [{ name: 'size', type: 'INTEGER', canonicalValues: ['1'] }, 'INVALID canonicalValues'],
  [{ name: 'size', type: 'STRING', canonicalValues: ['S', 'S'] }, 'INVALID canonicalValues'],
  [{ name: 'size', type: 'STRING', canonicalValues: [' '] }, 'INVALID canonicalValues'],
  [{ name: 'size', type: 'STRING', description: 'x'.repeat(1001) }, 'INVALID description'],
])('%j is refused', async (input, refusal) => {
  await define({ name: 'Taken', type: 'STRING' });
  expect(refusalOf(await run('create', input))).toBe(refusal);
});

test('a hundred fields are the most', async () => {
  await app.scope({ kind: 'SYSTEM', organisationId: organisation.id }).em.execute(
    `insert into user_information_fields (organisation_id, id, name, name_key, type, multi_valued, case_exact, canonical_values, created_at, updated_at)
    select '${organisation.id}', gen_random_uuid(), 'field' || n, 'field' || n, 'STRING', false, false, '{}', now(), now() from generate_series(1, 99) n`);
  await define({ name: 'last', type: 'STRING' });
  expect(refusalOf(await run('create', { name: 'oneTooMany', type: 'STRING' }))).toBe('INVALID ');
});

test('values of each type are shown under the name of the type, and as a text exactly as they were given', async () => {
  const values: [type: string, given: object, text: string][] = [
    ['STRING', { string: ' Ünïcödé ' }, ' Ünïcödé '], ['BOOLEAN', { boolean: false }, 'false'], ['INTEGER', { integer: -9007199254740991 }, '-9007199254740991'],
    ['DECIMAL', { decimal: 0.1 }, '0.1'], ['DATE_TIME', { dateTime: '2026-11-24T10:30:00.000Z' }, '2026-11-24T10:30:00.000Z'], ['REFERENCE', { reference: 'urn:example:Badge' }, 'urn:example:Badge'],
  ];
  for (const [type] of values) await define({ name: `my-${type}`, type });
  const id = await givePerson('ada', values.map(([type, given]) => ({ name: `MY-${type}`, values: [given] })));
  const { user } = await organisation.graphql.run('query ($id: ID!) { user(id: $id) { informationFields { field { type } values { string boolean integer decimal dateTime reference text } } } }', { id });
  const nothing = { string: null, boolean: null, integer: null, decimal: null, dateTime: null, reference: null };
  expect(user.informationFields).toHaveLength(values.length);
  for (const [type, given, text] of values) expect(user.informationFields).toContainEqual({ field: { type }, values: [{ ...nothing, ...given, text }] });
});

test('a text can stand for a value of any type', async () => {
  const texts: [type: string, text: string, shown: string][] = [
    ['STRING', 'x', 'x'], ['BOOLEAN', 'TRUE', 'true'], ['INTEGER', '007', '7'], ['DECIMAL', '1e3', '1000'], ['DATE_TIME', '2026-11-24T10:30:00.123456789+01:00', '2026-11-24T10:30:00.123456789+01:00'], ['REFERENCE', 'https://example.com/', 'https://example.com/'],
  ];
  for (const [type] of texts) await define({ name: `my-${type}`, type });
  const id = await givePerson('ada', texts.map(([type, text]) => ({ name: `my-${type}`, values: [{ text }] })));
  expect(await informationOf(id)).toEqual(texts.map(([type, , text]) => `my-${type}: ${text}`).toSorted());
});

test.each<[type: string, value: object]>([
  ['STRING', { integer: 1 }], ['STRING', { string: 'a\u0000b' }], ['STRING', { text: '\ud83d' }], ['BOOLEAN', { text: 'yes' }], ['BOOLEAN', { string: 'true' }], ['INTEGER', { text: '1.5' }], ['INTEGER', { decimal: 1 }], ['INTEGER', { text: '9007199254740992' }],
  ['DECIMAL', { text: '1e999' }], ['DECIMAL', { text: '0x10' }], ['DATE_TIME', { text: '2026-02-30T00:00:00Z' }], ['DATE_TIME', { text: '2026-11-24' }], ['REFERENCE', { reference: 'no scheme' }], ['REFERENCE', { text: '/relative' }],
])('a %s is not %j', async (type, value) => {
  await define({ name: 'thing', type });
  const data = await run('createUser', { userName: 'ada', informationFields: [{ name: 'thing', values: [value] }] });
  expect(refusalOf(data)).toBe('INVALID informationFields.thing');
  expect(data.createUser.userErrors[0].message).toMatch(/thing/);
});

test('two values at once are no value: the input is one of its members', async () => {
  await define({ name: 'thing', type: 'STRING' });
  for (const value of [{ string: 'a', text: 'b' }, {}, { string: null }]) {
    const { status, errors } = await organisation.graphql.send(operations.createUser, { input: { userName: 'ada', informationFields: [{ name: 'thing', values: [value] }] } });
    expect([value, status, errors?.[0]?.extensions.code]).toEqual([value, 400, 'BAD_USER_INPUT']);
  }
});

test('values of fields that are not named stay; an empty list, null and the empty text clear; null in place of the list clears all', async () => {
  await define({ name: 'one', type: 'STRING' });
  await define({ name: 'many', type: 'INTEGER', multiValued: true });
  const id = await givePerson('ada', [{ name: 'one', values: [{ string: 'x' }] }, { name: 'many', values: [{ integer: 2 }, { integer: 1 }, { integer: 2 }] }]);
  expect(await informationOf(id)).toEqual(['many: 2, 1', 'one: x']);
  const steps: [informationFields: object[] | null, expected: string[]][] = [
    [[{ name: 'ONE', values: [{ string: 'y' }] }], ['many: 2, 1', 'one: y']],
    [[], ['many: 2, 1', 'one: y']],
    [[{ name: 'one', values: [{ string: '' }] }], ['many: 2, 1']],
    [[{ name: 'one', values: [{ string: 'z' }] }, { name: 'many', values: null }], ['one: z']],
    [[{ name: 'many', values: [{ integer: 3 }] }], ['many: 3', 'one: z']],
    [null, []],
  ];
  let version = 1;
  for (const [informationFields, expected] of steps) {
    if (String(await informationOf(id)) !== String(expected)) version++;
    const { updateUser } = await run('updateUser', { id, informationFields });
    expect([updateUser.userErrors, updateUser.user.version]).toEqual([[], version]);
    expect(await informationOf(id)).toEqual(expected);
  }
});

test('what cannot be meant is refused', async () => {
  await define({ name: 'one', type: 'STRING' });
  await define({ name: 'many', type: 'INTEGER', multiValued: true });
  const refusals: [informationFields: object[], refusal: string][] = [
    [[{ name: 'two', values: [] }], 'INVALID informationFields'],
    [[{ name: 'one', values: [] }, { name: 'ONE', values: [] }], 'INVALID informationFields'],
    [[{ name: 'one', values: [{ string: 'a' }, { string: 'b' }] }], 'INVALID informationFields.one'],
    [[{ name: 'many', values: Array.from({ length: 101 }, (_, integer) => ({ integer })) }], 'INVALID informationFields.many'],
  ];
  for (const [informationFields, refusal] of refusals) expect(refusalOf(await run('createUser', { userName: 'ada', informationFields }))).toBe(refusal);
  const other = await app.organisation();
  expect(refusalOf(await other.graphql.run(operations.createUser, { input: { userName: 'ada', informationFields: [{ name: 'one', values: [] }] } }))).toBe('INVALID informationFields');
});

describe('a field that holds data', () => {
  test('goes only on the word of somebody who knows how many lose a value, and its values go with it', async () => {
    const field = await define({ name: 'costCode', type: 'STRING', multiValued: true });
    await define({ name: 'kept', type: 'STRING' });
    const values = [{ name: 'costCode', values: [{ string: 'a' }, { string: 'b' }] }, { name: 'kept', values: [{ string: 'k' }] }];
    const ids = [await givePerson('ada', values), await givePerson('bob', values), await givePerson('cleo', [{ name: 'kept', values: [{ string: 'k' }] }])];
    for (const confirmUserCount of [undefined, null, 0, 1]) {
      const data = await run('remove', { id: field.id, confirmUserCount });
      expect(refusalOf(data)).toBe('HOLDS_DATA confirmUserCount');
      expect(data.deleteUserInformationField).toMatchObject({ deletedUserInformationFieldId: null, userCount: null, userErrors: [{ message: '2 users hold a value of “costCode”, which would be lost for good. To delete them all, pass confirmUserCount: 2.' }] });
    }
    expect(await informationOf(ids[0] ?? '')).toEqual(['costCode: a, b', 'kept: k']);
    expect((await run('remove', { id: field.id, confirmUserCount: 2 })).deleteUserInformationField).toEqual({ deletedUserInformationFieldId: field.id, userCount: 2, userErrors: [] });
    for (const id of ids) expect(await informationOf(id)).toEqual(['kept: k']);
    const { users } = await organisation.graphql.run('{ users { nodes { version } } }');
    expect(users.nodes.map(({ version }: { version: number }) => version)).toEqual([2, 2, 1]);
    const { em } = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
    expect(await em.execute(`select from users where attributes -> '${field.id}' is not null or search -> '${field.id}' is not null`)).toEqual([]);
    expect(await em.execute(`select from user_lookup_values where attribute = '${field.id}'`)).toEqual([]);
    // The name is free again, and its new bearer begins without values.
    await define({ name: 'costCode', type: 'INTEGER' });
    expect(await informationOf(ids[0] ?? '')).toEqual(['kept: k']);
  });

  test('keeps type, number and case of its values; name, description and suggestions may change', async () => {
    const field = await define({ name: 'costCode', type: 'STRING' });
    await define({ name: 'other', type: 'STRING' });
    const id = await givePerson('ada', [{ name: 'costCode', values: [{ string: 'a' }] }]);
    for (const change of [{ type: 'INTEGER' }, { multiValued: true }, { caseExact: true }]) {
      expect(refusalOf(await run('update', { id: field.id, ...change }))).toBe(`HOLDS_DATA ${Object.keys(change)[0]}`);
    }
    expect(refusalOf(await run('update', { id: field.id, name: 'OTHER' }))).toBe('TAKEN name');
    expect(refusalOf(await run('update', { id: field.id, name: 'title' }))).toBe('INVALID name');
    const { updateUserInformationField } = await run('update', { id: field.id, name: 'CostCode', description: 'Who pays', canonicalValues: ['x'], type: 'STRING' });
    expect(updateUserInformationField).toMatchObject({ userErrors: [], userInformationField: { name: 'CostCode', description: 'Who pays', canonicalValues: ['x'], userCount: 1, scimName: expect.stringMatching(/:CostCode$/) as string } });
    expect(await informationOf(id)).toEqual(['CostCode: a']);
    expect((await organisation.graphql.run('query ($id: ID!) { user(id: $id) { version } }', { id })).user.version).toBe(2);
    await run('updateUser', { id, informationFields: [{ name: 'costcode', values: [] }] });
    expect(refusalOf(await run('update', { id: field.id, type: 'INTEGER', multiValued: true, canonicalValues: [], description: null }))).toBe('accepted');
    expect(refusalOf(await run('updateUser', { id, informationFields: [{ name: 'costcode', values: [{ integer: 1 }, { integer: 2 }] }] }))).toBe('accepted');
  });
});

test('the fields are listed, counted, filtered and ordered', async () => {
  for (const [name, type] of [['beta', 'STRING'], ['Alpha', 'INTEGER'], ['gamma', 'STRING']] as const) await define({ name, type });
  await givePerson('ada', [{ name: 'beta', values: [{ string: 'x' }] }]);
  const list = async (args: string): Promise<string> => {
    const { userInformationFields } = await organisation.graphql.run(`{ userInformationFields${args} { totalCount nodes { name userCount } } }`);
    return `${userInformationFields.nodes.map(({ name, userCount }: { name: string; userCount: number }) => `${name} ${userCount}`).join(', ')} of ${userInformationFields.totalCount}`;
  };
  expect(await list('')).toBe('beta 1, Alpha 0, gamma 0 of 3');
  expect(await list('(orderBy: { field: NAME }, first: 2)')).toBe('Alpha 0, beta 1 of 3');
  expect(await list('(orderBy: { field: NAME, direction: DESCENDING }, last: 1)')).toBe('Alpha 0 of 3');
  expect(await list('(filter: { type: { eq: STRING }, name: { ne: "BETA" } })')).toBe('gamma 0 of 1');
  expect(await list('(filter: { not: { type: { in: [STRING] } } })')).toBe('Alpha 0 of 1');
  const { userInformationFields } = await organisation.graphql.run('{ userInformationFields(first: 1) { nodes { id } } }');
  expect(await organisation.graphql.run('query ($id: ID!) { userInformationField(id: $id) { name } }', { id: userInformationFields.nodes[0].id })).toEqual({ userInformationField: { name: 'beta' } });
});

test('values that are written while a field goes are taken along', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, (_, index) => givePerson(`person-${index}`, [])));
  for (let round = 0; round < 5; round++) {
    const field = await define({ name: `field${round}`, type: 'STRING' });
    const writes = ids.map((id) => run('updateUser', { id, informationFields: [{ name: field.name, values: [{ string: 'x' }] }] }));
    const removal = run('remove', { id: field.id, confirmUserCount: 8 });
    for (const data of await Promise.all(writes)) expect(['accepted', 'INVALID informationFields']).toContain(refusalOf(data));
    expect(refusalOf(await removal)).toBe('accepted');
    const { em } = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
    expect(await em.execute(`select from users where attributes -> '${field.id}' is not null or search -> '${field.id}' is not null`)).toEqual([]);
    expect(await em.execute(`select from user_lookup_values where attribute = '${field.id}'`)).toEqual([]);
  }
});

test('a condition that asks nothing of a field holds for everybody', async () => {
  for (const multiValued of [false, true]) {
    await define({ name: `motto${multiValued}`, type: 'STRING', multiValued });
    await givePerson(`ada${multiValued}`, []);
    const { users: { totalCount } } = await organisation.graphql.run('{ users { totalCount } }');
    for (const nothing of [{}, { present: null, value: null }, ...(multiValued ? [] : [{ value: {} }, { value: { string: {} } }])]) {
      const { users } = await organisation.graphql.run('query ($filter: UserFilter) { users(filter: $filter) { totalCount } }', { filter: { informationFields: [{ name: `motto${multiValued}`, ...nothing }] } });
      expect([nothing, users.totalCount]).toEqual([nothing, totalCount]);
    }
  }
});

test('a long value whose cut would part a character is kept and found', async () => {
  await define({ name: 'motto', type: 'STRING' });
  const motto = `${'x'.repeat(399)}😀 and more`;
  const id = await givePerson('ada', [{ name: 'motto', values: [{ string: motto }] }]);
  await givePerson('bob', [{ name: 'motto', values: [{ string: `${motto}.` }] }]);
  const { users } = await organisation.graphql.run('query ($filter: UserFilter) { users(filter: $filter) { nodes { id } } }', { filter: { informationFields: [{ name: 'motto', value: { string: { eq: motto } } }] } });
  expect(users.nodes).toEqual([{ id }]);
});
