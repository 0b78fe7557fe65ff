/*
 * A page of Microsoft's documentation misspells the enterprise extension as `…:enterprise:2.0User`, and customers copy
 * it; OneLogin's template still offers SCIM 1.1's `urn:scim:schemas:extension:enterprise:1.0`. Legal form:
 * `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User` (RFC 7643 §4.3).
 */

const MISSPELT = /^urn:(?:ietf:params:scim:schemas:extension:enterprise:2\.0User|scim:schemas:extension:enterprise:[12]\.0(?::User)?)(?=:|$)/i;

/** Corrects a schema URN at the beginning of a name; any other name stays as it is. */
export function correctSchemaUrn(name: string): string {
  return MISSPELT.test(name) ? name.replace(MISSPELT, 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User') : name;
}
