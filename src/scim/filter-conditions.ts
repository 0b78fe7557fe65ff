/*
 * From a parsed SCIM filter (protocol/filter) to the filter inputs of the GraphQL schema. What both resource types share.
 */
import type { AttributeReference } from './protocol/attribute-reference.ts';
import { invalidFilter } from './protocol/errors.ts';
import { evaluateFilter } from './protocol/filter/evaluate-filter.ts';
import { fold } from './protocol/fold.ts';
import type { Comparison, ComparisonOperator, Filter } from './protocol/filter/filter.ts';

/** A filter input of the GraphQL schema, such as `UserFilter`. */
export type Condition = Readonly<Record<string, unknown>>;

/** Holds for everything, and for nothing. */
export const everything: Condition = { and: [] };
export const nothing: Condition = { or: [] };

/** How one attribute is asked for. */
export interface AttributeConditions {
  compare(comparison: Comparison): Condition;
  present(reference: AttributeReference): Condition;
  /** The condition on one element of a multi-valued attribute. */
  valuePath?(reference: AttributeReference, filter: Filter): Condition;
}

/** Translates a filter, leaving each attribute to the conditions that are found for it. */
export function translateFilter(filter: Filter, conditionsOf: (reference: AttributeReference) => AttributeConditions): Condition {
  switch (filter.kind) {
    case 'and': return allOf(filter.operands.map((operand) => translateFilter(operand, conditionsOf)));
    case 'or': return { or: filter.operands.map((operand) => translateFilter(operand, conditionsOf)) };
    case 'not': return { not: translateFilter(filter.operand, conditionsOf) };
    case 'present': return conditionsOf(filter.attribute).present(filter.attribute);
    case 'compare': return conditionsOf(filter.attribute).compare(filter);
    case 'valuePath': {
      const { valuePath } = conditionsOf(filter.attribute);
      if (!valuePath) throw notFilterable(filter.attribute, 'with conditions in brackets');
      return valuePath(filter.attribute, filter.filter);
    }
  }
}

/** All conditions together, in one object where no two ask for the same field. */
export function allOf(conditions: readonly Condition[]): Condition {
  const joined: Record<string, unknown> = {};
  for (const condition of conditions) {
    for (const [key, value] of Object.entries(condition)) {
      if (Object.hasOwn(joined, key)) return { and: conditions };
      joined[key] = value;
    }
  }
  return joined;
}

const textOperators: Readonly<Record<ComparisonOperator, string>> = {
  eq: 'eq', ne: 'ne', co: 'contains', sw: 'startsWith', ew: 'endsWith', gt: 'gt', ge: 'gte', lt: 'lt', le: 'lte',
};

/** The `StringFilter` or `BooleanFilter` of a comparison. */
export function scalarFilter({ operator, value }: Comparison): Condition {
  if (value === null) return { present: operator === 'ne' };
  return { [textOperators[operator]]: value };
}

/** The name of the sub-attribute that a reference is to; `value` where it names none. */
export function partOf(reference: AttributeReference): string {
  return reference.subAttribute?.name ?? 'value';
}

/** The `DateTimeFilter` of a comparison; moments are kept to the millisecond. */
export function momentFilter(field: string, { operator, value }: Comparison): Condition {
  if (value === null) return operator === 'ne' ? everything : nothing;
  const [, whole, finer = ''] = /^(.*?\.\d{3})(\d*)Z$/.exec(String(value)) ?? [];
  if (/^0*$/.test(finer)) return { [field]: { [textOperators[operator]]: new Date(String(value)) } };
  // Between two milliseconds there is no moment of ours.
  if (operator === 'eq') return nothing;
  if (operator === 'ne') return everything;
  return { [field]: { [operator.startsWith('g') ? 'gt' : 'lte']: new Date(`${whole}Z`) } };
}

/** A comparison with a text that is the same for every resource. */
export function constantCondition(constant: string, comparison: Comparison): Condition {
  if (comparison.value === null) return comparison.operator === 'ne' ? everything : nothing;
  const { attribute, subAttribute, path } = comparison.attribute;
  const definition = { ...(subAttribute ?? attribute), multiValued: false };
  const reference = { schema: comparison.attribute.schema, isExtension: false, attribute: definition, path };
  return evaluateFilter({ ...comparison, attribute: reference }, { [definition.name]: constant }) ? everything : nothing;
}

/** A comparison with the address of a resource, which is its id below `collection`. */
export function addressCondition(collection: string, idCondition: (filter: Condition) => Condition, comparison: Comparison): Condition {
  const { operator, value, attribute } = comparison;
  if (value === null) return operator === 'ne' ? everything : nothing;
  if (operator !== 'eq' && operator !== 'ne') throw notFilterable(attribute, `with “${operator}”`);
  const prepare = (attribute.subAttribute ?? attribute.attribute).caseExact ? (text: string): string => text : fold;
  const [address, start] = [prepare(String(value)), `${prepare(collection)}/`];
  const id = address.startsWith(start) ? address.slice(start.length) : 'not an id';
  return idCondition({ [operator]: id });
}

/** The refusal of a filter that names an attribute which is not kept in a form that can be searched. */
export function notFilterable(reference: AttributeReference, how: string): Error {
  return invalidFilter(`${reference.path} cannot be filtered ${how}. Filter by another attribute, for example by id.`);
}
