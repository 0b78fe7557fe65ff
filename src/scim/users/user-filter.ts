import type { UserFilter } from '../__generated__/operations.ts';
import type { ScimConnection } from '../connection.ts';
import { metaConditions, referenceConditions } from '../common-conditions.ts';
import { allOf, constantCondition, everything, notFilterable, nothing, partOf, scalarFilter, translateFilter, type AttributeConditions, type Condition } from '../filter-conditions.ts';
import type { AttributeReference } from '../protocol/attribute-reference.ts';
import type { Filter } from '../protocol/filter/filter.ts';
import type { SchemaDefinition } from '../protocol/schema.ts';
import { enterpriseUserSchema } from '../protocol/schemas/enterprise-user.ts';
import { userSchema } from '../protocol/schemas/user.ts';
import { hasInformation, informationConditions } from './information-conditions.ts';
import { informationSchemaOf } from './information-schema.ts';
import { enterpriseAttributes, nameAttributes } from './mapping.ts';

/**
 * The GraphQL filter that a SCIM filter on users becomes.
 * @param connection says at which Tenant URL, to recognise addresses, and which fields of its own the organisation has
 * @throws ScimError invalidFilter where an attribute is asked for that is not kept in a searchable form
 */
export function toUserFilter(filter: Filter, connection: FilterContext): UserFilter {
  return translateFilter(filter, (reference) => conditionsOf(reference, connection));
}

type FilterContext = Pick<ScimConnection, 'baseUrl' | 'userType'>;

function conditionsOf(reference: AttributeReference, { baseUrl, userType }: FilterContext): AttributeConditions {
  if (reference.isExtension) return reference.schema === enterpriseUserSchema.id ? enterprise : informationConditions;
  const { name, multiValued } = reference.attribute;
  if (name === 'meta') return metaConditions('User', `${baseUrl}/Users`);
  if (name === 'schemas') return schemasConditions(informationSchemaOf(userType));
  if (name === 'name') return personName;
  if (name === 'groups') return referenceConditions({ field: 'groups', display: 'displayName', type: 'direct', collection: `${baseUrl}/Groups` });
  return multiValued ? values(name) : scalar(name);
}

const scalar = (name: string): AttributeConditions => ({
  compare: (comparison) => ({ [name]: scalarFilter(comparison) }),
  present: () => (name === 'id' || name === 'userName' ? everything : { [name]: { present: true } }),
});

const anyPresent = (wrap: (part: Condition) => Condition, names: readonly string[]): Condition => ({ or: names.map((name) => wrap({ [name]: { present: true } })) });

const personName: AttributeConditions = {
  compare: (comparison) => ({ name: { [partOf(comparison.attribute)]: scalarFilter(comparison) } }),
  present: ({ subAttribute }) => anyPresent((part) => ({ name: part }), subAttribute ? [subAttribute.name] : nameAttributes),
};

const enterprise: AttributeConditions = {
  compare: (comparison) => {
    const { attribute, subAttribute } = comparison.attribute;
    // The address is made from the id, which may be any text.
    if (subAttribute?.name === '$ref' && comparison.value !== null) throw notFilterable(comparison.attribute, 'but by “pr”');
    // The manager's name is never part of the answer, so nobody has one.
    if (subAttribute?.name === 'displayName') return comparison.operator === (comparison.value === null ? 'eq' : 'ne') ? everything : nothing;
    return { enterprise: { [attribute.name]: scalarFilter(comparison) } };
  },
  present: ({ attribute, subAttribute }) => (subAttribute?.name === 'displayName' ? nothing : { enterprise: { [attribute.name]: { present: true } } }),
};

const values = (name: string): AttributeConditions => ({
  compare: (comparison) => {
    const part = partOf(comparison.attribute);
    if (comparison.value === null) {
      const has = { [name]: { [part]: { present: true } } };
      return comparison.operator === 'ne' ? has : { not: has };
    }
    const some = { [name]: { [part]: scalarFilter(comparison) } };
    return comparison.operator === 'ne' ? { or: [{ [name]: { present: false } }, some] } : some;
  },
  present: ({ subAttribute }) => ({ [name]: subAttribute ? { [subAttribute.name]: { present: true } } : { present: true } }),
  valuePath: (_, filter) => ({ [name]: elementCondition(filter) }),
});

// Inside the brackets a reference is to the sub-attribute itself.
function elementCondition(filter: Filter): Condition {
  return translateFilter(filter, (reference) => ({
    compare: (comparison) => ({ [reference.attribute.name]: scalarFilter(comparison) }),
    present: () => ({ [reference.attribute.name]: { present: true } }),
  }));
}

const hasEnterprise = anyPresent((part) => ({ enterprise: part }), enterpriseAttributes);
const schemasConditions = (own: SchemaDefinition | undefined): AttributeConditions => ({
  compare: (comparison) => {
    if (comparison.value === null) return comparison.operator === 'ne' ? everything : nothing;
    const where = (has: Condition, urn: string): Condition => allOf([has, { and: [constantCondition(urn, comparison)] }]);
    return { or: [constantCondition(userSchema.id, comparison), where(hasEnterprise, enterpriseUserSchema.id), ...(own ? [where(hasInformation(own), own.id)] : [])] };
  },
  present: () => everything,
});
