/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A condition that one postal address must meet as a whole. */
export type AddressFilter = {
  /** All of these must hold for the same address. */
  and?: Array<AddressFilter> | null | undefined;
  /** The country. */
  country?: StringFilter | null | undefined;
  /** The whole address. */
  formatted?: StringFilter | null | undefined;
  /** The place. */
  locality?: StringFilter | null | undefined;
  /** This must not hold for the address. */
  not?: AddressFilter | null | undefined;
  /** At least one of these must hold for the same address. */
  or?: Array<AddressFilter> | null | undefined;
  /** The post code. */
  postalCode?: StringFilter | null | undefined;
  /** `true`: there is at least one address; `false`: there is none. Stands alone, not inside `and`, `or`, `not`. */
  present?: boolean | null | undefined;
  /** Whether it is the one to prefer. */
  primary?: BooleanFilter | null | undefined;
  /** The region. */
  region?: StringFilter | null | undefined;
  /** The street. */
  streetAddress?: StringFilter | null | undefined;
  /** What it is for. */
  type?: StringFilter | null | undefined;
};

/** A postal address. */
export type AddressInput = {
  /** Country, kept exactly as it is given. */
  country?: string | null | undefined;
  /** The whole address as it is written. */
  formatted?: string | null | undefined;
  /** City or place. */
  locality?: string | null | undefined;
  /** Post code. */
  postalCode?: string | null | undefined;
  /** Whether it is the one to prefer; at most one of a list. */
  primary?: boolean | null | undefined;
  /** County, state or region. */
  region?: string | null | undefined;
  /** Street, house number, building. */
  streetAddress?: string | null | undefined;
  /** What it is for, such as `work` or `home`. */
  type?: string | null | undefined;
};

/** A condition that one value of a multi-valued attribute must meet as a whole. */
export type AttributeValueFilter = {
  /** All of these must hold for the same value. */
  and?: Array<AttributeValueFilter> | null | undefined;
  /** How it is shown. */
  display?: StringFilter | null | undefined;
  /** This must not hold for the value. */
  not?: AttributeValueFilter | null | undefined;
  /** At least one of these must hold for the same value. */
  or?: Array<AttributeValueFilter> | null | undefined;
  /** `true`: there is at least one value; `false`: there is none. Stands alone, not inside `and`, `or`, `not`. */
  present?: boolean | null | undefined;
  /** Whether it is the one to prefer. */
  primary?: BooleanFilter | null | undefined;
  /** What it is for. */
  type?: StringFilter | null | undefined;
  /** The value itself. */
  value?: StringFilter | null | undefined;
};

/** One value of an attribute that may have several. */
export type AttributeValueInput = {
  /** How to show it. */
  display?: string | null | undefined;
  /** Whether it is the one to prefer; at most one of a list. */
  primary?: boolean | null | undefined;
  /** What it is for, such as `work` or `home`. */
  type?: string | null | undefined;
  /** The value itself; kept exactly as it is given. */
  value?: string | null | undefined;
};

/** A condition on a yes-or-no value. */
export type BooleanFilter = {
  /** Equal to. */
  eq?: boolean | null | undefined;
  /** Not equal to; holds where the value is missing. */
  ne?: boolean | null | undefined;
  /** `true`: there is a value; `false`: there is none. */
  present?: boolean | null | undefined;
};

/** A new group. */
export type CreateGroupInput = {
  /** The name; free in the organisation, ignoring upper and lower case. */
  displayName: string;
  /** The directory's id for this group. */
  externalId?: string | null | undefined;
  /** The ids of the first members. */
  memberIds?: Array<string> | null | undefined;
  /** What to do with ids that name no user. */
  unknownMembers?: UnknownMembers | null | undefined;
};

/** A new user. */
export type CreateUserInput = {
  /** Whether the user may sign in. */
  active?: boolean | null | undefined;
  /** Postal addresses. */
  addresses?: Array<AddressInput> | null | undefined;
  /** The name to show. */
  displayName?: string | null | undefined;
  /** E-mail addresses. */
  emails?: Array<AttributeValueInput> | null | undefined;
  /** The enterprise extension. */
  enterprise?: EnterpriseInput | null | undefined;
  /** Entitlements. */
  entitlements?: Array<AttributeValueInput> | null | undefined;
  /** The directory's id for this user. */
  externalId?: string | null | undefined;
  /** Instant messaging addresses. */
  ims?: Array<AttributeValueInput> | null | undefined;
  /** Values of user information fields, each field once. */
  informationFields?: Array<UserInformationInput> | null | undefined;
  /** How to write dates and numbers. */
  locale?: string | null | undefined;
  /** The parts of the name. */
  name?: PersonNameInput | null | undefined;
  /** A casual name. */
  nickName?: string | null | undefined;
  /** Telephone numbers. */
  phoneNumbers?: Array<AttributeValueInput> | null | undefined;
  /** Addresses of pictures. */
  photos?: Array<AttributeValueInput> | null | undefined;
  /** The language to write to the user in. */
  preferredLanguage?: string | null | undefined;
  /** The address of a page about the user. */
  profileUrl?: string | null | undefined;
  /** Roles that the directory names. */
  roles?: Array<AttributeValueInput> | null | undefined;
  /** A time zone. */
  timezone?: string | null | undefined;
  /** The job title. */
  title?: string | null | undefined;
  /** The name to sign in with; free in the organisation, ignoring upper and lower case. */
  userName: string;
  /** Such as `Employee`. */
  userType?: string | null | undefined;
  /** Certificates, base64 of DER. */
  x509Certificates?: Array<AttributeValueInput> | null | undefined;
};

/** A condition on a moment in time. Several operators together must all hold. */
export type DateTimeFilter = {
  /** The same moment. */
  eq?: Date | null | undefined;
  /** Later than. */
  gt?: Date | null | undefined;
  /** Later than or the same moment. */
  gte?: Date | null | undefined;
  /** Earlier than. */
  lt?: Date | null | undefined;
  /** Earlier than or the same moment. */
  lte?: Date | null | undefined;
  /** Another moment; holds where there is none. */
  ne?: Date | null | undefined;
  /** `true`: there is a moment; `false`: there is none. */
  present?: boolean | null | undefined;
};

/** A condition on the enterprise extension. */
export type EnterpriseFilter = {
  /** The cost centre. */
  costCenter?: StringFilter | null | undefined;
  /** The department. */
  department?: StringFilter | null | undefined;
  /** The division. */
  division?: StringFilter | null | undefined;
  /** The employee number. */
  employeeNumber?: StringFilter | null | undefined;
  /** The manager's id, as it was given. */
  manager?: StringFilter | null | undefined;
  /** The organisation's name. */
  organization?: StringFilter | null | undefined;
};

/** The enterprise extension. An absent field stays as it is, `null` clears it. */
export type EnterpriseInput = {
  /** The cost centre. */
  costCenter?: string | null | undefined;
  /** The department. */
  department?: string | null | undefined;
  /** The division. */
  division?: string | null | undefined;
  /** The employee number. */
  employeeNumber?: string | null | undefined;
  /** The manager's id. It is kept even where nobody has that id (yet). */
  manager?: string | null | undefined;
  /** The organisation's name, for example a subsidiary. */
  organization?: string | null | undefined;
};

/** Which groups. All conditions that are given must hold. */
export type GroupFilter = {
  /** All of these must hold. */
  and?: Array<GroupFilter> | null | undefined;
  /** When the group was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The name. */
  displayName?: StringFilter | null | undefined;
  /** The directory's id; upper and lower case differ. */
  externalId?: StringFilter | null | undefined;
  /** The group's id. */
  id?: StringFilter | null | undefined;
  /** Whether a directory manages the group. */
  managedByDirectory?: BooleanFilter | null | undefined;
  /** At least one member matches. */
  members?: MemberReferenceFilter | null | undefined;
  /** This must not hold. */
  not?: GroupFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<GroupFilter> | null | undefined;
  /** What the group gives its members; `ne` holds where it gives no role. */
  role?: UserRoleFilter | null | undefined;
  /** Where the group came from. */
  source?: SourceFilter | null | undefined;
  /** When the group was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** By what groups are ordered; those that are equal in it, by their ids. Texts are compared as filters compare them. */
export type GroupOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  field: GroupOrderField;
};

/** What groups can be ordered by. */
export type GroupOrderField =
  /** When the group was created. */
  | 'CREATED_AT'
  /** The name. */
  | 'DISPLAY_NAME'
  /** The directory's id; upper and lower case differ. */
  | 'EXTERNAL_ID'
  /** The group's id. */
  | 'ID'
  /** Where the group came from. */
  | 'SOURCE'
  /** When the group was last changed. */
  | 'UPDATED_AT';

/** A condition on a group of which the user is a direct member. */
export type GroupReferenceFilter = {
  /** All of these must hold for the same group. */
  and?: Array<GroupReferenceFilter> | null | undefined;
  /** The group's name. */
  displayName?: StringFilter | null | undefined;
  /** The group's id. */
  id?: StringFilter | null | undefined;
  /** This must not hold for the group. */
  not?: GroupReferenceFilter | null | undefined;
  /** At least one of these must hold for the same group. */
  or?: Array<GroupReferenceFilter> | null | undefined;
  /** `true`: the user is in at least one group; `false`: in none. Stands alone, not inside `and`, `or`, `not`. */
  present?: boolean | null | undefined;
};

/** A condition on a member of a group. */
export type MemberReferenceFilter = {
  /** All of these must hold for the same member. */
  and?: Array<MemberReferenceFilter> | null | undefined;
  /** The name that is shown. */
  display?: StringFilter | null | undefined;
  /** The user's id. */
  id?: StringFilter | null | undefined;
  /** This must not hold for the member. */
  not?: MemberReferenceFilter | null | undefined;
  /** At least one of these must hold for the same member. */
  or?: Array<MemberReferenceFilter> | null | undefined;
  /** `true`: there is at least one member; `false`: there is none. Stands alone, not inside `and`, `or`, `not`. */
  present?: boolean | null | undefined;
};

/** A condition on a number. Several operators together must all hold. */
export type NumberFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** Equal to one of these. */
  in?: Array<number> | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** Not equal to; holds where the value is missing. */
  ne?: number | null | undefined;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** The least first; what has no value comes last. */
  | 'ASCENDING'
  /** The greatest first; what has no value comes first. */
  | 'DESCENDING';

/** A condition on the parts of a name. */
export type PersonNameFilter = {
  /** The family name. */
  familyName?: StringFilter | null | undefined;
  /** The whole name. */
  formatted?: StringFilter | null | undefined;
  /** The given name. */
  givenName?: StringFilter | null | undefined;
  /** Such as `Dr`. */
  honorificPrefix?: StringFilter | null | undefined;
  /** Such as `III`. */
  honorificSuffix?: StringFilter | null | undefined;
  /** The middle names. */
  middleName?: StringFilter | null | undefined;
};

/** The parts of a name. An absent part stays as it is, `null` clears it. */
export type PersonNameInput = {
  /** The family name. */
  familyName?: string | null | undefined;
  /** The whole name as it is written. */
  formatted?: string | null | undefined;
  /** The given name. */
  givenName?: string | null | undefined;
  /** Such as `Dr`. */
  honorificPrefix?: string | null | undefined;
  /** Such as `III`. */
  honorificSuffix?: string | null | undefined;
  /** The middle names. */
  middleName?: string | null | undefined;
};

/** Where a user or a group came from. */
export type Source =
  /** Read from a file. */
  | 'IMPORT'
  /** Made by hand, in the console or over GraphQL. */
  | 'MANUAL'
  /** Created by a SCIM client such as Microsoft Entra ID. */
  | 'SCIM'
  /** Created at the first sign-in (just-in-time). */
  | 'SSO';

/** A condition on where a user or a group came from. Several operators together must all hold. */
export type SourceFilter = {
  /** From here. */
  eq?: Source | null | undefined;
  /** From one of these. */
  in?: Array<Source> | null | undefined;
  /** From elsewhere. */
  ne?: Source | null | undefined;
};

/** A condition on a text. Several operators together must all hold. Upper and lower case are the same, except for ids, `externalId`, `manager`, the values of `photos` and `x509Certificates`, and case-exact user information fields. */
export type StringFilter = {
  /** Contains. */
  contains?: string | null | undefined;
  /** Ends with. */
  endsWith?: string | null | undefined;
  /** Equal to. */
  eq?: string | null | undefined;
  /** Greater than, by Unicode code points. */
  gt?: string | null | undefined;
  /** Greater than or equal to. */
  gte?: string | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Less than. */
  lt?: string | null | undefined;
  /** Less than or equal to. */
  lte?: string | null | undefined;
  /** Not equal to; holds where the value is missing. */
  ne?: string | null | undefined;
  /** `true`: there is a value; `false`: there is none. */
  present?: boolean | null | undefined;
  /** Begins with. */
  startsWith?: string | null | undefined;
};

/** What to do with ids that name no user of the organisation. */
export type UnknownMembers =
  /** Refuse the whole change and name them. */
  | 'REFUSE'
  /** Apply the change without them and name them in the answer. */
  | 'SKIP';

/** What to change of a group: an absent field stays as it is, `null` clears it. */
export type UpdateGroupInput = {
  /** Add these users. */
  addMemberIds?: Array<string> | null | undefined;
  /** The name. */
  displayName?: string | null | undefined;
  /** Refuse with `VERSION_MISMATCH` where the group no longer has this version. */
  expectedVersion?: number | null | undefined;
  /** The directory's id for this group. */
  externalId?: string | null | undefined;
  /** The group's id. */
  id: string;
  /** Remove these users. An id that names nobody is passed over. */
  removeMemberIds?: Array<string> | null | undefined;
  /** Make these, and only these, the members. Cannot be given together with `addMemberIds` or `removeMemberIds`. */
  setMemberIds?: Array<string> | null | undefined;
  /** What to do with ids to set or add that name no user. */
  unknownMembers?: UnknownMembers | null | undefined;
};

/** What to change of a user. */
export type UpdateUserInput = {
  /** Whether the user may sign in. */
  active?: boolean | null | undefined;
  /** Postal addresses; replaces them all. */
  addresses?: Array<AddressInput> | null | undefined;
  /** The name to show. */
  displayName?: string | null | undefined;
  /** E-mail addresses; replaces them all. */
  emails?: Array<AttributeValueInput> | null | undefined;
  /** The enterprise extension. */
  enterprise?: EnterpriseInput | null | undefined;
  /** Entitlements; replaces them all. */
  entitlements?: Array<AttributeValueInput> | null | undefined;
  /** Refuse with `VERSION_MISMATCH` where the user no longer has this version. */
  expectedVersion?: number | null | undefined;
  /** The directory's id for this user. */
  externalId?: string | null | undefined;
  /** The user's id. */
  id: string;
  /** Instant messaging addresses; replaces them all. */
  ims?: Array<AttributeValueInput> | null | undefined;
  /** New values of user information fields, each field once; fields that are not named keep their values, `null` in place of the list clears all. */
  informationFields?: Array<UserInformationInput> | null | undefined;
  /** How to write dates and numbers. */
  locale?: string | null | undefined;
  /** The parts of the name. */
  name?: PersonNameInput | null | undefined;
  /** A casual name. */
  nickName?: string | null | undefined;
  /** Telephone numbers; replaces them all. */
  phoneNumbers?: Array<AttributeValueInput> | null | undefined;
  /** Addresses of pictures; replaces them all. */
  photos?: Array<AttributeValueInput> | null | undefined;
  /** The language to write to the user in. */
  preferredLanguage?: string | null | undefined;
  /** The address of a page about the user. */
  profileUrl?: string | null | undefined;
  /** Roles; replaces them all. */
  roles?: Array<AttributeValueInput> | null | undefined;
  /** A time zone. */
  timezone?: string | null | undefined;
  /** The job title. */
  title?: string | null | undefined;
  /** The name to sign in with. */
  userName?: string | null | undefined;
  /** Such as `Employee`. */
  userType?: string | null | undefined;
  /** Certificates; replaces them all. */
  x509Certificates?: Array<AttributeValueInput> | null | undefined;
};

/** The kinds of refusal. */
export type UserErrorCode =
  /** A directory wants to disable or delete more people in one cycle than it may: see `provisioningHolds`. Directories alone get it. */
  | 'HELD'
  /** Users hold data that would be lost or no longer fit. */
  | 'HOLDS_DATA'
  /** The value is not one that is accepted. */
  | 'INVALID'
  /** The organisation would be left without an owner who can sign in; name another one first. */
  | 'LAST_OWNER'
  /** A directory manages the user or group: change it there, or disable SCIM. */
  | 'MANAGED_BY_DIRECTORY'
  /** There is nothing with that id in this organisation. */
  | 'NOT_FOUND'
  /** Another user, group or organisation already has this value. */
  | 'TAKEN'
  /** The resource has changed since it was read; read it again. */
  | 'VERSION_MISMATCH';

/** Which users. All conditions that are given must hold. */
export type UserFilter = {
  /** Whether the user may sign in. */
  active?: BooleanFilter | null | undefined;
  /** At least one postal address matches. */
  addresses?: AddressFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<UserFilter> | null | undefined;
  /** When the user was created. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The name to show. */
  displayName?: StringFilter | null | undefined;
  /** What the user may do, by their own role or by one of a group that they are in. */
  effectiveRole?: UserRoleFilter | null | undefined;
  /** The address that Rollcall writes to. */
  email?: StringFilter | null | undefined;
  /** At least one e-mail address matches. */
  emails?: AttributeValueFilter | null | undefined;
  /** The enterprise extension. */
  enterprise?: EnterpriseFilter | null | undefined;
  /** At least one entitlement matches. */
  entitlements?: AttributeValueFilter | null | undefined;
  /** The directory's id; upper and lower case differ. */
  externalId?: StringFilter | null | undefined;
  /** At least one group of which the user is a direct member matches. */
  groups?: GroupReferenceFilter | null | undefined;
  /** The user's id. */
  id?: StringFilter | null | undefined;
  /** At least one instant messaging address matches. */
  ims?: AttributeValueFilter | null | undefined;
  /** Each of these conditions on user information fields must hold. */
  informationFields?: Array<UserInformationFilter> | null | undefined;
  /** How to write dates and numbers. */
  locale?: StringFilter | null | undefined;
  /** Whether a directory manages the user. */
  managedByDirectory?: BooleanFilter | null | undefined;
  /** The parts of the name. */
  name?: PersonNameFilter | null | undefined;
  /** The casual name. */
  nickName?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: UserFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<UserFilter> | null | undefined;
  /** At least one telephone number matches. */
  phoneNumbers?: AttributeValueFilter | null | undefined;
  /** At least one picture matches. */
  photos?: AttributeValueFilter | null | undefined;
  /** The language to write in. */
  preferredLanguage?: StringFilter | null | undefined;
  /** The address of a page about the user. */
  profileUrl?: StringFilter | null | undefined;
  /** What the user may do in their own right. */
  role?: UserRoleFilter | null | undefined;
  /** At least one role matches. */
  roles?: AttributeValueFilter | null | undefined;
  /** Whether signing in is blocked here. */
  signInBlocked?: BooleanFilter | null | undefined;
  /** Where the user came from. */
  source?: SourceFilter | null | undefined;
  /** The time zone. */
  timezone?: StringFilter | null | undefined;
  /** The job title. */
  title?: StringFilter | null | undefined;
  /** When the user was last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** The name that the user signs in with. */
  userName?: StringFilter | null | undefined;
  /** Such as `Employee`. */
  userType?: StringFilter | null | undefined;
  /** At least one certificate matches. */
  x509Certificates?: AttributeValueFilter | null | undefined;
};

/** A condition on what users hold of one user information field. */
export type UserInformationFilter = {
  /** The field's name, ignoring upper and lower case. */
  name: string;
  /** `true`: the user holds a value; `false`: none. */
  present?: boolean | null | undefined;
  /** A value meets this as a whole. */
  value?: UserInformationValueFilter | null | undefined;
};

/** New values of one user information field. */
export type UserInformationInput = {
  /** The field's name, ignoring upper and lower case. */
  name: string;
  /** The values that the user is to hold; they replace those that there are. Empty or `null`: none. One at the most where the field is not multi-valued. */
  values?: Array<UserInformationValueInput> | null | undefined;
};

/** A condition on one value of a user information field, under the member of the field's type. */
export type UserInformationValueFilter = {
  /** All of these must hold for the same value. */
  and?: Array<UserInformationValueFilter> | null | undefined;
  /** For a field of the type `BOOLEAN`. */
  boolean?: BooleanFilter | null | undefined;
  /** For a field of the type `DATE_TIME`. */
  dateTime?: DateTimeFilter | null | undefined;
  /** This must not hold for the value. */
  not?: UserInformationValueFilter | null | undefined;
  /** For a field of the type `INTEGER` or `DECIMAL`. */
  number?: NumberFilter | null | undefined;
  /** At least one of these must hold for the same value. */
  or?: Array<UserInformationValueFilter> | null | undefined;
  /** For a field of the type `STRING` or `REFERENCE`; upper and lower case differ where the field is case-exact. */
  string?: StringFilter | null | undefined;
};

/** A value of a user information field: under the member of the field's type, or as `text`. */
export type UserInformationValueInput =
  {   /** For a field of the type `BOOLEAN`. */
  boolean: boolean; dateTime?: never; decimal?: never; integer?: never; reference?: never; string?: never; text?: never; }
  |  { boolean?: never;   /** For a field of the type `DATE_TIME`. */
  dateTime: Date; decimal?: never; integer?: never; reference?: never; string?: never; text?: never; }
  |  { boolean?: never; dateTime?: never;   /** For a field of the type `DECIMAL`. */
  decimal: number; integer?: never; reference?: never; string?: never; text?: never; }
  |  { boolean?: never; dateTime?: never; decimal?: never;   /** For a field of the type `INTEGER`. */
  integer: number; reference?: never; string?: never; text?: never; }
  |  { boolean?: never; dateTime?: never; decimal?: never; integer?: never;   /** For a field of the type `REFERENCE`: a URI with its scheme. */
  reference: string; string?: never; text?: never; }
  |  { boolean?: never; dateTime?: never; decimal?: never; integer?: never; reference?: never;   /** For a field of the type `STRING`; kept exactly as it is given. */
  string: string; text?: never; }
  |  { boolean?: never; dateTime?: never; decimal?: never; integer?: never; reference?: never; string?: never;   /** For a field of any type: a text that is read as one of its values, such as `true`, `4.2` or `2026-11-24T09:30:00Z`. */
  text: string; };

/** By what users are ordered; those that are equal in it, by their ids. Texts are compared as filters compare them, by their first 256 characters. */
export type UserOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  field: UserOrderField;
  /** The name of a user information field, with `field: INFORMATION_FIELD`. */
  informationField?: string | null | undefined;
};

/** What users can be ordered by. Where a user has several values, the primary one counts, else the first. */
export type UserOrderField =
  /** Whether the user may sign in: those who may not come first. */
  | 'ACTIVE'
  /** The country. */
  | 'ADDRESSES_COUNTRY'
  /** The whole postal address. */
  | 'ADDRESSES_FORMATTED'
  /** The place. */
  | 'ADDRESSES_LOCALITY'
  /** The post code. */
  | 'ADDRESSES_POSTAL_CODE'
  /** The region. */
  | 'ADDRESSES_REGION'
  /** The street. */
  | 'ADDRESSES_STREET_ADDRESS'
  /** What the postal address is for. */
  | 'ADDRESSES_TYPE'
  /** When the user was created. */
  | 'CREATED_AT'
  /** The name to show. */
  | 'DISPLAY_NAME'
  /** The e-mail address. */
  | 'EMAILS'
  /** The cost centre. */
  | 'ENTERPRISE_COST_CENTER'
  /** The department. */
  | 'ENTERPRISE_DEPARTMENT'
  /** The division. */
  | 'ENTERPRISE_DIVISION'
  /** The employee number. */
  | 'ENTERPRISE_EMPLOYEE_NUMBER'
  /** The manager's id, as it was given. */
  | 'ENTERPRISE_MANAGER'
  /** The organisation's name. */
  | 'ENTERPRISE_ORGANIZATION'
  /** The entitlement. */
  | 'ENTITLEMENTS'
  /** The directory's id; upper and lower case differ. */
  | 'EXTERNAL_ID'
  /** The user's id. */
  | 'ID'
  /** The instant messaging address. */
  | 'IMS'
  /** The user information field that is named beside it; of several values the first counts. */
  | 'INFORMATION_FIELD'
  /** How to write dates and numbers. */
  | 'LOCALE'
  /** The family name. */
  | 'NAME_FAMILY_NAME'
  /** The whole name. */
  | 'NAME_FORMATTED'
  /** The given name. */
  | 'NAME_GIVEN_NAME'
  /** Such as `Dr`. */
  | 'NAME_HONORIFIC_PREFIX'
  /** Such as `III`. */
  | 'NAME_HONORIFIC_SUFFIX'
  /** The middle names. */
  | 'NAME_MIDDLE_NAME'
  /** The casual name. */
  | 'NICK_NAME'
  /** The telephone number. */
  | 'PHONE_NUMBERS'
  /** The picture's address. */
  | 'PHOTOS'
  /** The language to write in. */
  | 'PREFERRED_LANGUAGE'
  /** The address of a page about the user. */
  | 'PROFILE_URL'
  /** The role. */
  | 'ROLES'
  /** Where the user came from. */
  | 'SOURCE'
  /** The time zone. */
  | 'TIMEZONE'
  /** The job title. */
  | 'TITLE'
  /** When the user was last changed. */
  | 'UPDATED_AT'
  /** The name that the user signs in with. */
  | 'USER_NAME'
  /** Such as `Employee`. */
  | 'USER_TYPE'
  /** The certificate. */
  | 'X509_CERTIFICATES';

/** What a user may do here, from the least to the most. `docs/permissions.md` lists the permissions of each. */
export type UserRole =
  /** Looks after people and groups. */
  | 'ADMIN'
  /** Follows how others learn: reads users and groups. */
  | 'MANAGER'
  /** Somebody who learns. */
  | 'MEMBER'
  /** May do everything. An organisation that has an owner who can sign in always keeps one. */
  | 'OWNER';

/** A condition on what a user may do. Several operators together must all hold. */
export type UserRoleFilter = {
  /** This role. */
  eq?: UserRole | null | undefined;
  /** One of these roles. */
  in?: Array<UserRole> | null | undefined;
  /** Another role. */
  ne?: UserRole | null | undefined;
};

export type ScimGroupFragment = { id: string, displayName: string, externalId: string | null, version: number, createdAt: Date, updatedAt: Date, memberReferences?: Array<{ id: string, display: string }> };

export type ScimGetGroupQueryVariables = Exact<{
  id: string;
  withMembers: boolean;
}>;


export type ScimGetGroupQuery = { group: { id: string, displayName: string, externalId: string | null, version: number, createdAt: Date, updatedAt: Date, memberReferences?: Array<{ id: string, display: string }> } | null };

export type ScimListGroupsQueryVariables = Exact<{
  filter?: GroupFilter | null | undefined;
  orderBy?: GroupOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  offset?: number | null | undefined;
  withMembers: boolean;
  withTotal: boolean;
  withCursors: boolean;
}>;


export type ScimListGroupsQuery = { groups: { totalCount?: number, nodes: Array<{ id: string, displayName: string, externalId: string | null, version: number, createdAt: Date, updatedAt: Date, memberReferences?: Array<{ id: string, display: string }> }>, edges?: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ScimCreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
  withMembers: boolean;
}>;


export type ScimCreateGroupMutation = { createGroup: { group: { id: string, displayName: string, externalId: string | null, version: number, createdAt: Date, updatedAt: Date, memberReferences?: Array<{ id: string, display: string }> } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ScimUpdateGroupMutationVariables = Exact<{
  input: UpdateGroupInput;
  withMembers: boolean;
}>;


export type ScimUpdateGroupMutation = { updateGroup: { group: { id: string, displayName: string, externalId: string | null, version: number, createdAt: Date, updatedAt: Date, memberReferences?: Array<{ id: string, display: string }> } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ScimDeleteGroupMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
}>;


export type ScimDeleteGroupMutation = { deleteGroup: { deletedGroupId: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RefusalFragment = { code: UserErrorCode, field: Array<string>, message: string };

export type ScimUserFragment = { id: string, userName: string, externalId: string | null, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, version: number, createdAt: Date, updatedAt: Date, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, enterprise: { employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, manager: { value: string } | null } | null, informationFields?: Array<{ field: { name: string, multiValued: boolean }, values: Array<{ string: string | null, boolean: boolean | null, integer: number | null, decimal: number | null, reference: string | null, text: string }> }>, groupReferences?: Array<{ id: string, display: string }> };

export type ValueFragment = { value: string | null, display: string | null, type: string | null, primary: boolean | null };

export type ScimGetUserQueryVariables = Exact<{
  id: string;
  withGroups: boolean;
  withInformation: boolean;
}>;


export type ScimGetUserQuery = { user: { managedByDirectory: boolean, id: string, userName: string, externalId: string | null, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, version: number, createdAt: Date, updatedAt: Date, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, enterprise: { employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, manager: { value: string } | null } | null, informationFields?: Array<{ field: { name: string, multiValued: boolean }, values: Array<{ string: string | null, boolean: boolean | null, integer: number | null, decimal: number | null, reference: string | null, text: string }> }>, groupReferences?: Array<{ id: string, display: string }> } | null };

export type ScimListUsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  offset?: number | null | undefined;
  withGroups: boolean;
  withInformation: boolean;
  withTotal: boolean;
  withCursors: boolean;
}>;


export type ScimListUsersQuery = { users: { totalCount?: number, nodes: Array<{ id: string, userName: string, externalId: string | null, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, version: number, createdAt: Date, updatedAt: Date, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, enterprise: { employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, manager: { value: string } | null } | null, informationFields?: Array<{ field: { name: string, multiValued: boolean }, values: Array<{ string: string | null, boolean: boolean | null, integer: number | null, decimal: number | null, reference: string | null, text: string }> }>, groupReferences?: Array<{ id: string, display: string }> }>, edges?: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ScimCreateUserMutationVariables = Exact<{
  input: CreateUserInput;
  withGroups: boolean;
  withInformation: boolean;
}>;


export type ScimCreateUserMutation = { createUser: { user: { id: string, userName: string, externalId: string | null, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, version: number, createdAt: Date, updatedAt: Date, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, enterprise: { employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, manager: { value: string } | null } | null, informationFields?: Array<{ field: { name: string, multiValued: boolean }, values: Array<{ string: string | null, boolean: boolean | null, integer: number | null, decimal: number | null, reference: string | null, text: string }> }>, groupReferences?: Array<{ id: string, display: string }> } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ScimUpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
  withGroups: boolean;
  withInformation: boolean;
}>;


export type ScimUpdateUserMutation = { updateUser: { user: { id: string, userName: string, externalId: string | null, displayName: string | null, nickName: string | null, profileUrl: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, locale: string | null, timezone: string | null, active: boolean, version: number, createdAt: Date, updatedAt: Date, name: { formatted: string | null, familyName: string | null, givenName: string | null, middleName: string | null, honorificPrefix: string | null, honorificSuffix: string | null } | null, emails: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, ims: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, photos: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, addresses: Array<{ formatted: string | null, streetAddress: string | null, locality: string | null, region: string | null, postalCode: string | null, country: string | null, type: string | null, primary: boolean | null }>, entitlements: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, roles: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, x509Certificates: Array<{ value: string | null, display: string | null, type: string | null, primary: boolean | null }>, enterprise: { employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, manager: { value: string } | null } | null, informationFields?: Array<{ field: { name: string, multiValued: boolean }, values: Array<{ string: string | null, boolean: boolean | null, integer: number | null, decimal: number | null, reference: string | null, text: string }> }>, groupReferences?: Array<{ id: string, display: string }> } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ScimDeleteUserMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
}>;


export type ScimDeleteUserMutation = { deleteUser: { deletedUserId: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export const ScimGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ScimGroupFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const ValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}}]} as unknown as DocumentNode<ValueFragment, unknown>;
export const ScimUserFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimUser"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationFields"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInformation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"string"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"integer"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}}]} as unknown as DocumentNode<ScimUserFragment, unknown>;
export const ScimGetGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScimGetGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimGroup"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ScimGetGroupQuery, ScimGetGroupQueryVariables>;
export const ScimListGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScimListGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GroupOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ScimListGroupsQuery, ScimListGroupsQueryVariables>;
export const ScimCreateGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScimCreateGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ScimCreateGroupMutation, ScimCreateGroupMutationVariables>;
export const ScimUpdateGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScimUpdateGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateGroupInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"memberReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMembers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ScimUpdateGroupMutation, ScimUpdateGroupMutationVariables>;
export const ScimDeleteGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScimDeleteGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedGroupId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ScimDeleteGroupMutation, ScimDeleteGroupMutationVariables>;
export const ScimGetUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScimGetUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withInformation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimUser"}},{"kind":"Field","name":{"kind":"Name","value":"managedByDirectory"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimUser"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationFields"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInformation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"string"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"integer"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ScimGetUserQuery, ScimGetUserQueryVariables>;
export const ScimListUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScimListUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withInformation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimUser"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCursors"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimUser"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationFields"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInformation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"string"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"integer"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<ScimListUsersQuery, ScimListUsersQueryVariables>;
export const ScimCreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScimCreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withInformation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimUser"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimUser"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationFields"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInformation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"string"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"integer"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ScimCreateUserMutation, ScimCreateUserMutationVariables>;
export const ScimUpdateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScimUpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withInformation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScimUser"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Value"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttributeValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScimUser"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"honorificPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"honorificSuffix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nickName"}},{"kind":"Field","name":{"kind":"Name","value":"profileUrl"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"userType"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"emails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}},{"kind":"Field","name":{"kind":"Name","value":"streetAddress"}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x509Certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationFields"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInformation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"string"}},{"kind":"Field","name":{"kind":"Name","value":"boolean"}},{"kind":"Field","name":{"kind":"Name","value":"integer"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupReferences"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGroups"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ScimUpdateUserMutation, ScimUpdateUserMutationVariables>;
export const ScimDeleteUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScimDeleteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedUserId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ScimDeleteUserMutation, ScimDeleteUserMutationVariables>;