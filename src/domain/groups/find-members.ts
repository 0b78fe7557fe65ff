import { authorise, organisationOf } from '../access/authorise.ts';
import { Parameters } from '../shared/filter-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { parentsById, readPages } from '../shared/read-pages.ts';
import type { Scope } from '../shared/scope.ts';
import { informationFor } from '../users/information-for.ts';
import { userCondition, type UserFilter } from '../users/user-filter.ts';
import { userOrder, type UserOrderRequest } from '../users/user-order.ts';
import { userColumnsFor, userReaderFor, type User } from '../users/user-record.ts';

/**
 * A page of the members of each of these groups, in the order of their ids unless another is asked for.
 * @param properties which properties of the users will be looked at, where that is known
 * @throws Invalid where the page request or the filter is not one
 */
export async function findMembers(
  scope: Scope, groupIds: readonly string[], page: PageRequest, filter?: UserFilter | null, orderBy?: UserOrderRequest | null,
  properties?: ReadonlySet<string>,
): Promise<Page<User>[]> {
  authorise(scope.actor, 'group:read');
  authorise(scope.actor, 'user:read');
  const columns = userColumnsFor(properties);
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const information = await informationFor(scope, filter, orderBy);
  const matches = userCondition(filter ?? {}, parameters, information);
  return readPages(scope.session, {
    table: 'users',
    joined: ' join group_members as membership_of_list on membership_of_list.organisation_id = $1 and membership_of_list.user_id = users.id',
    columns, toItem: userReaderFor(columns), parameters, order: userOrder(orderBy, information),
    condition: `users.organisation_id = $1 and membership_of_list.group_id = parent.id and ${matches}`,
  }, parentsById(groupIds), page);
}
