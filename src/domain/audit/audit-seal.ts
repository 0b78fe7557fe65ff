import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** A link of an organisation's chain: what some entries were when they were sealed, and what the link before was. */
export const AuditSealSchema = defineEntity({
  name: 'AuditSeal',
  tableName: 'audit_seals',
  properties: {
    organisationId: p.uuid().primary(),
    number: p.integer().primary(),
    sealedAt: p.datetime(3),
    // All entries of earlier transactions are in this seal or in one before.
    toTransaction: p.bigint(),
    entryIds: p.array().columnType('uuid[]'),
    entryHashes: p.array(),
    // Of all of the above and of the hash of the seal before; `signature` is its HMAC under ENCRYPTION_KEY, which is not in the database.
    hash: p.text(),
    signature: p.text(),
  },
  indexes: [{ name: 'audit_seals_time_index', properties: ['sealedAt'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
