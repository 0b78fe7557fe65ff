import type { Finder } from '../shared/statements.ts';

/** Finds the organisation of a session by the hash of its secret. The function of the database sees all sessions and tells no more than that (migrations/). */
export function organisationOfSession(secretHash: string): Finder {
  return { name: 'organisation-of-session', sql: 'organisation_of_session($1)', values: [secretHash] };
}
