/** Any value that JSON can carry. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** A JSON object; a key that is not there reads as `undefined`. */
export interface JsonObject {
  [name: string]: JsonValue;
}

/** Whether `value` is a JSON object: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of a message by its name in lower case; the exact spelling of the RFC is the common case. */
export function member(object: JsonObject, name: string): JsonValue | undefined {
  if (Object.hasOwn(object, name)) return object[name];
  const key = Object.keys(object).find((candidate) => candidate.toLowerCase() === name);
  return key === undefined ? undefined : object[key];
}

/**
 * Whether `value` counts as unassigned: absent, null, `""`, `[]` or `{}` (RFC 7643 §2.5; `""` joins them because Entra
 * clears an attribute with it). Looks one level deep only, so that it is safe on input of any depth.
 */
export function isUnassigned(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/**
 * Whether a canonical value carries data at any depth: the meaning of the filter operator `pr` (RFC 7644 §3.4.2.2).
 * `false` and `0` are data. For canonical resources only: it recurses.
 */
export function hasData(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.some(hasData);
  return isObject(value) ? Object.values(value).some(hasData) : true;
}

/**
 * Whether two values are the same data: order of keys does not matter, order of elements does, and null, `[]` and
 * absent are one thing (RFC 7643 §2.5). At least one side must be canonical, which bounds the recursion.
 */
export function equivalent(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((element, index) => equivalent(element, right[index]));
  }
  if (isObject(left) && isObject(right)) return equivalentObjects(left, right);
  return isUnassigned(left) && isUnassigned(right);
}

function equivalentObjects(left: JsonObject, right: JsonObject): boolean {
  return (
    Object.keys(left).every((key) => equivalent(left[key], right[key])) &&
    Object.keys(right).every((key) => Object.hasOwn(left, key) || isUnassigned(right[key]))
  );
}

/** A text that is equal for equal canonical values, whatever the order of their keys: a key for maps and sets. */
export function identityOf(value: JsonValue): string {
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return JSON.stringify(names.map((name) => [name, value[name]]));
}
