import { roles, type Permission, type Role } from './permissions.ts';

/** An organisation's secret that is asking. */
export interface ApiTokenActor {
  readonly kind: 'API_TOKEN';
  readonly apiTokenId: string;
  readonly organisationId: string;
  readonly permissions: ReadonlySet<Permission>;
}

/** A user who has signed in. */
export interface UserActor {
  readonly kind: 'USER';
  readonly userId: string;
  readonly organisationId: string;
  readonly permissions: ReadonlySet<Permission>;
}

/** A user as an actor, with the permissions of their role. */
export function userActor(user: { readonly id: string; readonly organisationId: string; readonly role: Role }): UserActor {
  return { kind: 'USER', userId: user.id, organisationId: user.organisationId, permissions: new Set(roles[user.role]) };
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

/** Who is asking. */
export type Actor = ApiTokenActor | UserActor | SystemActor | AnonymousActor;
