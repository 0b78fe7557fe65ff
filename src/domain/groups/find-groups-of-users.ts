import { authorise, organisationOf } from '../access/authorise.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { parentsById, readPages } from '../shared/read-pages.ts';
import type { Scope } from '../shared/scope.ts';
import { groupCondition, type GroupFilter } from './group-filter.ts';
import { groupOrders } from './group-order.ts';
import { groupColumnsFor, toGroup, type Group } from './group-record.ts';

/**
 * A page of the groups of which each of these users is a direct member, in the order in which they were created unless another is asked for.
 * @param properties which properties of the groups will be looked at, where that is known
 * @throws Invalid where the page request or the filter is not one
 */
export async function findGroupsOfUsers(
  scope: Scope, userIds: readonly string[], page: PageRequest, filter?: GroupFilter | null, orderBy?: OrderRequest | null,
  properties?: ReadonlySet<string>,
): Promise<Page<Group>[]> {
  authorise(scope.actor, 'user:read');
  authorise(scope.actor, 'group:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const matches = groupCondition(filter ?? {}, parameters);
  return readPages(scope.session, {
    table: 'groups',
    joined: ' join group_members as membership_of_list on membership_of_list.organisation_id = $1 and membership_of_list.group_id = groups.id',
    columns: groupColumnsFor(properties), toItem: toGroup, parameters, order: orderOf(groupOrders, orderBy),
    condition: `groups.organisation_id = $1 and membership_of_list.user_id = parent.id and ${matches}`,
  }, parentsById(userIds), page);
}
