import { authorise, organisationOf } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { AuditEntrySchema, type AuditEntry } from './audit-entry.ts';
import { auditCondition, auditOrders, type AuditEntryFilter } from './audit-filter.ts';

/**
 * The entries of the organisation's audit trail that match, newest first unless another order is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findAuditEntries(scope: Scope, page: PageRequest, filter?: AuditEntryFilter | null, orderBy?: OrderRequest | null): Promise<Page<AuditEntry>> {
  authorise(scope.actor, 'audit:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `audit_entries.organisation_id = $1 and ${auditCondition(filter ?? {}, parameters)}`;
  return readPage(scope.session, { ...entityRows(scope.em, AuditEntrySchema), condition, parameters, order: orderOf(auditOrders, orderBy), newestFirst: true }, page);
}

/** The entries with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadAuditEntries(scope: Scope, ids: readonly string[]): Promise<(AuditEntry | null)[]> {
  authorise(scope.actor, 'audit:read');
  const found = await scope.em.find(AuditEntrySchema, { organisationId: organisationOf(scope.actor), id: { $in: ids.filter(isUuid) } });
  const byId = new Map(found.map((entry) => [entry.id, entry]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

const selectNames = `
  select id, name from api_tokens where organisation_id = $1 and id = any($2::uuid[])
  union all select id, name from oauth_clients where organisation_id = $1 and id = any($2::uuid[])
  union all select id, user_name from users where organisation_id = $1 and id = any($2::uuid[])
  union all select id, display_name from groups where organisation_id = $1 and id = any($2::uuid[])
  union all select target_id, target_name from audit_entries where organisation_id = $1 and target_id = any($2::uuid[]) and action in ('user.deleted', 'group.deleted')`;

/**
 * What these users, groups, API tokens and OAuth clients are called, or were when they were deleted, in the order of the ids; `null`
 * where it is not known. Part of reading the trail.
 */
export async function loadAuditNames(scope: Scope, ids: readonly string[]): Promise<(string | null)[]> {
  authorise(scope.actor, 'audit:read');
  const rows = await runStatement(scope.session, { name: 'audit-names', text: selectNames, values: [organisationOf(scope.actor), ids] });
  const byId = new Map(rows.map((row) => [row['id'], row['name'] as string]));
  return ids.map((id) => byId.get(id) ?? null);
}
