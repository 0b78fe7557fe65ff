import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const OrganisationSchema = defineEntity({
  name: 'Organisation',
  tableName: 'organisations',
  properties: {
    id: p.uuid().primary(),
    slug: p.text().unique(),
    name: p.text(),
    // Made by the database and read by signing-key.ts alone.
    signingKey: p.blob().lazy().hidden().defaultRaw('(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))'),
    // Another one after every change of the user information fields; null where there are none (user-information-fields.ts).
    userInformationRevision: p.uuid().nullable().hidden(),
    // Of the copy of a rehearsal: the organisation that it is a copy of (rehearsal/rehearsal.ts).
    rehearsesId: p.uuid().nullable().hidden(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
  policies: tenantPolicies('id'),
  rowLevelSecurity: 'force',
});

/** A customer; the tenant. */
export type Organisation = InferEntity<typeof OrganisationSchema>;

/** Whether the text can be the slug of an organisation. */
export function isSlug(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(text);
}
