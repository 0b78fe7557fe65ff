import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { newUser } from '../support/scim-client.ts';
import { holds, lookUp, readTranscripts, replay, type Assertion, type Transcript } from './transcript-runner.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const urn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const document = { a: { b: 1 }, list: [{ type: 'home', v: 'h' }, { type: 'work', v: 'w' }], none: null, empty: '', nobody: [], [urn]: { x: 'y' } };

test.each([
  ['a.b', 1], ['list[0].v', 'h'], ['list[type=work].v', 'w'], ['list.length', 2], [`${urn}.x`, 'y'], ['nobody.length', 0],
  ['a.c', undefined], ['list[2].v', undefined], ['list[type=other].v', undefined], ['a.b.c', undefined], ['a.length', undefined], ['none.x', undefined],
])('the path %s leads to %j', (path, value) => {
  expect(lookUp(document, path)).toEqual(value);
});

test.each<[Assertion, Assertion]>([
  [{ path: 'a.b', equals: 1 }, { path: 'a.b', equals: '1' }],
  [{ path: 'none', equals: null }, { path: 'absent', equals: null }],
  [{ path: 'a.b', not: 2 }, { path: 'a.b', not: 1 }],
  [{ path: 'a.b', not: 2 }, { path: 'absent', not: 2 }],
  [{ path: 'list[0].v', prefix: 'h' }, { path: 'list[0].v', prefix: 'w' }],
  [{ path: 'absent', absent: true }, { path: 'none', absent: true }],
  [{ path: 'a', exists: true }, { path: 'none', exists: true }],
  [{ path: 'none', nullish: true }, { path: 'empty', nullish: true }],
  [{ path: 'empty', nullishOrEmpty: true }, { path: 'nobody', nullishOrEmpty: true }],
  [{ path: 'nobody', emptyOrAbsent: true }, { path: 'list', emptyOrAbsent: true }],
  [{ path: 'absent', emptyOrAbsent: true }, { path: 'none', emptyOrAbsent: true }],
])('%j holds and %j does not', (right, wrong) => {
  expect([holds(right, document), holds(wrong, document)]).toEqual([true, false]);
});

const right: Transcript = {
  id: 'right', client: 'test', src: 'this file', given: { user: newUser({ userName: 'given-{{rand}}' }) },
  pre: [{ method: 'PATCH', path: '/Users/{{user.id}}', body: { Operations: [{ op: 'replace', path: 'title', value: 'Countess' }] }, as: 'patched' }],
  request: { method: 'PUT', path: '/Users/{{user.id}}', body: { userName: '{{user.userName}}', displayName: '{{patched.title}} {{rand}}' } },
  expect: {
    status: [200], body: [{ path: 'displayName', equals: 'Countess {{rand}}' }, { path: 'id', equals: '{{user.id}}' }], header: { location: '{{user.meta.location}}' },
    contentType: 'application/scim+json', after: [{ path: 'title', absent: true }], afterStatus: 200,
  },
};

test('a right answer is no problem', async () => {
  expect(await replay(right, organisation.scim)).toEqual([]);
});

test.each<[string, Partial<Transcript['expect']>, RegExp]>([
  ['status', { status: [201, 204] }, /^answer: status 200 instead of 201 or 204/],
  ['body', { body: [{ path: 'displayName', equals: 'Countess' }] }, /^answer: .* but it is "Countess [0-9a-f]{8}"$/],
  ['header', { header: { location: 'elsewhere' } }, /^header location: http/],
  ['missing header', { header: { 'x-none': true } }, /^header x-none: null/],
  ['content type', { contentType: 'text/html' }, /^content type application\/scim\+json/],
  ['state afterwards', { after: [{ path: 'title', equals: 'Countess' }] }, /^afterwards: /],
  ['status afterwards', { afterStatus: 404 }, /^afterwards: status 200 instead of 404/],
])('a wrong %s is told', async (_, wrong, problem) => {
  const problems = await replay({ ...right, expect: { ...right.expect, ...wrong } }, organisation.scim);
  expect(problems).toEqual([expect.stringMatching(problem)]);
});

test('what goes wrong on the way is told', async () => {
  const { user: _, ...nobody } = { user: 0 };
  const request = { method: 'GET', path: '/Users' } as const;
  const given = { ...right, given: { user: { displayName: 'no userName' } }, pre: [], request, expect: { status: [200] } };
  expect(await replay(given, organisation.scim)).toEqual([expect.stringMatching(/^given user: status 400/)]);
  const pre = { ...right, given: nobody, pre: [{ method: 'DELETE', path: '/Users/1' } as const], request, expect: { status: [200] } };
  expect(await replay(pre, organisation.scim)).toEqual([expect.stringMatching(/^DELETE \/Users\/1 before: status 404/)]);
  await expect(replay({ ...right, given: nobody }, organisation.scim)).rejects.toThrow('{{user.id}} stands for nothing');
});

test.each<[string, object]>([
  ['an unknown operator', { expect: { status: [200], body: [{ path: 'a', equal: 1 }] } }],
  ['two operators', { expect: { status: [200], body: [{ path: 'a', equals: 1, exists: true }] } }],
  ['no status', { expect: { body: [] } }],
  ['an unknown key', { expects: {} }],
  ['no source', { src: '' }],
])('a transcript with %s is refused', (_, wrong) => {
  expect(readTranscripts(JSON.stringify({ cases: [right] }))).toHaveLength(1);
  expect(() => readTranscripts(JSON.stringify({ cases: [{ ...right, ...wrong }] }))).toThrow(/"path": \[\n +"?0/);
});
