import { authorise } from '../access/authorise.ts';
import { HoldsData, NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { assertNameIsFree, changeFields } from './change-fields.ts';
import { changedDefinition, type FieldChange, type FieldDefinition } from './field-definition.ts';
import { countHolders, touchHolders } from './field-holders.ts';
import type { UserInformationField } from './user-information-field.ts';

/**
 * Changes the definition of a field. Its values stay, so what they are cannot change while there are any.
 * @throws NotFound, Invalid, Taken, HoldsData
 */
export async function updateUserInformationField(scope: Scope, id: string, input: FieldChange): Promise<UserInformationField> {
  authorise(scope.actor, 'user-information-field:write');
  return changeFields(scope, async ({ em, organisationId, fields }) => {
    const field = fields.find((one) => one.id === id.toLowerCase());
    if (!field) throw noSuchField(id);
    const definition = changedDefinition(field, input);
    assertNameIsFree(fields, { ...definition, id: field.id });
    const changesValues = changedTrait(field, definition);
    if (changesValues) assertUnused(changesValues, field.name, await countHolders(em, organisationId, field.id));
    // What they show over SCIM has another name now.
    if (definition.name !== field.name) await touchHolders(em, organisationId, field.id, scope.now);
    return Object.assign(field, definition, { updatedAt: scope.now });
  });
}

/** The refusal where there is no such field in the organisation. */
export function noSuchField(id: string): NotFound {
  return new NotFound(`There is no user information field with the id ${id} in this organisation.`, ['id']);
}

function changedTrait(before: FieldDefinition, after: FieldDefinition): 'type' | 'multiValued' | 'caseExact' | undefined {
  return (['type', 'multiValued', 'caseExact'] as const).find((trait) => before[trait] !== after[trait]);
}

function assertUnused(trait: string, name: string, userCount: number): void {
  if (userCount === 0) return;
  throw new HoldsData(`${users(userCount)} a value of “${name}”, so its ${trait} cannot change: clear the values first, or define another field.`, [trait]);
}

/** How many users hold something, as the beginning of a sentence. */
export function users(count: number): string {
  return count === 1 ? '1 user holds' : `${count} users hold`;
}
