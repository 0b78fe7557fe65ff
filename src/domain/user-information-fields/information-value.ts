import { Invalid } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { momentKey } from '../shared/moment.ts';
import { storableText } from '../shared/text.ts';
import type { UserInformationField, UserInformationType } from './user-information-field.ts';

/** A value of a user information field, as it is stored. A date and time is the text that was given. */
export type InformationValue = string | number | boolean;

/** A value as it is given: under the name of the field's type, or as a text for any type. */
export interface InformationValueInput {
  readonly string?: string | null;
  readonly boolean?: boolean | null;
  readonly integer?: number | null;
  readonly decimal?: number | null;
  readonly dateTime?: Date | null;
  readonly reference?: string | null;
  readonly text?: string | null;
}

type Member = Exclude<keyof InformationValueInput, 'text'>;

interface TypeRules {
  /** The member of the input that gives a value of the type. */
  readonly member: Member;
  readonly expectation: string;
  /** The value that is meant; undefined where it is none of the type. */
  read(given: unknown): InformationValue | undefined;
  /** The same for a text. */
  readText(text: string): InformationValue | undefined;
}

const wholeNumber = (given: unknown): number | undefined => (Number.isSafeInteger(given) ? (given as number) + 0 : undefined);
const anyNumber = (given: unknown): number | undefined => (Number.isFinite(given) ? (given as number) + 0 : undefined);
const anyText = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);
const uri = (given: unknown): string | undefined => (typeof given === 'string' && /^\S+$/.test(given) && URL.canParse(given) ? given : undefined);
const momentIn = (text: string): string | undefined => (momentKey(text) === undefined ? undefined : text);
const numberPattern = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const numberIn = (text: string): number | undefined => (numberPattern.test(text) ? Number(text) : undefined);

const rules: Readonly<Record<UserInformationType, TypeRules>> = {
  STRING: { member: 'string', expectation: 'a text', read: anyText, readText: anyText },
  BOOLEAN: {
    member: 'boolean', expectation: 'true or false', read: (given) => (typeof given === 'boolean' ? given : undefined),
    readText: (text) => ({ true: true, false: false })[text.toLowerCase()],
  },
  INTEGER: { member: 'integer', expectation: 'a whole number', read: wholeNumber, readText: (text) => wholeNumber(numberIn(text)) },
  DECIMAL: { member: 'decimal', expectation: 'a number', read: anyNumber, readText: (text) => anyNumber(numberIn(text)) },
  DATE_TIME: {
    member: 'dateTime', expectation: 'a date and time such as 2026-11-24T09:30:00Z',
    read: (given) => (given instanceof Date ? momentIn(given.toISOString()) : undefined), readText: momentIn,
  },
  REFERENCE: { member: 'reference', expectation: 'a URI such as https://example.com/badge/7', read: uri, readText: uri },
};

/**
 * Reads a value of a field.
 * @returns undefined for the empty text, which is no value
 * @throws Invalid, naming the field, where the value is not one of its type or cannot be stored
 */
export function readInformationValue(field: Pick<UserInformationField, 'name' | 'type'>, input: InformationValueInput): InformationValue | undefined {
  const path = ['informationFields', field.name];
  const { member, expectation, read, readText } = rules[field.type];
  const given = input[member] ?? input.text ?? undefined;
  if (given === '') return undefined;
  const value = input[member] === undefined || input[member] === null ? readText(String(given)) : read(given);
  if (given === undefined || value === undefined) {
    const shown = given === undefined ? 'something else' : `“${String(given).slice(0, 80).toWellFormed()}”`;
    throw new Invalid(`The user information field “${field.name}” holds ${expectation}, not ${shown}: give it as ${member}.`, path);
  }
  if (typeof value === 'string') storableText(value, path);
  return value;
}

/** The form of a value that filters, orders and lookups compare: a text without differences of case, a moment's key. */
export function comparable(field: Pick<UserInformationField, 'type' | 'caseExact'>, value: InformationValue): InformationValue {
  if (typeof value !== 'string') return value;
  if (field.type === 'DATE_TIME') return momentKey(value) ?? value;
  return field.caseExact ? value : fold(value);
}

/** A value as the API shows it: under the name of its type, and as a text. */
export function shownValue(field: Pick<UserInformationField, 'type'>, value: InformationValue): InformationValueInput & { text: string } {
  const { member } = rules[field.type];
  return { [member]: field.type === 'DATE_TIME' ? new Date(millisecondsOf(String(value))) : value, text: String(value) };
}

// What `Date` does not read of all that is a date and time here: a space before the offset, an absent zone, which is UTC, the
// small `t` and `z`.
function millisecondsOf(moment: string): number {
  const text = moment.toUpperCase().replace(' ', '+');
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}
