import { defineEntity, p } from '@mikro-orm/core';
import { roleNames } from '../access/permissions.ts';
import { sources } from '../shared/source.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const GroupSchema = defineEntity({
  name: 'Group',
  tableName: 'groups',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    displayName: p.text(),
    // Folded; see shared/fold.ts.
    displayNameKey: p.text().collation('C'),
    externalId: p.text().collation('C').nullable(),
    source: p.enum([...sources]),
    // Whether a SCIM client has created or changed it; see single-sign-on/directory-connection.ts.
    managedByDirectory: p.boolean().default(false),
    // What its members may do, beside their own roles; see access/effective-role.ts.
    role: p.enum([...roleNames]).nullable(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
  uniques: [{ name: 'groups_display_name_unique', properties: ['organisationId', 'displayNameKey'] }],
  indexes: [
    { name: 'groups_external_id_index', properties: ['organisationId', 'externalId'] },
    { name: 'groups_updated_at_index', properties: ['organisationId', 'updatedAt'] },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

export const GroupMemberSchema = defineEntity({
  name: 'GroupMember',
  tableName: 'group_members',
  properties: {
    organisationId: p.uuid().primary(),
    groupId: p.uuid().primary(),
    userId: p.uuid().primary(),
    addedAt: p.datetime(3),
  },
  indexes: [{ name: 'group_members_user_index', properties: ['organisationId', 'userId', 'groupId'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
