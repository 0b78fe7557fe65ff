import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newUser, type ScimAnswer } from '../support/scim-client.ts';

/* The organisation's own fields over SCIM, as an extension of users under a URN of its own. */

let app: TestApp;
let organisation: TestOrganisation;
let urn: string;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => {
  organisation = await app.organisation();
  urn = `urn:ietf:params:scim:schemas:extension:rollcall:${organisation.slug}:2.0:User`;
});
afterAll(() => app.stop());

const core = 'urn:ietf:params:scim:schemas:core:2.0:User';

async function define(...inputs: object[]): Promise<string[]> {
  const ids: string[] = [];
  for (const input of inputs) {
    const { createUserInformationField } = await organisation.graphql.run(
      'mutation ($input: CreateUserInformationFieldInput!) { createUserInformationField(input: $input) { userInformationField { id } userErrors { message } } }', { input });
    expect(createUserInformationField.userErrors).toEqual([]);
    ids.push(createUserInformationField.userInformationField.id);
  }
  return ids;
}

const everyType = [
  { name: 'costCode', type: 'STRING' }, { name: 'licence', type: 'STRING', caseExact: true }, { name: 'remote', type: 'BOOLEAN' }, { name: 'floor', type: 'INTEGER' }, { name: 'weight', type: 'DECIMAL' },
  { name: 'hiredAt', type: 'DATE_TIME' }, { name: 'page', type: 'REFERENCE' }, { name: 'skills', type: 'STRING', multiValued: true }, { name: 'years', type: 'INTEGER', multiValued: true },
];
const full = {
  costCode: 'C-7', licence: 'aB', remote: false, floor: -3, weight: 62.5, hiredAt: '2026-11-24T10:30:00.123456789+01:00', page: 'https://example.com/ada', skills: ['Chess', 'Go'], years: [2024, 2026],
};
const create = async (extension: object, overrides: object = {}): Promise<ScimAnswer> => {
  const answer = await organisation.scim.post('/Users', newUser({ [urn]: extension, ...overrides }));
  expect({ status: answer.status, text: answer.text }).toEqual({ status: 201, text: expect.anything() });
  return answer;
};
const holds = async (id: string): Promise<object | undefined> => (await organisation.scim.get(`/Users/${id}`)).body[urn];

test('a field is in /Schemas and /ResourceTypes from the moment at which it is defined, until it is gone', async () => {
  const hasSchema = async (): Promise<boolean[]> => [
    (await organisation.scim.get('/Schemas')).text.includes(urn), (await organisation.scim.get(`/Schemas/${urn}`)).status === 200, (await organisation.scim.get('/ResourceTypes/User')).text.includes(urn),
  ];
  expect(await hasSchema()).toEqual([false, false, false]);
  const [id] = await define({ name: 'costCode', type: 'STRING', description: 'Who pays', canonicalValues: ['C-7', 'C-8'] });
  expect(await hasSchema()).toEqual([true, true, true]);
  expect((await organisation.scim.get(`/Schemas/${urn.toUpperCase()}`)).body).toMatchObject({
    id: urn, attributes: [{
      name: 'costCode', type: 'string', multiValued: false, description: 'Who pays', required: false, caseExact: false, mutability: 'readWrite', returned: 'default', uniqueness: 'none', canonicalValues: ['C-7', 'C-8'],
    }], meta: { resourceType: 'Schema', location: `${organisation.scim.baseUrl}/Schemas/${urn}` },
  });
  expect((await organisation.scim.get('/ResourceTypes/User')).body.schemaExtensions).toContainEqual({ schema: urn, required: false });
  await organisation.graphql.run('mutation ($id: ID!) { updateUserInformationField(input: { id: $id, name: "payer" }) { userErrors { code } } }', { id });
  expect((await organisation.scim.get(`/Schemas/${urn}`)).body.attributes.map(({ name }: { name: string }) => name)).toEqual(['payer']);
  await organisation.graphql.run('mutation ($id: ID!) { deleteUserInformationField(input: { id: $id }) { userErrors { code } } }', { id });
  expect(await hasSchema()).toEqual([false, false, false]);
});

test('Microsoft\'s schema discovery makes one mapping target of each field', async () => {
  await define(...everyType);
  const { attributes } = (await organisation.scim.get(`/Schemas/${urn}`)).body;
  expect(attributes.map(({ name, type }: { name: string; type: string }) => `${urn}:${name} ${type}`).toSorted()).toEqual([
    'costCode string', 'floor integer', 'hiredAt dateTime', 'licence string', 'page reference', 'remote boolean', 'skills string', 'weight decimal', 'years integer',
  ].map((target) => `${urn}:${target}`));
  expect(JSON.stringify(attributes)).not.toMatch(/null|subAttributes/);
  expect(attributes.find(({ name }: { name: string }) => name === 'page')).toMatchObject({ referenceTypes: ['uri'], caseExact: true });
});

test('values of every type come back as they were sent, and the schema is named where there are any', async () => {
  await define(...everyType);
  const { body } = await create(full);
  expect(body[urn]).toEqual(full);
  expect(body.schemas).toContain(urn);
  expect(await holds(body.id)).toEqual(full);
  expect((await organisation.scim.get('/Users')).body.Resources).toMatchObject([{ [urn]: full }]);
  const none = await create({});
  expect(none.body.schemas).not.toContain(urn);
  expect(none.body).not.toHaveProperty([urn]);
});

test('PUT takes what it does not name, and changes nothing where it repeats', async () => {
  await define(...everyType);
  const { body } = await create(full);
  const repeated = await organisation.scim.put(`/Users/${body.id}`, body);
  expect([repeated.status, repeated.body.meta.version]).toEqual([200, 'W/"1"']);
  const put = await organisation.scim.put(`/Users/${body.id}`, { ...body, [urn]: { floor: 4, skills: ['go'] } });
  expect([put.body[urn], put.body.meta.version]).toEqual([{ floor: 4, skills: ['go'] }, 'W/"2"']);
  const { [urn]: _, ...without } = put.body;
  expect((await organisation.scim.put(`/Users/${body.id}`, without)).body.schemas).not.toContain(urn);
});

test.each<[name: string, operations: (urn: string) => object[], expected: object]>([
  ['Entra, an operation for each attribute', (id) => [
    { op: 'Replace', path: `${id}:costCode`, value: 'C-8' }, { op: 'Add', path: `${id}:remote`, value: 'True' }, { op: 'Replace', path: `${id}:floor`, value: '12' }, { op: 'Replace', path: `${id}:weight`, value: '1.5' },
  ], { ...full, costCode: 'C-8', remote: true, floor: 12, weight: 1.5 }],
  ['Entra with its flag, one object of paths', (id) => [{ op: 'replace', value: { displayName: 'Ada', [`${id}:costCode`]: 'C-8', [`${id}:remote`]: true } }], { ...full, costCode: 'C-8', remote: true }],
  ['Entra with the downgrade flag, wrapped', (id) => [{ op: 'Replace', path: `${id}:costCode`, value: [{ $ref: null, value: 'C-8' }] }], { ...full, costCode: 'C-8' }],
  ['an object under the URN', (id) => [{ op: 'replace', value: { [id]: { costCode: 'C-8' } } }], { ...full, costCode: 'C-8' }],
  ['the URN as the path', (id) => [{ op: 'add', path: id, value: { costCode: 'C-8', skills: ['Backgammon'] } }], { ...full, costCode: 'C-8', skills: ['Chess', 'Go', 'Backgammon'] }],
  ['names and URN in another case', (id) => [{ op: 'Replace', path: `${id.toUpperCase()}:COSTCODE`, value: 'C-8' }], { ...full, costCode: 'C-8' }],
  ['adding to a list, each once', (id) => [{ op: 'Add', path: `${id}:skills`, value: ['Go', 'Bridge'] }], { ...full, skills: ['Chess', 'Go', 'Bridge'] }],
  ['one element for a list', (id) => [{ op: 'Add', path: `${id}:years`, value: 2027 }], { ...full, years: [2024, 2026, 2027] }],
  ['wrapped elements of a list', (id) => [{ op: 'Replace', path: `${id}:skills`, value: [{ value: 'Darts' }, { value: 'Bridge' }] }], { ...full, skills: ['Darts', 'Bridge'] }],
  ['removing what a filter selects', (id) => [{ op: 'Remove', path: `${id}:skills[value eq "CHESS"]` }], { ...full, skills: ['Go'] }],
  ['removing what is listed', (id) => [{ op: 'Remove', path: `${id}:years`, value: [{ value: 2024 }] }], { ...full, years: [2026] }],
  ['clearing by an empty text, by null and by removal', (id) => [{ op: 'Replace', path: `${id}:costCode`, value: '' }, { op: 'Replace', path: `${id}:floor`, value: null }, { op: 'Remove', path: `${id}:hiredAt` }], { licence: 'aB', remote: false, weight: 62.5, page: 'https://example.com/ada', skills: ['Chess', 'Go'], years: [2024, 2026] }],
])('PATCH: %s', async (_, operations, expected) => {
  await define(...everyType);
  const { body } = await create(full);
  const patched = await organisation.scim.patch(`/Users/${body.id}`, ...operations(urn));
  expect({ status: patched.status, text: patched.text }).toEqual({ status: 200, text: expect.anything() });
  expect([patched.body[urn], patched.body.meta.version]).toEqual([expected, 'W/"2"']);
  expect(await holds(body.id)).toEqual(expected);
});

test('PATCH: the URN removed takes everything, and what changes nothing leaves the version', async () => {
  await define(...everyType);
  const { body } = await create(full);
  const same = await organisation.scim.patch(`/Users/${body.id}`, { op: 'Replace', path: `${urn}:costCode`, value: 'C-7' }, { op: 'Add', path: `${urn}:skills`, value: ['Chess'] });
  expect(same.body.meta.version).toBe('W/"1"');
  const removed = await organisation.scim.patch(`/Users/${body.id}`, { op: 'Remove', path: urn });
  expect([removed.body.schemas.includes(urn), removed.body[urn]]).toEqual([false, undefined]);
});

test.each<[extension: object, name: string]>([
  [{ remote: 'perhaps' }, 'remote'], [{ floor: 1.5 }, 'floor'], [{ floor: 'high' }, 'floor'], [{ weight: 'heavy' }, 'weight'], [{ hiredAt: 'today' }, 'hiredAt'], [{ page: 'not a URI' }, 'page'], [{ costCode: { a: 1 } }, 'costCode'],
  [{ years: ['2024', 'x'] }, 'years'], [{ costCode: 'a\u0000' }, 'costCode'], [{ skills: Array.from({ length: 101 }, (_, index) => `skill ${index}`) }, 'skills'],
])('%j is refused by the name of the attribute', async (extension, name) => {
  await define(...everyType);
  expectScimError(await organisation.scim.post('/Users', newUser({ [urn]: extension })), 400, 'invalidValue', new RegExp(name));
  const { body } = await create({});
  const [[, value] = []] = Object.entries(extension);
  expectScimError(await organisation.scim.patch(`/Users/${body.id}`, { op: 'replace', path: `${urn}:${name}`, value }), 400, 'invalidValue', new RegExp(name));
});

test('an unknown attribute of the extension is passed over and named in the event, refused as a path, and in strict mode refused everywhere', async () => {
  await define(...everyType);
  const { body } = await create({ costCode: 'C-7', unknown: 'x' });
  expect(body[urn]).toEqual({ costCode: 'C-7' });
  const { provisioningEvents } = await organisation.graphql.run('{ provisioningEvents(first: 1) { nodes { warnings } } }');
  expect(provisioningEvents.nodes[0].warnings.join()).toContain('unknown');
  expectScimError(await organisation.scim.patch(`/Users/${body.id}`, { op: 'replace', path: `${urn}:unknown`, value: 'x' }), 400, 'invalidPath', /unknown/);
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
  const strictUser = { ...newUser({ schemas: [core, urn] }), [urn]: { costCode: 'C-7' } };
  expect((await organisation.scim.post('/Users', strictUser)).status).toBe(201);
  expectScimError(await organisation.scim.post('/Users', { ...newUser({ schemas: [core, urn] }), [urn]: { unknown: 'x' } }), 400, 'invalidSyntax', /unknown/);
  expectScimError(await organisation.scim.post('/Users', { ...newUser({ schemas: [core, urn] }), [urn]: { floor: '3' } }), 400, 'invalidValue', /floor/);
  expectScimError(await organisation.scim.get(`/Users?filter=${encodeURIComponent('costCode eq "C-7"')}`), 400, 'invalidFilter', /costCode/);
});

test('filters name a field with its URN, and in a tolerant dialect without', async () => {
  await define(...everyType);
  const [ada, bob] = [(await create(full)).body.id, (await create({ costCode: 'c-8', remote: true, floor: 4, skills: ['go'] })).body.id];
  await create({});
  const found = async (filter: string): Promise<unknown[]> => {
    const answer = await organisation.scim.get(`/Users?filter=${encodeURIComponent(filter)}`);
    return answer.status === 200 ? answer.body.Resources.map(({ id }: { id: string }) => (id === ada ? 'ada' : id === bob ? 'bob' : 'nobody')) : [answer.body.scimType];
  };
  const table: [filter: string, expected: string[]][] = [
    [`${urn}:costCode eq "C-7"`, ['ada']], [`${urn.toLowerCase()}:COSTCODE eq "c-7"`, ['ada']], ['costCode eq "C-8"', ['bob']], [`${urn}:costCode sw "c-"`, ['ada', 'bob']], [`${urn}:costCode ne "c-7"`, ['bob', 'nobody']],
    [`${urn}:licence eq "ab"`, []], [`${urn}:licence eq "aB"`, ['ada']], [`${urn}:remote eq "False"`, ['ada']], [`${urn}:floor gt -4 and ${urn}:floor lt 4`, ['ada']], [`${urn}:weight ge 62.5`, ['ada']],
    [`${urn}:hiredAt eq "2026-11-24T09:30:00.123456789Z"`, ['ada']], [`${urn}:hiredAt gt "2026-11-24T09:30:00.123456788Z"`, ['ada']], [`${urn}:hiredAt gt "2026-11-24T09:30:00.123456789Z"`, []],
    [`${urn}:page co "EXAMPLE"`, []], [`${urn}:skills eq "GO"`, ['ada', 'bob']], [`${urn}:skills[value eq "chess"]`, ['ada']], [`${urn}:skills[value sw "c" or value ew "o"]`, ['ada', 'bob']], [`not (${urn}:skills pr)`, ['nobody']],
    [`${urn}:skills ne "go"`, ['ada', 'nobody']], [`${urn}:floor pr`, ['ada', 'bob']], [`${urn}:floor eq null`, ['nobody']], [`schemas eq "${urn}"`, ['ada', 'bob']], [`userName pr and ${urn}:years eq 2026`, ['ada']],
    [`${urn}:unknown eq "x"`, ['invalidFilter']], [`${urn}:remote gt true`, ['invalidFilter']], [`${urn}:floor co "4"`, ['invalidFilter']],
  ];
  for (const [filter, expected] of table) expect([filter, await found(filter)]).toEqual([filter, expected]);
  const search = await organisation.scim.post('/.search', { schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'], filter: `${urn}:costCode eq "c-8"` });
  expect(search.body.Resources.map(({ id }: { id: string }) => id)).toEqual([bob]);
});

/** The names of all users, read one by one by cursor. */
const order = async (sortBy: string, sortOrder = 'ascending'): Promise<string> => {
  const names: string[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const { body }: ScimAnswer = await organisation.scim.get(`/Users?count=1&cursor=${cursor}&sortBy=${sortBy}&sortOrder=${sortOrder}`);
    names.push(...body.Resources.map(({ userName }: { userName: string }) => userName));
    cursor = body.nextCursor;
  }
  return names.join('');
};

test('lists are sorted by a field, page by page, in both directions', async () => {
  await define(...everyType);
  const people: [name: string, extension: object][] = [
    ['a', { floor: 10, costCode: 'b', remote: true, hiredAt: '2026-01-01T00:00:00+02:00', skills: ['x', 'a'] }], ['b', { floor: 9, costCode: 'A', remote: false, hiredAt: '2025-12-31T23:00:00Z', skills: ['m'] }], ['c', {}], ['d', { floor: -1, costCode: 'C', hiredAt: '2025-12-31T22:00:00.5Z', skills: ['B'] }],
  ];
  for (const [userName, extension] of people) await create(extension, { userName });
  expect(await order(`${urn}:floor`)).toBe('dbac');
  expect(await order('floor', 'descending')).toBe('cabd');
  expect(await order(`${urn}:costCode`)).toBe('badc');
  expect(await order(`${urn}:hiredAt`)).toBe('adbc');
  expect(await order(`${urn}:skills`)).toBe('dbac');
  expect((await order(`${urn}:remote`)).slice(0, 2)).toBe('ba');
});

test('a projection shows and hides fields like other attributes', async () => {
  await define(...everyType);
  const { body: { id } } = await create({ costCode: 'C-7', floor: 3 });
  const show = async (query: string): Promise<unknown> => (await organisation.scim.get(`/Users/${id}?${query}`)).body;
  expect(await show(`attributes=${urn}:costCode`)).toEqual({ schemas: expect.any(Array) as unknown[], id, [urn]: { costCode: 'C-7' } });
  expect(await show(`attributes=${urn}`)).toMatchObject({ [urn]: { costCode: 'C-7', floor: 3 } });
  expect(await show(`attributes=userName`)).not.toHaveProperty([urn]);
  expect(await show(`excludedAttributes=${urn}:floor`)).toMatchObject({ userName: expect.any(String) as string, [urn]: { costCode: 'C-7' } });
  expect(((await show(`excludedAttributes=${urn}:floor`)) as Record<string, object>)[urn]).not.toHaveProperty('floor');
  expect(await show(`excludedAttributes=${urn}`)).not.toHaveProperty([urn]);
});

test('a bulk request carries values, and finds them changed in the middle of it', async () => {
  await define(...everyType);
  const bulk = await organisation.scim.post('/Bulk', {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
    Operations: [{ method: 'POST', path: '/Users', bulkId: 'a', data: newUser({ [urn]: { floor: 1 } }) }, { method: 'PATCH', path: '/Users/bulkId:a', data: { Operations: [{ op: 'replace', path: `${urn}:floor`, value: 2 }] } }],
  });
  expect(bulk.body.Operations.map(({ status }: { status: string }) => status)).toEqual(['201', '200']);
  const [{ location }] = bulk.body.Operations;
  expect(await holds(location.split('/').at(-1))).toEqual({ floor: 2 });
});

test('another organisation knows nothing of the fields: not as a schema, nor in filters, orders or values', async () => {
  await define(...everyType);
  await create(full);
  const other = await app.organisation();
  const otherUrn = `urn:ietf:params:scim:schemas:extension:rollcall:${other.slug}:2.0:User`;
  expect((await other.scim.get('/Schemas')).text).not.toMatch(/rollcall|costCode/);
  expect((await other.scim.get(`/Schemas/${urn}`)).status).toBe(404);
  for (const name of [`${urn}:costCode`, 'costCode', `${otherUrn}:costCode`]) {
    expectScimError(await other.scim.get(`/Users?filter=${encodeURIComponent(`${name} eq "C-7"`)}`), 400, 'invalidFilter');
    expectScimError(await other.scim.get(`/Users?sortBy=${name}`), 400, 'invalidValue');
  }
  const stranger = await other.scim.post('/Users', newUser({ [urn]: full }));
  expect([stranger.status, stranger.text.includes('C-7')]).toEqual([201, false]);
  // The same name there is another field.
  await other.graphql.run('mutation { createUserInformationField(input: { name: "costCode", type: INTEGER }) { userErrors { code } } }');
  expect((await other.scim.get(`/Users?filter=${encodeURIComponent('costCode pr')}`)).body.totalResults).toBe(0);
  expectScimError(await other.scim.get(`/Users?filter=${encodeURIComponent(`${urn}:costCode eq "C-7"`)}`), 400, 'invalidFilter');
});

const find = async (filter: object, orderBy?: object): Promise<string> => {
  const { data, errors } = await organisation.graphql.send('query ($filter: UserFilter, $orderBy: UserOrder) { users(filter: $filter, orderBy: $orderBy) { totalCount nodes { userName } } }', { filter, orderBy });
  return errors ? `${errors[0]?.extensions.code} ${errors[0]?.extensions.field?.join()}` : data.users.nodes.map(({ userName }: { userName: string }) => userName).join(' ');
};

test('GraphQL filters and orders by fields, too', async () => {
  await define(...everyType);
  for (const [userName, extension] of [['ada', full], ['bob', { costCode: 'c-8', floor: 4 }], ['cleo', {}]] as const) await create(extension, { userName });
  const table: [filter: object, found: string][] = [
    [{ informationFields: [{ name: 'COSTCODE', value: { string: { eq: 'C-7' } } }] }, 'ada'],
    [{ informationFields: [{ name: 'costCode', value: { string: { ne: 'C-7' } } }] }, 'bob cleo'],
    [{ informationFields: [{ name: 'costCode', present: true }, { name: 'floor', value: { number: { gte: 4 } } }] }, 'bob'],
    [{ informationFields: [{ name: 'costCode', value: { string: { in: ['c-7', 'C-8', 'x'] } } }] }, 'ada bob'],
    [{ informationFields: [{ name: 'floor', value: { number: { in: [4, 5] } } }] }, 'bob'],
    [{ informationFields: [{ name: 'skills', value: { or: [{ string: { startsWith: 'che' } }, { not: { string: { present: true } } }] } }] }, 'ada'],
    [{ informationFields: [{ name: 'hiredAt', value: { dateTime: { lt: '2027-01-01T00:00:00Z' } } }] }, 'ada'],
    [{ informationFields: [{ name: 'remote', value: { boolean: { eq: false } } }] }, 'ada'],
    [{ not: { informationFields: [{ name: 'floor', present: true }] } }, 'cleo'],
    [{ informationFields: [] }, 'ada bob cleo'],
    [{ informationFields: [{ name: 'floor', value: { string: { eq: '4' } } }] }, 'BAD_USER_INPUT filter,informationFields'],
    [{ informationFields: [{ name: 'unknown', present: true }] }, 'BAD_USER_INPUT filter,informationFields'],
  ];
  for (const [filter, found] of table) expect([filter, await find(filter)]).toEqual([filter, found]);
  expect(await find({}, { field: 'INFORMATION_FIELD', informationField: 'floor', direction: 'DESCENDING' })).toBe('cleo bob ada');
  for (const orderBy of [{ field: 'INFORMATION_FIELD' }, { field: 'USER_NAME', informationField: 'floor' }]) expect(await find({}, orderBy)).toBe('BAD_USER_INPUT orderBy,informationField');
});
