import { Invalid } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { booleanCondition, filterCondition, textCondition, type BooleanFilter, type FieldCompiler, type Parameters, type TextFilter } from '../shared/filter-sql.ts';
import { keyOfMoment } from '../shared/moment.ts';
import type { UserInformationField, UserInformationType } from '../user-information-fields/user-information-field.ts';
import type { UserInformationFields } from '../user-information-fields/user-information-fields.ts';
import { lookupKey } from './lookup-key.ts';
import { fieldNamed } from './user-information.ts';

/** A condition on what users hold of one field; the shape of the GraphQL input `UserInformationFilter`. */
export interface UserInformationFilter {
  readonly name: string;
  readonly present?: boolean | null;
  readonly value?: ValueFilter | null;
}

interface Comparisons<Value> {
  readonly eq?: Value | null;
  readonly ne?: Value | null;
  readonly gt?: Value | null;
  readonly gte?: Value | null;
  readonly lt?: Value | null;
  readonly lte?: Value | null;
  readonly in?: readonly Value[] | null;
  readonly present?: boolean | null;
}

// A moment that is finer than a millisecond comes as a text: from the SCIM facade.
type MomentText = Date | string;

interface ValueFilter {
  readonly and?: readonly ValueFilter[] | null;
  readonly or?: readonly ValueFilter[] | null;
  readonly not?: ValueFilter | null;
  readonly string?: TextFilter | null;
  readonly boolean?: BooleanFilter | null;
  readonly number?: Comparisons<number> | null;
  readonly dateTime?: Comparisons<MomentText> | null;
}

/**
 * The condition on the table of users. The statement's first parameter must be the organisation's id.
 * @throws Invalid where a field is not there, or holds values of another type than it is asked for
 */
export function informationCondition(filters: readonly UserInformationFilter[], parameters: Parameters, fields: UserInformationFields): string {
  return joined(filters.map((filter) => fieldCondition(filter, fieldNamed(fields, filter.name, ['filter', 'informationFields']), parameters)));
}

function joined(parts: readonly string[]): string {
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
}

function fieldCondition({ present, value }: UserInformationFilter, field: UserInformationField, parameters: Parameters): string {
  const id = `${parameters.add(field.id)}::text`;
  // A parameter must stand in the statement, also where nothing is asked of it.
  const parts = [`${id} is not null`];
  if (typeof present === 'boolean') parts.push(`(users.search -> ${id}) is ${present ? 'not ' : ''}null`);
  if (value) {
    const wanted = requiredKey(field, value);
    // Leads PostgreSQL to the few users by an index; see docs/adr/0004-lookup-values-instead-of-gin.md.
    if (wanted !== undefined) parts.push(`users.id in (select user_id from user_lookup_values where organisation_id = $1 and attribute = ${id} and value_key = ${parameters.add(lookupKey(wanted))})`);
    parts.push(valueCondition(field, value, id, parameters));
  }
  return joined(parts);
}

function valueCondition(field: UserInformationField, value: ValueFilter, id: string, parameters: Parameters): string {
  if (!field.multiValued) return filterCondition(value, compilersOf(field, `(users.search ->> ${id})`), parameters);
  return `exists (select from jsonb_array_elements_text(users.search -> ${id}) as element(value) where ${filterCondition(value, compilersOf(field, 'element.value'), parameters)})`;
}

const memberOf: Readonly<Record<UserInformationType, 'string' | 'boolean' | 'number' | 'dateTime'>> = {
  STRING: 'string', REFERENCE: 'string', BOOLEAN: 'boolean', INTEGER: 'number', DECIMAL: 'number', DATE_TIME: 'dateTime',
};

// The key of the value that a user must hold for the filter to be true, where it asks for one.
function requiredKey(field: UserInformationField, filter: ValueFilter): string | undefined {
  const eq = filter[memberOf[field.type]]?.eq;
  if (eq !== undefined && eq !== null) return keyOf(field, eq);
  for (const part of filter.and ?? []) {
    const key = requiredKey(field, part);
    if (key !== undefined) return key;
  }
  return undefined;
}

function keyOf(field: UserInformationField, value: string | number | boolean | Date): string {
  if (field.type === 'DATE_TIME') return keyOfMoment(value as MomentText);
  return typeof value === 'string' && !field.caseExact ? fold(value) : String(value);
}

/** @param sql the value in its comparable form, a text; null where there is none */
function compilersOf(field: UserInformationField, sql: string): Record<string, FieldCompiler> {
  const compilers: Record<string, FieldCompiler> = {
    string: (filter: TextFilter, parameters) => textCondition(filter, sql, parameters, field.caseExact),
    boolean: (filter: BooleanFilter, parameters) => booleanCondition(filter, `(${sql})::boolean`, parameters),
    number: (filter: Comparisons<number>, parameters) => comparisons(filter, `(${sql})::numeric`, (value) => `${parameters.add(value)}::numeric`),
    dateTime: (filter: Comparisons<MomentText>, parameters) => comparisons(filter, `${sql} collate "C"`, (value) => parameters.add(keyOfMoment(value))),
  };
  const own = memberOf[field.type];
  const refuse = (): never => { throw new Invalid(`The user information field “${field.name}” has the type ${field.type}: ask for its value with “${own}”.`, ['filter', 'informationFields']); };
  return Object.fromEntries(Object.entries(compilers).map(([member, compile]) => [member, member === own ? compile : refuse]));
}

const operators = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

function comparisons<Value>(filter: Comparisons<Value>, sql: string, parameter: (value: Value) => string): string {
  const { present, in: list, ne, ...compared } = filter;
  const parts = Object.entries(compared).flatMap(([operator, value]) =>
    (value === null || value === undefined ? [] : [`${sql} ${operators[operator as keyof typeof operators]} ${parameter(value)}`]));
  if (ne !== null && ne !== undefined) parts.push(`(${sql} = ${parameter(ne)}) is not true`);
  if (list) parts.push(list.length === 0 ? 'false' : `${sql} in (${list.map(parameter).join(', ')})`);
  if (typeof present === 'boolean') parts.push(`${sql} is ${present ? 'not ' : ''}null`);
  return joined(parts);
}
