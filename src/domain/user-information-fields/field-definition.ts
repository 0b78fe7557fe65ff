import { Invalid } from '../shared/errors.ts';
import { requiredText, storableText } from '../shared/text.ts';
import { assertFieldName, fieldNameKey } from './field-name.ts';
import type { UserInformationField, UserInformationType } from './user-information-field.ts';

/** What defines a field. */
export type FieldDefinition = Pick<UserInformationField, 'name' | 'nameKey' | 'type' | 'multiValued' | 'caseExact' | 'description' | 'canonicalValues'>;

/** What may be given of a field; absent and null mean 'as it is', but for `description`, which null clears. */
export interface FieldChange {
  readonly name?: string | null;
  readonly type?: UserInformationType | null;
  readonly multiValued?: boolean | null;
  readonly caseExact?: boolean | null;
  readonly description?: string | null;
  readonly canonicalValues?: readonly string[] | null;
}

const longestDescription = 1000;
const mostCanonicalValues = 100;
const longestCanonicalValue = 200;

/**
 * The definition that a change makes of another.
 * @throws Invalid naming the field of the input that does not fit
 */
export function changedDefinition(before: FieldDefinition, change: FieldChange): FieldDefinition {
  const name = change.name ?? before.name;
  if (name !== before.name) assertFieldName(name);
  const type = change.type ?? before.type;
  const multiValued = change.multiValued ?? before.multiValued;
  if (type === 'BOOLEAN' && multiValued) throw new Invalid('A field of the type BOOLEAN has one value: leave out multiValued.', ['multiValued']);
  const description = change.description === undefined ? before.description : readDescription(change.description);
  const canonicalValues = readCanonicalValues(change.canonicalValues ?? before.canonicalValues, type);
  return { name, nameKey: fieldNameKey(name), type, multiValued, caseExact: readCaseExact(change.caseExact, before, type), description, canonicalValues };
}

// A URI is always case-exact (RFC 7643 §2.3.7); the question means nothing for what is not a text.
function readCaseExact(given: boolean | null | undefined, before: FieldDefinition, type: UserInformationType): boolean {
  if (type === 'STRING') return given ?? (before.type === 'STRING' && before.caseExact);
  const caseExact = type === 'REFERENCE';
  if (typeof given === 'boolean' && given !== caseExact) throw new Invalid(`caseExact is for fields of the type STRING; of the type ${type} it is always ${caseExact}.`, ['caseExact']);
  return caseExact;
}

function readDescription(given: string | null): string | null {
  const description = storableText(given, ['description']);
  if (description !== null && description.length > longestDescription) throw new Invalid(`description is too long: at most ${longestDescription} characters.`, ['description']);
  return description;
}

function readCanonicalValues(given: readonly string[], type: UserInformationType): string[] {
  if (given.length === 0) return [];
  if (type !== 'STRING') throw new Invalid('canonicalValues are for fields of the type STRING: leave them out.', ['canonicalValues']);
  if (given.length > mostCanonicalValues) throw new Invalid(`canonicalValues are too many: at most ${mostCanonicalValues}.`, ['canonicalValues']);
  const values = given.map((value) => requiredText(value, ['canonicalValues']));
  if (values.some((value) => value.length > longestCanonicalValue)) throw new Invalid(`A canonical value is too long: at most ${longestCanonicalValue} characters.`, ['canonicalValues']);
  if (new Set(values).size < values.length) throw new Invalid('canonicalValues holds a value twice: leave one out.', ['canonicalValues']);
  return values;
}
