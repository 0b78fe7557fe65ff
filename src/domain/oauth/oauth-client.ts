import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Permission } from '../access/permissions.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const OauthClientSchema = defineEntity({
  name: 'OauthClient',
  tableName: 'oauth_clients',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    permissions: p.array().$type<Permission[]>(),
    expiresAt: p.datetime(3).nullable(),
    disabledAt: p.datetime(3).nullable(),
    // The row stays, so that provisioning events can say who it was.
    deletedAt: p.datetime(3).nullable(),
    lastUsedAt: p.datetime(3).nullable(),
    lastRefusedAt: p.datetime(3).nullable(),
    lastRefusalReason: p.text().nullable(),
    createdAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** Somebody else's program that acts in the name of an organisation; its `id` is the `client_id` of RFC 6749 §2.2. */
export type OauthClient = InferEntity<typeof OauthClientSchema>;

export type OauthClientStatus = 'ACTIVE' | 'DISABLED' | 'EXPIRED' | 'DELETED';

/** What state a client is in at a moment. Only an active one gets access tokens, and only an active one's are good. */
export function oauthClientStatus(client: Pick<OauthClient, 'expiresAt' | 'disabledAt' | 'deletedAt'>, now: Date): OauthClientStatus {
  if (client.deletedAt) return 'DELETED';
  if (client.disabledAt) return 'DISABLED';
  return client.expiresAt && client.expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
}
