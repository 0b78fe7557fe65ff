import type { ScimConnection, ScimRequest } from './connection.ts';
import { pageSizes } from './discovery/features.ts';
import { parsePage } from './protocol/list-response.ts';
import { parseProjection, type Projection } from './protocol/projection.ts';
import type { Ignored } from './protocol/values/reading.ts';
import type { ResourceType } from './protocol/resource-type.ts';

/** What part of the resources a request wants to see (RFC 7644 §3.9). */
export function readProjection(request: ScimRequest, resourceType: ResourceType, connection: ScimConnection): Projection {
  const { attributes, excludedattributes: excludedAttributes } = request.query;
  return parseProjection({ attributes, excludedAttributes }, resourceType, connection.dialect);
}

// GraphQL's Int has 32 bits; no organisation has that many resources.
const farthestOffset = 2 ** 31 - 1;

/** Which page of a list a request wants (RFC 7644 §3.4.2.4), also as the schema's arguments. */
export function readPage(request: ScimRequest): { startIndex: number; first: number; offset: number } {
  const { startindex, count } = request.query;
  const page = parsePage({ startIndex: startindex, count }, pageSizes);
  return { startIndex: page.startIndex, first: page.count, offset: Math.min(page.startIndex - 1, farthestOffset) };
}

/** The sentences that an event says about attributes that were sent and are in no schema. */
export function unknownWarnings(unknown: readonly string[]): string[] {
  return unknown.map((name) => `The attribute ${name} is not kept: it is not part of any schema of this service.`);
}

/** The same for a PATCH. What is read-only needs no word: clients send it back as they got it. */
export function patchWarnings(ignored: readonly Ignored[]): string[] {
  return unknownWarnings(ignored.filter(({ reason }) => reason === 'unknown').map(({ path }) => path));
}
