import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, type ScimAnswer } from '../support/scim-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const user = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const nobody = '0190aaaa-0000-7000-8000-000000000000';

const value = (text: string): object[] => [{ value: text, display: `${text} shown`, type: 'work', primary: true }, { value: `${text} 2`, type: 'other' }];

/** A user with every attribute that is kept. */
function fullUser(): Record<string, unknown> {
  return newUser({
    schemas: [user, enterprise],
    name: { formatted: 'Dr Ada B. Lovelace III', familyName: 'Lovelace', givenName: 'Ada', middleName: 'B.', honorificPrefix: 'Dr', honorificSuffix: 'III' },
    nickName: 'Countess', profileUrl: 'https://example.com/ada', title: 'Analyst', userType: 'Employee', preferredLanguage: 'en-GB', locale: 'en-GB',
    timezone: 'Europe/London', active: true, emails: value('ada@example.com'), phoneNumbers: value('+44 20 7946 0000'), ims: value('ada'),
    photos: value('https://example.com/ada.jpg'), entitlements: value('e'), roles: value('r'), x509Certificates: value('MIIB'),
    addresses: [{ formatted: '1 Row\nLondon', streetAddress: '1 Row', locality: 'London', region: 'Greater London', postalCode: 'W1', country: 'GB', type: 'work', primary: true }],
    [enterprise]: { employeeNumber: '7', costCenter: 'c', organization: 'o', division: 'd', department: 'R&D', manager: { value: nobody } },
  });
}

const create = async (overrides: object = {}): Promise<ScimAnswer['body']> => {
  const answer = await organisation.scim.post('/Users', newUser(overrides));
  expect(answer.status).toBe(201);
  return answer.body;
};

describe('POST', () => {
  test('answers with the whole user as it is kept, at the address that Location names', async () => {
    const sent = fullUser();
    const answer = await organisation.scim.post('/Users', sent);
    const { id } = answer.body;
    const location = `${organisation.scim.baseUrl}/Users/${id}`;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(location);
    const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(answer.body).toEqual({
      ...sent, id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      [enterprise]: { ...(sent[enterprise] as object), manager: { value: nobody, $ref: `${organisation.scim.baseUrl}/Users/${nobody}` } },
      meta: { resourceType: 'User', created: moment, lastModified: moment, location, version: 'W/"1"' },
    });
    const got = await organisation.scim.get(location.slice(organisation.scim.baseUrl.length));
    expect({ ...got.body, groups: undefined }).toEqual({ ...answer.body, groups: undefined });
  });

  test('a user with nothing but a userName is active', async () => {
    const { body } = await organisation.scim.post('/Users', { userName: 'bare@example.com' });
    expect(body).toEqual({ schemas: [user], id: body.id, userName: 'bare@example.com', active: true, meta: expect.anything() });
  });

  test.each(['userName', 'externalId', 'displayName', 'title', 'nickName'])('%s comes back as it was sent, to the letter', async (name) => {
    for (const text of [' leading and trailing ', 'ÀÉß İ ﬁ ＦＵＬＬ', '😀 \u202e', '"\\/\'%_', '\ttab\nline', 'x'.repeat(600)]) {
      const answer = await organisation.scim.post('/Users', newUser({ [name]: `${text}${Math.random()}` }));
      expect(answer.status).toBe(201);
      expect((await organisation.scim.get(`/Users/${answer.body.id}`)).body[name]).toBe(answer.body[name]);
      expect(answer.body[name].startsWith(text)).toBe(true);
    }
  });

  test('attributes chosen with the request', async () => {
    const answer = await organisation.scim.send('POST', '/Users?attributes=userName', newUser());
    expect(Object.keys(answer.body).toSorted()).toEqual(['id', 'schemas', 'userName']);
  });

  test('a userName that is taken, in whatever spelling, is refused and nothing is written [RFC7644-5-L4214 S9.14b S10.5b S10.5k] [S8.1b]', async () => {
    const { userName } = await create({ userName: 'Taken.Straße@example.com' });
    for (const same of [userName, 'taken.straße@EXAMPLE.com', 'ＴＡＫＥＮ.Straße@example.com']) {
      expectScimError(await organisation.scim.post('/Users', newUser({ userName: same })), 409, 'uniqueness', /belongs to another user/);
    }
    const { body } = await organisation.scim.get(`/Users?filter=${encodeURIComponent(`userName eq "${userName}"`)}`);
    expect(body.totalResults).toBe(1);
  });

  test('another organisation may use the same userName', async () => {
    const { userName } = await create();
    const other = await app.organisation();
    const answer = await other.scim.post('/Users', newUser({ userName }));
    expect(answer.status).toBe(201);
    expect((await other.scim.get('/Users')).body.totalResults).toBe(1);
  });

  test.each<[string, object, RegExp]>([
    ['no userName', { userName: undefined }, /"userName" is required/], ['a null userName', { userName: null }, /"userName" is required/],
    ['an empty userName', { userName: '' }, /"userName" is required/], ['a blank userName', { userName: ' \t' }, /"userName" is required/],
    ['a list as userName', { userName: ['a', 'b'] }, /"userName" must be a text, not a list/], ['an unclear active', { active: 'perhaps' }, /"active" must be true or false/],
    ['a text as name', { name: 'Ada' }, /"name" must be an object/], ['a number as emails', { emails: true }, /"emails" must be a list/],
  ])('%s is refused', async (_, overrides, detail) => {
    expectScimError(await organisation.scim.post('/Users', newUser(overrides)), 400, 'invalidValue', detail);
  });
});

describe('GET', () => {
  test('one user, with the groups that it is in', async () => {
    const { id } = await create();
    const group = await organisation.scim.post('/Groups', newGroup({ members: [{ value: id }] }));
    const { body } = await organisation.scim.get(`/Users/${id}`);
    expect(body.groups).toEqual([{ value: group.body.id, $ref: group.body.meta.location, display: group.body.displayName, type: 'direct' }]);
    expect((await organisation.scim.get(`/Users/${id}?excludedAttributes=groups`)).body.groups).toBeUndefined();
    expect((await organisation.scim.get(`/Users?filter=id%20eq%20%22${id}%22`)).body.Resources[0].groups).toHaveLength(1);
  });

  test.each(['unknown', nobody, nobody.toUpperCase(), '1', '%00', '..', 'a'.repeat(3000), '%F0%9F%98%80'])('there is no user %s', async (id) => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
      const body = { PUT: newUser(), PATCH: { Operations: [] }, GET: undefined, DELETE: undefined }[method];
      const answer = await organisation.scim.send(method, `/Users/${id === '..' ? '%2e%2e%2f' : id}`, body);
      expectScimError(answer, 404, undefined, /no user with the id/);
    }
  });

  test('pages tell where they stand and follow the order of creation', async () => {
    const { scim } = await app.organisation();
    const made: string[] = [];
    for (let count = 0; count < 12; count++) made.push((await scim.post('/Users', newUser())).body.id as string);
    for (const startIndex of [1, 6, 11]) {
      const { body } = await scim.get(`/Users?startIndex=${startIndex}&count=5`);
      const page = made.slice(startIndex - 1, startIndex + 4);
      expect([body.totalResults, body.startIndex, body.itemsPerPage, body.Resources.map(({ id }: { id: string }) => id)]).toEqual([12, startIndex, page.length, page]);
    }
  });

  test.each([
    ['startIndex=0', 1, 2], ['startIndex=-5', 1, 2], ['startIndex=99999999999999999999', Number.MAX_SAFE_INTEGER, 0], ['startIndex=2147483649', 2147483649, 0], ['count=-1', 1, 0],
    ['count=0', 1, 0], ['count=1', 1, 1], ['count=99999999999999999999', 1, 2], ['startIndex=2&count=1', 2, 1], ['startIndex=&count=', 1, 2], ['startIndex=%2B1', 1, 2],
  ] as [string, number, number][])('the page %s', async (query, startIndex, itemsPerPage) => {
    const { scim } = await app.organisation();
    for (let count = 0; count < 2; count++) await scim.post('/Users', newUser());
    const { status, body } = await scim.get(`/Users?${query}`);
    expect([status, body.totalResults, body.startIndex, body.itemsPerPage, body.Resources.length]).toEqual([200, 2, startIndex, itemsPerPage, itemsPerPage]);
  });

  test.each(['startIndex=x', 'startIndex=1.5', 'count=ten', 'count=1e3', 'count=0x10', 'count=null'])('the page %s is refused', async (query) => {
    expectScimError(await organisation.scim.get(`/Users?${query}`), 400, 'invalidValue', /must be a whole number/);
  });
});

describe('PUT', () => {
  test('clears what is left out, keeps id and created, and answers 200 with the address', async () => {
    const made = (await organisation.scim.post('/Users', fullUser())).body;
    const answer = await organisation.scim.put(`/Users/${made.id}`, { schemas: [user], userName: made.userName, displayName: 'Only this' });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, made.meta.location]);
    const { meta, ...rest } = answer.body;
    expect(rest).toEqual({ schemas: [user], id: made.id, userName: made.userName, displayName: 'Only this', active: true, groups: [] });
    expect([meta.created, meta.version]).toEqual([made.meta.created, 'W/"2"']);
  });

  test('the same again changes nothing', async () => {
    const made = (await organisation.scim.post('/Users', fullUser())).body;
    const answer = await organisation.scim.put(`/Users/${made.id}`, made);
    expect([answer.status, answer.body.meta]).toEqual([200, made.meta]);
  });

  test('a refused one changes nothing', async () => {
    const [made, other] = [await create(), await create()];
    const before = (await organisation.scim.get(`/Users/${made.id}`)).text;
    expectScimError(await organisation.scim.put(`/Users/${made.id}`, { ...made, displayName: 'x', userName: other.userName }), 409, 'uniqueness');
    expectScimError(await organisation.scim.put(`/Users/${made.id}`, { ...made, displayName: 'x', userName: undefined }), 400, 'invalidValue');
    expect((await organisation.scim.get(`/Users/${made.id}`)).text).toBe(before);
  });

  test('never creates', async () => {
    expectScimError(await organisation.scim.put(`/Users/${nobody}`, newUser()), 404);
    expectScimError(await organisation.scim.get(`/Users/${nobody}`), 404);
  });
});

describe('PATCH', () => {
  test('answers 200 with the user as it is then', async () => {
    const made = await create();
    const answer = await organisation.scim.patch(`/Users/${made.id}`, { op: 'Replace', path: 'title', value: 'Countess' });
    expect([answer.status, answer.headers.get('location'), answer.body.title, answer.body.meta.version]).toEqual([200, made.meta.location, 'Countess', 'W/"2"']);
    expect(answer.body).toEqual((await organisation.scim.get(`/Users/${made.id}`)).body);
  });

  test.each<[string, object, string]>([
    ['an unknown path', { op: 'replace', path: 'shoeSize', value: 1 }, 'invalidPath'], ['an unknown sub-attribute', { op: 'replace', path: 'name.shoeSize', value: 1 }, 'invalidPath'],
    ['a malformed path', { op: 'replace', path: 'emails[type eq', value: 1 }, 'invalidFilter'], ['an unknown op', { op: 'move', path: 'title', value: 1 }, 'invalidSyntax'],
    ['no value', { op: 'add', path: 'title' }, 'invalidValue'], ['a wrong type', { op: 'replace', path: 'title', value: { a: 1 } }, 'invalidValue'],
    ['no userName', { op: 'remove', path: 'userName' }, 'mutability'], ['an empty userName', { op: 'replace', path: 'userName', value: '' }, 'invalidValue'],
    ['another id', { op: 'replace', path: 'id', value: nobody }, 'mutability'], ['other groups', { op: 'add', path: 'groups', value: [{ value: nobody }] }, 'mutability'],
    ['another creation', { op: 'replace', path: 'meta.created', value: '2020-01-01T00:00:00Z' }, 'mutability'], ['a selection that describes nothing', { op: 'replace', path: 'emails[type ne "work"].value', value: 'x' }, 'noTarget'],
  ])('%s is refused and nothing of the request is done', async (_, operation, scimType) => {
    const { id } = await create();
    const before = (await organisation.scim.get(`/Users/${id}`)).text;
    const answer = await organisation.scim.patch(`/Users/${id}`, { op: 'replace', path: 'displayName', value: 'Changed' }, operation);
    expectScimError(answer, 400, scimType, /peration 2/);
    expect((await organisation.scim.get(`/Users/${id}`)).text).toBe(before);
  });
});

describe('DELETE', () => {
  test('answers 204 without a body; then nothing of the user is left [S8.1m S8.4d S8.3d]', async () => {
    const made = await create();
    const group = await organisation.scim.post('/Groups', newGroup({ members: [{ value: made.id }] }));
    const answer = await organisation.scim.delete(`/Users/${made.id}`);
    expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([204, '', null]);
    for (const method of ['GET', 'DELETE', 'PATCH', 'PUT']) expectScimError(await organisation.scim.send(method, `/Users/${made.id}`, method[0] === 'P' ? { ...made, Operations: [] } : undefined), 404);
    for (const filter of [`userName eq "${made.userName}"`, `externalId eq "${made.externalId}"`, `id eq "${made.id}"`, `emails.value eq "${made.userName}"`]) {
      expect((await organisation.scim.get(`/Users?filter=${encodeURIComponent(filter)}`)).body.totalResults).toBe(0);
    }
    expect((await organisation.scim.get(`/Groups/${group.body.id}`)).body.members).toEqual([]);
    expect((await organisation.scim.post('/Users', newUser({ userName: made.userName }))).status).toBe(201);
  });
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
