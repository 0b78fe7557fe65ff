import type { GroupFilter } from '../__generated__/operations.ts';
import { metaConditions, referenceConditions } from '../common-conditions.ts';
import { constantCondition, everything, nothing, scalarFilter, translateFilter, type AttributeConditions } from '../filter-conditions.ts';
import type { AttributeReference } from '../protocol/attribute-reference.ts';
import type { Filter } from '../protocol/filter/filter.ts';
import { groupSchema } from '../protocol/schemas/group.ts';

/**
 * The GraphQL filter that a SCIM filter on groups becomes.
 * @param baseUrl the Tenant URL, to recognise addresses
 * @throws ScimError invalidFilter where an attribute is asked for that is not kept in a searchable form
 */
export function toGroupFilter(filter: Filter, baseUrl: string): GroupFilter {
  return translateFilter(filter, (reference) => conditionsOf(reference, baseUrl));
}

function conditionsOf(reference: AttributeReference, baseUrl: string): AttributeConditions {
  const { name } = reference.attribute;
  if (name === 'meta') return metaConditions('Group', `${baseUrl}/Groups`);
  if (name === 'schemas') return schemas;
  if (name === 'members') return referenceConditions({ field: 'members', display: 'display', type: 'User', collection: `${baseUrl}/Users` });
  return {
    compare: (comparison) => ({ [name]: scalarFilter(comparison) }),
    present: () => (name === 'externalId' ? { externalId: { present: true } } : everything),
  };
}

const schemas: AttributeConditions = {
  compare: (comparison) => {
    if (comparison.value === null) return comparison.operator === 'ne' ? everything : nothing;
    return constantCondition(groupSchema.id, comparison);
  },
  present: () => everything,
};
