import type { ScimConnection, ScimRequest } from './connection.ts';
import { pageSizes } from './discovery/features.ts';
import { parsePage } from './protocol/list-response.ts';
import type { JsonValue } from './protocol/json.ts';
import { parseProjection, type Projection, type ProjectionParameters } from './protocol/projection.ts';
import type { Ignored } from './protocol/values/reading.ts';
import type { ResourceType } from './protocol/resource-type.ts';

/** The parameters of a query for resources (RFC 7644 §3.4.2), from wherever they came. */
export interface ListParameters extends ProjectionParameters {
  readonly filter?: string | undefined;
  readonly sortBy?: string | undefined;
  readonly sortOrder?: string | undefined;
  readonly startIndex?: JsonValue | undefined;
  readonly count?: JsonValue | undefined;
}

/** The parameters that stand in the query of a request. */
export function parametersOf({ query }: ScimRequest): ListParameters {
  const { attributes, excludedattributes: excludedAttributes, filter, sortby: sortBy, sortorder: sortOrder, startindex: startIndex, count } = query;
  return { attributes, excludedAttributes, filter, sortBy, sortOrder, startIndex, count };
}

/** What part of the resources a request wants to see (RFC 7644 §3.9). */
export function readProjection(request: ScimRequest, resourceType: ResourceType, connection: ScimConnection): Projection {
  return parseProjection(parametersOf(request), resourceType, connection.dialect);
}

// GraphQL's Int has 32 bits; no organisation has that many resources.
const farthestOffset = 2 ** 31 - 1;

/** Which page of a list a request wants (RFC 7644 §3.4.2.4), also as the schema's arguments. */
export function readPage(parameters: ListParameters): { startIndex: number; first: number; offset: number } {
  const page = parsePage(parameters, pageSizes);
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
