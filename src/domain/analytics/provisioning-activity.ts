import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

const count = () => p.integer().default(0);

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
    // As in activity-counts.ts.
    requests: count(),
    lookups: count(),
    unchanged: count(),
    usersCreated: count(),
    usersChanged: count(),
    usersDisabled: count(),
    usersEnabled: count(),
    usersDeleted: count(),
    groupsCreated: count(),
    groupsChanged: count(),
    groupsDeleted: count(),
    refusedForbidden: count(),
    refusedNotFound: count(),
    refusedConflict: count(),
    refusedVersionMismatch: count(),
    refusedFailed: count(),
    refusedInvalid: count(),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
