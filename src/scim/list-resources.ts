import { isConnectionTest } from './connection-test.ts';
import { lookupOf } from './lookup.ts';
import type { ScimConnection, ScimResponse } from './connection.ts';
import { openCursor, sealCursor, type CursorBinding } from './protocol/cursor.ts';
import type { Filter } from './protocol/filter/filter.ts';
import { parseFilter } from './protocol/filter/parse-filter.ts';
import { printFilter } from './protocol/filter/print-filter.ts';
import type { JsonObject } from './protocol/json.ts';
import { cursorListResponse, listResponse } from './protocol/list-response.ts';
import { parseProjection, project, type Projection } from './protocol/projection.ts';
import type { ResourceType } from './protocol/resource-type.ts';
import type { SearchParameters } from './protocol/search-request.ts';
import { parseSort, type Sort } from './protocol/sort.ts';
import { readCursorCount, readPage } from './query.ts';

/** Which part of a list is read, as the arguments of the schema's connections. */
export interface Slice {
  readonly first?: number;
  readonly after?: string | undefined;
  readonly last?: number;
  readonly before?: string;
  readonly offset?: number;
}

/** Which resources are read, and what of them. */
export interface ResourceQuery {
  readonly resourceType: ResourceType;
  readonly filter: Filter | undefined;
  readonly sort: Sort | undefined;
  readonly projection: Projection;
}

/** A part of a list. */
export interface ListPage {
  /** Whole, as the mapping makes them. */
  readonly resources: readonly JsonObject[];
  /** Present where it was asked for. */
  readonly total?: number | undefined;
  /** The place behind each resource; present where they were asked for. */
  readonly cursors?: readonly string[] | undefined;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

/** A kind of resource of which there are lists. */
export interface ResourceList {
  /** The kind, as the organisation has it. */
  typeFor(connection: ScimConnection): ResourceType;
  /** @throws ScimError invalidFilter or invalidValue where the attribute that is asked for is not kept in a searchable form */
  read(connection: ScimConnection, query: ResourceQuery & { readonly slice: Slice; readonly withTotal: boolean; readonly withCursors?: boolean }): Promise<ListPage>;
}

/**
 * Answers a query for resources of one kind, by index (RFC 7644 §3.4.2) or by cursor (RFC 9865).
 * @param notesTests `false` where the caller notes by itself that the connection was tested
 */
export async function listResources(list: ResourceList, connection: ScimConnection, parameters: SearchParameters, notesTests = true): Promise<ScimResponse> {
  const resourceType = list.typeFor(connection);
  const readByPage = parameters.cursor === undefined ? pageByIndex : pageByCursor;
  const query: ResourceQuery = {
    resourceType,
    projection: parseProjection(parameters, resourceType, connection.dialect),
    filter: parameters.filter === undefined ? undefined : parseFilter(parameters.filter, resourceType, connection.dialect),
    sort: parseSort(parameters, resourceType, connection.dialect),
  };
  return { status: 200, body: await readByPage(list, connection, query, parameters, notesTests) };
}

async function pageByIndex(list: ResourceList, connection: ScimConnection, query: ResourceQuery, parameters: SearchParameters, notesTests: boolean): Promise<JsonObject> {
  const { startIndex, ...slice } = readPage(parameters);
  const { resources, total } = await list.read(connection, { ...query, slice, withTotal: true });
  const lookup = startIndex === 1 ? lookupOf(query.resourceType, query.filter, resources[0], total ?? 0) : undefined;
  if (lookup && (notesTests || lookup.decision === 'MATCHED' || !isConnectionTest(parameters.filter))) connection.noteLookup(lookup);
  return listResponse(shownOf(resources, query), total ?? 0, startIndex);
}

/** Where a cursor goes on: before or after which place of the connection; and how many there were when the client began. */
type CursorPlace = readonly ['after' | 'before', place: string, total: number];

async function pageByCursor(list: ResourceList, connection: ScimConnection, query: ResourceQuery, { cursor = '', ...parameters }: SearchParameters): Promise<JsonObject> {
  const count = readCursorCount(parameters);
  const binding: CursorBinding = { key: await connection.signingKey(), query: identityOf(query) };
  const place = cursor === '' ? undefined : (openCursor(cursor, binding, connection.now) as unknown as CursorPlace);
  const page = await list.read(connection, { ...query, slice: sliceAt(place, count), withTotal: place === undefined });
  const total = page.total ?? place?.[2] ?? 0;
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  const seal = (...to: CursorPlace): string => sealCursor([...to], binding, connection.now);
  return cursorListResponse(shownOf(page.resources, query), total, {
    ...(hasPreviousPage && startCursor !== null ? { previousCursor: seal('before', startCursor, total) } : {}),
    ...(hasNextPage && endCursor !== null ? { nextCursor: seal('after', endCursor, total) } : {}),
  });
}

function sliceAt(place: CursorPlace | undefined, count: number): Slice {
  if (place === undefined) return { first: count };
  return place[0] === 'after' ? { first: count, after: place[1] } : { last: count, before: place[1] };
}

// The same for the same query in another spelling.
function identityOf({ resourceType, filter, sort }: ResourceQuery): string {
  return JSON.stringify([resourceType.name, filter ? printFilter(filter) : null, sort ? [sort.attribute.path, sort.order] : null]);
}

function shownOf(resources: readonly JsonObject[], { resourceType, projection }: ResourceQuery): JsonObject[] {
  return resources.map((resource) => project(resource, projection, resourceType));
}
