import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { operatorPolicies } from '../shared/row-level-security.ts';

/** A secret of the platform's own analysts. Made by the operator at the command line, and it always expires. */
export const PlatformTokenSchema = defineEntity({
  name: 'PlatformToken',
  tableName: 'platform_tokens',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    // The first characters of the secret, to recognise it by.
    prefix: p.text(),
    // SHA-256 of the secret, hexadecimal; the secret itself is kept nowhere.
    secretHash: p.text().hidden(),
    expiresAt: p.datetime(3),
    lastUsedAt: p.datetime(3).nullable(),
    revokedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
  },
  uniques: [{ name: 'platform_tokens_secret_hash_unique', properties: ['secretHash'] }],
  policies: operatorPolicies(),
  rowLevelSecurity: 'force',
});

/** A secret of the platform's own analysts. */
export type PlatformToken = InferEntity<typeof PlatformTokenSchema>;

/** How a token stands. */
export function platformTokenStatus({ revokedAt, expiresAt }: Pick<PlatformToken, 'revokedAt' | 'expiresAt'>, now: Date): 'ACTIVE' | 'EXPIRED' | 'REVOKED' {
  if (revokedAt) return 'REVOKED';
  return expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
}
