import type { Lookup } from './connection.ts';
import type { Comparison, Filter } from './protocol/filter/filter.ts';
import type { JsonObject } from './protocol/json.ts';
import type { ResourceType } from './protocol/resource-type.ts';
import { textOf } from './resource-meta.ts';

/** What is said of a resource that was looked for by its id and is there. */
export function foundById(resourceType: ResourceType, resource: JsonObject): Lookup {
  return { ...found(resourceType, resource), reason: 'Found by its id.' };
}

/**
 * What is said of a query that looks for one resource: a filter that compares one attribute with `eq`, as directories match
 * by. Undefined for any other query.
 * @param first the first resource that was found
 */
export function lookupOf(resourceType: ResourceType, filter: Filter | undefined, first: JsonObject | undefined, total: number): Lookup | undefined {
  const sought = filter && soughtBy(filter);
  if (!sought) return undefined;
  const { attribute, value } = sought;
  const noun = resourceType.name.toLowerCase();
  if (total === 0) return { resourceType: kindOf(resourceType), resourceId: null, resourceName: null, decision: 'UNMATCHED', reason: `No ${noun} had the ${attribute} “${value}”.` };
  if (total > 1 || !first) return { ...found(resourceType, undefined), reason: `Matched by ${attribute} “${value}”: ${total} ${noun}s have it.` };
  return { ...found(resourceType, first), reason: `Matched by ${attribute} to “${nameOf(resourceType, first)}”.` };
}

function soughtBy(filter: Filter): { attribute: string; value: string } | undefined {
  if (filter.kind === 'compare') return isEqual(filter) ? { attribute: filter.attribute.path, value: filter.value } : undefined;
  // `emails[type eq "work" and value eq "…"]`
  if (filter.kind !== 'valuePath') return undefined;
  const parts = filter.filter.kind === 'and' ? filter.filter.operands : [filter.filter];
  const value = parts.find((part) => part.kind === 'compare' && isEqual(part) && part.attribute.attribute.name === 'value');
  return value?.kind === 'compare' ? { attribute: filter.attribute.path, value: String(value.value) } : undefined;
}

function isEqual(comparison: Comparison): comparison is Comparison & { readonly value: string } {
  return comparison.operator === 'eq' && typeof comparison.value === 'string';
}

function found(resourceType: ResourceType, resource: JsonObject | undefined): Omit<Lookup, 'reason'> {
  const resourceId = resource ? textOf(resource['id']) : null;
  return { resourceType: kindOf(resourceType), resourceId, resourceName: resource ? nameOf(resourceType, resource) : null, decision: 'MATCHED' };
}

function nameOf(resourceType: ResourceType, resource: JsonObject): string {
  return textOf(resource[kindOf(resourceType) === 'USER' ? 'userName' : 'displayName']);
}

function kindOf({ name }: ResourceType): Lookup['resourceType'] {
  return name === 'Group' ? 'GROUP' : 'USER';
}
