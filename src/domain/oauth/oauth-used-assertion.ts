import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** Assertions that have been used, for as long as they could be used again (RFC 7523 §3, item 7). No use case reads it as an entity. */
export const OauthUsedAssertionSchema = defineEntity({
  name: 'OauthUsedAssertion',
  tableName: 'oauth_used_assertions',
  properties: {
    organisationId: p.uuid().primary(),
    // SHA-256 of issuer and `jti`.
    assertionHash: p.text().primary(),
    expiresAt: p.datetime(3),
  },
  indexes: [{ name: 'oauth_used_assertions_expiry_index', properties: ['organisationId', 'expiresAt'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
