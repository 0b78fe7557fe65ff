import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';
import { countProperties } from './count-properties.ts';

/**
 * What a client had asked for since its beginning, at the end of a quarter of an hour in which it asked for something: the sums of
 * `provisioning_activity` up to it. What was asked for between any two moments is the difference of two rows, however long
 * that is. Kept by roll-up.ts. See docs/adr/0033-running-totals.md.
 */
export const ActivityTotalSchema = defineEntity({
  name: 'ActivityTotal',
  tableName: 'activity_totals',
  properties: {
    organisationId: p.uuid().primary(),
    clientId: p.uuid().primary(),
    quarterAt: p.datetime(0).primary(),
    lastAt: p.datetime(3),
    ...countProperties(() => p.bigint()),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
