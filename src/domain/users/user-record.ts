import type { Role } from '../access/permissions.ts';
import type { Row } from '../shared/batch.ts';
import type { Source } from '../shared/source.ts';
import { toReference, type Reference } from '../shared/reference.ts';
import { userFields } from './user-fields.ts';
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

/** The columns that {@link toUser} reads, for use after `select` or `returning`. */
export const userColumns = [
  'id', 'user_name', 'external_id', 'email', 'active', 'source', 'managed_by_directory', 'role', 'sign_in_blocked', 'version', 'created_at', 'updated_at', 'attributes',
  ...userFields.flatMap((field) => field.column ?? []),
];

/** A row of the table of users, with the columns of {@link userColumns}, as a user. */
export function toUser(row: Row | undefined): User {
  if (!row) throw new Error('PostgreSQL answered without the row that it must return');
  const attributes = row['attributes'] as Row;
  const user: Record<string, unknown> = {
    id: row['id'],
    userName: row['user_name'],
    externalId: row['external_id'],
    email: row['email'],
    active: row['active'],
    source: row['source'],
    managedByDirectory: row['managed_by_directory'],
    role: row['role'],
    signInBlocked: row['sign_in_blocked'],
    version: row['version'],
    createdAt: new Date(row['created_at'] as string),
    updatedAt: new Date(row['updated_at'] as string),
    storedInformation: attributes,
  };
  if (row['group_references']) user['groupReferences'] = (row['group_references'] as Row[]).map(toReference);
  for (const { path: [first, second], key, column } of userFields) {
    const value = column ? row[column] : attributes[key];
    if (value === null || value === undefined) continue;
    if (second === undefined) user[first] = value;
    else ((user[first] ??= {}) as Row)[second] = value;
  }
  return user as unknown as User;
}
