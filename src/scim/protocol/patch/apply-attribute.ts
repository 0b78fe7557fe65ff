import type { AttributeDefinition } from '../attribute.ts';
import { mutability } from '../errors.ts';
import { isObject, isUnassigned } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { PatchOperation } from '../parse-patch.ts';
import type { AttributeTarget } from '../path.ts';
import { appendElements, mergeComplex } from '../values/elements.ts';
import { readAttribute, readComplexChange, readElements, readOne, requireValue } from '../values/read-value.ts';
import { readOnly } from '../values/reading.ts';
import type { Reading } from '../values/reading.ts';
import { applyToElements } from './apply-elements.ts';
import type { Draft } from './draft.ts';
import { isReadOnly, refuseChange, repeats } from './mutability.ts';
import { removeListed } from './remove-listed.ts';

/**
 * Applies one operation to the attribute that its path names (RFC 7644 §3.5.2.1 to §3.5.2.3).
 *
 * @throws mutability for a read-only attribute, an immutable one that has another value, and the removal of a required
 *   one; invalidValue for a value of the wrong type or none where one is required; noTarget for a value path that
 *   matches nothing and describes nothing
 */
export function applyToAttribute(
  draft: Draft,
  op: PatchOperation['op'],
  path: AttributeTarget,
  value: JsonValue | undefined,
  reading: Reading,
): void {
  if (isReadOnly(path)) {
    if (op !== 'remove' && repeats(draft, path, value)) return;
    throw readOnly(path.text);
  }
  applyToWritable(draft, op, path, value, reading);
}

function applyToWritable(
  draft: Draft,
  op: PatchOperation['op'],
  path: AttributeTarget,
  value: JsonValue | undefined,
  reading: Reading,
): void {
  if (op === 'remove') refuseRemoval(path);
  const { filter, subAttribute, reference } = path;
  const isOfElements = filter !== undefined || (subAttribute !== undefined && reference.attribute.multiValued);
  if (isOfElements) {
    applyToElements(draft, op, path, value, reading);
  } else if (subAttribute !== undefined) {
    applyToSubAttribute(draft, op, path, subAttribute, value, reading);
  } else if (op === 'remove') {
    applyRemoval(draft, path, value, reading);
  } else {
    applyValue(draft, op, path, value ?? null, reading);
  }
}

function refuseRemoval({ reference, filter, subAttribute, text }: AttributeTarget): void {
  if (filter !== undefined || !(subAttribute ?? reference.attribute).required) return;
  throw mutability(`"${text}" is required and cannot be removed. Replace it instead.`);
}

function applyValue(draft: Draft, op: 'add' | 'replace', path: AttributeTarget, value: JsonValue, reading: Reading): void {
  const next = nextValue(draft.get(path.reference), op, path, value, reading);
  requireValue(path.reference.attribute, next, path.text);
  assign(draft, path, next);
}

function applyRemoval(draft: Draft, path: AttributeTarget, value: JsonValue | undefined, reading: Reading): void {
  const { attribute } = path.reference;
  const listed = reading.dialect.listedForRemoval(attribute, value);
  if (listed === undefined) {
    assign(draft, path, undefined);
    return;
  }
  const present = draft.get(path.reference);
  const left = removeListed(attribute, Array.isArray(present) ? present : [], listed, path.text, reading);
  assign(draft, path, left.length === 0 ? undefined : left);
}

/** The value that an attribute has after add or replace; `undefined` if it is unassigned then. */
function nextValue(
  present: JsonValue | undefined,
  op: 'add' | 'replace',
  path: AttributeTarget,
  value: JsonValue,
  reading: Reading,
): JsonValue | undefined {
  const { attribute } = path.reference;
  reading.refuseEmptyText(value, path.text);
  if (attribute.multiValued) {
    const elements = isUnassigned(value) ? [] : readElements(attribute, value, path.text, reading);
    const next = op === 'add' ? appendElements(attribute, Array.isArray(present) ? present : [], elements) : elements;
    return next.length === 0 ? undefined : next;
  }
  if (attribute.type !== 'complex') return isUnassigned(value) ? undefined : readOne(attribute, value, path.text, reading);
  if (isUnassigned(reading.dialect.repairOne(attribute, value))) return undefined;
  const change = readComplexChange(attribute, value, path.text, reading);
  return mergeComplex(attribute, isObject(present) ? present : {}, change);
}

function applyToSubAttribute(
  draft: Draft,
  op: PatchOperation['op'],
  path: AttributeTarget,
  subAttribute: AttributeDefinition,
  value: JsonValue | undefined,
  reading: Reading,
): void {
  const { reference } = path;
  const present = draft.get(reference);
  const next = op === 'remove' ? undefined : readAttribute(subAttribute, value ?? null, path.text, reading);
  requireValue(subAttribute, next, path.text);
  const holder: JsonObject = isObject(present) ? present : {};
  refuseChange(subAttribute, holder[subAttribute.name], next, path.text);
  const change = next === undefined
    ? { set: {}, cleared: [subAttribute.name] }
    : { set: { [subAttribute.name]: next }, cleared: [] };
  const merged = mergeComplex(reference.attribute, holder, change);
  requireValue(reference.attribute, merged, reference.path);
  assign(draft, path, merged);
}

function assign(draft: Draft, { reference, text }: AttributeTarget, next: JsonValue | undefined): void {
  refuseChange(reference.attribute, draft.get(reference), next, text);
  draft.set(reference, next);
}
