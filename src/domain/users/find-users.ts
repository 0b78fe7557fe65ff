import { authorise, organisationOf } from '../access/authorise.ts';
import { groupReferencesSql } from '../groups/load-groups.ts';
import { Parameters } from '../shared/filter-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { informationFor } from './information-for.ts';
import { userCondition, type UserFilter } from './user-filter.ts';
import { userOrder, type UserOrderRequest } from './user-order.ts';
import { userColumnsFor, userReaderFor, type User } from './user-record.ts';

/**
 * The users of the organisation that match, in the order in which they were created unless another is asked for, disabled ones included.
 * @param properties which properties of the users will be looked at, where that is known; `groupReferences` are read only where they are among them
 * @throws Invalid where the page or the filter is not one
 */
export async function findUsers(scope: Scope, page: PageRequest, filter?: UserFilter | null, orderBy?: UserOrderRequest | null, properties?: ReadonlySet<string>): Promise<Page<User>> {
  authorise(scope.actor, 'user:read');
  const columns = userColumnsFor(properties);
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const information = await informationFor(scope, filter, orderBy);
  const condition = `users.organisation_id = $1 and ${filter ? userCondition(filter, parameters, information) : 'true'}`;
  const alsoSelected = properties?.has('groupReferences') ? `, ${groupReferencesSql} as group_references` : '';
  return readPage(scope.session, { table: 'users', columns, alsoSelected, condition, parameters, order: userOrder(orderBy, information), toItem: userReaderFor(columns) }, page);
}
