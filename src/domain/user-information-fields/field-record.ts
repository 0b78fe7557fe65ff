import type { Row } from '../shared/batch.ts';
import type { UserInformationField, UserInformationType } from './user-information-field.ts';

/** The columns that {@link toField} reads. */
export const fieldColumns = ['id', 'name', 'name_key', 'type', 'multi_valued', 'case_exact', 'description', 'canonical_values', 'created_at', 'updated_at'];

/** A row of the table of user information fields, read as such or as JSON. */
export function toField(row: Row): UserInformationField {
  return {
    id: row['id'] as string,
    name: row['name'] as string,
    nameKey: row['name_key'] as string,
    type: row['type'] as UserInformationType,
    multiValued: row['multi_valued'] as boolean,
    caseExact: row['case_exact'] as boolean,
    description: row['description'] as string | null,
    canonicalValues: row['canonical_values'] as string[],
    createdAt: new Date(row['created_at'] as string),
    updatedAt: new Date(row['updated_at'] as string),
  };
}
