import type { Actor } from '../domain/access/actor.ts';
import { deleteRehearsal, findEndedRehearsals } from '../domain/rehearsal/delete-rehearsals.ts';
import type { Scope } from '../domain/shared/scope.ts';

/**
 * Deletes the copies of rehearsals that are over. Every replica may do so.
 * @param signal ends it between two copies
 * @throws AggregateError after all others were tried
 */
export async function deleteEndedRehearsals(scopeFor: (actor: Actor) => Scope, signal?: AbortSignal): Promise<void> {
  const errors: Error[] = [];
  for (const { organisationId, copyId } of await findEndedRehearsals(scopeFor({ kind: 'SYSTEM', organisationId: undefined }))) {
    if (signal?.aborted) return;
    await deleteRehearsal(scopeFor({ kind: 'SYSTEM', organisationId }), copyId).catch((error: Error) => errors.push(error));
  }
  if (errors.length > 0) throw new AggregateError(errors, `The copies of ${errors.length} rehearsals could not be deleted`);
}
