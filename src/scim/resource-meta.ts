import { isObject, type JsonObject, type JsonValue } from './protocol/json.ts';

/** The `meta` of a resource (RFC 7643 §3.1), as the mappings of users and groups write it. */
export function metaOf(resourceType: string, location: string, { createdAt, updatedAt, version }: { createdAt: Date; updatedAt: Date; version: number }): JsonValue {
  return { resourceType, created: createdAt.toISOString(), lastModified: updatedAt.toISOString(), location, version: `W/"${version}"` };
}

/** The headers of every answer about one resource: its address and its version (RFC 7644 §3.1, §3.14). */
export function headersOf(resource: JsonObject): { Location: string; ETag: string } {
  return { Location: metaText(resource, 'location'), ETag: tagOf(resource) };
}

/** The version of a resource as an entity tag: its `meta.version`. */
export function tagOf(resource: JsonObject): string {
  return metaText(resource, 'version');
}

/** The version that the schema knows the resource by. */
export function versionOf(resource: JsonObject): number {
  return Number(tagOf(resource).replace(/\D/g, ''));
}

function metaText(resource: JsonObject, name: string): string {
  return textOf(isObject(resource['meta']) ? resource['meta'][name] : undefined);
}

/** A value that is a text; the empty text for any other. */
export function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
