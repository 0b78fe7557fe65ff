import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const doors: [door: string, ask: (authorization?: string) => Promise<Response>][] = [
  ['SCIM', (authorization) => fetch(`${organisation.scim.baseUrl}/Users`, { headers: authorization === undefined ? {} : { authorization } })],
  ['GraphQL', (authorization) => fetch(`${app.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) }, body: '{"query":"{ users { totalCount } }"}',
  })],
];

const wrong: [string, (secret: string) => string][] = [
  ['an empty header', () => ''], ['no scheme', (secret) => secret], ['another scheme', (secret) => `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`],
  ['the scheme alone', () => 'Bearer'], ['the scheme and a space', () => 'Bearer '], ['two tokens', (secret) => `Bearer ${secret} ${secret}`], ['a list of two', (secret) => `Bearer ${secret}, Bearer ${secret}`],
  ['a quoted token', (secret) => `Bearer "${secret}"`], ['one character more', (secret) => `Bearer ${secret}x`], ['one character less', (secret) => `Bearer ${secret.slice(0, -1)}`],
  ['another last character', (secret) => `Bearer ${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`], ['the letters in another case', (secret) => `Bearer ${secret.toUpperCase()}`],
  ['SQL', () => `Bearer rollcall_${`'or'1'='1`.padEnd(43, '-')}`], ['a token of someone else\'s product', () => 'Bearer ghp_1234567890'],
];

describe.each(doors)('%s', (door, ask) => {
  test.each(wrong)('refuses %s, and repeats nothing of it', async (_, header) => {
    const secret = await organisation.token(['user:read']);
    const response = await ask(header(secret));
    const text = await response.text();
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(`Bearer realm="${door}"`);
    expect(text).not.toContain(secret.slice(9, -1));
    expect(app.logLines.join('')).not.toContain(secret.slice(9, -1));
  });

  test.each(['Bearer ', 'bearer ', 'BEARER   '])('takes a token after “%s”', async (scheme) => {
    expect((await ask(scheme + organisation.scimToken)).status).toBe(200);
  });
});

test('SCIM asks for a token where there is none, for every path below a Tenant URL', async () => {
  for (const path of ['', '/', '/Users', '/ServiceProviderConfig', '/Schemas', '/ResourceTypes', '/nowhere']) {
    for (const base of [organisation.scim.baseUrl, `${app.url}/scim/v2/nobody`, `${app.url}/scim/v2`]) {
      const response = await fetch(base + path);
      expect([path, response.status, response.headers.get('www-authenticate')]).toEqual([path, 401, 'Bearer realm="SCIM"']);
      expect(await response.json()).toMatchObject({ status: '401', schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'] });
    }
  }
});

test('a token in the address is no token [S9.2d]', async () => {
  const response = await fetch(`${organisation.scim.baseUrl}/Users?access_token=${organisation.scimToken}`);
  expect(response.status).toBe(401);
  expect(app.logLines.join('')).not.toContain(organisation.scimToken);
});

const idFor = async (id?: string) => (await fetch(`${app.url}/graphql`, { method: 'POST', headers: id === undefined ? {} : { 'x-request-id': id } })).headers.get('x-request-id');

test('an answer carries the id of its request: the caller\'s own where it is a sensible one', async () => {
  expect(await idFor('trace-12345678')).toBe('trace-12345678');
  for (const id of [undefined, 'short', 'with space in it', 'x'.repeat(129), '<script>alert(1)</script>']) expect(await idFor(id)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
});
