import { authorise, organisationOf } from '../access/authorise.ts';
import { groupReferencesSql } from '../groups/load-groups.ts';
import { Parameters } from '../shared/filter-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { informationFor } from './information-for.ts';
import { userCondition, type UserFilter } from './user-filter.ts';
import { userOrder, type UserOrderRequest } from './user-order.ts';
import { toUser, userColumns, type User } from './user-record.ts';

/**
 * The users of the organisation that match, in the order in which they were created unless another is asked for, disabled ones included.
 * @param withGroupReferences whether to read short references to the groups of each user with them
 * @throws Invalid where the page or the filter is not one
 */
export async function findUsers(scope: Scope, page: PageRequest, filter?: UserFilter | null, orderBy?: UserOrderRequest | null, withGroupReferences = false): Promise<Page<User>> {
  authorise(scope.actor, 'user:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const information = await informationFor(scope, filter, orderBy);
  const condition = `users.organisation_id = $1 and ${filter ? userCondition(filter, parameters, information) : 'true'}`;
  const alsoSelected = withGroupReferences ? `, ${groupReferencesSql} as group_references` : '';
  return readPage(scope.session, { table: 'users', columns: userColumns, alsoSelected, condition, parameters, order: userOrder(orderBy, information), toItem: toUser }, page);
}
