import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** How somebody was recognised when they first came; `CREATED`: by that they became a user. */
export const linkCauses = ['EXTERNAL_ID', 'USER_NAME', 'EMAIL', 'CREATED'] as const;

export const LinkedIdentitySchema = defineEntity({
  name: 'LinkedIdentity',
  tableName: 'linked_identities',
  properties: {
    organisationId: p.uuid().primary(),
    // Collation C: compared to the letter.
    issuer: p.text().collation('C').primary(),
    // What never changes and is never given to somebody else: Entra's `oid`, else `sub`.
    subject: p.text().collation('C').primary(),
    userId: p.uuid(),
    cause: p.enum([...linkCauses]),
    createdAt: p.datetime(3),
    lastUsedAt: p.datetime(3),
  },
  // A user is one person, and a person has one identity with a provider.
  uniques: [{ name: 'linked_identities_user_unique', properties: ['organisationId', 'userId', 'issuer'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** Somebody as an identity provider knows them, linked with who they are here. */
export type LinkedIdentity = InferEntity<typeof LinkedIdentitySchema>;
