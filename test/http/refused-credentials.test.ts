import { Client } from 'pg';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { ScimClient } from '../support/scim-client.ts';

/* A secret that has ended and is still presented: the directory sees a bare 401, so the reason is kept here. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const refusals = 'refusals { count firstAt lastAt lastReason }';

async function revokedToken(): Promise<{ id: string; secret: string }> {
  const create = 'mutation { createApiToken(input: { name: "Entra", permissions: ["user:read"] }) { apiToken { id } secret } }';
  const { createApiToken: { apiToken: { id }, secret } } = await organisation.graphql.run(create);
  await organisation.graphql.run('mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { userErrors { code } } }', { id });
  return { id, secret };
}
const readRefusals = async (id: string) => {
  const { apiTokens } = await organisation.graphql.run(`{ apiTokens(first: 1000) { nodes { id ${refusals} } } }`);
  return apiTokens.nodes.find((token: { id: string }) => token.id === id).refusals;
};
const events = async () => (await organisation.graphql.run('{ provisioningEvents { nodes { decision status reason method path request apiToken { id } } } }')).provisioningEvents.nodes;
const scimWith = (secret: string): ScimClient => new ScimClient(organisation.scim.baseUrl, secret);

test('is shown with the token, by its name and prefix, and among the provisioning events', async () => {
  const { id, secret } = await revokedToken();
  expect(await readRefusals(id)).toBeNull();
  const refused = await scimWith(secret).get('/Users?filter=userName%20eq%20%22x%22');
  expect([refused.status, refused.body.detail]).toEqual([401, expect.stringMatching(new RegExp(`^The API token “Entra” \\(${secret.slice(0, 15)}…\\) was revoked on .*Z: make a new one\\.$`))]);
  const { count, firstAt, lastAt, lastReason } = await readRefusals(id);
  expect([count, lastReason]).toEqual([1, refused.body.detail]);
  expect(firstAt).toBe(lastAt);
  expect(Math.abs(Date.parse(lastAt as string) - Date.now())).toBeLessThan(60_000);
  expect(await events()).toEqual([{
    decision: 'REFUSED', status: 401, reason: refused.body.detail, method: 'GET', path: '/Users?filter=userName%20eq%20%22x%22', request: null, apiToken: { id },
  }]);
});

test('is counted however often it comes, and makes one event an hour', async () => {
  const { id, secret } = await revokedToken();
  await Promise.all(Array.from({ length: 20 }, () => scimWith(secret).get('/Users')));
  const first = await readRefusals(id);
  expect([first.count, (await events()).length]).toEqual([20, 1]);

  await changeRow(id, `event_at = event_at - interval '59 minutes'`);
  await scimWith(secret).get('/Users');
  expect((await events()).length).toBe(1);
  await changeRow(id, `event_at = event_at - interval '1 minute'`);
  await scimWith(secret).get('/Groups');
  expect((await events()).map(({ path }: { path: string }) => path)).toEqual(['/Groups', '/Users']);
  const last = await readRefusals(id);
  expect([last.count, last.firstAt]).toEqual([22, first.firstAt]);
  expect(last.lastAt > first.lastAt).toBe(true);
});

test('over GraphQL is counted, and is no provisioning event', async () => {
  const { id, secret } = await revokedToken();
  expect((await new GraphqlClient(`${app.url}/graphql`, secret).send('{ version }')).status).toBe(401);
  expect((await readRefusals(id)).count).toBe(1);
  expect(await events()).toEqual([]);
  // The directory's first one is an event, then.
  await scimWith(secret).get('/Users');
  expect([(await readRefusals(id)).count, (await events()).length]).toEqual([2, 1]);
});

test('is kept where the token belongs, whatever Tenant URL it is sent to', async () => {
  const { id, secret } = await revokedToken();
  const other = await app.organisation();
  await new ScimClient(other.scim.baseUrl, secret).get('/Users');
  expect([(await readRefusals(id)).count, (await events()).length]).toEqual([1, 1]);
  const { provisioningEvents } = await other.graphql.run('{ provisioningEvents { totalCount } }');
  expect(provisioningEvents.totalCount).toBe(0);
});

test('a stranger who knows no whole secret leaves no trace', async () => {
  const { id, secret } = await revokedToken();
  for (const guess of [`${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`, secret.slice(0, 15), `${secret.slice(0, 15)}${'x'.repeat(37)}`]) {
    expect((await scimWith(guess).get('/Users')).status).toBe(401);
  }
  expect([await readRefusals(id), await events()]).toEqual([null, []]);
});

test('a token that is good has no refusals, and who may not read tokens does not read them either', async () => {
  expect((await organisation.scim.get('/Users')).status).toBe(200);
  const { apiTokens } = await organisation.graphql.run(`{ apiTokens { nodes { ${refusals} } } }`);
  expect(apiTokens.nodes).toEqual([{ refusals: null }, { refusals: null }]);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});

async function changeRow(credentialId: string, set: string): Promise<void> {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  await client.query('set role rollcall_runtime');
  await client.query(`select set_config('rollcall.organisation', $1, false)`, [organisation.id]);
  await client.query(`update refused_credentials set ${set} where credential_id = $1`, [credentialId]);
  await client.end();
}
