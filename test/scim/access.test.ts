import { setTimeout as delay } from 'node:timers/promises';
import { organisationPermissions } from '../../src/domain/access/permissions.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';

/* Every endpoint refused before it is allowed: by who asks, by what they may do, by what the owner has set. */

let app: TestApp;
let contoso: TestOrganisation;
let fabrikam: TestOrganisation;
let ids: { user: string; group: string };
let before: string[];
beforeAll(async () => {
  app = await startTestApp();
  [contoso, fabrikam] = [await app.organisation('contoso'), await app.organisation('fabrikam')];
  const user = await contoso.scim.post('/Users', newUser());
  const group = await contoso.scim.post('/Groups', newGroup({ members: [{ value: user.body.id }] }));
  ids = { user: user.body.id as string, group: group.body.id as string };
  before = await contents();
});
afterAll(() => app.stop());

/** What the organisation holds, to the byte. */
async function contents(): Promise<string[]> {
  return [(await contoso.scim.get('/Users')).text, (await contoso.scim.get('/Groups')).text];
}

const patch = { Operations: [{ op: 'replace', path: 'displayName', value: 'Changed by a stranger' }] };
const endpoints: { method: string; path: string; body?: () => object; needs: string[]; succeeds: number }[] = [
  { method: 'GET', path: '/Users', needs: ['user:read'], succeeds: 200 },
  { method: 'GET', path: '/Users/{user}', needs: ['user:read'], succeeds: 200 },
  { method: 'POST', path: '/Users', body: newUser, needs: ['user:write'], succeeds: 201 },
  { method: 'PUT', path: '/Users/{user}', body: newUser, needs: ['user:read', 'user:write'], succeeds: 200 },
  { method: 'PATCH', path: '/Users/{user}', body: () => patch, needs: ['user:read', 'user:write'], succeeds: 200 },
  { method: 'GET', path: '/Groups', needs: ['group:read'], succeeds: 200 },
  { method: 'GET', path: '/Groups/{group}', needs: ['group:read'], succeeds: 200 },
  { method: 'POST', path: '/Groups', body: newGroup, needs: ['group:write'], succeeds: 201 },
  { method: 'PUT', path: '/Groups/{group}', body: newGroup, needs: ['group:write'], succeeds: 200 },
  { method: 'PATCH', path: '/Groups/{group}', body: () => patch, needs: ['group:read', 'group:write'], succeeds: 204 },
  { method: 'GET', path: '/', needs: ['user:read', 'group:read'], succeeds: 200 },
  { method: 'POST', path: '/.search', body: () => ({}), needs: ['user:read', 'group:read'], succeeds: 200 },
  { method: 'POST', path: '/Users/.search', body: () => ({}), needs: ['user:read'], succeeds: 200 },
  { method: 'POST', path: '/Groups/.search', body: () => ({}), needs: ['group:read'], succeeds: 200 },
  // Each of its operations needs what it needs alone (bulk.test.ts).
  { method: 'POST', path: '/Bulk', body: () => ({ Operations: [] }), needs: [], succeeds: 200 },
  { method: 'GET', path: '/ServiceProviderConfig', needs: [], succeeds: 200 },
  { method: 'GET', path: '/ResourceTypes', needs: [], succeeds: 200 },
  { method: 'GET', path: '/ResourceTypes/User', needs: [], succeeds: 200 },
  { method: 'GET', path: '/Schemas', needs: [], succeeds: 200 },
  { method: 'GET', path: '/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group', needs: [], succeeds: 200 },
  { method: 'DELETE', path: '/Users/{user}', needs: ['user:delete'], succeeds: 204 },
  { method: 'DELETE', path: '/Groups/{group}', needs: ['group:delete'], succeeds: 204 },
];
const named = endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const);
type Endpoint = (typeof endpoints)[number];

function ask(endpoint: Endpoint, token: string | undefined, organisation = contoso): Promise<ScimAnswer> {
  const path = endpoint.path.replace('{user}', ids.user).replace('{group}', ids.group);
  return new ScimClient(organisation.scim.baseUrl, token).send(endpoint.method, path, endpoint.body?.());
}

function expectUnauthenticated(answer: ScimAnswer, detail: RegExp): void {
  expectScimError(answer, 401, undefined, detail);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="SCIM"');
}

async function revokedToken(): Promise<string> {
  const token = await contoso.token(['user:read']);
  const { apiTokens } = await contoso.graphql.run('{ apiTokens(first: 1000) { nodes { id prefix } } }');
  const id = apiTokens.nodes.find(({ prefix }: { prefix: string }) => token.startsWith(prefix)).id as string;
  await contoso.graphql.run('mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { userErrors { message } } }', { id });
  return token;
}

async function setScim(scimStatus: 'ENABLED' | 'PAUSED' | 'DISABLED'): Promise<void> {
  const { updateSingleSignOn } = await contoso.graphql.run(
    'mutation ($scimStatus: ScimStatus) { updateSingleSignOn(input: { scimStatus: $scimStatus }) { singleSignOn { scim { status } } } }', { scimStatus },
  );
  expect(updateSingleSignOn.singleSignOn.scim.status).toBe(scimStatus);
}

describe('by who asks', () => {
  test.each(named)('%s', async (_, endpoint) => {
    expectUnauthenticated(await ask(endpoint, undefined), /API token is missing/);
    expectUnauthenticated(await ask(endpoint, 'garbage'), /not one of Rollcall/);
    expectUnauthenticated(await ask(endpoint, `rollcall_${'x'.repeat(43)}`), /not known/);
    expectUnauthenticated(await ask(endpoint, fabrikam.ownerToken), /does not belong to this Tenant URL/);
    expectUnauthenticated(await ask(endpoint, contoso.ownerToken, fabrikam), /does not belong to this Tenant URL/);
    if (endpoint.path.includes('{')) expectScimError(await ask(endpoint, fabrikam.ownerToken, fabrikam), 404, undefined, /in this organisation/);
  });

  test('an expired token and a revoked one [S10.6h]', async () => {
    const expiring = await contoso.token(['user:read'], { expiresAt: new Date(Date.now() + 400) });
    const revoked = await revokedToken();
    await delay(500);
    for (const [, endpoint] of named) {
      expectUnauthenticated(await ask(endpoint, expiring), /expired on .*make a new one/);
      expectUnauthenticated(await ask(endpoint, revoked), /was revoked on .*make a new one/);
    }
  });

  test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'bearer a b', 'rollcall_x', ''])('the header “%s”', async (authorization) => {
    expectUnauthenticated(await new ScimClient(contoso.scim.baseUrl, undefined).get('/Users', { authorization }), /Authorization|Bearer|API token/);
  });

  test('an organisation that does not exist answers like one that is not the token’s', async () => {
    const foreign = await new ScimClient(fabrikam.scim.baseUrl, contoso.scimToken).get('/Users');
    const missing = await new ScimClient(`${app.url}/scim/v2/nowhere`, contoso.scimToken).get('/Users');
    const none = await new ScimClient(`${app.url}/scim/v2`, contoso.scimToken).get('');
    expectUnauthenticated(foreign, /Tenant URL/);
    expect([missing.text, none.text]).toEqual([foreign.text, foreign.text]);
  });
});

describe('by what they may do', () => {
  test.each(named.filter(([, { needs }]) => needs.length > 0))('%s', async (_, endpoint) => {
    for (const missing of endpoint.needs) {
      const token = await contoso.token(organisationPermissions.filter((permission) => permission !== missing));
      expectScimError(await ask(endpoint, token), 403, undefined, new RegExp(`permission ${missing},.*make an API token with it`));
    }
  });
});

describe('by what the owner has set', () => {
  afterAll(() => setScim('ENABLED'));

  test('paused: come back later', async () => {
    await setScim('PAUSED');
    for (const [, endpoint] of named) {
      const answer = await ask(endpoint, contoso.scimToken);
      expectScimError(answer, 503, undefined, /paused.*Try again later/);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });

  test('disabled: no', async () => {
    await setScim('DISABLED');
    for (const [, endpoint] of named) expectScimError(await ask(endpoint, contoso.scimToken), 403, undefined, /disabled.*An owner can enable it/);
  });

  test('nobody but the token’s owner learns of it', async () => {
    await setScim('PAUSED');
    expectUnauthenticated(await new ScimClient(contoso.scim.baseUrl, fabrikam.scimToken).get('/Users'), /Tenant URL/);
  });
});

test('nothing of all that has changed anything', async () => {
  expect(await contents()).toEqual(before);
});

describe('allowed with exactly the permissions that it needs', () => {
  test.each(named)('%s', async (_, endpoint) => {
    const token = endpoint.needs.length > 0 ? await contoso.token(endpoint.needs) : await contoso.token(['organisation:read']);
    const answer = await ask(endpoint, token);
    expect({ status: answer.status, text: answer.text.slice(0, 300) }).toEqual({ status: endpoint.succeeds, text: expect.anything() });
    expect(answer.headers.get('content-type')).toBe(endpoint.succeeds === 204 ? null : 'application/scim+json; charset=utf-8');
  });
});

test('too many requests of one token, and too many refusals of one address [S10.6e]', async () => {
  const limited = await startTestApp({ REQUESTS_PER_MINUTE: 3, REFUSALS_PER_MINUTE: 2 });
  try {
    const { scim, slug } = await limited.organisation();
    for (let count = 0; count < 3; count++) expect((await scim.get('/Users')).status).toBe(200);
    const busy = await scim.get('/Users');
    expectScimError(busy, 429, undefined, /try again in \d+ seconds/);
    expect(Number(busy.headers.get('retry-after'))).toBeGreaterThan(0);
    const stranger = new ScimClient(`${limited.url}/scim/v2/${slug}`, 'garbage');
    for (let count = 0; count < 2; count++) expect((await stranger.get('/Users')).status).toBe(401);
    expectScimError(await stranger.get('/Users'), 429, undefined, /try again/);
  } finally {
    await limited.stop();
  }
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
