/*
 * Queries at the root, over users and groups together (RFC 7644 §3.4.2.1): one list, the users before the groups, or in
 * the order that is asked for; where that makes no difference, again the users first, and each kind by its ids.
 */
import type { ScimConnection, ScimRequest, ScimResponse } from './connection.ts';
import { pageSizes } from './discovery/features.ts';
import { groupList } from './groups/list.ts';
import type { ListPage, ResourceList, ResourceQuery, Slice } from './list-resources.ts';
import { openCursor, sealCursor, type CursorBinding } from './protocol/cursor.ts';
import { ScimError } from './protocol/errors.ts';
import type { Filter } from './protocol/filter/filter.ts';
import { withoutForeignAttributes } from './protocol/filter/foreign-attributes.ts';
import { parseFilter } from './protocol/filter/parse-filter.ts';
import { printFilter } from './protocol/filter/print-filter.ts';
import type { JsonObject } from './protocol/json.ts';
import { cursorListResponse, listResponse } from './protocol/list-response.ts';
import { parseProjection, project } from './protocol/projection.ts';
import { parseSearchRequest, type SearchParameters } from './protocol/search-request.ts';
import { compareBySort, parseSort, type Sort } from './protocol/sort.ts';
import { parametersOf, readCursorCount, readPage } from './query.ts';
import { userList } from './users/list.ts';

const lists = [userList, groupList] as const;

/** `GET /` (RFC 7644 §3.4.2.1). */
export function listAll(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  return listBoth(connection, parametersOf(request));
}

/** `POST /.search` (RFC 7644 §3.4.3). */
export function searchAll(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  return listBoth(connection, parseSearchRequest(request.body, connection.dialect));
}

/** What is asked for of both kinds: the query of each, and what they have in common. */
interface RootQuery {
  readonly queries: readonly ResourceQuery[];
  /** Both as one of the kinds knows them. */
  readonly filter: Filter | undefined;
  readonly sort: Sort | undefined;
}

/** A resource of either kind, on its way to the answer. */
interface Found {
  /** Its kind, as a place in {@link lists}. */
  readonly kind: number;
  readonly resource: JsonObject;
  /** The place behind it in the list of its kind. */
  readonly cursor: string | undefined;
}

async function listBoth(connection: ScimConnection, parameters: SearchParameters): Promise<ScimResponse> {
  const query = readQuery(connection, parameters);
  const body = parameters.cursor === undefined ? await pageByIndex(connection, query, parameters) : await pageByCursor(connection, query, parameters);
  return { status: 200, body };
}

function readQuery(connection: ScimConnection, parameters: SearchParameters): RootQuery {
  const { dialect } = connection;
  const resourceTypes = lists.map((list) => list.typeFor(connection));
  const filters = resourceTypes.map((resourceType) => (parameters.filter === undefined ? undefined : parseFilter(parameters.filter, resourceType, dialect, resourceTypes.filter((other) => other !== resourceType))));
  const sorts = resourceTypes.map((resourceType) => sortOf(() => parseSort(parameters, resourceType, dialect)));
  const sort = sorts.find((one) => one !== undefined && !(one instanceof ScimError));
  const [refusal] = sorts;
  if (!sort && refusal instanceof ScimError) throw refusal;
  const queries = resourceTypes.map((resourceType, kind): ResourceQuery => {
    const [filter, own] = [filters[kind], sorts[kind]];
    return {
      resourceType, filter: filter && withoutForeignAttributes(filter, resourceType), sort: own instanceof ScimError ? undefined : own,
      projection: parseProjection(parameters, resourceType, dialect),
    };
  });
  return { queries, filter: filters[0], sort: sort instanceof ScimError ? undefined : sort };
}

// An attribute that one kind lacks has no value there.
function sortOf(parse: () => Sort | undefined): Sort | undefined | ScimError {
  try {
    return parse();
  } catch (error) {
    if (error instanceof ScimError) return error;
    throw error;
  }
}

async function pageByIndex(connection: ScimConnection, query: RootQuery, parameters: SearchParameters): Promise<JsonObject> {
  const { startIndex, first, offset } = readPage(parameters);
  const readPart = query.sort ? readSorted : readInTurn;
  const { found, total } = await readPart(connection, query, first, offset);
  return listResponse(shownOf(found, query), total, startIndex);
}

interface Part {
  readonly found: readonly Found[];
  readonly total: number;
}

async function readInTurn(connection: ScimConnection, { queries }: RootQuery, first: number, offset: number): Promise<Part> {
  const found: Found[] = [];
  let total = 0;
  for (const [kind, list] of lists.entries()) {
    const slice = { first: first - found.length, offset: Math.max(0, offset - total) };
    const page = await read(connection, queries, list, kind, slice);
    found.push(...page.found);
    total += page.total ?? 0;
  }
  return { found, total };
}

// How many of each kind come before a place is known only by reading them, so there is an end to it.
async function readSorted(connection: ScimConnection, query: RootQuery, first: number, offset: number): Promise<Part> {
  const end = offset + first;
  if (end > pageSizes.maxCount) {
    throw new ScimError(400, 'tooMany', `Users and groups sorted together can be read by index up to the resource ${pageSizes.maxCount}. Page by cursor, or ask /Users and /Groups.`);
  }
  const pages = await Promise.all(lists.map((list, kind) => read(connection, query.queries, list, kind, { first: end, offset: 0 })));
  return { found: merge(pages, query.sort).slice(offset, end), total: pages.reduce((sum, { total = 0 }) => sum + total, 0) };
}

/** Where a cursor goes on: behind which place of each kind, null for its beginning; and how many there were when the client began. */
type RootPlace = readonly [places: readonly (string | null)[], total: number];

async function pageByCursor(connection: ScimConnection, query: RootQuery, { cursor = '', ...parameters }: SearchParameters): Promise<JsonObject> {
  const count = readCursorCount(parameters);
  const binding: CursorBinding = { key: await connection.signingKey(), query: identityOf(query) };
  const [places, known] = cursor === '' ? [[], undefined] : (openCursor(cursor, binding, connection.now) as unknown as RootPlace);
  const pages = await Promise.all(lists.map((list, kind) => read(connection, query.queries, list, kind, { first: count, after: places[kind] ?? undefined }, known === undefined)));
  const total = known ?? pages.reduce((sum, page) => sum + (page.total ?? 0), 0);
  const found = merge(pages, query.sort);
  const shown = found.slice(0, count);
  const next = lists.map((_, kind) => shown.findLast((one) => one.kind === kind)?.cursor ?? places[kind] ?? null);
  const isLast = found.length <= count && !pages.some(({ hasNextPage }) => hasNextPage);
  return cursorListResponse(shownOf(shown, query), total, isLast ? {} : { nextCursor: sealCursor([next, total], binding, connection.now) });
}

async function read(
  connection: ScimConnection, queries: RootQuery['queries'], { read: readList }: ResourceList, kind: number, slice: Slice, withTotal = true,
): Promise<Pick<ListPage, 'total'> & { found: Found[]; hasNextPage: boolean }> {
  const query = queries[kind];
  if (!query) throw new Error('There is a kind of resource without a query');
  const { resources, cursors, total, pageInfo } = await readList(connection, { ...query, slice, withTotal, withCursors: true });
  return { found: resources.map((resource, index) => ({ kind, resource, cursor: cursors?.[index] })), total, hasNextPage: pageInfo.hasNextPage };
}

// Each kind stays in the order in which it was read, so that its last resource on a page is where the next one goes on.
function merge(pages: readonly { readonly found: readonly Found[] }[], sort: Sort | undefined): Found[] {
  const waiting = pages.map(({ found }) => [...found]);
  const isBefore = (left: Found, right: Found): boolean => sort !== undefined && compareBySort(sort, left.resource, right.resource) < 0;
  const merged: Found[] = [];
  for (;;) {
    let next: Found | undefined;
    for (const [head] of waiting) {
      if (head && (!next || isBefore(head, next))) next = head;
    }
    if (!next) return merged;
    merged.push(next);
    waiting[next.kind]?.shift();
  }
}

function shownOf(found: readonly Found[], { queries }: RootQuery): JsonObject[] {
  return found.flatMap(({ kind, resource }) => {
    const query = queries[kind];
    return query ? [project(resource, query.projection, query.resourceType)] : [];
  });
}

function identityOf({ filter, sort }: RootQuery): string {
  return JSON.stringify([null, filter ? printFilter(filter) : null, sort ? [sort.attribute.path, sort.order] : null]);
}
