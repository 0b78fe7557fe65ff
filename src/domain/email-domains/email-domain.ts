import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const EmailDomainSchema = defineEntity({
  name: 'EmailDomain',
  tableName: 'email_domains',
  properties: {
    organisationId: p.uuid().primary(),
    // In lower case and ASCII.
    domain: p.text().collation('C').primary(),
    // What the organisation publishes to show that the domain is its own; no secret.
    recordValue: p.text(),
    verifiedAt: p.datetime(3).nullable(),
    lastCheckedAt: p.datetime(3).nullable(),
    // What was found then, in a sentence.
    lastFinding: p.text().nullable(),
    createdAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A domain of e-mail addresses that an organisation says is its own. */
export type EmailDomain = InferEntity<typeof EmailDomainSchema>;

/** Where the record is published. */
export function recordName(domain: string): string {
  return `_rollcall.${domain}`;
}
