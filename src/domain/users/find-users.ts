import { authorise, organisationOf } from '../access/authorise.ts';
import { groupsOfUserSql } from '../groups/load-groups.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, TwoWayPageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { userCondition, type UserFilter } from './user-filter.ts';
import { userOrders } from './user-order.ts';
import { toUser, userColumns, type User } from './user-record.ts';

/**
 * The users of the organisation that match, in the order in which they were created unless another is asked for, disabled ones included.
 * @param withGroups whether to read the groups of each user with them
 * @throws Invalid where the page or the filter is not one
 */
export async function findUsers(scope: Scope, page: TwoWayPageRequest, filter?: UserFilter | null, orderBy?: OrderRequest | null, withGroups = false): Promise<Page<User>> {
  authorise(scope.actor, 'user:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = filter ? userCondition(filter, parameters) : 'true';
  const alsoSelected = withGroups ? `, ${groupsOfUserSql} as groups` : '';
  return readPage(scope.session, { table: 'users', columns: userColumns, alsoSelected, condition, parameters, order: orderOf(userOrders, orderBy), toItem: toUser }, page);
}
