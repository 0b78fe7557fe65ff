import { survivingIdSql } from '../users/merged-users.ts';
import {
  booleanCondition, filterCondition, idCondition, momentCondition, refuseNestedPresent, textCondition, wordCondition,
  type BooleanFilter, type FieldCompiler, type MomentFilter, type Parameters, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import { isManagedSql } from '../single-sign-on/directory-connection.ts';

/** Which groups; the shape of the GraphQL input `GroupFilter`. */
export type GroupFilter = object;

/**
 * The condition of a filter on the table of groups under the name `groups`. The statement's first parameter must be the organisation's id.
 * @throws Invalid where it is nested too deeply
 */
export function groupCondition(filter: GroupFilter, parameters: Parameters): string {
  return filterCondition(filter, fields, parameters);
}

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'groups.id', parameters),
  displayName: (filter: TextFilter, parameters) => textCondition(filter, 'groups.display_name_key', parameters),
  externalId: (filter: TextFilter, parameters) => textCondition(filter, 'groups.external_id', parameters, true),
  source: (filter: WordFilter, parameters) => wordCondition(filter, 'groups.source', parameters),
  role: (filter: WordFilter, parameters) => wordCondition(filter, 'groups.role', parameters),
  managedByDirectory: (filter: BooleanFilter, parameters) => booleanCondition(filter, isManagedSql('groups', 'false'), parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'groups.created_at', parameters),
  updatedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'groups.updated_at', parameters),
  members: (filter: { readonly present?: boolean | null }, parameters) => membersCondition(filter, parameters),
};

const memberFields: Record<string, FieldCompiler> = {
  present: refuseNestedPresent,
  id: (filter: TextFilter, parameters) => idCondition(filter, 'membership.user_id', parameters, survivingIdSql),
  display: (filter: TextFilter, parameters) => textCondition(filter, `coalesce(users.search ->> 'displayName', users.user_name_key)`, parameters),
};

function membersCondition(filter: { readonly present?: boolean | null }, parameters: Parameters): string {
  const { present, ...conditions } = filter;
  const member = 'select from group_members as membership join users on users.organisation_id = $1 and users.id = membership.user_id where membership.organisation_id = $1 and membership.group_id = groups.id';
  const parts: string[] = [];
  if (typeof present === 'boolean') parts.push(`${present ? '' : 'not '}exists (${member})`);
  if (Object.keys(conditions).length > 0) parts.push(`exists (${member} and ${filterCondition(conditions, memberFields, parameters)})`);
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
}
