import type { Origin } from './scope.ts';

/** Where a user or group came from. */
export const sources = ['SCIM', 'MANUAL', 'IMPORT', 'SSO'] as const;
export type Source = (typeof sources)[number];

/** The source of what a request creates. */
export function sourceOf(origin: Origin): Source {
  if (origin.door === 'SCIM') return 'SCIM';
  // A page creates nobody but at their first sign-in.
  return origin.door === 'PAGE' ? 'SSO' : 'MANUAL';
}
