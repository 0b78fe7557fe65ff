import { authorise, organisationOf } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { booleanCondition, filterCondition, idCondition, momentCondition, Parameters, wordCondition, type BooleanFilter, type FieldCompiler, type MomentFilter, type TextFilter, type WordFilter } from '../shared/filter-sql.ts';
import { orderOf, type OrderField, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { anyIdOfPerson } from '../users/merged-users.ts';
import { DuplicateCureSchema, type DuplicateCure } from './duplicate-cure.ts';

/** Which cures; the shape of the GraphQL input `DuplicateCureFilter`. */
export type DuplicateCureFilter = object;

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'duplicate_cures.id', parameters),
  kind: (filter: WordFilter, parameters) => wordCondition(filter, 'duplicate_cures.kind', parameters),
  userId: (filter: TextFilter, parameters) => idCondition(filter, 'duplicate_cures.user_id', parameters, anyIdOfPerson),
  isUndone: (filter: BooleanFilter, parameters) => booleanCondition(filter, '(duplicate_cures.undone_at is not null)', parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'duplicate_cures.created_at', parameters),
};

// Under the names of the GraphQL enum `DuplicateCureOrderField`.
const orders: Readonly<Record<string, OrderField>> = {
  CREATED_AT: { sql: 'duplicate_cures.created_at', type: 'timestamptz', nullable: false },
};

/**
 * The cures of the organisation that match, the newest first unless another order is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findDuplicateCures(scope: Scope, page: PageRequest, filter?: DuplicateCureFilter | null, orderBy?: OrderRequest | null): Promise<Page<DuplicateCure>> {
  authorise(scope.actor, 'user:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `duplicate_cures.organisation_id = $1 and ${filterCondition(filter ?? {}, fields, parameters)}`;
  return readPage(scope.session, { ...entityRows(scope.em, DuplicateCureSchema), condition, parameters, order: orderOf(orders, orderBy), newestFirst: true }, page);
}

/** The cures with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadDuplicateCures(scope: Scope, ids: readonly string[]): Promise<(DuplicateCure | null)[]> {
  authorise(scope.actor, 'user:read');
  const found = await scope.em.find(DuplicateCureSchema, { organisationId: organisationOf(scope.actor), id: { $in: ids.filter(isUuid) } });
  const byId = new Map(found.map((cure) => [cure.id, cure]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** What was done last about each of these lines of duplicate checks, and not undone; `null` for nothing. */
export async function loadCuresOfLines(scope: Scope, lineIds: readonly string[]): Promise<(DuplicateCure | null)[]> {
  authorise(scope.actor, 'user:read');
  const found = await scope.em.find(DuplicateCureSchema, { organisationId: organisationOf(scope.actor), lineId: { $in: [...lineIds] }, undoneAt: null }, { orderBy: { id: 'asc' } });
  const byLine = new Map(found.map((cure) => [cure.lineId, cure]));
  return lineIds.map((id) => byLine.get(id) ?? null);
}
