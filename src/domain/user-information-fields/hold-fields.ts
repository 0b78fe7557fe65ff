import type { Statement } from '../shared/batch.ts';

/**
 * The statement that a change of users' values begins with: it fails with `RC002` where the fields are no longer those that
 * the values were checked against, and keeps them as they are until the change is done.
 */
export function holdFields(organisationId: string, revision: string | null): Statement {
  return { name: 'hold-user-information-fields', text: 'select hold_user_information_fields($1, $2)', values: [organisationId, revision] };
}

/** Whether a change failed because the fields were no longer those that it went by ({@link holdFields}). */
export function fieldsHaveChanged(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'RC002';
}
