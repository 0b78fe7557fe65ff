import { Invalid } from '../shared/errors.ts';
import { userFields } from '../users/user-fields.ts';

const longestName = 64;
// RFC 7643 §2.1.
const namePattern = /^[A-Za-z][A-Za-z0-9_$-]*$/;

// A filter may name an attribute of an extension without its URN, so a name must not mean two things; and a name that every
// JavaScript object has would be read from objects that lack the attribute.
const reserved: ReadonlySet<string> = new Set([
  'id', 'externalId', 'meta', 'schemas', 'userName', 'active', 'groups', 'password',
  ...userFields.map(({ path: [first, second] }) => (first === 'enterprise' ? (second ?? first) : first)),
  ...Object.getOwnPropertyNames(Object.prototype),
].map((name) => name.toLowerCase()));

/** The form in which two names of fields are the same. */
export function fieldNameKey(name: string): string {
  return name.toLowerCase();
}

/**
 * Checks the name of a user information field.
 * @throws Invalid where it is none that SCIM allows, is too long, or means another attribute of users
 */
export function assertFieldName(name: string): void {
  if (!namePattern.test(name)) {
    throw new Invalid(`“${name.slice(0, 80)}” cannot be the name of a user information field: begin with a letter from A to Z, and go on with such letters, digits, “-” and “_” (RFC 7643 §2.1).`, ['name']);
  }
  if (name.length > longestName) throw new Invalid(`name is too long: at most ${longestName} characters.`, ['name']);
  if (reserved.has(fieldNameKey(name))) throw new Invalid(`“${name}” is the name of an attribute that every user has: choose another.`, ['name']);
}

/** Whether a field can have the name, if no other has it. */
export function isFieldName(name: string): boolean {
  return namePattern.test(name) && name.length <= longestName && !reserved.has(fieldNameKey(name));
}
