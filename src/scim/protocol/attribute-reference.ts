import { subAttributeOf } from './attribute.ts';
import type { AttributeDefinition } from './attribute.ts';
import type { Dialect } from './dialect.ts';
import { isObject } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { splitSchemaUrn } from './resource-type.ts';
import type { IndexedSchema, ResourceType } from './resource-type.ts';

/** An attribute, or one of its sub-attributes, that a client has named (RFC 7644 §3.10). */
export interface AttributeReference {
  /** The URN of the schema that defines the attribute; common attributes count to the base schema. */
  readonly schema: string;
  /** Whether the attribute lives under the schema's URN instead of at the top of the resource. */
  readonly isExtension: boolean;
  readonly attribute: AttributeDefinition;
  readonly subAttribute?: AttributeDefinition;
  /** The name in canonical spelling: `userName`, `emails.type`, `urn:…:enterprise:2.0:User:manager.value`. */
  readonly path: string;
}

/** Makes a reference to an attribute of a schema. */
export function referTo(
  { schema, isExtension }: IndexedSchema,
  attribute: AttributeDefinition,
  subAttribute?: AttributeDefinition,
): AttributeReference {
  const prefix = isExtension ? `${schema.id}:` : '';
  const path = `${prefix}${attribute.name}`;
  if (subAttribute === undefined) return { schema: schema.id, isExtension, attribute, path };
  return { schema: schema.id, isExtension, attribute, subAttribute, path: `${path}.${subAttribute.name}` };
}

/**
 * Finds what a name such as `userName`, `emails.type` or `urn:…:User:manager.value` stands for, ignoring case
 * (RFC 7643 §2.1, RFC 7644 §3.10).
 *
 * @returns `undefined` if the resource type has no such attribute, or the name is a schema's URN alone
 */
export function resolveReference(
  name: string,
  resourceType: ResourceType,
  dialect: Dialect,
): AttributeReference | undefined {
  const qualified = splitSchemaUrn(dialect.repairName(name), resourceType);
  const schema = qualified?.schema ?? resourceType.core;
  const [attributeName = '', subName, ...more] = (qualified?.rest ?? name).split('.');
  if (more.length > 0) return undefined;
  const found = findAttribute(attributeName.toLowerCase(), schema, qualified === undefined, resourceType, dialect);
  if (found === undefined) return undefined;
  if (subName === undefined) return referTo(found.schema, found.attribute);
  const subAttribute = subAttributeOf(found.attribute, subName);
  return subAttribute === undefined ? undefined : referTo(found.schema, found.attribute, subAttribute);
}

function findAttribute(
  name: string,
  schema: IndexedSchema,
  isBare: boolean,
  resourceType: ResourceType,
  dialect: Dialect,
): { schema: IndexedSchema; attribute: AttributeDefinition } | undefined {
  const attribute = schema.attributes.get(name);
  if (attribute !== undefined) return { schema, attribute };
  return isBare && dialect.bareExtensionNames ? resourceType.extensionAttributes.get(name) : undefined;
}

/** The value that a resource, or an element of a list, has for the attribute of a reference; the sub-attribute is not applied. */
export function attributeValue(reference: AttributeReference, holder: JsonObject): JsonValue | undefined {
  if (!reference.isExtension) return holder[reference.attribute.name];
  const extension = holder[reference.schema];
  return isObject(extension) ? extension[reference.attribute.name] : undefined;
}
