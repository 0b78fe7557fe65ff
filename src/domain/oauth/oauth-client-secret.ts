import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const OauthClientSecretSchema = defineEntity({
  name: 'OauthClientSecret',
  tableName: 'oauth_client_secrets',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    clientId: p.uuid(),
    prefix: p.text(),
    secretHash: p.text(),
    expiresAt: p.datetime(3),
    lastUsedAt: p.datetime(3).nullable(),
    revokedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
  indexes: [{ name: 'oauth_client_secrets_client_index', properties: ['organisationId', 'clientId'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A secret of an OAuth client; only its SHA-256 is kept. */
export type OauthClientSecret = InferEntity<typeof OauthClientSecretSchema>;

/** How many secrets of a client may be live at once: the one in use, and the one that is to follow it. */
export const liveSecrets = 2;
