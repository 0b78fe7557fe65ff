import { authorise, organisationOf } from '../access/authorise.ts';
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
 * @throws Invalid where the page or the filter is not one
 */
export async function findUsers(scope: Scope, page: TwoWayPageRequest, filter?: UserFilter | null, orderBy?: OrderRequest | null): Promise<Page<User>> {
  authorise(scope.actor, 'user:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = filter ? userCondition(filter, parameters) : 'true';
  return readPage(scope.em, { table: 'users', columns: userColumns, condition, parameters, order: orderOf(userOrders, orderBy), toItem: toUser }, page);
}
