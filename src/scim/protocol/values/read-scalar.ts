import type { AttributeDefinition } from '../attribute.ts';
import { parseDateTime } from '../date-time.ts';
import { invalidValue } from '../errors.ts';
import type { ScimError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import { forbiddenCharacter, quotable } from '../text.ts';
import { missedFormat } from './formats.ts';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const expectations: Record<AttributeDefinition['type'], string> = {
  string: 'a text',
  reference: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  decimal: 'a number',
  dateTime: 'a date and time such as "2011-05-13T04:42:34Z"',
  binary: 'bytes in base64',
  complex: 'an object',
};

type Scalar = string | number | boolean;

const isText = (value: JsonValue): value is string => typeof value === 'string';

const acceptors: Record<AttributeDefinition['type'], (value: JsonValue) => value is Scalar> = {
  string: isText,
  reference: isText,
  binary: isText,
  boolean: (value) => typeof value === 'boolean',
  integer: (value): value is number => typeof value === 'number' && Number.isSafeInteger(value),
  decimal: (value): value is number => typeof value === 'number' && Number.isFinite(value),
  dateTime: (value): value is string => typeof value === 'string' && parseDateTime(value) !== undefined,
  complex: (_value): _value is never => false,
};

/**
 * Checks one value against a simple type (RFC 7643 §2.3). Its format is not judged by default: e-mail addresses, languages
 * and countries come from the directory, and Microsoft's tests send junk that must come back unchanged. A date must be
 * one, because nothing but a date can be compared as a date.
 *
 * @param path the attribute's name for the error
 * @param strict whether bytes must be in base64, and texts of the form that the RFC asks of the attribute
 * @throws invalidValue naming the attribute
 */
export function readScalar(
  definition: AttributeDefinition,
  value: JsonValue,
  path: string,
  strict: boolean,
): Scalar {
  const accepts = acceptors[definition.type];
  if (!accepts(value) || (definition.type === 'binary' && strict && !isBase64(value))) throw wrongType(definition, value, path);
  if (typeof value !== 'string') return value;
  const expected = strict ? missedFormat(definition, value) : undefined;
  if (expected !== undefined) throw invalidValue(`"${quotable(path)}" must be ${expected}, not ${describe(value)}.`);
  return storable(value, path);
}

/** The refusal of a value whose type is not the attribute's (RFC 7644 §3.12, invalidValue). */
export function wrongType(definition: AttributeDefinition, value: JsonValue, path: string): ScimError {
  const expected = expectations[definition.type];
  return invalidValue(`"${quotable(path)}" must be ${definition.multiValued ? `a list, each element ${expected}` : expected}, not ${describe(value)}.`);
}

function isBase64(value: Scalar): boolean {
  return typeof value === 'string' && BASE64.test(value);
}

function storable(text: string, path: string): string {
  const forbidden = forbiddenCharacter(text);
  if (forbidden === undefined) return text;
  throw invalidValue(`The value of "${quotable(path)}" ${forbidden}. Correct it in the directory.`);
}

function describe(value: JsonValue): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `"${quotable(value)}"` : String(value);
}
