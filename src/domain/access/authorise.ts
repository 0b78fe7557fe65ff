import { Forbidden, Unauthenticated } from '../shared/errors.ts';
import type { Actor, AnonymousActor } from './actor.ts';
import { organisationPermissions, type Permission } from './permissions.ts';

/** Whether the actor has the permission. */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'SYSTEM') return true;
  return actor.kind !== 'ANONYMOUS' && actor.permissions.has(permission);
}

/** What the actor may do in an organisation, in the order of the alphabet. */
export function permissionsOf(actor: Actor): Permission[] {
  return organisationPermissions.filter((permission) => may(actor, permission)).toSorted();
}

/** Whether the actor has every one of these permissions, and so may hand them on. */
export function mayHandOn(actor: Actor, permissions: readonly Permission[]): boolean {
  return permissions.every((permission) => may(actor, permission));
}

const cures: Readonly<Partial<Record<Actor['kind'], string>>> = {
  USER: 'ask an owner for a role that has it',
  PLATFORM_TOKEN: 'a platform token is for platformAnalytics alone; ask with an API token of the organisation',
  OAUTH_CLIENT: 'give it to the OAuth client, and let that get a new access token',
};

function cureOf({ kind }: Actor, permission: Permission): string {
  if (permission === 'platform:analytics') return 'only platform tokens do; nobody of an organisation can have it';
  return cures[kind] ?? 'make an API token with it';
}

/**
 * The one check of every use case.
 * @throws Unauthenticated where nobody is signed in; Forbidden, naming the permission, where the actor lacks it.
 */
export function authorise(actor: Actor, permission: Permission): void {
  refuseStranger(actor);
  if (!may(actor, permission)) {
    throw new Forbidden(`This needs the permission ${permission}, which the caller does not have: ${cureOf(actor, permission)}.`);
  }
}

function refuseStranger(actor: Actor): asserts actor is Exclude<Actor, AnonymousActor> {
  if (actor.kind === 'ANONYMOUS') throw new Unauthenticated('This needs a caller: sign in, or send an API token as `Authorization: Bearer …`.');
}

/**
 * The organisation in whose name the actor asks.
 * @throws Unauthenticated where nobody is asking; Forbidden for a system actor that stands for no single organisation.
 */
export function organisationOf(actor: Actor): string {
  refuseStranger(actor);
  if (!actor.organisationId) {
    throw new Forbidden('This is asked in the name of one organisation: use an API token of that organisation.');
  }
  return actor.organisationId;
}
