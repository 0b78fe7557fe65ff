import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';

/* Bulk requests: RFC 7644 §3.7. */

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const nobody = '0190aaaa-0000-7000-8000-000000000000';
const message = (name: string): string => `urn:ietf:params:scim:api:messages:2.0:${name}`;

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

type Result = Record<string, string> & { response?: { status: string; scimType?: string; detail: string } };

const post = (bulkId: string, data: object, endpoint = '/Users'): object => ({ method: 'POST', path: endpoint, bulkId, data });
const managedBy = (id: string): object => ({ [enterprise]: { manager: { value: id } } });
const send = (operations: unknown, more: object = {}, scim = organisation.scim): Promise<ScimAnswer> => scim.post('/Bulk', { schemas: [message('BulkRequest')], Operations: operations, ...more });
const idOf = (result: Result | undefined): string => result?.['location']?.split('/').at(-1) ?? '';
const read = async (result: Result | undefined): Promise<ScimAnswer['body']> => (await organisation.scim.get(result?.['location']?.slice(organisation.scim.baseUrl.length) ?? '/nowhere')).body;

/** Sends a request that is carried out, whatever becomes of its operations. */
async function carryOut(operations: unknown, more: object = {}, scim = organisation.scim): Promise<Result[]> {
  const { status, body } = await send(operations, more, scim);
  expect([status, body.schemas, Object.keys(body)]).toEqual([200, [message('BulkResponse')], ['schemas', 'Operations']]);
  return body.Operations;
}

const title = (value: string): object => ({ Operations: [{ op: 'replace', path: 'title', value }] });
const fiveOfWhichTwoFail = (): object[] => [post('1', newUser()), post('2', {}), post('3', newUser()), post('4', {}), post('5', newUser())];
const sample = (name: string): { Operations: Record<string, unknown>[] } => JSON.parse(readFileSync(join(import.meta.dirname, 'data/rfc-samples', `rfc7644-${name}.json`), 'utf8')) as { Operations: Record<string, unknown>[] };
const statuses = (results: readonly Result[]): (string | undefined)[] => results.map(({ status }) => status);
const created = (kind: string): object => ({ method: 'POST', status: '201', version: 'W/"1"', location: expect.stringMatching(new RegExp(`^${organisation.scim.baseUrl}/${kind}/[0-9a-f-]{36}$`)) });
const refused = (status: string, detail: RegExp, scimType?: string): object => ({
  status, response: { schemas: [message('Error')], status, ...(scimType ? { scimType } : {}), detail: expect.stringMatching(detail) },
});

test('the service says that it can, and how much [S9.5b RFC7644-3.7.4-L3495]', async () => {
  expect((await organisation.scim.get('/ServiceProviderConfig')).body.bulk).toEqual({ supported: true, maxOperations: 1000, maxPayloadSize: 1048576 });
});

describe('the operations', () => {
  test('each method does what it does alone, in the order of the request [RFC7644-3.7-L2775 RFC7644-3.7-L2789 RFC7644-3.7.3-L3201 RFC7644-3.7.3-L3206 S9.37a S9.38b S9.38c S9.39d S9.42e S10.6f] [S10.12a]', async () => {
    const [first, second] = [(await organisation.scim.post('/Users', newUser())).body, (await organisation.scim.post('/Groups', newGroup())).body];
    const results = await carryOut([
      post('new', newUser({ userName: 'bulk-new' })), { method: 'put', path: `/Users/${first.id}`, data: { ...first, displayName: 'Put' } },
      { method: 'PATCH', path: `Groups/${second.id}`, data: { schemas: [message('PatchOp')], Operations: [{ op: 'add', path: 'members', value: [{ value: first.id }] }] } },
      // As RFC 7644 §3.7.3 shows it.
      { method: 'PATCH', path: `/users/${first.id}/`, data: [{ op: 'remove', path: 'nickName' }, { op: 'add', path: 'title', value: 'Patched' }] },
      { method: 'DELETE', path: `/Groups/${second.id}`, bulkId: 'echoed' }, { method: 'DELETE', path: `/Groups/${second.id}` },
    ]);
    const base = organisation.scim.baseUrl;
    expect(results).toEqual([
      { ...created('Users'), bulkId: 'new' }, { method: 'PUT', status: '200', version: 'W/"2"', location: `${base}/Users/${first.id}` },
      { method: 'PATCH', status: '204', version: 'W/"2"', location: `${base}/Groups/${second.id}` }, { method: 'PATCH', status: '200', version: expect.stringMatching(/^W\/"3-/) as string, location: `${base}/Users/${first.id}` },
      { method: 'DELETE', status: '204', location: `${base}/Groups/${second.id}`, bulkId: 'echoed' }, { method: 'DELETE', location: `${base}/Groups/${second.id}`, ...refused('404', /no group/) },
    ]);
    expect(await read(results[3])).toMatchObject({ displayName: 'Put', title: 'Patched' });
  });

  test('nothing to do is done', async () => {
    expect(await carryOut([])).toEqual([]);
  });

  test.each<[string, unknown, RegExp, string]>([
    ['no object', 'x', /must be an object/, 'invalidSyntax'], ['null', null, /must be an object/, 'invalidSyntax'], ['no method', { path: '/Users', bulkId: 'x', data: {} }, /"method" must be POST/, 'invalidSyntax'],
    ['GET', { method: 'GET', path: '/Users' }, /"method" must be POST/, 'invalidSyntax'], ['no bulkId', { method: 'POST', path: '/Users', data: {} }, /"bulkId" is missing/, 'invalidSyntax'],
    ['an empty bulkId', { method: 'POST', path: '/Users', bulkId: '', data: {} }, /"bulkId" must be a text/, 'invalidSyntax'], ['a number as bulkId', { method: 'POST', path: '/Users', bulkId: 1, data: {} }, /"bulkId" must be a text/, 'invalidSyntax'],
    ['no path', { method: 'DELETE' }, /"path" must be \/Users\/\{id\} or/, 'invalidSyntax'], ['a POST to a resource', { method: 'POST', path: '/Users/1', bulkId: 'x', data: {} }, /"path" must be \/Users or \/Groups for POST, not "\/Users\/1"/, 'invalidSyntax'],
    ['a DELETE of everybody', { method: 'DELETE', path: '/Users' }, /"path" must be/, 'invalidSyntax'], ['another endpoint', { method: 'POST', path: '/Schemas', bulkId: 'x', data: {} }, /"path" must be/, 'invalidSyntax'],
    ['a bulk request in a bulk request', { method: 'POST', path: '/Bulk', bulkId: 'x', data: {} }, /"path" must be/, 'invalidSyntax'], ['a search', { method: 'POST', path: '/Users/.search', bulkId: 'x', data: {} }, /"path" must be/, 'invalidSyntax'],
    ['a path that leads further', { method: 'PUT', path: `/Users/${nobody}/groups`, data: {} }, /"path" must be/, 'invalidSyntax'], ['no data', { method: 'POST', path: '/Users', bulkId: 'x' }, /"data" must be an object/, 'invalidSyntax'],
    ['a list as data of a PUT', { method: 'PUT', path: `/Users/${nobody}`, data: [] }, /"data" must be an object/, 'invalidSyntax'], ['a number as version', { method: 'DELETE', path: `/Users/${nobody}`, version: 1 }, /"version" must be a text/, 'invalidSyntax'],
    ['a user without userName', post('x', {}), /"userName" is required/, 'invalidValue'], ['a PATCH of nothing', { method: 'PATCH', path: `/Users/${nobody}`, data: {} }, /"Operations" must be a list/, 'invalidSyntax'],
  ])('%s is refused, and the others are carried out [RFC7644-3.7-L2779 S9.39b S9.38d]', async (_, operation, detail, scimType) => {
    const [before, bad, after] = await carryOut([post('before', newUser()), operation, post('after', newGroup(), '/Groups')]);
    expect([before?.['status'], after?.['status']]).toEqual(['201', '201']);
    expect(bad).toMatchObject(refused('400', detail, scimType));
    expect(bad?.['location'] === undefined || bad['method'] !== 'POST').toBe(true);
  });

  test('a bulkId that stands twice is taken [S9.37b]', async () => {
    const results = await carryOut([post('same', newUser({ title: 'first' })), post('same', newUser()), post('third', newUser(managedBy('bulkId:same')))]);
    expect(results).toEqual([expect.objectContaining({ status: '201' }), { method: 'POST', bulkId: 'same', ...refused('400', /"same" stands at an earlier POST/, 'invalidSyntax') }, expect.objectContaining({ status: '201' })]);
    expect((await read(results[2]))[enterprise].manager.value).toBe(idOf(results[0]));
  });

  test('a userName that is taken within the request is refused', async () => {
    const results = await carryOut([post('a', newUser({ userName: 'twice' })), post('b', newUser({ userName: 'TWICE' }))]);
    expect(results).toEqual([{ ...created('Users'), bulkId: 'a' }, { method: 'POST', bulkId: 'b', ...refused('409', /belongs to another user/, 'uniqueness') }]);
  });

  test('a version that the resource must have [S9.42e]', async () => {
    const { body: user } = await organisation.scim.post('/Users', newUser());
    const path = `/Users/${user.id}`;
    const results = await carryOut([
      { method: 'PATCH', path, version: 'W/"1"', data: title('a') }, { method: 'PATCH', path, version: 'W/"1"', data: title('b') }, { method: 'PUT', path, version: 'W/"7"', data: user },
      { method: 'DELETE', path, version: 'W/"1"' }, { method: 'DELETE', path, version: 'W/"2"' }, { method: 'DELETE', path, version: '*' },
    ]);
    expect(statuses(results)).toEqual(['200', '412', '412', '412', '204', '404']);
    expect(results[1]).toEqual({ method: 'PATCH', location: `${organisation.scim.baseUrl}${path}`, ...refused('412', /read it again/i) });
  });
});

describe('references', () => {
  test('in data and in paths, backwards and forwards [S9.37c]', async () => {
    const results = await carryOut([
      post('team', newGroup({ members: [{ value: 'bulkId:ada' }, { value: 'bulkId:bob' }] }), '/Groups'), post('ada', newUser(managedBy('bulkId:bob'))), post('bob', newUser()),
      { method: 'PATCH', path: '/Users/bulkId:bob', data: { Operations: [{ op: 'add', path: 'title', value: 'Boss' }] } },
      { method: 'PATCH', path: '/Groups/bulkId:team', data: { Operations: [{ op: 'remove', path: 'members[value eq "bulkId:bob"]' }, { op: 'add', path: 'members', value: [{ value: 'bulkId:eve' }] }] } },
      post('eve', newUser()), { method: 'PUT', path: '/Users/bulkId:eve', data: newUser({ userName: 'eve-put', ...managedBy('bulkId:ada') }) }, post('gone', newUser()), { method: 'DELETE', path: '/Users/bulkId:gone' },
    ]);
    expect(statuses(results)).toEqual(['201', '201', '201', '200', '204', '201', '200', '201', '204']);
    const [team, ada, bob, , , eve] = results;
    expect((await read(team)).members.map(({ value }: { value: string }) => value).toSorted()).toEqual([idOf(ada), idOf(eve)].toSorted());
    expect((await read(ada))[enterprise].manager.value).toBe(idOf(bob));
    expect([(await read(bob)).title, (await read(eve)).userName, (await read(eve))[enterprise].manager.value]).toEqual(['Boss', 'eve-put', idOf(ada)]);
    expect([results[3]?.['location'], results[8]?.['location']]).toEqual([bob?.['location'], results[7]?.['location']]);
  });

  test.each([
    ['no POST', post('a', newUser(managedBy('bulkId:nowhere'))), '400', /No POST of this request has the bulkId "nowhere"/, 'invalidValue'],
    ['a PUT', post('a', newUser(managedBy('bulkId:put'))), '400', /No POST/, 'invalidValue'], ['a POST that fails', post('a', newUser(managedBy('bulkId:bad'))), '409', /"bulkId:bad", which could not be created/, undefined],
    ['a POST that cannot be read', post('a', newUser(managedBy('bulkId:unreadable'))), '409', /could not be created/, undefined], ['no POST, in the path', { method: 'DELETE', path: '/Users/bulkId:nowhere' }, '400', /No POST/, 'invalidValue'],
    ['a POST that fails, in the path', { method: 'PATCH', path: '/Users/bulkId:bad', data: { Operations: [] } }, '409', /could not be created/, undefined],
  ] as const)('to %s', async (_, operation, status, detail, scimType) => {
    const results = await carryOut([operation, post('bad', {}), post('unreadable', {}, '/Nothing'), { method: 'PUT', path: `/Users/${nobody}`, bulkId: 'put', data: newUser() }]);
    expect(results[0]).toMatchObject(refused(status, detail, scimType));
    expect(results[0]).not.toHaveProperty('location');
    expect(statuses(results).slice(1)).toEqual(['400', '400', '404']);
  });

  test('a failure goes on along the chain', async () => {
    const results = await carryOut([post('c', newUser(managedBy('bulkId:b'))), post('b', newUser(managedBy('bulkId:a'))), post('a', {}), post('d', newUser())]);
    expect(statuses(results)).toEqual(['409', '409', '400', '201']);
  });

  test('in a circle: created without, and added once there is an id [RFC7644-3.7.1-L2814 S9.37d]', async () => {
    const results = await carryOut([
      post('a', newUser({ title: 'kept', ...managedBy('bulkId:b') })), post('b', newUser({ [enterprise]: { department: 'kept', manager: { value: 'bulkId:c' } } })), post('c', newUser(managedBy('bulkId:a'))), post('self', newUser(managedBy('bulkId:self'))),
    ]);
    expect(statuses(results)).toEqual(['201', '201', '201', '201']);
    const users = await Promise.all(results.map(read));
    expect(users.map((user) => user[enterprise].manager.value)).toEqual([1, 2, 0, 3].map((index) => idOf(results[index])));
    expect([users[0].title, users[1][enterprise].department]).toEqual(['kept', 'kept']);
    // The version is the one that the resource has in the end.
    expect(results.map(({ version }) => version)).toEqual(users.map((user) => user.meta.version));
  });

  test('in a circle of which one side fails, the other is there without it [S9.37d]', async () => {
    const results = await carryOut([post('a', { ...newUser(), userName: '', ...managedBy('bulkId:b') }), post('b', newUser({ title: 'there', ...managedBy('bulkId:a') }))]);
    expect(results).toEqual([
      { method: 'POST', bulkId: 'a', ...refused('400', /"userName" is required/, 'invalidValue') },
      { ...created('Users'), bulkId: 'b', ...refused('409', /was created, but without its reference to "bulkId:a"/) },
    ]);
    expect(await read(results[1])).toMatchObject({ title: 'there' });
    expect((await read(results[1]))[enterprise]).toBeUndefined();
  });

  test('whoever refers to whomever, in whatever order, everybody is created and refers to the right ones [RFC7644-3.7-L2796 S9.39d]', async () => {
    const graph = fc.integer({ min: 1, max: 7 }).chain((size) => fc.record({
      managers: fc.array(fc.option(fc.nat(size - 1)), { minLength: size, maxLength: size }), members: fc.array(fc.nat(size - 1), { maxLength: 4 }), order: fc.shuffledSubarray(Array.from({ length: size + 1 }, (_, index) => index), { minLength: size + 1 }),
    }));
    await fc.assert(fc.asyncProperty(graph, async ({ managers, members, order }) => {
      const operations = [...managers.map((manager, index) => post(`u${index}`, newUser(manager === null ? {} : managedBy(`bulkId:u${manager}`)))), post('g', newGroup({ members: members.map((index) => ({ value: `bulkId:u${index}` })) }), '/Groups')];
      const results = await carryOut(order.map((index) => operations[index]));
      expect(statuses(results)).toEqual(order.map(() => '201'));
      expect(results.map(({ bulkId }) => bulkId)).toEqual(order.map((index) => (index < managers.length ? `u${index}` : 'g')));
      const byBulkId = new Map(results.map((result) => [result['bulkId'], result]));
      const id = (index: number): string => idOf(byBulkId.get(`u${index}`));
      for (const [index, manager] of managers.entries()) {
        expect((await read(byBulkId.get(`u${index}`)))[enterprise]?.manager.value).toBe(manager === null ? undefined : id(manager));
      }
      expect((await read(byBulkId.get('g'))).members.map(({ value }: { value: string }) => value).toSorted()).toEqual([...new Set(members)].map(id).toSorted());
    }), { numRuns: 25 });
  });
});

describe('failOnErrors', () => {
  test.each([[undefined, ['201', '400', '201', '400', '201']], [null, ['201', '400', '201', '400', '201']], [3, ['201', '400', '201', '400', '201']], [2, ['201', '400', '201', '400']], [1, ['201', '400']]])('%j [S9.38a]', async (failOnErrors, expected) => {
    const results = await carryOut(fiveOfWhichTwoFail(), { failOnErrors });
    expect(statuses(results)).toEqual(expected);
    // What was done stays done.
    expect((await read(results[0])).id).toBe(idOf(results[0]));
  });

  test('what is needed first is tried first', async () => {
    const results = await carryOut([post('1', newUser()), post('2', newUser(managedBy('bulkId:4'))), post('3', newUser()), post('4', {})], { failOnErrors: 1 });
    expect(results.map(({ bulkId, status }) => [bulkId, status])).toEqual([['1', '201'], ['4', '400']]);
  });

  test('a circle that is cut open is told', async () => {
    const results = await carryOut([post('1', newUser(managedBy('bulkId:2'))), post('2', newUser(managedBy('bulkId:3'))), post('3', newUser({ ...managedBy('bulkId:1') })), post('4', {})], { failOnErrors: 1 });
    expect(statuses(results)).toEqual(['201', '201', '201', '400']);
    const cut = await carryOut([post('1', newUser({ ...managedBy('bulkId:2'), roles: [{ value: 'bulkId:4' }] })), post('2', newUser(managedBy('bulkId:1'))), post('4', {})], { failOnErrors: 1 });
    expect(cut).toEqual([{ ...created('Users'), bulkId: '2', ...refused('409', /was not carried out/) }, expect.objectContaining({ bulkId: '4', status: '400' })]);
  });

  test.each([0, -1, 1.5, 'one', '1', true, [], {}])('%j is refused', async (failOnErrors) => {
    expectScimError(await send([], { failOnErrors }), 400, 'invalidValue', /"failOnErrors" must be a whole number from 1/);
  });
});

describe('the request', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /must be a JSON object/], ['a list', [], /must be a JSON object/], ['no operations', {}, /"Operations" must be a list/], ['an object as operations', { Operations: {} }, /"Operations" must be a list/],
  ])('%s is refused', async (_, body, detail) => {
    expectScimError(await organisation.scim.post('/Bulk', body), 400, 'invalidSyntax', detail);
  });

  test('names are read in any spelling, and `schemas` may be missing', async () => {
    const { status, body } = await organisation.scim.post('/bulk', { operations: [{ METHOD: 'post', Path: '/users', BULKID: 'x', Data: newUser() }], FailOnErrors: 1 });
    expect([status, statuses(body.Operations)]).toEqual([200, ['201']]);
  });

  test('a thousand operations are carried out, one more is refused with the limit [RFC7644-3.7.4-L3499 S9.39a]', async () => {
    const operations = Array.from({ length: 1001 }, (_, index) => ({ method: 'DELETE', path: `/Users/${index}` }));
    expectScimError(await send(operations), 413, undefined, /1001 operations, which exceeds maxOperations \(1000\)/);
    const results = await carryOut(operations.slice(1));
    expect([results.length, new Set(statuses(results))]).toEqual([1000, new Set(['404'])]);
  });

  test('a body that is too large is refused with the limit, and nothing of it is done [RFC7644-3.7.4-L3499 S9.39a]', async () => {
    const user = newUser();
    expectScimError(await send([post('a', user), post('b', newUser({ displayName: 'x'.repeat(1024 * 1024) }))]), 413, undefined, /1048576/);
    expect((await organisation.scim.get(`/Users?filter=${encodeURIComponent(`userName eq "${String(user['userName'])}"`)}`)).body.totalResults).toBe(0);
  });

  test('a strict client names what it sends', async () => {
    const strict = await app.organisation();
    await strict.graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
    expectScimError(await strict.scim.post('/Bulk', { Operations: [] }), 400, 'invalidSyntax', /BulkRequest/);
    // Circles can be closed by the letter of the RFC, too.
    const results = await carryOut([post('a', newUser(managedBy('bulkId:b'))), post('b', newUser(managedBy('bulkId:a'))), post('g', newGroup({ members: [{ value: 'bulkId:a' }] }), '/Groups')], {}, strict.scim);
    expect(statuses(results)).toEqual(['201', '201', '201']);
  });
});

const runSample = async (name: string): Promise<Result[]> => {
  const { scim } = await app.organisation();
  const { status, body } = await scim.post('/Bulk', sample(name));
  expect(status).toBe(200);
  return body.Operations;
};

describe('the samples of RFC 7644 §3.7', () => {
  test.each(['3.7.2-bulk_request-enterprise_user', '3.7.2-bulk_request-temporary_identifier'])('%s', async (name) => {
    expect(statuses(await runSample(name))).toEqual(['201', '201']);
  });

  test('a circle of groups is created, though here a group has no groups as members', async () => {
    expect(statuses(await runSample('3.7.1-bulk_request-circular_conflict'))).toEqual(['201', '201']);
  });

  test('operations on what is not there are refused one by one, until there are too many errors', async () => {
    const [first, ...others] = await runSample('3.7.3-bulk_request-multiple_operations');
    expect([first?.['status'], statuses(others)]).toEqual(['201', ['404']]);
  });
});

describe('who may', () => {
  test('each operation needs the permission that it needs alone [S9.39c]', async () => {
    const { body: user } = await organisation.scim.post('/Users', newUser());
    const scim = new ScimClient(organisation.scim.baseUrl, await organisation.token(['user:write']));
    const results = await carryOut([post('u', newUser()), post('g', newGroup(), '/Groups'), { method: 'DELETE', path: `/Users/${user.id}` }], {}, scim);
    expect(statuses(results)).toEqual(['201', '403', '403']);
    expect(results[1]).toMatchObject(refused('403', /permission group:write/));
  });

  test('what belongs to another organisation is not there [S9.39c]', async () => {
    const other = await app.organisation();
    const { body: user } = await organisation.scim.post('/Users', newUser());
    const path = `/Users/${user.id}`;
    const operations = [{ method: 'DELETE', path }, { method: 'PUT', path, data: newUser() }, { method: 'PATCH', path, data: { Operations: [{ op: 'add', path: 'title', value: 'x' }] } }];
    expect(statuses(await carryOut(operations, {}, other.scim))).toEqual(['404', '404', '404']);
    expect((await organisation.scim.get(path)).body).toEqual(user.groups ? user : { ...user, groups: [] });
  });

  test('nobody else', async () => {
    expectScimError(await new ScimClient(organisation.scim.baseUrl, undefined).post('/Bulk', { Operations: [] }), 401);
  });
});

test('each operation is kept as an event of its own, refused ones included, and no password', async () => {
  const { scim, graphql } = await app.organisation();
  const user = newUser({ password: 'secret' });
  const results = await carryOut([
    post('a', user), post('b', newUser(managedBy('bulkId:c'))), post('c', newUser(managedBy('bulkId:b'))), post('d', {}), { method: 'PATCH', path: '/Users/bulkId:a', data: { Operations: [{ op: 'replace', path: 'active', value: 'False' }] } }, { method: 'GET', path: '/Users' },
  ], {}, scim);
  const { provisioningEvents } = await graphql.run('{ provisioningEvents(first: 100) { nodes { method path decision status resourceId request requestId operation } } }');
  const events = provisioningEvents.nodes.toReversed();
  const [a, b, c] = results.map(idOf);
  expect(events.map((event: Record<string, unknown>) => [event['method'], event['path'], event['decision'], event['status'], event['resourceId']])).toEqual([
    ['POST', '/Users', 'CREATED', 201, a], ['POST', '/Users', 'CREATED', 201, c], ['POST', '/Users', 'CREATED', 201, b], ['PATCH', `/Users/${c}`, 'CHANGED', 200, c],
    ['POST', '/Users', 'REFUSED', 400, null], ['PATCH', `/Users/${a}`, 'DISABLED', 200, a], ['GET', '/Bulk', 'REFUSED', 400, null],
  ]);
  expect(events[0].request).toEqual({ ...user, password: '(left out)' });
  expect(events[2].request[enterprise].manager.value).toBe(c);
  expect(events[5].request).toEqual({ Operations: [{ op: 'replace', path: 'active', value: 'False' }] });
  expect(new Set(events.map(({ requestId }: { requestId: string }) => requestId)).size).toBe(1);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
