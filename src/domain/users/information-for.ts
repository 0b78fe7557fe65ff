import type { Scope } from '../shared/scope.ts';
import { userInformationFieldsOf, type UserInformationFields } from '../user-information-fields/user-information-fields.ts';
import { asksForInformation, type UserFilter } from './user-filter.ts';
import { ordersByInformation, type UserOrderRequest } from './user-order.ts';

/** The organisation's own fields, where a list of users is filtered or ordered by any. */
export async function informationFor(scope: Scope, filter: UserFilter | null | undefined, orderBy: UserOrderRequest | null | undefined): Promise<UserInformationFields | undefined> {
  const isNeeded = (filter && asksForInformation(filter)) || ordersByInformation(orderBy);
  return isNeeded ? userInformationFieldsOf(scope) : undefined;
}
