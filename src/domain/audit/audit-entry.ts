import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** Who can have acted. `DATABASE`: somebody who changed the database itself, past this service. */
const auditActorKinds = ['USER', 'API_TOKEN', 'OAUTH_CLIENT', 'SYSTEM', 'ANONYMOUS', 'DATABASE'] as const;
const auditDoors = ['SCIM', 'GRAPHQL', 'OAUTH', 'PAGE', 'CLI', 'SYSTEM', 'DATABASE'] as const;

/** What was and what is now, by column or attribute; where a row was made or deleted, one of the two. Secrets are `…`. */
export interface AuditChanges {
  readonly old?: Readonly<Record<string, unknown>>;
  readonly new?: Readonly<Record<string, unknown>>;
}

export const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entries',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    occurredAt: p.datetime(3),
    actorKind: p.enum([...auditActorKinds]),
    actorId: p.uuid().nullable(),
    actorName: p.text().nullable(),
    door: p.enum([...auditDoors]),
    operation: p.text().nullable(),
    requestId: p.text().nullable(),
    clientAddress: p.text().nullable(),
    action: p.text(),
    targetType: p.text(),
    targetId: p.uuid(),
    targetName: p.text().nullable(),
    affectedCount: p.integer(),
    changes: p.json<AuditChanges>(),
    // Of everything else that the entry says (audit-hash.ts), so that it can be sealed by whoever may not read it.
    hash: p.text().lazy(),
    // Which transaction wrote it: what is not sealed yet is found by it (seal-entries.ts).
    transactionId: p.bigint().defaultRaw('((pg_current_xact_id())::text)::bigint').lazy(),
  },
  indexes: [
    { name: 'audit_entries_transaction_index', properties: ['transactionId'] },
    { name: 'audit_entries_target_index', properties: ['organisationId', 'targetId', 'id'] },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** Who did what to what, from where. Written by triggers, whatever door the change came through; see migrations/ and docs/audit.md. */
export type AuditEntry = InferEntity<typeof AuditEntrySchema>;
