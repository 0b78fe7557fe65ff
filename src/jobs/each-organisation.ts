import type { Actor } from '../domain/access/actor.ts';
import { findOrganisations } from '../domain/organisations/find-organisations.ts';
import type { Scope } from '../domain/shared/scope.ts';

const pageSize = 500;

/**
 * Does some work for every organisation, one after another, also after an error.
 * @param signal ends it between two organisations
 * @returns the errors
 */
export async function eachOrganisation(scopeFor: (actor: Actor) => Scope, work: (scope: Scope) => Promise<unknown>, signal?: AbortSignal): Promise<Error[]> {
  const errors: Error[] = [];
  for (let after: string | undefined; ;) {
    const page = await findOrganisations(scopeFor({ kind: 'SYSTEM', organisationId: undefined }), { first: pageSize, after });
    for (const { id } of page.items) {
      if (signal?.aborted) return errors;
      await work(scopeFor({ kind: 'SYSTEM', organisationId: id })).catch((error: Error) => errors.push(error));
    }
    if (!page.hasNextPage) return errors;
    after = page.cursorAt(-1);
  }
}
