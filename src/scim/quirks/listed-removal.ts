import type { AttributeDefinition } from '../protocol/attribute.ts';
import { isObject } from '../protocol/json.ts';
import type { JsonValue } from '../protocol/json.ts';
import { listFromOne } from './single-element.ts';

/*
 * Entra, by default: `{"op": "Remove", "path": "members", "value": [{"value": "<id>"}]}` removes that member and no
 * other. By RFC 7644 §3.5.2.2 the value would mean nothing and the whole group would be emptied: the gravest of all
 * misunderstandings with Entra. Legal form: `remove members[value eq "<id>"]`, once for each element.
 */

/**
 * The elements that a removal lists.
 *
 * @returns an empty list for `[]` and `""`, which remove nothing; `undefined` if there is no value, or none that could
 *   name elements: then all is removed
 */
export function listedElements(definition: AttributeDefinition, value: JsonValue | undefined): JsonValue[] | undefined {
  if (value === undefined || value === null || !definition.multiValued) return undefined;
  if (value === '') return [];
  const list = listFromOne(value);
  if (!Array.isArray(list)) return undefined;
  return list.filter((element) => element !== null && !(isObject(element) && Object.keys(element).length === 0));
}
