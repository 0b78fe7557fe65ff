/*
 * Which attributes a response shows (RFC 7644 §3.9, §3.10; `returned` of RFC 7643 §7). `id` and `schemas` always;
 * nothing that is returned "never"; "request" only by name.
 */

import type { AttributeDefinition } from './attribute.ts';
import { referTo } from './attribute-reference.ts';
import type { AttributeReference } from './attribute-reference.ts';
import type { Dialect } from './dialect.ts';
import { invalidValue } from './errors.ts';
import { isObject } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { resolveReference } from './resolve-reference.ts';
import { splitSchemaUrn } from './resource-type.ts';
import type { IndexedSchema, ResourceType } from './resource-type.ts';

/** The two parameters: texts with commas as in a query, or lists as in a search request (RFC 7644 §3.4.3). */
export interface ProjectionParameters {
  readonly attributes?: string | readonly string[] | null | undefined;
  readonly excludedAttributes?: string | readonly string[] | null | undefined;
}

/** How much of an attribute was named: all of it, or some of its sub-attributes. */
type Extent = 'all' | ReadonlySet<AttributeDefinition>;

/** Which attributes a response shows. */
export class Projection {
  readonly #mode: 'default' | 'only' | 'except';
  readonly #named: ReadonlyMap<AttributeDefinition, Extent>;
  readonly #resourceType: ResourceType;
  readonly #hidden = new Map<AttributeDefinition, ReadonlySet<string>>();

  constructor(
    mode: 'default' | 'only' | 'except',
    named: ReadonlyMap<AttributeDefinition, Extent>,
    resourceType: ResourceType,
  ) {
    this.#mode = mode;
    this.#named = named;
    this.#resourceType = resourceType;
  }

  /** Whether the response shows all that a resource has: nothing was chosen, and the schemas hide nothing. */
  get showsAll(): boolean {
    return this.#mode === 'default' && hidesNothing(this.#resourceType);
  }

  /**
   * Whether the response will show an attribute of the base schema, or any part of it; if not, it need not be loaded.
   *
   * @param name in canonical spelling, such as `members`
   */
  includes(name: string): boolean {
    const attribute = this.#resourceType.core.attributes.get(name.toLowerCase());
    return attribute !== undefined && this.shows(attribute);
  }

  /** Whether the response shows an attribute, or any part of it. */
  shows(attribute: AttributeDefinition): boolean {
    if (attribute.returned === 'always') return true;
    if (attribute.returned === 'never') return false;
    const extent = this.#named.get(attribute);
    if (this.#mode === 'only') return extent !== undefined;
    return attribute.returned === 'default' && !(this.#mode === 'except' && extent === 'all');
  }

  /** The names of the sub-attributes that the response leaves out of an attribute that it shows. */
  hiddenParts(attribute: AttributeDefinition): ReadonlySet<string> {
    let hidden = this.#hidden.get(attribute);
    if (hidden === undefined) {
      const parts = (attribute.subAttributes ?? []).filter((part) => !this.#showsPart(attribute, part));
      hidden = new Set(parts.map(({ name }) => name));
      this.#hidden.set(attribute, hidden);
    }
    return hidden;
  }

  #showsPart(attribute: AttributeDefinition, part: AttributeDefinition): boolean {
    if (part.returned === 'always') return true;
    if (part.returned === 'never') return false;
    const extent = this.#named.get(attribute);
    const isNamed = extent instanceof Set && extent.has(part);
    if (this.#mode === 'only' && extent !== 'all') return isNamed;
    return part.returned === 'default' && !(this.#mode === 'except' && isNamed);
  }
}

/**
 * Reads the parameters `attributes` and `excludedAttributes` (RFC 7644 §3.4.2.5, §3.9). Names ignore case, may carry a
 * schema's URN or be one, and may name a sub-attribute; unknown ones have no effect.
 *
 * @throws invalidValue in a strict dialect if both are given; else `attributes` wins
 */
export function parseProjection(
  { attributes, excludedAttributes }: ProjectionParameters,
  resourceType: ResourceType,
  dialect: Dialect,
): Projection {
  const wanted = namesIn(attributes);
  const unwanted = namesIn(excludedAttributes);
  if (wanted.length > 0 && unwanted.length > 0 && dialect.strict) {
    throw invalidValue('"attributes" and "excludedAttributes" exclude each other. Send one of them.');
  }
  if (wanted.length > 0) return new Projection('only', extentsOf(wanted, resourceType, dialect), resourceType);
  if (unwanted.length > 0) return new Projection('except', extentsOf(unwanted, resourceType, dialect), resourceType);
  return new Projection('default', new Map(), resourceType);
}

function namesIn(parameter: string | readonly string[] | null | undefined): string[] {
  if (parameter === undefined || parameter === null) return [];
  const texts = typeof parameter === 'string' ? [parameter] : parameter;
  return texts.flatMap((text) => text.split(',')).map((name) => name.trim()).filter((name) => name !== '');
}

function extentsOf(
  names: readonly string[],
  resourceType: ResourceType,
  dialect: Dialect,
): ReadonlyMap<AttributeDefinition, Extent> {
  const extents = new Map<AttributeDefinition, 'all' | Set<AttributeDefinition>>();
  for (const { attribute, subAttribute } of names.flatMap((name) => namedBy(name, resourceType, dialect))) {
    const extent = extents.get(attribute);
    if (subAttribute === undefined) extents.set(attribute, 'all');
    else if (extent === undefined) extents.set(attribute, new Set([subAttribute]));
    else if (extent !== 'all') extent.add(subAttribute);
  }
  return extents;
}

/** The attribute that a name stands for; all of a schema if it is a URN alone; none if it is unknown. */
function namedBy(name: string, resourceType: ResourceType, dialect: Dialect): AttributeReference[] {
  const reference = resolveReference(name, resourceType, dialect);
  if (reference !== undefined) return [reference];
  const qualified = splitSchemaUrn(dialect.repairName(name), resourceType);
  if (qualified?.rest !== '') return [];
  const { schema } = qualified;
  return schema.schema.attributes.map((attribute) => referTo(schema, attribute));
}

const hidingNothing = new WeakMap<ResourceType, boolean>();

function hidesNothing(resourceType: ResourceType): boolean {
  let answer = hidingNothing.get(resourceType);
  if (answer === undefined) {
    const isShown = (attribute: AttributeDefinition): boolean =>
      (attribute.returned === 'always' || attribute.returned === 'default') && (attribute.subAttributes ?? []).every(isShown);
    const schemas = [resourceType.core, ...resourceType.schemasByLength];
    answer = schemas.every(({ attributes }) => [...attributes.values()].every(isShown));
    hidingNothing.set(resourceType, answer);
  }
  return answer;
}

/**
 * The part of a resource that a response shows (RFC 7644 §3.9). An attribute of which nothing is left is left out.
 *
 * @param resource in canonical form; it is not changed
 */
export function project(resource: JsonObject, projection: Projection, resourceType: ResourceType): JsonObject {
  if (projection.showsAll) return resource;
  const shown = projectSchema(resource, projection, resourceType.core);
  for (const schema of resourceType.schemasByLength) {
    const extension = schema.isExtension ? resource[schema.schema.id] : undefined;
    if (!isObject(extension)) continue;
    const part = projectSchema(extension, projection, schema);
    if (Object.keys(part).length > 0) shown[schema.schema.id] = part;
  }
  return shown;
}

function projectSchema(holder: JsonObject, projection: Projection, schema: IndexedSchema): JsonObject {
  const shown: JsonObject = {};
  for (const [name, value] of Object.entries(holder)) {
    const attribute = schema.attributes.get(name.toLowerCase());
    if (attribute === undefined || !projection.shows(attribute)) continue;
    const part = projectValue(attribute, value, projection);
    if (part !== undefined) shown[name] = part;
  }
  return shown;
}

function projectValue(attribute: AttributeDefinition, value: JsonValue, projection: Projection): JsonValue | undefined {
  const hidden = projection.hiddenParts(attribute);
  if (hidden.size === 0) return value;
  const reduce = (element: JsonValue): JsonValue =>
    isObject(element) ? Object.fromEntries(Object.entries(element).filter(([name]) => !hidden.has(name))) : element;
  if (!Array.isArray(value)) {
    const reduced = reduce(value);
    return isLeft(reduced) ? reduced : undefined;
  }
  const elements = value.map(reduce).filter(isLeft);
  return elements.length === 0 && value.length > 0 ? undefined : elements;
}

function isLeft(element: JsonValue): boolean {
  return !isObject(element) || Object.keys(element).length > 0;
}
