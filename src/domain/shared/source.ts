import type { Origin } from './scope.ts';

/** Where a user or group came from. */
export const sources = ['SCIM', 'MANUAL', 'IMPORT', 'SSO'] as const;
export type Source = (typeof sources)[number];

/** The source of what a request creates. */
export function sourceOf(origin: Origin): Source {
  return origin.door === 'SCIM' ? 'SCIM' : 'MANUAL';
}
