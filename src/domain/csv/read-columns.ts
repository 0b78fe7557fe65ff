import { fold } from '../shared/fold.ts';
import type { CsvFile, CsvLine } from './read-csv.ts';

/** What columns are called, in whatever way they are written; see {@link columnName}. */
export type ColumnNames<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** A line by its columns; what is empty, or not in the file, is undefined. */
export interface ReadLine<Column extends string> {
  readonly number: number;
  readonly values: Partial<Record<Column, string>>;
  /** Whether it has more cells than there are columns. */
  readonly isTooLong: boolean;
}

/** The lines of a file below its heading, by its columns. */
export interface ReadLines<Column extends string> {
  /** Whether the first line names columns; else the columns are those that the caller expects. */
  readonly hasHeading: boolean;
  /** Names in the heading that mean nothing here. */
  readonly unknown: readonly string[];
  readonly columns: ReadonlySet<Column>;
  readonly lines: readonly ReadLine<Column>[];
}

/** A column's name without what is written in one way here and in another there: `User principal name` is `userprincipalname`. */
function columnName(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Finds the columns of a file by its first line.
 * @param without which columns stand in a file without a heading, in this order
 */
export function readColumns<Column extends string>({ lines: [first, ...others] }: CsvFile, names: ColumnNames<Column>, without: readonly Column[]): ReadLines<Column> {
  if (!first) return { hasHeading: false, unknown: [], columns: new Set(), lines: [] };
  const known = new Map((Object.entries(names) as [Column, readonly string[]][]).flatMap(([column, written]) => written.map((name) => [name, column] as const)));
  const heading = first.cells.map((cell) => known.get(columnName(cell)));
  if (heading.every((column) => column === undefined)) return { hasHeading: false, unknown: [], columns: new Set(without), lines: [first, ...others].map((line) => readLine(line, without)) };
  const unknown = first.cells.filter((cell, index) => cell !== '' && heading[index] === undefined);
  return { hasHeading: true, unknown, columns: new Set(heading.filter((column) => column !== undefined)), lines: others.map((line) => readLine(line, heading)) };
}

/** A line of which nobody can be made, and why. */
export interface LineProblem {
  readonly number: number;
  readonly userName: string | null;
  readonly reason: string;
}

const longestName = 300;

/**
 * Makes people of lines; what is wrong with one holds the others up by nothing.
 * @param userNameOf the name by which people are told apart
 * @param problemOf what is wrong with a line by itself
 */
export function peopleOf<Column extends string, Person>(
  { faults }: Pick<CsvFile, 'faults'>, lines: readonly ReadLine<Column>[],
  { userNameOf, problemOf, toPerson }: {
    readonly userNameOf: (line: ReadLine<Column>) => string | undefined;
    readonly problemOf: (line: ReadLine<Column>, userName: string | undefined) => string | undefined;
    readonly toPerson: (line: ReadLine<Column>, userName: string) => Person;
  },
): { people: Person[]; problems: LineProblem[] } {
  const problems: LineProblem[] = faults.map(({ number, reason }) => ({ number, userName: null, reason }));
  const people: Person[] = [];
  const seen = new Map<string, number>();
  for (const line of lines) {
    const userName = userNameOf(line);
    const reason = problemOf(line, userName) ?? (line.isTooLong ? 'The line has more columns than the heading: put texts with commas in quotation marks.' : repeated(seen, userName ?? '', line.number));
    if (reason === undefined) people.push(toPerson(line, userName ?? ''));
    else problems.push({ number: line.number, userName: userName?.slice(0, longestName).toWellFormed() ?? null, reason });
  }
  return { people, problems: problems.toSorted((one, other) => one.number - other.number) };
}

function repeated(seen: Map<string, number>, userName: string, number: number): string | undefined {
  const key = fold(userName);
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, number);
  return earlier === undefined ? undefined : `“${userName.slice(0, longestName).toWellFormed()}” stands in line ${earlier}, too: two people cannot have the same userName (upper and lower case are the same). Leave one of them out.`;
}

function readLine<Column extends string>({ number, cells }: CsvLine, heading: readonly (Column | undefined)[]): ReadLine<Column> {
  const values: Partial<Record<Column, string>> = {};
  for (const [index, column] of heading.entries()) {
    const cell = cells[index];
    if (column !== undefined && cell && values[column] === undefined) values[column] = cell;
  }
  return { number, values, isTooLong: cells.slice(heading.length).some((cell) => cell !== '') };
}
