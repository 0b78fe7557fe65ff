import { authorise } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { newId } from '../shared/uuid.ts';
import { assertNameIsFree, changeFields } from './change-fields.ts';
import { changedDefinition, type FieldChange, type FieldDefinition } from './field-definition.ts';
import { assertFieldName } from './field-name.ts';
import { UserInformationFieldSchema, type UserInformationField, type UserInformationType } from './user-information-field.ts';

/** A new field. */
export interface NewUserInformationField extends FieldChange {
  readonly name: string;
  readonly type: UserInformationType;
}

// Every user may hold a value of each, and `/Schemas` tells of them all.
const mostFields = 100;

/**
 * Defines a user information field. From now on it is an attribute of the organisation's users, over SCIM too.
 * @throws Invalid, Taken
 */
export async function createUserInformationField(scope: Scope, input: NewUserInformationField): Promise<UserInformationField> {
  authorise(scope.actor, 'user-information-field:write');
  assertFieldName(input.name);
  const before: FieldDefinition = { name: input.name, nameKey: '', type: input.type, multiValued: false, caseExact: false, description: null, canonicalValues: [] };
  const definition = changedDefinition(before, input);
  return changeFields(scope, async ({ em, organisationId, fields }) => {
    assertNameIsFree(fields, definition);
    if (fields.length >= mostFields) throw new Invalid(`This organisation has ${mostFields} user information fields, which is the most: delete one first.`);
    return em.create(UserInformationFieldSchema, { ...definition, organisationId, id: newId(), createdAt: scope.now, updatedAt: scope.now });
  });
}
