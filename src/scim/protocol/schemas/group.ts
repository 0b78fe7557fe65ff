import { defineAttribute } from '../attribute.ts';
import type { SchemaDefinition } from '../schema.ts';
import { externalIdAttribute } from './common.ts';

const immutable = { mutability: 'immutable' } as const;

/** RFC 7643 §4.2. `displayName` is unique here, ignoring case, or Entra would match the wrong group. */
export const groupSchema: SchemaDefinition = {
  id: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  name: 'Group',
  description: 'Group',
  attributes: [
    defineAttribute('displayName', 'The name of the group; unique in the organisation, ignoring case.', {
      required: true,
      uniqueness: 'server',
    }),
    externalIdAttribute,
    defineAttribute('members', 'The members of the group.', {
      type: 'complex',
      multiValued: true,
      subAttributes: [
        // Case-exact like every `id` (RFC 7643 §3.1), which it is.
        defineAttribute('value', 'The identifier of the member.', { caseExact: true, ...immutable }),
        defineAttribute('$ref', 'The address of the member.', {
          type: 'reference',
          referenceTypes: ['User', 'Group'],
          ...immutable,
        }),
        defineAttribute('type', "What the member is: 'User' or 'Group'.", {
          canonicalValues: ['User', 'Group'],
          ...immutable,
        }),
        defineAttribute('display', "The member's name.", { mutability: 'readOnly' }),
      ],
    }),
  ],
};
