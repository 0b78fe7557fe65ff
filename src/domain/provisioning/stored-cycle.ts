import { defineEntity, p } from '@mikro-orm/core';
import { countProperties } from '../analytics/count-properties.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';

/**
 * A provisioning cycle, as far as its requests are rolled up: see provisioning-cycle.ts for what a cycle is, and
 * analytics/roll-up.ts, which keeps them.
 */
export const StoredCycleSchema = defineEntity({
  name: 'StoredCycle',
  tableName: 'provisioning_cycles',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    clientId: p.uuid(),
    startedAt: p.datetime(3),
    lastRequestAt: p.datetime(3),
    firstQuarter: p.datetime(0),
    lastQuarter: p.datetime(0),
    ...countProperties(() => p.integer()),
  },
  indexes: [
    { name: 'provisioning_cycles_started_index', properties: ['organisationId', 'startedAt', 'id'] },
    { name: 'provisioning_cycles_last_request_index', properties: ['organisationId', 'lastRequestAt', 'id'] },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
