import { Invalid } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { requiredText, storableText } from '../shared/text.ts';
import type { UserInformationFields } from '../user-information-fields/user-information-fields.ts';
import { lookupKey } from './lookup-key.ts';
import { elementTexts, userFields, type UserField } from './user-fields.ts';
import { addInformation, type JsonValues } from './user-information.ts';
import type { UserProfile } from './user-profile.ts';

/** What a change of a user's profile writes. Only what the change names is in it. */
export interface UserValues extends JsonValues {
  /** Values of columns, by column name. */
  readonly columns: Record<string, unknown>;
}

type Element = Record<string, string | boolean>;

// An index entry of PostgreSQL holds some 2,700 bytes.
const keyBytes = 2000;

/**
 * Turns a (partial) profile into what is stored: texts verbatim, empty ones as none, folded copies to search by.
 * @param fields the organisation's own fields; needed where the profile has values of such
 * @throws Invalid naming the field that cannot be stored
 */
export function userValues(profile: UserProfile, fields?: UserInformationFields): UserValues {
  const result: UserValues = { columns: {}, attributes: {}, cleared: [], search: {}, searchCleared: [], lookups: [], lookupAttributes: [] };
  if (profile.userName !== undefined) {
    const userName = requiredText(profile.userName, ['userName']);
    result.columns['user_name'] = userName;
    result.columns['user_name_key'] = indexable(fold(userName), 'userName');
  }
  if (profile.externalId !== undefined) {
    const externalId = storableText(profile.externalId, ['externalId']);
    result.columns['external_id'] = externalId === null ? null : indexable(externalId, 'externalId');
  }
  if (profile.active !== undefined && profile.active !== null) result.columns['active'] = profile.active;
  for (const field of userFields) addField(result, field, valueAt(profile, field.path));
  if (profile.informationFields !== undefined && fields) addInformation(result, profile.informationFields, fields);
  return result;
}

/** @throws Invalid where the text is too long for a unique index */
export function indexable(text: string, field: string): string {
  if (Buffer.byteLength(text) > keyBytes) throw new Invalid(`${field} is too long: at most ${keyBytes} bytes.`, [field]);
  return text;
}

// undefined: the change does not name the field. A group (`name`, `enterprise`) that is null clears each of its fields.
function valueAt(profile: UserProfile, [first, second]: UserField['path']): unknown {
  const value = (profile as Record<string, unknown>)[first];
  if (second === undefined || value === undefined || value === null) return value;
  return (value as Record<string, unknown>)[second];
}

function addField(result: UserValues, field: UserField, given: unknown): void {
  if (given === undefined) return;
  const stored = field.kind === 'text' ? storableText(given as string | null, field.path) : storableElements(given as Element[] | null, field);
  if (field.column) result.columns[field.column] = stored;
  else if (stored === null) result.cleared.push(field.key);
  else result.attributes[field.key] = stored;
  const folded = stored === null ? null : foldStored(stored, field);
  if (folded === null) result.searchCleared.push(field.key);
  else result.search[field.key] = folded;
  if (field.lookup) addLookups(result, field, folded);
}

function storableElements(given: readonly Element[] | null, field: UserField): Element[] | null {
  const names = field.kind === 'addresses' ? elementTexts.addresses : elementTexts.values;
  const elements: Element[] = [];
  for (const element of given ?? []) {
    const stored: Element = {};
    for (const name of names) {
      const text = storableText(element[name] as string | null | undefined, [field.key, name]);
      if (text !== null) stored[name] = text;
    }
    if (typeof element['primary'] === 'boolean') stored['primary'] = element['primary'];
    if (Object.keys(stored).length > 0) elements.push(stored);
  }
  if (elements.filter((element) => element['primary'] === true).length > 1) {
    throw new Invalid(`${field.key}: at most one value can be primary.`, [field.key]);
  }
  return elements.length === 0 ? null : elements;
}

function foldStored(stored: string | Element[], { exact = false }: UserField): string | Element[] {
  if (typeof stored === 'string') return exact ? stored : fold(stored);
  const foldPart = (name: string, part: string | boolean): string | boolean => (typeof part !== 'string' || (exact && name === 'value') ? part : fold(part));
  return stored.map((element) => Object.fromEntries(Object.entries(element).map(([name, part]) => [name, foldPart(name, part)])));
}

function addLookups(result: UserValues, field: UserField, folded: string | Element[] | null): void {
  result.lookupAttributes.push(field.key);
  const texts = typeof folded === 'string' ? [folded] : (folded ?? []).map((element) => element['value']);
  const keys = new Set(texts.filter((text) => typeof text === 'string').map(lookupKey));
  for (const key of keys) result.lookups.push({ attribute: field.key, value_key: key });
}
