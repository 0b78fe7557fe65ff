import { referTo } from '../attribute-reference.ts';
import { invalidValue, ScimError } from '../errors.ts';
import { isObject, isUnassigned } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { parsePath } from '../path.ts';
import type { AttributePath, AttributeTarget } from '../path.ts';
import { resolveReference } from '../resolve-reference.ts';
import { splitSchemaUrn } from '../resource-type.ts';
import type { IndexedSchema } from '../resource-type.ts';
import { quotable } from '../text.ts';
import type { Reading } from '../values/reading.ts';
import { applyToAttribute } from './apply-attribute.ts';
import type { Draft } from './draft.ts';
import { isReadOnly, repeats } from './mutability.ts';

const PATH_CHARACTERS = /[.:[]/;

/**
 * Applies add or replace to a resource as a whole: each key of the object is an attribute (RFC 7644 §3.5.2.1, §3.5.2.3),
 * an extension's URN with an object of its attributes or, in a tolerant dialect, a path. The same reads a resource that
 * is sent whole, into an empty draft.
 *
 * @param schema the schema whose attributes the keys name: the base schema for the resource itself
 * @throws as `applyToAttribute`; unknown and read-only attributes are passed over as the reading has it
 */
export function applyObject(
  draft: Draft,
  op: 'add' | 'replace',
  value: JsonObject,
  schema: IndexedSchema,
  reading: Reading,
): void {
  for (const [key, item] of Object.entries(value)) {
    if (applyKnown(draft, op, key, item, schema, reading)) continue;
    const nested = schema.isExtension ? undefined : schemaNamed(key, draft, reading);
    if (nested === undefined) applyOther(draft, op, key, item, schema, reading);
    else applySchema(draft, op, nested, item, key, reading);
  }
}

/**
 * Applies an operation to all attributes of one schema: what stands under an extension's URN.
 *
 * @param key the URN as it was sent, for errors
 * @throws as `applyToAttribute`; invalidValue if the value is not an object
 */
export function applySchema(
  draft: Draft,
  op: 'add' | 'remove' | 'replace',
  schema: IndexedSchema,
  value: JsonValue | undefined,
  key: string,
  reading: Reading,
): void {
  if (op === 'remove' || isUnassigned(value)) {
    if (op === 'add' || !schema.isExtension) return;
    for (const attribute of schema.attributes.values()) {
      const reference = referTo(schema, attribute);
      if (draft.get(reference) === undefined) continue;
      applyToAttribute(draft, 'remove', { kind: 'attribute', reference, text: reference.path }, undefined, reading);
    }
    return;
  }
  if (!isObject(value)) throw invalidValue(`"${quotable(key)}" must be an object with the attributes of that schema.`);
  for (const [name, item] of Object.entries(value)) {
    if (!applyKnown(draft, op, name, item, schema, reading)) applyOther(draft, op, name, item, schema, reading);
  }
}

function applyKnown(
  draft: Draft,
  op: 'add' | 'replace',
  key: string,
  item: JsonValue,
  schema: IndexedSchema,
  reading: Reading,
): boolean {
  const attribute = schema.attributes.get(key) ?? schema.attributes.get(key.toLowerCase());
  if (attribute === undefined) return false;
  const reference = referTo(schema, attribute);
  applyWritable(draft, op, { kind: 'attribute', reference, text: reference.path }, item, reading);
  return true;
}

/** A key that is no attribute's name: something to discard, a path, or unknown. */
function applyOther(
  draft: Draft,
  op: 'add' | 'replace',
  key: string,
  item: JsonValue,
  schema: IndexedSchema,
  reading: Reading,
): void {
  if (!schema.isExtension && draft.resourceType.discarded.has(key.toLowerCase())) return;
  const path = reading.dialect.pathKeys ? knownPath(schema.isExtension ? `${schema.schema.id}:${key}` : key, draft, reading) : undefined;
  if (path === undefined || path.kind === 'schema') reading.passOverUnknown(key);
  else if (path.kind === 'attribute') applyWritable(draft, op, path, item, reading);
}

function applyWritable(draft: Draft, op: 'add' | 'replace', path: AttributeTarget, item: JsonValue, reading: Reading): void {
  if (!isReadOnly(path)) applyToAttribute(draft, op, path, item, reading);
  else if (!repeats(draft, path, item)) reading.passOverReadOnly(path.text);
}

/** The schema whose URN a key is. */
function schemaNamed(key: string, draft: Draft, reading: Reading): IndexedSchema | undefined {
  if (!key.includes(':')) return undefined;
  const found = splitSchemaUrn(reading.dialect.repairName(key), draft.resourceType);
  return found?.rest === '' ? found.schema : undefined;
}

function knownPath(key: string, draft: Draft, reading: Reading): AttributePath | undefined {
  if (!namesAttribute(key, draft, reading)) return undefined;
  try {
    return parsePath(key, draft.resourceType, reading.dialect);
  } catch (error) {
    // A key that is no path is an unknown attribute; a wrong filter in a known one is a mistake worth telling.
    if (error instanceof ScimError && error.scimType === 'invalidPath') return undefined;
    throw error;
  }
}

/** Whether parsing a key as a path can succeed at all: told without throwing, since a body may have a thousand such keys. */
function namesAttribute(key: string, { resourceType }: Draft, { dialect }: Reading): boolean {
  if (!PATH_CHARACTERS.test(key)) return false;
  const [name = ''] = key.split('[', 1);
  if (resolveReference(name, resourceType, dialect, false) !== undefined) return true;
  const bareName = splitSchemaUrn(dialect.repairName(name), resourceType)?.rest ?? name;
  return resourceType.discarded.has(bareName.toLowerCase());
}
