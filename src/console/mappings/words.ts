import type { InformationFieldsQuery, MappingsQuery } from '../__generated__/operations.ts';

export type Mappings = MappingsQuery['attributeMappings'];
export type Advice = Mappings['advice'][number];
export type MappingRow = Mappings['users'][number];
export type InformationField = InformationFieldsQuery['userInformationFields']['nodes'][number];

/** What is wrong, in a few words; of users and of groups. */
export const adviceTitles: Readonly<Record<Advice['code'], string>> = {
  USER_NAME_MISSING: 'userName is not mapped',
  USER_NAME_OTHER_THAN_ACCOUNTS: 'Entra does not find accounts that are here already',
  USER_NAME_OTHER_THAN_EMAIL: 'User name and e-mail address differ',
  ACTIVE_MISSING: 'Who leaves would stay enabled',
  EXTERNAL_ID_MISSING: 'externalId is not mapped',
  EXTERNAL_ID_NOT_OBJECT_ID: 'externalId is not the object id',
  EMAIL_MISSING: 'No e-mail address comes',
  EMAIL_UNDECIDED: 'It is not clear which address to write to',
  DISPLAY_NAME_MISSING: 'displayName is not mapped',
  NAME_MISSING: 'Given and family name are not mapped',
  MANAGER_NOT_AN_ID: 'The manager comes as a name',
  MEMBERS_MISSING: 'Groups come without members',
  ATTRIBUTE_REFUSED: 'An attribute that is not here makes changes fail',
  ATTRIBUTE_IGNORED: 'An attribute is passed over',
  INFORMATION_FIELD_NEVER_SENT: 'A user information field is not mapped',
};

export const severityKinds = { PROBLEM: 'bad', WARNING: 'warn', HINT: 'info' } as const;

export const stateWords = {
  MAPPED: ['good', 'Mapped'], IGNORED: ['warn', 'Ignored'], REFUSED: ['bad', 'Refused'], NEVER_SENT: ['quiet', 'Never seen'],
} as const;

/** What the fields of users are called on these pages; one that is not here is shown by its own name. */
export const userFieldNames: Readonly<Record<string, string>> = {
  userName: 'User name', active: 'Enabled or disabled', displayName: 'Name to show', title: 'Title', emails: 'E-mail', preferredLanguage: 'Language', 'name.givenName': 'Given name',
  'name.familyName': 'Family name', 'name.formatted': 'Full name', 'name.middleName': 'Middle names', nickName: 'Nickname', addresses: 'Postal address', phoneNumbers: 'Telephone', externalId: 'Id in the directory',
  userType: 'User type', timezone: 'Time zone', roles: 'Roles of the directory', 'enterprise.employeeNumber': 'Employee number', 'enterprise.department': 'Department', 'enterprise.division': 'Division',
  'enterprise.organization': 'Organisation', 'enterprise.costCenter': 'Cost centre', 'enterprise.manager': 'Manager',
};
export const groupFieldNames: Readonly<Record<string, string>> = { displayName: 'Name', externalId: 'Id in the directory', members: 'Members' };

/** What a field holds, and what that is called in Entra's attribute list. */
export const fieldTypes: Readonly<Record<InformationField['type'], { readonly label: string; readonly inEntra: string }>> = {
  STRING: { label: 'Text', inEntra: 'String' }, BOOLEAN: { label: 'Yes or no', inEntra: 'Boolean' }, INTEGER: { label: 'Whole number', inEntra: 'Integer' },
  DECIMAL: { label: 'Number', inEntra: 'String' }, DATE_TIME: { label: 'Date and time', inEntra: 'DateTime' }, REFERENCE: { label: 'Web address (URI)', inEntra: 'String' },
};

export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
