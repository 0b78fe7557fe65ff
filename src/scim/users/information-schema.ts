import { defineAttribute, type AttributeDefinition, type AttributeType } from '../protocol/attribute.ts';
import { userResourceType, withExtension, type ResourceType } from '../protocol/resource-type.ts';
import type { SchemaDefinition } from '../protocol/schema.ts';
import { enterpriseUserSchema } from '../protocol/schemas/enterprise-user.ts';

/** A user information field, as far as SCIM tells of it. */
interface InformationField {
  readonly name: string;
  readonly type: 'STRING' | 'BOOLEAN' | 'INTEGER' | 'DECIMAL' | 'DATE_TIME' | 'REFERENCE';
  readonly multiValued: boolean;
  readonly caseExact: boolean;
  readonly description?: string | null;
  readonly canonicalValues: readonly string[];
}

/** The user information fields of an organisation, and the URN under which they stand. */
interface InformationFields {
  readonly urn: string;
  readonly all: readonly InformationField[];
}

const types: Readonly<Record<InformationField['type'], AttributeType>> = {
  STRING: 'string', BOOLEAN: 'boolean', INTEGER: 'integer', DECIMAL: 'decimal', DATE_TIME: 'dateTime', REFERENCE: 'reference',
};

const made = new WeakMap<InformationFields, ResourceType>();

/** Users as an organisation has them: with an extension of its own fields, where it has any. Made once for the same fields. */
export function userTypeWith(fields: InformationFields): ResourceType {
  if (fields.all.length === 0) return userResourceType;
  let resourceType = made.get(fields);
  if (!resourceType) made.set(fields, (resourceType = withExtension(userResourceType, schemaOf(fields))));
  return resourceType;
}

function schemaOf({ urn, all }: InformationFields): SchemaDefinition {
  return { id: urn, name: 'UserInformation', description: "The organisation's own user information fields", attributes: all.map(attributeOf) };
}

// Never required: a directory that does not send the attribute could create nobody.
function attributeOf({ name, type, multiValued, caseExact, description, canonicalValues }: InformationField): AttributeDefinition {
  return defineAttribute(name, description ?? name, {
    type: types[type], multiValued, caseExact,
    ...(canonicalValues.length > 0 ? { canonicalValues } : {}), ...(type === 'REFERENCE' ? { referenceTypes: ['uri'] } : {}),
  });
}

/** The schema of the organisation's own fields; undefined where it has none. */
export function informationSchemaOf({ extensions }: ResourceType): SchemaDefinition | undefined {
  return extensions.find(({ schema }) => schema !== enterpriseUserSchema)?.schema;
}

/** Whether the organisation of a connection has fields of its own. */
export function hasOwnFields({ userType }: { readonly userType: ResourceType }): boolean {
  return userType !== userResourceType;
}
