import type { Actor } from '../domain/access/actor.ts';
import { tellProvisioningSilence } from '../domain/provisioning/tell-silence.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { eachOrganisation } from './each-organisation.ts';

/**
 * Tells the owners of every organisation whose directory does not come any more. Every replica may do so.
 * @param signal ends it before all is done
 * @throws AggregateError after all others were tried
 */
export async function tellSilences(scopeFor: (actor: Actor) => Scope, signal?: AbortSignal): Promise<void> {
  const errors = await eachOrganisation(scopeFor, tellProvisioningSilence, signal);
  if (errors.length > 0) throw new AggregateError(errors, `It could not be seen whether the directories of ${errors.length} organisations are silent`);
}
