import { readConfig } from '../../src/config.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { newUser, ScimClient } from '../support/scim-client.ts';

const garbage = `rollcall_${'x'.repeat(43)}`;
let app: TestApp | undefined;
const start = async (settings: { REQUESTS_PER_MINUTE?: number; REFUSALS_PER_MINUTE?: number }): Promise<TestApp> => (app = await startTestApp(settings));
afterEach(() => app?.stop());

const secondsToWait = (headers: Headers): number => Number(headers.get('retry-after'));

describe('too many requests of one token', () => {
  test('are answered 429 and told when to come back, over SCIM', async () => {
    const { organisation } = await start({ REQUESTS_PER_MINUTE: 5 });
    const { scim } = await organisation();
    const answers = [];
    for (let n = 0; n < 7; n++) answers.push(await scim.get('/Users'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = answers[5];
    expect(refused?.body).toMatchObject({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '429', detail: expect.stringMatching(/^Too many requests: try again in \d+ seconds\.$/) as string });
    expect(refused?.headers.get('content-type')).toContain('application/scim+json');
    expect(secondsToWait(refused?.headers ?? new Headers())).toBeGreaterThan(0);
    expect(secondsToWait(refused?.headers ?? new Headers())).toBeLessThanOrEqual(60);
  });

  test('are answered 429 over GraphQL, and change nothing', async () => {
    const { organisation, url } = await start({ REQUESTS_PER_MINUTE: 3 });
    const { ownerToken, token } = await organisation();
    const create = (userName: string) => new GraphqlClient(`${url}/graphql`, ownerToken).send(`mutation { createUser(input: { userName: "${userName}" }) { userErrors { code } } }`);
    expect([(await create('a')).status, (await create('b')).status, (await create('c')).status]).toEqual([200, 200, 200]);
    const refused = await create('d');
    expect([refused.status, refused.errors?.[0]?.extensions.code, refused.data]).toEqual([429, 'TOO_MANY_REQUESTS', undefined]);
    // Another token of the same organisation has a count of its own.
    const { users } = await new GraphqlClient(`${url}/graphql`, await token(['user:read'])).run('{ users { nodes { userName } } }');
    expect(users.nodes.map(({ userName }: { userName: string }) => userName)).toEqual(['a', 'b', 'c']);
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' }, body: '{}' });
    expect([response.status, secondsToWait(response.headers) > 0]).toEqual([429, true]);
  });

  test('count over both doors together, and of each token on its own', async () => {
    const { organisation, url } = await start({ REQUESTS_PER_MINUTE: 4 });
    const { scim, scimToken, token } = await organisation();
    await scim.get('/Users');
    await scim.post('/Users', newUser());
    await new GraphqlClient(`${url}/graphql`, scimToken).run('{ users { totalCount } }');
    expect((await scim.get('/Groups')).status).toBe(200);
    expect((await new GraphqlClient(`${url}/graphql`, scimToken).send('{ version }')).status).toBe(429);
    expect((await new ScimClient(scim.baseUrl, await token(['user:read'])).get('/Users')).status).toBe(200);
  });
});

test('by default an organisation may ask far more often than 25 times a second [S10.6d]', async () => {
  const { REQUESTS_PER_MINUTE } = readConfig({});
  expect(REQUESTS_PER_MINUTE).toBeGreaterThan(10 * 25 * 60);
  const { organisation } = await start({ REQUESTS_PER_MINUTE });
  const { scim } = await organisation();
  const answers = await Promise.all(Array.from({ length: 100 }, () => scim.get('/Users?count=0')));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('each operation of a bulk request counts as a request; the rest is not begun', async () => {
  const { organisation } = await start({ REQUESTS_PER_MINUTE: 4 });
  const { scim } = await organisation();
  const answer = await scim.post('/Bulk', { Operations: Array.from({ length: 5 }, (_, index) => ({ method: 'POST', path: '/Users', bulkId: String(index), data: newUser() })) });
  expect(answer.status).toBe(200);
  expect(answer.body.Operations.map(({ status }: { status: string }) => status)).toEqual(['201', '201', '201', '429']);
  expect(answer.body.Operations[3].response).toMatchObject({ status: '429', detail: expect.stringMatching(/try again in \d+ seconds/) as string });
  expect((await scim.get('/Users')).status).toBe(429);
});

describe('too many refused sign-ins from one address', () => {
  test('shut it out of both doors, whatever it presents next, without a look at the token', async () => {
    const { organisation, url } = await start({ REFUSALS_PER_MINUTE: 10 });
    const { scim, graphql } = await organisation();
    const thief = new ScimClient(scim.baseUrl, garbage);
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await thief.get('/Users')).status, (await new GraphqlClient(`${url}/graphql`, 'garbage').send('{ version }')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    const refused = await scim.get('/Users');
    expect([refused.status, secondsToWait(refused.headers) > 0, secondsToWait(refused.headers) <= 60]).toEqual([429, true, true]);
    expect((await graphql.send('{ users { totalCount } }')).status).toBe(429);
  });

  test('requests that are served, or refused for want of a permission, do not count', async () => {
    const { organisation } = await start({ REFUSALS_PER_MINUTE: 10 });
    const { scim, token } = await organisation();
    const reader = new ScimClient(scim.baseUrl, await token(['group:read']));
    for (let n = 0; n < 15; n++) {
      expect((await scim.get('/Users')).status).toBe(200);
      expect((await reader.get('/Users')).status).toBe(403);
    }
    expect((await scim.get('/Users/none')).status).toBe(404);
  });

  test('a token that is presented at another\'s Tenant URL is no guess at a secret', async () => {
    const { organisation } = await start({ REFUSALS_PER_MINUTE: 10 });
    const [first, other] = [await organisation(), await organisation()];
    for (let n = 0; n < 15; n++) expect((await new ScimClient(first.scim.baseUrl, other.scimToken).get('/Users')).status).toBe(401);
    expect((await first.scim.get('/Users')).status).toBe(200);
  });
});
