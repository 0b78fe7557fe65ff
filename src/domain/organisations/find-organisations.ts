import { authorise } from '../access/authorise.ts';
import { findPage } from '../shared/find-page.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import type { Scope } from '../shared/scope.ts';
import { OrganisationSchema, type Organisation } from './organisation.ts';

/** All organisations, in the order in which they were created. For the platform's operators only. */
export async function findOrganisations(scope: Scope, page: PageRequest): Promise<Page<Organisation>> {
  authorise(scope.actor, 'platform:read');
  return findPage(scope.em, OrganisationSchema, {}, page);
}

/** The organisation with this slug; `null` where there is none. For the platform's operators only. */
export async function findOrganisationBySlug(scope: Scope, slug: string): Promise<Organisation | null> {
  authorise(scope.actor, 'platform:read');
  return scope.em.findOne(OrganisationSchema, { slug });
}
