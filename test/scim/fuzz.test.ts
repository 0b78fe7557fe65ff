import * as fc from 'fast-check';
import { groupResourceType, userResourceType } from '../../src/scim/protocol/resource-type.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { countComputingTime } from '../support/computing-time.ts';
import { errorLines } from '../support/error-lines.ts';
import { newUser } from '../support/scim-client.ts';
import { addresses, anyFilter, asQuery, bulkRequestsOf, headers, namesOf, operationsOf, parametersOf, pathsOf, rawBodies, resourcesOf, searchesOf } from './fuzz-generators.ts';
import { FuzzLane } from './fuzz-lane.ts';

/*
 * Whatever is sent, the answer is a success or a refusal, soon, and never an error of ours; and what is refused leaves the rows
 * of the organisation as they were, to the byte. More than ten thousand requests, through the real door. Where one fails,
 * fast-check names the seed with which it fails again.
 */

const lanesOfEach = 2;

let app: TestApp;
let lanes: FuzzLane[];
beforeAll(async () => {
  app = await startTestApp();
  lanes = await Promise.all(Array.from({ length: 2 * lanesOfEach }, (_, index) => FuzzLane.open(app, index >= lanesOfEach)));
});
afterAll(async () => {
  await Promise.all(lanes.map((lane) => lane.close()));
  await app.stop();
});

const kinds = [
  { type: userResourceType, name: 'userName', idOf: ({ userId }: FuzzLane) => userId },
  { type: groupResourceType, name: 'displayName', idOf: ({ groupId }: FuzzLane) => groupId },
] as const;

let thrown = 0;

/** Throws so many cases, half of them in strict mode; expects that `both` succeed and are refused, at least. */
async function expectAll<Case>(cases: fc.Arbitrary<Case>, total: number, attempt: (lane: FuzzLane, one: Case) => Promise<unknown>, both = 20): Promise<void> {
  const before = lanes.map(({ reached }) => ({ ...reached }));
  const property = (lane: FuzzLane) => fc.asyncProperty(cases, async (one) => void (await attempt(lane, one)));
  await Promise.all(lanes.map((lane) => fc.assert(property(lane), { numRuns: Math.ceil(total / lanes.length) })));
  const reached = (what: 'success' | 'refusal'): number => lanes.reduce((sum, lane, index) => sum + lane.reached[what] - (before[index]?.[what] ?? 0), 0);
  thrown += reached('success') + reached('refusal');
  // A generator that only ever meets one of the two would prove little.
  expect(Math.min(reached('success'), reached('refusal'))).toBeGreaterThanOrEqual(both);
}

describe.each(kinds)('$type.name', ({ type, name, idOf }) => {
  const { endpoint } = type;
  const names = namesOf(type);

  test('any filter', async () => {
    await expectAll(fc.tuple(anyFilter(type), fc.constantFrom(endpoint, endpoint, '/')), 1200, (lane, [filter, path]) => lane.throwAt('GET', `${path}?${asQuery([['filter', filter]])}&count=5`));
  });

  test('any query', async () => {
    await expectAll(fc.tuple(parametersOf(type), fc.constantFrom(endpoint, '', '/Schemas', '/ResourceTypes', '/ServiceProviderConfig', `${endpoint}/{it}`)), 1200, (lane, [parameters, path]) =>
      lane.throwAt('GET', `${path.replace('{it}', idOf(lane))}?${asQuery(parameters)}`));
  });

  test('any search', async () => {
    await expectAll(fc.tuple(searchesOf(type), fc.constantFrom(`${endpoint}/.search`, '/.search')), 600, (lane, [body, path]) => lane.throwAt('POST', path, body));
  });

  test('any path of a PATCH', async () => {
    await expectAll(fc.tuple(fc.oneof({ weight: 3, arbitrary: pathsOf(names) }, { weight: 1, arbitrary: fc.constantFrom(name, 'externalId') }), fc.constantFrom('add', 'replace', 'remove'), fc.constantFrom('x', true, null, [{ value: 'x' }], { value: 'x' })), 800, (lane, [path, op, value]) =>
      lane.throwAt('PATCH', `${endpoint}/${idOf(lane)}`, { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [op === 'remove' ? { op, path } : { op, path, value }] }));
  });

  test('any PATCH', async () => {
    await expectAll(operationsOf(names), 800, (lane, Operations) => lane.throwAt('PATCH', `${endpoint}/${idOf(lane)}`, { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations }));
  });

  test('any body of PUT and POST', async () => {
    await expectAll(resourcesOf(names, name), 400, async (lane, body) => {
      await lane.throwAt('PUT', `${endpoint}/${idOf(lane)}`, body);
      const made = await lane.throwAt('POST', endpoint, body);
      if (made.status === 201) await lane.throwAt('DELETE', `${endpoint}/${made.body.id}`);
    });
  });

  test('any bulk request', async () => {
    await expectAll(bulkRequestsOf(type, name), 300, (lane, body) => lane.throwAt('POST', '/Bulk', body));
  });
});

test('any address, method, header and body', async () => {
  const methods = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD');
  await expectAll(fc.tuple(methods, addresses, headers, rawBodies), 900, (lane, [method, path, given, body]) =>
    lane.throwAt(method, path, ['GET', 'HEAD', 'OPTIONS', 'DELETE'].includes(method) ? undefined : body, given), 5);
});

const operation = (path: string, value: unknown): object => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'replace', path, value }] });
const long = 100_000;
const pumped: [name: string, text: string][] = [
  ['spaces', ' '.repeat(long)], ['quotes', '"'.repeat(long)], ['backslashes', '\\'.repeat(long)], ['brackets', '['.repeat(long)], ['groups', '('.repeat(long)], ['not', 'not('.repeat(long / 4)],
  ['dots', 'a.'.repeat(long / 2)], ['colons', 'urn:'.repeat(long / 4)], ['digits', '1'.repeat(long)], ['a long number', `${'1'.repeat(long)}x`], ['zeros and a letter', `0.${'0'.repeat(long)}x`],
  ['base64', `${'A'.repeat(long)}!`], ['an address', `${'/x'.repeat(long / 2)}/?`], ['a date', `2020-01-01T00:00:00.${'0'.repeat(long)}Z`], ['at signs', '@'.repeat(long)], ['references', '"bulkId:a"'.repeat(long / 10)],
  ['tags', 'W/"1",'.repeat(long / 6)], ['letters that fold', 'İ'.repeat(long / 2)], ['marks', 'e\u0301'.repeat(long / 3)], ['line breaks', '\n'.repeat(long)], ['schemas', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0User'.repeat(long / 60)],
];

describe('what is long and made to be slow', () => {
  test.each(pumped)('%s', async (_, text) => {
    const lane = lanes[0];
    const strictLane = lanes.at(-1);
    if (!lane || !strictLane) throw new Error('There are no lanes');
    // What fits into an address or a header at all.
    const short = text.slice(0, 3000).replaceAll(/[\n\r]/g, ' ').replaceAll(/[^\x20-\x7e]/g, 'x');
    const computed = countComputingTime();
    await Promise.all([lane, strictLane].map(async (one) => {
      await one.throwAt('PATCH', `/Users/${one.userId}`, operation(text, 'x'));
      await one.throwAt('PATCH', `/Users/${one.userId}`, operation('x509Certificates', [{ value: text }]));
      await one.throwAt('PATCH', `/Users/${one.userId}`, operation(`emails[value eq "${text}"].value`, 'x'));
      await one.throwAt('PATCH', `/Groups/${one.groupId}`, operation('members', [{ $ref: text }]));
      await one.throwAt('POST', '/Users/.search', { schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'], filter: text, sortBy: text, count: text, cursor: text });
      await one.throwAt('POST', '/Users', { ...newUser(), [text]: 1, active: text, emails: [{ value: text }], timezone: text });
      await one.throwAt('POST', '/Bulk', { Operations: [{ method: 'POST', path: text, bulkId: text, data: { path: text } }] });
      await one.throwAt('GET', `/Users?filter=${encodeURIComponent(text.slice(0, 4000).toWellFormed())}`.slice(0, 7000).replace(/%.?$/, ''), undefined, { 'if-none-match': short, accept: `application/scim+json, ${short}` });
      await one.throwAt('GET', `/Users/${one.userId}`, undefined, { 'if-none-match': short });
    }));
    // Far above what it takes, far below what a regular expression that backtracks would.
    expect(computed()).toBeLessThan(15_000);
  });
});

test('ten thousand requests were thrown, and none met an error of ours', () => {
  expect(thrown).toBeGreaterThanOrEqual(10_000);
  expect(errorLines(app)).toEqual([]);
});
