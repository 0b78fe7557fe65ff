import { defineEntity, p } from '@mikro-orm/core';
import type { Permission } from '../access/permissions.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** The access tokens of OAuth clients; only their SHA-256 is kept. They are written and found by hand-written statements. */
export const OauthAccessTokenSchema = defineEntity({
  name: 'OauthAccessToken',
  tableName: 'oauth_access_tokens',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    clientId: p.uuid(),
    // The secret or the federation that it was got with, and with which it ends.
    credentialId: p.uuid(),
    prefix: p.text(),
    tokenHash: p.text().unique(),
    permissions: p.array().$type<Permission[]>(),
    expiresAt: p.datetime(3),
    createdAt: p.datetime(3),
  },
  indexes: [{ name: 'oauth_access_tokens_expiry_index', properties: ['organisationId', 'expiresAt'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
