import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const RefusedCredentialSchema = defineEntity({
  name: 'RefusedCredential',
  tableName: 'refused_credentials',
  properties: {
    organisationId: p.uuid().primary(),
    // The id of an API token, or of any other secret that can end: ids are unique whatever they are of.
    credentialId: p.uuid().primary(),
    count: p.integer(),
    firstAt: p.datetime(3),
    lastAt: p.datetime(3),
    lastReason: p.text(),
    // The newest provisioning event of such a refusal, of which there is one an hour at most.
    eventId: p.uuid().nullable(),
    eventAt: p.datetime(3).nullable(),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** How often a secret that has ended was presented, and when: one row a secret, however often it comes. */
export type RefusedCredential = InferEntity<typeof RefusedCredentialSchema>;
