import { authorise } from '../access/authorise.ts';
import { HoldsData } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { changeFields } from './change-fields.ts';
import { countHolders, removeValues } from './field-holders.ts';
import { noSuchField, users } from './update-user-information-field.ts';

/** What a deletion took away. */
export interface DeletedField {
  readonly id: string;
  /** How many users held a value. */
  readonly userCount: number;
}

/**
 * Deletes a field with all of its values.
 * @param confirmedUserCount how many users may lose a value at the most; nobody where it is absent
 * @throws NotFound; HoldsData, saying how many users hold a value, where they are more than was confirmed
 */
export async function deleteUserInformationField(scope: Scope, id: string, confirmedUserCount?: number | null): Promise<DeletedField> {
  authorise(scope.actor, 'user-information-field:write');
  return changeFields(scope, async ({ em, organisationId, fields }) => {
    const field = fields.find((one) => one.id === id.toLowerCase());
    if (!field) throw noSuchField(id);
    const userCount = await countHolders(em, organisationId, field.id);
    if (userCount > (confirmedUserCount ?? 0)) {
      throw new HoldsData(`${users(userCount)} a value of “${field.name}”, which would be lost for good. To delete them all, pass confirmUserCount: ${userCount}.`, ['confirmUserCount']);
    }
    if (userCount > 0) await removeValues(em, organisationId, field.id, scope.now);
    em.remove(field);
    return { id: field.id, userCount };
  });
}
