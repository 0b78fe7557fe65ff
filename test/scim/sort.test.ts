import * as fc from 'fast-check';
import { createUser } from '../../src/domain/users/create-user.ts';
import { rfcDialect } from '../../src/scim/protocol/dialect.ts';
import type { JsonObject } from '../../src/scim/protocol/json.ts';
import { userResourceType } from '../../src/scim/protocol/resource-type.ts';
import { compareBySort, parseSort } from '../../src/scim/protocol/sort.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser } from '../support/scim-client.ts';

/* Sorting: RFC 7644 §3.4.2.3, and `orderBy` of the GraphQL lists that it becomes. */

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const forged = (...list: unknown[]): string => Buffer.from(JSON.stringify(list)).toString('base64url');

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

test('the service says that it can [S9.5b]', async () => {
  expect((await organisation.scim.get('/ServiceProviderConfig')).body.sort).toEqual({ supported: true });
});

describe('by any attribute', () => {
  const parts = {
    name: ['formatted', 'familyName', 'givenName', 'middleName', 'honorificPrefix', 'honorificSuffix'],
    enterprise: ['employeeNumber', 'costCenter', 'organization', 'division', 'department', 'manager'],
    addresses: ['formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country', 'type'],
  };
  const texts = ['externalId', 'displayName', 'nickName', 'profileUrl', 'title', 'userType', 'preferredLanguage', 'locale', 'timezone'];
  const lists = ['emails', 'phoneNumbers', 'ims', 'photos', 'entitlements', 'roles', 'x509Certificates'];
  const sortable = [
    'id', 'userName', 'active', 'meta.created', 'meta.lastModified', 'meta.location', 'meta.resourceType', ...texts, ...lists, ...lists.map((list) => `${list}.value`),
    ...parts.name.map((part) => `name.${part}`), ...parts.addresses.map((part) => `addresses.${part}`), ...parts.enterprise.map((part) => `${enterprise}:${part}`), `${enterprise}:manager.value`,
  ];

  // Few texts, so that many are equal, and awkward ones: case, compatibility forms, signs beyond U+FFFF and below it, quotes.
  const text = fc.constantFrom('a', 'A', 'b', 'B', 'aa', 'É', 'e\u0301', 'ß', 'ss', 'ﬁ', 'fi', '😀', '\uffee', 'ｚ', 'Z', '"', '\\', '%', '1', '10', '2', ' ', 'x'.repeat(300));
  const record = (names: readonly string[]): fc.Arbitrary<object> => fc.record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] });
  const list = (names: readonly string[]): fc.Arbitrary<object[]> => fc.tuple(fc.array(record(names), { maxLength: 3 }), fc.nat(5))
    .map(([elements, primary]) => elements.map((element, index) => (index === primary ? { ...element, primary: true } : element)));
  const values = ['value', 'display', 'type'];
  const user = fc.record({
    ...Object.fromEntries(texts.map((name) => [name, text])), active: fc.boolean(), name: record(parts.name), enterprise: record(parts.enterprise),
    ...Object.fromEntries(lists.map((name) => [name, list(values)])), addresses: list(parts.addresses),
  }, { requiredKeys: [] });

  test('the database puts random users in the order in which they are put in memory', async () => {
    await fc.assert(fc.asyncProperty(fc.array(user, { minLength: 12, maxLength: 25 }), async (users) => {
      const { scim, id } = await app.organisation();
      for (const [index, profile] of users.entries()) {
        // The clock's hand jumps, so that the order of creation and that of the ids differ, and some are equal.
        const scope = { ...app.scope({ kind: 'SYSTEM', organisationId: id }), now: new Date(1_700_000_000_000 + (index * 7) % 5) };
        await createUser(scope, { ...profile, userName: `${'aAbBéÉ'[index % 6]}${index}` });
      }
      const resources = (await scim.get('/Users')).body.Resources as JsonObject[];
      for (const sortBy of sortable) {
        for (const sortOrder of ['ascending', 'descending'] as const) {
          const sort = parseSort({ sortBy, sortOrder }, userResourceType, rfcDialect);
          if (!sort) throw new Error(`Nothing sorts by ${sortBy}`);
          const expected = resources.toSorted((left, right) => compareBySort(sort, left, right)).map((one) => one['id']);
          const { body } = await scim.get(`/Users?sortBy=${encodeURIComponent(sortBy)}&sortOrder=${sortOrder}&attributes=id`);
          expect([sortBy, sortOrder, body.Resources.map((one: JsonObject) => one['id'])]).toEqual([sortBy, sortOrder, expected]);
        }
      }
    }), { numRuns: 4 });
  });
});

describe('the parameters', () => {
  let sorted: TestOrganisation;
  const titles = ['b', undefined, 'A', 'c', 'a', undefined];
  beforeAll(async () => {
    sorted = await app.organisation();
    for (const title of titles) await sorted.scim.post('/Users', newUser({ title }));
    for (const displayName of ['b', 'A', 'c']) await sorted.scim.post('/Groups', newGroup({ displayName, externalId: displayName }));
  });
  const titlesOf = async (query: string): Promise<unknown[]> => (await sorted.scim.get(`/Users?${query}`)).body.Resources.map(({ title }: { title?: string }) => title);

  test.each([
    ['sortBy=title', ['A', 'a', 'b', 'c', undefined, undefined]], ['sortBy=title&sortOrder=ascending', ['A', 'a', 'b', 'c', undefined, undefined]],
    ['sortBy=title&sortOrder=descending', [undefined, undefined, 'c', 'b', 'A', 'a']], ['sortBy=TITLE&sortOrder=Descending', [undefined, undefined, 'c', 'b', 'A', 'a']],
    ['sortBy=urn:ietf:params:scim:schemas:core:2.0:User:title', ['A', 'a', 'b', 'c', undefined, undefined]], ['sortOrder=descending', titles], ['sortBy=', titles],
    ['sortBy=title&startIndex=2&count=3', ['a', 'b', 'c']], ['sortBy=title&sortOrder=descending&startIndex=3&count=2', ['c', 'b']],
    [`sortBy=title&filter=${encodeURIComponent('title ne "b"')}`, ['A', 'a', 'c', undefined, undefined]],
  ])('%s', async (query, expected) => {
    expect(await titlesOf(query)).toEqual(expected);
  });

  test('groups', async () => {
    for (const [query, names] of [['sortBy=displayName', ['A', 'b', 'c']], ['sortBy=displayName&sortOrder=descending', ['c', 'b', 'A']], ['sortBy=externalId', ['A', 'b', 'c']], ['sortBy=meta.created', ['b', 'A', 'c']]] as const) {
      const { body } = await sorted.scim.get(`/Groups?${query}`);
      expect([body.totalResults, body.Resources.map(({ displayName }: { displayName: string }) => displayName)]).toEqual([3, names]);
    }
  });

  test.each([
    ['/Users?sortBy=shoeSize', /"shoeSize", which is not an attribute of User/], ['/Users?sortBy=name', /complex.*Name a sub-attribute/], ['/Users?sortBy=members', /not an attribute of User/],
    ['/Users?sortBy=groups', /cannot sort.*userName/], ['/Users?sortBy=emails.type', /cannot sort/], ['/Users?sortBy=schemas', /cannot sort/], ['/Users?sortBy=meta.version', /cannot sort/],
    ['/Users?sortBy=addresses', /complex/], [`/Users?sortBy=${enterprise}`, /not an attribute/], ['/Users?sortBy=password', /not an attribute/], ['/Users?sortBy=title&sortOrder=down', /"ascending" or "descending"/],
    ['/Users?sortBy=constructor', /not an attribute/], ['/Groups?sortBy=members', /cannot sort.*displayName/], ['/Groups?sortBy=userName', /not an attribute of Group/],
  ])('%s is refused', async (path, detail) => {
    expectScimError(await sorted.scim.get(path), 400, 'invalidValue', detail);
  });
});

describe('orderBy', () => {
  const query = `query ($orderBy: UserOrder, $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
    users(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, offset: $offset) {
      totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  let ordered: TestOrganisation;
  const total = 9;
  beforeAll(async () => {
    ordered = await app.organisation();
    for (let n = 0; n < total; n++) {
      await ordered.scim.post('/Users', newUser({ title: [undefined, 'x', 'Y', 'x'][n % 4], active: n % 2 === 0, externalId: n % 3 === 0 ? undefined : `e${n}`, emails: n % 2 ? [] : [{ value: `e${9 - n}` }] }));
    }
  });
  const orders = ['TITLE', 'ACTIVE', 'EXTERNAL_ID', 'CREATED_AT', 'USER_NAME', 'ID', 'EMAILS', 'SOURCE'].flatMap((field) => ['ASCENDING', 'DESCENDING'].map((direction) => ({ field, direction })));
  const cases = [undefined, ...orders].map((orderBy) => [orderBy ? `${orderBy.field} ${orderBy.direction}` : 'no order', orderBy] as const);
  const read = async (variables: object): Promise<{ ids: string[]; users: { totalCount: number; edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string } } }> => {
    const { users } = await ordered.graphql.run(query, variables);
    return { users, ids: users.nodes.map(({ id }: { id: string }) => id) };
  };

  test.each(cases)('%s: forwards and backwards, each user once, in one order', async (_, orderBy) => {
    const { ids: all } = await read({ orderBy });
    expect(new Set(all).size).toBe(total);
    const forwards: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { ids, users } = await read({ orderBy, first: 2, after });
      forwards.push(...ids);
      expect([users.totalCount, users.pageInfo.hasPreviousPage]).toEqual([total, after !== undefined]);
      [after, more] = [users.pageInfo.endCursor, users.pageInfo.hasNextPage];
    }
    const backwards: string[] = [];
    for (let before: string | undefined, more = true; more;) {
      const { ids, users } = await read({ orderBy, last: 2, before });
      backwards.unshift(...ids);
      expect([users.totalCount, users.pageInfo.hasNextPage]).toEqual([total, before !== undefined]);
      [before, more] = [users.pageInfo.startCursor, users.pageInfo.hasPreviousPage];
    }
    expect([forwards, backwards]).toEqual([all, all]);
  });

  test.each(cases)('%s: a cursor holds its place while users come and go', async (_, orderBy) => {
    const { users, ids } = await read({ orderBy });
    const gone = await ordered.scim.post('/Users', newUser({ title: 'x', emails: [{ value: 'e5' }], externalId: 'e5' }));
    const { users: withNew, ids: idsWithNew } = await read({ orderBy });
    await ordered.scim.delete(`/Users/${gone.body.id}`);
    const place = idsWithNew.indexOf(gone.body.id);
    expect((await read({ orderBy, after: withNew.edges[place]?.cursor })).ids).toEqual(ids.slice(place));
    expect((await read({ orderBy, last: 100, before: withNew.edges[place]?.cursor })).ids).toEqual(ids.slice(0, place));
    expect((await read({ orderBy, after: users.edges[4]?.cursor })).ids).toEqual(ids.slice(5));
  });

  test('a cursor of another order is refused, and so is a forged one', async () => {
    const { users: byTitle } = await read({ orderBy: { field: 'TITLE' }, first: 1 });
    const { users: byId } = await read({ first: 1 });
    const id = '01900000-0000-7000-8000-000000000000';
    const attempts = [
      [{ field: 'TITLE', direction: 'DESCENDING' }, byTitle.pageInfo.endCursor], [{ field: 'USER_NAME' }, byTitle.pageInfo.endCursor], [undefined, byTitle.pageInfo.endCursor], [{ field: 'TITLE' }, byId.pageInfo.endCursor],
      [{ field: 'TITLE' }, forged('TITLE ASCENDING', 'x', 'a')], [{ field: 'TITLE' }, forged('TITLE ASCENDING', id, 1)], [{ field: 'TITLE' }, forged('TITLE ASCENDING', id, '\0')], [{ field: 'TITLE' }, forged('TITLE ASCENDING', id, '\ud800')],
      [{ field: 'USER_NAME' }, forged('USER_NAME ASCENDING', id, null)], [{ field: 'ACTIVE' }, forged('ACTIVE ASCENDING', id, 'perhaps')], [{ field: 'CREATED_AT' }, forged('CREATED_AT ASCENDING', id, 'yesterday')],
      [{ field: 'CREATED_AT' }, forged('CREATED_AT ASCENDING', id, '2026-99-99 00:00:00+00')], [{ field: 'ID' }, forged('ID ASCENDING', id, 'x')], [{ field: 'TITLE' }, forged({})], [{ field: 'TITLE' }, ''], [{ field: 'TITLE' }, '%'],
    ] as const;
    for (const [orderBy, cursor] of attempts) {
      for (const [argument, variables] of [['after', { after: cursor }], ['before', { last: 1, before: cursor }]] as const) {
        const { errors } = await ordered.graphql.send(query, { orderBy, ...variables });
        expect([orderBy, cursor, errors?.map(({ extensions }) => [extensions.code, extensions.field])]).toEqual([orderBy, cursor, [['BAD_USER_INPUT', [argument]]]]);
      }
    }
  });

  test.each<[string, object]>([
    ['last', { first: 1, last: 1 }], ['last', { last: -1 }], ['last', { last: 1001 }], ['last', { last: 1, offset: 1 }], ['before', { before: 'x' }], ['last', { last: 1, after: 'x' }],
  ])('refuses %s where it is wrong: %j', async (field, variables) => {
    const { errors } = await ordered.graphql.send(query, variables);
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['BAD_USER_INPUT', [field]]]);
  });

  test('knows no other fields', async () => {
    const { errors } = await ordered.graphql.send('{ users(orderBy: { field: PASSWORD }) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('long texts are compared by their beginning, and so never make a cursor that no address can hold', async () => {
    const long = await app.organisation();
    for (let n = 0; n < 3; n++) await long.scim.post('/Users', newUser({ title: `${'😀'.repeat(3000)}${3 - n}` }));
    const { users } = await long.graphql.run(query, { orderBy: { field: 'TITLE' }, first: 1 });
    expect(users.pageInfo.endCursor.length).toBeLessThan(2000);
    expect((await long.graphql.run(query, { orderBy: { field: 'TITLE' }, after: users.pageInfo.endCursor })).users.nodes).toHaveLength(2);
  });
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
