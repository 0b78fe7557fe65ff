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

/** Which time, cut into which periods. It is widened to whole periods: the first one contains `from`, the last one ends at `to` or contains it. */
export type AnalyticsPeriodInput = {
  /** From this moment on. */
  from: Date;
  /** How long a period is. At most 2,000 of them can be asked about at once. */
  granularity?: Granularity | null | undefined;
  /** The time zone by whose clock days, weeks and months begin: a name of the IANA database, such as `Europe/Vienna`. */
  timeZone?: string | null | undefined;
  /** Up to this moment; now, unless told otherwise. */
  to?: Date | null | undefined;
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

/** A condition on a yes-or-no value. */
export type BooleanFilter = {
  /** Equal to. */
  eq?: boolean | null | undefined;
  /** Not equal to; holds where the value is missing. */
  ne?: boolean | null | undefined;
  /** `true`: there is a value; `false`: there is none. */
  present?: boolean | null | undefined;
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

/** How long a period is, by the clock of the time zone. */
export type Granularity =
  /** A day; of 23 or 25 hours where the clocks change. */
  | 'DAY'
  /** An hour. */
  | 'HOUR'
  /** A month. */
  | 'MONTH'
  /** A week, which begins on Monday. */
  | 'WEEK';

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

/** A condition on a whole number. Several operators together must all hold. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** Not equal to. */
  ne?: number | null | undefined;
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

/** By what people are counted. */
export type PeopleDimension =
  /** By department; the first 256 characters of its name count. */
  | 'DEPARTMENT'
  /** All together, disabled ones included. */
  | 'EVERYONE'
  /** By group: direct members, disabled ones included; the values are ids of groups. Who is in several groups counts in each. */
  | 'GROUP'
  /** By the language to write to them in. */
  | 'LANGUAGE'
  /** By where they came from: the values are those of `Source`. */
  | 'SOURCE'
  /** By whether they may sign in: the values are `ACTIVE` and `DISABLED`. */
  | 'STATUS';

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

/** What a SCIM client can provision. */
export type ProvisionedResourceType =
  /** A group. */
  | 'GROUP'
  /** A user. */
  | 'USER';

/** A condition on what a request was about. Several operators together must all hold. */
export type ProvisionedResourceTypeFilter = {
  /** About this. */
  eq?: ProvisionedResourceType | null | undefined;
  /** About one of these. */
  in?: Array<ProvisionedResourceType> | null | undefined;
  /** About something else, or nothing that is known. */
  ne?: ProvisionedResourceType | null | undefined;
};

/** Which provisioning cycles. All conditions that are given must hold. */
export type ProvisioningCycleFilter = {
  /** All of these must hold. */
  and?: Array<ProvisioningCycleFilter> | null | undefined;
  /** The id of the API token that asked. */
  apiTokenId?: StringFilter | null | undefined;
  /** The cycle's id. */
  id?: StringFilter | null | undefined;
  /** When the latest request came. */
  lastRequestAt?: DateTimeFilter | null | undefined;
  /** This must not hold. */
  not?: ProvisioningCycleFilter | null | undefined;
  /** The id of the OAuth client that asked. */
  oauthClientId?: StringFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProvisioningCycleFilter> | null | undefined;
  /** When the first request came. */
  startedAt?: DateTimeFilter | null | undefined;
};

/** By what provisioning cycles are ordered; those that are equal in it, by their ids. */
export type ProvisioningCycleOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  field: ProvisioningCycleOrderField;
};

/** What provisioning cycles can be ordered by. */
export type ProvisioningCycleOrderField =
  /** When the latest request came. */
  | 'LAST_REQUEST_AT'
  /** When the first request came. */
  | 'STARTED_AT';

/** Whether a provisioning cycle has ended. */
export type ProvisioningCycleState =
  /** The client has been silent for 15 minutes or more. */
  | 'ENDED'
  /** The client asked for something within the last 15 minutes. */
  | 'RUNNING';

/** What was decided on a request. */
export type ProvisioningDecision =
  /** A user or group was changed. */
  | 'CHANGED'
  /** A user or group was created. */
  | 'CREATED'
  /** A user or group was deleted. */
  | 'DELETED'
  /** A user was disabled. */
  | 'DISABLED'
  /** A user was enabled again. */
  | 'ENABLED'
  /** The client looked for a user or group, and there is one. Of very many lookups in one second only some are kept. */
  | 'MATCHED'
  /** The request was refused; nothing was changed. */
  | 'REFUSED'
  /** Everything was already as the request wants it. */
  | 'UNCHANGED'
  /** The client looked for a user or group, and there is none. */
  | 'UNMATCHED';

/** A condition on what was decided. Several operators together must all hold. */
export type ProvisioningDecisionFilter = {
  /** Decided so. */
  eq?: ProvisioningDecision | null | undefined;
  /** Decided in one of these ways. */
  in?: Array<ProvisioningDecision> | null | undefined;
  /** Decided otherwise. */
  ne?: ProvisioningDecision | null | undefined;
};

/** Which provisioning events. All conditions that are given must hold. */
export type ProvisioningEventFilter = {
  /** All of these must hold. */
  and?: Array<ProvisioningEventFilter> | null | undefined;
  /** The id of the API token that asked. */
  apiTokenId?: StringFilter | null | undefined;
  /** What was decided. */
  decision?: ProvisioningDecisionFilter | null | undefined;
  /** The event's id. */
  id?: StringFilter | null | undefined;
  /** The HTTP method of the request, in capitals. */
  method?: WordFilter | null | undefined;
  /** This must not hold. */
  not?: ProvisioningEventFilter | null | undefined;
  /** The id of the OAuth client that asked. */
  oauthClientId?: StringFilter | null | undefined;
  /** When it happened. */
  occurredAt?: DateTimeFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProvisioningEventFilter> | null | undefined;
  /** The path below the Tenant URL. */
  path?: StringFilter | null | undefined;
  /** Why, in a sentence. */
  reason?: StringFilter | null | undefined;
  /** The id of the request; upper and lower case differ. */
  requestId?: StringFilter | null | undefined;
  /** The id of the user or group. */
  resourceId?: StringFilter | null | undefined;
  /** The `userName` or `displayName` at that time. */
  resourceName?: StringFilter | null | undefined;
  /** What it was about. */
  resourceType?: ProvisionedResourceTypeFilter | null | undefined;
  /** The HTTP status of the answer. */
  status?: IntFilter | null | undefined;
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

/** A condition on a text. Several operators together must all hold. Upper and lower case are the same, except for ids, `externalId`, `manager` the values of `photos` and `x509Certificates`, and case-exact user information fields. */
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
  /** What the user may do. */
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

/** A condition on a word of a protocol, such as an HTTP method. Several operators together must all hold; upper and lower case differ. */
export type WordFilter = {
  /** This word. */
  eq?: string | null | undefined;
  /** One of these words. */
  in?: Array<string> | null | undefined;
  /** Another word. */
  ne?: string | null | undefined;
};

export type ExportUsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportUsersQuery = { users: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, userName: string, externalId: string | null, active: boolean, displayName: string | null, title: string | null, email: string | null, preferredLanguage: string | null, source: Source, createdAt: Date, updatedAt: Date, name: { givenName: string | null, familyName: string | null } | null, enterprise: { employeeNumber: string | null, costCenter: string | null, division: string | null, department: string | null, manager: { value: string } | null } | null }> } };

export type ExportProvisioningEventsQueryVariables = Exact<{
  filter?: ProvisioningEventFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportProvisioningEventsQuery = { provisioningEvents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, occurredAt: Date, requestId: string, method: string, path: string, resourceType: ProvisionedResourceType | null, resourceId: string | null, resourceName: string | null, decision: ProvisioningDecision, reason: string, warnings: Array<string>, status: number, operation: string | null, apiToken: { name: string, prefix: string } | null, oauthClient: { name: string } | null }> } };

export type ExportProvisioningCyclesQueryVariables = Exact<{
  filter?: ProvisioningCycleFilter | null | undefined;
  orderBy?: ProvisioningCycleOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportProvisioningCyclesQuery = { provisioningCycles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, startedAt: Date, lastRequestAt: Date, state: ProvisioningCycleState, durationSeconds: number, apiToken: { name: string, prefix: string } | null, oauthClient: { name: string } | null, counts: { requests: number, lookups: number, unchanged: number, usersCreated: number, usersChanged: number, usersDisabled: number, usersEnabled: number, usersDeleted: number, groupsCreated: number, groupsChanged: number, groupsDeleted: number, refused: number, failed: number } }> } };

export type ExportRequestsQueryVariables = Exact<{
  period: AnalyticsPeriodInput;
  clientId?: string | null | undefined;
}>;


export type ExportRequestsQuery = { analytics: { requests: Array<{ start: Date, counts: { requests: number, lookups: number, unchanged: number, usersCreated: number, usersChanged: number, usersDisabled: number, usersEnabled: number, usersDeleted: number, groupsCreated: number, groupsChanged: number, groupsDeleted: number, refused: number, failed: number } }> } };

export type ExportPeopleQueryVariables = Exact<{
  period: AnalyticsPeriodInput;
  by?: PeopleDimension | null | undefined;
}>;


export type ExportPeopleQuery = { analytics: { people: Array<{ value: string | null, points: Array<{ start: Date, count: number, added: number, removed: number }> }> } };


export const ExportUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportUsersQuery, ExportUsersQueryVariables>;
export const ExportProvisioningEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportProvisioningEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisioningEventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisioningEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oauthClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportProvisioningEventsQuery, ExportProvisioningEventsQueryVariables>;
export const ExportProvisioningCyclesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportProvisioningCycles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisioningCycleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisioningCycleOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisioningCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oauthClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"lookups"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersCreated"}},{"kind":"Field","name":{"kind":"Name","value":"usersChanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"groupsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"groupsChanged"}},{"kind":"Field","name":{"kind":"Name","value":"groupsDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportProvisioningCyclesQuery, ExportProvisioningCyclesQueryVariables>;
export const ExportRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsPeriodInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"lookups"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersCreated"}},{"kind":"Field","name":{"kind":"Name","value":"usersChanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"groupsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"groupsChanged"}},{"kind":"Field","name":{"kind":"Name","value":"groupsDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportRequestsQuery, ExportRequestsQueryVariables>;
export const ExportPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsPeriodInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleDimension"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportPeopleQuery, ExportPeopleQueryVariables>;