/*
 * What a filter means (RFC 7644 §3.4.2.2), decided where the RFC leaves it open:
 *
 * - Texts compare as they are where the attribute is case-exact, else in folded form (fold.ts). Order is by Unicode
 *   code point of the same form. Dates compare as moments, numbers as numbers.
 * - null, "", [] and absent are one thing, "unassigned": `eq null` and `eq ""` mean "has no value", `ne null` "has one".
 *   Every operator but `eq` and `ne` is false for an unassigned value.
 * - A multi-valued attribute satisfies a comparison if any of its elements does. A complex attribute named alone stands
 *   for its `value`.
 * - `ne` is the exact opposite of `eq` for a single value, so an absent title is `ne "x"`. For a multi-valued attribute it
 *   is true if there is no element, or some element is not equal. `ne null` is the opposite of `eq null` for both.
 * - `pr` is false for what holds no data at any depth. `false` and 0 are data.
 * - The conditions in the brackets of a value path must all hold for the same element; inside, each element is judged as
 *   a single value.
 */

import { attributeValue } from '../attribute-reference.ts';
import type { AttributeReference } from '../attribute-reference.ts';
import type { AttributeDefinition } from '../attribute.ts';
import { compareMoments, parseDateTime } from '../date-time.ts';
import { compareCodePoints, fold } from '../fold.ts';
import { hasData, isObject } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { Comparison, Filter } from './filter.ts';

/**
 * Whether a resource satisfies a filter (RFC 7644 §3.4.2.2; the rules are at the head of this file).
 *
 * @param holder a resource in canonical form; for the filter inside a value path, one element
 */
export function evaluateFilter(filter: Filter, holder: JsonObject): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.operands.every((operand) => evaluateFilter(operand, holder));
    case 'or':
      return filter.operands.some((operand) => evaluateFilter(operand, holder));
    case 'not':
      return !evaluateFilter(filter.operand, holder);
    case 'present':
      return valuesOf(filter.attribute, holder).some(hasData);
    case 'valuePath':
      return elementsOf(attributeValue(filter.attribute, holder)).some((element) =>
        evaluateFilter(filter.filter, asObject(element)),
      );
    case 'compare':
      return evaluateComparison(filter, holder);
  }
}

/** An element as an object: a plain value becomes `{ value }` (RFC 7643 §2.4). */
export function asObject(element: JsonValue): JsonObject {
  return isObject(element) ? element : { value: element };
}

function evaluateComparison(comparison: Comparison, holder: JsonObject): boolean {
  const { attribute, operator, value } = comparison;
  const values = valuesOf(attribute, holder);
  if (value === null) return values.some(hasData) === (operator === 'ne');
  const definition = attribute.subAttribute ?? attribute.attribute;
  if (operator !== 'ne') return values.some((actual) => matches(comparison, definition, actual));
  const isEqual = { ...comparison, operator: 'eq' } as const;
  if (attribute.attribute.multiValued) {
    return values.length === 0 || values.some((actual) => !matches(isEqual, definition, actual));
  }
  return !values.some((actual) => matches(isEqual, definition, actual));
}

/** The values to look at: one for a single-valued attribute, one for each element otherwise, absent ones included. */
function valuesOf({ attribute, subAttribute, ...rest }: AttributeReference, holder: JsonObject): (JsonValue | undefined)[] {
  const value = attributeValue({ attribute, ...rest }, holder);
  const values = attribute.multiValued ? elementsOf(value) : [value];
  if (subAttribute === undefined) return values;
  return values.map((element) => (isObject(element) ? element[subAttribute.name] : undefined));
}

function elementsOf(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function matches({ operator, value }: Comparison, definition: AttributeDefinition, actual: JsonValue | undefined): boolean {
  if (typeof actual === 'string' && typeof value === 'string') {
    if (actual === '') return false;
    if (definition.type === 'dateTime') return matchesMoment(operator, actual, value);
    return definition.caseExact ? matchesText(operator, actual, value) : matchesText(operator, fold(actual), fold(value));
  }
  if (typeof actual === 'number' && typeof value === 'number') return matchesOrder(operator, actual - value);
  return operator === 'eq' && actual === value;
}

function matchesText(operator: Comparison['operator'], actual: string, value: string): boolean {
  switch (operator) {
    case 'co':
      return actual.includes(value);
    case 'sw':
      return actual.startsWith(value);
    case 'ew':
      return actual.endsWith(value);
    default:
      return matchesOrder(operator, actual === value ? 0 : compareCodePoints(actual, value));
  }
}

function matchesMoment(operator: Comparison['operator'], actual: string, value: string): boolean {
  const left = parseDateTime(actual);
  const right = parseDateTime(value);
  return left !== undefined && right !== undefined && matchesOrder(operator, compareMoments(left, right));
}

function matchesOrder(operator: Comparison['operator'], difference: number): boolean {
  switch (operator) {
    case 'eq':
      return difference === 0;
    case 'gt':
      return difference > 0;
    case 'ge':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    case 'le':
      return difference <= 0;
    default:
      return false;
  }
}
