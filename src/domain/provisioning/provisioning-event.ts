import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AppliedQuirk } from '../shared/scope.ts';
import { runtimeRole, tenantPolicies } from '../shared/row-level-security.ts';

/** For how many days events are kept at the least, those of lookups and all others: the database lets nobody delete younger ones (config.ts). */
const leastLookupDays = 7;
export const leastEventDays = 30;

export const resourceTypes = ['USER', 'GROUP'] as const;
export type ResourceType = (typeof resourceTypes)[number];

export const decisions = ['CREATED', 'CHANGED', 'UNCHANGED', 'DISABLED', 'ENABLED', 'DELETED', 'REFUSED', 'HELD', 'MATCHED', 'UNMATCHED'] as const;
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
    variables: p.json<unknown>().nullable(),
    quirks: p.json<readonly AppliedQuirk[]>().nullable(),
    scimType: p.text().nullable(),
    // Which transaction kept it: what is not counted yet is found by it (analytics/roll-up.ts).
    transactionId: p.bigint().defaultRaw('((pg_current_xact_id())::text)::bigint').lazy(),
  },
  indexes: [
    { name: 'provisioning_events_resource_index', properties: ['organisationId', 'resourceId', 'id'] },
    { name: 'provisioning_events_time_index', properties: ['organisationId', 'occurredAt', 'id'] },
    { name: 'provisioning_events_transaction_index', properties: ['organisationId', 'transactionId'] },
    // For what became of a line of a duplicate check; refusals are few.
    { name: 'provisioning_events_refused_index', properties: ['organisationId', 'resourceName'], where: `decision = 'REFUSED'` },
    // For what the newest requests show of a directory's mappings (mappings/mapping-evidence.ts), among however many lookups and others.
    { name: 'provisioning_events_mapping_index', properties: ['organisationId', 'resourceType', 'decision', 'occurredAt', 'id'], where: `decision in ('CREATED', 'CHANGED', 'DISABLED', 'ENABLED', 'REFUSED')` },
    { name: 'provisioning_events_lookup_index', properties: ['organisationId', 'occurredAt'], where: `decision in ('MATCHED', 'UNMATCHED')` },
  ],
  policies: [
    ...tenantPolicies(),
    // What happened stays as long as the organisation says (forget-events.ts), lookups as long as the operator does (forget-lookups.ts).
    { name: 'old_events_alone', type: 'restrictive', command: 'delete', roles: [runtimeRole], using: `occurred_at < now() - case when decision in ('MATCHED', 'UNMATCHED') then '${leastLookupDays} days'::interval else '${leastEventDays} days'::interval end` },
  ],
  rowLevelSecurity: 'force',
});

/** One thing that a SCIM client asked for, what was decided and why. */
export type ProvisioningEvent = InferEntity<typeof ProvisioningEventSchema>;
