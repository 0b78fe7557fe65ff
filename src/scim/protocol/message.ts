import { invalidSyntax } from './errors.ts';
import { member } from './json.ts';
import type { JsonObject } from './json.ts';

/**
 * Checks that a message says what it is (RFC 7644 §3.1), ignoring case.
 *
 * @throws invalidSyntax if its `schemas` do not hold the URN
 */
export function requireSchema(message: JsonObject, urn: string): void {
  const schemas = member(message, 'schemas');
  const isNamed = Array.isArray(schemas) && schemas.some((one) => typeof one === 'string' && one.toLowerCase() === urn.toLowerCase());
  if (!isNamed) throw invalidSyntax(`"schemas" must hold "${urn}".`);
}
