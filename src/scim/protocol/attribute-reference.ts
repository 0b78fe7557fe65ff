import type { AttributeDefinition } from './attribute.ts';
import { isObject } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { IndexedSchema } from './resource-type.ts';

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

/** The value that a resource, or an element of a list, has for the attribute of a reference; the sub-attribute is not applied. */
export function attributeValue(reference: AttributeReference, holder: JsonObject): JsonValue | undefined {
  if (!reference.isExtension) return holder[reference.attribute.name];
  const extension = holder[reference.schema];
  return isObject(extension) ? extension[reference.attribute.name] : undefined;
}
