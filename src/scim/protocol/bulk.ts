/*
 * The messages of bulk requests (RFC 7644 §3.7).
 */

import type { Dialect } from './dialect.ts';
import { invalidSyntax, invalidValue, payloadTooLarge } from './errors.ts';
import { isObject, member } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { requireSchema } from './message.ts';
import { patchMessage } from './parse-patch.ts';
import { quotable } from './text.ts';

const REQUEST_URN = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest';
const RESPONSE_URN = 'urn:ietf:params:scim:api:messages:2.0:BulkResponse';

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** A bulk request; each operation is still as it came. */
export interface BulkRequest {
  readonly operations: readonly JsonValue[];
  /** After how many errors no further operation is begun. */
  readonly failOnErrors: number;
}

/** One operation of a bulk request, checked for its outer form. */
export interface BulkOperation {
  readonly method: (typeof METHODS)[number];
  /** The endpoint's name as it came, such as `Users`. */
  readonly endpoint: string;
  /** The id of the resource, or `bulkId:` with the id of an operation that creates it; absent for POST. */
  readonly id?: string;
  readonly bulkId?: string;
  /** The version that the resource must have. */
  readonly version?: string;
  /** The body; absent for DELETE. */
  readonly data?: JsonObject;
}

/**
 * Reads the body of `POST /Bulk` (RFC 7644 §3.7).
 *
 * @throws invalidSyntax if it is no bulk request; invalidValue for a `failOnErrors` that is no count; 413 for too many operations
 */
export function parseBulkRequest(body: unknown, dialect: Dialect, maxOperations: number): BulkRequest {
  if (!isObject(body)) throw invalidSyntax('The body of a bulk request must be a JSON object with "schemas" and "Operations".');
  if (dialect.strict) requireSchema(body, REQUEST_URN);
  const operations = member(body, 'operations');
  if (!Array.isArray(operations)) throw invalidSyntax('"Operations" must be a list of operations, each with "method", "path" and "data".');
  if (operations.length > maxOperations) {
    throw payloadTooLarge(`The bulk request has ${operations.length} operations, which exceeds maxOperations (${maxOperations}). Split it into several requests.`);
  }
  const failOnErrors = member(body, 'failonerrors') ?? Number.MAX_SAFE_INTEGER;
  if (typeof failOnErrors !== 'number' || !Number.isInteger(failOnErrors) || failOnErrors < 1) throw invalidValue('"failOnErrors" must be a whole number from 1.');
  return { operations, failOnErrors };
}

/**
 * Reads one operation (RFC 7644 §3.7).
 *
 * @param endpoints the names of the endpoints that bulk operations may be for
 * @throws invalidSyntax if it lacks what its method needs, or its path is none for its method
 */
export function parseBulkOperation(operation: JsonValue, endpoints: readonly string[], dialect: Dialect): BulkOperation {
  if (!isObject(operation)) throw invalidSyntax('The operation must be an object with "method", "path" and "data".');
  const given = member(operation, 'method');
  const method = METHODS.find((one) => typeof given === 'string' && one === (dialect.strict ? given : given.toUpperCase()));
  if (method === undefined) throw invalidSyntax('"method" must be POST, PUT, PATCH or DELETE.');
  const { endpoint, id } = parsePath(member(operation, 'path'), method, endpoints);
  const bulkId = optionalText(operation, 'bulkId');
  if (method === 'POST' && bulkId === undefined) throw invalidSyntax('"bulkId" is missing: every POST needs one of its own.');
  const version = optionalText(operation, 'version');
  return {
    method, endpoint,
    ...(id === undefined ? {} : { id }), ...(bulkId === undefined ? {} : { bulkId }), ...(version === undefined ? {} : { version }),
    ...(method === 'DELETE' ? {} : { data: parseData(member(operation, 'data'), method) }),
  };
}

function parsePath(path: JsonValue | undefined, method: BulkOperation['method'], endpoints: readonly string[]): { endpoint: string; id: string | undefined } {
  const shape = method === 'POST' ? `/${endpoints.join(' or /')}` : endpoints.map((one) => `/${one}/{id}`).join(' or ');
  const [endpoint = '', id, ...more] = typeof path === 'string' ? path.split('/').filter((part) => part !== '') : [];
  const isKnown = endpoints.some((one) => one.toLowerCase() === endpoint.toLowerCase());
  if (isKnown && more.length === 0 && (id === undefined) === (method === 'POST')) return { endpoint, id };
  throw invalidSyntax(`"path" must be ${shape} for ${method}${typeof path === 'string' ? `, not "${quotable(path)}"` : ''}.`);
}

// RFC 7644 §3.7.3 shows the operations of a PATCH without the message around them.
function parseData(data: JsonValue | undefined, method: BulkOperation['method']): JsonObject {
  if (isObject(data)) return data;
  if (method === 'PATCH' && Array.isArray(data)) return patchMessage(data);
  throw invalidSyntax(`"data" must be an object: what the body of the ${method} would be.`);
}

function optionalText(operation: JsonObject, name: string): string | undefined {
  const value = member(operation, name.toLowerCase()) ?? undefined;
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw invalidSyntax(`"${name}" must be a text that is not empty.`);
}

/** What an answer echoes of an operation, whether or not it can be read. */
export function echoOf(operation: JsonValue): { method?: string; bulkId?: string } {
  if (!isObject(operation)) return {};
  const [method, bulkId] = [member(operation, 'method'), member(operation, 'bulkid')];
  return { ...(typeof method === 'string' ? { method: quotable(method).toUpperCase() } : {}), ...(typeof bulkId === 'string' ? { bulkId } : {}) };
}

/** The body of the answer to a bulk request (RFC 7644 §3.7). */
export function bulkResponse(operations: readonly JsonObject[]): JsonObject {
  return { schemas: [RESPONSE_URN], Operations: [...operations] };
}
