/*
 * The attributes that users and groups have alike: `meta`, and lists of references (`groups` of a user, `members` of a group).
 */
import { addressCondition, constantCondition, everything, momentFilter, notFilterable, partOf, scalarFilter, translateFilter, type AttributeConditions, type Condition } from './filter-conditions.ts';
import type { Comparison } from './protocol/filter/filter.ts';

/**
 * The conditions on `meta`.
 * @param resourceType its constant `meta.resourceType`
 * @param collection the address below which the resources are
 */
export const metaConditions = (resourceType: string, collection: string): AttributeConditions => ({
  compare: (comparison) => {
    switch (partOf(comparison.attribute)) {
      case 'created': return momentFilter('createdAt', comparison);
      case 'lastModified': return momentFilter('updatedAt', comparison);
      case 'resourceType': return constantCondition(resourceType, comparison);
      case 'location': return addressCondition(collection, (id) => ({ id }), comparison);
      default: throw notFilterable(comparison.attribute, 'at all');
    }
  },
  present: () => everything,
});

/** A list of references to other resources. */
export interface ReferenceList {
  /** The field of the filter input that stands for the list. */
  readonly field: 'groups' | 'members';
  /** The field of the list's own filter input that stands for `display`. */
  readonly display: 'displayName' | 'display';
  /** The constant `type` of every reference. */
  readonly type: string;
  /** The address below which the referenced resources are. */
  readonly collection: string;
}

/** The conditions on a list of references. */
export function referenceConditions({ field, display, type, collection }: ReferenceList): AttributeConditions {
  const part = (comparison: Comparison, name: string): Condition => {
    if (name === 'value') return { id: scalarFilter(comparison) };
    if (name === 'display') return { [display]: scalarFilter(comparison) };
    if (name === 'type') return constantCondition(type, comparison);
    return addressCondition(collection, (id) => ({ id }), comparison);
  };
  return {
    compare: (comparison) => {
      if (comparison.value === null) return { [field]: { present: comparison.operator === 'ne' } };
      const some = { [field]: { present: true, ...part(comparison, partOf(comparison.attribute)) } };
      return comparison.operator === 'ne' ? { or: [{ [field]: { present: false } }, some] } : some;
    },
    present: () => ({ [field]: { present: true } }),
    valuePath: (_, filter) => ({
      [field]: {
        present: true,
        ...translateFilter(filter, (reference) => ({ compare: (comparison) => part(comparison, reference.attribute.name), present: () => everything })),
      },
    }),
  };
}
