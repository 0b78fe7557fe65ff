import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gatherEvidence, type PassedTest } from './evidence.ts';
import { conformancePage, contradictionsIn, gapsIn } from './page.ts';
import type { Demands } from './requirements.ts';

/** What of a run's results is read here, as Jest has it. */
export interface RunResults {
  readonly wasInterrupted: boolean;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly testFilePath: string;
    readonly testResults: readonly { readonly status: string; readonly ancestorTitles: readonly string[]; readonly title: string }[];
  }[];
}

/** How the run was asked for, as Jest has it. */
export interface RunSettings {
  readonly rootDir: string;
  /** Present where only tests of certain names were run. */
  readonly testNamePattern?: string | undefined;
}

const page = 'docs/scim-conformance.md';

/**
 * Judges what a run shows of the demands, and writes the page from the tests that passed. Of a part of the tests, or where one
 * failed, only the ids are checked, and the page stays as it is.
 * @returns what is wrong, each in a sentence
 */
export function judgeRun(demands: Demands, settings: RunSettings, results: RunResults): string[] {
  const evidence = gatherEvidence(passedIn(settings, results));
  const contradictions = contradictionsIn(demands, evidence);
  if (contradictions.length > 0 || !isWhole(settings, results)) return contradictions;
  const gaps = gapsIn(demands, evidence).map((id) => `No test shows ${id}, and no reason says why it does not apply.`);
  const [file, text] = [`${settings.rootDir}/${page}`, conformancePage(demands, evidence)];
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return gaps;
  writeFileSync(file, text);
  return [...gaps, `${page} was not up to date. This run has written it anew: commit it.`];
}

function isWhole({ rootDir, testNamePattern = '' }: RunSettings, { wasInterrupted, numFailedTests, numRuntimeErrorTestSuites, testResults }: RunResults): boolean {
  if (wasInterrupted || testNamePattern !== '' || numFailedTests + numRuntimeErrorTestSuites > 0) return false;
  const ran = new Set(testResults.map(({ testFilePath }) => pathFrom(rootDir, testFilePath)));
  return globSync('test/**/*.test.ts', { cwd: rootDir }).every((file) => ran.has(file.replaceAll('\\', '/')));
}

// Files end in another order in every run.
function passedIn({ rootDir }: RunSettings, { testResults }: RunResults): PassedTest[] {
  const files = testResults.toSorted((a, b) => (a.testFilePath < b.testFilePath ? -1 : 1));
  return files.flatMap(({ testFilePath, testResults: tests }) => tests
    .filter(({ status }) => status === 'passed')
    .map(({ ancestorTitles, title }) => ({ file: pathFrom(rootDir, testFilePath), titles: [...ancestorTitles, title] })));
}

function pathFrom(rootDir: string, file: string): string {
  return relative(rootDir, file).replaceAll('\\', '/');
}
