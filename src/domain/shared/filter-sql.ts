import { Invalid } from './errors.ts';
import { fold } from './fold.ts';
import { isUuid } from './uuid.ts';

// PostgreSQL takes 65,535 in one statement, and ends the connection over more.
const mostParameters = 30_000;

/** Collects the parameters of a statement while its text is written. */
export class Parameters {
  readonly values: unknown[];

  constructor(values: readonly unknown[]) {
    this.values = [...values];
  }

  /**
   * Adds a value and gives its placeholder.
   * @throws Invalid where there are more than one statement should hold
   */
  add(value: unknown): string {
    if (this.values.length >= mostParameters) throw new Invalid(`The filter compares with more than ${mostParameters} values: ask in several requests.`, ['filter']);
    return `$${this.values.push(value)}`;
  }
}

/** A condition on a text, with the operators of the GraphQL input `StringFilter`. */
export interface TextFilter {
  readonly eq?: string | null;
  readonly ne?: string | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
  readonly endsWith?: string | null;
  readonly gt?: string | null;
  readonly gte?: string | null;
  readonly lt?: string | null;
  readonly lte?: string | null;
  readonly in?: readonly string[] | null;
  readonly present?: boolean | null;
}

/** A condition on a yes-or-no value. */
export interface BooleanFilter {
  readonly eq?: boolean | null;
  readonly ne?: boolean | null;
  readonly present?: boolean | null;
}

/** A condition on one of a few words, such as the source of a user. */
export interface WordFilter {
  readonly eq?: string | null;
  readonly ne?: string | null;
  readonly in?: readonly string[] | null;
}

/** A condition on a whole number. */
export interface NumberFilter {
  readonly eq?: number | null;
  readonly ne?: number | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
  readonly in?: readonly number[] | null;
}

/** A condition on a moment. */
export interface MomentFilter {
  readonly eq?: Date | null;
  readonly ne?: Date | null;
  readonly gt?: Date | null;
  readonly gte?: Date | null;
  readonly lt?: Date | null;
  readonly lte?: Date | null;
  readonly present?: boolean | null;
}

/** How one field of a filter becomes SQL. The condition may be unknown (null) in SQL, which counts as false. */
export type FieldCompiler = (condition: never, parameters: Parameters) => string;

const order = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;
// A filter that negates must not let an unknown outcome through: `x is not true` is true where x is unknown.
const negate = (sql: string): string => `(${sql}) is not true`;
// PostgreSQL refuses a text with U+0000, wherever it stands.
function comparable(text: string): string {
  if (text.includes('\0')) throw new Invalid('The filter holds the character U+0000, which no text here can hold: leave it out.', ['filter']);
  return text;
}

// No operator of the condition is given, so that it always holds. What it would compare, and the parameters of that, must not be written then:
// PostgreSQL refuses a parameter that stands nowhere.
function asksNothing(condition: unknown): boolean {
  return typeof condition === 'object' && condition !== null && !Array.isArray(condition) && Object.values(condition).every((value) => value === null || value === undefined);
}

const allOf = (parts: readonly string[]): string => (parts.length === 0 ? 'true' : `(${parts.join(' and ')})`);
const anyOf = (parts: readonly string[]): string => (parts.length === 0 ? 'false' : `(${parts.join(' or ')})`);

/**
 * Compiles a condition on a text.
 * @param sql the expression, null where there is no value; compared as it stands, so already folded unless `exact`
 * @param exact whether upper and lower case differ
 * @param equal how equality is tested, where an index offers a better way
 */
export function textCondition(
  filter: TextFilter, sql: string, parameters: Parameters, exact = false,
  equal: (value: string) => string = (value) => `${sql} = ${parameters.add(value)}`,
): string {
  const prepare = exact ? comparable : (text: string): string => fold(comparable(text));
  const parts: string[] = [];
  for (const [operator, given] of Object.entries(filter)) {
    if (given === null || given === undefined) continue;
    if (operator === 'present') parts.push(`${sql} is ${given ? 'not ' : ''}null`);
    else if (operator === 'in') parts.push(anyOf((given as string[]).map((value) => equal(prepare(value)))));
    else parts.push(comparison(operator, prepare(given as string), sql, parameters, equal));
  }
  return allOf(parts);
}

function comparison(operator: string, value: string, sql: string, parameters: Parameters, equal: (value: string) => string): string {
  switch (operator) {
    case 'eq': return equal(value);
    case 'ne': return negate(equal(value));
    case 'contains': return `strpos(${sql}, ${parameters.add(value)}) > 0`;
    case 'startsWith': return `starts_with(${sql}, ${parameters.add(value)})`;
    case 'endsWith': {
      const parameter = `${parameters.add(value)}::text`;
      return `right(${sql}, length(${parameter})) = ${parameter}`;
    }
    default: return `${sql} collate "C" ${order[operator as keyof typeof order]} ${parameters.add(value)}`;
  }
}

/**
 * Compiles a condition on an id: `sql` is a uuid, and a value that is none equals nothing.
 * @param equalTo SQL of what an id that is asked for equals, where it may lead to another one; see users/merged-users.ts
 */
export function idCondition(filter: TextFilter, sql: string, parameters: Parameters, equalTo: (id: string) => string = (id) => id): string {
  const equal = (value: string): string => (isUuid(value) ? `${sql} = ${equalTo(`${parameters.add(value)}::uuid`)}` : 'false');
  return textCondition(filter, `${sql}::text`, parameters, true, (value) => (value === value.toLowerCase() ? equal(value) : 'false'));
}

/** Compiles a condition on a boolean expression, null where there is no value. */
export function booleanCondition(filter: BooleanFilter, sql: string, parameters: Parameters): string {
  const parts: string[] = [];
  if (typeof filter.eq === 'boolean') parts.push(`${sql} = ${parameters.add(filter.eq)}::boolean`);
  if (typeof filter.ne === 'boolean') parts.push(negate(`${sql} = ${parameters.add(filter.ne)}::boolean`));
  if (typeof filter.present === 'boolean') parts.push(`${sql} is ${filter.present ? 'not ' : ''}null`);
  return allOf(parts);
}

/** Compiles a condition on a moment, null where there is none. */
export function momentCondition({ present, ...filter }: MomentFilter, sql: string, parameters: Parameters): string {
  const presence = typeof present === 'boolean' ? [`${sql} is ${present ? 'not ' : ''}null`] : [];
  return allOf([...presence, ...comparisons(filter, sql, (moment: Date) => `${parameters.add(moment.toISOString())}::timestamptz`)]);
}

/** Compiles a condition on a whole number that is always there. */
export function numberCondition({ in: list, ...filter }: NumberFilter, sql: string, parameters: Parameters): string {
  const isOne = list ? [`${sql} = any(${parameters.add([...list])}::int[])`] : [];
  return allOf([...isOne, ...comparisons(filter, sql, (number: number) => `${parameters.add(number)}::int`)]);
}

/** Compiles a condition on one of a few words; `sql` is null where there is none. */
export function wordCondition(filter: WordFilter, sql: string, parameters: Parameters): string {
  const parts = comparisons({ eq: filter.eq, ne: filter.ne }, sql, (word: string) => parameters.add(comparable(word)));
  if (filter.in) parts.push(`${sql} = any(${parameters.add(filter.in.map(comparable))}::text[])`);
  return allOf(parts);
}

type Comparison = 'eq' | 'ne' | keyof typeof order;

function comparisons<Value>(filter: { readonly [operator in Comparison]?: Value | null }, sql: string, parameter: (value: Value) => string): string[] {
  return (Object.entries(filter) as [Comparison, Value | null | undefined][]).flatMap(([operator, value]) => {
    if (value === null || value === undefined) return [];
    if (operator === 'eq') return [`${sql} = ${parameter(value)}`];
    return [operator === 'ne' ? negate(`${sql} = ${parameter(value)}`) : `${sql} ${order[operator]} ${parameter(value)}`];
  });
}

type Filter = Readonly<Record<string, unknown>>;

/** Whether there is an element at all is asked of the list as a whole, so it has no meaning in a condition on one element. */
export const refuseNestedPresent: FieldCompiler = () => {
  throw new Invalid('`present` asks of the whole list: it stands beside `and`, `or` and `not`, not inside them.', ['filter']);
};

// The depth of what a client can nest is limited at its door; this one protects every caller.
const depthLimit = 40;

function compilerOf(fields: Readonly<Record<string, FieldCompiler>>, key: string): FieldCompiler {
  const compiler = fields[key];
  if (!compiler) throw new Error(`The schema has a filter field ${key} that the domain does not know`);
  return compiler;
}

/**
 * Compiles a filter whose keys are `and`, `or`, `not` and the fields; all that are given must hold.
 * @throws Invalid where it is nested too deeply
 */
export function filterCondition(filter: object, fields: Readonly<Record<string, FieldCompiler>>, parameters: Parameters, depth = 0): string {
  if (depth > depthLimit) throw new Invalid(`The filter is nested more than ${depthLimit} levels deep: simplify it.`, ['filter']);
  const parts: string[] = [];
  for (const [key, condition] of Object.entries(filter as Filter)) {
    if (condition === null || condition === undefined) continue;
    const compile = (inner: unknown): string => filterCondition(inner as object, fields, parameters, depth + 1);
    if (key === 'and') parts.push(allOf((condition as unknown[]).map(compile)));
    else if (key === 'or') parts.push(anyOf((condition as unknown[]).map(compile)));
    else if (key === 'not') parts.push(negate(compile(condition)));
    else if (!asksNothing(condition)) parts.push(compilerOf(fields, key)(condition as never, parameters));
  }
  return allOf(parts);
}
