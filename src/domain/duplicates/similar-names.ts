import { distance } from 'fastest-levenshtein';
import { fold } from '../shared/fold.ts';

/** The words of a name, in a form in which they can be compared. */
export type NameWords = readonly string[];

// What has no form without its stroke or ligature in Unicode.
const plain: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };
const mostWords = 6;

/** The words of a name: folded, without accents, in the order of the alphabet, since one writes `Lovelace, Ada` and another `Ada Lovelace`. */
export function nameWords(name: string): NameWords {
  const text = fold(name).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[ßøłđæœþı]/g, (letter) => plain[letter] ?? letter);
  return [...new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))].toSorted().slice(0, mostWords);
}

/**
 * Whether two names may be one person's: all words of the shorter one are in the longer one, of which one may be spelt otherwise
 * or be an initial. A single word says too little.
 */
export function areSimilar(one: NameWords, other: NameWords): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < 2) return false;
  const left = [...longer];
  const unmatched: string[] = [];
  for (const word of shorter) {
    const at = left.indexOf(word);
    if (at === -1) unmatched.push(word);
    else left.splice(at, 1);
  }
  const [odd, ...more] = unmatched;
  if (odd === undefined) return true;
  return more.length === 0 && left.some((word) => isNearly(odd, word));
}

function isNearly(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter === 1) return true;
  if (shorter < 4) return false;
  const allowed = shorter < 8 ? 1 : 2;
  return isSwapped(one, other) || (Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed);
}

// Two letters beside each other that changed places are one slip, which counts as two in the distance.
function isSwapped(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `${one.slice(0, at)}${one.slice(at + 1, at + 2)}${one.slice(at, at + 1)}${one.slice(at + 2)}` === other;
}

/**
 * Under which keys names are kept, so that similar ones have one in common: of two words, one whole and the other's first letter. A name is
 * looked for under all of its keys.
 */
export function nameKeys(words: NameWords): string[] {
  return words.flatMap((word) => words.filter((other) => other !== word).map((other) => `${word} ${other[0]}`));
}
