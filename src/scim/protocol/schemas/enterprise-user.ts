import { defineAttribute } from '../attribute.ts';
import type { SchemaDefinition } from '../schema.ts';

/** The enterprise extension of User (RFC 7643 §4.3). */
export const enterpriseUserSchema: SchemaDefinition = {
  id: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  name: 'EnterpriseUser',
  description: 'Enterprise User',
  attributes: [
    defineAttribute('employeeNumber', 'The identifier that the organisation gave the person.'),
    defineAttribute('costCenter', 'The name of a cost centre.'),
    defineAttribute('organization', 'The name of an organisation.'),
    defineAttribute('division', 'The name of a division.'),
    defineAttribute('department', 'The name of a department.'),
    defineAttribute('manager', "The user's manager.", {
      type: 'complex',
      subAttributes: [
        // Not required: Entra's manager may arrive before its user does, and `$ref` is derived from it.
        defineAttribute('value', "The identifier of the manager's user.", { caseExact: true }),
        defineAttribute('$ref', "The address of the manager's user.", { type: 'reference', referenceTypes: ['User'] }),
        defineAttribute('displayName', "The manager's display name.", { mutability: 'readOnly' }),
      ],
    }),
  ],
};
