import { authorise } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { organisationCondition, organisationOrders, type OrganisationFilter } from './organisation-filter.ts';
import { isSlug, OrganisationSchema, type Organisation } from './organisation.ts';

/**
 * The organisations that match, in the order in which they were created unless another is asked for. For the platform's operators only.
 * @throws Invalid where the page or the filter is not one
 */
export async function findOrganisations(scope: Scope, page: PageRequest, filter?: OrganisationFilter | null, orderBy?: OrderRequest | null): Promise<Page<Organisation>> {
  authorise(scope.actor, 'platform:read');
  const parameters = new Parameters([]);
  const condition = organisationCondition(filter ?? {}, parameters);
  return readPage(scope.session, { ...entityRows(scope.em, OrganisationSchema), condition, parameters, order: orderOf(organisationOrders, orderBy) }, page);
}

/** The organisation with this slug; `null` where there is none, or it is the copy of a rehearsal. For the platform's operators only. */
export async function findOrganisationBySlug(scope: Scope, slug: string): Promise<Organisation | null> {
  authorise(scope.actor, 'platform:read');
  return isSlug(slug) ? scope.em.findOne(OrganisationSchema, { slug, rehearsesId: null }) : null;
}
