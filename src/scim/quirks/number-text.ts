/*
 * Templates that an administrator edits (OneLogin) and directories without types send `"employeeNumber": 701984` for a
 * text and `"42"` for a number. Legal form: a value of the schema's type (RFC 7643 §2.3).
 */

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Writes a number as a text; anything else stays as it is. */
export function textFromNumber<Value>(value: Value): Value | string {
  return typeof value === 'number' ? String(value) : value;
}

/** Reads a text that is a number; anything else stays as it is. */
export function numberFromText<Value>(value: Value): Value | number {
  return typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : value;
}
