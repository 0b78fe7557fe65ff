/*
 * A test says in its title which requirements it shows, in brackets at the end, separated by spaces:
 *
 *     test('a deleted user is gone [RFC7644-3.6-L2642 S9.36b]', …)
 *
 * The title of a `describe` says it for all tests in it; of a `test.each`, for every case.
 */

/** A test that passed. */
export interface PassedTest {
  /** Its file, from the root of the repository. */
  readonly file: string;
  /** The titles of what it stands in, the outermost first, and its own. */
  readonly titles: readonly string[];
}

/** A test as the page names it. */
export interface Witness {
  readonly file: string;
  readonly title: string;
}

const tag = /\s*\[((?:(?:RFC\d{4}-|EXTRA-|S\d+\.)[\w.-]+[ ,]*)+)\]/g;

/** The ids of the requirements that a title names. */
export function idsIn(title: string): string[] {
  return [...title.matchAll(tag)].flatMap(([, ids = '']) => ids.split(/[ ,]+/).filter(Boolean));
}

/** The tests that show each requirement, by its id, in the order in which they were given. */
export function gatherEvidence(tests: readonly PassedTest[]): ReadonlyMap<string, readonly Witness[]> {
  const evidence = new Map<string, Witness[]>();
  for (const { file, titles } of tests) {
    const witness = { file, title: titles.map((title) => title.replaceAll(tag, '')).join(' › ') };
    for (const id of new Set(titles.flatMap(idsIn))) evidence.set(id, [...(evidence.get(id) ?? []), witness]);
  }
  return evidence;
}
