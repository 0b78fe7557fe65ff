import type { RehearsalDifferencesQuery, RehearsalStateQuery } from '../__generated__/operations.ts';

/** A rehearsal that is open. */
export type Rehearsal = NonNullable<RehearsalStateQuery['rehearsal']>;

type Kind = NonNullable<RehearsalDifferencesQuery['rehearsal']>['differences']['nodes'][number]['kind'];

/** What would become of somebody, as it is shown. */
export const kindNames: Readonly<Record<Kind, string>> = { CREATED: 'Created', MATCHED: 'Found', CHANGED: 'Changed', DISABLED: 'Disabled', ENABLED: 'Enabled', DELETED: 'Deleted' };
export const kindTags: Readonly<Record<Kind, 'quiet' | 'info' | 'good' | 'warn'>> = { CREATED: 'good', MATCHED: 'quiet', CHANGED: 'info', DISABLED: 'warn', ENABLED: 'good', DELETED: 'warn' };

/** What the values of users and groups are called; those of the organisation's own fields have their own names. */
export const fieldNames: Readonly<Record<string, string>> = {
  userName: 'User name', externalId: 'Id in the directory', active: 'Account', displayName: 'Name to show', 'name.formatted': 'Full name', 'name.familyName': 'Family name', 'name.givenName': 'Given name',
  'name.middleName': 'Middle name', 'name.honorificPrefix': 'Prefix', 'name.honorificSuffix': 'Suffix', nickName: 'Nickname', profileUrl: 'Profile address', title: 'Title', userType: 'User type',
  preferredLanguage: 'Language', locale: 'Locale', timezone: 'Time zone', emails: 'E-mail', phoneNumbers: 'Telephone', ims: 'Messengers', photos: 'Photos', addresses: 'Addresses', entitlements: 'Entitlements',
  roles: 'Roles in the directory', x509Certificates: 'Certificates', 'enterprise.employeeNumber': 'Employee number', 'enterprise.costCenter': 'Cost centre', 'enterprise.organization': 'Organisation',
  'enterprise.division': 'Division', 'enterprise.department': 'Department', 'enterprise.manager': 'Manager', managedByDirectory: 'Managed by the directory',
};
