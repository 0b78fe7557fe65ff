import type { Role } from '../access/permissions.ts';
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
  /** What its members may do, beside their own roles. */
  readonly role: Role | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const columnsOfProperties: Readonly<Record<keyof Group, string>> = {
  id: 'id', displayName: 'display_name', externalId: 'external_id', source: 'source', managedByDirectory: 'managed_by_directory', role: 'role', version: 'version', createdAt: 'created_at', updatedAt: 'updated_at',
};
const moments = new Set(['created_at', 'updated_at']);
const entries = Object.entries(columnsOfProperties);

/** The columns that {@link toGroup} reads. */
export const groupColumns: readonly string[] = Object.values(columnsOfProperties);

/**
 * The columns to read where only these properties will be looked at.
 * @param properties names of properties of {@link Group}; all columns without them, and where one is not known here
 */
export function groupColumnsFor(properties: ReadonlySet<string> | undefined): readonly string[] {
  if (!properties || [...properties].some((property) => !Object.hasOwn(columnsOfProperties, property))) return groupColumns;
  return [...new Set(['id', ...[...properties].map((property) => columnsOfProperties[property as keyof Group])])];
}

/** A row of the table of groups as a group. A column that was not read is a property that nobody looks at. */
export function toGroup(row: Row | undefined): Group {
  if (!row) throw new Error('PostgreSQL answered without the row that it must return');
  const group: Record<string, unknown> = {};
  for (const [property, column] of entries) if (column in row) group[property] = moments.has(column) ? new Date(row[column] as string) : row[column];
  return group as unknown as Group;
}
