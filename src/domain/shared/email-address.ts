// JavaScript and PostgreSQL take the same spaces for spaces only where they are named; both, and jsonpath, read these escapes.
const other = String.raw`[^@\u0009-\u000D\u0020\u0022\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]`;

/**
 * A regular expression for e-mail addresses, international ones (RFC 6531) among them, that JavaScript, PostgreSQL and
 * jsonpath read alike: whether there is a mailbox behind it, only a letter can tell.
 */
export const emailAddressPattern = `^${other}{1,64}@${other}{1,255}$`;

const expression = new RegExp(emailAddressPattern, 'u');

/** Whether the text can be an e-mail address. */
export function isEmailAddress(text: string): boolean {
  return expression.test(text);
}
