import { gzipSync } from 'node:zlib';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';

/* What HTTP itself asks of the facade: methods, media types, sizes, addresses. */

let app: TestApp;
let organisation: TestOrganisation;
let userId: string;
let groupId: string;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  userId = (await organisation.scim.post('/Users', newUser())).body.id as string;
  groupId = (await organisation.scim.post('/Groups', newGroup())).body.id as string;
});
afterAll(() => app.stop());

const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<ScimAnswer> =>
  organisation.scim.send(method, path.replace('{user}', userId).replace('{group}', groupId), body, headers);

const zip = (body: object): Buffer => gzipSync(JSON.stringify(body));
/** Made before anything is sent: it takes so long that a connection that is kept open would be closed meanwhile. */
const bomb = zip(newGroup({ externalId: 'x'.repeat(20_000_000) }));

function postZipped(zipped: Buffer): Promise<Response> {
  return fetch(`${organisation.scim.baseUrl}/Groups`, {
    method: 'POST', body: new Uint8Array(zipped),
    headers: { authorization: `Bearer ${organisation.scimToken}`, 'content-type': 'application/scim+json', 'content-encoding': 'gzip' },
  });
}

/** A user whose JSON has just so many bytes. */
function padded(bytes: number): string {
  const rest = JSON.stringify(newUser({ shoeSize: '' }));
  return rest.replace('"shoeSize":""', `"shoeSize":"${'x'.repeat(bytes - rest.length)}"`);
}

test.each([
  ['/Users', ['GET', 'POST']], ['/Users/{user}', ['GET', 'PUT', 'PATCH', 'DELETE']],
  ['/Groups', ['GET', 'POST']], ['/Groups/{group}', ['GET', 'PUT', 'PATCH', 'DELETE']],
  ['/ServiceProviderConfig', ['GET']], ['/ResourceTypes', ['GET']], ['/ResourceTypes/User', ['GET']],
  ['/Schemas', ['GET']], ['/Schemas/urn:ietf:params:scim:schemas:core:2.0:User', ['GET']],
  ['', ['GET']], ['/', ['GET']], ['/.search', ['POST']], ['/Bulk', ['POST']], ['/Users/.search', ['POST']], ['/Groups/.search', ['POST']],
])('%s takes %j and says so [S9.3a S9.3b]', async (path, allowed) => {
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'].filter((one) => !allowed.includes(one))) {
    const answer = await send(method, path, ['POST', 'PUT', 'PATCH'].includes(method) ? {} : undefined);
    expectScimError(answer, 405, undefined, new RegExp(`does not take ${method}\\. It takes ${allowed.join(', ')}\\.`));
    expect(answer.headers.get('allow')).toBe(allowed.join(', '));
  }
});

test.each([
  '/users/x/y', '/Nothing', '/Users/{user}/groups', '/Schemas/a/b', '/ServiceProviderConfig/1', '/Schemas/.search/x', '/Users/.search/1', '/.search/1', '/constructor', '/__proto__', '/toString/1', '/hasOwnProperty',
])('there is no endpoint %s [S9.3a]', async (path) => {
  expectScimError(await send('GET', path), 404, undefined, /There is no endpoint .*Endpoints are \/Users/);
  expectScimError(await send('POST', path, {}), 404, undefined, /Endpoints are/);
});

describe('the version of the protocol', () => {
  test('may be appended to the Tenant URL [S9.3c RFC7644-3.13-L3956]', async () => {
    const { body } = await organisation.scim.get('/Users?count=1');
    for (const version of ['/v2', '/V2', '//v2/']) expect((await organisation.scim.get(`${version}/Users?count=1`)).body).toEqual(body);
    const other = await app.organisation();
    expect((await other.scim.post('/v2/Users', newUser())).body.meta.location).toMatch(new RegExp(`^${other.scim.baseUrl}/Users/`));
  });

  test.each(['/v1/Users', '/v1.1/Users', '/v3', '/v20/Users', '/v2.1/Users'])('%s is refused [RFC7644-3.13-L3956]', async (path) => {
    expectScimError(await organisation.scim.get(path), 400, 'invalidVers', /speaks version 2 of SCIM/);
    expectScimError(await organisation.scim.post(path, newUser()), 400, 'invalidVers');
  });

  test.each(['/scim/v1', '/scim/v3', '/scim', '/scim/Users'])('%s is no Tenant URL, and asks for credentials first', async (base) => {
    const url = `${app.url}${base}/${organisation.slug}`;
    expectScimError(await new ScimClient(url, undefined).get('/Users'), 401);
    expectScimError(await new ScimClient(url, organisation.scimToken).get('/Users'), 400, 'invalidVers', /scim\/v2\/\{organisation\}/);
  });
});

describe('what must not stand in an address', () => {
  test.each(['password eq "x"', 'urn:ietf:params:scim:schemas:core:2.0:User:password pr', 'userName pr and not (PASSWORD sw "a")'])('the filter %s [S10.12a]', async (filter) => {
    for (const path of ['/Users', '/']) expectScimError(await organisation.scim.get(`${path}?filter=${encodeURIComponent(filter)}`), 403, 'sensitive', /A secret must not stand in an address.*"(urn:.*:)?password" is never returned/);
    for (const path of ['/Users/.search', '/.search']) expectScimError(await organisation.scim.post(path, { filter }), 400, 'invalidFilter', /is never returned and cannot be asked for/);
  });

  test('a token, even beside the one in its place [S9.2d]', async () => {
    expectScimError(await organisation.scim.get(`/Users?access_token=${organisation.scimToken}`), 403, 'sensitive', /Revoke it/);
  });
});

test.each([
  ['GET', '/Me', /no \/Me/], ['PATCH', '/Me', /no \/Me/],
])('%s %s is not offered [S9.3b]', async (method, path, detail) => {
  expectScimError(await send(method, path, method === 'GET' ? undefined : {}), 501, undefined, detail);
});

test.each(['/Users', '/users', '/USERS', '/Users/', '//Users', '/Users//', '/Users?aadOptscim062020', '/Users/?aadOptscim062020&count=1', '/Users?&', '/Users?'])('%s is the same list', async (path) => {
  const answer = await send('GET', path);
  expect([answer.status, answer.body.totalResults]).toEqual([200, 1]);
});

describe('media types', () => {
  test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', 'nonsense'])('a body of the type %s is refused', async (type) => {
    for (const [method, path] of [['POST', '/Users'], ['PUT', '/Users/{user}'], ['PATCH', '/Groups/{group}']] as const) {
      expectScimError(await send(method, path, '{}', { 'content-type': type }), 415, undefined, /Send it as application\/scim\+json/);
    }
  });

  test.each(['application/scim+json', 'application/json', 'application/scim+json; charset=utf-8', 'application/scim+json;charset=UTF-8', 'APPLICATION/JSON; charset="utf-8"'])('a body of the type %s is read', async (type) => {
    expect((await send('POST', '/Groups', newGroup(), { 'content-type': type })).status).toBe(201);
  });

  test('another character set is refused', async () => {
    expectScimError(await send('POST', '/Users', '{}', { 'content-type': 'application/json; charset=klingon' }), 415, undefined, /UTF-8/);
  });

  test.each([
    'application/scim+json', 'application/json', '*/*', 'application/*', 'application/scim+json; charset=utf-8', 'application/scim+json;charset=UTF-8, */*;q=0.1',
    'text/html, application/json;q=0.5', ' ',
  ])('an answer is acceptable to a client that accepts %s', async (accept) => {
    const answer = await send('GET', '/Users/{user}', undefined, { accept });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/scim+json; charset=utf-8']);
  });

  test.each(['text/html', 'application/xml', 'image/*', 'application/scim+json;q=0', 'nonsense'])('none is to one that accepts only %s', async (accept) => {
    expectScimError(await send('GET', '/Users/{user}', undefined, { accept }), 406, undefined, /Accept that/);
  });

  test('a compressed body is read, and a bomb is not', async () => {
    expect([(await postZipped(zip(newGroup()))).status, (await postZipped(bomb)).status]).toEqual([201, 413]);
  });

  test('a compression that nobody knows is refused', async () => {
    expectScimError(await send('POST', '/Users', '{}', { 'content-encoding': 'squeeze' }), 415, undefined, /UTF-8, plain or compressed/);
    expectScimError(await send('POST', '/Users', 'not gzip', { 'content-encoding': 'gzip' }), 400, 'invalidSyntax', /could not be read/);
  });
});

describe('sizes', () => {
  test('one mebibyte is read, one byte more is not', async () => {
    expect((await send('POST', '/Users', padded(1024 * 1024))).status).toBe(201);
    for (const bytes of [1024 * 1024 + 1, 2 * 1024 * 1024]) {
      expectScimError(await send('POST', '/Users', padded(bytes)), 413, undefined, /larger than 1048576 bytes\. Send less in one request/);
    }
  });

  test('thousands of query parameters do no harm', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => `a${index}=b`).join('&');
    const answer = await send('GET', `/Users?${many}&count=0`);
    expect([answer.status, answer.body.itemsPerPage]).toEqual([200, 0]);
  });
});

test('the first of a parameter given twice counts', async () => {
  expect((await send('GET', '/Users?count=0&count=1')).body.Resources).toEqual([]);
});

test.each(['/Users/%', '/Users/%zz', '/Users/%E0%A4%A', '/%C3', '/Users/%ff'])('the badly encoded path %s is refused', async (path) => {
  expectScimError(await send('GET', path), 400, 'invalidSyntax', /Write % as %25/);
});

test('a badly encoded query is read as far as it goes', async () => {
  expectScimError(await send('GET', '/Users?filter=%'), 400, 'invalidFilter');
  expect((await send('GET', '/Users?filter=userName%20eq%20%22%E0%A4%A%22')).body.totalResults).toBe(0);
});

test('a body with GET is not looked at, and DELETE needs none', async () => {
  const answer = await send('DELETE', '/Groups/00000000-0000-0000-0000-000000000000', 'not json', { 'content-type': 'text/plain' });
  expectScimError(answer, 404);
});

test('every answer names its request, by the caller’s own id where it is a sensible one', async () => {
  expect((await send('GET', '/Users')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect((await send('GET', '/Users', undefined, { 'x-request-id': 'trace-12345' })).headers.get('x-request-id')).toBe('trace-12345');
  expect((await send('GET', '/Users', undefined, { 'x-request-id': 'a b' })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
