/**
 * The form in which texts are compared where upper and lower case do not matter (`caseExact: false`, RFC 7643 §2.2):
 * compatibility forms and case are levelled. Computed here and stored, never in SQL, so that uniqueness,
 * filters and every PostgreSQL locale agree.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC');
}
