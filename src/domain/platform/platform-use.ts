import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { operatorPolicies, tenantPolicies } from '../shared/row-level-security.ts';

/** A use of a platform token: who asked what, when and from where. Kept before the answer is given; nobody may change or delete it. */
export const PlatformUseSchema = defineEntity({
  name: 'PlatformUse',
  tableName: 'platform_uses',
  properties: {
    id: p.uuid().primary(),
    platformTokenId: p.uuid(),
    usedAt: p.datetime(3),
    requestId: p.text(),
    address: p.text(),
    // The GraphQL operation, with its fragments.
    query: p.text(),
    variables: p.json<unknown>(),
  },
  policies: operatorPolicies(),
  rowLevelSecurity: 'force',
});

/** A use of a platform token. */
export type PlatformUse = InferEntity<typeof PlatformUseSchema>;

/** An organisation whose own figures were shown to somebody with a platform token. */
export const PlatformAccessSchema = defineEntity({
  name: 'PlatformAccess',
  tableName: 'platform_accesses',
  properties: {
    organisationId: p.uuid().primary(),
    platformUseId: p.uuid().primary(),
    accessedAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
