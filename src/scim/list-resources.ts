import type { ScimConnection, ScimResponse } from './connection.ts';
import type { Filter } from './protocol/filter/filter.ts';
import { parseFilter } from './protocol/filter/parse-filter.ts';
import type { JsonObject } from './protocol/json.ts';
import { listResponse } from './protocol/list-response.ts';
import { parseProjection, project, type Projection } from './protocol/projection.ts';
import type { ResourceType } from './protocol/resource-type.ts';
import { parseSort, type Sort } from './protocol/sort.ts';
import { readPage, type ListParameters } from './query.ts';

/** Which part of a list is read, as the arguments of the schema's connections. */
export interface Slice {
  readonly first: number;
  readonly offset: number;
}

/** What of a kind of resource is read. */
export interface ListQuery {
  readonly filter: Filter | undefined;
  readonly sort: Sort | undefined;
  readonly projection: Projection;
  readonly slice: Slice;
}

/** A part of a list. */
export interface ListPage {
  /** Whole, as the mapping makes them. */
  readonly resources: readonly JsonObject[];
  readonly total: number;
}

/** A kind of resource of which there are lists. */
export interface ResourceList {
  readonly resourceType: ResourceType;
  /** @throws ScimError invalidFilter or invalidValue where the attribute that is asked for is not kept in a searchable form */
  read(connection: ScimConnection, query: ListQuery): Promise<ListPage>;
}

/** Answers a query for resources of one kind (RFC 7644 §3.4.2). */
export async function listResources(list: ResourceList, connection: ScimConnection, parameters: ListParameters): Promise<ScimResponse> {
  const { resourceType } = list;
  const { startIndex, ...slice } = readPage(parameters);
  const projection = parseProjection(parameters, resourceType, connection.dialect);
  const filter = parameters.filter === undefined ? undefined : parseFilter(parameters.filter, resourceType, connection.dialect);
  const sort = parseSort(parameters, resourceType, connection.dialect);
  const { resources, total } = await list.read(connection, { filter, sort, projection, slice });
  return { status: 200, body: listResponse(resources.map((resource) => project(resource, projection, resourceType)), total, startIndex) };
}
