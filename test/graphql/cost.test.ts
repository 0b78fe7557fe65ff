import { getDirective } from '@graphql-tools/utils';
import { getNamedType, isListType, isObjectType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { fieldCost } from '../../src/graphql/cost/field-cost.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';

interface Cost {
  readonly requested: number;
  readonly actual: number;
  readonly limit: number;
  readonly budget: { readonly limit: number; readonly remaining: number; readonly used: number; readonly resetAt: string };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into answers of every shape.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors: { message: string; extensions: { code: string; cost?: Record<string, unknown> } }[] | undefined;
  readonly cost: Cost | undefined;
}

const ask = async (app: TestApp, token: string | undefined, query: string, variables: object = {}): Promise<Answer> => {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST', body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  const { data, errors, extensions } = (await response.json()) as Pick<Answer, 'data' | 'errors'> & { extensions?: { cost: Cost } };
  return { status: response.status, headers: response.headers, data, errors, cost: extensions?.cost };
};

const numbers = (headers: Headers): number[] => ['limit', 'remaining', 'used'].map((name) => Number(headers.get(`x-ratelimit-${name}`)));

describe('what the schema says about costs', () => {
  const schema = createSchema();
  const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));
  const fields = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  const sized = new Set(fields.flatMap(({ field }) => {
    const sizedFields = fieldCost(schema, field).listSize?.sizedFields ?? [];
    return sizedFields.map((name) => `${getNamedType(field.type).name}.${name}`);
  }));

  test('every list of what costs something has a size', () => {
    const unsized = fields.filter(({ type, field }) => isList(field.type) && fieldCost(schema, field).weight > 0
      && !getDirective(schema, field, 'listSize') && !sized.has(`${type.name}.${field.name}`));
    expect(unsized.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
    expect(sized.size).toBeGreaterThan(5);
  });

  test('to count a list costs more than to read one of it', () => {
    const free = fields.filter(({ field }) => field.name === 'totalCount' && fieldCost(schema, field).weight < 10);
    expect(free.map(({ type }) => type.name)).toEqual([]);
  });

  test('what says the size is there', () => {
    for (const { field } of fields) {
      const size = fieldCost(schema, field).listSize;
      expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining([...size?.slicingArguments ?? []]));
      const answer = getNamedType(field.type);
      expect(isObjectType(answer) ? Object.keys(answer.getFields()) : []).toEqual(expect.arrayContaining([...size?.sizedFields ?? []]));
    }
  });
});

describe('what a request costs', () => {
  let app: TestApp;
  let organisation: TestOrganisation;
  beforeAll(async () => {
    app = await startTestApp();
    organisation = await app.organisation();
    const create = (n: number) => organisation.graphql.run(`mutation { createUser(input: { userName: "user${n}", emails: [{ value: "u@example.com" }] }) { user { id } } }`);
    const ids = [];
    for (let n = 0; n < 3; n++) ids.push((await create(n)).createUser.user.id);
    await organisation.graphql.run('mutation ($memberIds: [ID!]) { createGroup(input: { displayName: "All", memberIds: $memberIds }) { userErrors { code } } }', { memberIds: ids });
  });
  afterAll(() => app.stop());

  const everyone = 'nodes { id userName emails { value } groupReferences { display } }';
  // A connection is an object, too. Three people are in one group.
  test.each<[string, string, object, number, number]>([
    ['nothing but a scalar', '{ version }', {}, 1, 1],
    ['a list, as long as it is without a word', '{ users { nodes { id } } }', {}, 1 + 50, 1 + 3],
    ['a list, as long as it says', '{ users(first: 10) { nodes { id } } }', {}, 1 + 10, 1 + 3],
    ['a list, as long as a variable says', 'query ($n: Int) { users(first: $n) { nodes { id } } }', { n: 20 }, 1 + 20, 1 + 3],
    ['a list, as long as the default of a variable says', 'query ($n: Int = 7) { users(first: $n) { nodes { id } } }', {}, 1 + 7, 1 + 3],
    ['a list read backwards', '{ users(last: 10) { nodes { id } } }', {}, 1 + 10, 1 + 3],
    ['a count alone', '{ users(first: 0) { totalCount nodes { id } } }', {}, 1 + 10, 1 + 10],
    ['a list within a list', `{ users(first: 10) { ${everyone} } }`, {}, 1 + 10 * (1 + 10), 1 + 3 * 2],
    ['a page within a list', '{ groups(first: 2) { nodes { members(first: 5) { nodes { id } } } } }', {}, 1 + 2 * (1 + 1 + 5), 1 + (1 + 1 + 3)],
    ['aliases, each for itself', '{ a: users(first: 1) { nodes { id } } b: users(first: 2) { nodes { id } } }', {}, 2 + 3, 2 + 1 + 2],
    ['a field twice, once', '{ users(first: 4) { nodes { id } } users(first: 4) { nodes { userName } } }', {}, 1 + 4, 1 + 3],
    ['fragments', '{ users(first: 4) { ...P } } fragment P on UserConnection { nodes { ...U } } fragment U on User { groupReferences { id } }', {}, 1 + 4 * 11, 1 + 3 * 2],
    ['what a condition leaves out', 'query ($all: Boolean!) { users(first: 4) { nodes { id groupReferences @include(if: $all) { id } } } }', { all: false }, 1 + 4, 1 + 3],
    ['what a condition lets in', 'query ($all: Boolean!) { users(first: 4) { nodes { id groupReferences @include(if: $all) { id } } } }', { all: true }, 1 + 4 * 11, 1 + 3 * 2],
    ['a fragment that is left out', 'query ($all: Boolean!) { users(first: 4) { nodes { id ...G @skip(if: $all) } } } fragment G on User { groupReferences { id } }', { all: true }, 1 + 4, 1 + 3],
    ['nobody', '{ user(id: "00000000-0000-4000-8000-000000000000") { id groupReferences { id } } }', {}, 1 + 10, 1],
    ['introspection', '{ __schema { types { name } } }', {}, 100, 100],
  ])('%s', async (_, query, variables, requested, actual) => {
    // The second run is a compiled one.
    for (const run of ['first', 'second']) {
      const { errors, cost } = await ask(app, organisation.ownerToken, query, variables);
      expect([run, errors, cost?.requested, cost?.actual]).toEqual([run, undefined, requested, actual]);
    }
  });

  test('stands in the answer, and is refused before anything is read where it is too much, with the way that is dear and one that fits', async () => {
    const query = 'query ($n: Int) { users(first: $n) { nodes { groups(first: 10) { nodes { members(first: 10) { nodes { id } } } } } } }';
    const { status, data, errors } = await ask(app, organisation.ownerToken, query, { n: 1000 });
    expect([status, data]).toEqual([400, undefined]);
    const cost = 1 + 1000 * (1 + 1 + 10 * (1 + 1 + 10));
    expect(errors?.[0]?.extensions).toEqual({
      code: 'COST_LIMIT_EXCEEDED',
      cost: { requested: cost, limit: 50_000, path: 'users.nodes.groups.nodes.members.nodes', multipliers: ['users(first: 1000)', 'groups(first: 10)', 'members(first: 10)'] },
    });
    expect(errors?.[0]?.message).toContain(`This would cost ${cost} points, and a request may cost 50000. Most of it is users.nodes.groups.nodes.members.nodes`);
    const fitting = Number(/users\(first: (\d+)\) fits/.exec(errors?.[0]?.message ?? '')?.[1]);
    expect((await ask(app, organisation.ownerToken, query, { n: fitting })).cost?.requested).toBeLessThanOrEqual(50_000);
    expect((await ask(app, organisation.ownerToken, query, { n: fitting + 1 })).status).toBe(400);
  });

  test('has no smaller page to offer where many small ways make it dear', async () => {
    const { errors } = await ask(app, organisation.ownerToken, `{ ${Array.from({ length: 6 }, (_, n) => `a${n}: users(first: 1000) { nodes { groupReferences { id } } }`).join(' ')} }`);
    expect(errors?.[0]?.message).toContain('Ask for less on this path, for example for the inner list of one object at a time.');
  });
});

describe('a caller\'s budget', () => {
  let app: TestApp;
  afterEach(() => app.stop());
  const start = async (COST_PER_MINUTE: number): Promise<{ organisation: TestOrganisation }> => {
    app = await startTestApp({ COST_PER_MINUTE });
    return { organisation: await app.organisation() };
  };

  test('is told in headers, in extensions and on request, and gets back what was not needed', async () => {
    const { organisation: { ownerToken } } = await start(1000);
    const before = Math.floor(Date.now() / 1000);
    const { headers, cost, data } = await ask(app, ownerToken, '{ users(first: 100) { nodes { id } } rateLimit { cost limit remaining used resetAt } }');
    expect(data.rateLimit).toEqual({ cost: 101, limit: 1000, remaining: 899, used: 101, resetAt: expect.any(String) as string });
    expect(cost).toEqual({ requested: 101, actual: 1, limit: 50_000, budget: { limit: 1000, remaining: 999, used: 1, resetAt: expect.any(String) as string } });
    expect([...numbers(headers), headers.get('x-ratelimit-resource')]).toEqual([1000, 999, 1, 'graphql']);
    const reset = Number(headers.get('x-ratelimit-reset'));
    expect([reset > before, reset <= before + 62]).toEqual([true, true]);
    expect(Math.abs(Date.parse(data.rateLimit.resetAt) / 1000 - reset)).toBeLessThanOrEqual(1);
  });

  test('that is spent means 429 until the minute is over, for this token alone, and nothing is executed', async () => {
    const { organisation: { ownerToken, token, graphql } } = await start(1000);
    const mutation = `mutation { ${Array.from({ length: 30 }, (_, n) => `u${n}: createUser(input: { userName: "user${n}" }) { user { groups(first: 10) { nodes { members(first: 2) { nodes { id } } } } } }`).join(' ')} }`;
    const refused = await ask(app, ownerToken, mutation);
    expect([refused.status, refused.errors?.[0]?.extensions.code, refused.data]).toEqual([429, 'TOO_MANY_REQUESTS', undefined]);
    expect(refused.errors?.[0]?.message).toMatch(/^The request costs \d+ points, and of the 1000 points of this minute 999 are left: try again in \d+ seconds\.$/);
    expect([Number(refused.headers.get('retry-after')) > 0, ...numbers(refused.headers)]).toEqual([true, 1000, 999, 1]);
    expect((await graphql.run('{ users { totalCount } }')).users.totalCount).toBe(0);
    for (let n = 0; n < 9; n++) await ask(app, ownerToken, '{ __schema { queryType { name } } }');
    expect((await ask(app, ownerToken, '{ __schema { queryType { name } } }')).status).toBe(429);
    expect((await ask(app, await token(['user:read']), '{ users { totalCount } }')).status).toBe(200);
    expect((await ask(app, undefined, '{ version }')).status).toBe(200);
  });

  test('is smaller by one for every refusal, and strangers have one for each address', async () => {
    await start(1000);
    expect(numbers((await ask(app, undefined, '{ nothing }')).headers)).toEqual([1000, 999, 1]);
    expect(numbers((await ask(app, undefined, '{ users(first: 100) { nodes { id } } }')).headers)).toEqual([1000, 998, 2]);
  });
});
