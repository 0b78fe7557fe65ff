/**
 * The form in which texts are compared where upper and lower case do not matter (`caseExact: false`, RFC 7643 §2.2):
 * compatibility forms and case are levelled. What must be unique or found by an index is computed here and stored, so that
 * every PostgreSQL locale agrees; a text in a short list may be folded when it is compared ({@link foldedSql}).
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}

/** SQL of a text in the form of {@link fold}: ICU's root locale folds as JavaScript does, whatever the locale of the database. */
export function foldedSql(sql: string): string {
  return `normalize(lower(normalize(${sql}, NFKC) collate "und-x-icu"), NFKC)`;
}
