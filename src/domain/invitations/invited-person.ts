import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/**
 * How far somebody who was invited has come, with the first time of each step; however often they were invited, one row. Kept by triggers
 * of the tables of invitations and mails (migrations/). It names nobody once the user is deleted, and so stays for the figures.
 */
export const InvitedPersonSchema = defineEntity({
  name: 'InvitedPerson',
  tableName: 'invited_people',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    userId: p.uuid().nullable(),
    provisionedAt: p.datetime(3),
    invitedAt: p.datetime(3),
    // When a mail server first took a mail that has not come back since.
    deliveredAt: p.datetime(3).nullable(),
    acceptedAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'invited_people_user_unique', properties: ['organisationId', 'userId'] }],
  // Each holds all that one step is counted by, so that the table itself is not read.
  indexes: [
    { name: 'invited_people_provisioned_index', properties: ['organisationId', 'provisionedAt', 'invitedAt', 'deliveredAt', 'acceptedAt'] },
    { name: 'invited_people_invited_index', properties: ['organisationId', 'invitedAt', 'provisionedAt'] },
    { name: 'invited_people_delivered_index', properties: ['organisationId', 'deliveredAt', 'invitedAt'] },
    { name: 'invited_people_accepted_index', properties: ['organisationId', 'acceptedAt', 'deliveredAt'] },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
