import type { Actor } from '../domain/access/actor.ts';
import { rollUpPlatform } from '../domain/analytics/platform/roll-up-platform.ts';
import { rollUp } from '../domain/analytics/roll-up.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { eachOrganisation } from './each-organisation.ts';

/**
 * Does one step of the roll-up for every organisation, and then for all of them together. Every replica may do so: for each
 * organisation one of them counts, and the others find nothing to do.
 * @param signal ends it between two organisations
 * @throws AggregateError after all others were tried
 */
export async function rollUpOrganisations(scopeFor: (actor: Actor) => Scope, signal?: AbortSignal): Promise<void> {
  const errors = await eachOrganisation(scopeFor, rollUp, signal);
  if (!signal?.aborted) await rollUpPlatform(scopeFor({ kind: 'SYSTEM', organisationId: undefined })).catch((error: Error) => errors.push(error));
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} of the counts could not be brought up to date`);
}
