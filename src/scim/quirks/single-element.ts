import { isObject } from '../protocol/json.ts';
import type { JsonValue } from '../protocol/json.ts';

/*
 * `{"path": "members", "value": "<id>"}` and `{"path": "members", "value": {"value": "<id>"}}`: one element where
 * RFC 7643 §2.4 wants a list. Legal form: the list of that one element.
 */

/** Turns one element into a list; a list stays as it is. */
export function listFromOne(value: JsonValue): JsonValue {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return isObject(value) ? [value] : value;
}
