import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { organisationPermissions } from '../../src/domain/access/permissions.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { GraphqlClient } from '../support/graphql-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly errors: { message: string; extensions: Record<string, unknown> }[] | undefined;
}

async function send(init: RequestInit, path = '/graphql'): Promise<Answer> {
  const headers = { authorization: `Bearer ${organisation.ownerToken}`, ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(app.url + path, { method: 'POST', ...init, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, errors: (JSON.parse(text) as { errors?: Answer['errors'] }).errors };
}
const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const post = (body: unknown): Promise<Answer> => send({ headers: json, body: typeof body === 'string' ? body : JSON.stringify(body) });

/** Whether the service still does its work, after whatever it was sent. */
async function serves(): Promise<boolean> {
  return (await organisation.graphql.send('{ users { totalCount } }')).status === 200 && (await organisation.scim.get('/Users')).status === 200;
}

const nested = (depth: number): string => `{ users(first: 1) { nodes { ${'groups(first: 1) { nodes { members(first: 1) { nodes { '.repeat(depth)} id ${'} } } }'.repeat(depth)} } } }`;
const aliased = (count: number): string => `{ ${Array.from({ length: count }, (_, n) => `a${n}: version`).join(' ')} }`;
const wordy = (words: number): string => `{ users(filter: { userName: { in: [${'"x" '.repeat(words)}] } }) { totalCount } }`;

describe('a document may not ask for too much', () => {
  test('by nesting', async () => {
    expect((await organisation.graphql.send(nested(2))).errors).toBeUndefined();
    const { status, errors } = await organisation.graphql.send(nested(3));
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(errors?.[0]?.message).toMatch(/^Query depth limit/);
  });

  test('by nesting in fragments, which may go round in circles', async () => {
    const fragments = 'query { users { nodes { ...A } } } fragment A on User { groups { nodes { members { nodes { ...B } } } } } fragment B on User { groups { nodes { members { nodes { ...C } } } } } fragment C on User { groups { nodes { members { nodes { ...D } } } } } fragment D on User { groups { nodes { members { nodes { id } } } } }';
    expect((await organisation.graphql.send(fragments)).status).toBe(400);
    expect((await organisation.graphql.send('{ users { nodes { ...A } } } fragment A on User { groups { nodes { members { nodes { ...A } } } } }')).status).toBe(400);
  });

  test('by aliases', async () => {
    expect((await organisation.graphql.send(aliased(30))).errors).toBeUndefined();
    const { status, errors } = await organisation.graphql.send(aliased(31));
    expect([status, errors?.[0]?.message]).toEqual([400, expect.stringMatching(/^Aliases limit/)]);
  });

  test('by length', async () => {
    expect((await organisation.graphql.send(wordy(4900))).errors).toBeUndefined();
    const { status, errors } = await organisation.graphql.send(wordy(5000));
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  test('by characters', async () => {
    expect((await organisation.graphql.send(`{ version } # ${'x'.repeat(99_000)}`)).errors).toBeUndefined();
    const { status, errors } = await organisation.graphql.send(`{ version } # ${'x'.repeat(100_000)}`);
    expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('more than 100000 characters')]);
  });

  test('by fragments that unfold to more than they show', async () => {
    // Each level asks eight times for the next.
    const fields = Array.from({ length: 8 }, (_, n) => `a${n}: groups { members { nodes { ...F } } }`).join(' ');
    const document = `{ users(first: 1) { nodes { ...A } } } fragment A on User { ${fields.replaceAll('F', 'B')} } fragment B on User { ${fields.replaceAll('F', 'C')} } fragment C on User { ${fields.replaceAll('F', 'D')} } fragment D on User { id }`;
    const { status, errors } = await organisation.graphql.send(document.replaceAll('members {', 'members(first: 0) {'));
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('a refused mutation has not run in part', async () => {
    const mutation = `mutation { ${Array.from({ length: 31 }, (_, n) => `u${n}: createUser(input: { userName: "refused${n}" }) { userErrors { code } }`).join(' ')} }`;
    expect((await organisation.graphql.send(mutation)).status).toBe(400);
    expect((await organisation.graphql.run('{ users(filter: { userName: { startsWith: "refused" } }) { totalCount } }')).users.totalCount).toBe(0);
  });
});

const padded = (mebibytes: number): string => JSON.stringify({ query: '{ version }', variables: { padding: 'x'.repeat(mebibytes * 1024 * 1024) } });

describe('a body that cannot be taken is refused with a reason', () => {
  const big = padded(17);

  test.each<[string, RequestInit, number, string]>([
    ['too large', { headers: json, body: big }, 413, 'larger than 16 MiB'],
    ['too large once it is unpacked', { headers: { ...json, 'content-encoding': 'gzip' }, body: new Uint8Array(gzipSync(big)) }, 413, 'larger than 16 MiB'],
    ['packed wrongly', { headers: { ...json, 'content-encoding': 'gzip' }, body: 'not gzip' }, 400, 'could not be read'],
    ['packed in no way that is known', { headers: { ...json, 'content-encoding': 'zip' }, body: '{}' }, 415, 'could not be read'],
    ['no JSON', { headers: json, body: '{"query": "{ version }"' }, 400, 'could not be read as JSON'],
    ['JSON of another kind', { headers: json, body: '"{ version }"' }, 400, 'could not be read as JSON'],
    ['in no character set that is known', { headers: { 'content-type': 'application/json; charset=iso-8859-1' }, body: '{}' }, 415, 'could not be read'],
  ])('%s', async (_, init, status, reason) => {
    const answer = await send(init);
    expect([answer.status, answer.errors?.[0]?.message]).toEqual([status, expect.stringContaining(reason)]);
    expect(answer.errors?.[0]?.extensions['requestId']).toBe(answer.headers.get('x-request-id'));
    expect(await serves()).toBe(true);
  });

  test('more than 1 MiB only from who may write users, and so may send lists of them', async () => {
    const authorization = `Bearer ${await organisation.token(organisationPermissions.filter((word) => word !== 'user:write'))}`;
    for (const body of [padded(2), new Uint8Array(gzipSync(padded(2)))]) {
      const encoding: Record<string, string> = typeof body === 'string' ? {} : { 'content-encoding': 'gzip' };
      const { status, errors } = await send({ headers: { ...json, ...encoding, authorization }, body });
      expect([status, errors?.[0]?.message]).toEqual([413, expect.stringContaining('larger than 1 MiB')]);
      expect((await send({ headers: { ...json, ...encoding }, body })).status).toBe(200);
    }
  });

  test.each([['nothing', {}], ['no query', { variables: {} }], ['a query that is no text', { query: 7 }], ['variables that are no object', { query: '{ version }', variables: 'x' }], ['a query that does not parse', { query: '{ version' }], ['a field that does not exist', { query: '{ passwords }' }]])('%s', async (_, body) => {
    const { status, errors } = await post(body);
    expect([status, errors?.length]).toEqual([400, 1]);
    expect(errors?.[0]?.extensions['stacktrace']).toBeUndefined();
    expect(await serves()).toBe(true);
  });

  test('a batch', async () => {
    const { status, text } = await post([{ query: '{ version }' }, { query: '{ version }' }]);
    expect(status).toBe(400);
    expect(text).not.toContain('"data"');
  });
});

describe('a page of somebody else\'s cannot make a browser ask (CSRF)', () => {
  const mutation = 'mutation { createUser(input: { userName: "forged" }) { user { id } } }';

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined])('content type %s', async (type) => {
    const body = new TextEncoder().encode(JSON.stringify({ query: mutation }));
    const { status, text } = await send({ headers: type ? { 'content-type': type } : {}, body });
    expect(status).toBe(415);
    expect(text).not.toContain('"data"');
  });

  test('a mutation by GET', async () => {
    const { status, headers } = await send({ method: 'GET' }, `/graphql?query=${encodeURIComponent(mutation)}`);
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });

  test.each(['cross-site', 'same-site'])('a query by GET, from a page that is %s', async (site) => {
    const path = `/graphql?query=${encodeURIComponent('{ users { totalCount } }')}`;
    const { status, text } = await send({ method: 'GET', headers: { 'sec-fetch-site': site } }, path);
    expect([status, text.includes('"data"')]).toEqual([403, false]);
    expect((await send({ method: 'GET', headers: { 'sec-fetch-site': 'same-origin' } }, path)).status).toBe(200);
  });

  test('none of it has made anybody', async () => {
    expect((await organisation.graphql.run('{ users(filter: { userName: { eq: "forged" } }) { totalCount } }')).users.totalCount).toBe(0);
  });

  test('no other origin may read an answer', async () => {
    const { headers } = await send({ headers: { ...json, origin: 'https://elsewhere.example' }, body: '{"query":"{ version }"}' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('the contract can be read by introspection', async () => {
  const { __schema: schema } = await organisation.graphql.run('{ __schema { queryType { fields { name description } } } }');
  expect(schema.queryType.fields.map(({ name }: { name: string }) => name)).toContain('users');
});

describe('an error that nobody meant to happen', () => {
  let broken: TestApp;
  let victim: TestOrganisation;
  beforeAll(async () => {
    broken = await startTestApp();
    victim = await broken.organisation();
    // Really broken: the column that every statement on groups names is gone.
    const client = new Client({ connectionString: broken.databaseUrl });
    await client.connect();
    await client.query('alter table groups rename column display_name to secret_column');
    await client.end();
  });
  afterAll(() => broken.stop());

  const operations: [string, string][] = [
    ['a query', '{ groups { nodes { id } } }'],
    ['a field below the root', '{ users { nodes { groups { nodes { displayName } } } } }'],
    ['a mutation', 'mutation { createGroup(input: { displayName: "x" }) { group { id } userErrors { code } } }'],
  ];

  test.each(operations)('in %s shows the caller the id of the request and nothing else, and stands in the log under it', async (_, query) => {
    await victim.graphql.run('mutation ($userName: String!) { createUser(input: { userName: $userName }) { userErrors { code } } }', { userName: `user of ${query}` });
    const before = errorLines(broken).length;
    const response = await fetch(`${broken.url}/graphql`, { method: 'POST', headers: { ...json, authorization: `Bearer ${victim.ownerToken}` }, body: JSON.stringify({ query }) });
    const text = await response.text();
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions: object }[] };
    const requestId = response.headers.get('x-request-id');
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(errors[0]?.message).toBe('Something went wrong on our side. Tell us the id of your request (extensions.requestId), under which it is in the log.');
    for (const internal of ['display_name', 'column', 'select', '.ts', 'stack']) expect(text.toLowerCase()).not.toContain(internal);

    expect(errorLines(broken).slice(before).join('\n')).toContain('column');
    const logged = broken.logLines.filter((line) => line.includes('"level":50') && line.includes('display_name'));
    expect(logged.filter((line) => line.includes(`"requestId":"${requestId}"`))).toHaveLength(1);
  });

  test('the others are served as before', async () => {
    const client = new GraphqlClient(`${broken.url}/graphql`, victim.ownerToken);
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => client.send(n % 2 ? '{ groups { totalCount } broken: groups { nodes { id } } }' : '{ users { totalCount } }')));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(5);
    expect((await fetch(`${broken.url}/health/ready`)).status).toBe(200);
  });

  test('what belongs to no such error is not in the log', () => {
    expect(errorLines(app)).toEqual([]);
  });
});
