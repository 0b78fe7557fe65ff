import { authorise, organisationOf } from '../access/authorise.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { groupCondition, type GroupFilter } from './group-filter.ts';
import { groupOrders } from './group-order.ts';
import { groupColumns, toGroup, type Group } from './group-record.ts';

/**
 * The groups of the organisation that match, in the order in which they were created unless another is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findGroups(scope: Scope, page: PageRequest, filter?: GroupFilter | null, orderBy?: OrderRequest | null): Promise<Page<Group>> {
  authorise(scope.actor, 'group:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `groups.organisation_id = $1 and ${filter ? groupCondition(filter, parameters) : 'true'}`;
  return readPage(scope.session, { table: 'groups', columns: groupColumns, condition, parameters, order: orderOf(groupOrders, orderBy), toItem: toGroup }, page);
}
