import { organisationOf } from '../access/authorise.ts';
import type { Statement } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { fieldsHaveChanged, holdFields } from '../user-information-fields/hold-fields.ts';
import { renewUserInformationFields, userInformationFieldsOf, type UserInformationFields } from '../user-information-fields/user-information-fields.ts';
import type { UserProfile } from './user-profile.ts';

const attempts = 3;

/**
 * Runs a change of a user, with the fields that its own values are checked against; anew where they have changed before it
 * was done. A change without such values needs none of it.
 * @param write makes the change; `hold` is to be run before it, in its transaction
 */
export async function whileFieldsStand<Result>(
  scope: Scope, profile: UserProfile, write: (fields: UserInformationFields | undefined, hold: readonly Statement[]) => Promise<Result>,
): Promise<Result> {
  if (profile.informationFields === undefined) return write(undefined, []);
  let fields = await userInformationFieldsOf(scope);
  for (let attempt = 1; ; attempt++) {
    try {
      return await write(fields, [holdFields(organisationOf(scope.actor), fields.revision)]);
    } catch (error) {
      if (!fieldsHaveChanged(error) || attempt === attempts) throw error;
      fields = await renewUserInformationFields(scope);
    }
  }
}
