import { subAttributeOf } from '../protocol/attribute.ts';
import type { AttributeDefinition } from '../protocol/attribute.ts';
import type { JsonValue } from '../protocol/json.ts';

/*
 * Entra sends a manager as `"<id>"`, as `{"value": "<id>"}` and as `[{"$ref": "…", "value": "<id>"}]`; the first also
 * stands for an element of a list, as in `"members": ["<id>"]`. Legal form: the object (RFC 7643 §4.3).
 */

/** Turns a bare value, or a list of one, into the object of a complex attribute; anything else stays as it is. */
export function complexFromBare(definition: AttributeDefinition, value: JsonValue): JsonValue {
  const single = Array.isArray(value) && value.length === 1 ? (value[0] ?? null) : value;
  const isBare = typeof single === 'string' || typeof single === 'number';
  return isBare && single !== '' && subAttributeOf(definition, 'value') !== undefined ? { value: single } : single;
}
