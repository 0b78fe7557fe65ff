import type { Row } from '../shared/batch.ts';
import type { Source } from '../shared/source.ts';

/** A group as the rest of the code sees it. Its members are never part of it: they are asked for on their own. */
export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly externalId: string | null;
  readonly source: Source;
  /** Whether a directory does or did manage the group; it counts while SCIM is not disabled. */
  readonly managedByDirectory: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The columns that {@link toGroup} reads. */
export const groupColumns = ['id', 'display_name', 'external_id', 'source', 'managed_by_directory', 'version', 'created_at', 'updated_at'];

/** A row of the table of groups as a group. */
export function toGroup(row: Row | undefined): Group {
  if (!row) throw new Error('PostgreSQL answered without the row that it must return');
  return {
    id: row['id'] as string,
    displayName: row['display_name'] as string,
    externalId: row['external_id'] as string | null,
    source: row['source'] as Source,
    managedByDirectory: row['managed_by_directory'] as boolean,
    version: row['version'] as number,
    createdAt: new Date(row['created_at'] as string),
    updatedAt: new Date(row['updated_at'] as string),
  };
}
