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
    // The successor in a rotation.
    replacedById: p.uuid().nullable(),
    // When the token retires because its successor has been seen; put off by each use (mark_api_token_used in migrations/).
    retiresAt: p.datetime(3).nullable(),
    // When it retires whether or not its successor has been seen.
    retireBy: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
  uniques: [{ name: 'api_tokens_replaced_by_unique', properties: ['organisationId', 'replacedById'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A secret of an organisation; only its SHA-256 is kept. */
export type ApiToken = InferEntity<typeof ApiTokenSchema>;

/** What it takes to tell in what state a token is. */
export type ApiTokenTimes = Pick<ApiToken, 'revokedAt' | 'expiresAt' | 'retiresAt' | 'retireBy'>;

/** What state a token is in at a moment. One that is `ROTATING` can be used, as its successor can. */
export function apiTokenStatus(token: ApiTokenTimes & Pick<ApiToken, 'replacedById'>, now: Date): 'ACTIVE' | 'ROTATING' | 'RETIRED' | 'EXPIRED' | 'REVOKED' {
  return endOf(token, now)?.status ?? (token.replacedById ? 'ROTATING' : 'ACTIVE');
}

/** How and when a token ended; undefined where it can be used. */
export function endOf(token: ApiTokenTimes, now: Date): { status: 'RETIRED' | 'EXPIRED' | 'REVOKED'; at: Date } | undefined {
  if (token.revokedAt) return { status: 'REVOKED', at: token.revokedAt };
  const { expiresAt } = token;
  const retirement = retirementOf(token);
  if (retirement && retirement <= now && !(expiresAt && expiresAt < retirement)) return { status: 'RETIRED', at: retirement };
  return expiresAt && expiresAt <= now ? { status: 'EXPIRED', at: expiresAt } : undefined;
}

/** When a token retires as things stand; `null` where that depends on a successor that has not been seen. */
export function retirementOf({ retiresAt, retireBy }: Pick<ApiToken, 'retiresAt' | 'retireBy'>): Date | null {
  if (retiresAt && retireBy) return retiresAt < retireBy ? retiresAt : retireBy;
  return retiresAt ?? retireBy ?? null;
}
