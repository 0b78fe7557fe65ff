import type { Actor } from '../domain/access/actor.ts';
import { forgetEvents } from '../domain/provisioning/forget-events.ts';
import { forgetLookups } from '../domain/provisioning/forget-lookups.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { eachOrganisation } from './each-organisation.ts';

/**
 * Deletes, in every organisation, the events of lookups that are older than so many days, and all events that are older than the
 * organisation keeps them. Every replica may do so.
 * @param signal ends it before all is done; the next time goes on from there
 * @throws AggregateError after all others were tried
 */
export async function forgetOldEvents(scopeFor: (actor: Actor) => Scope, lookupDays: number, signal?: AbortSignal): Promise<void> {
  const forget = async (scope: Scope): Promise<void> => {
    await forgetLookups(scope, lookupDays, signal);
    await forgetEvents(scope, signal);
  };
  const errors = await eachOrganisation(scopeFor, forget, signal);
  if (errors.length > 0) throw new AggregateError(errors, `The old events of ${errors.length} organisations could not be deleted`);
}
