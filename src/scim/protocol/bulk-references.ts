/*
 * References from one bulk operation to what another creates: `bulkId:` and the other's bulkId, in the place of an id, in
 * the path or anywhere in the data (RFC 7644 §3.7.2).
 */

import { isObject } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { PatchOperation } from './parse-patch.ts';

const REFERENCE = /^bulkId:(.+)$/s;
/** A reference inside the path of a PATCH operation: `members[value eq "bulkId:x"]`. */
const QUOTED_REFERENCE = /"bulkId:([^"\\]+)"/g;

/** The bulkIds that a value refers to. */
export function referencesIn(value: JsonValue | undefined): Set<string> {
  const found = new Set<string>();
  if (value !== undefined) replaceReferences(value, (bulkId) => void found.add(bulkId));
  return found;
}

/**
 * A value with ids in the place of references.
 *
 * @param idOf the id for a bulkId; a reference without one stays as it is
 */
export function replaceReferences<Value extends JsonValue>(value: Value, idOf: (bulkId: string) => string | undefined | void): Value {
  return replace(value, '', idOf) as Value;
}

function replace(value: JsonValue, name: string, idOf: (bulkId: string) => string | undefined | void): JsonValue {
  if (typeof value === 'string') {
    const bulkId = REFERENCE.exec(value)?.[1];
    if (bulkId !== undefined) return idOf(bulkId) ?? value;
    return name.toLowerCase() === 'path' ? value.replaceAll(QUOTED_REFERENCE, (quoted, quotedId: string) => asQuoted(idOf(quotedId)) ?? quoted) : value;
  }
  if (Array.isArray(value)) return value.map((element) => replace(element, name, idOf));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replace(part, key, idOf)]));
  return value;
}

function asQuoted(id: string | undefined | void): string | undefined {
  return typeof id === 'string' ? JSON.stringify(id) : undefined;
}

/**
 * Parts a resource that refers to what does not exist yet: into what can be created at once, and what is to be added later
 * (RFC 7644 §3.7.1).
 *
 * @param pending the bulkIds that have no id yet
 * @param schemas the URNs of the resource's schemas: their attributes are parted one by one
 */
export function partReferences(resource: JsonObject, pending: ReadonlySet<string>, schemas: readonly string[]): { now: JsonObject; later: PatchOperation[] } {
  const isPending = (value: JsonValue): boolean => [...referencesIn(value)].some((bulkId) => pending.has(bulkId));
  const now: JsonObject = {};
  const later: PatchOperation[] = [];
  for (const [name, value] of Object.entries(resource)) {
    if (isObject(value) && schemas.some((schema) => schema.toLowerCase() === name.toLowerCase())) {
      const parted = partReferences(value, pending, []);
      now[name] = parted.now;
      later.push(...parted.later.map((operation) => ({ ...operation, path: `${name}:${operation.path ?? ''}` })));
    } else if (!isPending(value)) {
      now[name] = value;
    } else {
      if (Array.isArray(value)) now[name] = value.filter((element) => !isPending(element));
      later.push({ op: 'add', path: name, value: Array.isArray(value) ? value.filter(isPending) : value });
    }
  }
  return { now, later };
}
