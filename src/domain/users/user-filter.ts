import { effectiveRoleSql } from '../access/effective-role.ts';
import { fold, foldedSql } from '../shared/fold.ts';
import {
  booleanCondition, filterCondition, idCondition, momentCondition, refuseNestedPresent, textCondition, wordCondition,
  type BooleanFilter, type FieldCompiler, type MomentFilter, type Parameters, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import { isManagedSql } from '../single-sign-on/directory-connection.ts';
import type { UserInformationFields } from '../user-information-fields/user-information-fields.ts';
import { elementTexts, userFields, type UserField } from './user-fields.ts';
import { lookupKey } from './lookup-key.ts';
import { survivingIdSql } from './merged-users.ts';
import { informationCondition, type UserInformationFilter } from './user-information-filter.ts';

/** Which users; the shape of the GraphQL input `UserFilter`. */
export type UserFilter = object;

type ListFilter = { readonly present?: boolean | null };

/**
 * The condition of a filter on the table of users under the name `users`. The statement's first parameter must be the organisation's id.
 * @param information the organisation's own fields; needed where {@link asksForInformation}
 * @throws Invalid where it is nested too deeply, or asks for what a field of the organisation's own is not
 */
export function userCondition(filter: UserFilter, parameters: Parameters, information?: UserInformationFields): string {
  if (!information) return filterCondition(filter, fields, parameters);
  const informationFields: FieldCompiler = (filters: readonly UserInformationFilter[]) => informationCondition(filters, parameters, information);
  return filterCondition(filter, { ...fields, informationFields }, parameters);
}

/** Whether a filter asks for what users hold of the organisation's own fields. */
export function asksForInformation(filter: UserFilter): boolean {
  const { informationFields, and, or, not } = filter as { informationFields?: unknown; and?: readonly object[] | null; or?: readonly object[] | null; not?: object | null };
  return (informationFields ?? null) !== null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asksForInformation);
}

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'users.id', parameters, survivingIdSql),
  userName: (filter: TextFilter, parameters) => textCondition(filter, 'users.user_name_key', parameters),
  externalId: (filter: TextFilter, parameters) => textCondition(filter, 'users.external_id', parameters, true),
  active: (filter: BooleanFilter, parameters) => booleanCondition(filter, 'users.active', parameters),
  source: (filter: WordFilter, parameters) => wordCondition(filter, 'users.source', parameters),
  role: (filter: WordFilter, parameters) => wordCondition(filter, 'users.role', parameters),
  effectiveRole: (filter: WordFilter, parameters) => wordCondition(filter, effectiveRoleSql(), parameters),
  managedByDirectory: (filter: BooleanFilter, parameters) => booleanCondition(filter, isManagedSql('users', 'false'), parameters),
  email: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('users.email'), parameters),
  signInBlocked: (filter: BooleanFilter, parameters) => booleanCondition(filter, 'users.sign_in_blocked', parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'users.created_at', parameters),
  updatedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'users.updated_at', parameters),
  groups: (filter: ListFilter, parameters) => groupsCondition(filter, parameters),
  ...profileCompilers(),
};

function profileCompilers(): Record<string, FieldCompiler> {
  const compilers: Record<string, FieldCompiler> = {};
  const objects: Record<string, Record<string, FieldCompiler>> = {};
  for (const field of userFields) {
    const [first, second] = field.path;
    if (second === undefined) {
      compilers[first] = fieldCompiler(field);
      continue;
    }
    // `name` and `enterprise`: the condition on the object is the one on its fields together.
    const parts = (objects[first] ??= {});
    parts[second] = fieldCompiler(field);
    compilers[first] = (filter: object, parameters) => filterCondition(filter, parts, parameters);
  }
  return compilers;
}

function fieldCompiler(field: UserField): FieldCompiler {
  if (field.kind !== 'text') return (filter: ListFilter, parameters) => elementsCondition(field, filter, parameters);
  return (filter: TextFilter, parameters) => textCondition(filter, `(users.search ->> '${field.key}')`, parameters, field.exact, equality(field, parameters));
}

function equality(field: UserField, parameters: Parameters): (value: string) => string {
  const expression = `(users.search ->> '${field.key}')`;
  return (value) => {
    const equal = `${expression} = ${parameters.add(value)}`;
    return field.lookup ? `(${hasLookupValue(field, value, parameters)} and ${equal})` : equal;
  };
}

// Leads PostgreSQL to the few users by an index; what the index keeps may be cut, so the caller compares in full as well.
function hasLookupValue(field: UserField, value: string, parameters: Parameters): string {
  return `users.id in (select user_id from user_lookup_values where organisation_id = $1 and attribute = '${field.key}' and value_key = ${parameters.add(lookupKey(value))})`;
}

interface ElementFilter {
  readonly value?: TextFilter | null;
  readonly and?: readonly ElementFilter[] | null;
}

// The value that an element must have for the filter to hold, where it asks for one.
function requiredValue(filter: ElementFilter): string | undefined {
  if (typeof filter.value?.eq === 'string') return filter.value.eq;
  for (const part of filter.and ?? []) {
    const value = requiredValue(part);
    if (value !== undefined) return value;
  }
  return undefined;
}

function elementsCondition(field: UserField, filter: ListFilter & ElementFilter, parameters: Parameters): string {
  const { present, ...conditions } = filter;
  const parts: string[] = [];
  if (typeof present === 'boolean') parts.push(`users.search -> '${field.key}' is ${present ? 'not ' : ''}null`);
  if (Object.keys(conditions).length > 0) {
    const texts = field.kind === 'addresses' ? elementTexts.addresses : elementTexts.values;
    const element: Record<string, FieldCompiler> = {
      present: refuseNestedPresent,
      primary: (inner: BooleanFilter) => booleanCondition(inner, `(element ->> 'primary')::boolean`, parameters),
    };
    for (const name of texts) element[name] = (inner: TextFilter) => textCondition(inner, `(element ->> '${name}')`, parameters, field.exact && name === 'value');
    const wanted = field.lookup ? requiredValue(conditions) : undefined;
    if (wanted !== undefined) parts.push(hasLookupValue(field, fold(wanted), parameters));
    parts.push(`exists (select from jsonb_array_elements(users.search -> '${field.key}') as element where ${filterCondition(conditions, element, parameters)})`);
  }
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
}

function groupsCondition(filter: ListFilter, parameters: Parameters): string {
  const { present, ...conditions } = filter;
  const member = 'select from group_members as membership join groups on groups.organisation_id = $1 and groups.id = membership.group_id where membership.organisation_id = $1 and membership.user_id = users.id';
  const parts: string[] = [];
  if (typeof present === 'boolean') parts.push(`${present ? '' : 'not '}exists (${member})`);
  if (Object.keys(conditions).length > 0) {
    const group: Record<string, FieldCompiler> = {
      present: refuseNestedPresent,
      id: (inner: TextFilter) => idCondition(inner, 'groups.id', parameters),
      displayName: (inner: TextFilter) => textCondition(inner, 'groups.display_name_key', parameters),
    };
    parts.push(`exists (${member} and ${filterCondition(conditions, group, parameters)})`);
  }
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
}
