import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { OrganisationSchema, type Organisation } from './organisation.ts';

/** The caller's organisation. */
export async function getOrganisation(scope: Scope): Promise<Organisation | null> {
  authorise(scope.actor, 'organisation:read');
  return scope.em.findOne(OrganisationSchema, { id: organisationOf(scope.actor) });
}
