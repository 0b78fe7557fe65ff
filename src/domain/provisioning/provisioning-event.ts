import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const resourceTypes = ['USER', 'GROUP'] as const;
export type ResourceType = (typeof resourceTypes)[number];

export const decisions = ['CREATED', 'CHANGED', 'UNCHANGED', 'DISABLED', 'ENABLED', 'DELETED', 'REFUSED', 'MATCHED', 'UNMATCHED'] as const;
export type Decision = (typeof decisions)[number];

export const ProvisioningEventSchema = defineEntity({
  name: 'ProvisioningEvent',
  tableName: 'provisioning_events',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    occurredAt: p.datetime(3),
    requestId: p.text(),
    apiTokenId: p.uuid().nullable(),
    oauthClientId: p.uuid().nullable(),
    method: p.text(),
    path: p.text(),
    resourceType: p.enum([...resourceTypes]).nullable(),
    resourceId: p.uuid().nullable(),
    resourceName: p.text().nullable(),
    decision: p.enum([...decisions]),
    reason: p.text(),
    warnings: p.array(),
    status: p.integer(),
    request: p.json<unknown>().nullable(),
    operation: p.text().nullable(),
    // Which transaction kept it: what is not counted yet is found by it (analytics/roll-up.ts).
    transactionId: p.bigint().defaultRaw('((pg_current_xact_id())::text)::bigint').lazy(),
  },
  indexes: [
    { name: 'provisioning_events_resource_index', properties: ['organisationId', 'resourceId', 'id'] },
    { name: 'provisioning_events_time_index', properties: ['organisationId', 'occurredAt', 'id'] },
    { name: 'provisioning_events_transaction_index', properties: ['organisationId', 'transactionId'] },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** One thing that a SCIM client asked for, what was decided and why. */
export type ProvisioningEvent = InferEntity<typeof ProvisioningEventSchema>;
