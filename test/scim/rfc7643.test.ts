import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, type ScimAnswer } from '../support/scim-client.ts';

/* RFC 7643, section by section: what a resource is, as far as it shows in the answers. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

type Body = ScimAnswer['body'];
const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));

const create = async (overrides: object = {}): Promise<Body> => {
  const answer = await organisation.scim.post('/Users', newUser(overrides));
  expect(answer.status).toBe(201);
  return answer.body;
};
const createGroup = async (overrides: object = {}): Promise<Body> => (await organisation.scim.post('/Groups', newGroup(overrides))).body;
const get = async (path: string): Promise<Body> => (await organisation.scim.get(path)).body;
const element = (value: string, type: string, display?: string): object => ({ value, type, ...(display ? { display } : {}) });
const find = async (externalId: string, { scim } = organisation): Promise<string[]> =>
  (await scim.get(`/Users?filter=${encodeURIComponent(`externalId eq "${externalId}"`)}`)).body.Resources.map(({ id }: Body) => id);
const list = async (path: string): Promise<Body[]> => (await get(path)).Resources;

interface Attribute {
  readonly name: string;
  readonly type: string;
  readonly multiValued: boolean;
  readonly subAttributes?: Attribute[];
  readonly [characteristic: string]: unknown;
}
const attributesOf = async (): Promise<Attribute[]> => (await list('/Schemas')).flatMap(({ attributes }) => attributes as Attribute[]);
const withParts = (attributes: readonly Attribute[]): Attribute[] => attributes.flatMap((one) => [one, ...(one.subAttributes ?? [])]);

describe('§2 attributes', () => {
  test('resources are JSON objects whose names follow the ABNF of attribute names, as do all in /Schemas [RFC7643-2.1-L366 RFC7643-2.1-L369]', async () => {
    const attributeName = /^(?:\$ref|[A-Za-z][\w-]*)$/;
    expect(withParts(await attributesOf()).map(({ name }) => name).filter((name) => !attributeName.test(name))).toEqual([]);
    const made = await create({ [enterprise]: { department: 'D' } });
    for (const resource of [made, await createGroup(), await get('/ServiceProviderConfig')]) {
      expect(Array.isArray(resource.schemas)).toBe(true);
      expect(Object.keys(resource).filter((name) => !attributeName.test(name) && !resource.schemas.includes(name))).toEqual([]);
    }
  });

  test('names and URNs are read in any case, and written in the schema’s [S9.8a]', async () => {
    const { id } = await create();
    const { body } = await organisation.scim.patch(`/Users/${id}`, { op: 'replace', path: 'NICKNAME', value: 'N' }, { op: 'add', path: `${enterprise.toUpperCase()}:DEPARTMENT`, value: 'D' }, { op: 'add', value: { Title: 'T' } });
    expect([body.nickName, body[enterprise], body.title]).toEqual(['N', { department: 'D' }, 'T']);
  });

  test('every characteristic is told of every attribute, its default where nothing else is said; no type is new, and nothing complex is inside of the complex [RFC7643-2.3-L443 RFC7643-2.3.8-L595 RFC7643-2.4-L608 S9.8b S9.7a S9.16c]', async () => {
    const attributes = await attributesOf();
    for (const attribute of withParts(attributes)) {
      expect(attribute).toMatchObject({ name: expect.any(String), description: expect.stringMatching(/\w/), multiValued: expect.any(Boolean), required: expect.any(Boolean), caseExact: expect.any(Boolean) });
      expect(['string', 'boolean', 'decimal', 'integer', 'dateTime', 'binary', 'reference', 'complex']).toContain(attribute.type);
      expect(['readOnly', 'readWrite', 'immutable', 'writeOnly']).toContain(attribute['mutability']);
      expect(['always', 'never', 'default', 'request']).toContain(attribute['returned']);
      expect(['none', 'server', 'global']).toContain(attribute['uniqueness']);
      expect(attribute.type === 'complex').toBe(attribute.subAttributes !== undefined);
      expect(attribute.type === 'reference').toBe(Array.isArray(attribute['referenceTypes']));
    }
    expect(attributes.flatMap(({ subAttributes = [] }) => subAttributes).filter(({ type }) => type === 'complex')).toEqual([]);
    expect(attributes.find(({ name }) => name === 'nickName')).toMatchObject({ type: 'string', multiValued: false, required: false, caseExact: false, mutability: 'readWrite', returned: 'default', uniqueness: 'none' });
  });

  test('booleans, texts, references, bytes, complex values and lists of them come back as they were sent [EXTRA-TYPE-BOOL EXTRA-TYPE-REF EXTRA-TYPE-BIN EXTRA-TYPE-COMPLEX EXTRA-MV-ROUNDTRIP RFC7643-2.3.6-L537 RFC7643-4.1.2-L1378 RFC7643-2.3.7-L552]', async () => {
    const sent = {
      active: false, profileUrl: 'https://example.com/ada', photos: [{ value: '/photos/ada.jpg', type: 'photo' }], x509Certificates: [{ value: 'MIIB/w==' }],
      name: { givenName: 'Ada', familyName: 'King' }, emails: [{ value: 'b@example.com', type: 'home' }, { value: 'a@example.com', type: 'work', primary: true }],
    };
    const { id } = await create(sent);
    expect(await get(`/Users/${id}`)).toMatchObject(sent);
  });

  test('in strict mode bytes must be base64 and references URIs [RFC7643-2.3.6-L537 RFC7643-2.3.7-L552 RFC7643-4.1.2-L1378 RFC7643-4.1.2-L1244 RFC7643-4.1.2-L1322]', async () => {
    const { scim, graphql } = await app.organisation();
    await graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
    for (const wrong of [{ x509Certificates: [{ value: 'not base64' }] }, { profileUrl: 'two words' }, { photos: [{ value: '<a>' }] }, { emails: [{ value: 'nobody' }] }, { addresses: [{ country: 'Norway' }] }, { addresses: [{ country: 'ZZ9' }] }]) {
      expectScimError(await scim.post('/Users', newUser(wrong)), 400, 'invalidValue', /must be/);
    }
    expect((await scim.post('/Users', newUser({ x509Certificates: [{ value: 'MIIB' }], profileUrl: '/ada', addresses: [{ country: 'NO' }] }))).status).toBe(201);
  });

  test('counts are whole numbers [RFC7643-2.3.4-L521 S9.25d]', async () => {
    const { text } = await organisation.scim.get('/Users?count=1');
    expect(text).toMatch(/"totalResults":\d+,"startIndex":1,"itemsPerPage":\d+,/);
    expect((await organisation.scim.get('/ServiceProviderConfig')).text).toMatch(/"maxOperations":\d+,"maxPayloadSize":\d+}/);
  });

  test('dates have a date, a time and an offset, always UTC, whatever the offset in a filter [RFC7643-2.3.5-L527 RFC7643-2.3.5-L531 RFC7643-3.1-L920 S9.9a]', async () => {
    const { id, meta } = await create();
    expect([meta.created, meta.lastModified]).toEqual([expect.stringMatching(moment), expect.stringMatching(moment)]);
    const elsewhere = new Date(Date.parse(meta.created as string) + 5.5 * 3_600_000).toISOString();
    for (const same of [meta.created, elsewhere.replace('Z', '+05:30'), elsewhere.replace('Z', '0000+05:30')]) {
      expect((await list(`/Users?filter=${encodeURIComponent(`meta.created eq "${same}" and id eq "${id}"`)}`)).length).toBe(1);
    }
    for (const wrong of ['2020-01-01', '12:00:00', '2020-02-30T00:00:00Z', 'yesterday']) {
      expectScimError(await organisation.scim.get(`/Users?filter=${encodeURIComponent(`meta.created gt "${wrong}"`)}`), 400, 'invalidFilter');
    }
  });

  test('a reference is the whole address of the resource below the Tenant URL, and leads to it [RFC7643-2.3.7-L555 RFC7643-2.3.7-L577 RFC7643-2.3.7-L578 S9.43f]', async () => {
    const user = await create();
    const group = await createGroup({ members: [{ value: user.id }] });
    const { groups: [reference] } = await get(`/Users/${user.id}`);
    for (const [address, kind, id] of [[group.members[0].$ref, 'Users', user.id], [reference.$ref, 'Groups', group.id], [user.meta.location, 'Users', user.id]]) {
      expect(address).toBe(`${organisation.scim.baseUrl}/${kind}/${id}`);
      const response = await fetch(address as string, { headers: { authorization: `Bearer ${organisation.scimToken}` } });
      expect([response.status, (await response.json()).id]).toEqual([200, id]);
    }
    await organisation.scim.delete(`/Users/${user.id}`);
    expect((await fetch(user.meta.location as string, { headers: { authorization: `Bearer ${organisation.scimToken}` } })).status).toBe(404);
  });

  test('the order of attributes, and of the schemas, means nothing [RFC7643-2.3.8-L592 RFC7643-3-L714]', async () => {
    const sent = newUser({ [enterprise]: { department: 'D' } });
    const { status, body } = await organisation.scim.post('/Users', Object.fromEntries(Object.entries({ ...sent, schemas: [enterprise, userUrn] }).toReversed()));
    expect([status, body]).toEqual([201, { ...sent, schemas: [userUrn, enterprise], id: expect.any(String), meta: expect.anything() }]);
  });

  test('the parts of a list’s elements mean what §2.4 says: value, display, type, primary, $ref [RFC7643-2.4-L612]', async () => {
    const user = await create({ phoneNumbers: [{ value: '1', display: 'one', type: 'work', primary: true }] });
    expect(user.phoneNumbers).toEqual([{ value: '1', display: 'one', type: 'work', primary: true }]);
    const group = await createGroup({ members: [{ value: user.id, display: 'chosen by the client', type: 'User' }] });
    expect(group.members).toEqual([{ value: user.id, $ref: user.meta.location, type: 'User', display: user.displayName }]);
  });

  test('one element at most is primary: a new one takes the mark [RFC7643-2.4-L634 EXTRA-MV-COMPLEX-PRIMARY S9.10a S9.34a RFC7644-3.5.2-L1927]', async () => {
    const { id, emails } = await create({ emails: [{ value: 'a@x', primary: true }, { value: 'b@x', primary: true }] });
    expect(emails.filter(({ primary }: { primary?: boolean }) => primary)).toHaveLength(1);
    const { body } = await organisation.scim.patch(`/Users/${id}`, { op: 'add', path: 'emails', value: [{ value: 'c@x', primary: true }] });
    expect(body.emails).toEqual([{ value: 'a@x', primary: false }, { value: 'b@x', primary: false }, { value: 'c@x', primary: true }]);
  });

  test('the same type and value stand once in a list, which keeps its order [RFC7643-2.4-L663 RFC7643-2.4-L655 S9.10b S9.10c]', async () => {
    const { id, emails } = await create({ emails: [element('z@x', 'work'), element('a@x', 'home'), element('Z@X', 'work', 'Zed')] });
    expect(emails).toEqual([element('Z@X', 'work', 'Zed'), element('a@x', 'home')]);
    const { body } = await organisation.scim.patch(`/Users/${id}`, { op: 'add', path: 'emails', value: [element('z@x', 'work'), element('m@x', 'other')] });
    expect(body.emails.map(({ type }: { type: string }) => type)).toEqual(['work', 'home', 'other']);
  });

  test('null, an empty list and nothing are one: unassigned, on the way in and when compared [RFC7643-2.5-L682 S9.11a]', async () => {
    for (const nothing of [null, [], undefined]) {
      const made = await create({ emails: nothing, title: nothing === undefined ? undefined : null });
      expect([made.emails, made.title]).toEqual([undefined, undefined]);
      const again = await organisation.scim.put(`/Users/${made.id}`, { ...made, emails: [], title: null, phoneNumbers: null });
      expect([again.status, again.body.meta]).toEqual([200, made.meta]);
      for (const filter of ['not (emails pr)', 'title eq null', 'not (title pr)']) expect((await list(`/Users?filter=${encodeURIComponent(`id eq "${made.id}" and ${filter}`)}`)).length).toBe(1);
      const refilled = await organisation.scim.patch(`/Users/${made.id}`, { op: 'add', path: 'emails', value: [{ value: 'a@x' }] }, { op: 'replace', path: 'emails', value: nothing ?? [] });
      expect(refilled.body.emails).toBeUndefined();
    }
  });
});

describe('§3 resources', () => {
  test('schemas names the base schema and the extensions that are there, each once and none that /Schemas lacks [RFC7643-3-L709 RFC7643-3-L711 RFC7643-3-L713 RFC7643-3.3-L976 EXTRA-EXT-SCHEMAS S9.12a]', async () => {
    const known = (await list('/Schemas')).map(({ id }) => id);
    const [plain, extended, group] = [await create(), await create({ [enterprise]: { department: 'D' } }), await createGroup()];
    expect([plain.schemas, extended.schemas, group.schemas]).toEqual([[userUrn], [userUrn, enterprise], ['urn:ietf:params:scim:schemas:core:2.0:Group']]);
    for (const resource of [...(await list('/Users')), ...(await list('/Groups'))]) {
      expect(resource.schemas.length).toBeGreaterThan(0);
      expect(new Set(resource.schemas).size).toBe(resource.schemas.length);
      expect(known).toEqual(expect.arrayContaining(resource.schemas as string[]));
    }
    expect((await create({ schemas: [userUrn, userUrn, enterprise] })).schemas).toEqual([userUrn]);
    for (const path of ['/ServiceProviderConfig', '/ResourceTypes', '/ResourceTypes/User', '/Schemas', `/Schemas/${userUrn}`, '/Users?count=0']) expect((await get(path)).schemas).toHaveLength(1);
  });

  test('an extension stands under its URN, comes back, and goes with its last attribute [RFC7643-3.3-L981 EXTRA-EXT-CONTAINER EXTRA-EXT-ROUNDTRIP S9.12b S9.31g]', async () => {
    const made = await create();
    const { body } = await organisation.scim.patch(`/Users/${made.id}`, { op: 'add', path: `${enterprise}:department`, value: 'D' });
    expect([body.schemas, body[enterprise], body.department]).toEqual([[userUrn, enterprise], { department: 'D' }, undefined]);
    expect((await get(`/Users/${made.id}`))[enterprise]).toEqual({ department: 'D' });
    const cleared = await organisation.scim.patch(`/Users/${made.id}`, { op: 'remove', path: `${enterprise}:department` });
    expect([cleared.body.schemas, cleared.body[enterprise]]).toEqual([[userUrn], undefined]);
  });

  test('the service gives every resource an id and meta, the same in every answer [RFC7643-3.1-L852 RFC7643-3.1-L855 RFC7643-3.1-L866 RFC7643-3.1-L868 RFC7643-3.1-L925 RFC7644-3.3.1-L712 S9.13a S9.13c S9.17g S9.43c]', async () => {
    for (const [kind, made] of [['User', await create()], ['Group', await createGroup()]] as const) {
      const address = `${organisation.scim.baseUrl}/${kind}s/${made.id}`;
      expect(made.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(made.meta).toEqual({ resourceType: kind, created: made.meta.created, lastModified: made.meta.created, location: address, version: 'W/"1"' });
      const answer = await organisation.scim.get(`/${kind}s/${made.id}`);
      expect([answer.body.id, answer.body.meta, answer.headers.get('etag')]).toEqual([made.id, made.meta, made.meta.version]);
      await pause();
      await organisation.scim.patch(`/${kind}s/${made.id}`, { op: 'replace', path: 'externalId', value: 'changed' });
      const { id, meta } = await get(`/${kind}s/${made.id}`);
      expect([id, meta.created, meta.lastModified > made.meta.lastModified]).toEqual([made.id, made.meta.created, true]);
    }
  });

  test('no two resources share an id, and none holds “bulkId”, however it was created [RFC7643-3.1-L867 RFC7643-3.1-L873]', async () => {
    await organisation.scim.post('/Bulk', { Operations: ['Users', 'Groups'].map((kind) => ({ method: 'POST', path: `/${kind}`, bulkId: `bulkId-${kind}`, data: kind === 'Users' ? newUser() : newGroup() })) });
    const ids = (await list('/?count=1000')).map(({ id }) => id as string);
    expect(ids.length).toBeGreaterThan(10);
    expect([new Set(ids).size, ids.filter((id) => /bulkId/i.test(id))]).toEqual([ids.length, []]);
  });

  test('a client chooses neither id nor meta; what is read-only is passed over [RFC7643-3.1-L872 RFC7643-3.1-L911 RFC7643-7-L1759 EXTRA-MUT-READONLY RFC7644-3.3-L584 RFC7644-3.5.1-L1665 S9.16b S9.17b S9.28c]', async () => {
    const chosen = { id: 'chosen', meta: { resourceType: 'Dog', created: '2000-01-01T00:00:00Z', location: 'https://elsewhere.example', version: 'W/"9"' }, groups: [{ value: 'g' }] };
    const made = await create(chosen);
    const replaced = await organisation.scim.put(`/Users/${made.id}`, { ...made, ...chosen, title: 'T' });
    for (const body of [made, replaced.body]) {
      expect([body.id, body.meta.resourceType, body.meta.created, body.meta.location, body.groups ?? []]).toEqual([made.id, 'User', made.meta.created, `${organisation.scim.baseUrl}/Users/${made.id}`, []]);
    }
    expectScimError(await organisation.scim.get('/Users/chosen'), 404);
  });

  test('externalId is the client’s alone: nothing unless it gives one, to the letter if it does, and its own in each organisation [RFC7643-3.1-L890 RFC7643-3.1-L891 S9.13b S9.43d]', async () => {
    expect((await create({ externalId: undefined })).externalId).toBeUndefined();
    const { id, userName } = await create({ externalId: 'Mixed-Case-1' });
    expect([await find('Mixed-Case-1'), await find('mixed-case-1')]).toEqual([[id], []]);
    const other = await app.organisation();
    expect((await other.scim.post('/Users', newUser({ userName, externalId: 'Mixed-Case-1' }))).status).toBe(201);
    expect([(await find('Mixed-Case-1')).length, (await find('Mixed-Case-1', other)).length]).toEqual([1, 1]);
  });

  test('meta.location is the Location and the Content-Location; the version is a weak tag, the ETag [RFC7643-3.1-L927 RFC7643-3.1-L940 RFC7644-3.14-L3967 RFC7644-3.3-L605 S9.6b S9.35c S9.42a]', async () => {
    const made = await organisation.scim.post('/Users', newUser());
    const path = `/Users/${made.body.id}`;
    for (const { body, headers } of [made, await organisation.scim.get(path), await organisation.scim.patch(path, { op: 'replace', path: 'title', value: 'T' }), await organisation.scim.put(path, made.body)]) {
      expect([headers.get('location'), headers.get('content-location'), headers.get('etag')]).toEqual([body.meta.location, body.meta.location, body.meta.version]);
      expect(body.meta.version).toMatch(/^W\/"\d+"$/);
    }
    for (const resource of [...(await list('/Schemas')), ...(await list('/ResourceTypes')), await get('/ServiceProviderConfig')]) expect(resource.meta.location).toMatch(new RegExp(`^${organisation.scim.baseUrl}/`));
  });
});

describe('§4 users and groups', () => {
  test('a user has a userName that is not empty and unique in any case [RFC7643-4.1.1-L1035 S9.14a S9.17e RFC7644-3.3-L625 S9.17d]', async () => {
    for (const userName of [undefined, null, '', '  ']) expectScimError(await organisation.scim.post('/Users', newUser({ userName })), 400, 'invalidValue', /"userName" is required/);
    const { userName } = await create();
    expectScimError(await organisation.scim.post('/Users', newUser({ userName: userName.toUpperCase() })), 409, 'uniqueness');
    expect((await list(`/Users?filter=${encodeURIComponent(`userName eq "${userName.toUpperCase()}"`)}`)).length).toBe(1);
  });

  test('a password is taken and never given back, in no form, by no question [RFC7643-4.1.1-L1186 RFC7643-4.1.1-L1222 RFC7643-7-L1769 EXTRA-MUT-WRITEONLY EXTRA-RET-NEVER S9.14c S9.22e S10.6i]', async () => {
    const secret = 'never-to-be-seen';
    const made = await organisation.scim.post('/Users', newUser({ password: secret }));
    const path = `/Users/${made.body.id}`;
    const answers = [
      made, await organisation.scim.get(path), await organisation.scim.get(`${path}?attributes=password`), await organisation.scim.patch(path, { op: 'replace', path: 'password', value: secret }),
      await organisation.scim.put(`${path}?attributes=password,userName`, { ...made.body, password: secret }), await organisation.scim.get('/Users?attributes=password'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 200, 200, 200]);
    expect(answers.map(({ text }) => text).filter((text) => /never-to-be-seen|password/.test(text))).toEqual([]);
    expectScimError(await organisation.scim.post('/Users/.search', { filter: `password eq "${secret}"` }), 400, 'invalidFilter');
  });

  test('a user’s groups are read there and changed at the group [RFC7643-4.1.2-L1351 RFC7643-4.1.2-L1354 S9.14d]', async () => {
    const [{ id }, group] = [await create(), await createGroup()];
    expectScimError(await organisation.scim.patch(`/Users/${id}`, { op: 'add', path: 'groups', value: [{ value: group.id }] }), 400, 'mutability');
    expect((await get(`/Users/${id}`)).groups).toEqual([]);
    await organisation.scim.patch(`/Groups/${group.id}`, { op: 'add', path: 'members', value: [{ value: id }] });
    expect((await get(`/Users/${id}`)).groups).toEqual([{ value: group.id, $ref: group.meta.location, display: group.displayName, type: 'direct' }]);
  });

  test('the parts of a member are set once [EXTRA-MUT-IMMUTABLE RFC7643-7-L1766 RFC7644-3.5.2-L1888 S9.15a S9.15b]', async () => {
    const [user, other] = [await create(), await create()];
    const group = await createGroup({ members: [{ value: user.id, type: 'User' }] });
    for (const [part, value] of [['value', other.id], ['type', 'Group'], ['$ref', other.meta.location]]) {
      expectScimError(await organisation.scim.patch(`/Groups/${group.id}`, { op: 'replace', path: `members[value eq "${user.id}"].${part}`, value }), 400, 'mutability');
    }
    expect((await get(`/Groups/${group.id}`)).members).toEqual([{ value: user.id, $ref: user.meta.location, type: 'User', display: user.displayName }]);
    expectScimError(await organisation.scim.post('/Groups', newGroup({ displayName: undefined })), 400, 'invalidValue', /"displayName" is required/);
  });

  test('the enterprise extension, with a manager whose name only the service gives [S9.15c]', async () => {
    const { id } = await create();
    const made = await create({ [enterprise]: { employeeNumber: '7', costCenter: 'c', organization: 'o', division: 'd', department: 'e', manager: { value: id, displayName: 'chosen' } } });
    expect(made[enterprise]).toEqual({ employeeNumber: '7', costCenter: 'c', organization: 'o', division: 'd', department: 'e', manager: { value: id, $ref: `${organisation.scim.baseUrl}/Users/${id}` } });
  });
});

describe('§5 to §7 discovery', () => {
  test('resource types have names, and the ids of schemas that there are [RFC7643-6-L1619 RFC7643-6-L1641 RFC7643-6-L1650 S9.6a]', async () => {
    const schemas = (await list('/Schemas')).map(({ id }) => id);
    for (const type of await list('/ResourceTypes')) {
      expect(type).toMatchObject({ id: type.name, name: expect.stringMatching(/^(User|Group)$/), endpoint: `/${type.name}s`, description: expect.any(String) });
      const extensions = type.schemaExtensions as { schema: string; required: boolean }[];
      expect(schemas).toEqual(expect.arrayContaining([type.schema, ...extensions.map(({ schema }) => schema)]));
      expect(extensions.map(({ required }) => required)).toEqual(extensions.map(() => false));
      expect(await get(`/ResourceTypes/${type.id}`)).toEqual(type);
    }
  });

  test('schemas have an id and a name, and are found by it [RFC7643-7-L1691 RFC7643-7-L1700 RFC7644-4-L4098 S9.4b]', async () => {
    const body = await get('/Schemas');
    expect([body.schemas, body.totalResults]).toEqual([['urn:ietf:params:scim:api:messages:2.0:ListResponse'], body.Resources.length]);
    for (const schema of body.Resources) {
      expect([schema.id, schema.name]).toEqual([expect.stringMatching(/^urn:ietf:params:scim:schemas:/), expect.stringMatching(/\w/)]);
      expect(await get(`/Schemas/${schema.id}`)).toEqual(schema);
    }
  });

  test('case counts in a filter as the attribute has it, and is kept [RFC7643-7-L1748 RFC7643-7-L1750 EXTRA-CASE-EXACT EXTRA-CASE-INSENSITIVE RFC7644-3.4.2.2-L1217 S9.20a]', async () => {
    const { id, displayName } = await create({ externalId: 'Exact-Ab', displayName: 'Loose-Ab', photos: [{ value: 'https://x.example/Ab' }] });
    const finds = async (filter: string): Promise<number> => (await list(`/Users?filter=${encodeURIComponent(`id eq "${id}" and ${filter}`)}`)).length;
    expect([await finds('displayName eq "LOOSE-AB"'), await finds('displayName co "e-a"')]).toEqual([1, 1]);
    for (const [right, wrong] of [['externalId eq "Exact-Ab"', 'externalId eq "exact-ab"'], ['externalId sw "Exact"', 'externalId sw "exact"'], ['photos.value ew "/Ab"', 'photos.value ew "/ab"']] as const) {
      expect([await finds(right), await finds(wrong)]).toEqual([1, 0]);
    }
    expect(displayName).toBe('Loose-Ab');
  });

  test('what is always returned cannot be left out [EXTRA-RET-ALWAYS RFC7644-3.4.2.5-L1449 S9.16a S9.26b]', async () => {
    const { id } = await create();
    for (const query of ['excludedAttributes=id,schemas,meta', `excludedAttributes=${userUrn}:id,ID`, 'attributes=nickName']) {
      expect(await get(`/Users/${id}?${query}`)).toMatchObject({ id, schemas: [userUrn] });
      expect((await list(`/Users?${query}&count=1`))[0]).toMatchObject({ id: expect.any(String), schemas: expect.any(Array) });
    }
  });
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
