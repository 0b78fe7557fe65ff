import { defineAttribute } from '../attribute.ts';
import type { AttributeDefinition } from '../attribute.ts';

/*
 * The attributes that every resource has (RFC 7643 §3, §3.1). They belong to no schema and are not listed by /Schemas,
 * except `externalId`, which Microsoft's schema discovery expects to find in each schema that a customer maps.
 */

/** `externalId`: the client's own identifier. Mutable, and not unique: by default Entra fills it with a mail nickname. */
export const externalIdAttribute: AttributeDefinition = defineAttribute(
  'externalId',
  'An identifier for the resource as the provisioning client knows it.',
  { caseExact: true },
);

/** `schemas`, `id` and `meta`. */
export const commonAttributes: readonly AttributeDefinition[] = [
  defineAttribute('schemas', 'The URNs of the schemas that the resource uses.', {
    type: 'reference',
    multiValued: true,
    mutability: 'readOnly',
    returned: 'always',
    referenceTypes: ['uri'],
  }),
  defineAttribute('id', 'The identifier that this service gave the resource. It never changes.', {
    caseExact: true,
    mutability: 'readOnly',
    returned: 'always',
    uniqueness: 'server',
  }),
  defineAttribute('meta', 'What this service records about the resource.', {
    type: 'complex',
    mutability: 'readOnly',
    subAttributes: [
      defineAttribute('resourceType', 'The name of the resource type.', { caseExact: true, mutability: 'readOnly' }),
      defineAttribute('created', 'When the resource was created.', { type: 'dateTime', mutability: 'readOnly' }),
      defineAttribute('lastModified', 'When the resource last changed.', { type: 'dateTime', mutability: 'readOnly' }),
      defineAttribute('location', 'The address of the resource.', {
        type: 'reference',
        caseExact: true,
        mutability: 'readOnly',
        referenceTypes: ['uri'],
      }),
      defineAttribute('version', 'The version of the resource, equal to its ETag.', {
        caseExact: true,
        mutability: 'readOnly',
      }),
    ],
  }),
];
