import * as fc from 'fast-check';
import { Client } from 'pg';
import { cursorLifetime, openCursor, sealCursor } from '../../src/scim/protocol/cursor.ts';
import type { JsonValue } from '../../src/scim/protocol/json.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';

/* Pages by cursor: RFC 9865. */

const total = 11;

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await inhabited();
});
afterAll(() => app.stop());

async function inhabited(): Promise<TestOrganisation> {
  const made = await app.organisation();
  for (let n = 0; n < total; n++) {
    await made.scim.post('/Users', newUser({ title: [undefined, 'B', 'a', 'b'][n % 4], nickName: n < 7 ? 'seven' : 'other' }));
    await made.scim.post('/Groups', newGroup({ externalId: n % 2 ? `g${9 - n}` : undefined }));
  }
  return made;
}

interface Walk {
  readonly ids: string[];
  readonly pages: ScimAnswer['body'][];
}

/** Goes from page to page in one direction, by the address of the first. */
async function walk(path: string, towards: 'nextCursor' | 'previousCursor' = 'nextCursor', client = organisation.scim): Promise<Walk> {
  const pages: ScimAnswer['body'][] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    // Only the last page of the other direction begins with a cursor of its own.
    const { body, status }: ScimAnswer = await client.get(path.includes('cursor=') && cursor === '' ? path : `${path.replace(/&?cursor=[^&]*/, '')}&cursor=${cursor}`);
    expect(status).toBe(200);
    pages.push(body);
    cursor = body[towards];
  }
  return { pages, ids: pages.flatMap((page) => page.Resources.map(({ id }: { id: string }) => id)) };
}

const idsOf = async (path: string): Promise<string[]> => (await organisation.scim.get(path)).body.Resources.map(({ id }: { id: string }) => id);
const filter = (text: string): string => `filter=${encodeURIComponent(text)}`;

const get = (query: string, client = organisation.scim): Promise<ScimAnswer> => client.get(query);
const nextOf = async (path: string): Promise<string> => (await organisation.scim.get(`${path}&cursor=&count=2`)).body.nextCursor as string;

test('the service says that it can [S9.5b S10.1d]', async () => {
  expect((await organisation.scim.get('/ServiceProviderConfig')).body.pagination).toEqual({
    index: true, cursor: true, defaultPaginationMethod: 'index', defaultPageSize: 100, maxPageSize: 1000, cursorTimeout: 3600,
  });
});

describe.each([
  '/Users?', '/Groups?', '/Users?sortBy=title', '/Users?sortBy=title&sortOrder=descending', '/Users?sortBy=userName&sortOrder=descending', '/Users?sortBy=meta.lastModified', '/Groups?sortBy=externalId',
  `/Users?${filter('nickName eq "seven"')}`, `/Users?sortBy=title&sortOrder=descending&${filter('nickName eq "seven" or title pr')}`,
])('%s', (path) => {
  test.each([1, 2, 3, 4, 100])('pages of %i give the whole list, each resource once, and end [S9.44a S10.1a S10.1b]', async (count) => {
    const all = await idsOf(path);
    const { ids, pages } = await walk(`${path}&count=${count}`);
    expect(ids).toEqual(all);
    expect(pages.map((page) => [page.totalResults, page.itemsPerPage, page.Resources.length])).toEqual(pages.map((_, index) => {
      const length = Math.min(count, all.length - index * count);
      return [all.length, length, length];
    }));
    expect(pages.map((page) => [page.nextCursor === undefined, page.previousCursor === undefined])).toEqual(pages.map((_, index) => [index === pages.length - 1, index === 0]));
  });

  test('and back again [S10.1b]', async () => {
    const all = await idsOf(path);
    const { pages } = await walk(`${path}&count=4`);
    const back = await walk(`${path}&count=4&cursor=${pages.at(-1).previousCursor}`, 'previousCursor');
    const size = pages.at(-1).Resources.length;
    expect(back.pages.toReversed().flatMap((page) => page.Resources.map(({ id }: { id: string }) => id))).toEqual(all.slice(0, all.length - size));
    // Every page says how many there are, and how to go on forwards.
    expect(back.pages.map((page) => [page.totalResults, typeof page.nextCursor])).toEqual(back.pages.map(() => [all.length, 'string']));
  });
});

test('nothing is a page, too', async () => {
  const { body } = await organisation.scim.get(`/Users?cursor&${filter('userName eq "nobody"')}`);
  expect(body).toEqual({ schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'], totalResults: 0, itemsPerPage: 0, Resources: [] });
});

test('without a cursor, pages go by index [S9.44b]', async () => {
  const { body } = await organisation.scim.get('/Users?count=2');
  expect([body.startIndex, body.nextCursor, body.previousCursor]).toEqual([1, undefined, undefined]);
});

test('attributes may differ from page to page, and the spelling of the query', async () => {
  const first = await organisation.scim.get(`/Users?cursor=&count=2&attributes=userName&sortBy=title&${filter('nickName eq "seven"')}`);
  const second = await organisation.scim.get(`/Users?cursor=${first.body.nextCursor}&count=5&excludedAttributes=groups&sortBy=TITLE&sortOrder=Ascending&${filter('(NICKNAME EQ "seven")')}`);
  expect([second.status, second.body.itemsPerPage]).toEqual([200, 5]);
});

test('a page holds its place while resources come and go, and the total stays that of the first', async () => {
  const changing = await inhabited();
  const { scim } = changing;
  const { ids: all } = await walk('/Users?count=100', 'nextCursor', scim);
  const first = await scim.get('/Users?cursor=&count=4');
  for (const id of [all[0], all[3], all[5]]) await scim.delete(`/Users/${id}`);
  const late = await scim.post('/Users', newUser());
  const { ids, pages } = await walk(`/Users?count=4&cursor=${first.body.nextCursor}`, 'nextCursor', scim);
  expect(ids).toEqual([all[4], ...all.slice(6), late.body.id]);
  expect(pages.map(({ totalResults }) => totalResults)).toEqual(pages.map(() => total));
});

test('a cursor consists of characters that an address need not escape [S10.1f]', async () => {
  for (const path of ['/Users?', '/Users?sortBy=title', '/Groups?sortBy=externalId&sortOrder=descending']) {
    const { pages } = await walk(`${path}&count=3`);
    for (const { nextCursor, previousCursor } of pages) expect(`${nextCursor ?? ''}${previousCursor ?? ''}`).toMatch(/^[A-Za-z0-9._~-]+$/);
  }
});

describe('refused', () => {
  test.each(['x', '.', '..', 'a.b', '%20', '0', 'null', 'e30.e30', '%F0%9F%98%80'])('the invented cursor %s', async (cursor) => {
    expectScimError(await get(`/Users?cursor=${cursor}`), 400, 'invalidCursor', /begin with an empty cursor/);
  });

  test('a cursor with any character changed, left out or added [S9.44d S10.1c]', async () => {
    const cursor = await nextOf('/Users?');
    const changed = Array.from(cursor, (character, index) => cursor.slice(0, index) + (character === 'A' ? 'B' : 'A') + cursor.slice(index + 1)).filter((_, index) => index % 7 === 0 || index > cursor.length - 3);
    for (const forged of [...changed, cursor.slice(1), cursor.slice(0, -1), `${cursor}A`, `${cursor}.`, `${cursor}=`, ` ${cursor}`, cursor.replace('.', ''), cursor.toLowerCase()]) {
      expectScimError(await get(`/Users?cursor=${encodeURIComponent(forged)}`), 400, 'invalidCursor');
    }
  });

  test('a cursor of another query [S9.44d S10.1h]', async () => {
    const cursor = await nextOf(`/Users?sortBy=title&${filter('nickName eq "seven"')}`);
    for (const path of [
      '/Users?', '/Users?sortBy=title', `/Users?${filter('nickName eq "seven"')}`, `/Users?sortBy=title&${filter('nickName eq "Seven"')}`,
      `/Users?sortBy=nickName&${filter('nickName eq "seven"')}`, `/Users?sortBy=title&sortOrder=descending&${filter('nickName eq "seven"')}`,
    ]) expectScimError(await get(`${path}&cursor=${cursor}`), 400, 'invalidCursor');
    expectScimError(await get(`/Groups?cursor=${await nextOf('/Users?')}`), 400, 'invalidCursor');
    expectScimError(await get(`/Users?cursor=${Buffer.from('01900000-0000-7000-8000-000000000000').toString('base64url')}`), 400, 'invalidCursor');
  });

  test('a cursor of another organisation [S9.44d S10.1h]', async () => {
    const other = await inhabited();
    expectScimError(await get(`/Users?cursor=${await nextOf('/Users?')}`, other.scim), 400, 'invalidCursor');
  });

  test('a cursor whose time is over [S10.1c]', async () => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    await client.query('set role rollcall_platform');
    const { rows: [row] } = await client.query<{ signing_key: Buffer }>('select signing_key from organisations where id = $1', [organisation.id]);
    await client.end();
    const [, second] = await idsOf('/Users?');
    const place: JsonValue = ['after', Buffer.from(JSON.stringify(['users', second])).toString('base64url'), total];
    const binding = { key: row?.signing_key ?? new Uint8Array(), query: JSON.stringify(['User', null, null]) };
    const madeAgo = (seconds: number): string => sealCursor(place, binding, new Date(Date.now() - seconds * 1000));
    expect((await get(`/Users?cursor=${madeAgo(cursorLifetime - 60)}`)).body.itemsPerPage).toBe(total - 2);
    expectScimError(await get(`/Users?cursor=${madeAgo(cursorLifetime + 1)}`), 400, 'expiredCursor', /3600 seconds.*Begin again/);
  });

  test.each(['0', '-1', '1.5', 'ten', '1e2', '0x10', 'null', '%20'])('the count %s [S10.1c]', async (count) => {
    expectScimError(await get(`/Users?cursor=&count=${count}`), 400, 'invalidCount', /whole number from 1 to 1000/);
  });

  test('no count, and one beyond what a page holds, are what the service gives', async () => {
    for (const count of ['', '&count=', '&count=1001', '&count=99999999999999999999', '&count=%2B11']) expect((await get(`/Users?cursor=${count}`)).body.itemsPerPage).toBe(total);
  });

  test('cursor and startIndex together [S9.44c]', async () => {
    for (const query of ['cursor=&startIndex=1', `cursor=${await nextOf('/Users?')}&startIndex=3`]) expectScimError(await get(`/Users?${query}`), 400, 'invalidValue', /exclude each other/);
  });

  test('whoever may not read, cursor or not [S10.1g]', async () => {
    const cursor = await nextOf('/Users?');
    const token = await organisation.token(['group:read']);
    expectScimError(await get(`/Users?cursor=${cursor}`, new ScimClient(organisation.scim.baseUrl, token)), 403);
  });

  test('but another token of the organisation may go on', async () => {
    const cursor = await nextOf('/Users?');
    const token = await organisation.token(['user:read']);
    expect((await get(`/Users?cursor=${cursor}`, new ScimClient(organisation.scim.baseUrl, token))).body.itemsPerPage).toBe(total - 2);
  });
});

describe('sealing', () => {
  const key = new Uint8Array(32).fill(7);
  const now = new Date('2026-11-24T12:00:00Z');
  const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

  test('what is sealed is opened, by the same key for the same query within the time, and by nothing else', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.string(), fc.string(), fc.nat(2 * cursorLifetime), (place, query, otherQuery, seconds) => {
      const cursor = sealCursor(place as JsonValue, { key, query }, now);
      const open = (binding: { key: Uint8Array; query: string }): unknown => openCursor(cursor, binding, later(seconds));
      const isFresh = seconds < cursorLifetime;
      expect(isFresh ? JSON.stringify(open({ key, query })) : refusalOf(() => open({ key, query }))).toBe(isFresh ? JSON.stringify(place) : 'expiredCursor');
      expect(refusalOf(() => open({ key: new Uint8Array(32), query }))).toBe('invalidCursor');
      expect(refusalOf(() => open({ key, query: `${otherQuery}${query} ` }))).toBe('invalidCursor');
    }));
  });

  test('any other text is refused', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(refusalOf(() => openCursor(text, { key, query: '' }, now))).toBe('invalidCursor');
    }));
  });
});

function refusalOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return (error as { scimType?: string }).scimType;
  }
}

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
