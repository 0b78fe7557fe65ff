import * as fc from 'fast-check';
import { createRedactions } from '../../src/http/support-bundle/redaction.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { eventually } from '../support/eventually.ts';
import { newUser } from '../support/scim-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp({ LOOKUP_EVENTS_PER_SECOND: 1000 }); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

async function get(token?: string): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(`${app.url}/export/support-bundle.json`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test('refused to strangers, and to who may not see all that is in it', async () => {
  expect((await get()).status).toBe(401);
  const { status, text } = await get(await organisation.token(['organisation:read', 'provisioning:read', 'user:read']));
  expect([status, text]).toEqual([403, expect.stringContaining('single-sign-on:read') as string]);
});

test('what a directory asked and was answered can be followed, and nothing personal is in it, nor any secret', async () => {
  const other = await app.organisation();
  await other.scim.post('/Users', newUser({ userName: 'elsewhere@fabrikam.example' }));
  const person = { userName: 'Ada.Lovelace@contoso.example', externalId: 'lovelace-1815', displayName: 'Ada Lovelace', title: 'Countess of Computing', name: { givenName: 'Augusta', familyName: 'Lovelace' }, emails: [{ value: 'countess@mail.example', type: 'work', primary: true }], nickName: 'Adalinda' };
  const { body: { id } } = await organisation.scim.post('/Users', newUser(person));
  await organisation.scim.get(`/Users?filter=${encodeURIComponent('userName eq "ada.lovelace@contoso.example"')}`);
  await organisation.scim.get('/Users?filter=title%20eq%20%22Enchantress+of+Numbers%22');
  // Refused: a second person of that name.
  expect((await organisation.scim.post('/Users', newUser({ ...person, externalId: 'byron' }))).status).toBe(409);
  expect((await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'emails[type eq "work"].value', value: 'byron@mail.example' }, { op: 'replace', path: 'active', value: 'False' })).status).toBe(200);

  // Lookups are written a little later.
  const { status, headers, text } = await eventually(() => get(organisation.ownerToken), (answer) => answer.text.includes('title eq'));
  expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('content-disposition')])
    .toEqual([200, 'application/json; charset=utf-8', 'no-store', expect.stringMatching(/^attachment; filename="rollcall-support-org-\d+-\d{4}-\d\d-\d\d\.json"$/) as string]);
  // Three letters that stand in many a number in hexadecimal, too.
  expect(text).not.toMatch(/(?<![\da-f])ada(?![\da-f])/i);
  for (const word of ['lovelace', 'lovelace-1815', 'countess', 'computing', 'augusta', 'byron', 'enchantress', 'fabrikam', organisation.ownerToken, organisation.scimToken]) {
    expect({ word, found: text.toLowerCase().indexOf(word.toLowerCase()) }).toEqual({ word, found: -1 });
  }
  const bundle = JSON.parse(text) as { people: object; events: { decision: string; path: string; reason: string; resourceId: string; resourceName: string; request: Record<string, never>; understood: { legalForm: string }[] }[] };
  expect(bundle).toMatchObject({ organisation: { id: organisation.id }, singleSignOn: { scim: { status: 'ENABLED' } }, people: { users: 1, enabled: 0, createdByScim: 1, groups: 0 } });
  const [created, refused, disabled] = ['CREATED', 'REFUSED', 'DISABLED'].map((decision) => bundle.events.find((event) => event.decision === decision));
  expect(created).toMatchObject({
    path: '/Users', resourceId: id, resourceName: expect.stringMatching(/^‹\w{8}›@contoso\.example$/) as string,
    request: { userName: created?.resourceName, active: true, emails: [{ value: expect.stringMatching(/^‹\w{8}›@mail\.example$/) as string, type: 'work', primary: true }] },
  });
  // The same value has the same pseudonym, in values and in sentences.
  expect(refused?.request['userName']).toBe(created?.resourceName);
  expect(refused?.reason).toContain(created?.resourceName);
  expect(disabled?.request).toMatchObject({ Operations: [{ op: 'Replace', path: 'emails[type eq "work"].value', value: expect.stringContaining('@mail.example') as string }, { op: 'replace', path: 'active' }] });
  expect(bundle.events.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^\/Users\?filter=userName eq "‹\w{8}›@contoso\.example"$/));
});

test('no text of a value survives, wherever it stands', () => {
  const words = fc.string({ minLength: 6, maxLength: 20, unit: fc.constantFrom(...Array.from('qxzjkvw0123456789 .-‹›')) }).map((word) => `Q${word}Z`);
  fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), fc.jsonValue(), (personal, shape) => {
    const redaction = createRedactions()();
    const request = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], shape, [`${personal[0]?.replaceAll(/[^\w.-]/g, '')}@contoso.example`]: 1, userName: personal[0], emails: personal.map((value) => ({ value, type: value })), Operations: [{ op: 'add', path: `emails[value eq "${personal.at(-1)}"]`, value: { nested: { deeply: personal } } }] };
    const told = JSON.stringify([redaction.value(request), redaction.sentence(`Matched by userName to “${personal[0]}”, not ${personal.at(-1)}.`)]);
    for (const word of personal) expect(told).not.toContain(word);
    expect(told).toContain('Matched by userName to “‹');
  }));
});
