import type { JsonObject } from '../protocol/json.ts';

/*
 * `{"$ref": "https://…/Users/2819c223"}` without a `value`. Legal form: `{"value": "2819c223"}`, the id at the end of
 * the resource's address (RFC 7643 §4.2).
 */

const LAST_SEGMENT = /\/([^/?#]+)\/?$/;

/** Gives an element that has only an address the id in it; any other stays as it is. */
export function valueFromAddress(element: JsonObject): JsonObject {
  const { $ref: address, value } = element;
  if ((value !== undefined && value !== null && value !== '') || typeof address !== 'string') return element;
  const id = LAST_SEGMENT.exec(address)?.[1];
  return id === undefined ? element : { ...element, value: id };
}
