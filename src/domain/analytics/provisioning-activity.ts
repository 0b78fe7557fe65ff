import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';
import { countProperties } from './count-properties.ts';

/**
 * What a client asked for in a quarter of an hour: provisioning events, counted. Kept by roll-up.ts.
 * A quarter of an hour, since every time zone's hours and days begin with one.
 */
export const ProvisioningActivitySchema = defineEntity({
  name: 'ProvisioningActivity',
  tableName: 'provisioning_activity',
  properties: {
    organisationId: p.uuid().primary(),
    quarterAt: p.datetime(0).primary(),
    clientId: p.uuid().primary(),
    firstAt: p.datetime(3),
    lastAt: p.datetime(3),
    ...countProperties(() => p.integer().default(0)),
  },
  // For what is counted of all organisations together.
  indexes: [{ name: 'provisioning_activity_quarter_index', properties: ['quarterAt'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
