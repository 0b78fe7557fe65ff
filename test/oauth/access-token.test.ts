import { organisationPermissions } from '../../src/domain/access/permissions.ts';
import { authenticateAccessToken } from '../../src/domain/oauth/authenticate-access-token.ts';
import { hashTokenSecret } from '../../src/domain/api-tokens/token-secret.ts';
import { connectDatabase } from '../../src/db/connect.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { clock } from '../support/clock.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { addSecret, askForToken, bySecret, makeOauthClient, type TestOauthClient } from '../support/oauth-client.ts';
import { newUser, ScimClient } from '../support/scim-client.ts';

let app: TestApp;
let contoso: TestOrganisation;
let fabrikam: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  [contoso, fabrikam] = [await app.organisation('contoso'), await app.organisation('fabrikam')];
});
afterAll(() => app.stop());
afterEach(clock.release);

const tokenOf = async (client: TestOauthClient, scope = '', organisation = contoso): Promise<string> => (await askForToken(app.url, organisation.slug, bySecret(client, { scope }))).body.access_token;
const over = (token: string, organisation = contoso) => ({ scim: new ScimClient(organisation.scim.baseUrl, token), graphql: new GraphqlClient(`${app.url}/graphql`, token) });
const change = async (mutation: string, input: object): Promise<void> => {
  const payload = (await contoso.graphql.run(`mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { userErrors { message } } }`, { input }))[mutation];
  expect(payload.userErrors).toEqual([]);
};

async function expectEnded(token: string, detail: RegExp): Promise<void> {
  const answer = await over(token).scim.get('/Users');
  expectScimError(answer, 401, undefined, detail);
  expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
  expect((await over(token).graphql.send('{ users { totalCount } }')).status).toBe(401);
}

async function expectGood(token: string): Promise<void> {
  expect((await over(token).scim.get('/Users')).status).toBe(200);
  expect((await over(token).graphql.send('{ users { totalCount } }')).errors).toBeUndefined();
}

test('a token of nobody, a client_secret in its place, and half a token are refused', async () => {
  const { secret } = await makeOauthClient(contoso);
  await expectEnded(`rollcall_access_${'x'.repeat(43)}`, /access token is not known/);
  await expectEnded(secret, /secret of an OAuth client and no token/);
  await expectEnded('rollcall_access_', /not one of Rollcall/);
});

test('a token of one organisation never opens the Tenant URL of another, and shows nothing of it over GraphQL', async () => {
  const person = await fabrikam.scim.post('/Users', newUser());
  const token = await tokenOf(await makeOauthClient(contoso, organisationPermissions));
  const foreign = over(token, fabrikam);
  for (const path of ['/Users', `/Users/${person.body.id}`, '/ServiceProviderConfig']) expectScimError(await foreign.scim.get(path), 401, undefined, /does not belong to this Tenant URL/);
  const { users, user } = await foreign.graphql.run('query ($id: ID!) { users { totalCount } user(id: $id) { id } }', { id: person.body.id });
  expect([users.totalCount, user]).toEqual([0, null]);
});

test('a token may do what it was asked for and no more, and a refusal names the permission', async () => {
  const client = await makeOauthClient(contoso);
  const { scim, graphql } = over(await tokenOf(client, 'user:read'));
  expectScimError(await scim.get('/Groups'), 403, undefined, /permission group:read, .*give it to the OAuth client/);
  expectScimError(await scim.post('/Users', newUser()), 403, undefined, /permission user:write/);
  expect((await graphql.send('{ groups { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await graphql.send('{ oauthClients { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  await expectGood(await tokenOf(client, 'user:read'));
  expect((await over(await tokenOf(client)).scim.post('/Users', newUser())).status).toBe(201);
});

test('what a client loses, its tokens lose at once', async () => {
  const client = await makeOauthClient(contoso, ['user:read', 'group:read']);
  const token = await tokenOf(client);
  expect((await over(token).scim.get('/Groups')).status).toBe(200);
  await change('updateOauthClient', { id: client.id, permissions: ['user:read', 'user:write'] });
  expect((await over(token).scim.get('/Groups')).status).toBe(403);
  // And gain nothing that they were not issued for.
  expect((await over(token).scim.post('/Users', newUser())).status).toBe(403);
  await expectGood(token);
});

const ends: [how: string, end: (client: TestOauthClient) => Promise<unknown>, detail: RegExp][] = [
  ['its hour is over', async () => clock.pass(3600), /access token rollcall_access_.{6}….* expired on \d{4}-/],
  ['its client is disabled', (client) => change('updateOauthClient', { id: client.id, enabled: false }), /has ended, since the client is disabled/],
  ['its client is deleted', (client) => change('deleteOauthClient', { id: client.id }), /not known/],
  ['its secret is revoked', (client) => change('revokeOauthClientSecret', { id: client.secretId }), /ended with the secret or the federation/],
];
test.each(ends)('a token ends at once, on every replica, when %s [S10.6h]', async (_, end, detail) => {
  clock.hold();
  const client = await makeOauthClient(contoso);
  const token = await tokenOf(client);
  const replica = await connectDatabase(app.databaseUrl, 1);
  try {
    const there = () => authenticateAccessToken(replica.unbound, hashTokenSecret(token), new Date());
    expect((await there()).actor.oauthClientId).toBe(client.id);
    await expectGood(token);
    await end(client);
    await expectEnded(token, detail);
    await expect(there()).rejects.toThrow(detail);
  } finally {
    await replica.close();
  }
});

test('a client that is enabled again gets its tokens back; a secret that is revoked ends none of the other', async () => {
  const client = await makeOauthClient(contoso);
  const second = await addSecret(contoso, client.id);
  const [first, other] = [await tokenOf(client), await tokenOf({ ...client, ...second })];
  await change('updateOauthClient', { id: client.id, enabled: false });
  await expectEnded(first, /disabled/);
  await change('updateOauthClient', { id: client.id, enabled: true });
  await expectGood(first);
  await change('revokeOauthClientSecret', { id: client.secretId });
  await expectEnded(first, /ended with the secret/);
  await expectGood(other);
});

test('a provisioning event names the client, also when it is deleted, and that a token of it came after its end', async () => {
  const client = await makeOauthClient(contoso);
  const token = await tokenOf(client);
  const person = newUser();
  await over(token).scim.post('/Users', person);
  await change('updateOauthClient', { id: client.id, enabled: false });
  await over(token).scim.get('/Users');
  const { oauthClients } = await contoso.graphql.run('{ oauthClients { nodes { id refusals { count lastReason } } } }');
  expect(oauthClients.nodes.find(({ id }: { id: string }) => id === client.id).refusals).toEqual({ count: 1, lastReason: expect.stringContaining('the client is disabled') as string });
  await change('deleteOauthClient', { id: client.id });
  const { provisioningEvents } = await contoso.graphql.run('{ provisioningEvents(first: 2) { nodes { decision resourceName apiToken { id } oauthClient { id name status } } } }');
  const caused = { apiToken: null, oauthClient: { id: client.id, name: 'Entra', status: 'DELETED' } };
  expect(provisioningEvents.nodes).toEqual([{ decision: 'REFUSED', resourceName: null, ...caused }, { decision: 'CREATED', resourceName: person['userName'], ...caused }]);
});

test('a cycle is the client\'s, and so are its events', async () => {
  const client = await makeOauthClient(contoso);
  const { scim } = over(await tokenOf(client));
  const { body } = await scim.post('/Users', newUser());
  await scim.delete(`/Users/${body.id}`);
  const of = { oauthClientId: { eq: client.id } };
  const { provisioningCycles, provisioningEvents } = await contoso.graphql.run(`query ($of: ProvisioningCycleFilter, $id: String) {
    provisioningCycles(filter: $of) { nodes { apiToken { id } oauthClient { name } counts { requests } events { nodes { decision } } } } provisioningEvents(filter: { oauthClientId: { eq: $id } }) { totalCount } }`, { of, id: client.id });
  expect(provisioningCycles.nodes).toEqual([{ apiToken: null, oauthClient: { name: 'Entra' }, counts: { requests: 2 }, events: { nodes: [{ decision: 'DELETED' }, { decision: 'CREATED' }] } }]);
  expect(provisioningEvents.totalCount).toBe(2);
});

test('the log names the client of each request', async () => {
  const client = await makeOauthClient(contoso);
  await over(await tokenOf(client)).scim.get('/Users');
  const lines = app.logLines.map((line) => JSON.parse(line) as { path?: string; caller?: object });
  expect(lines.findLast(({ path }) => path === '/scim/v2/contoso/Users')).toMatchObject({ caller: { kind: 'OAUTH_CLIENT', id: client.id }, status: 200 });
});

test('tokens are cleared away a day after their end, when the organisation asks for others', async () => {
  const client = await makeOauthClient(contoso);
  clock.hold();
  const old = await tokenOf(client);
  clock.pass(7200);
  const late = await tokenOf(client);
  clock.pass(24 * 3600);
  await tokenOf(client);
  await expectEnded(old, /not known/);
  await expectEnded(late, /expired on/);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
