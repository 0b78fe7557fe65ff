import { defineAttribute, definePluralAttribute, definePrimaryAttribute, defineTypeAttribute } from '../attribute.ts';
import type { SchemaDefinition } from '../schema.ts';
import { externalIdAttribute } from './common.ts';

/*
 * The User schema (RFC 7643 §4.1), without `password`: it is accepted and thrown away, so it is not advertised.
 * Microsoft's schema discovery makes one mapping target of every canonical value of a `type`; where there are none it
 * expects `[primary eq "True"]`. So roles and entitlements must have none.
 */

const readOnly = { mutability: 'readOnly' } as const;

/** RFC 7643 §4.1. */
export const userSchema: SchemaDefinition = {
  id: 'urn:ietf:params:scim:schemas:core:2.0:User',
  name: 'User',
  description: 'User Account',
  attributes: [
    defineAttribute('userName', 'The name by which the user signs in; unique in the organisation, ignoring case.', {
      required: true,
      uniqueness: 'server',
    }),
    externalIdAttribute,
    defineAttribute('name', "The components of the user's name.", {
      type: 'complex',
      subAttributes: [
        defineAttribute('formatted', 'The full name, formatted for display.'),
        defineAttribute('familyName', 'The family name, or last name.'),
        defineAttribute('givenName', 'The given name, or first name.'),
        defineAttribute('middleName', 'The middle names.'),
        defineAttribute('honorificPrefix', "The honorific prefixes, such as 'Ms.'."),
        defineAttribute('honorificSuffix', "The honorific suffixes, such as 'III'."),
      ],
    }),
    defineAttribute('displayName', 'The name to show for the user.'),
    defineAttribute('nickName', 'The casual way to address the user.'),
    defineAttribute('profileUrl', "The address of the user's online profile.", {
      type: 'reference',
      referenceTypes: ['external'],
    }),
    defineAttribute('title', "The user's title, such as 'Vice President'."),
    defineAttribute('userType', "The user's relation to the organisation, such as 'Employee'."),
    defineAttribute('preferredLanguage', "The user's preferred written or spoken language."),
    defineAttribute('locale', "The user's default location, for currency, dates and numbers.", { format: 'locale' }),
    defineAttribute('timezone', "The user's time zone.", { format: 'timezone' }),
    defineAttribute('active', 'Whether the user may use the service.', { type: 'boolean' }),
    definePluralAttribute(
      'emails',
      'E-mail addresses of the user.',
      { description: 'An e-mail address.', format: 'email' },
      ['work', 'home', 'other'],
    ),
    definePluralAttribute(
      'phoneNumbers',
      'Phone numbers of the user.',
      { description: 'A phone number.' },
      ['work', 'home', 'mobile', 'fax', 'pager', 'other'],
    ),
    definePluralAttribute(
      'ims',
      'Instant messaging addresses of the user.',
      { description: 'An instant messaging address.' },
      ['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo'],
    ),
    definePluralAttribute(
      'photos',
      'Photos of the user.',
      { description: 'The address of a photo.', type: 'reference', caseExact: true, referenceTypes: ['external'] },
      ['photo', 'thumbnail'],
    ),
    defineAttribute('addresses', 'Physical mailing addresses of the user.', {
      type: 'complex',
      multiValued: true,
      subAttributes: [
        defineAttribute('formatted', 'The full address, formatted for display or a label; may hold new lines.'),
        defineAttribute('streetAddress', 'The street address; may hold new lines.'),
        defineAttribute('locality', 'The city or locality.'),
        defineAttribute('region', 'The state or region.'),
        defineAttribute('postalCode', 'The postal code.'),
        // Entra sends the country's name, so this is free text by default in spite of RFC 7643 §4.1.2.
        defineAttribute('country', 'The country.', { format: 'country' }),
        defineTypeAttribute(['work', 'home', 'other']),
        definePrimaryAttribute(),
      ],
    }),
    defineAttribute('groups', 'The groups to which the user belongs. Changed through the groups.', {
      type: 'complex',
      multiValued: true,
      ...readOnly,
      subAttributes: [
        defineAttribute('value', 'The identifier of the group.', { caseExact: true, ...readOnly }),
        defineAttribute('$ref', 'The address of the group.', {
          type: 'reference',
          referenceTypes: ['User', 'Group'],
          ...readOnly,
        }),
        defineAttribute('display', "The group's name.", readOnly),
        defineAttribute('type', "How the user belongs to the group: 'direct' or 'indirect'.", {
          canonicalValues: ['direct', 'indirect'],
          ...readOnly,
        }),
      ],
    }),
    definePluralAttribute('entitlements', 'Things that the user is entitled to.', { description: 'An entitlement.' }),
    definePluralAttribute('roles', 'Roles that say who the user is.', { description: 'A role.' }),
    definePluralAttribute('x509Certificates', 'Certificates issued to the user.', {
      description: 'An X.509 certificate: DER in base64.',
      type: 'binary',
      caseExact: true,
    }),
  ],
};
