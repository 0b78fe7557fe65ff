import { subAttributeOf } from './attribute.ts';
import type { AttributeDefinition } from './attribute.ts';
import { referTo } from './attribute-reference.ts';
import type { AttributeReference } from './attribute-reference.ts';
import type { Dialect } from './dialect.ts';
import { splitSchemaUrn } from './resource-type.ts';
import type { IndexedSchema, ResourceType } from './resource-type.ts';

/**
 * Finds what a name such as `userName`, `emails.type` or `urn:…:User:manager.value` stands for, ignoring case
 * (RFC 7643 §2.1, RFC 7644 §3.10).
 *
 * @param allowBare whether an extension's attribute may come without its URN, where the name is not ambiguous
 * @returns `undefined` if the resource type has no such attribute, or the name is a schema's URN alone
 */
export function resolveReference(
  name: string,
  resourceType: ResourceType,
  dialect: Dialect,
  allowBare: boolean = dialect.bareExtensionNames,
): AttributeReference | undefined {
  const qualified = splitSchemaUrn(dialect.repairName(name), resourceType);
  const schema = qualified?.schema ?? resourceType.core;
  const [attributeName = '', subName, ...more] = (qualified?.rest ?? name).split('.');
  if (more.length > 0) return undefined;
  const found = findAttribute(attributeName.toLowerCase(), schema, allowBare && qualified === undefined, resourceType);
  if (found === undefined) return undefined;
  if (subName === undefined) return referTo(found.schema, found.attribute);
  const subAttribute = subAttributeOf(found.attribute, subName);
  return subAttribute === undefined ? undefined : referTo(found.schema, found.attribute, subAttribute);
}

function findAttribute(
  name: string,
  schema: IndexedSchema,
  allowBare: boolean,
  resourceType: ResourceType,
): { schema: IndexedSchema; attribute: AttributeDefinition } | undefined {
  const attribute = schema.attributes.get(name);
  if (attribute !== undefined) return { schema, attribute };
  return allowBare ? resourceType.extensionAttributes.get(name) : undefined;
}
