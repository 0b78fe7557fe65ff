import { isObject } from '../protocol/json.ts';
import type { JsonValue } from '../protocol/json.ts';

/*
 * Entra with the downgrade flag `AzureAdScimPatch2017` wraps each value of a PATCH, simple ones too:
 * `{"path": "displayName", "value": [{"$ref": null, "value": "Babs"}]}`. Legal form: the value itself.
 */

/** Unwraps `[{"$ref": null, "value": x}]`, which no simple attribute could mean; anything else stays as it is. */
export function unwrapValue(value: JsonValue): JsonValue {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [only] = value;
  if (!isObject(only) || !Object.hasOwn(only, 'value')) return value;
  const isWrapper = Object.keys(only).every((name) => name === 'value' || name === '$ref');
  return isWrapper ? (only['value'] ?? null) : value;
}
