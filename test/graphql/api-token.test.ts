import { Client } from 'pg';
import { authenticateToken } from '../../src/domain/api-tokens/authenticate-token.ts';
import { hashTokenSecret } from '../../src/domain/api-tokens/token-secret.ts';
import { connectDatabase } from '../../src/db/connect.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { ScimClient } from '../support/scim-client.ts';
import { refusalOf } from '../support/user-errors.ts';
import { rowsOf } from '../isolation/inhabited-organisation.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const fields = 'id name prefix permissions status expiresAt lastUsedAt revokedAt createdAt';
const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { apiToken { ${fields} } secret userErrors { code field message } } }`;
const revoke = `mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { ${fields} } userErrors { code field message } } }`;
const createToken = async (input: object = {}) => (await organisation.graphql.run(create, { input: { name: 'Entra', permissions: ['user:read'], ...input } })).createApiToken;
const as = (token: string): GraphqlClient => new GraphqlClient(`${app.url}/graphql`, token);
const readToken = async (id: string) => {
  const { apiTokens } = await organisation.graphql.run(`{ apiTokens(first: 1000) { nodes { ${fields} } } }`);
  return apiTokens.nodes.find((token: { id: string }) => token.id === id);
};

const use = (secret: string, when: Date) => authenticateToken(app.database.orm.em.fork(), hashTokenSecret(secret), when);

test('a token is made, and its secret shown this once; the database has no more of it than its hash', async () => {
  const { apiToken, secret, userErrors } = await createToken({ permissions: ['user:read', 'group:read', 'user:read'], expiresAt: '2999-01-01T00:00:00.000Z' });
  expect(secret).toMatch(/^rollcall_[\w-]{43}$/);
  expect(userErrors).toEqual([]);
  expect(apiToken).toEqual({
    id: expect.any(String) as string, name: 'Entra', prefix: secret.slice(0, 15), permissions: ['user:read', 'group:read'], status: 'ACTIVE', expiresAt: '2999-01-01T00:00:00.000Z',
    lastUsedAt: null, revokedAt: null, createdAt: expect.stringMatching(/Z$/) as string,
  });
  expect(await readToken(apiToken.id)).toEqual(apiToken);

  const rows = await rowsOf(app.databaseUrl, organisation.id);
  expect(rows).toContain(hashTokenSecret(secret));
  // Not even what stands after the mark and the characters that are shown.
  expect(rows).not.toContain(secret.slice(15));
  expect(app.logLines.join('')).not.toContain(secret.slice(15));
});

test.each([
  ['no name', { name: ' ' }, 'INVALID name'],
  ['a name that fills pages', { name: 'x'.repeat(257) }, 'INVALID name'],
  ['no permission', { permissions: [] }, 'INVALID permissions'],
  ['an operators\' permission', { permissions: ['user:read', 'platform:read'] }, 'INVALID permissions'],
  ['an end in the past', { expiresAt: '2020-01-01T00:00:00Z' }, 'INVALID expiresAt'],
  ['an end before the year 1000', { expiresAt: '0999-01-01T00:00:00Z' }, 'INVALID expiresAt'],
])('a token with %s is refused', async (_, input, refusal) => {
  const before = await rowsOf(app.databaseUrl, organisation.id);
  const answer = await organisation.graphql.run(create, { input: { name: 'Entra', permissions: ['user:read'], ...input } });
  expect([refusalOf(answer), answer.createApiToken.apiToken, answer.createApiToken.secret]).toEqual([refusal, null, null]);
  expect(await rowsOf(app.databaseUrl, organisation.id)).toBe(before);
});

test('a word that is no permission is refused as no value of the schema', async () => {
  const { errors, status } = await organisation.graphql.send(create, { input: { name: 'x', permissions: ['user:fly'] } });
  expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(errors?.[0]?.message).toContain('"user:fly" is not a permission');
});

test('nobody hands on a permission that they lack', async () => {
  const limited = as(await organisation.token(['api-token:write', 'user:read']));
  const answer = await limited.run(create, { input: { name: 'More', permissions: ['user:read', 'user:write'] } });
  expect(refusalOf(answer)).toBe('INVALID permissions');
  expect(answer.createApiToken.userErrors[0].message).toContain('does not have the permission user:write');
  expect(refusalOf(await limited.run(create, { input: { name: 'Less', permissions: ['user:read'] } }))).toBe('accepted');
});

test('a token may do what its permissions say and no more, over both doors', async () => {
  const { secret } = await createToken({ permissions: ['user:read'] });
  expect((await as(secret).send('{ users { totalCount } }')).errors).toBeUndefined();
  expect((await as(secret).send('{ groups { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const scim = new ScimClient(organisation.scim.baseUrl, secret);
  expect((await scim.get('/Users')).status).toBe(200);
  const refused = await scim.get('/Groups');
  expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('group:read')]);
  expect((await scim.post('/Users', { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'x' })).status).toBe(403);
});

describe('when a token was last used', () => {
  const start = Date.parse('2030-01-01T12:00:00.000Z');
  const at = (seconds: number): Date => new Date(start + seconds * 1000);

  test('is written at most once a minute', async () => {
    const { apiToken, secret } = await createToken();
    const seen: (string | null)[] = [];
    for (const seconds of [0, 1, 59, 60, 61, 62, 300]) {
      await use(secret, at(seconds));
      seen.push((await readToken(apiToken.id)).lastUsedAt);
    }
    expect(seen).toEqual([0, 0, 0, 0, 61, 61, 300].map((seconds) => at(seconds).toISOString()));
  });

  test('is written for uses over either door, and for refused uses not', async () => {
    const { apiToken, secret } = await createToken({ expiresAt: '2035-01-01T00:00:00Z' });
    await expect(use(secret, new Date('2036-01-01T00:00:00Z'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await readToken(apiToken.id)).lastUsedAt).toBeNull();
    await as(secret).run('{ users { totalCount } }');
    expect(Date.now() - Date.parse((await readToken(apiToken.id)).lastUsedAt)).toBeLessThan(60_000);
  });

  test('does not go back where a slow request of an earlier minute arrives late', async () => {
    const { apiToken, secret } = await createToken();
    await use(secret, at(600));
    await use(secret, at(0));
    expect((await readToken(apiToken.id)).lastUsedAt).toBe(at(600).toISOString());
  });
});

test('a token ends at the moment of its expiry', async () => {
  const expiresAt = new Date('2035-06-01T00:00:00.000Z');
  const { apiToken, secret } = await createToken({ expiresAt: expiresAt.toISOString() });
  await expect(use(secret, expiresAt)).rejects.toThrow('expired on 2035-06-01T00:00:00.000Z');
  expect((await use(secret, new Date(expiresAt.getTime() - 1))).actor.apiTokenId).toBe(apiToken.id);
});

test('a token whose time is over shows as expired', async () => {
  const { apiToken } = await createToken({ expiresAt: '2999-01-01T00:00:00Z' });
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  await client.query('set role rollcall_runtime');
  await client.query(`select set_config('rollcall.organisation', $1, false)`, [organisation.id]);
  await client.query(`update api_tokens set expires_at = '2020-01-01' where id = $1`, [apiToken.id]);
  await client.end();
  expect((await readToken(apiToken.id)).status).toBe('EXPIRED');
});

describe('revokeApiToken', () => {
  test('ends a token at once, also on another replica, and shows when', async () => {
    const { apiToken, secret } = await createToken();
    const replica = await connectDatabase(app.databaseUrl, 2);
    try {
      const useThere = () => authenticateToken(replica.orm.em.fork(), hashTokenSecret(secret), new Date());
      expect((await useThere()).actor.apiTokenId).toBe(apiToken.id);
      const { revokeApiToken } = await organisation.graphql.run(revoke, { input: { id: apiToken.id } });
      expect(revokeApiToken.apiToken).toMatchObject({ id: apiToken.id, status: 'REVOKED', revokedAt: expect.stringMatching(/Z$/) as string });
      await expect(useThere()).rejects.toThrow('was revoked on');
      expect((await as(secret).send('{ users { totalCount } }')).status).toBe(401);
      expect((await new ScimClient(organisation.scim.baseUrl, secret).get('/Users')).status).toBe(401);
    } finally {
      await replica.close();
    }
  });

  test('a second time changes nothing', async () => {
    const { apiToken } = await createToken();
    const first = (await organisation.graphql.run(revoke, { input: { id: apiToken.id } })).revokeApiToken;
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect((await organisation.graphql.run(revoke, { input: { id: apiToken.id } })).revokeApiToken).toEqual(first);
  });

  test.each(['01900000-0000-7000-8000-000000000000', 'no id'])('finds nothing with the id %s', async (id) => {
    const answer = await organisation.graphql.run(revoke, { input: { id } });
    expect([refusalOf(answer), answer.revokeApiToken.apiToken]).toEqual(['NOT_FOUND id', null]);
  });

  test('may be the last thing that a token does', async () => {
    const secret = await organisation.token(['api-token:write', 'api-token:read']);
    const { apiTokens } = await as(secret).run('{ apiTokens(first: 1000) { nodes { id prefix } } }');
    const self = apiTokens.nodes.find(({ prefix }: { prefix: string }) => prefix === secret.slice(0, 15));
    expect(refusalOf(await as(secret).run(revoke, { input: { id: self.id } }))).toBe('accepted');
    expect((await as(secret).send('{ version }')).status).toBe(401);
  });
});
