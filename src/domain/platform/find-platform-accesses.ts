import { authorise, organisationOf } from '../access/authorise.ts';
import { filterCondition, momentCondition, Parameters, type FieldCompiler, type MomentFilter } from '../shared/filter-sql.ts';
import { orderOf, type OrderField, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';

/** That an analyst of the platform was shown figures of the organisation. */
export interface PlatformAccess {
  readonly accessedAt: Date;
  /** The id of the use. */
  readonly reference: string;
}

const fields: Record<string, FieldCompiler> = {
  accessedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'accesses.accessed_at', parameters),
};

// Under the names of the GraphQL enum `PlatformAccessOrderField`.
const orders: Readonly<Record<string, OrderField>> = { ACCESSED_AT: { sql: 'accesses.accessed_at', type: 'timestamptz', nullable: false } };

/**
 * When figures of the caller's organisation were shown to analysts of the platform, the newest first unless told otherwise.
 * @throws Invalid where the page or the filter is not one
 */
export async function findPlatformAccesses(scope: Scope, page: PageRequest, filter?: object | null, orderBy?: OrderRequest | null): Promise<Page<PlatformAccess>> {
  authorise(scope.actor, 'analytics:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = filterCondition(filter ?? {}, fields, parameters);
  return readPage(scope.session, {
    with: 'with accesses as (select platform_use_id as id, accessed_at from platform_accesses where organisation_id = $1)', table: 'accesses', columns: ['id', 'accessed_at'],
    condition, parameters, order: orderOf(orders, orderBy), newestFirst: true,
    toItem: (row) => ({ reference: row['id'] as string, accessedAt: new Date(row['accessed_at'] as string) }),
  }, page);
}
