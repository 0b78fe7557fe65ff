import type { Actor } from '../domain/access/actor.ts';
import { forgetDuplicateChecks } from '../domain/duplicates/forget-duplicate-checks.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { eachOrganisation } from './each-organisation.ts';

/**
 * Deletes the duplicate checks of every organisation that are older than so many days, and what was kept to undo cures that can be undone no more.
 * @throws AggregateError after all others were tried
 */
export async function forgetOldChecks(scopeFor: (actor: Actor) => Scope, days: number, signal?: AbortSignal): Promise<void> {
  const errors = await eachOrganisation(scopeFor, (scope) => forgetDuplicateChecks(scope, days), signal);
  if (errors.length > 0) throw new AggregateError(errors, `The old duplicate checks of ${errors.length} organisations could not be deleted`);
}
