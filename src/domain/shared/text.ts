import { Invalid } from './errors.ts';

// PostgreSQL cannot keep U+0000, and a surrogate without its partner is no character at all.
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/**
 * A text as it is stored: verbatim, with the empty text as `null`.
 * @throws Invalid where it holds U+0000 or half a surrogate pair.
 */
export function storableText(value: string | null | undefined, field: readonly string[]): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (!isStorable(value)) {
    throw new Invalid(`${field.join('.')} holds a character that cannot be stored (U+0000 or half a surrogate pair): leave it out.`, field);
  }
  return value;
}

// Names stand in lists, mails and the heads of pages.
const nameCharacters = 256;

/**
 * Like {@link requiredText}, for the name of something.
 * @throws Invalid also where it is longer than a name can be
 */
export function requiredName(value: string | null | undefined, field: readonly string[]): string {
  const name = requiredText(value, field);
  if (name.length > nameCharacters) throw new Invalid(`${field.join('.')} is too long: at most ${nameCharacters} characters.`, field);
  return name;
}

/**
 * Like {@link storableText}, for a value that must be there.
 * @throws Invalid also where it is missing, empty or only white space.
 */
export function requiredText(value: string | null | undefined, field: readonly string[]): string {
  const text = storableText(value, field);
  if (text === null || text.trim() === '') throw new Invalid(`${field.join('.')} must not be empty.`, field);
  return text;
}
