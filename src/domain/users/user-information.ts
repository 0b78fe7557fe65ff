import { Invalid } from '../shared/errors.ts';
import type { UserInformationField } from '../user-information-fields/user-information-field.ts';
import type { UserInformationFields } from '../user-information-fields/user-information-fields.ts';
import { comparable, readInformationValue, type InformationValue, type InformationValueInput } from '../user-information-fields/information-value.ts';
import { lookupKey } from './lookup-key.ts';

/** New values of one user information field. */
export interface UserInformationInput {
  readonly name: string;
  /** Absent, null or empty: none. */
  readonly values?: readonly InformationValueInput[] | null;
}

/** What a change of a user writes beside columns. Only what the change names is in it. */
export interface JsonValues {
  /** New values in the JSON column `attributes`, and keys to take out of it. */
  readonly attributes: Record<string, unknown>;
  readonly cleared: string[];
  /** The same for the JSON column `search`. */
  readonly search: Record<string, unknown>;
  readonly searchCleared: string[];
  /** The lookup values of every lookup attribute that the change names. */
  readonly lookups: { attribute: string; value_key: string }[];
  readonly lookupAttributes: string[];
}

const mostValues = 100;

/**
 * Adds to what a change writes the values of user information fields. They stand in the JSON columns under the field's id:
 * one value, or a list where the field is multi-valued. All of them can be looked up.
 * @param given null takes all values away
 * @throws Invalid naming the field
 */
export function addInformation(result: JsonValues, given: readonly UserInformationInput[] | null, fields: UserInformationFields): void {
  const seen = new Set<string>();
  for (const { name, values } of given ?? fields.all.map((field) => ({ name: field.name, values: null }))) {
    const field = fieldNamed(fields, name);
    if (seen.has(field.id)) throw new Invalid(`informationFields names “${field.name}” twice: give all of its values in one place.`, ['informationFields']);
    seen.add(field.id);
    addValues(result, field, readValues(field, values ?? []));
  }
}

/**
 * @param at where the name was given
 * @throws Invalid where the organisation has no field of that name
 */
export function fieldNamed(fields: UserInformationFields, name: string, at: readonly string[] = ['informationFields']): UserInformationField {
  const field = fields.named(name);
  if (field) return field;
  const known = fields.all.length === 0 ? 'It has none yet.' : `It has: ${fields.all.map((one) => one.name).join(', ')}.`;
  throw new Invalid(`This organisation has no user information field “${name.slice(0, 80).toWellFormed()}”. ${known}`, at);
}

function readValues(field: UserInformationField, given: readonly InformationValueInput[]): InformationValue[] {
  const values = new Set(given.map((input) => readInformationValue(field, input)).filter((value) => value !== undefined));
  if (!field.multiValued && values.size > 1) throw new Invalid(`The user information field “${field.name}” holds one value, not ${values.size}.`, ['informationFields', field.name]);
  if (values.size > mostValues) throw new Invalid(`The user information field “${field.name}” holds ${mostValues} values at the most, not ${values.size}.`, ['informationFields', field.name]);
  return [...values];
}

function addValues(result: JsonValues, field: UserInformationField, values: readonly InformationValue[]): void {
  result.lookupAttributes.push(field.id);
  if (values.length === 0) {
    result.cleared.push(field.id);
    result.searchCleared.push(field.id);
    return;
  }
  const compared = values.map((value) => comparable(field, value));
  result.attributes[field.id] = field.multiValued ? values : values[0];
  result.search[field.id] = field.multiValued ? compared : compared[0];
  for (const key of new Set(compared.map((value) => lookupKey(String(value))))) result.lookups.push({ attribute: field.id, value_key: key });
}

/** The values that a user has of a field, as they are stored. */
export function informationOf(user: { readonly storedInformation: Readonly<Record<string, unknown>> }, field: UserInformationField): readonly InformationValue[] {
  const stored = user.storedInformation[field.id];
  if (stored === undefined || stored === null) return [];
  return (Array.isArray(stored) ? stored : [stored]) as InformationValue[];
}
