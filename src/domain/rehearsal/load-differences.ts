import { isDeepStrictEqual } from 'node:util';
import { authorise, organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';
import { userInformationFieldsOf } from '../user-information-fields/user-information-fields.ts';
import type { UserInformationField } from '../user-information-fields/user-information-field.ts';
import { userFields } from '../users/user-fields.ts';
import type { Difference, DifferenceChange, DifferenceDetails } from './difference.ts';
import { rehearsalSession } from './rehearsal-session.ts';

const shownMembers = 10;

// Of a copy that was made a moment ago PostgreSQL does not know yet how large it is, and would take it for empty and go through it for each row.
const rowByRow = `select set_config('enable_nestloop', 'off', true)`;

// $1: the organisation, $2: the copy, $3: the ids.
const rowsOf = (table: string): string => {
  const of = (organisation: string): string => `(select id, to_jsonb(${table}) as values from ${table} where organisation_id = ${organisation} and id = any($3::uuid[]))`;
  return `select id, real.values as before, copy.values as after from ${of('$2')} as copy full join ${of('$1')} as real using (id)`;
};
// Who is in a group of one of both organisations, and not in that of the other; not who is in the other no more.
const membersOf = (organisation: string): string => `(select group_id, user_id, true as is_there from group_members where organisation_id = ${organisation} and group_id = any($3::uuid[]))`;
const members = `
  with others as materialized (
    select group_id, user_id, own.is_there is null as is_new from ${membersOf('$2')} as copied full join ${membersOf('$1')} as own using (group_id, user_id) where copied.is_there is null or own.is_there is null
  )
  select group_id as id, is_new, count(*)::int as count, (array_agg(user_name order by user_name_key))[1:${shownMembers}] as names
  from others join users on users.organisation_id = $2 and users.id = others.user_id group by 1, 2`;

/** All that is different about these users and groups, in their order. They are of one rehearsal of the caller's organisation. */
export async function loadDifferences(scope: Scope, differences: readonly Difference[]): Promise<DifferenceDetails[]> {
  authorise(scope.actor, 'provisioning:read');
  authorise(scope.actor, 'user:read');
  const ids = (type: string): string[] => differences.filter(({ resourceType }) => resourceType === type).map(({ resourceId }) => resourceId);
  const both = [organisationOf(scope.actor), differences[0]?.copyId];
  const [[, userRows = [], groupRows = [], memberRows = []], information] = await Promise.all([
    runStatements(rehearsalSession(scope), [
      { text: rowByRow, values: [] },
      { name: 'differences-of-users', text: rowsOf('users'), values: [...both, ids('USER')] },
      { name: 'differences-of-groups', text: rowsOf('groups'), values: [...both, ids('GROUP')] },
      { name: 'differences-of-members', text: members, values: [...both, ids('GROUP')] },
    ]),
    userInformationFieldsOf(scope),
  ]);
  const byId = new Map([...userRows, ...groupRows].map((row) => [row['id'], row]));
  const membersById = Map.groupBy(memberRows, (row) => row['id']);
  return differences.map(({ resourceId, resourceType, kind }) => {
    const { before = null, after = null } = (byId.get(resourceId) ?? {}) as { before?: Row | null; after?: Row | null };
    // That everything is gone need not be listed.
    const gone = kind === 'DELETED';
    const values = resourceType === 'USER' ? userValues(information.all) : groupValues;
    return { changes: gone ? [] : changesBetween(values(before), values(after)), ...(resourceType === 'GROUP' && !gone ? { members: toMembers(membersById.get(resourceId) ?? []) } : {}) };
  });
}

function toMembers(rows: readonly Row[]): DifferenceDetails['members'] {
  const of = (isNew: boolean): { count: number; names: readonly string[] } => {
    const row = rows.find((one) => one['is_new'] === isNew);
    return { count: (row?.['count'] as number | undefined) ?? 0, names: (row?.['names'] as string[] | undefined) ?? [] };
  };
  const [joined, left] = [of(true), of(false)];
  return { addedCount: joined.count, added: joined.names, removedCount: left.count, removed: left.names };
}

type Values = readonly (readonly [field: string, value: unknown])[];

function changesBetween(before: Values, after: Values): DifferenceChange[] {
  const was = new Map(before);
  return after.map(([field, value]) => ({ field, before: was.get(field) ?? null, after: value ?? null })).filter((change) => !isDeepStrictEqual(change.before, change.after));
}

function groupValues(row: Row | null): Values {
  return [['displayName', row?.['display_name']], ['externalId', row?.['external_id']], ['managedByDirectory', row?.['managed_by_directory']]];
}

// Under the names that the values have in the schema, those of the organisation's own fields under theirs.
function userValues(information: readonly UserInformationField[]): (row: Row | null) => Values {
  return (row) => {
    const attributes = (row?.['attributes'] ?? {}) as Row;
    return [
      ['userName', row?.['user_name']], ['externalId', row?.['external_id']], ['active', row?.['active']],
      ...userFields.map(({ path, key, column }) => [path.join('.'), column === undefined ? attributes[key] : row?.[column]] as const),
      ...information.map(({ id, name }) => [name, attributes[id]] as const),
      ['managedByDirectory', row?.['managed_by_directory']],
    ];
  };
}
