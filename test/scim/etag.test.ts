import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, type ScimAnswer } from '../support/scim-client.ts';

/* Versions as entity tags: RFC 7644 §3.14. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const kinds = { Users: newUser, Groups: newGroup };
type Kind = keyof typeof kinds;
const both = Object.keys(kinds) as Kind[];

/** Makes a resource that has been changed once, so that its tag is W/"2". */
async function changedOnce(kind: Kind): Promise<{ path: string; body: ScimAnswer['body'] }> {
  const made = await organisation.scim.post(`/${kind}`, kinds[kind]());
  const path = `/${kind}/${made.body.id}`;
  await organisation.scim.patch(path, { op: 'replace', path: 'externalId', value: 'second' });
  return { path, body: (await organisation.scim.get(path)).body };
}

const withHeader = (method: string, path: string, header: Record<string, string>, body?: unknown): Promise<ScimAnswer> => organisation.scim.send(method, path, body, header);
const rename = { Operations: [{ op: 'replace', path: 'externalId', value: 'third' }] };
/** The ways to change something, each with what makes it work. */
const changes: Record<string, (body: object) => unknown> = { PUT: (body) => ({ ...body, externalId: 'third' }), PATCH: () => rename, DELETE: () => undefined };
const everyChange = both.flatMap((kind) => Object.keys(changes).map((method) => [method, kind] as const));

test('the service says that it can [S9.5b]', async () => {
  expect((await organisation.scim.get('/ServiceProviderConfig')).body.etag).toEqual({ supported: true });
});

test.each(both)('every answer about one of the %s carries its version and address', async (kind) => {
  const made = await organisation.scim.post(`/${kind}`, kinds[kind]());
  const path = `/${kind}/${made.body.id}`;
  const answers = [
    [made, 1], [await organisation.scim.get(path), 1], [await organisation.scim.get(`${path}?attributes=id`), 1],
    [await organisation.scim.patch(path, { op: 'replace', path: 'externalId', value: 'second' }), 2],
    [await organisation.scim.send('PATCH', `${path}?attributes=externalId`, rename), 3], [await organisation.scim.put(path, { ...made.body, externalId: 'fourth' }), 4],
    // Nothing to change, so no new version.
    [await organisation.scim.put(path, { ...made.body, externalId: 'fourth' }), 4],
  ] as const;
  for (const [answer, version] of answers) {
    expect([answer.headers.get('etag'), answer.headers.get('location'), answer.headers.get('content-location')]).toEqual([`W/"${version}"`, made.body.meta.location, made.body.meta.location]);
    expect(answer.body?.meta?.version ?? answer.headers.get('etag')).toBe(`W/"${version}"`);
  }
  expect((await organisation.scim.get(`/${kind}`)).headers.get('etag')).toBeNull();
  expect((await organisation.scim.delete(path)).headers.get('etag')).toBeNull();
});

describe('If-None-Match', () => {
  test.each(both.flatMap((kind) => ['W/"2"', '"2"', 'W/"1", W/"2"', '*', '2', ' w/"2" ,'].map((tag) => [kind, tag] as const)))('%s: nothing new for who has %s [S9.42b]', async (kind, tag) => {
    const { path } = await changedOnce(kind);
    const answer = await withHeader('GET', path, { 'if-none-match': tag });
    expect([answer.status, answer.text, answer.headers.get('etag')]).toEqual([304, '', 'W/"2"']);
  });

  test.each(both.flatMap((kind) => ['W/"1"', '"22"', 'W/"1", W/"3"', 'nonsense', '""'].map((tag) => [kind, tag] as const)))('%s: the whole for who has %s', async (kind, tag) => {
    const { path, body } = await changedOnce(kind);
    const answer = await withHeader('GET', path, { 'if-none-match': tag });
    expect([answer.status, answer.body]).toEqual([200, body]);
  });

  test.each(everyChange)('%s of %s is refused where the version is excluded', async (method, kind) => {
    const { path, body } = await changedOnce(kind);
    for (const tag of ['W/"2"', '*']) {
      expectScimError(await withHeader(method, path, { 'if-none-match': tag }, changes[method]?.(body)), 412, undefined, /If-None-Match excludes/);
    }
    expect((await organisation.scim.get(path)).body).toEqual(body);
    expect((await withHeader(method, path, { 'if-none-match': 'W/"1"' }, changes[method]?.(body))).status).toBeLessThan(300);
  });
});

describe('the groups of a user', () => {
  test('an old list of them never passes for the present one, and a change of the user does not depend on them', async () => {
    const { body: user } = await organisation.scim.post('/Users', newUser());
    const { body: group } = await organisation.scim.post('/Groups', newGroup());
    const path = `/Users/${user.id}`;
    const tags: string[] = [];
    for (const change of [undefined, { op: 'add', path: 'members', value: [{ value: user.id }] }, { op: 'replace', path: 'displayName', value: `${group.displayName} renamed` }, { op: 'remove', path: 'members' }]) {
      if (change) await organisation.scim.patch(`/Groups/${group.id}`, change);
      const stale = await withHeader('GET', path, { 'if-none-match': tags.at(-1) ?? 'W/"none"' });
      expect([stale.status, stale.body.meta.version]).toEqual([200, stale.headers.get('etag')]);
      tags.push(stale.body.meta.version as string);
      expect((await withHeader('GET', path, { 'if-none-match': tags.at(-1) ?? '' })).status).toBe(304);
      expect((await withHeader('GET', `${path}?excludedAttributes=groups`, { 'if-none-match': 'W/"1"' })).status).toBe(304);
      const [listed] = (await organisation.scim.get(`/Users?filter=${encodeURIComponent(`id eq "${user.id}"`)}`)).body.Resources;
      expect(listed.meta.version).toBe(tags.at(-1));
    }
    expect(tags).toEqual(['W/"1"', expect.stringMatching(/^W\/"1-[\w-]{12}"$/), expect.stringMatching(/^W\/"1-/), 'W/"1"']);
    expect(tags[1]).not.toBe(tags[2]);
    expect((await withHeader('PATCH', path, { 'if-match': tags[1] ?? '' }, rename)).status).toBe(200);
    expectScimError(await withHeader('DELETE', path, { 'if-match': tags[2] ?? '' }), 412);
  });

  test('a tag with a mark that is none of ours matches nothing', async () => {
    const { path } = await changedOnce('Users');
    for (const tag of ['W/"2-"', 'W/"2-x"', 'W/"2-aaaaaaaaaaaaa"', 'W/"02"']) expectScimError(await withHeader('PATCH', path, { 'if-match': tag }, rename), 412);
  });
});

describe('If-Match', () => {
  test.each(everyChange)('%s of %s takes place where the version is listed [S9.42d]', async (method, kind) => {
    for (const tag of ['W/"2"', '"2"', 'W/"1", W/"2"', '*', '2']) {
      const { path, body } = await changedOnce(kind);
      const answer = await withHeader(method, path, { 'if-match': tag }, changes[method]?.(body));
      expect([tag, answer.status]).toEqual([tag, method === 'DELETE' || (method === 'PATCH' && kind === 'Groups') ? 204 : 200]);
      const after = await organisation.scim.get(path);
      expect(method === 'DELETE' ? after.status : after.body.meta.version).toBe(method === 'DELETE' ? 404 : 'W/"3"');
    }
  });

  test.each(everyChange)('%s of %s is refused where it is not, and nothing is done [S9.42c]', async (method, kind) => {
    const { path, body } = await changedOnce(kind);
    for (const tag of ['W/"1"', 'W/"3"', 'W/"1", W/"3"', 'nonsense', '""', 'W/"02"', 'W/"99999999999999999999"', 'W/"-2"']) {
      expectScimError(await withHeader(method, path, { 'if-match': tag }, changes[method]?.(body)), 412, undefined, /version .*2.*[Rr]ead it again/);
    }
    expect((await organisation.scim.get(path)).body).toEqual(body);
  });

  test.each(everyChange)('%s of %s that is not there is 404 whatever the version', async (method, kind) => {
    const { path, body } = await changedOnce(kind);
    await organisation.scim.delete(path);
    for (const tag of ['W/"1"', '*', 'W/"1", W/"2"']) expectScimError(await withHeader(method, path, { 'if-match': tag }, changes[method]?.(body)), 404);
  });

  test('what may not be done at all is refused as that', async () => {
    const { path } = await changedOnce('Users');
    const token = await organisation.token(['user:read']);
    expectScimError(await withHeader('DELETE', path, { 'if-match': 'W/"1"', authorization: `Bearer ${token}` }), 403);
  });

  test('changes of members are bound to it, too', async () => {
    const user = await organisation.scim.post('/Users', newUser());
    const { path } = await changedOnce('Groups');
    const add = { Operations: [{ op: 'add', path: 'members', value: [{ value: user.body.id }] }] };
    expectScimError(await withHeader('PATCH', path, { 'if-match': 'W/"1"' }, add), 412);
    expect((await organisation.scim.get(path)).body.members).toEqual([]);
    expect((await withHeader('PATCH', path, { 'if-match': 'W/"2"' }, add)).headers.get('etag')).toBe('W/"3"');
  });

  test.each(everyChange)('of twenty at once that know the same version, one %s of %s wins [S9.42f]', async (method, kind) => {
    for (const tag of ['W/"2"', 'W/"2", W/"20"']) {
      const { path, body } = await changedOnce(kind);
      const different = (n: number): unknown => JSON.parse(JSON.stringify(changes[method]?.(body) ?? null).replace('third', `third-${n}`));
      const statuses = await Promise.all(Array.from({ length: 20 }, async (_, n) => (await withHeader(method, path, { 'if-match': tag }, method === 'DELETE' ? undefined : different(n))).status));
      expect(statuses.filter((status) => status < 300)).toHaveLength(1);
      expect(statuses.filter((status) => status >= 300 && status !== (method === 'DELETE' ? 404 : 412))).toEqual([]);
    }
  });

  test('a refusal for the version is kept as an event', async () => {
    const { path, body } = await changedOnce('Users');
    await withHeader('DELETE', path, { 'if-match': 'W/"1"' });
    const { provisioningEvents } = await organisation.graphql.run(
      'query ($id: String) { provisioningEvents(first: 1, filter: { resourceId: { eq: $id } }) { nodes { decision status method } } }', { id: body.id });
    expect(provisioningEvents.nodes).toEqual([{ decision: 'REFUSED', status: 412, method: 'DELETE' }]);
  });
});

const setScim = (to: string): Promise<unknown> => organisation.graphql.run(`mutation { updateSingleSignOn(input: { scimStatus: ${to} }) { userErrors { code } } }`);

describe('over GraphQL', () => {
  test.each([['User', 'Users'], ['Group', 'Groups']] as const)('delete%s refuses another version than the expected one', async (noun, kind) => {
    const { body } = await changedOnce(kind);
    // What the directory manages would not be deleted over GraphQL at all.
    await setScim('DISABLED');
    const remove = `mutation ($input: Delete${noun}Input!) { delete${noun}(input: $input) { deleted${noun}Id userErrors { code field message } } }`;
    const run = async (expectedVersion: number): Promise<unknown> => (await organisation.graphql.run(remove, { input: { id: body.id, expectedVersion } }))[`delete${noun}`];
    for (const version of [0, 1, 3]) {
      expect(await run(version)).toEqual({ [`deleted${noun}Id`]: null, userErrors: [{ code: 'VERSION_MISMATCH', field: ['expectedVersion'], message: expect.stringMatching(/version 2/) }] });
    }
    expect(await run(2)).toEqual({ [`deleted${noun}Id`]: body.id, userErrors: [] });
    expect(await run(2)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    await setScim('ENABLED');
  });
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
