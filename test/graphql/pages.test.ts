import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';

interface Connection {
  readonly edges: { cursor: string; node: { id: string } }[];
  readonly nodes: { id: string; userName?: string; displayName?: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  readonly totalCount: number;
}

const total = 7;
const connection = 'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

let app: TestApp;
let organisation: TestOrganisation;
let groupId: string;
let userId: string;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  const memberIds: string[] = [];
  for (let n = 1; n <= total; n++) {
    // Over SCIM, so that there is an event for each.
    memberIds.push((await organisation.scim.post('/Users', { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: `person${n}` })).body.id);
    const { createGroup } = await organisation.graphql.run(
      'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id } } }', { input: { displayName: `Group ${n}`, memberIds } });
    groupId = createGroup.group.id;
    userId = memberIds[0] ?? '';
    // Two tokens are there from the start.
    if (n > 2) await organisation.token(['user:read']);
  }
});
afterAll(() => app.stop());

type Answer = Record<string, Connection & { members: Connection; groups: Connection }>;

const declared = (filter: string, order: string): string => `query ($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $filter: ${filter}Filter, $orderBy: ${order}Order)`;
const given = 'first: $first, after: $after, last: $last, before: $before, offset: $offset, filter: $filter, orderBy: $orderBy';

/** How to ask for a page of each list, where the answer is, and an order of it. */
const lists: Record<string, { query: () => string; find: (data: Answer) => Connection | undefined; orderBy: object }> = {
  users: { query: () => `${declared('User', 'User')} { users(${given}) { ${connection} } }`, find: ({ users }) => users, orderBy: { field: 'USER_NAME', direction: 'DESCENDING' } },
  groups: { query: () => `${declared('Group', 'Group')} { groups(${given}) { ${connection} } }`, find: ({ groups }) => groups, orderBy: { field: 'DISPLAY_NAME', direction: 'DESCENDING' } },
  members: { query: () => `${declared('User', 'User')} { group(id: "${groupId}") { members(${given}) { ${connection} } } }`, find: ({ group }) => group?.members, orderBy: { field: 'USER_NAME', direction: 'DESCENDING' } },
  'groups of a user': { query: () => `${declared('Group', 'Group')} { user(id: "${userId}") { groups(${given}) { ${connection} } } }`, find: ({ user }) => user?.groups, orderBy: { field: 'DISPLAY_NAME', direction: 'DESCENDING' } },
  apiTokens: { query: () => `${declared('ApiToken', 'ApiToken')} { apiTokens(${given}) { ${connection} } }`, find: ({ apiTokens }) => apiTokens, orderBy: { field: 'CREATED_AT', direction: 'DESCENDING' } },
  provisioningEvents: { query: () => `${declared('ProvisioningEvent', 'ProvisioningEvent')} { provisioningEvents(${given}) { ${connection} } }`, find: ({ provisioningEvents }) => provisioningEvents, orderBy: { field: 'OCCURRED_AT' } },
};

describe.each(Object.entries(lists))('%s', (name, { query, find, orderBy }) => {
  const page = async (variables: object): Promise<Connection> => {
    const found = find(await organisation.graphql.run(query(), variables));
    if (!found) throw new Error(`There are no ${name}`);
    return found;
  };

  test('are read forwards page by page, each once, in one order', async () => {
    const all = await page({ first: 1000 });
    expect(all.nodes).toHaveLength(total);
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const order = all.nodes.map(({ id }) => id);
    // Ids sort by the moment at which they were made; of events the newest comes first.
    expect(order).toEqual(name === 'provisioningEvents' ? order.toSorted().toReversed() : order.toSorted());
    const read: string[] = [];
    const sizes: number[] = [];
    for (let after: string | null = null; ;) {
      const { edges, nodes, pageInfo, totalCount }: Connection = await page({ first: 3, after });
      expect([totalCount, pageInfo.hasPreviousPage]).toEqual([total, after !== null]);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      read.push(...nodes.map(({ id }) => id));
      sizes.push(nodes.length);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect([read, sizes]).toEqual([order, [3, 3, 1]]);
  });

  test('go on from any edge', async () => {
    const { edges } = await page({ first: 1000 });
    expect((await page({ first: 2, after: edges[3]?.cursor })).nodes.map(({ id }) => id)).toEqual(edges.slice(4, 6).map(({ node }) => node.id));
  });

  test('are read backwards, in the same order', async () => {
    const all = (await page({ first: 1000 })).nodes.map(({ id }) => id);
    const last = await page({ last: 3 });
    expect([last.nodes.map(({ id }) => id), last.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual([all.slice(-3), false, true]);
    const before = await page({ last: 4, before: last.pageInfo.startCursor });
    expect([before.nodes.map(({ id }) => id), before.pageInfo.hasNextPage, before.pageInfo.hasPreviousPage]).toEqual([all.slice(0, 4), true, false]);
  });

  test('are read in another order, in which a cursor of the first is none', async () => {
    const all = (await page({ first: 1000 })).nodes.map(({ id }) => id);
    const turned = await page({ first: 2, orderBy });
    expect(turned.nodes.map(({ id }) => id)).toEqual(all.toReversed().slice(0, 2));
    expect((await page({ first: 1000, after: turned.pageInfo.endCursor, orderBy })).nodes.map(({ id }) => id)).toEqual(all.toReversed().slice(2));
    const { errors } = await organisation.graphql.send(query(), { after: turned.pageInfo.endCursor });
    expect(errors?.map(({ extensions }) => extensions.field)).toEqual([['after']]);
  });

  test('are filtered', async () => {
    const { nodes: [, second] } = await page({});
    expect(await page({ filter: { id: { eq: second?.id } } })).toMatchObject({ nodes: [second], totalCount: 1 });
    expect(await page({ filter: { or: [{ not: { id: { present: true } } }, { and: [{ id: { eq: second?.id } }, { id: { ne: second?.id } }] }] } })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('are read by index', async () => {
    const { nodes } = await page({ first: 1000 });
    expect((await page({ first: 2, offset: 3 })).nodes).toEqual(nodes.slice(3, 5));
  });

  test('end with an empty page that still counts', async () => {
    const { pageInfo: { endCursor } } = await page({});
    const { nodes, pageInfo, totalCount } = await page({ after: endCursor });
    expect([nodes, totalCount]).toEqual([[], total]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  });

  test('do not go on at a cursor of other things', async () => {
    const of = name === 'users' || name === 'members' ? 'groups' : 'users';
    const { [of]: other } = await organisation.graphql.run(`{ ${of}(first: 1) { pageInfo { endCursor } } }`);
    for (const [field, variables] of [['after', { after: other.pageInfo.endCursor }], ['before', { last: 1, before: other.pageInfo.endCursor }]] as const) {
      const { errors } = await organisation.graphql.send(query(), variables);
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['BAD_USER_INPUT', [field]]]);
    }
  });

  test('can be counted without being read', async () => {
    expect(await page({ first: 0 })).toMatchObject({ nodes: [], totalCount: total, pageInfo: { hasNextPage: true } });
  });

  test.each([
    ['first', { first: -1 }], ['first', { first: 1001 }], ['after', { after: 'no cursor' }], ['after', { after: '' }], ['after', { after: Buffer.from(`' or true --`).toString('base64url') }],
  ])('refuse %s where it is wrong: %j', async (field, variables) => {
    const { errors, data } = await organisation.graphql.send(query(), variables);
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['BAD_USER_INPUT', [field]]]);
    expect(Object.values(data ?? {}).filter(Boolean)).toEqual([]);
  });
});

test.each(['apiTokens', 'oauthClients'])('of %s a condition that asks nothing of a computed state holds for all', async (name) => {
  const asked = await organisation.graphql.run(`{ all: ${name} { totalCount } same: ${name}(filter: { status: {} }) { totalCount } nulls: ${name}(filter: { status: { eq: null, in: null } }) { totalCount } }`);
  expect([asked.same, asked.nulls]).toEqual([asked.all, asked.all]);
});

describe.each(['users', 'groups'])('%s by index', (name) => {
  const query = `query ($first: Int, $offset: Int, $after: String) { ${name}(first: $first, offset: $offset, after: $after) { ${connection} } }`;

  test('pass over as many as they are told to', async () => {
    const { nodes } = (await organisation.graphql.run(query))[name];
    const page = (await organisation.graphql.run(query, { first: 2, offset: 3 }))[name];
    expect([page.nodes, page.totalCount]).toEqual([nodes.slice(3, 5), total]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect((await organisation.graphql.run(query, { first: 100, offset: 5 }))[name]).toMatchObject({ totalCount: total, nodes: nodes.slice(5), pageInfo: { hasNextPage: false } });
    for (const offset of [total, 1000, 2_147_483_647]) {
      expect((await organisation.graphql.run(query, { first: 2, offset }))[name]).toMatchObject({ nodes: [], totalCount: total, pageInfo: { hasNextPage: false } });
    }
  });

  test('refuse to pass over fewer than none', async () => {
    const { errors } = await organisation.graphql.send(query, { offset: -1 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['offset'] });
  });
});

test('without `first` a page holds fifty', async () => {
  const many = await app.organisation();
  const query = `mutation { ${Array.from({ length: 26 }, (_, n) => `u${n}: createUser(input: { userName: "u${n}-$" }) { userErrors { code } }`).join(' ')} }`;
  await many.graphql.run(query.replaceAll('$', 'a'));
  await many.graphql.run(query.replaceAll('$', 'b'));
  const { users } = await many.graphql.run('{ users { nodes { id } totalCount pageInfo { hasNextPage } } }');
  expect([users.nodes.length, users.totalCount, users.pageInfo.hasNextPage]).toEqual([50, 52, true]);
});

test('a list of nothing is an empty page', async () => {
  const empty = await app.organisation();
  const client = new GraphqlClient(`${app.url}/graphql`, empty.ownerToken);
  const { users, groups, provisioningEvents } = await client.run(`{ users { ${connection} } groups { ${connection} } provisioningEvents { ${connection} } }`);
  const nothing = { edges: [], nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };
  expect([users, groups, provisioningEvents]).toEqual([nothing, nothing, nothing]);
});

test('lists below many parents hold what belongs to each, page by page', async () => {
  const team = await app.organisation();
  const create = async (mutation: string, input: object): Promise<string> => {
    const { created } = await team.graphql.run(`mutation ($input: Create${mutation}Input!) { created: create${mutation}(input: $input) { ${mutation.toLowerCase()} { id } } }`, { input });
    return created[mutation.toLowerCase()].id as string;
  };
  const ids: string[] = [];
  for (const userName of ['a', 'b', 'c', 'd']) ids.push(await create('User', { userName }));
  for (const [displayName, size] of [['none', 0], ['one', 1], ['three', 3], ['four', 4]] as const) await create('Group', { displayName, memberIds: ids.slice(0, size) });
  const { groups, users } = await team.graphql.run(`{
    groups { nodes { displayName members(first: 2, orderBy: { field: USER_NAME, direction: DESCENDING }) { totalCount nodes { userName } pageInfo { hasNextPage } } } }
    users { nodes { userName groups(last: 1) { totalCount nodes { displayName } pageInfo { hasPreviousPage } } } }
  }`);
  const shown = groups.nodes.map(({ displayName, members }: { displayName: string; members: Connection }) =>
    [displayName, members.totalCount, members.nodes.map(({ userName }) => userName).join(''), members.pageInfo.hasNextPage]);
  expect(shown).toEqual([['none', 0, '', false], ['one', 1, 'a', false], ['three', 3, 'cb', true], ['four', 4, 'dc', true]]);
  const shownOfUsers = users.nodes.map(({ userName, groups: own }: { userName: string; groups: Connection }) =>
    [userName, own.totalCount, own.nodes.map(({ displayName }) => displayName).join(), own.pageInfo.hasPreviousPage]);
  expect(shownOfUsers).toEqual([['a', 3, 'four', true], ['b', 2, 'four', true], ['c', 2, 'four', true], ['d', 1, 'four', false]]);
});
