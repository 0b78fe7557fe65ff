import { invalidValue, ScimError } from './errors.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { quotable } from './text.ts';

const LIST_URN = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

const WHOLE_NUMBER = /^[+-]?\d+$/;

/** Which part of a list is asked for. */
export interface Page {
  /** The place of the first resource, from 1. */
  readonly startIndex: number;
  /** The most resources to return; 0 asks for the total alone. */
  readonly count: number;
}

/**
 * Reads `startIndex` and `count` (RFC 7644 §3.4.2.4): less than 1 is 1, less than 0 is 0, more than the service returns
 * is what it returns. Texts as in a query, or numbers as in a search request.
 *
 * @throws invalidValue for what is not a whole number
 */
export function parsePage(
  { startIndex, count }: { readonly startIndex?: JsonValue | undefined; readonly count?: JsonValue | undefined },
  { defaultCount, maxCount }: { readonly defaultCount: number; readonly maxCount: number },
): Page {
  return {
    startIndex: Math.max(1, wholeNumber('startIndex', startIndex) ?? 1),
    count: Math.min(Math.max(0, wholeNumber('count', count) ?? defaultCount), maxCount),
  };
}

/**
 * Reads `count` of a query by cursor (RFC 9865 §2); more than the service returns is what it returns.
 *
 * @throws invalidCount for what is not a whole number from 1
 */
export function parseCursorCount(
  count: JsonValue | undefined,
  { defaultCount, maxCount }: { readonly defaultCount: number; readonly maxCount: number },
): number {
  if (count === undefined || count === null || count === '') return defaultCount;
  const text = typeof count === 'number' || typeof count === 'string' ? String(count).trim() : JSON.stringify(count);
  if (/^\+?\d+$/.test(text) && Number(text) > 0) return Math.min(Number(text), maxCount);
  throw new ScimError(400, 'invalidCount', `"count" must be a whole number from 1 to ${maxCount}, not "${quotable(text)}".`);
}

function wholeNumber(name: string, value: JsonValue | undefined): number | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : JSON.stringify(value);
  if (text === '') return undefined;
  const isWhole = typeof value === 'number' ? Number.isInteger(value) : WHOLE_NUMBER.test(text);
  if (!isWhole) throw invalidValue(`"${name}" must be a whole number, not "${quotable(text)}".`);
  // Beyond this no database counts; no list is that long.
  return Math.min(Math.max(Number(value), -1), Number.MAX_SAFE_INTEGER);
}

/**
 * The body of a query's answer (RFC 7644 §3.4.2). `Resources` is there even if it is empty: Entra reads its length.
 *
 * @param total how many resources there are on all pages together
 */
export function listResponse(resources: readonly JsonObject[], total: number, startIndex = 1): JsonObject {
  return {
    schemas: [LIST_URN],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: [...resources],
  };
}

/**
 * The body of an answer to a query by cursor (RFC 9865 §2). Without `nextCursor` it is the last page.
 *
 * @param total how many resources there are on all pages together
 */
export function cursorListResponse(resources: readonly JsonObject[], total: number, cursors: { nextCursor?: string; previousCursor?: string }): JsonObject {
  return { schemas: [LIST_URN], totalResults: total, itemsPerPage: resources.length, ...cursors, Resources: [...resources] };
}
