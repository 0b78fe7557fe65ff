import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';

/* Searching by POST (RFC 7644 §3.4.3), and at the root, over users and groups together (§3.4.2.1). */

let app: TestApp;
let organisation: TestOrganisation;
/** The names of everything, in the order of the list: users before groups, as they were made. */
let users: string[];
let groups: string[];
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  users = ['Delta', 'alpha', 'Echo', 'bravo', 'Smith, A'];
  groups = ['Charlie', 'ALPHA', 'golf', 'smithies'];
  for (const displayName of users) await organisation.scim.post('/Users', newUser({ displayName, userName: `${displayName}@example.com`, externalId: `u-${displayName}` }));
  for (const displayName of groups) await organisation.scim.post('/Groups', newGroup({ displayName, externalId: displayName === 'golf' ? undefined : `g-${displayName}` }));
});
afterAll(() => app.stop());

const searchRequest = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';
const search = (path: string, parameters: object): Promise<ScimAnswer> => organisation.scim.post(`${path}/.search`, { schemas: [searchRequest], ...parameters });
const namesIn = ({ body }: ScimAnswer): string[] => body.Resources.map(({ displayName }: { displayName: string }) => displayName);
const query = (parameters: Readonly<Record<string, string>>): string => `?${new URLSearchParams(parameters).toString()}`;
const ask = (parameters: Readonly<Record<string, string>> = {}): Promise<ScimAnswer> => organisation.scim.get(query(parameters));

/** Goes from page to page by cursor. */
async function walk(path: string, parameters: object): Promise<{ names: string[]; totals: number[] }> {
  const names: string[] = [];
  const totals: number[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const answer: ScimAnswer = await search(path, { ...parameters, cursor });
    expect(answer.status).toBe(200);
    names.push(...namesIn(answer));
    totals.push(answer.body.totalResults);
    cursor = answer.body.nextCursor;
  }
  return { names, totals };
}

describe.each(['/Users', '/Groups', ''])('POST %s/.search', (path) => {
  test.each<[string, Record<string, string>]>([
    ['nothing', {}], ['a filter', { filter: 'displayName sw "smith" or displayName co "a"' }], ['a page', { startIndex: '2', count: '2' }], ['a sort', { sortBy: 'displayName', sortOrder: 'descending' }],
    ['a sorted page', { sortBy: 'externalId', startIndex: '2', count: '3' }], ['none', { count: '0' }], ['attributes', { attributes: 'displayName,meta.resourceType' }],
    ['all but some attributes', { excludedAttributes: 'meta,emails,members' }], ['the end', { startIndex: '100' }],
  ])('answers to %s as GET does', async (_, parameters) => {
    const byGet = await organisation.scim.get(`${path}/${query(parameters)}`);
    const byPost = await search(path, parameters);
    expect([byPost.status, byPost.body]).toEqual([200, byGet.body]);
    expect(byPost.headers.get('location')).toBeNull();
  });

  test('takes numbers and lists, names in any spelling, and null for nothing', async () => {
    const typed = await search(path, { ATTRIBUTES: ['displayName'], startindex: 2, Count: 2, filter: null, sortBy: null, cursor: null });
    expect(typed.body).toEqual((await organisation.scim.get(`${path}/${query({ attributes: 'displayName', startIndex: '2', count: '2' })}`)).body);
  });

  test('by cursor, sorted and filtered [S10.1e]', async () => {
    for (const parameters of [{}, { sortBy: 'displayName' }, { sortBy: 'externalId', sortOrder: 'descending' }, { filter: 'displayName co "a" or displayName co "o"', sortBy: 'meta.created' }]) {
      const all = await search(path, parameters);
      for (const count of [1, 2, 3, 50]) {
        const { names, totals } = await walk(path, { ...parameters, count, attributes: ['displayName'] });
        expect([parameters, count, names]).toEqual([parameters, count, namesIn(all)]);
        expect(new Set(totals)).toEqual(new Set([all.body.totalResults]));
      }
    }
  });

  test.each<[string, unknown, string, RegExp]>([
    ['no object', [], 'invalidSyntax', /must be a JSON object/], ['a text', '"x"', 'invalidSyntax', /must be a JSON object/], ['nothing', undefined, 'invalidSyntax', /must be a JSON object/],
    ['a number as filter', { filter: 1 }, 'invalidSyntax', /"filter" must be a text/], ['an object as attributes', { attributes: {} }, 'invalidSyntax', /"attributes" must be a list/],
    ['numbers as attributes', { excludedAttributes: [1] }, 'invalidSyntax', /"excludedAttributes" must be a list/], ['a number as cursor', { cursor: 1 }, 'invalidSyntax', /"cursor" must be a text/],
    ['a broken filter', { filter: 'displayName' }, 'invalidFilter', /operator must follow/], ['an unknown attribute', { filter: 'shoeSize eq "44"' }, 'invalidFilter', /"shoeSize" is not an attribute of/],
    ['a sort by what nobody has', { sortBy: 'shoeSize' }, 'invalidValue', /"shoeSize"/], ['a strange order', { sortBy: 'displayName', sortOrder: 'up' }, 'invalidValue', /"ascending" or "descending"/],
    ['half a page', { startIndex: 1.5 }, 'invalidValue', /whole number/], ['a strange count', { cursor: '', count: 0 }, 'invalidCount', /whole number from 1/],
    ['cursor and startIndex', { cursor: '', startIndex: 1 }, 'invalidValue', /exclude each other/], ['an invented cursor', { cursor: 'x' }, 'invalidCursor', /begin with an empty cursor/],
  ])('refuses %s', async (_, body, scimType, detail) => {
    expectScimError(await organisation.scim.post(`${path}/.search`, body), 400, scimType, detail);
  });
});

describe('GET /', () => {
  test('gives the users and then the groups, with the right total on every page', async () => {
    const all = await ask();
    expect([all.body.totalResults, namesIn(all)]).toEqual([9, [...users, ...groups]]);
    for (let startIndex = 1; startIndex <= 10; startIndex++) {
      for (const count of [0, 1, 3, 5]) {
        const page = await ask({ startIndex: String(startIndex), count: String(count) });
        const expected = [...users, ...groups].slice(startIndex - 1, startIndex - 1 + count);
        expect([page.body.totalResults, page.body.startIndex, page.body.itemsPerPage, namesIn(page)]).toEqual([9, startIndex, expected.length, expected]);
      }
    }
  });

  test.each([
    ['displayName sw "smith"', ['Smith, A', 'smithies']], ['displayName eq "alpha"', ['alpha', 'ALPHA']], ['meta.resourceType eq "Group"', () => groups], ['meta.resourceType eq "User" and displayName eq "alpha"', ['alpha']],
    // What a kind has not has no value there.
    ['userName pr', () => users], ['not (userName pr)', () => groups], ['userName eq "alpha@example.com" or displayName eq "golf"', ['alpha', 'golf']], ['userName ne "alpha@example.com"', ['Delta', 'Echo', 'bravo', 'Smith, A', 'Charlie', 'ALPHA', 'golf', 'smithies']],
    ['userName eq null', () => groups], ['userName ne null', () => users], ['userName gt "a"', () => users], ['members pr or title pr', []], ['emails[type eq "work"]', () => users], ['not (emails[type eq "work"])', () => groups],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "alpha"', ['alpha']], ['urn:ietf:params:scim:schemas:core:2.0:Group:displayName pr', () => groups], ['schemas eq "urn:ietf:params:scim:schemas:core:2.0:Group"', () => groups],
    ['externalId pr', ['Delta', 'alpha', 'Echo', 'bravo', 'Smith, A', 'Charlie', 'ALPHA', 'smithies']], ['members.value eq "x" or active eq true', () => users],
  ])('?filter=%s', async (filter, expected) => {
    const answer = await ask({ filter });
    const names = typeof expected === 'function' ? expected() : expected;
    expect([answer.body.totalResults, namesIn(answer)]).toEqual([names.length, names]);
  });

  test.each([
    [{ sortBy: 'displayName' }, ['alpha', 'ALPHA', 'bravo', 'Charlie', 'Delta', 'Echo', 'golf', 'Smith, A', 'smithies']],
    [{ sortBy: 'displayName', sortOrder: 'descending' }, ['smithies', 'Smith, A', 'golf', 'Echo', 'Delta', 'Charlie', 'bravo', 'alpha', 'ALPHA']],
    // Case-exact, and missing last.
    [{ sortBy: 'externalId' }, ['ALPHA', 'Charlie', 'smithies', 'Delta', 'Echo', 'Smith, A', 'alpha', 'bravo', 'golf']],
    // Groups have no userName.
    [{ sortBy: 'userName' }, ['alpha', 'bravo', 'Delta', 'Echo', 'Smith, A', 'Charlie', 'ALPHA', 'golf', 'smithies']],
    [{ sortBy: 'userName', sortOrder: 'descending' }, ['Charlie', 'ALPHA', 'golf', 'smithies', 'Smith, A', 'Echo', 'Delta', 'bravo', 'alpha']],
    [{ sortBy: 'meta.created', sortOrder: 'descending' }, ['smithies', 'golf', 'ALPHA', 'Charlie', 'Smith, A', 'bravo', 'Echo', 'alpha', 'Delta']],
    [{ sortBy: 'meta.resourceType' }, ['Charlie', 'ALPHA', 'golf', 'smithies', 'Delta', 'alpha', 'Echo', 'bravo', 'Smith, A']],
  ])('?%j', async (sort, expected) => {
    expect(namesIn(await ask(sort))).toEqual(expected);
    expect(namesIn(await ask({ ...sort, startIndex: '3', count: '4' }))).toEqual(expected.slice(2, 6));
    expect((await walk('', { ...sort, count: 2 })).names).toEqual(expected);
  });

  test('sorted together they are read by index only so far [RFC7644-3.4.2.1-L912 S9.18e]', async () => {
    expectScimError(await ask({ sortBy: 'displayName', startIndex: '1001' }), 400, 'tooMany', /Page by cursor/);
    expect((await ask({ startIndex: '1001' })).body.totalResults).toBe(9);
  });

  test('what no kind has is named as such', async () => {
    expectScimError(await ask({ filter: 'shoeSize pr' }), 400, 'invalidFilter', /"shoeSize" is not an attribute of User or Group/);
  });

  test('a cursor of one endpoint is none of another', async () => {
    const { body } = await search('', { cursor: '', count: 1 });
    for (const path of ['/Users', '/Groups']) expectScimError(await search(path, { cursor: body.nextCursor, count: 1 }), 400, 'invalidCursor');
    const { body: ofUsers } = await search('/Users', { cursor: '', count: 1 });
    expectScimError(await search('', { cursor: ofUsers.nextCursor }), 400, 'invalidCursor');
    // But GET and POST ask the same.
    expect((await ask({ cursor: body.nextCursor, count: '3' })).body.itemsPerPage).toBe(3);
  });

  test('who may read only one of the kinds is refused', async () => {
    for (const permission of ['user:read', 'group:read']) {
      const client = new ScimClient(organisation.scim.baseUrl, await organisation.token([permission]));
      expectScimError(await client.get('/'), 403, undefined, /permission/);
      expectScimError(await client.post('/.search', {}), 403, undefined, /permission/);
    }
  });

  test('holds nothing of another organisation', async () => {
    const other = await app.organisation();
    expect((await other.scim.get('/')).body).toMatchObject({ totalResults: 0, Resources: [] });
  });
});

test('a strict client names what it sends', async () => {
  const strict = await app.organisation();
  await strict.graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
  for (const path of ['/.search', '/Users/.search']) {
    expectScimError(await strict.scim.post(path, { count: 1 }), 400, 'invalidSyntax', /SearchRequest/);
    expect((await strict.scim.post(path, { schemas: [searchRequest], count: 1 })).status).toBe(200);
    expectScimError(await strict.scim.post(path, { schemas: [searchRequest], attributes: ['id'], excludedAttributes: ['meta'] }), 400, 'invalidValue', /exclude each other/);
  }
});

test('HEAD answers as GET does, without the body', async () => {
  const { body: { Resources: [user] } } = await organisation.scim.get('/Users?count=1');
  for (const path of ['/Users', '/?count=2', `/Users/${user.id}`, '/ServiceProviderConfig', '/Users/unknown']) {
    const [get, head] = [await organisation.scim.get(path), await organisation.scim.send('HEAD', path)];
    expect([head.status, head.text]).toEqual([get.status, '']);
    for (const name of ['content-type', 'etag', 'location']) expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
  }
  expect((await organisation.scim.send('HEAD', `/Users/${user.id}`, undefined, { 'if-none-match': user.meta.version })).status).toBe(304);
  expect((await organisation.scim.send('HEAD', '/.search')).status).toBe(405);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
