import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';

/* Every scimType of RFC 7644 §3.12 and RFC 9865 §2.1, and every status beside 500, each with a request that is answered with it. */

let app: TestApp;
let limited: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  [app, limited] = await Promise.all([startTestApp(), startTestApp({ REQUESTS_PER_MINUTE: 2 })]);
  organisation = await app.organisation();
});
afterAll(async () => {
  await Promise.all([app.stop(), limited.stop()]);
});

const list = (query: Record<string, string>) => (): Promise<ScimAnswer> => organisation.scim.get(`/Users?${new URLSearchParams(query).toString()}`);
const patch = (operation: object) => async (): Promise<ScimAnswer> => organisation.scim.patch(`/Users/${(await organisation.scim.post('/Users', newUser())).body.id}`, operation);

/** A cursor that was good when it was made: its organisation's clock has since gone on by more than its time. */
async function expiredCursor(): Promise<string> {
  for (let count = 0; count < 2; count++) await organisation.scim.post('/Users', newUser());
  const { sealCursor } = await import('../../src/scim/protocol/cursor.ts');
  const { signingKeyOf } = await import('../../src/domain/organisations/signing-key.ts');
  const key = await signingKeyOf(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }));
  return sealCursor(['after', 'anywhere', 2], { key, query: JSON.stringify(['User', null, null]) }, new Date(Date.now() - 2 * 3_600_000));
}

test.each<[scimType: string, status: number, send: () => Promise<ScimAnswer>]>([
  ['invalidFilter', 400, list({ filter: 'userName' })],
  ['tooMany', 400, () => organisation.scim.get('/?sortBy=id&startIndex=1000&count=2')],
  ['uniqueness', 409, async () => organisation.scim.post('/Users', newUser({ userName: (await organisation.scim.post('/Users', newUser())).body.userName }))],
  ['mutability', 400, patch({ op: 'replace', path: 'id', value: 'x' })],
  ['invalidSyntax', 400, () => organisation.scim.post('/Users', '{')],
  ['invalidPath', 400, patch({ op: 'replace', path: 'shoeSize', value: 1 })],
  ['noTarget', 400, patch({ op: 'remove' })],
  ['invalidValue', 400, () => organisation.scim.post('/Users', newUser({ active: 'perhaps' }))],
  ['invalidVers', 400, () => organisation.scim.get('/v1/Users')],
  ['sensitive', 403, list({ filter: 'password eq "x"' })],
  ['invalidCursor', 400, list({ cursor: 'made-up' })],
  ['expiredCursor', 400, async () => list({ cursor: await expiredCursor() })()],
  ['invalidCount', 400, list({ cursor: '', count: '0' })],
])('%s (%i) [S9.41c]', async (scimType, status, send) => {
  expectScimError(await send(), status, scimType);
});

test.each<[status: number, send: () => Promise<ScimAnswer>]>([
  [401, () => new ScimClient(organisation.scim.baseUrl, undefined).get('/Users')],
  [403, async () => new ScimClient(organisation.scim.baseUrl, await organisation.token(['user:read'])).delete('/Users/x')],
  [404, () => organisation.scim.get('/Users/nobody')],
  [405, () => organisation.scim.put('/Users', newUser())],
  [406, () => organisation.scim.get('/Users', { accept: 'text/html' })],
  [412, async () => organisation.scim.send('DELETE', `/Groups/${(await organisation.scim.post('/Groups', newGroup())).body.id}`, undefined, { 'if-match': 'W/"9"' })],
  [413, () => organisation.scim.post('/Users', newUser({ shoeSize: 'x'.repeat(1024 * 1024) }))],
  [415, () => organisation.scim.send('POST', '/Users', 'x', { 'content-type': 'text/plain' })],
  [501, () => organisation.scim.get('/Me')],
])('%i without a scimType [S9.41d]', async (status, send) => {
  expectScimError(await send(), status);
});

test('429 and when to come back [S9.41d S10.6e]', async () => {
  const { scim } = await limited.organisation();
  const answers = [await scim.get('/Users'), await scim.get('/Users'), await scim.get('/Users')];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('304 and 503 as what they are [S9.41d]', async () => {
  const other = await app.organisation();
  const { body } = await other.scim.post('/Users', newUser());
  expect((await other.scim.get(`/Users/${body.id}`, { 'if-none-match': body.meta.version as string })).status).toBe(304);
  await other.graphql.run('mutation { updateSingleSignOn(input: { scimStatus: PAUSED }) { userErrors { code } } }');
  const paused = await other.scim.get('/Users');
  expectScimError(paused, 503);
  expect(Number(paused.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
