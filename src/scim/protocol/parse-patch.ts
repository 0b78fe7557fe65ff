import type { Dialect } from './dialect.ts';
import { invalidPath, invalidSyntax, invalidValue, noTarget, payloadTooLarge } from './errors.ts';
import { isObject, member } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { requireSchema } from './message.ts';
import { quotable } from './text.ts';

const PATCH_URN = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

const MOST_OPERATIONS = 1000;

/** One operation of a PATCH, checked for its outer form; the path is still a text. */
export interface PatchOperation {
  readonly op: 'add' | 'remove' | 'replace';
  /** Absent where the operation is about the resource itself. */
  readonly path?: string;
  /** There for add and replace; a removal may carry one that lists what to remove. */
  readonly value?: JsonValue;
  /** Its place in the request, from 0, where the list that it stands in is not the whole request. */
  readonly index?: number;
}

/**
 * Reads the body of a PATCH request (RFC 7644 §3.5.2). Names ignore case. A tolerant dialect accepts `op` in any case, a
 * body without `schemas`, and an empty list of operations, which Microsoft's validator sends and which changes nothing.
 *
 * @throws invalidSyntax if the body is not a patch; invalidPath, invalidValue or noTarget for an operation without what
 *   it needs; 413 for more than 1000 operations
 */
export function parsePatchRequest(body: unknown, dialect: Dialect, mostOperations = MOST_OPERATIONS): PatchOperation[] {
  if (!isObject(body)) throw invalidSyntax('The body of a PATCH must be a JSON object with "schemas" and "Operations".');
  if (dialect.strict) requireSchema(body, PATCH_URN);
  const operations = member(body, 'operations');
  if (!Array.isArray(operations)) {
    throw invalidSyntax('"Operations" must be a list of operations such as {"op": "replace", "path": "title", "value": "…"}.');
  }
  if (operations.length > mostOperations) {
    throw payloadTooLarge(`The PATCH has ${operations.length} operations; at most ${mostOperations} are accepted. Split it into several requests.`);
  }
  if (operations.length === 0 && dialect.strict) throw invalidSyntax('"Operations" is empty. Send one operation at least.');
  return operations.map((operation, index) => parseOperation(operation, `Operation ${index + 1}`, dialect));
}

/** The body of a PATCH request with these operations. */
export function patchMessage(operations: readonly JsonValue[]): JsonObject {
  return { schemas: [PATCH_URN], Operations: [...operations] };
}

function parseOperation(operation: JsonValue, place: string, dialect: Dialect): PatchOperation {
  if (!isObject(operation)) throw invalidSyntax(`${place} must be an object with "op", "path" and "value".`);
  const op = parseOp(member(operation, 'op'), place, dialect);
  const path = parsePathMember(member(operation, 'path'), place, dialect);
  const value = member(operation, 'value');
  if (op !== 'remove' && value === undefined) {
    throw invalidValue(`${place} (${op}) has no value. Send one; null clears the attribute.`);
  }
  if (op === 'remove') checkRemoval(path, value, place, dialect);
  return { op, ...(path === undefined ? {} : { path }), ...(value === undefined ? {} : { value }) };
}

function checkRemoval(path: string | undefined, value: JsonValue | undefined, place: string, dialect: Dialect): void {
  if (path === undefined) throw noTarget(`${place} (remove) has no path. Say what to remove.`);
  // An empty list too: by the RFC it would mean nothing, and everything would be removed.
  if (dialect.strict && value !== undefined && value !== null) {
    throw invalidValue(`${place} (remove) has a value. Select what to remove in the path, as in members[value eq "…"].`);
  }
}

function parseOp(op: JsonValue | undefined, place: string, { strict }: Dialect): PatchOperation['op'] {
  const given = typeof op === 'string' ? op : '';
  const word = strict ? given : given.toLowerCase();
  if (word === 'add' || word === 'remove' || word === 'replace') return word;
  const found = typeof op === 'string' ? `, not "${quotable(op)}"` : '';
  throw invalidSyntax(`The "op" of ${place.toLowerCase()} must be "add", "remove" or "replace"${found}.`);
}

function parsePathMember(path: JsonValue | undefined, place: string, { strict }: Dialect): string | undefined {
  if (path === undefined || path === null) return undefined;
  if (typeof path !== 'string') throw invalidPath(`The "path" of ${place.toLowerCase()} must be a text.`);
  if (path.trim() !== '') return path.trim();
  if (strict) throw invalidPath(`The "path" of ${place.toLowerCase()} is empty. Name an attribute, or leave "path" out.`);
  return undefined;
}
