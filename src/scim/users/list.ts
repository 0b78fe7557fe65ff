import { ScimListUsersDocument } from '../__generated__/operations.ts';
import type { ScimConnection, ScimRequest, ScimResponse } from '../connection.ts';
import { answerConnectionTest, userProvisioning } from '../connection-test.ts';
import { listResources, type ResourceList } from '../list-resources.ts';
import { parseSearchRequest } from '../protocol/search-request.ts';
import { parametersOf } from '../query.ts';
import { hasOwnFields } from './information-schema.ts';
import { toScimUser } from './mapping.ts';
import { toUserFilter } from './user-filter.ts';
import { toUserOrder } from './user-order.ts';

/** `GET /Users` (RFC 7644 §3.4.2). */
export async function listUsers(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  const parameters = parametersOf(request);
  const answer = await listResources(userList, connection, parameters, false);
  return answerConnectionTest(userProvisioning, connection, parameters.filter, answer);
}

/** `POST /Users/.search` (RFC 7644 §3.4.3). */
export function searchUsers(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  return listResources(userList, connection, parseSearchRequest(request.body, connection.dialect));
}

/** The users, as lists of them are read. */
export const userList: ResourceList = {
  typeFor: ({ userType }) => userType,
  read: async (connection, { filter, sort, projection, slice, withTotal, withCursors = false }) => {
    const { users } = await connection.run(ScimListUsersDocument, {
      filter: filter && toUserFilter(filter, connection), orderBy: sort && toUserOrder(sort), ...slice, withGroups: projection.includes('groups'),
      withInformation: hasOwnFields(connection), withTotal, withCursors,
    });
    return {
      resources: users.nodes.map((user) => toScimUser(user, connection)), total: users.totalCount, pageInfo: users.pageInfo,
      cursors: users.edges?.map(({ cursor }) => cursor),
    };
  },
};
