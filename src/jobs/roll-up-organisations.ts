import type { Actor } from '../domain/access/actor.ts';
import { rollUp } from '../domain/analytics/roll-up.ts';
import { findOrganisations } from '../domain/organisations/find-organisations.ts';
import type { Scope } from '../domain/shared/scope.ts';

const pageSize = 500;

/**
 * Does one step of the roll-up for every organisation. Every replica may do so: for each organisation one of them counts, and
 * the others find nothing to do.
 * @param signal ends it between two organisations
 * @throws AggregateError after all others were tried
 */
export async function rollUpOrganisations(scopeFor: (actor: Actor) => Scope, signal?: AbortSignal): Promise<void> {
  const errors: Error[] = [];
  for (let after: string | undefined; ;) {
    const page = await findOrganisations(scopeFor({ kind: 'SYSTEM', organisationId: undefined }), { first: pageSize, after });
    for (const { id } of page.items) {
      if (signal?.aborted) return;
      await rollUp(scopeFor({ kind: 'SYSTEM', organisationId: id })).catch((error: Error) => errors.push(error));
    }
    if (!page.hasNextPage) break;
    after = page.cursors.at(-1);
  }
  if (errors.length > 0) throw new AggregateError(errors, `The counts of ${errors.length} organisations could not be brought up to date`);
}
