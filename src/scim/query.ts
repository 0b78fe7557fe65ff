import type { ScimConnection, ScimRequest } from './connection.ts';
import { pageSizes } from './discovery/features.ts';
import { invalidValue } from './protocol/errors.ts';
import { parseCursorCount, parsePage } from './protocol/list-response.ts';
import { parseProjection, type Projection } from './protocol/projection.ts';
import type { Ignored } from './protocol/values/reading.ts';
import type { ResourceType } from './protocol/resource-type.ts';
import type { SearchParameters } from './protocol/search-request.ts';

/** The parameters that stand in the query of a request. */
export function parametersOf({ query }: ScimRequest): SearchParameters {
  const { attributes, excludedattributes: excludedAttributes, filter, sortby: sortBy, sortorder: sortOrder, startindex: startIndex, count, cursor } = query;
  return { attributes, excludedAttributes, filter, sortBy, sortOrder, startIndex, count, cursor };
}

/** What part of the resources a request wants to see (RFC 7644 §3.9). */
export function readProjection(request: ScimRequest, resourceType: ResourceType, connection: ScimConnection): Projection {
  return parseProjection(parametersOf(request), resourceType, connection.dialect);
}

// GraphQL's Int has 32 bits; no organisation has that many resources.
const farthestOffset = 2 ** 31 - 1;

/** Which page of a list a request wants (RFC 7644 §3.4.2.4), also as the schema's arguments. */
export function readPage(parameters: SearchParameters): { startIndex: number; first: number; offset: number } {
  const page = parsePage(parameters, pageSizes);
  return { startIndex: page.startIndex, first: page.count, offset: Math.min(page.startIndex - 1, farthestOffset) };
}

/**
 * How many resources a page by cursor holds (RFC 9865 §2).
 * @throws ScimError invalidValue where `startIndex` is given as well; invalidCount
 */
export function readCursorCount({ startIndex, count }: SearchParameters): number {
  if (startIndex !== undefined && startIndex !== null) throw invalidValue('"cursor" and "startIndex" exclude each other. Send "startIndex" to page by index, "cursor" to page by cursor.');
  return parseCursorCount(count, pageSizes);
}

/** The sentences that an event says about attributes that were sent and are in no schema. */
export function unknownWarnings(unknown: readonly string[]): string[] {
  return unknown.map((name) => `The attribute ${name} is not kept: it is not part of any schema of this service.`);
}

/** The same for a PATCH. What is read-only needs no word: clients send it back as they got it. */
export function patchWarnings(ignored: readonly Ignored[]): string[] {
  return unknownWarnings(ignored.filter(({ reason }) => reason === 'unknown').map(({ path }) => path));
}
