import type { Filter } from '../protocol/filter/filter.ts';
import type { JsonObject } from '../protocol/json.ts';

/*
 * Entra sets a work address with `{"op": "Replace", "path": "emails[type eq \"work\"].value", "value": "…"}` whether
 * there is one or not. RFC 7644 §3.5.2.3 would answer noTarget. Legal form where none matches:
 * `add emails [{"type": "work", "value": "…"}]`.
 */

/**
 * The element that a filter describes: its `eq` conditions as values.
 *
 * @returns `undefined` if the filter is more than `eq` conditions joined by `and`, or contradicts itself
 */
export function elementFromFilter(filter: Filter): JsonObject | undefined {
  const element: JsonObject = {};
  for (const condition of filter.kind === 'and' ? filter.operands : [filter]) {
    if (condition.kind !== 'compare' || condition.operator !== 'eq' || condition.value === null) return undefined;
    const { name } = condition.attribute.attribute;
    if (Object.hasOwn(element, name) && element[name] !== condition.value) return undefined;
    element[name] = condition.value;
  }
  return element;
}
