import { subAttributeOf } from './attribute.ts';
import type { AttributeReference } from './attribute-reference.ts';
import type { Dialect } from './dialect.ts';
import { invalidValue } from './errors.ts';
import { resolveReference } from './resolve-reference.ts';
import type { ResourceType } from './resource-type.ts';
import { quotable } from './text.ts';

/** By what a list is sorted. Of a multi-valued attribute the primary value counts, else the first. */
export interface Sort {
  readonly attribute: AttributeReference;
  readonly order: 'ascending' | 'descending';
}

/**
 * Reads `sortBy` and `sortOrder` (RFC 7644 §3.4.2.3). A complex attribute stands for its `value`.
 *
 * @returns `undefined` without `sortBy`
 * @throws invalidValue for an attribute that is unknown or cannot be sorted by, and for an unknown order
 */
export function parseSort(
  { sortBy, sortOrder }: { readonly sortBy?: string | undefined; readonly sortOrder?: string | undefined },
  resourceType: ResourceType,
  dialect: Dialect,
): Sort | undefined {
  const name = (sortBy ?? '').trim();
  if (name === '') return undefined;
  const order = readOrder(sortOrder ?? '');
  const reference = resolveReference(name, resourceType, dialect);
  if (reference === undefined) {
    throw invalidValue(`"sortBy" names "${quotable(name)}", which is not an attribute of ${resourceType.name}. See /Schemas.`);
  }
  if ((reference.subAttribute ?? reference.attribute).type !== 'complex') return { attribute: reference, order };
  const subAttribute = subAttributeOf(reference.attribute, 'value');
  if (subAttribute === undefined) throw invalidValue(`"sortBy" names "${reference.path}", which is complex. Name a sub-attribute.`);
  return { attribute: { ...reference, subAttribute, path: `${reference.path}.value` }, order };
}

function readOrder(sortOrder: string): Sort['order'] {
  const order = sortOrder.trim().toLowerCase();
  if (order === '') return 'ascending';
  if (order === 'ascending' || order === 'descending') return order;
  throw invalidValue(`"sortOrder" must be "ascending" or "descending", not "${quotable(order)}".`);
}
