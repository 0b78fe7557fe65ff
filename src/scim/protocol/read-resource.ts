import type { Dialect } from './dialect.ts';
import { invalidSyntax, invalidValue } from './errors.ts';
import { isObject } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { applyObject } from './patch/apply-object.ts';
import { Draft } from './patch/draft.ts';
import type { ResourceType } from './resource-type.ts';
import { quotable } from './text.ts';
import { requireValue } from './values/read-value.ts';
import { Reading } from './values/reading.ts';

/** A resource as a client sent it, made canonical. */
export interface ReadResult {
  /** Canonical names and types, `schemas` made from the data; unassigned and read-only attributes are absent. */
  readonly resource: JsonObject;
  /** The names, as they arrived, that the schemas do not have. */
  readonly ignored: readonly string[];
}

/**
 * Reads the body of POST or PUT (RFC 7644 §3.3, §3.5.1). Read-only attributes are dropped without a word, as the RFC
 * has it; so is `password`.
 *
 * @throws invalidSyntax if the body is not an object; invalidValue naming the attribute for a wrong type, a text that
 *   cannot be stored, or nothing where something is required; in a strict dialect invalidSyntax for `schemas` that are
 *   missing, unknown or named twice and for unknown attributes
 */
export function readResource(body: unknown, resourceType: ResourceType, dialect: Dialect): ReadResult {
  if (!isObject(body)) throw invalidSyntax(`The body must be a JSON object: a ${resourceType.name}.`);
  if (dialect.strict) requireSchemas(body, resourceType);
  const draft = new Draft({}, resourceType);
  const reading = new Reading(dialect, 'resource');
  applyObject(draft, 'add', body, resourceType.core, reading);
  const resource = draft.finish();
  requireAttributes(resource, resourceType);
  const ignored = reading.ignored.filter(({ reason }) => reason === 'unknown').map(({ path }) => path);
  return { resource, ignored };
}

function requireSchemas(body: JsonObject, resourceType: ResourceType): void {
  const key = Object.keys(body).find((name) => name.toLowerCase() === 'schemas');
  const schemas: JsonValue = key === undefined ? [] : (body[key] ?? []);
  const known = new Set(resourceType.schemasByLength.map(({ schema }) => schema.id.toLowerCase()));
  const urns = Array.isArray(schemas) ? schemas.map((urn) => (typeof urn === 'string' ? urn : '')) : [];
  const unknown = urns.find((urn) => !known.has(urn.toLowerCase()));
  if (unknown !== undefined) throw invalidSyntax(`"schemas" names "${quotable(unknown)}", which ${resourceType.name} does not have. See /ResourceTypes.`);
  const base = resourceType.schema.id;
  const named = new Set(urns.map((urn) => urn.toLowerCase()));
  if (!named.has(base.toLowerCase())) throw invalidSyntax(`"schemas" must be a list that holds "${base}".`);
  if (named.size < urns.length) throw invalidSyntax('"schemas" names a schema twice. Name each once.');
  const unnamed = Object.keys(body).find((name) => known.has(name.toLowerCase()) && !named.has(name.toLowerCase()));
  if (unnamed !== undefined) throw invalidSyntax(`"schemas" must hold "${quotable(unnamed)}", whose attributes are in the body.`);
}

/** Required attributes of the base schema, and of every extension that is required or there (RFC 7643 §6, §7). */
function requireAttributes(resource: JsonObject, resourceType: ResourceType): void {
  for (const attribute of resourceType.schema.attributes) requireValue(attribute, resource[attribute.name], attribute.name);
  for (const { schema, required } of resourceType.extensions) {
    const extension = resource[schema.id];
    if (required && extension === undefined) throw invalidValue(`"${schema.id}" is required. Send an object with its attributes.`);
    if (!isObject(extension)) continue;
    for (const attribute of schema.attributes) {
      requireValue(attribute, extension[attribute.name], `${schema.id}:${attribute.name}`);
    }
  }
}
