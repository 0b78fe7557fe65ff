import type { Actor } from '../domain/access/actor.ts';
import { remindOfExpiry } from '../domain/reminders/remind-of-expiry.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { eachOrganisation } from './each-organisation.ts';

/**
 * Reminds the owners of every organisation of what is about to expire. Every replica may do so.
 * @param signal ends it between two organisations
 * @throws AggregateError after all others were tried
 */
export async function remindOwners(scopeFor: (actor: Actor) => Scope, signal?: AbortSignal): Promise<void> {
  const errors = await eachOrganisation(scopeFor, remindOfExpiry, signal);
  if (errors.length > 0) throw new AggregateError(errors, `The owners of ${errors.length} organisations could not be reminded of what expires`);
}
