import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/**
 * An index from the folded value of an attribute to the users that have it, for the attributes that user-fields.ts
 * marks. A table, since PostgreSQL uses no GIN index under row-level security (`@>` is not leakproof); see
 * docs/adr/0004-lookup-values-instead-of-gin.md. Written and deleted by the statements that write and delete the user; a foreign
 * key would cost each of them more than the rows themselves.
 */
export const UserLookupValueSchema = defineEntity({
  name: 'UserLookupValue',
  tableName: 'user_lookup_values',
  properties: {
    organisationId: p.uuid().primary(),
    attribute: p.text().collation('C').primary(),
    valueKey: p.text().collation('C').primary(),
    userId: p.uuid().primary(),
  },
  indexes: [{ name: 'user_lookup_values_user_index', properties: ['organisationId', 'userId'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
