import { foldedSql } from '../shared/fold.ts';
import {
  filterCondition, idCondition, momentCondition, textCondition, wordCondition, type FieldCompiler, type MomentFilter, type Parameters, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import type { OrderField } from '../shared/order-sql.ts';
import { anyIdOfPerson } from '../users/merged-users.ts';

/** Which entries of the audit trail; the shape of the GraphQL input `AuditEntryFilter`. */
export type AuditEntryFilter = object;

const text = (column: string): FieldCompiler => (filter: TextFilter, parameters) => textCondition(filter, foldedSql(`audit_entries.${column}`), parameters);
const word = (column: string): FieldCompiler => (filter: WordFilter, parameters) => wordCondition(filter, `audit_entries.${column}`, parameters);
const id = (column: string): FieldCompiler => (filter: TextFilter, parameters) => idCondition(filter, `audit_entries.${column}`, parameters);

const fields: Record<string, FieldCompiler> = {
  id: id('id'),
  occurredAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'audit_entries.occurred_at', parameters),
  actorKind: word('actor_kind'),
  actorId: id('actor_id'),
  door: word('door'),
  operation: word('operation'),
  requestId: (filter: TextFilter, parameters) => textCondition(filter, 'audit_entries.request_id', parameters, true),
  clientAddress: text('client_address'),
  action: word('action'),
  targetType: word('target_type'),
  targetId: (filter: TextFilter, parameters) => idCondition(filter, 'audit_entries.target_id', parameters, anyIdOfPerson),
  targetName: text('target_name'),
};

/**
 * The condition of a filter on the table of audit entries.
 * @throws Invalid where it is nested too deeply
 */
export function auditCondition(filter: AuditEntryFilter, parameters: Parameters): string {
  return filterCondition(filter, fields, parameters);
}

/** What audit entries can be ordered by, under the names of the GraphQL enum `AuditEntryOrderField`. */
export const auditOrders: Readonly<Record<string, OrderField>> = {
  OCCURRED_AT: { sql: 'audit_entries.occurred_at', type: 'timestamptz', nullable: false },
};
