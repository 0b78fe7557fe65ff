/*
 * How text is compared where an attribute is not case-exact. Uniqueness, filters and value paths must all use this one
 * function, or a filter would miss the account that a create then refuses as a duplicate.
 */

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The form of `text` that two spellings share when they differ only in case or compatibility form (RFC 7643 §2.2
 * `caseExact`; the preparation that RFC 7644 §5 asks for user names). Idempotent. For comparison only, never stored in
 * place of the text.
 */
export function fold(text: string): string {
  // Plain ASCII, nearly all of what arrives, is its own NFKC form.
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}

/**
 * Compares two texts by Unicode code point, as PostgreSQL does under the collation "C" in UTF-8. JavaScript's `<`
 * compares UTF-16 units, which puts emoji before U+E000 to U+FFFF.
 *
 * @returns a negative number, zero or a positive number
 */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return codePointRank(a) - codePointRank(b);
  }
  return left.length - right.length;
}

/** Moves the surrogates above every other unit, which is where the code points that they stand for belong. */
function codePointRank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
