import { subAttributeOf } from '../attribute.ts';
import type { AttributeDefinition } from '../attribute.ts';
import { mutability, noTarget } from '../errors.ts';
import { asObject, evaluateFilter } from '../filter/evaluate-filter.ts';
import { isObject, isUnassigned } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { PatchOperation } from '../parse-patch.ts';
import type { AttributeTarget } from '../path.ts';
import { addElements, isPrimary, lacksData, makePrimary, mergeComplex } from '../values/elements.ts';
import { readComplexChange, readOne, requireValue } from '../values/read-value.ts';
import type { ComplexChange } from '../values/read-value.ts';
import type { Reading } from '../values/reading.ts';
import type { Draft } from './draft.ts';
import { refuseChange } from './mutability.ts';

/**
 * Applies one operation to elements of a list: those that the path's filter selects, or all of them for a path such as
 * `emails.display` (RFC 7644 §3.5.2). Where none is selected, add and replace make the element that the filter
 * describes, if the dialect allows it; the next operation then finds it.
 */
export function applyToElements(
  draft: Draft,
  op: PatchOperation['op'],
  path: AttributeTarget,
  value: JsonValue | undefined,
  reading: Reading,
): void {
  const { reference, filter } = path;
  const present = draft.get(reference);
  const elements = Array.isArray(present) ? present : present === undefined ? [] : [present];
  const selected = new Set<number>();
  for (const [index, element] of elements.entries()) {
    if (filter === undefined || evaluateFilter(filter, asObject(element))) selected.add(index);
  }
  if (selected.size === 0 && filter !== undefined && op !== 'remove' && reading.dialect.strict) throw unmatched(path);
  const change = op === 'remove' ? undefined : readChange(path, value ?? null, reading);
  const next = change === undefined || op === 'remove'
    ? clear(op, path, elements, selected)
    : set(op, path, elements, selected, change, reading);
  if (next === undefined) return;
  if (!reference.attribute.multiValued) {
    requireValue(reference.attribute, next[0], reference.path);
    draft.set(reference, next[0]);
    return;
  }
  const result = next.length === 0 ? undefined : next;
  requireValue(reference.attribute, result, reference.path);
  draft.set(reference, result);
}

/** What the operation changes in each element that it meets; `undefined` if its value is unassigned. */
function readChange(path: AttributeTarget, value: JsonValue, reading: Reading): ComplexChange | undefined {
  const { attribute } = path.reference;
  const { subAttribute } = path;
  if (attribute.type !== 'complex') {
    const element = isUnassigned(value) ? undefined : readOne(attribute, value, path.text, reading);
    return element === undefined ? undefined : { set: { value: element }, cleared: [] };
  }
  if (subAttribute === undefined) {
    if (isUnassigned(reading.dialect.repairOne(attribute, value))) return undefined;
    return readComplexChange(attribute, value, path.text, reading);
  }
  const change = readComplexChange(attribute, { [subAttribute.name]: value }, path.reference.path, reading);
  return change.cleared.length > 0 ? undefined : change;
}

/** Takes the sub-attribute, or the whole element, away. An element that is left with nothing but labels goes too. */
function clear(
  op: PatchOperation['op'],
  path: AttributeTarget,
  elements: readonly JsonValue[],
  selected: ReadonlySet<number>,
): JsonValue[] | undefined {
  const { subAttribute, text } = path;
  const { attribute } = path.reference;
  // Adding nothing to an element is nothing; replacing it with nothing removes it.
  if (op === 'add' && subAttribute === undefined) return undefined;
  if (subAttribute?.required === true && selected.size > 0) {
    throw mutability(`"${text}" is required and cannot be removed. Remove the element instead.`);
  }
  return elements.flatMap((element, index) => {
    if (!selected.has(index)) return [element];
    if (subAttribute === undefined || !isObject(element)) return [];
    refuseChange(subAttribute, element[subAttribute.name], undefined, text);
    const left = mergeComplex(attribute, element, { set: {}, cleared: [subAttribute.name] });
    return left === undefined || lacksData(attribute, left) ? [] : [left];
  });
}

function set(
  op: 'add' | 'replace',
  path: AttributeTarget,
  elements: readonly JsonValue[],
  selected: ReadonlySet<number>,
  change: ComplexChange,
  reading: Reading,
): JsonValue[] {
  const { reference, filter, subAttribute } = path;
  const { attribute } = reference;
  const seed = filter === undefined ? {} : reading.dialect.seedElement(filter);
  const next = [...elements];
  const touched: number[] = [];
  for (const index of selected) {
    // RFC 7644 §3.5.2.3: without a sub-attribute the whole element is replaced; what selected it stays true of it.
    const isWhole = op === 'replace' && subAttribute === undefined && attribute.multiValued;
    const before = isWhole ? (seed ?? {}) : asObject(elements[index] ?? null);
    refuseChanges(attribute, before, change, path.text);
    const after = isWhole ? { ...before, ...change.set } : mergeComplex(attribute, before, change);
    next[index] = after === undefined ? null : plain(attribute, after);
    touched.push(index);
  }
  if (selected.size === 0) {
    if (seed === undefined) throw unmatched(path);
    if (Object.keys(change.set).length > 0) {
      touched.push(next.length);
      next.push(plain(attribute, { ...seed, ...change.set }));
    }
  }
  const primary = touched.find((index) => isPrimary(next[index]));
  const settled = primary === undefined ? next : makePrimary(next, primary);
  const dropped = (element: JsonValue): boolean =>
    element === null || (change.cleared.length > 0 && lacksData(attribute, element));
  const left = settled.filter((element) => !dropped(element));
  // Several elements that were given the same data are one element now.
  return touched.length > 1 ? addElements(attribute, [], left) : left;
}

function refuseChanges(attribute: AttributeDefinition, before: JsonObject, change: ComplexChange, path: string): void {
  for (const [name, value] of Object.entries(change.set)) {
    const definition = subAttributeOf(attribute, name);
    if (definition !== undefined) refuseChange(definition, before[name], value, path);
  }
}

/** An element as the list holds it: a list of plain values holds the value alone. */
function plain(attribute: AttributeDefinition, element: JsonObject): JsonValue {
  return attribute.type === 'complex' ? element : (element['value'] ?? null);
}

function unmatched(path: AttributeTarget): Error {
  return noTarget(
    `No element of "${path.reference.path}" is selected by "${path.text}". Add the element first, or select it by "eq".`,
  );
}
