const lookupKeyLength = 400;

/** The form of a lookup value in `user_lookup_values`; long ones are cut, so a hit must be compared in full. */
export function lookupKey(folded: string): string {
  // The cut may part the two halves of a character.
  return folded.slice(0, lookupKeyLength).toWellFormed();
}
