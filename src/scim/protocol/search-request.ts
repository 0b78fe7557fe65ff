import type { Dialect } from './dialect.ts';
import { invalidSyntax } from './errors.ts';
import { isObject, member } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { requireSchema } from './message.ts';
import type { ProjectionParameters } from './projection.ts';

const SEARCH_URN = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';

/** The parameters of a query for resources (RFC 7644 §3.4.2), from wherever they came. */
export interface SearchParameters extends ProjectionParameters {
  readonly filter?: string | undefined;
  readonly sortBy?: string | undefined;
  readonly sortOrder?: string | undefined;
  readonly startIndex?: JsonValue | undefined;
  readonly count?: JsonValue | undefined;
  /** Present where pages are asked for by cursor (RFC 9865); empty for the first. */
  readonly cursor?: string | undefined;
}

/**
 * Reads the body of `POST …/.search` (RFC 7644 §3.4.3). Names ignore case; null is as good as absent. A tolerant dialect
 * takes numbers and names as they stand in a query, too.
 *
 * @throws invalidSyntax if the body is not a search request, or a parameter is not of its type; in a strict dialect also
 *   without its `schemas`
 */
export function parseSearchRequest(body: unknown, dialect: Dialect): SearchParameters {
  if (!isObject(body)) throw invalidSyntax('The body of a search must be a JSON object such as {"filter": "userName eq \\"x\\"", "count": 10}.');
  if (dialect.strict) requireSchema(body, SEARCH_URN);
  return {
    attributes: names(body, 'attributes', dialect),
    excludedAttributes: names(body, 'excludedAttributes', dialect),
    filter: text(body, 'filter'),
    sortBy: text(body, 'sortBy'),
    sortOrder: text(body, 'sortOrder'),
    startIndex: number(body, 'startIndex', dialect),
    count: number(body, 'count', dialect),
    cursor: text(body, 'cursor'),
  };
}

function text(body: JsonObject, name: string): string | undefined {
  const value = member(body, name.toLowerCase()) ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw invalidSyntax(`"${name}" must be a text.`);
}

function number(body: JsonObject, name: string, { strict }: Dialect): JsonValue | undefined {
  const value = member(body, name.toLowerCase()) ?? undefined;
  if (strict && typeof value === 'string') throw invalidSyntax(`"${name}" must be a number, without quotes.`);
  return value;
}

function names(body: JsonObject, name: string, { strict }: Dialect): string | string[] | undefined {
  const value = member(body, name.toLowerCase()) ?? undefined;
  if (value === undefined || (typeof value === 'string' && !strict)) return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw invalidSyntax(`"${name}" must be a list of attribute names.`);
}
