// Jest leaves `.mts` to Node; a `.ts` would be turned into CommonJS here.
import { judgeRun, type RunResults, type RunSettings } from './judge-run.ts';
import { readDemands } from './requirements.ts';

/** Makes a run write `docs/scim-conformance.md`, and fail where the evidence is not in order. */
export default class ConformanceReporter {
  readonly #settings: RunSettings;
  #problems: string[] = [];

  constructor(settings: RunSettings) {
    this.#settings = settings;
  }

  onRunComplete(_contexts: unknown, results: RunResults): void {
    this.#problems = judgeRun(readDemands(), this.#settings, results);
  }

  /** What makes Jest end with an error although every test passed. */
  getLastError(): Error | undefined {
    if (this.#problems.length === 0) return undefined;
    return new Error(`SCIM conformance:\n${this.#problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}
