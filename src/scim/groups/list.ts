import { ScimListGroupsDocument } from '../__generated__/operations.ts';
import type { ScimConnection, ScimRequest, ScimResponse } from '../connection.ts';
import { answerConnectionTest, groupProvisioning } from '../connection-test.ts';
import { listResources, type ResourceList } from '../list-resources.ts';
import { groupResourceType } from '../protocol/resource-type.ts';
import { parseSearchRequest } from '../protocol/search-request.ts';
import { parametersOf } from '../query.ts';
import { toGroupFilter } from './group-filter.ts';
import { toGroupOrder } from './group-order.ts';
import { toScimGroup } from './mapping.ts';

/** `GET /Groups` (RFC 7644 §3.4.2). */
export async function listGroups(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  const parameters = parametersOf(request);
  const answer = await listResources(groupList, connection, parameters, false);
  return answerConnectionTest(groupProvisioning, connection, parameters.filter, answer);
}

/** `POST /Groups/.search` (RFC 7644 §3.4.3). */
export function searchGroups(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  return listResources(groupList, connection, parseSearchRequest(request.body, connection.dialect));
}

/** The groups, as lists of them are read. */
export const groupList: ResourceList = {
  typeFor: () => groupResourceType,
  read: async (connection, { filter, sort, projection, slice, withTotal, withCursors = false }) => {
    const { groups } = await connection.run(ScimListGroupsDocument, {
      filter: filter && toGroupFilter(filter, connection.baseUrl), orderBy: sort && toGroupOrder(sort), ...slice, withMembers: projection.includes('members'), withTotal, withCursors,
    });
    return {
      resources: groups.nodes.map((group) => toScimGroup(group, connection.baseUrl)), total: groups.totalCount, pageInfo: groups.pageInfo,
      cursors: groups.edges?.map(({ cursor }) => cursor),
    };
  },
};
