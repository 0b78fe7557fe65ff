import type { AttributeDefinition } from '../attribute.ts';
import { mutability } from '../errors.ts';
import { equivalent, isUnassigned } from '../json.ts';
import type { JsonValue } from '../json.ts';
import type { AttributeTarget } from '../path.ts';
import type { Draft } from './draft.ts';

/** Whether only the server sets what the path names (RFC 7643 §7). */
export function isReadOnly({ reference, subAttribute }: AttributeTarget): boolean {
  return reference.attribute.mutability === 'readOnly' || subAttribute?.mutability === 'readOnly';
}

/**
 * Whether a value for a read-only attribute is the one that it has. Okta sends the `id` back; and `schemas`, which
 * follows from the data, may name any schema that the resource type has (RFC 7644 §3.5.2.1).
 */
export function repeats(draft: Draft, path: AttributeTarget, value: JsonValue | undefined): boolean {
  const { reference, filter, subAttribute } = path;
  if (filter !== undefined || subAttribute !== undefined) return false;
  if (reference.attribute.name === 'schemas' && reference.attribute.type === 'reference') {
    const known = draft.resourceType.schemasByLength.map(({ schema }) => schema.id.toLowerCase());
    const urns = Array.isArray(value) ? value : [value];
    return urns.every((urn) => typeof urn === 'string' && known.includes(urn.toLowerCase()));
  }
  return equivalent(draft.get(reference), value);
}

/**
 * Refuses a new value for an immutable attribute that has one (RFC 7643 §7, RFC 7644 §3.5.2).
 *
 * @throws mutability
 */
export function refuseChange(
  definition: AttributeDefinition,
  present: JsonValue | undefined,
  next: JsonValue | undefined,
  path: string,
): void {
  if (definition.mutability !== 'immutable' || isUnassigned(present) || equivalent(present, next)) return;
  throw mutability(`"${path}" is immutable: it has a value, which cannot change. Delete the resource or element and add a new one.`);
}
