import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Permission } from '../access/permissions.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  tableName: 'api_tokens',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    prefix: p.text(),
    secretHash: p.text().unique(),
    permissions: p.array().$type<Permission[]>(),
    expiresAt: p.datetime(3).nullable(),
    lastUsedAt: p.datetime(3).nullable(),
    revokedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A secret of an organisation; only its SHA-256 is kept. */
export type ApiToken = InferEntity<typeof ApiTokenSchema>;

/** What state a token is in at a moment. */
export function apiTokenStatus(token: Pick<ApiToken, 'revokedAt' | 'expiresAt'>, now: Date): 'ACTIVE' | 'EXPIRED' | 'REVOKED' {
  if (token.revokedAt) return 'REVOKED';
  return token.expiresAt && token.expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
}
