import type { AttributeDefinition } from '../protocol/attribute.ts';
import { isObject } from '../protocol/json.ts';
import type { JsonValue } from '../protocol/json.ts';

/*
 * Entra with the downgrade flag `AzureAdScimPatch2017` wraps each value of a PATCH, simple ones too:
 * `{"path": "displayName", "value": [{"$ref": null, "value": "Babs"}]}`. Others wrap each element of a list of plain values:
 * `{"path": "urn:…:User:skills", "value": [{"value": "chess"}, {"value": "go"}]}`. Legal form: the value itself.
 */

/**
 * Unwraps `[{"$ref": null, "value": x}]`, which no simple attribute could mean, and an element `{"value": x}` of a list of plain
 * values; anything else stays as it is.
 */
export function unwrapValue({ multiValued }: AttributeDefinition, value: JsonValue): JsonValue {
  const only = Array.isArray(value) && value.length === 1 ? value[0] : multiValued ? value : undefined;
  if (!isObject(only) || !Object.hasOwn(only, 'value')) return value;
  const isWrapper = Object.keys(only).every((name) => name === 'value' || name === '$ref');
  return isWrapper ? (only['value'] ?? null) : value;
}
