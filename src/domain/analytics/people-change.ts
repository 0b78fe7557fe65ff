import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

const kept = {
  organisationId: p.uuid().primary(),
  // Before the id, so that the key also finds what is not counted yet (see provisioning-event.ts).
  transactionId: p.bigint().primary().defaultRaw('((pg_current_xact_id())::text)::bigint'),
  id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
  changedAt: p.datetime(3),
};

/**
 * A change of a user that changes counts of people: what was before (nothing where the user was created) and what is since
 * (nothing where it was deleted). Kept by a trigger of the table of users, so that no way to change them can forget it.
 */
export const PeopleChangeSchema = defineEntity({
  name: 'PeopleChange',
  tableName: 'people_changes',
  properties: {
    ...kept,
    beforeActive: p.boolean().nullable(),
    beforeSource: p.text().nullable(),
    beforeDepartment: p.text().nullable(),
    beforeLanguage: p.text().nullable(),
    afterActive: p.boolean().nullable(),
    afterSource: p.text().nullable(),
    afterDepartment: p.text().nullable(),
    afterLanguage: p.text().nullable(),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** How many members a statement added to a group or took from it. Kept by a trigger of the table of members. */
export const MembershipChangeSchema = defineEntity({
  name: 'MembershipChange',
  tableName: 'membership_changes',
  properties: { ...kept, groupId: p.uuid(), added: p.integer(), removed: p.integer() },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
