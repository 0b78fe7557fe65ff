import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** What a user information field can hold: the simple types of RFC 7643 §2.3, but for bytes. */
export const userInformationTypes = ['STRING', 'BOOLEAN', 'INTEGER', 'DECIMAL', 'DATE_TIME', 'REFERENCE'] as const;
export type UserInformationType = (typeof userInformationTypes)[number];

export const UserInformationFieldSchema = defineEntity({
  name: 'UserInformationField',
  tableName: 'user_information_fields',
  properties: {
    organisationId: p.uuid().primary(),
    // The values of users stand under it (user-information.ts), so that a field can be renamed.
    id: p.uuid().primary(),
    name: p.text(),
    // In lower case: names of attributes ignore case (RFC 7643 §2.1).
    nameKey: p.text().collation('C'),
    type: p.enum([...userInformationTypes]),
    multiValued: p.boolean(),
    caseExact: p.boolean(),
    description: p.text().nullable(),
    canonicalValues: p.array().$type<string[]>(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
  uniques: [{ name: 'user_information_fields_name_unique', properties: ['organisationId', 'nameKey'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** An attribute of users that an organisation defines for itself. */
export type UserInformationField = Omit<InferEntity<typeof UserInformationFieldSchema>, 'organisationId'>;

/**
 * The URN of the SCIM schema under which an organisation's fields stand. Entra asks for this form
 * (`urn:ietf:params:scim:schemas:extension:{name}:2.0:User`); a slug never changes, and `rollcall` before it keeps it from
 * being the name of a standard extension.
 */
export function userInformationUrn(slug: string): string {
  return `urn:ietf:params:scim:schemas:extension:rollcall:${slug}:2.0:User`;
}
