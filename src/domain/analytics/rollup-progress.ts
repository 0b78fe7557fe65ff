import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/**
 * How far the counts of an organisation go: all that was kept by transactions before `rolledTo` is in them, nothing of the
 * others is. See docs/adr/0019-counts-follow-transactions.md.
 */
export const RollupProgressSchema = defineEntity({
  name: 'RollupProgress',
  tableName: 'rollup_progress',
  properties: {
    organisationId: p.uuid().primary(),
    // Where the last step began. Numbers of transactions are kept as bigint, which every version of PostgreSQL can do more with than with xid8.
    rolledFrom: p.bigint().defaultRaw('0'),
    rolledTo: p.bigint().defaultRaw('0'),
    rolledAt: p.datetime(3),
    // The first quarter of an hour in which there is something that the totals of all organisations lack (platform/roll-up-platform.ts).
    platformSince: p.datetime(0).nullable(),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
