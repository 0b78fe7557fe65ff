import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';

/* RFC 7644, section by section: requests and their answers. */

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
const message = (name: string): string => `urn:ietf:params:scim:api:messages:2.0:${name}`;
const nobody = '0190aaaa-0000-7000-8000-000000000000';
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));

const create = async (overrides: object = {}): Promise<Body> => (await organisation.scim.post('/Users', newUser(overrides))).body;
const get = async (path: string): Promise<Body> => (await organisation.scim.get(path)).body;
const query = (filter: string): string => `filter=${encodeURIComponent(filter)}`;
const patch = (id: string, ...operations: object[]): Promise<ScimAnswer> => organisation.scim.patch(`/Users/${id}`, ...operations);

/** The names of what an answer shows, or of the first resource in it. */
const keys = async (method: string, path: string, body?: unknown): Promise<string[]> => {
  const answer = await organisation.scim.send(method, path, body);
  expect(answer.status).toBeLessThan(300);
  return Object.keys(answer.body.Resources?.[0] ?? answer.body).toSorted();
};

describe('§2 and §3.1 who asks, and messages', () => {
  test('without credentials 401 names the scheme; with too little 403; a token of another organisation is none [RFC7644-2-L307 RFC7644-2-L311 S9.2b S9.2c S9.43a]', async () => {
    const { baseUrl } = organisation.scim;
    const readOnly = new ScimClient(baseUrl, await organisation.token(['user:read']));
    for (const client of [new ScimClient(baseUrl, undefined), new ScimClient(baseUrl, (await app.organisation()).scimToken)]) {
      const answer = await client.post('/Users', newUser());
      expectScimError(answer, 401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="SCIM"/);
    }
    expectScimError(await readOnly.post('/Users', newUser()), 403);
    expect((await readOnly.get('/Users?count=0')).status).toBe(200);
  });

  test('the Tenant URL has no query, and one that is pasted with it does no harm [RFC7644-1.3-L201 S9.18c]', async () => {
    const { singleSignOn } = await organisation.graphql.run('{ singleSignOn { scim { tenantUrl } } }');
    expect([singleSignOn.scim.tenantUrl, new URL(singleSignOn.scim.tenantUrl as string).search]).toEqual([organisation.scim.baseUrl, '']);
    expect((await organisation.scim.get('/Users?aadOptscim062020&unknown=1&count=0')).status).toBe(200);
  });

  test('messages have URNs of their own, which /Schemas does not list [RFC7644-3.1-L436 RFC7644-3.1-L439 S9.4f]', async () => {
    const answers = [await get('/Users?count=0'), await get('/Users/nobody'), (await organisation.scim.post('/Bulk', { Operations: [] })).body];
    expect(answers.map(({ schemas }) => schemas)).toEqual([[message('ListResponse')], [message('Error')], [message('BulkResponse')]]);
    const listed = (await get('/Schemas')).Resources.map(({ id }: Body) => id);
    for (const name of ['ListResponse', 'Error', 'PatchOp', 'BulkRequest', 'BulkResponse', 'SearchRequest']) {
      expect(listed).not.toContain(message(name));
      expectScimError(await organisation.scim.get(`/Schemas/${message(name)}`), 404);
    }
  });
});

describe('§3.3 POST', () => {
  test('201 with the new resource, its Location, and what the service made of it [RFC7644-3.3-L602 RFC7644-3.3-L603 RFC7644-3.3-L605 S9.17a S9.17c]', async () => {
    const answer = await organisation.scim.post('/Users', newUser({ emails: { value: 'a@x' }, active: 'False' }));
    expect([answer.status, answer.headers.get('location'), answer.body.emails, answer.body.active]).toEqual([201, answer.body.meta.location, [{ value: 'a@x' }], false]);
    expect(await get(`/Users/${answer.body.id}`)).toEqual({ ...answer.body, groups: [] });
  });

  test('what is no JSON is refused with invalidSyntax [S9.17f]', async () => {
    for (const body of ['{', '{"userName":}', 'userName=a', '[]']) expectScimError(await organisation.scim.post('/Users', body), 400, 'invalidSyntax');
  });
});

describe('§3.4 reading', () => {
  test('one resource by its id, or 404 [S9.18a]', async () => {
    const { id } = await create();
    expect((await organisation.scim.get(`/Users/${id}`)).status).toBe(200);
    expectScimError(await organisation.scim.get(`/Users/${nobody}`), 404);
  });

  test('a list is a ListResponse, an empty one too [RFC7644-3.4.2-L817 RFC7644-3.4.2-L847 S9.18b S9.25c] [S8.1c S8.1d]', async () => {
    const { userName } = await create();
    for (const [filter, total] of [[`userName eq "${userName}"`, 1], ['userName eq "nobody at all"', 0]] as const) {
      const { status, body } = await organisation.scim.get(`/Users?${query(filter)}`);
      expect([status, body]).toEqual([200, { schemas: [message('ListResponse')], totalResults: total, startIndex: 1, itemsPerPage: total, Resources: expect.any(Array) }]);
      expect(body.Resources).toHaveLength(total);
    }
  });

  test('every operator finds what it should, alone and joined, grouped and selecting [RFC7644-3.4.2.2-L944 RFC7644-3.4.2.2-L1127 S9.19a S9.19b S9.19c S9.19d S9.19f S10.5d]', async () => {
    const { id } = await create({ title: 'Engineer', emails: [{ type: 'work', value: 'ada@work.example' }, { type: 'home', value: 'ada@home.example' }] });
    const holds = async (filter: string): Promise<boolean> => (await get(`/Users?${query(`id eq "${id}" and (${filter})`)}`)).totalResults === 1;
    const right = [
      'title eq "Engineer"', 'title ne "x"', 'title co "gin"', 'title sw "Eng"', 'title ew "eer"', 'title gt "A"', 'title ge "Engineer"', 'title lt "F"', 'title le "Engineer"', 'title pr',
      'not (title eq "x")', 'title eq "x" or title pr', 'title eq "x" and title eq "y" or title pr', 'title pr or title eq "x" and title eq "y"', 'not (title eq "x") and title pr',
      'emails[type eq "work" and value co "work"]', 'emails[type eq "home"] and emails[type eq "work"]', '((title pr))',
    ];
    const wrong = ['title eq "x"', 'title gt "F"', 'not (title pr)', '(title pr or title eq "x") and title eq "y"', 'title pr and not (title eq "Engineer")', 'emails[type eq "work" and value co "home"]'];
    expect([await Promise.all(right.map(holds)), await Promise.all(wrong.map(holds))]).toEqual([right.map(() => true), wrong.map(() => false)]);
  });

  test('operators and names are read in any case [S9.19e S9.21g]', async () => {
    const { id } = await create({ title: 'T' });
    for (const filter of [`ID EQ "${id}" AND Title Eq "t"`, `${userUrn.toUpperCase()}:TITLE eq "T" and Not (title ne "T") and id eq "${id}"`, `${userUrn}:id eq "${id}"`]) {
      expect((await get(`/Users?${query(filter)}`)).totalResults).toBe(1);
    }
  });

  test('texts are ordered by their letters, dates by time [S9.20b S9.21f S10.13a]', async () => {
    const { id, meta } = await create({ title: 'B' });
    const holds = async (filter: string): Promise<boolean> => (await get(`/Users?${query(`id eq "${id}" and ${filter}`)}`)).totalResults === 1;
    const before = new Date(Date.parse(meta.created as string) - 1).toISOString().replace('Z', '+00:00');
    expect(await Promise.all(['title gt "a"', 'title lt "c"', `meta.lastModified gt "${before}"`, `meta.created ge "${meta.created}"`, 'meta.resourceType eq "User"', 'title gt "b"', `meta.lastModified lt "${before}"`].map(holds)))
      .toEqual([true, true, true, true, true, false, false]);
  });

  test.each([
    ['an order of booleans [RFC7644-3.4.2.2-L1001 S9.20c]', 'active gt true'], ['an order of bytes [RFC7644-3.4.2.2-L1001 S9.20c]', 'x509Certificates.value lt "a"'],
    ['an operator that nobody knows [RFC7644-3.4.2.2-L1208 S9.20d S9.30c]', 'title is "x"'], ['a complex attribute without a part [RFC7644-3.4.2.2-L1197]', 'name eq "x"'],
    ['an attribute that nobody knows [S9.22b]', 'shoeSize eq "42"'], ['nothing [RFC7644-3.4.2.2-L944]', ' '], ['half a filter [RFC7644-3.4.2.2-L944 RFC7644-3.4.2.2-L1127]', 'title eq "x" and'],
    ['more than 4096 characters [S9.22c]', `title eq "${'x'.repeat(4096)}"`], ['more than 16 levels [S9.22c]', `${'('.repeat(17)}title pr${')'.repeat(17)}`],
  ])('a filter with %s is refused', async (_, filter) => {
    expectScimError(await organisation.scim.get(`/Users?${query(filter)}`), 400, 'invalidFilter');
    expectScimError(await organisation.scim.post('/.search', { filter }), 400, 'invalidFilter');
  });

  test('of a list any element may match, unless the conditions stand in brackets: then one must match them all [S9.21a S9.21b S9.21c S9.21d S9.21e S9.21h]', async () => {
    const { id } = await create({ title: 'quote " and \\ slash', emails: [{ type: 'work', value: 'a@x' }, { type: 'home', value: 'b@x' }], phoneNumbers: [] });
    const holds = async (filter: string): Promise<boolean> => (await get(`/Users?${query(`id eq "${id}" and ${filter}`)}`)).totalResults === 1;
    expect(await Promise.all([
      'emails.type eq "home" and emails.value eq "a@x"', 'emails eq "b@x"', 'emails[type eq "home" and value eq "b@x"]', `schemas eq "${userUrn}"`, String.raw`title eq "quote \" and \\ slash"`, 'emails pr',
    ].map(holds))).toEqual(Array.from({ length: 6 }, () => true));
    expect(await Promise.all(['emails[type eq "home" and value eq "a@x"]', 'phoneNumbers pr', 'nickName pr', `schemas eq "${enterprise}"`].map(holds))).toEqual(Array.from({ length: 4 }, () => false));
  });

  test('a filter that tries to be SQL is a text like any other [S9.22d]', async () => {
    const before = (await get('/Users?count=0')).totalResults;
    for (const text of [`'; drop table users; --`, `' or '1'='1`, '$1', `\\'); delete from users`]) {
      expect((await get(`/Users?${query(`userName eq ${JSON.stringify(text)} or title co ${JSON.stringify(text)}`)}`)).totalResults).toBe(0);
    }
    expect((await get('/Users?count=0')).totalResults).toBe(before);
  });

  test('what Microsoft’s suites and Entra send beside the grammar is understood [S9.22a S9.23a S9.23b S10.6j S10.6k S10.6l S10.6m S10.6n S10.6o S10.6p]', async () => {
    const { body: manager } = await organisation.scim.post('/Users', newUser());
    const { id, userName, externalId } = await create({ [enterprise]: { manager: { value: manager.id } } });
    const { body: group } = await organisation.scim.post('/Groups', newGroup({ externalId: `g-${id}`, members: [{ value: id }] }));
    for (const filter of [
      `not(active eq false) and id eq "${id}"`, `not (active eq false) and ((id eq "${id}"))`, `active eq "True" and id eq "${id}"`, `nickName eq null and id eq "${id}"`, `externalId eq ${externalId}`,
      `emails[type eq "work"].value eq "${userName}"`, `emails[type eq "work" and value eq "${userName}"]`, `emails[value eq "${userName}"]`, `id eq "${id}" and manager eq "${manager.id}"`,
      `userName eq "${userName}"`, `externalId eq "${externalId}"`,
    ]) expect([filter, (await get(`/Users?${query(filter)}`)).Resources.map((one: Body) => one.id)]).toEqual([filter, [id]]);
    for (const filter of [`id eq "${group.id}" and members eq "${id}"`, `members[value eq "${id}"]`, `displayName eq "${group.displayName}"`, `externalId eq "g-${id}"`]) {
      expect([filter, (await get(`/Groups?${query(filter)}`)).Resources.map((one: Body) => one.id)]).toEqual([filter, [group.id]]);
    }
  });

  test('sorted upwards unless told otherwise, by the primary element, without case where it does not count, and without a value last [RFC7644-3.4.2.3-L1319 RFC7644-3.4.2.3-L1321 S9.24a S9.24b S9.24c S9.24d]', async () => {
    const { scim } = await app.organisation();
    const people = { a: { title: 'b', externalId: 'B', emails: [{ value: 'z@x' }, { value: 'a@x', primary: true }] }, b: { title: 'A', externalId: 'a', emails: [{ value: 'b@x' }] }, c: { title: undefined, externalId: 'C', emails: [{ value: 'c@x' }] } };
    for (const [userName, overrides] of Object.entries(people)) await scim.post('/Users', newUser({ userName, ...overrides }));
    const sorted = async (parameters: string): Promise<string> => (await scim.get(`/Users?${parameters}`)).body.Resources.map(({ userName }: Body) => userName).join('');
    expect(await Promise.all(['sortBy=title', 'sortBy=title&sortOrder=ascending', 'sortBy=title&sortOrder=descending', 'sortBy=externalId', 'sortBy=emails', 'sortBy=emails.value&sortOrder=descending'].map(sorted)))
      .toEqual(['bac', 'bac', 'cab', 'acb', 'abc', 'cba']);
    expectScimError(await scim.get('/Users?sortBy=shoeSize'), 400, 'invalidValue');
  });

  test('an attribute that nobody knows is nothing to sort by [S9.24e]', async () => {
    for (const wrong of ['sortBy=shoeSize', 'sortBy=name', 'sortBy=title&sortOrder=sideways']) expectScimError(await organisation.scim.get(`/Users?${wrong}`), 400, 'invalidValue');
  });

  test('pages: less than 1 is 1, no more than was asked for, in one order, empty behind the end [RFC7644-3.4.2.4-L1358 RFC7644-3.4.2.4-L1363 S9.25a S9.25b S9.25e S9.25f S10.5e]', async () => {
    const { scim } = await app.organisation();
    const made: string[] = [];
    for (let count = 0; count < 5; count++) made.push((await scim.post('/Users', newUser())).body.id as string);
    const page = async (parameters: string): Promise<[number, number, string[]]> => {
      const { body } = await scim.get(`/Users?${parameters}`);
      expect([body.totalResults, body.itemsPerPage]).toEqual([5, body.Resources.length]);
      return [body.startIndex, body.itemsPerPage, body.Resources.map(({ id }: Body) => id)];
    };
    expect(await page('')).toEqual([1, 5, made]);
    for (const startIndex of [0, -7]) expect(await page(`startIndex=${startIndex}&count=2`)).toEqual([1, 2, made.slice(0, 2)]);
    expect(await page('startIndex=4&count=2')).toEqual([4, 2, made.slice(3)]);
    expect([await page('count=0'), await page('count=-1'), await page('startIndex=6'), await page('count=100000')]).toEqual([[1, 0, []], [1, 0, []], [6, 0, []], [1, 5, made]]);
  });

  test('attributes and excludedAttributes choose what is shown, in every answer, by any name, never less than the least [RFC7644-3.4.2.5-L1438 RFC7644-3.9-L3596 S9.26a S9.26c S9.26d S9.26e]', async () => {
    const { id, ...made } = await create({ [enterprise]: { department: 'D', division: 'V' } });
    const least = ['id', 'schemas', 'userName'];
    const patchBody = { schemas: [message('PatchOp')], Operations: [{ op: 'add', path: 'nickName', value: 'N' }] };
    expect([
      await keys('GET', `/Users/${id}?attributes=USERNAME`), await keys('GET', `/Users?attributes=${userUrn}:userName&${query(`id eq "${id}"`)}`), await keys('POST', '/Users?attributes=userName', newUser()),
      await keys('PUT', `/Users/${id}?attributes=userName`, { ...made, id }), await keys('PATCH', `/Users/${id}?attributes=userName`, patchBody),
      await keys('POST', '/Users/.search', { attributes: ['userName'], count: 1 }), await keys('GET', `/Users/${id}?attributes=userName&excludedAttributes=userName`),
    ]).toEqual(Array.from({ length: 7 }, () => least));
    expect(await get(`/Users/${id}?attributes=name.givenName,emails.type,${enterprise}:department`)).toEqual({ schemas: made.schemas, id, name: { givenName: 'Ada' }, emails: [{ type: 'work' }], [enterprise]: { department: 'D' } });
    const hidden = await get(`/Users/${id}?excludedAttributes=emails,name.familyName,${enterprise},groups`);
    expect([hidden.emails, hidden.name, hidden[enterprise], hidden.displayName]).toEqual([undefined, { givenName: 'Ada' }, undefined, made.displayName]);
  });

  test('a search by POST answers 200 with a list, for each kind and for both [RFC7644-3.4.3-L1476 RFC7644-3.4.2.1-L918 S9.27a S9.18d S9.2e]', async () => {
    const mark = `search-${nobody}`;
    const [user, group] = [await create({ externalId: mark }), (await organisation.scim.post('/Groups', newGroup({ externalId: mark }))).body];
    for (const [path, ids] of [['/Users', [user.id]], ['/Groups', [group.id]], ['', [user.id, group.id]]] as const) {
      const answer = await organisation.scim.post(`${path}/.search`, { schemas: [message('SearchRequest')], filter: `externalId eq "${mark}"` });
      expect([answer.status, answer.body.schemas, answer.body.Resources.map(({ id }: Body) => id)]).toEqual([200, [message('ListResponse')], ids]);
      expect((await get(`${path}?${query(`externalId eq "${mark}"`)}`)).totalResults).toBe(ids.length);
    }
  });
});

describe('§3.5.1 PUT', () => {
  test('replaces what is given, clears what is not, and answers 200 with the whole [RFC7644-3.5-L1607 RFC7644-3.5.1-L1644 S9.28a S9.28e S9.28g]', async () => {
    const made = await create({ title: 'T', active: false });
    const answer = await organisation.scim.put(`/Users/${made.id}`, { schemas: [userUrn], userName: made.userName, nickName: 'N' });
    expect([answer.status, answer.body.nickName, answer.body.title, answer.body.emails, answer.body.active]).toEqual([200, 'N', undefined, undefined, false]);
    expect(await get(`/Users/${made.id}`)).toEqual(answer.body);
  });

  test('never creates, and needs what is required [RFC7644-3.2-L490 RFC7644-3.5.1-L1637 RFC7644-3.5.1-L1667 S9.28b S9.28f]', async () => {
    expectScimError(await organisation.scim.put(`/Users/${nobody}`, newUser()), 404);
    expectScimError(await organisation.scim.put('/Users', newUser()), 405);
    expectScimError(await organisation.scim.get(`/Users/${nobody}`), 404);
    const made = await create();
    expectScimError(await organisation.scim.put(`/Users/${made.id}`, { ...made, userName: undefined, title: 'T' }), 400, 'invalidValue', /"userName" is required/);
    expect((await get(`/Users/${made.id}`)).title).toBeUndefined();
  });
});

describe('§3.5.2 PATCH', () => {
  test('the body names its schema and its operations, each with one op [RFC7644-3.5-L1609 RFC7644-3.5.2-L1805 RFC7644-3.5.2-L1808 RFC7644-3.5.2-L1810 RFC7644-3.5.2-L1939 S9.29a S9.29b S9.35a]', async () => {
    const { scim, graphql } = await app.organisation();
    await graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
    const { body: { id } } = await scim.post('/Users', newUser());
    for (const body of [{ Operations: [{ op: 'add', path: 'title', value: 'T' }] }, { schemas: [message('PatchOp')] }, { schemas: [message('PatchOp')], Operations: [] }, { schemas: [message('PatchOp')], Operations: [{ path: 'title', value: 'T' }] }, { schemas: [message('PatchOp')], Operations: [{ op: ['add', 'replace'], path: 'title', value: 'T' }] }]) {
      expectScimError(await scim.send('PATCH', `/Users/${id}`, body), 400, 'invalidSyntax');
    }
    const answer = await scim.patch(`/Users/${id}`, { op: 'add', path: 'title', value: 'T' });
    expect([answer.status, answer.body.title]).toEqual([200, 'T']);
    // Entra's spelling, where it is not strict.
    const made = await create();
    expect((await patch(made.id as string, { op: 'ADD', path: 'title', value: 'T' }, { op: 'Replace', path: 'nickName', value: 'N' })).status).toBe(200);
  });

  test('in order, all or nothing, with the error of the one that fails [RFC7644-3.5.2-L1931 RFC7644-3.5.2-L1933 S9.29c]', async () => {
    const { id } = await create();
    expect((await patch(id as string, { op: 'add', path: 'title', value: 'first' }, { op: 'replace', path: 'title', value: 'second' })).body.title).toBe('second');
    const before = (await organisation.scim.get(`/Users/${id}`)).text;
    expectScimError(await patch(id as string, { op: 'replace', path: 'title', value: 'third' }, { op: 'remove', path: 'userName' }), 400, 'mutability', /^Operation 2/);
    expect((await organisation.scim.get(`/Users/${id}`)).text).toBe(before);
  });

  test('every form of a path [S9.30a]', async () => {
    const { id } = await create();
    const { body } = await patch(id as string, { op: 'add', path: 'title', value: 'T' }, { op: 'add', path: 'name.middleName', value: 'B' }, { op: 'replace', path: 'emails[type eq "work"]', value: { value: 'w@x' } },
      { op: 'add', path: 'emails[type eq "work"].display', value: 'Work' }, { op: 'add', path: `${userUrn}:nickName`, value: 'N' }, { op: 'add', path: `${enterprise}:manager.value`, value: nobody });
    expect([body.title, body.name.middleName, body.emails, body.nickName, body[enterprise].manager.value]).toEqual(['T', 'B', [{ type: 'work', value: 'w@x', display: 'Work' }], 'N', nobody]);
  });

  test.each<[string, object, string]>([
    ['a path to nothing [S9.30b]', { op: 'replace', path: 'shoeSize', value: 1 }, 'invalidPath'], ['a wrong filter in a path [S9.30c]', { op: 'replace', path: 'emails[type is "x"].value', value: 'x' }, 'invalidFilter'],
    ['a value of another type [S9.30d RFC7644-3.5.2-L1886]', { op: 'replace', path: 'active', value: 'perhaps' }, 'invalidValue'], ['a read-only attribute [S9.30e RFC7644-3.5.2-L1888 RFC7644-3.5.2-L1886]', { op: 'replace', path: 'id', value: 'x' }, 'mutability'],
    ['an addition without a value [RFC7644-3.5.2.1-L1972]', { op: 'add', path: 'title' }, 'invalidValue'], ['a removal without a path [S9.32a]', { op: 'remove' }, 'noTarget'],
    ['the removal of what is required [RFC7644-3.5.2.2-L2167 S9.32d S9.34b]', { op: 'remove', path: 'userName' }, 'mutability'], ['the removal of what is read-only [RFC7644-3.5.2.2-L2167 S9.32d]', { op: 'remove', path: 'meta.created' }, 'mutability'],
  ])('%s is refused', async (_, operation, scimType) => {
    const { id } = await create();
    expectScimError(await patch(id as string, operation), 400, scimType);
  });

  test('add: sets, replaces, appends once, merges, also without a path [RFC7644-3.5.2.1-L1988 S9.31a S9.31b S9.31c S9.31d S9.31e]', async () => {
    const { id, emails } = await create({ title: 'old' });
    const { body } = await patch(id as string, { op: 'add', path: 'nickName', value: 'N' }, { op: 'add', path: 'title', value: 'new' }, { op: 'add', path: 'emails', value: [...emails, { value: 'h@x', type: 'home' }] },
      { op: 'add', path: 'name', value: { middleName: 'B' } }, { op: 'add', value: { locale: 'en', name: { honorificPrefix: 'Dr' } } });
    expect([body.nickName, body.title, body.emails, body.name, body.locale]).toEqual(['N', 'new', [...emails, { value: 'h@x', type: 'home' }], { givenName: 'Ada', familyName: 'Lovelace', middleName: 'B', honorificPrefix: 'Dr' }, 'en']);
  });

  test('what is already so leaves lastModified and the version alone [RFC7644-3.5.2.1-L2004 S9.31f]', async () => {
    const made = await create();
    await pause();
    const { status, body } = await patch(made.id as string, { op: 'add', path: 'emails', value: made.emails }, { op: 'replace', path: 'displayName', value: made.displayName });
    expect([status, body.meta]).toEqual([200, made.meta]);
  });

  test('remove: an attribute, elements, a part; of nothing, nothing [RFC7644-3.5.2.2-L2146 RFC7644-3.5.2.2-L2151 S9.32b S9.32c S9.32e]', async () => {
    const { id } = await create({ title: 'T', emails: [{ value: 'w@x', type: 'work' }, { value: 'h@x', type: 'home', display: 'H' }] });
    const first = await patch(id as string, { op: 'remove', path: 'title' }, { op: 'remove', path: 'emails[type eq "work"]' }, { op: 'remove', path: 'emails[type eq "home"].display' }, { op: 'remove', path: 'nickName' });
    expect([first.body.title, first.body.emails]).toEqual([undefined, [{ value: 'h@x', type: 'home' }]]);
    const second = await patch(id as string, { op: 'remove', path: 'emails[type eq "home"]' });
    expect(second.body.emails).toBeUndefined();
    expect((await get(`/Users?${query(`id eq "${id}" and emails pr`)}`)).totalResults).toBe(0);
    expect((await patch(id as string, { op: 'remove', path: 'emails' })).body.meta).toEqual(second.body.meta);
  });

  test('replace: attribute by attribute without a path, whole lists, parts of what is complex, all that match, and like add what is not there [RFC7644-3.5.2.3-L2376 RFC7644-3.5.2.3-L2387 S9.33a S9.33b S9.33c S9.33d S9.33e]', async () => {
    const { id } = await create({ title: 'old', emails: [{ value: 'a@x', type: 'work' }, { value: 'b@x', type: 'work' }, { value: 'c@x', type: 'home' }] });
    const first = await patch(id as string, { op: 'replace', value: { title: 'new', name: { givenName: 'Grace' } } }, { op: 'replace', path: 'nickName', value: 'N' }, { op: 'replace', path: 'emails[type eq "work"].display', value: 'W' });
    expect([first.body.title, first.body.name, first.body.nickName]).toEqual(['new', { givenName: 'Grace', familyName: 'Lovelace' }, 'N']);
    expect(first.body.emails).toEqual([{ value: 'a@x', type: 'work', display: 'W' }, { value: 'b@x', type: 'work', display: 'W' }, { value: 'c@x', type: 'home' }]);
    expect((await patch(id as string, { op: 'replace', path: 'emails', value: [{ value: 'd@x' }] })).body.emails).toEqual([{ value: 'd@x' }]);
  });

  test('replace of elements that are not there is refused in strict mode, and by default unless the path says what to make [RFC7644-3.5.2.3-L2396 S9.33f]', async () => {
    const { scim, graphql } = await app.organisation();
    await graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
    const { body } = await scim.post('/Users', newUser());
    expectScimError(await scim.patch(`/Users/${body.id}`, { op: 'replace', path: 'phoneNumbers[type eq "fax"].value', value: '1' }), 400, 'noTarget');
    const { id } = await create();
    expectScimError(await patch(id as string, { op: 'replace', path: 'phoneNumbers[type ne "fax"].value', value: '1' }), 400, 'noTarget');
    expect((await patch(id as string, { op: 'replace', path: 'phoneNumbers[type eq "fax"].value', value: '1' })).body.phoneNumbers).toEqual([{ type: 'fax', value: '1' }]);
  });

  test('a group is answered 204, and 200 with a body where attributes are named; a name that is taken is 409 [S9.35a S9.35b S9.34b]', async () => {
    const [{ body: group }, { body: other }] = [await organisation.scim.post('/Groups', newGroup()), await organisation.scim.post('/Groups', newGroup())];
    const rename = { schemas: [message('PatchOp')], Operations: [{ op: 'replace', path: 'externalId', value: 'x' }] };
    expect((await organisation.scim.send('PATCH', `/Groups/${group.id}`, rename)).status).toBe(204);
    const shown = await organisation.scim.send('PATCH', `/Groups/${group.id}?attributes=externalId`, rename);
    expect([shown.status, shown.body]).toEqual([200, { schemas: group.schemas, id: group.id, externalId: 'x' }]);
    expectScimError(await organisation.scim.patch(`/Groups/${group.id}`, { op: 'replace', path: 'displayName', value: other.displayName.toUpperCase() }), 409, 'uniqueness');
  });
});

test('§3.6 what is deleted is gone from everything, and its name is free [RFC7644-3.6-L2642 RFC7644-3.6-L2644 RFC7644-3.6-L2657 S9.36a S9.36b S9.36c S9.36d S9.36e S10.5j]', async () => {
  const made = await create();
  const { body: group } = await organisation.scim.post('/Groups', newGroup({ members: [{ value: made.id }] }));
  const path = `/Users/${made.id}`;
  expect((await organisation.scim.delete(path)).status).toBe(204);
  for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) expectScimError(await organisation.scim.send(method, path, method.startsWith('P') ? { ...made, Operations: [] } : undefined), 404);
  for (const filter of [`id eq "${made.id}"`, `userName eq "${made.userName}"`]) expect((await get(`/Users?${query(filter)}`)).totalResults).toBe(0);
  expect((await get(`/Groups/${group.id}`)).members).toEqual([]);
  const again = await organisation.scim.post('/Users', newUser({ userName: made.userName }));
  expect([again.status, again.body.id === made.id]).toEqual([201, false]);
});

describe('§3.8 to §4', () => {
  test('JSON in UTF-8, as application/scim+json, in both directions [RFC7644-3.8-L3537 RFC7644-3.8-L3551 S9.1a S9.1b S9.1c]', async () => {
    const displayName = 'Ada Łovelace 😀 – ﬁ';
    for (const type of ['application/scim+json', 'application/json', 'application/scim+json; charset=utf-8']) {
      for (const accept of ['application/scim+json', 'application/json', '*/*']) {
        const { status, headers, body } = await organisation.scim.send('POST', '/Users', newUser({ displayName }), { 'content-type': type, accept });
        expect([status, headers.get('content-type'), body.displayName]).toEqual([201, 'application/scim+json; charset=utf-8', displayName]);
      }
    }
  });

  test('another type is refused, as a SCIM error [S9.1d]', async () => {
    expectScimError(await organisation.scim.send('POST', '/Users', '<user/>', { 'content-type': 'application/xml' }), 415);
    expectScimError(await organisation.scim.send('GET', '/Users', undefined, { accept: 'text/html' }), 406);
  });

  test('an error is JSON with its status as a text and a sentence, and nothing of the inside [RFC7644-3.12-L3707 S9.41a S9.41b S9.41e S9.41f]', async () => {
    for (const [answer, status] of [
      [await organisation.scim.get('/Users/nobody'), 404], [await organisation.scim.get('/Nothing'), 404], [await organisation.scim.delete('/Users'), 405],
    ] as const) {
      expectScimError(answer, status);
      expect(answer.body.status).toBe(String(status));
      expect(answer.text).not.toMatch(/at .*\.ts|node_modules|select |Error:/);
    }
    expectScimError(await organisation.scim.post('/Users', newUser({ emails: true })), 400, 'invalidValue', /"emails" must be a list/);
  });

  test('the discovery endpoints, which heed no paging, sorting or attributes, and no filter [RFC7644-4-L4068 RFC7644-4-L4125 S9.4a S9.4c S9.4d S9.4e S9.5a S10.1d S10.2b S10.5a S10.5m]', async () => {
    const config = await get('/ServiceProviderConfig');
    expect(config).toMatchObject({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'], patch: { supported: true }, bulk: { supported: true, maxOperations: 1000, maxPayloadSize: 1048576 }, filter: { supported: true, maxResults: 1000 },
      changePassword: { supported: false }, sort: { supported: true }, etag: { supported: true }, authenticationSchemes: expect.arrayContaining([expect.objectContaining({ type: 'oauthbearertoken', name: expect.any(String), description: expect.any(String) })]),
      pagination: { cursor: true, index: true, defaultPaginationMethod: 'index', defaultPageSize: 100, maxPageSize: 1000, cursorTimeout: 3600 },
      securityEvents: { asyncRequest: 'none', eventUris: [] },
    });
    expect(config).not.toHaveProperty('interopProfileConformant');
    for (const path of ['/Schemas', '/ResourceTypes', '/ServiceProviderConfig', '/ResourceTypes/User', `/Schemas/${userUrn}`]) {
      expect((await organisation.scim.get(`${path}?startIndex=2&count=1&sortBy=id&attributes=id&excludedAttributes=meta`)).body).toEqual(await get(path));
    }
    for (const path of ['/Schemas', '/ResourceTypes']) {
      expectScimError(await organisation.scim.get(`${path}?${query('id eq "x"')}`), 403);
      expectScimError(await organisation.scim.get(`${path}/nothing`), 404);
    }
  });

  test('there is no /Me: a token is an organisation’s [S9.40a S9.40b]', async () => {
    for (const method of ['GET', 'PATCH', 'DELETE']) expectScimError(await organisation.scim.send(method, '/Me', method === 'PATCH' ? {} : undefined), 501);
  });
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
