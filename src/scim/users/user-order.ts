import type { UserOrder, UserOrderField } from '../__generated__/operations.ts';
import { commonOrderFields, directionOf, schemaOrder } from '../order-fields.ts';
import { enterpriseUserSchema } from '../protocol/schemas/enterprise-user.ts';
import type { Sort } from '../protocol/sort.ts';

const fields: Readonly<Record<string, UserOrderField>> = {
  ...commonOrderFields,
  userName: 'USER_NAME', displayName: 'DISPLAY_NAME', nickName: 'NICK_NAME', profileUrl: 'PROFILE_URL', title: 'TITLE', userType: 'USER_TYPE',
  preferredLanguage: 'PREFERRED_LANGUAGE', locale: 'LOCALE', timezone: 'TIMEZONE', active: 'ACTIVE',
  'name.formatted': 'NAME_FORMATTED', 'name.familyName': 'NAME_FAMILY_NAME', 'name.givenName': 'NAME_GIVEN_NAME', 'name.middleName': 'NAME_MIDDLE_NAME',
  'name.honorificPrefix': 'NAME_HONORIFIC_PREFIX', 'name.honorificSuffix': 'NAME_HONORIFIC_SUFFIX',
  emails: 'EMAILS', phoneNumbers: 'PHONE_NUMBERS', ims: 'IMS', photos: 'PHOTOS', entitlements: 'ENTITLEMENTS', roles: 'ROLES', x509Certificates: 'X509_CERTIFICATES',
  'addresses.formatted': 'ADDRESSES_FORMATTED', 'addresses.streetAddress': 'ADDRESSES_STREET_ADDRESS', 'addresses.locality': 'ADDRESSES_LOCALITY', 'addresses.region': 'ADDRESSES_REGION',
  'addresses.postalCode': 'ADDRESSES_POSTAL_CODE', 'addresses.country': 'ADDRESSES_COUNTRY', 'addresses.type': 'ADDRESSES_TYPE',
  'enterprise.employeeNumber': 'ENTERPRISE_EMPLOYEE_NUMBER', 'enterprise.costCenter': 'ENTERPRISE_COST_CENTER', 'enterprise.organization': 'ENTERPRISE_ORGANIZATION',
  'enterprise.division': 'ENTERPRISE_DIVISION', 'enterprise.department': 'ENTERPRISE_DEPARTMENT', 'enterprise.manager': 'ENTERPRISE_MANAGER',
};

/**
 * The GraphQL order that a SCIM sort of users becomes.
 * @throws ScimError invalidValue where users cannot be sorted by the attribute
 */
export function toUserOrder(sort: Sort): UserOrder | undefined {
  const { schema, isExtension, attribute } = sort.attribute;
  if (!isExtension || schema === enterpriseUserSchema.id) return schemaOrder(sort, fields, 'userName');
  return { field: 'INFORMATION_FIELD', informationField: attribute.name, direction: directionOf(sort) };
}
