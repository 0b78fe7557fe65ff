import { subAttributeOf } from '../attribute.ts';
import type { AttributeDefinition } from '../attribute.ts';
import { mutability, noTarget } from '../errors.ts';
import { asObject, evaluateFilter } from '../filter/evaluate-filter.ts';
import { isObject, isUnassigned } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { PatchOperation } from '../parse-patch.ts';
import type { AttributeTarget } from '../path.ts';
import { addElements, appendElements, isPrimary, lacksData, makePrimary, mergeComplex } from '../values/elements.ts';
import { readComplexChange, readOne, requireValue } from '../values/read-value.ts';
import type { ComplexChange } from '../values/read-value.ts';
import type { Reading } from '../values/reading.ts';
import type { Draft } from './draft.ts';
import { refuseChange } from './mutability.ts';

/** The elements of a list, and which of them a path selects. */
interface Selection {
  readonly path: AttributeTarget;
  readonly elements: readonly JsonValue[];
  readonly selected: ReadonlySet<number>;
}

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
  const { attribute } = path.reference;
  const selection = select(draft, path);
  const elements = nextElements(op, selection, value ?? null, reading);
  if (elements === undefined) return;
  const list = elements.length === 0 ? undefined : elements;
  const next = attribute.multiValued ? list : elements[0];
  requireValue(attribute, next, path.reference.path);
  draft.set(path.reference, next);
}

function select(draft: Draft, path: AttributeTarget): Selection {
  const present = draft.get(path.reference);
  // A single complex value counts as a list of one.
  const elements = Array.isArray(present) ? present : [present].filter((element) => element !== undefined);
  const selected = new Set<number>();
  for (const [index, element] of elements.entries()) {
    if (path.filter === undefined || evaluateFilter(path.filter, asObject(element))) selected.add(index);
  }
  return { path, elements, selected };
}

function nextElements(
  op: PatchOperation['op'],
  selection: Selection,
  value: JsonValue,
  reading: Reading,
): JsonValue[] | undefined {
  const { path, selected } = selection;
  if (op === 'remove') return clear(selection);
  if (reading.dialect.strict && path.filter !== undefined && selected.size === 0) throw unmatched(path);
  const change = readChange(path, value, reading);
  if (change !== undefined) return set(op, selection, change, reading);
  // Adding nothing to an element is nothing; replacing it with nothing removes it.
  return op === 'add' && path.subAttribute === undefined ? undefined : clear(selection);
}

/** What the operation changes in each element that it meets; `undefined` if its value is unassigned. */
function readChange(path: AttributeTarget, value: JsonValue, reading: Reading): ComplexChange | undefined {
  const { attribute } = path.reference;
  const { subAttribute } = path;
  reading.refuseEmptyText(value, path.text);
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
function clear({ path, elements, selected }: Selection): JsonValue[] {
  const { subAttribute, text } = path;
  const { attribute } = path.reference;
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

/** The element that is made where none matches; none where there is nothing to put into it. */
function seeded(attribute: AttributeDefinition, seed: JsonObject, change: ComplexChange, { dialect }: Reading): JsonValue[] {
  const added = plain(attribute, { ...seed, ...change.set });
  if (Object.keys(change.set).length === 0 || (change.cleared.length > 0 && lacksData(attribute, added))) return [];
  dialect.seeded?.(attribute, added);
  return [added];
}

function set(op: 'add' | 'replace', selection: Selection, change: ComplexChange, reading: Reading): JsonValue[] {
  const { path, elements, selected } = selection;
  const { attribute } = path.reference;
  const seed = path.filter === undefined ? {} : reading.dialect.seedElement(path.filter);
  if (selected.size === 0) {
    if (seed === undefined) throw unmatched(path);
    return appendElements(attribute, elements, seeded(attribute, seed, change, reading));
  }
  // In this list null stands for an element of which nothing is left.
  const next = elements.map((element, index) =>
    selected.has(index) ? changed(op, path, asObject(element), seed ?? {}, change) : element,
  );
  const primary = [...selected].find((index) => isPrimary(next[index]));
  const settled = primary === undefined ? next : makePrimary(next, primary);
  const left = settled.filter((element) => element !== null && !(change.cleared.length > 0 && lacksData(attribute, element)));
  // Several elements that were given the same data are one element now.
  return selected.size > 1 ? addElements(attribute, [], left) : left;
}

/** A selected element after the change; null if nothing is left of it. */
function changed(
  op: 'add' | 'replace',
  path: AttributeTarget,
  element: JsonObject,
  seed: JsonObject,
  change: ComplexChange,
): JsonValue {
  const { attribute } = path.reference;
  // RFC 7644 §3.5.2.3: without a sub-attribute the whole element is replaced; what selected it stays true of it.
  if (op === 'replace' && path.subAttribute === undefined && attribute.multiValued) {
    return plain(attribute, { ...seed, ...change.set });
  }
  refuseChanges(attribute, element, change, path.text);
  const merged = mergeComplex(attribute, element, change);
  return merged === undefined ? null : plain(attribute, merged);
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
