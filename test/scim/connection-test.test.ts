import { presets } from '../../src/domain/access/permissions.ts';
import { isConnectionTest } from '../../src/scim/connection-test.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { countComputingTime } from '../support/computing-time.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newUser, ScimClient } from '../support/scim-client.ts';

/* *Test connection* in Entra tells at once what the token lacks, and not the first cycle, person by person. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const guid = '5c97de5b-3f0e-4d3a-9a57-0a5c5f1c2b11';
const lookUpUser = `/Users?filter=userName+eq+%22${guid}%22`;
const lookUpGroup = `/Groups?excludedAttributes=members&filter=displayName%20eq%20%22${guid}%22`;
const without = async (...missing: string[]): Promise<ScimClient> =>
  new ScimClient(organisation.scim.baseUrl, await organisation.token(presets.entra.filter((permission) => !missing.includes(permission))));
const events = async () => (await organisation.graphql.run('{ provisioningEvents { nodes { decision status reason warnings } } }')).provisioningEvents.nodes;

test.each([['user:read', lookUpUser], ['user:write', lookUpUser], ['group:read', lookUpGroup], ['group:write', lookUpGroup]])(
  'a token without %s fails it with a sentence that names the permission, and an event says the same', async (permission, path) => {
    const refused = await (await without(permission)).get(path);
    expectScimError(refused, 403, undefined, new RegExp(`permission ${permission}\\b.*[Mm]ake an API token with it`));
    expect(await events()).toEqual([{ decision: 'REFUSED', status: 403, reason: refused.body.detail, warnings: [] }]);
  });

test.each([['user:delete', lookUpUser, 'users'], ['group:delete', lookUpGroup, 'groups']])(
  'a token without %s passes it, since deleting can be switched off in Entra, and an event warns', async (permission, path, things) => {
    const { status, body } = await (await without(permission)).get(path);
    expect([status, body.totalResults, body.Resources]).toEqual([200, 0, []]);
    const warning = `The caller may not delete ${things}: the permission ${permission} is missing. Make an API token with it, give it to the OAuth client, or switch deleting off in the directory.`;
    expect(await events()).toEqual([{ decision: 'UNCHANGED', status: 200, reason: 'The connection was tested.', warnings: [warning] }]);
  });

test('a token with all that Entra needs passes it and leaves nothing behind', async () => {
  for (const path of [lookUpUser, lookUpGroup]) expect((await organisation.scim.get(path)).body).toMatchObject({ totalResults: 0, Resources: [] });
  expect(await events()).toEqual([]);
});

test('who only reads is not disturbed: neither by other lookups nor where somebody is found', async () => {
  const named = newUser({ userName: guid });
  expect((await organisation.scim.post('/Users', named)).status).toBe(201);
  const reader = await without('user:write', 'user:delete', 'group:write', 'group:delete');
  expect((await reader.get(lookUpUser)).body.totalResults).toBe(1);
  for (const path of ['/Users', '/Users?filter=userName%20eq%20%22nobody%22', `/Users?filter=externalId%20eq%20%22${guid}%22`, `/Users?filter=id%20eq%20%22${guid}%22`, '/Groups']) {
    expect([path, (await reader.get(path)).status]).toEqual([path, 200]);
  }
  expect((await reader.post('/Users/.search', { filter: `displayName eq "${guid}"` })).status).toBe(200);
  expect((await events()).length).toBe(1);
});

test.each([
  `userName eq "${guid}"`, `  USERNAME EQ  "${guid.toUpperCase()}" `, `displayName eq "${guid}"`, `emails eq "${guid}"`, `emails.value eq "${guid}"`, `emails[type eq "work"].value eq "${guid}"`,
  `urn:ietf:params:scim:schemas:core:2.0:User:userName eq "${guid}"`,
])('%s is a test', (filter) => {
  expect(isConnectionTest(filter)).toBe(true);
});

test.each([
  undefined, '', `userName eq "x"`, `userName ne "${guid}"`, `userName eq "${guid}x"`, `externalId eq "${guid}"`, `id eq "${guid}"`, `title eq "x" or userName eq "${guid}"`,
  `not (userName eq "${guid}")`, `members eq "${guid}"`, `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager eq "${guid}"`,
])('%s is none', (filter) => {
  expect(isConnectionTest(filter)).toBe(false);
});

test('no filter takes long to look at', () => {
  const computed = countComputingTime();
  for (const text of [' '.repeat(4000), `urn:${':'.repeat(4000)}`, `urn:${'a:'.repeat(2000)} eq "${guid}"`, `emails[${'['.repeat(4000)} eq "${guid}"`, `${' eq '.repeat(1000)}"${guid}"`]) isConnectionTest(text);
  expect(computed()).toBeLessThan(200);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
