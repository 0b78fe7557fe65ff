import { defineEntity, p } from '@mikro-orm/core';
import { roleNames } from '../access/permissions.ts';
import { sources } from '../shared/source.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const UserSchema = defineEntity({
  name: 'User',
  tableName: 'users',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    userName: p.text(),
    // Folded; see shared/fold.ts. Collation C: compared by code points, as RFC 7644 filters are.
    userNameKey: p.text().collation('C'),
    externalId: p.text().collation('C').nullable(),
    displayName: p.text().nullable(),
    formattedName: p.text().nullable(),
    familyName: p.text().nullable(),
    givenName: p.text().nullable(),
    // The address that Rollcall writes to; see user-email.ts.
    email: p.text().nullable(),
    // So that whoever signs in is found among all organisations by a function that is shown no address (migrations/).
    emailHash: p.text().nullable().generated('(md5(lower(email))) stored').lazy(),
    active: p.boolean(),
    title: p.text().nullable(),
    department: p.text().nullable(),
    manager: p.text().nullable(),
    preferredLanguage: p.text().nullable(),
    source: p.enum([...sources]),
    // Whether a SCIM client has created or changed it; see single-sign-on/directory-connection.ts.
    managedByDirectory: p.boolean().default(false),
    role: p.enum([...roleNames]).default('MEMBER'),
    // Whatever the directory says of `active`.
    signInBlocked: p.boolean().default(false),
    version: p.integer(),
    // All other attributes, verbatim; keys as in user-fields.ts.
    attributes: p.json<Record<string, unknown>>(),
    // Every text attribute that filters compare, folded; keys as in user-fields.ts.
    search: p.json<Record<string, unknown>>(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
  uniques: [{ name: 'users_user_name_unique', properties: ['organisationId', 'userNameKey'] }],
  indexes: [
    { name: 'users_external_id_index', properties: ['organisationId', 'externalId'] },
    { name: 'users_email_index', properties: ['emailHash'] },
    { name: 'users_updated_at_index', properties: ['organisationId', 'updatedAt'] },
    // For the question whether another owner is left.
    { name: 'users_owners_index', properties: ['organisationId'], where: `role = 'OWNER'` },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
