import type { UserInformationFilter } from '../__generated__/operations.ts';
import { everything, nothing, scalarFilter, translateFilter, type AttributeConditions, type Condition } from '../filter-conditions.ts';
import type { AttributeDefinition } from '../protocol/attribute.ts';
import type { Comparison } from '../protocol/filter/filter.ts';
import type { SchemaDefinition } from '../protocol/schema.ts';

const condition = (filter: UserInformationFilter): Condition => ({ informationFields: [filter] });

/** The conditions on the organisation's own fields. */
export const informationConditions: AttributeConditions = {
  compare: (comparison) => {
    const { name, multiValued } = comparison.attribute.attribute;
    if (comparison.value === null) return condition({ name, present: comparison.operator === 'ne' });
    const some = condition({ name, value: valueFilter(comparison) });
    return multiValued && comparison.operator === 'ne' ? { or: [condition({ name, present: false }), some] } : some;
  },
  present: ({ attribute: { name } }) => condition({ name, present: true }),
  valuePath: ({ attribute: { name } }, filter) => condition({
    name, present: true,
    // An element that is there has a value.
    value: translateFilter(filter, () => ({
      compare: (comparison) => (comparison.value === null ? constant(comparison.operator === 'ne') : valueFilter(comparison)), present: () => everything,
    })),
  }),
};

function constant(holds: boolean): Condition {
  return holds ? everything : nothing;
}

const members: Readonly<Partial<Record<AttributeDefinition['type'], string>>> = { string: 'string', reference: 'string', boolean: 'boolean', integer: 'number', decimal: 'number', dateTime: 'dateTime' };

// Moments go as texts, since a `Date` would cut them to milliseconds; the schema's domain reads both.
function valueFilter(comparison: Comparison): Condition {
  const member = members[comparison.attribute.attribute.type];
  if (member === undefined) throw new Error(`User information fields have no values of the type ${comparison.attribute.attribute.type}`);
  return { [member]: scalarFilter(comparison) };
}

/** Whether a user has any value of the organisation's own fields. */
export function hasInformation({ attributes }: SchemaDefinition): Condition {
  return { or: attributes.map(({ name }) => condition({ name, present: true })) };
}
