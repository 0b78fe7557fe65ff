/*
 * Texts that no store can keep: PostgreSQL refuses U+0000, and half a surrogate pair is not Unicode. They are refused
 * at the edge, by name, instead of failing somewhere inside.
 */

const LONGEST_QUOTE = 80;

/**
 * Says why a text cannot be stored, or `undefined` if it can.
 *
 * @returns the end of a sentence such as "contains the character U+0000"
 */
export function forbiddenCharacter(text: string): string | undefined {
  if (text.includes('\u0000')) return 'contains the character U+0000';
  if (!text.isWellFormed()) return 'contains half of a surrogate pair, which is not valid Unicode';
  return undefined;
}

/** A client's text made fit for an error message or an event: storable, without control characters, of bounded length. */
export function quotable(text: string): string {
  const start = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return start.toWellFormed().replace(/\p{Cc}/gu, '\ufffd');
}
