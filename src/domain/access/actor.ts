import type { Permission } from './permissions.ts';

/** An organisation's secret that is asking. */
export interface ApiTokenActor {
  readonly kind: 'API_TOKEN';
  readonly apiTokenId: string;
  readonly organisationId: string;
  readonly permissions: ReadonlySet<Permission>;
}

/** Rollcall itself, or its operator at the command line: for all organisations, or on behalf of one. */
export interface SystemActor {
  readonly kind: 'SYSTEM';
  readonly organisationId: string | undefined;
}

/** Nobody that we know. May ask for public fields only. */
export interface AnonymousActor {
  readonly kind: 'ANONYMOUS';
}

/** Who is asking. A signed-in user becomes one more kind here, with the permissions of their role. */
export type Actor = ApiTokenActor | SystemActor | AnonymousActor;
