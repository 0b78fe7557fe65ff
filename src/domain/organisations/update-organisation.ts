import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { requiredName } from '../shared/text.ts';
import { OrganisationSchema, type Organisation } from './organisation.ts';

/**
 * Renames the caller's organisation.
 * @throws Invalid where the name is empty
 */
export async function updateOrganisation(scope: Scope, input: { name: string }): Promise<Organisation> {
  authorise(scope.actor, 'organisation:write');
  const name = requiredName(input.name, ['name']);
  const organisation = await scope.em.findOneOrFail(OrganisationSchema, { id: organisationOf(scope.actor) });
  scope.em.assign(organisation, { name, updatedAt: scope.now });
  await scope.em.flush();
  return organisation;
}
