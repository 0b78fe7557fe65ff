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
  if (qualified !== undefined) return referToName(qualified.rest, (attribute) => inSchema(attribute, qualified.schema));
  return referToName(name, (attribute) => {
    const found = inSchema(attribute, resourceType.core);
    return found ?? (allowBare ? resourceType.extensionAttributes.get(attribute) : undefined);
  });
}

interface Found {
  readonly schema: IndexedSchema;
  readonly attribute: AttributeDefinition;
}

function inSchema(name: string, schema: IndexedSchema): Found | undefined {
  const attribute = schema.attributes.get(name);
  return attribute === undefined ? undefined : { schema, attribute };
}

/** Reads `attribute` or `attribute.subAttribute`; `find` gets the attribute's name in lower case. */
function referToName(name: string, find: (attribute: string) => Found | undefined): AttributeReference | undefined {
  const [attributeName = '', subName, ...more] = name.split('.');
  const found = more.length === 0 ? find(attributeName.toLowerCase()) : undefined;
  if (found === undefined || subName === undefined) return found && referTo(found.schema, found.attribute);
  const subAttribute = subAttributeOf(found.attribute, subName);
  return subAttribute && referTo(found.schema, found.attribute, subAttribute);
}
