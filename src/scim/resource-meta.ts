import { tagOfVersion, versionInTag } from './protocol/etag.ts';
import { isObject, type JsonObject, type JsonValue } from './protocol/json.ts';

/**
 * The `meta` of a resource (RFC 7643 §3.1), as the mappings of users and groups write it.
 * @param shown what the resource shows of others, where that is anything
 */
export function metaOf(resourceType: string, location: string, { createdAt, updatedAt, version }: { createdAt: Date; updatedAt: Date; version: number }, shown?: JsonValue): JsonValue {
  return { resourceType, created: createdAt.toISOString(), lastModified: updatedAt.toISOString(), location, version: tagOfVersion(version, shown) };
}

/** The headers of every answer about one resource: its address (RFC 7643 §3.1, RFC 7644 §3.1) and its version (§3.14). */
export function headersOf(resource: JsonObject): Record<'Location' | 'Content-Location' | 'ETag', string> {
  const location = metaText(resource, 'location');
  return { Location: location, 'Content-Location': location, ETag: tagOf(resource) };
}

/** The version of a resource as an entity tag: its `meta.version`. */
export function tagOf(resource: JsonObject): string {
  return metaText(resource, 'version');
}

/** The version that the schema knows the resource by. */
export function versionOf(resource: JsonObject): number {
  return versionInTag(tagOf(resource));
}

function metaText(resource: JsonObject, name: string): string {
  return textOf(isObject(resource['meta']) ? resource['meta'][name] : undefined);
}

/** A value that is a text; the empty text for any other. */
export function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
