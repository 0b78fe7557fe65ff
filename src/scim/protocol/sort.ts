import { subAttributeOf } from './attribute.ts';
import { attributeValue } from './attribute-reference.ts';
import type { AttributeReference } from './attribute-reference.ts';
import { compareMoments, parseDateTime } from './date-time.ts';
import type { Dialect } from './dialect.ts';
import { invalidValue } from './errors.ts';
import { compareCodePoints, fold } from './fold.ts';
import { isObject, isUnassigned } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
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

/**
 * Compares two resources by what they are sorted by (RFC 7644 §3.4.2.3): texts by code points, folded unless they are
 * case-exact; dates as moments; false before true. What has no value comes last, and first where the order is descending.
 *
 * @param left a resource in canonical form
 * @returns negative, zero or positive as `left` comes before, with or after `right`
 */
export function compareBySort({ attribute, order }: Sort, left: JsonObject, right: JsonObject): number {
  const [a, b] = [sortValue(attribute, left), sortValue(attribute, right)];
  const difference = a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compareValues(attribute, a, b);
  return order === 'descending' ? -difference : difference;
}

function sortValue(reference: AttributeReference, resource: JsonObject): JsonValue | undefined {
  const value = attributeValue(reference, resource);
  const one = Array.isArray(value) ? (value.find((element) => isObject(element) && element['primary'] === true) ?? value[0]) : value;
  const part = reference.subAttribute !== undefined && isObject(one) ? one[reference.subAttribute.name] : one;
  return isUnassigned(part) ? undefined : part;
}

function compareValues({ attribute, subAttribute }: AttributeReference, left: JsonValue, right: JsonValue): number {
  const { type, caseExact } = subAttribute ?? attribute;
  if (typeof left !== 'string' || typeof right !== 'string') return Number(left) - Number(right);
  if (type === 'dateTime') {
    const [earlier, later] = [parseDateTime(left), parseDateTime(right)];
    return earlier === undefined || later === undefined ? 0 : compareMoments(earlier, later);
  }
  return caseExact ? compareCodePoints(left, right) : compareCodePoints(fold(left), fold(right));
}
