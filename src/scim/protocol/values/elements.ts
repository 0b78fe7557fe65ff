/*
 * The elements of multi-valued attributes (RFC 7643 §2.4): when two are the same, what happens to `primary`, and when
 * one holds nothing.
 */

import { subAttributeOf } from '../attribute.ts';
import type { AttributeDefinition } from '../attribute.ts';
import { invalidValue } from '../errors.ts';
import { fold } from '../fold.ts';
import { identityOf, isObject } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';

/** Sub-attributes that say what an element is for, and nothing by themselves. */
const LABELS = new Set(['type', 'primary']);
/** The same for an attribute that refers to a resource by its id: without the id, the rest says nothing. */
const REFERENCE_LABELS = new Set([...LABELS, '$ref', 'display', 'displayName']);

/**
 * Adds elements to a list, each once (RFC 7644 §3.5.2.1). Elements with the same `value` and `type` are one: a list
 * should not hold such a pair twice (RFC 7643 §2.4), and the newcomer's sub-attributes complete the one that is there.
 * So does a newcomer without a type, whatever the type of the element with its value. Without a `value`, elements are one
 * if they agree in everything but `primary`.
 *
 * @returns a new list; the elements given are not changed
 */
export function addElements(
  definition: AttributeDefinition,
  present: readonly JsonValue[],
  added: readonly JsonValue[],
): JsonValue[] {
  if (present.length + added.length < 2) return [...present, ...added];
  const elements = [...present];
  const positions = new Map<string, number>();
  for (const [position, element] of elements.entries()) remember(positions, definition, element, position);
  for (const element of added) {
    const position = keysOf(definition, element).sought.map((key) => positions.get(key)).find((found) => found !== undefined);
    const known = position === undefined ? undefined : elements[position];
    if (position === undefined) {
      remember(positions, definition, element, elements.length);
      elements.push(element);
    } else if (isObject(known) && isObject(element)) {
      elements[position] = { ...known, ...element };
    }
  }
  return elements;
}

function remember(
  positions: Map<string, number>,
  definition: AttributeDefinition,
  element: JsonValue,
  position: number,
): void {
  for (const key of keysOf(definition, element).own) if (!positions.has(key)) positions.set(key, position);
}

/** The keys under which an element is known, and those under which its equal is sought, the best first. */
function keysOf(definition: AttributeDefinition, element: JsonValue): { own: string[]; sought: string[] } {
  if (!isObject(element) || element['value'] === undefined) {
    const key = `all ${identityOf(isObject(element) ? withoutPrimary(element) : element)}`;
    return { own: [key], sought: [key] };
  }
  const { value, type } = element;
  const isExact = subAttributeOf(definition, 'value')?.caseExact ?? true;
  const valueKey = `value ${textKey(value, isExact)}`;
  if (type === undefined) return { own: [`untyped ${valueKey}`, valueKey], sought: [`untyped ${valueKey}`, valueKey] };
  const typedKey = `type ${textKey(type, false)} ${valueKey}`;
  return { own: [typedKey, valueKey], sought: [typedKey] };
}

function textKey(value: JsonValue, isExact: boolean): string {
  if (typeof value !== 'string') return identityOf(value);
  return isExact ? `"${value}` : `"${fold(value)}`;
}

function withoutPrimary({ primary: _primary, ...rest }: JsonObject): JsonObject {
  return rest;
}

/**
 * Leaves at most one element primary (RFC 7643 §2.4): the first.
 *
 * @param strict whether a second one is refused instead
 * @throws invalidValue naming the attribute
 */
export function keepOnePrimary(elements: JsonValue[], path: string, strict: boolean): JsonValue[] {
  const first = elements.findIndex(isPrimary);
  if (first === -1 || !elements.some((element, index) => index > first && isPrimary(element))) return elements;
  if (strict) throw invalidValue(`"${path}" has more than one primary element. Mark one of them.`);
  return makePrimary(elements, first);
}

/** Appends what is not there yet; a new primary element takes the mark from the old one (RFC 7644 §3.5.2). */
export function appendElements(
  definition: AttributeDefinition,
  present: readonly JsonValue[],
  added: readonly JsonValue[],
): JsonValue[] {
  const unmarked = added.some(isPrimary) ? makePrimary(present, -1) : present;
  return addElements(definition, unmarked, added);
}

/** Makes the element at `position` the only primary one; those that were primary say `primary: false` (RFC 7644 §3.5.2). */
export function makePrimary(elements: readonly JsonValue[], position: number): JsonValue[] {
  return elements.map((element, index) =>
    index !== position && isPrimary(element) && isObject(element) ? { ...element, primary: false } : element,
  );
}

/** Whether an element is marked as the preferred one. */
export function isPrimary(element: JsonValue | undefined): boolean {
  return isObject(element) && element['primary'] === true;
}

/**
 * Whether an element says what it is for but holds nothing: `{ "type": "work", "primary": true }`. An element that
 * refers to a resource holds nothing without its `value`.
 */
export function lacksData(definition: AttributeDefinition, element: JsonValue): boolean {
  if (!isObject(element)) return false;
  const labels = isReference(definition) ? REFERENCE_LABELS : LABELS;
  const mayHoldMore = definition.subAttributes?.some(({ name }) => !labels.has(name)) === true;
  return mayHoldMore && Object.keys(element).every((name) => labels.has(name));
}

/**
 * Whether a complex attribute refers to a resource by its id, as `manager` and `members` do. What stands beside the id
 * describes that resource, so a new id makes it void.
 */
export function isReference(definition: AttributeDefinition): boolean {
  return subAttributeOf(definition, '$ref') !== undefined && subAttributeOf(definition, 'value') !== undefined;
}

/**
 * Merges a change into a complex value: what it sets is set, what it clears is gone, the rest stays
 * (RFC 7644 §3.5.2.1, §3.5.2.3).
 *
 * @returns a new object, or `undefined` if nothing is left
 */
export function mergeComplex(
  definition: AttributeDefinition,
  present: JsonObject,
  change: { readonly set: JsonObject; readonly cleared: readonly string[] },
): JsonObject | undefined {
  const refersAnew = isReference(definition) && 'value' in change.set && change.set['value'] !== present['value'];
  const merged = refersAnew ? { ...change.set } : { ...present, ...change.set };
  for (const name of change.cleared) delete merged[name];
  const isEmpty = Object.keys(merged).length === 0;
  return isEmpty || (isReference(definition) && change.cleared.length > 0 && lacksData(definition, merged)) ? undefined : merged;
}
