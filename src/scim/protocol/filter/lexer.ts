import type { ScimError } from '../errors.ts';
import { forbiddenCharacter } from '../text.ts';

/** A piece of a filter or path. `position` counts characters from 0; `word` is everything without quotes or brackets. */
export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly position: number }
  | { readonly kind: 'string'; readonly text: string; readonly position: number }
  | { readonly kind: '(' | ')' | '[' | ']' | 'end'; readonly position: number };

/** The longest filter or path that is read: RFC 7644 sets no limit, and a longer one is not a filter but an attack. */
const LONGEST_EXPRESSION = 4096;

const WORD = /[^\s"()[\]]+/y;
const SPACE = /\s+/y;
const CLOSED_STRING = /"(?:[^"\\]|\\.)*"/sy;

/**
 * Cuts a filter (RFC 7644 §3.4.2.2) or a path (§3.5.2) into pieces.
 *
 * @param refuse makes the error to throw: invalidFilter for a filter, invalidPath for a path
 */
export function tokenise(text: string, refuse: (detail: string) => ScimError): Token[] {
  refuseUnreadable(text, refuse);
  const tokens: Token[] = [];
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) position += found.length;
    return found;
  };
  while (position < text.length) {
    if (take(SPACE) !== undefined) continue;
    const start = position;
    const character = text[position];
    if (isBracket(character)) {
      tokens.push({ kind: character, position: start });
      position += 1;
    } else if (character === '"') {
      const quoted = take(CLOSED_STRING);
      if (quoted === undefined) throw refuse(`The text that begins at position ${start} has no closing quote.`);
      tokens.push({ kind: 'string', text: unquote(quoted, start, refuse), position: start });
    } else {
      tokens.push({ kind: 'word', text: take(WORD) ?? '', position: start });
    }
  }
  tokens.push({ kind: 'end', position });
  return tokens;
}

function refuseUnreadable(text: string, refuse: (detail: string) => ScimError): void {
  if (text.length > LONGEST_EXPRESSION) {
    throw refuse(`It is ${text.length} characters long; at most ${LONGEST_EXPRESSION} are read. Shorten it.`);
  }
  const forbidden = forbiddenCharacter(text);
  if (forbidden !== undefined) throw refuse(`It ${forbidden}. Leave that character out.`);
}

function isBracket(character: string | undefined): character is '(' | ')' | '[' | ']' {
  return character === '(' || character === ')' || character === '[' || character === ']';
}

/** Reads a quoted text as JSON does, escapes included; a raw line break or tab inside is harmless and kept. */
function unquote(quoted: string, start: number, refuse: (detail: string) => ScimError): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    const escaped = quoted.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const text: unknown = JSON.parse(escaped);
    if (typeof text === 'string' && forbiddenCharacter(text) === undefined) return text;
  } catch {
    // Told below: the parser's own message would speak of JSON.
  }
  throw refuse(
    `The text that begins at position ${start} has a wrong escape. Escapes are those of JSON: write \\\\ for a backslash.`,
  );
}
