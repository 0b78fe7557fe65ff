import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idsIn } from './evidence.ts';
import { judgeRun, type RunResults } from './judge-run.ts';
import { readDemands, type Demands } from './requirements.ts';

let rootDir: string;
beforeEach(() => {
  rootDir = mkdtempSync(join(tmpdir(), 'conformance-'));
  for (const folder of ['test', 'docs']) mkdirSync(join(rootDir, folder));
  for (const file of ['a', 'b']) writeFileSync(join(rootDir, `test/${file}.test.ts`), '');
});
afterEach(() => rmSync(rootDir, { recursive: true }));

const demands: Demands = {
  chapters: [{ title: 'RFC 7644', groups: [{ title: '§3.6', requirements: [{ id: 'RFC7644-3.6-L1', level: 'MUST', text: 'Gone' }, { id: 'S9.1a', level: '', text: 'a | b' }, { id: 'S9.1b', level: '', text: 'c' }] }] }],
  reasons: [{ ids: ['S9.1b'], reason: 'There is no such thing here.' }],
};

type Title = string | readonly [string, status: string];

/** A run of `a.test.ts` and `b.test.ts` with tests of these titles. */
function run(a: readonly Title[], b?: readonly Title[], more: Partial<RunResults> = {}): RunResults {
  const file = (name: string, titles: readonly Title[]) => ({
    testFilePath: join(rootDir, `test/${name}.test.ts`),
    testResults: titles.map((title) => ({ ancestorTitles: ['outside'], title: typeof title === 'string' ? title : title[0], status: typeof title === 'string' ? 'passed' : title[1] })),
  });
  return { wasInterrupted: false, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [...(b ? [file('b', b)] : []), file('a', a)], ...more };
}

const judge = (results: RunResults, testNamePattern?: string): string[] => judgeRun(demands, { rootDir, testNamePattern }, results);
const page = (): string => {
  try {
    return readFileSync(join(rootDir, 'docs/scim-conformance.md'), 'utf8');
  } catch {
    return '';
  }
};

test('a run of all tests writes the page and fails; the next one finds it as it should be', () => {
  const results = run(['is gone [RFC7644-3.6-L1]', 'nothing'], ['both [RFC7644-3.6-L1 S9.1a]']);
  expect(judge(results)).toEqual([expect.stringMatching(/commit it/)]);
  expect(page()).toContain('| Gone | MUST | RFC7644-3.6-L1 | [a.test.ts](../test/a.test.ts) › outside › is gone<br>[b.test.ts](../test/b.test.ts) › outside › both |');
  expect(page()).toContain(String.raw`| a \| b |  | S9.1a | [b.test.ts]`);
  expect(page()).toContain('*Does not apply.* There is no such thing here.');
  expect(page()).toContain('| 3 | 2 | 1 |');
  expect(judge({ ...results, testResults: results.testResults.toReversed() })).toEqual([]);
  writeFileSync(join(rootDir, 'docs/scim-conformance.md'), `${page()}written by somebody`);
  expect(judge(results)).toEqual([expect.stringMatching(/not up to date/)]);
  expect(page()).not.toContain('written by somebody');
});

test('only a test that passed shows anything', () => {
  const problems = judge(run(['passed [S9.1a]', ['skipped [RFC7644-3.6-L1]', 'pending']], []));
  expect(problems).toEqual([expect.stringMatching(/No test shows RFC7644-3\.6-L1, and no reason/), expect.stringMatching(/commit it/)]);
  expect(page()).toContain('RFC7644-3.6-L1 | **Nothing shows it yet.**');
});

test.each<[string, (whole: RunResults) => [RunResults, string?]]>([
  ['some files', ({ testResults, ...rest }) => [{ ...rest, testResults: testResults.slice(0, 1) }]],
  ['tests of some names', (whole) => [whole, 'gone']],
  ['a run that was interrupted', (whole) => [{ ...whole, wasInterrupted: true }]],
  ['a run in which a test failed', (whole) => [{ ...whole, numFailedTests: 1 }]],
  ['a run in which a file could not be read', (whole) => [{ ...whole, numRuntimeErrorTestSuites: 1 }]],
])('%s leave the page alone', (_, part) => {
  expect(judge(...part(run(['x [RFC7644-3.6-L1]'], ['y [S9.1a]'])))).toEqual([]);
  expect(page()).toBe('');
});

test.each<[string, Title, RegExp]>([
  ['an id that is no requirement', 'x [RFC7644-3.6-L2]', /test\/a\.test\.ts › outside › x claims to show RFC7644-3\.6-L2, which is no requirement/],
  ['an id that a reason says does not apply', 'x [S9.1b]', /S9\.1b does not apply, but a test shows it: outside › x/],
])('%s fails any run', (_, title, problem) => {
  expect(judge(run([title]))).toEqual([expect.stringMatching(problem)]);
  expect(judge(run([title], ['y [RFC7644-3.6-L1 S9.1a]']))).toEqual([expect.stringMatching(problem)]);
  expect(page()).toBe('');
});

test('reasons for what nobody asks, or twice for the same, fail any run', () => {
  const reasons = [...demands.reasons, { ids: ['S9.1b', 'S0.0'], reason: 'Of no use.' }];
  expect(judgeRun({ ...demands, reasons }, { rootDir }, run([]))).toEqual([expect.stringMatching(/S0\.0, which is no requirement/), expect.stringMatching(/two reasons for S9\.1b/)]);
});

test('what neither a test nor a reason speaks of fails a run of all tests, though the page has not changed', () => {
  const results = run(['x [S9.1a]'], []);
  judge(results);
  expect(judge(results)).toEqual([expect.stringMatching(/No test shows RFC7644-3\.6-L1/)]);
});

test.each([
  ['plain', []],
  ['one [RFC7644-3.5.2.1-L1972]', ['RFC7644-3.5.2.1-L1972']],
  ['more [S9.13a EXTRA-TYPE-INT, S10.1h]', ['S9.13a', 'EXTRA-TYPE-INT', 'S10.1h']],
  ['emails[type eq "work"] and [0]', []],
  ['a filter emails[S9] [S9.1a]', ['S9.1a']],
])('the ids in a title, case %#', (title, ids) => {
  expect(idsIn(title)).toEqual(ids);
});

test('the demands are those of their sources, each with an id of its own', () => {
  const ids = readDemands().chapters.flatMap(({ groups }) => groups.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  expect(ids.filter((id) => /^(RFC|EXTRA)/.test(id))).toHaveLength(161);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => idsIn(`x [${id}]`)[0] !== id)).toEqual([]);
});
