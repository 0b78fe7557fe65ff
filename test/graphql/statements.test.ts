import { getNamedType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import type { Pool, PoolClient } from 'pg';
import { createSchema } from '../../src/graphql/schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { makeOauthClient } from '../support/oauth-client.ts';
import { rollUpAll } from '../support/roll-up-all.ts';
import { newUser } from '../support/scim-client.ts';

// Reading a list must take as many statements for fifty things as for one, whatever is asked of each of them.
const schema = createSchema();
const sizes = [1, 4, 12];

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] => Object.values(type.getFields());
const objectOf = (type: GraphQLOutputType): GraphQLObjectType | undefined => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : undefined;
};
const isConnection = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Connection');
const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type) || isConnection(type);
const needsNothing = (field: GraphQLField<unknown, unknown>): boolean => field.args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

/** Everything of an object that takes no list: its leaves, and those of the objects that belong to it. */
function leaves(type: GraphQLObjectType, depth = 2): string {
  const selections = fieldsOf(type).filter((field) => needsNothing(field) && !isConnection(field.type)).flatMap((field) => {
    const inner = objectOf(field.type);
    if (isLeafType(getNamedType(field.type))) return [field.name];
    const selected = inner && depth > 0 ? leaves(inner, depth - 1) : '';
    return selected ? [`${field.name} { ${selected} }`] : [];
  });
  return selections.join(' ');
}

/** A list with the leaves of its items, and perhaps one list of each of them. All fit on its page, so that the page tells how many there are. */
function list(field: GraphQLField<unknown, unknown>, below?: GraphQLField<unknown, unknown>, first = 20): string {
  const answer = objectOf(field.type);
  if (!answer) return field.name;
  if (!isConnection(field.type)) return `${field.name} { ${leaves(answer)} ${below ? list(below) : ''} }`;
  const item = objectOf(answer.getFields()['nodes']?.type ?? answer) ?? answer;
  return `${field.name}(first: ${first}) { totalCount pageInfo { endCursor } nodes { ${leaves(item)} ${below ? list(below) : ''} } }`;
}

const query = schema.getQueryType();
const roots = (query ? fieldsOf(query) : []).filter((field) => isConnection(field.type) && field.name !== 'organisations');
const cases: [string, string][] = roots.flatMap((field) => {
  const item = objectOf(objectOf(field.type)?.getFields()['nodes']?.type ?? field.type);
  const lists = (item ? fieldsOf(item) : []).filter((inner) => needsNothing(inner) && isList(inner.type) && objectOf(inner.type));
  return [[field.name, `{ ${list(field, undefined, 200)} }`], ...lists.map((inner): [string, string] => [`${field.name}.${inner.name}`, `{ ${list(field, inner, field.name === 'auditEntries' ? 200 : 20)} }`])];
});

let app: TestApp;
let organisations: TestOrganisation[];
beforeAll(async () => {
  app = await startTestApp();
  organisations = [];
  for (const size of sizes) organisations.push(await inhabited(size));
});
afterAll(() => app.stop());

async function inhabited(size: number): Promise<TestOrganisation> {
  const organisation = await app.organisation();
  const memberIds: string[] = [];
  for (let n = 0; n < size; n++) {
    const manager = memberIds.at(-1);
    memberIds.push((await organisation.scim.post('/Users', newUser(manager ? { 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { manager: { value: manager } } } : {}))).body.id);
    await makeOauthClient(organisation, ['user:read']);
    await organisation.token(['user:read']);
  }
  for (let n = 0; n < size; n++) {
    await organisation.graphql.run('mutation ($input: CreateGroupInput!) { createGroup(input: $input) { userErrors { message } } }', { input: { displayName: `Group ${n}`, memberIds } });
  }
  await rollUpAll(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }));
  return organisation;
}

/** How many statements, or batches of them, some work sends to PostgreSQL. What the service does beside it, now and then, falls into one time of two at the most. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  return Math.min(await statementsDuring(work), await statementsDuring(work));
}

async function statementsDuring(work: () => Promise<unknown>): Promise<number> {
  const pool: Pool = await app.database.unbound.getConnection().getNativeClient();
  const client = await pool.connect();
  const prototype = Object.getPrototypeOf(client) as Pick<PoolClient, 'query'>;
  client.release();
  const send = prototype.query;
  let count = 0;
  prototype.query = function counted(this: unknown, ...given: unknown[]) {
    count += 1;
    return Reflect.apply(send, this, given) as never;
  };
  try {
    await work();
  } finally {
    prototype.query = send;
  }
  return count;
}

test('every list of every type that lists hold is tried below', () => {
  expect(cases.map(([name]) => name)).toEqual(expect.arrayContaining(['users', 'users.groups', 'groups.members', 'groups.memberReferences', 'provisioningCycles.events', 'oauthClients.secrets']));
});

test.each(cases)('%s takes as many statements for many as for few', async (_, document) => {
  const counts: number[] = [];
  for (const organisation of organisations) {
    // The first run admits the document and fills what is kept.
    await organisation.graphql.run(document);
    counts.push(await statementsOf(() => organisation.graphql.run(document)));
  }
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts).toEqual(sizes.map(() => counts[0]));
});

test('what nobody selected is not read', async () => {
  const [, , organisation] = organisations;
  const count = (document: string): Promise<number> => statementsOf(() => organisation?.graphql.run(document) ?? Promise.resolve());
  const page = await count('{ users { nodes { id userName } } }');
  for (const [more, document] of [
    [0, '{ users { nodes { id userName emails { value } enterprise { manager { value } } } pageInfo { hasNextPage } } }'],
    [1, '{ users(first: 2) { totalCount nodes { id userName } } }'],
    [1, '{ users { nodes { id userName groups { nodes { id } } } } }'],
    [1, '{ users { nodes { id userName enterprise { manager { user { id } } } } } }'],
  ] as const) expect([document, await count(document)]).toEqual([document, page + more]);
});
