import type { Role } from '../access/permissions.ts';
import type { Row } from '../shared/batch.ts';
import type { Source } from '../shared/source.ts';
import { toReference, type Reference } from '../shared/reference.ts';
import { userFields, type UserField } from './user-fields.ts';
import type { UserProfile } from './user-profile.ts';

/** A user as the rest of the code sees it. */
export interface User extends Omit<UserProfile, 'informationFields'> {
  readonly id: string;
  readonly userName: string;
  readonly active: boolean;
  /** The address that Rollcall writes to. */
  readonly email: string | null;
  readonly source: Source;
  /** Whether a directory does or did manage the user; it counts while SCIM is not disabled. */
  readonly managedByDirectory: boolean;
  readonly role: Role;
  /** Whether somebody here has blocked the user from signing in. */
  readonly signInBlocked: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** The values of the organisation's own fields by the fields' ids, among others; see user-information.ts. */
  readonly storedInformation: Readonly<Record<string, unknown>>;
  /** The groups of which the user is a direct member, in short, where they were read together. */
  readonly groupReferences?: readonly Reference[];
}

/** The properties of a user that are columns of their own names; `userFields` has the others. */
const ownColumns: readonly { readonly property: keyof User; readonly column: string; readonly isMoment?: true }[] = [
  { property: 'id', column: 'id' },
  { property: 'userName', column: 'user_name' },
  { property: 'externalId', column: 'external_id' },
  { property: 'email', column: 'email' },
  { property: 'active', column: 'active' },
  { property: 'source', column: 'source' },
  { property: 'managedByDirectory', column: 'managed_by_directory' },
  { property: 'role', column: 'role' },
  { property: 'signInBlocked', column: 'sign_in_blocked' },
  { property: 'version', column: 'version' },
  { property: 'createdAt', column: 'created_at', isMoment: true },
  { property: 'updatedAt', column: 'updated_at', isMoment: true },
  { property: 'storedInformation', column: 'attributes' },
];

/** All columns that {@link toUser} reads, for use after `select` or `returning`. */
export const userColumns = [...ownColumns.map(({ column }) => column), ...userFields.flatMap((field) => field.column ?? [])];

const columnsOfProperties = new Map<string, readonly string[]>([
  ...ownColumns.map(({ property, column }) => [property, [column]] as const),
  ...[...Map.groupBy(userFields, ({ path: [first] }) => first)].map(([first, fields]) => [first, fields.map(({ column }) => column ?? 'attributes')] as const),
  // These are read from other tables.
  ['groups', []],
  ['groupReferences', []],
]);

/**
 * The columns to read where no more than some properties of the users are asked for: wide rows are dear to read and to carry.
 * @param properties names of properties of {@link User}; all columns without them, and where one is not known here
 */
export function userColumnsFor(properties: ReadonlySet<string> | undefined): readonly string[] {
  if (!properties) return userColumns;
  const columns = new Set(['id']);
  for (const property of properties) {
    const needed = columnsOfProperties.get(property);
    if (!needed) return userColumns;
    for (const column of needed) columns.add(column);
  }
  return [...columns];
}

/** Makes users of rows of the table of users. A column that was not read is a property that nobody looks at. */
type UserReader = (row: Row | undefined) => User;

const readers = new Map<string, UserReader>();

/** The reader for rows with these columns; see {@link userColumnsFor}. */
export function userReaderFor(columns: readonly string[]): UserReader {
  const key = columns.join();
  const reader = readers.get(key) ?? makeReader(new Set(columns));
  readers.set(key, reader);
  return reader;
}

function makeReader(columns: ReadonlySet<string>): UserReader {
  const own = ownColumns.filter(({ column }) => columns.has(column));
  const fields = userFields.filter(({ column }) => columns.has(column ?? 'attributes'));
  return (row) => {
    if (!row) throw new Error('PostgreSQL answered without the row that it must return');
    const attributes = (row['attributes'] ?? {}) as Row;
    const user: Record<string, unknown> = {};
    for (const { property, column, isMoment } of own) user[property] = isMoment ? new Date(row[column] as string) : row[column];
    if (row['group_references']) user['groupReferences'] = (row['group_references'] as Row[]).map(toReference);
    for (const field of fields) setField(user, field, field.column ? row[field.column] : attributes[field.key]);
    return user as unknown as User;
  };
}

function setField(user: Record<string, unknown>, { path: [first, second] }: UserField, value: unknown): void {
  if (value === null || value === undefined) return;
  if (second === undefined) user[first] = value;
  else ((user[first] ??= {}) as Row)[second] = value;
}

/** A row of the table of users with all its columns as a user. */
export const toUser = userReaderFor(userColumns);
