import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const OauthFederationSchema = defineEntity({
  name: 'OauthFederation',
  tableName: 'oauth_federations',
  properties: {
    organisationId: p.uuid().primary(),
    clientId: p.uuid().primary(),
    // A new one at each change, so that access tokens end with what they were got with.
    id: p.uuid(),
    issuer: p.text(),
    subject: p.text(),
    audiences: p.array(),
    jwksUrl: p.text(),
    lastUsedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** Whose assertions (RFC 7523) stand for an OAuth client: workload identity federation. */
export type OauthFederation = InferEntity<typeof OauthFederationSchema>;
