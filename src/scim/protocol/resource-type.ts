import { indexByName } from './attribute.ts';
import type { AttributeDefinition } from './attribute.ts';
import type { SchemaDefinition } from './schema.ts';
import { commonAttributes } from './schemas/common.ts';
import { enterpriseUserSchema } from './schemas/enterprise-user.ts';
import { groupSchema } from './schemas/group.ts';
import { userSchema } from './schemas/user.ts';

/** An extension schema of a resource type (RFC 7643 §3.3, §6). */
export interface SchemaExtension {
  readonly schema: SchemaDefinition;
  /** Whether a resource must have the extension and its required attributes. */
  readonly required: boolean;
}

/** A schema with its attributes by name in lower case. */
export interface IndexedSchema {
  readonly schema: SchemaDefinition;
  /** Whether its attributes live under the schema's URN instead of at the top of the resource. */
  readonly isExtension: boolean;
  readonly attributes: ReadonlyMap<string, AttributeDefinition>;
}

/** A resource type (RFC 7643 §6), with the look-ups that every request needs made once. */
export interface ResourceType {
  readonly name: string;
  readonly endpoint: string;
  readonly description: string;
  readonly schema: SchemaDefinition;
  readonly extensions: readonly SchemaExtension[];
  /** Names in lower case that a client may send and that are thrown away. */
  readonly discarded: ReadonlySet<string>;
  /** The base schema, the common attributes of RFC 7643 §3.1 included. */
  readonly core: IndexedSchema;
  /** Every schema, the longest URN first, so that the first prefix that fits is the right one. */
  readonly schemasByLength: readonly IndexedSchema[];
  /** Extension attributes by bare name in lower case; a name that two extensions share is left out. */
  readonly extensionAttributes: ReadonlyMap<string, { schema: IndexedSchema; attribute: AttributeDefinition }>;
}

type ResourceTypeOutline = Pick<
  ResourceType,
  'name' | 'endpoint' | 'description' | 'schema' | 'extensions' | 'discarded'
>;

/** Builds a resource type and its look-ups. */
function defineResourceType(outline: ResourceTypeOutline): ResourceType {
  const core: IndexedSchema = {
    schema: outline.schema,
    isExtension: false,
    attributes: indexByName([...commonAttributes, ...outline.schema.attributes]),
  };
  const extensions = outline.extensions.map(
    ({ schema }): IndexedSchema => ({ schema, isExtension: true, attributes: indexByName(schema.attributes) }),
  );
  const shared = new Set<string>();
  const extensionAttributes = new Map<string, { schema: IndexedSchema; attribute: AttributeDefinition }>();
  for (const schema of extensions) {
    for (const [name, attribute] of schema.attributes) {
      if (extensionAttributes.has(name)) shared.add(name);
      extensionAttributes.set(name, { schema, attribute });
    }
  }
  for (const name of shared) extensionAttributes.delete(name);
  return {
    ...outline,
    core,
    schemasByLength: [core, ...extensions].toSorted((a, b) => b.schema.id.length - a.schema.id.length),
    extensionAttributes,
  };
}

/** Users at `/Users`: RFC 7643 §4.1 with the enterprise extension. */
export const userResourceType: ResourceType = defineResourceType({
  name: 'User',
  endpoint: '/Users',
  description: 'User Account',
  schema: userSchema,
  extensions: [{ schema: enterpriseUserSchema, required: false }],
  discarded: new Set(['password']),
});

/** Groups at `/Groups`: RFC 7643 §4.2. */
export const groupResourceType: ResourceType = defineResourceType({
  name: 'Group',
  endpoint: '/Groups',
  description: 'Group',
  schema: groupSchema,
  extensions: [],
  discarded: new Set(),
});

/**
 * The resource type with one more extension schema, such as an organisation's own fields (RFC 7643 §3.3). An extension
 * of the same URN is replaced. Build it once for an organisation and keep it: it makes new look-ups.
 */
export function withExtension(resourceType: ResourceType, schema: SchemaDefinition, required = false): ResourceType {
  const id = schema.id.toLowerCase();
  const others = resourceType.extensions.filter((extension) => extension.schema.id.toLowerCase() !== id);
  return defineResourceType({ ...resourceType, extensions: [...others, { schema, required }] });
}

/**
 * Splits a schema's URN off the front of a name: `urn:…:User:manager.value` gives the schema and `manager.value`, the
 * URN alone gives an empty rest. URNs contain dots and colons, so only a known one can be split off (RFC 7644 §3.10).
 * Case does not matter.
 *
 * @returns `undefined` if the name does not begin with the URN of one of the resource type's schemas
 */
export function splitSchemaUrn(
  name: string,
  resourceType: ResourceType,
): { schema: IndexedSchema; rest: string } | undefined {
  if (!name.includes(':')) return undefined;
  const lower = name.toLowerCase();
  for (const schema of resourceType.schemasByLength) {
    const { id } = schema.schema;
    if (!lower.startsWith(id.toLowerCase())) continue;
    if (lower.length === id.length) return { schema, rest: '' };
    if (lower[id.length] === ':') return { schema, rest: name.slice(id.length + 1) };
  }
  return undefined;
}
