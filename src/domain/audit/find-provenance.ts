import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import type { UserInformationField } from '../user-information-fields/user-information-field.ts';
import { userInformationFieldsOf } from '../user-information-fields/user-information-fields.ts';
import { userFields } from '../users/user-fields.ts';

/** Where the value of one of a user's fields came from, or what took it away. */
export interface FieldProvenance {
  /** The field as GraphQL names it, with its path: `title`, `enterprise.department`; of a user information field its name. */
  readonly field: string;
  readonly informationField: UserInformationField | null;
  readonly hasValue: boolean;
  /** The entry of the audit trail that tells of it. */
  readonly entryId: string;
}

/** What the trail calls a field (its column, or its key among the attributes), and its name in `User`, in the order in which they are told. */
const fieldNames: ReadonlyMap<string, string> = new Map([
  ...['user_name', 'external_id', 'active', 'role', 'sign_in_blocked'].map((column) => [column, column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] as const),
  ...userFields.map(({ column, key, path }) => [column ?? key, path.join('.')] as const),
]);

// The newest entry that names a field. Entries of a user are found by an index, and are as many as the user was changed. What a user
// has from the beginning because everybody has it, nobody has set.
const selectNewest = `
  select distinct on (target_id, key) target_id, key, id, changes -> 'new' ? key as has_value
  from audit_entries, lateral jsonb_object_keys(coalesce(changes -> 'old', '{}') || coalesce(changes -> 'new', '{}')) as key
  where organisation_id = $1 and target_id = any($2::uuid[]) and target_type = 'user'
    and not (action = 'user.created' and (key = 'role' and changes -> 'new' ->> key = 'MEMBER' or key = 'sign_in_blocked' and changes -> 'new' ->> key = 'false'))
  order by target_id, key, id desc`;

/**
 * Of each of these users, in the order of the ids: where the value of every field came from that was ever set, as the audit trail
 * knows it. What was set before there was a trail is not told.
 */
export async function loadProvenance(scope: Scope, userIds: readonly string[]): Promise<FieldProvenance[][]> {
  authorise(scope.actor, 'audit:read');
  const [rows, fields] = await Promise.all([
    runStatement(scope.session, { name: 'provenance', text: selectNewest, values: [organisationOf(scope.actor), userIds] }),
    userInformationFieldsOf(scope),
  ]);
  const names: readonly (readonly [key: string, field: string, informationField: UserInformationField | null])[] = [
    ...[...fieldNames].map(([key, field]) => [key, field, null] as const),
    ...fields.all.map((informationField) => [informationField.id, informationField.name, informationField] as const),
  ];
  const newest = new Map(rows.map((row) => [`${row['target_id'] as string} ${row['key'] as string}`, row]));
  return userIds.map((userId) => names.flatMap(([key, field, informationField]) => {
    const row = newest.get(`${userId} ${key}`);
    return row ? [{ field, informationField, hasValue: row['has_value'] === true, entryId: row['id'] as string }] : [];
  }));
}
