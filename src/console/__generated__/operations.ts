/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '../api/operation.ts';
/** A new secret. */
export type AddOauthClientSecretInput = {
  /** The client's id. */
  clientId: string;
  /** When it ends by itself; in the future and within three years. Absent or `null`: in a year. */
  expiresAt?: string | null | undefined;
};

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

/** Which time, cut into which periods. It is widened to whole periods: the first one contains `from`, the last one ends at `to` or contains it. */
export type AnalyticsPeriodInput = {
  /** From this moment on. */
  from: string;
  /** How long a period is. At most 2,000 of them can be asked about at once. */
  granularity?: Granularity | null | undefined;
  /** The time zone by whose clock days, weeks and months begin: a name of the IANA database, such as `Europe/Vienna`. */
  timeZone?: string | null | undefined;
  /** Up to this moment; now, unless told otherwise. */
  to?: string | null | undefined;
};

/** Which API tokens. All conditions that are given must hold. */
export type ApiTokenFilter = {
  /** All of these must hold. */
  and?: Array<ApiTokenFilter> | null | undefined;
  /** When it was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it ends by itself. */
  expiresAt?: DateTimeFilter | null | undefined;
  /** The token's id. */
  id?: StringFilter | null | undefined;
  /** When it was last used. */
  lastUsedAt?: DateTimeFilter | null | undefined;
  /** The name that its maker gave it. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: ApiTokenFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ApiTokenFilter> | null | undefined;
  /** What the token may do. */
  permissions?: PermissionsFilter | null | undefined;
  /** The first characters of the secret; upper and lower case differ. */
  prefix?: StringFilter | null | undefined;
  /** When it was revoked. */
  revokedAt?: DateTimeFilter | null | undefined;
  /** What state it is in. */
  status?: ApiTokenStatusFilter | null | undefined;
};

/** By what API tokens are ordered; those that are equal in it, by their ids. */
export type ApiTokenOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  field: ApiTokenOrderField;
};

/** What API tokens can be ordered by. */
export type ApiTokenOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** When it ends by itself. */
  | 'EXPIRES_AT'
  /** When it was last used. */
  | 'LAST_USED_AT'
  /** The name that its maker gave it. */
  | 'NAME';

/** The states of an API token. */
export type ApiTokenStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** Its successor has taken over. */
  | 'RETIRED'
  /** Somebody revoked it. */
  | 'REVOKED'
  /** It can be used, and so can its successor. */
  | 'ROTATING';

/** A condition on the state of an API token. Several operators together must all hold. */
export type ApiTokenStatusFilter = {
  /** In this state. */
  eq?: ApiTokenStatus | null | undefined;
  /** In one of these states. */
  in?: Array<ApiTokenStatus> | null | undefined;
  /** In another state. */
  ne?: ApiTokenStatus | null | undefined;
};

/** What becomes of an attribute of a directory. */
export type AttributeMappingState =
  /** It came, is not known here, and was passed over. */
  | 'IGNORED'
  /** It is kept. */
  | 'MAPPED'
  /** It was in none of the requests that were looked at. Entra sends no attribute that is empty. */
  | 'NEVER_SENT'
  /** It came, is not known here, and the request was refused because of it. */
  | 'REFUSED';

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

/** What kind of caller acted. */
export type AuditActorKind =
  /** Somebody who presented a secret that needs no further name, such as that of a session which they end. */
  | 'ANONYMOUS'
  /** An API token. */
  | 'API_TOKEN'
  /** Somebody who changed the database itself, past this service. */
  | 'DATABASE'
  /** An OAuth client with an access token. */
  | 'OAUTH_CLIENT'
  /** The service itself, or its operator. */
  | 'SYSTEM'
  /** A user who has signed in. */
  | 'USER';

/** Through which door a change came. */
export type AuditDoor =
  /** The operator's command line. */
  | 'CLI'
  /** The database itself. */
  | 'DATABASE'
  /** The GraphQL API. */
  | 'GRAPHQL'
  /** The token endpoint. */
  | 'OAUTH'
  /** A page of this service, such as the one to sign in with. */
  | 'PAGE'
  /** The SCIM facade. */
  | 'SCIM'
  /** The service itself: its jobs, its first start. */
  | 'SYSTEM';

/** A condition on a yes-or-no value. */
export type BooleanFilter = {
  /** Equal to. */
  eq?: boolean | null | undefined;
  /** Not equal to; holds where the value is missing. */
  ne?: boolean | null | undefined;
  /** `true`: there is a value; `false`: there is none. */
  present?: boolean | null | undefined;
};

/** Which rotation to take back. */
export type CancelApiTokenRotationInput = {
  /** The id of the token that was to be replaced. */
  id: string;
};

/** The protocols by which an identity provider tells who somebody is. */
export type ConnectionKind =
  /** OpenID Connect. */
  | 'OIDC'
  /** SAML 2.0. */
  | 'SAML';

/** An identity provider, by exactly one protocol. */
export type ConnectionProviderInput =
  {   /** OpenID Connect. */
  oidc: OidcProviderInput; saml?: never; }
  |  { oidc?: never;   /** SAML 2.0. */
  saml: SamlProviderInput; };

/** Whether people are sent to the identity provider. */
export type ConnectionStatus =
  /** They are not. */
  | 'DISABLED'
  /** They are. */
  | 'ENABLED';

/** How far a test is. */
export type ConnectionTestState =
  /** It waits to be begun in the browser, for a quarter of an hour. */
  | 'CREATED'
  /** A step failed, or who came would not be let in. */
  | 'FAILED'
  /** The browser is on its way to the provider and back. */
  | 'RUNNING'
  /** Everything works, and who came would be let in. */
  | 'SUCCEEDED';

/** A new API token. */
export type CreateApiTokenInput = {
  /** When it ends by itself; in the future. Absent or `null`: never. */
  expiresAt?: string | null | undefined;
  /** A name to recognise it by, for example `Entra`. */
  name: string;
  /** What it may do; at least one permission. */
  permissions: Array<string>;
};

/** What to check. */
export type CreateDuplicateCheckInput = {
  /** Which column becomes `externalId`. */
  externalIdFrom?: ExternalIdSource | null | undefined;
  /** The name of the file that it comes from. */
  fileName?: string | null | undefined;
  /** What the directory would send: Entra's export of users as it is (CSV with a heading), or a list with a userPrincipalName in each line and perhaps a mail behind it. At most 50,000 people and 12,000,000 characters. */
  list: string;
  /** Whether the directory also looks for people by `externalId`; Entra does where the mapping says so (*match objects using this attribute*). */
  matchesByExternalId?: boolean | null | undefined;
  /** Which column becomes `userName`. */
  userNameFrom?: UserNameSource | null | undefined;
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

/** A new OAuth client. */
export type CreateOauthClientInput = {
  /** When it ends by itself; in the future. Absent or `null`: never. */
  expiresAt?: string | null | undefined;
  /** A name to recognise it by, for example `Entra`. */
  name: string;
  /** What it may do; at least one permission. */
  permissions: Array<string>;
};

/** A new user information field. */
export type CreateUserInformationFieldInput = {
  /** Values to suggest, for the type `STRING`; others are accepted as well. */
  canonicalValues?: Array<string> | null | undefined;
  /** Whether upper and lower case differ; for the type `STRING`. URIs always do. */
  caseExact?: boolean | null | undefined;
  /** What it is for; SCIM clients show it to their administrators. */
  description?: string | null | undefined;
  /** Whether a user may hold several values. Microsoft Entra ID can send a single value only, unless it is a gallery application. */
  multiValued?: boolean | null | undefined;
  /** A letter from A to Z, followed by such letters, digits, `-` and `_`; 64 characters at the most. Free in the organisation, and not the name of an attribute that all users have, ignoring upper and lower case. */
  name: string;
  /** What its values are. */
  type: UserInformationFieldType;
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
  eq?: string | null | undefined;
  /** Later than. */
  gt?: string | null | undefined;
  /** Later than or the same moment. */
  gte?: string | null | undefined;
  /** Earlier than. */
  lt?: string | null | undefined;
  /** Earlier than or the same moment. */
  lte?: string | null | undefined;
  /** Another moment; holds where there is none. */
  ne?: string | null | undefined;
  /** `true`: there is a moment; `false`: there is none. */
  present?: boolean | null | undefined;
};

/** Which group to delete. */
export type DeleteGroupInput = {
  /** Refuse with `VERSION_MISMATCH` where the group no longer has this version. */
  expectedVersion?: number | null | undefined;
  /** The group's id. */
  id: string;
};

/** Which user information field to delete. */
export type DeleteUserInformationFieldInput = {
  /** How many users may lose a value, at the most: what `userCount` or the refusal told. Absent: nobody. */
  confirmUserCount?: number | null | undefined;
  /** The field's id. */
  id: string;
};

/** Which user to delete. */
export type DeleteUserInput = {
  /** Refuse with `VERSION_MISMATCH` where the user no longer has this version. */
  expectedVersion?: number | null | undefined;
  /** The user's id. */
  id: string;
};

/** Which rehearsal to discard. */
export type DiscardRehearsalInput = {
  /** Its Tenant URL. */
  tenantUrl: string;
};

/** Which finding is meant so. */
export type DismissMappingAdviceInput = {
  /** The finding's `key`. */
  key: string;
};

/** Why somebody may be the person of a line. */
export type DuplicateCandidateRule =
  /** An address is the same. */
  | 'SAME_ADDRESS'
  /** The `externalId` is the same. */
  | 'SAME_EXTERNAL_ID'
  /** An address is the same before the @, on another domain. */
  | 'SAME_LOCAL_PART'
  /** The name is the same, or nearly. */
  | 'SIMILAR_NAME';

/** Whether a line came as it was foretold. */
export type DuplicateCheckLineComparison =
  /** It came as foretold, or as it was cured. */
  | 'AS_FORETOLD'
  /** Nothing of it has come. */
  | 'NOTHING_YET'
  /** It came otherwise. */
  | 'OTHERWISE';

/** A condition on whether a line came as it was foretold. */
export type DuplicateCheckLineComparisonFilter = {
  /** This one. */
  eq?: DuplicateCheckLineComparison | null | undefined;
  /** One of these. */
  in?: Array<DuplicateCheckLineComparison> | null | undefined;
  /** Another one. */
  ne?: DuplicateCheckLineComparison | null | undefined;
};

/** Which lines of a duplicate check. All conditions that are given must hold. */
export type DuplicateCheckLineFilter = {
  /** All of these must hold. */
  and?: Array<DuplicateCheckLineFilter> | null | undefined;
  /** Whether it came as foretold. Needs `provisioning:read`. */
  comparison?: DuplicateCheckLineComparisonFilter | null | undefined;
  /** The name in the list. */
  displayName?: StringFilter | null | undefined;
  /** Whether somebody may be the same person. */
  hasCandidates?: BooleanFilter | null | undefined;
  /** The line's id. */
  id?: StringFilter | null | undefined;
  /** Whether something was done about it. */
  isCured?: BooleanFilter | null | undefined;
  /** The mail in the list. */
  mail?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: DuplicateCheckLineFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<DuplicateCheckLineFilter> | null | undefined;
  /** What the first cycle would do. */
  outcome?: DuplicateCheckOutcomeFilter | null | undefined;
  /** What becomes `userName`. */
  userName?: StringFilter | null | undefined;
};

/** By what lines of a duplicate check are ordered; those that are equal in it, by their ids. */
export type DuplicateCheckLineOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field. */
  field: DuplicateCheckLineOrderField;
};

/** What lines of a duplicate check can be ordered by. */
export type DuplicateCheckLineOrderField =
  /** The number in the list; who is in no line comes last. */
  | 'LINE'
  /** What becomes `userName`. */
  | 'USER_NAME';

/** What the first cycle would do with a line. */
export type DuplicateCheckOutcome =
  /** The directory creates a user, whom nobody resembles. */
  | 'CREATED'
  /** The directory creates a user, though somebody here may be the same person. */
  | 'LOOKS_ALIKE'
  /** The directory finds a user, who is managed by it from then on. */
  | 'MATCHED'
  /** No line, but somebody who is managed by hand and in none. */
  | 'NOT_SENT'
  /** The line cannot be read, or no user can be made of it. */
  | 'PROBLEM';

/** A condition on what the first cycle would do. */
export type DuplicateCheckOutcomeFilter = {
  /** This one. */
  eq?: DuplicateCheckOutcome | null | undefined;
  /** One of these. */
  in?: Array<DuplicateCheckOutcome> | null | undefined;
  /** Another one. */
  ne?: DuplicateCheckOutcome | null | undefined;
};

/** What was done about somebody who is here twice, or would be. */
export type DuplicateCureKind =
  /** Nothing: they are two people. */
  | 'IGNORE'
  /** A user got the userName that the directory looks for. */
  | 'LINK'
  /** Two accounts became one. */
  | 'MERGE';

/** Whether an organisation has shown that a domain is its own. */
export type EmailDomainStatus =
  /** The record has not been found yet. */
  | 'PENDING'
  /** It has. */
  | 'VERIFIED';

/** Who may sign in by a link that is sent by e-mail. Owners always may, so that a broken single sign-on locks nobody out. */
export type EmailSignIn =
  /** Everybody who may sign in; for organisations without single sign-on. */
  | 'EVERYONE'
  /** Owners alone; all others come by single sign-on. */
  | 'OWNERS';

/** Which session to end. */
export type EndSessionInput = {
  /** The session's id. */
  id: string;
};

/** Whose sessions to end. */
export type EndSessionsOfUserInput = {
  /** The user's id. */
  userId: string;
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

/** Which column of a list of people becomes `externalId`. */
export type ExternalIdSource =
  /** The mailNickname, as Entra maps it unless told otherwise. */
  | 'MAIL_NICKNAME'
  /** None. */
  | 'NONE'
  /** The object id, which never changes. */
  | 'OBJECT_ID';

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

/** What a SCIM client wants to become of a user. */
export type HeldChange =
  /** The user is to be deleted. */
  | 'DELETE'
  /** The user is to be disabled. */
  | 'DISABLE';

/** A condition on what a SCIM client wants to become of a user. */
export type HeldChangeFilter = {
  /** This. */
  eq?: HeldChange | null | undefined;
  /** One of these. */
  in?: Array<HeldChange> | null | undefined;
  /** Something else. */
  ne?: HeldChange | null | undefined;
};

/** Which of the people who are held. All conditions that are given must hold. */
export type HeldUserFilter = {
  /** All of these must hold. */
  and?: Array<HeldUserFilter> | null | undefined;
  /** What the client wants. */
  change?: HeldChangeFilter | null | undefined;
  /** This must not hold. */
  not?: HeldUserFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<HeldUserFilter> | null | undefined;
  /** The user's id. */
  userId?: StringFilter | null | undefined;
  /** The `userName` at that time. */
  userName?: StringFilter | null | undefined;
};

/** By what people who are held are ordered; those that are equal in it, by their ids. */
export type HeldUserOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field. */
  field: HeldUserOrderField;
};

/** What people who are held can be ordered by. */
export type HeldUserOrderField =
  /** When the client asked for it first. */
  | 'FIRST_ASKED_AT'
  /** The `userName` at that time. */
  | 'USER_NAME';

/** A condition on a whole number. Several operators together must all hold. */
export type IntFilter = {
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
  /** Not equal to. */
  ne?: number | null | undefined;
};

/** When invitations are sent to users whom SCIM created. */
export type InvitationMode =
  /** When somebody decides so in the console or over the API. */
  | 'MANUALLY'
  /** As soon as the user is created. */
  | 'ON_CREATION';

/** How far an invitation is. */
export type InvitationState =
  /** The user has followed the link and accepted, or has signed in without it. */
  | 'ACCEPTED'
  /** Nothing can be delivered to the address. */
  | 'BOUNCED'
  /** Nobody accepted it in time. */
  | 'EXPIRED'
  /** The mail could not be sent, and is tried no more. `resendInvitations` tries anew. */
  | 'FAILED'
  /** The mail waits to be sent, or is tried again: `reason` says why. */
  | 'QUEUED'
  /** The mail server has taken the mail. */
  | 'SENT'
  /** Somebody has withdrawn it, or the user was disabled, blocked or given another address. */
  | 'WITHDRAWN';

/** Whom to invite. */
export type InviteUsersInput =
  {   /** Everybody who can be invited, if `true`. */
  everybody: boolean; groupIds?: never; userIds?: never; }
  |  { everybody?: never;   /** The direct members of these groups, at most 100 groups. */
  groupIds: Array<string>; userIds?: never; }
  |  { everybody?: never; groupIds?: never;   /** These users, at most 1,000. */
  userIds: Array<string>; };

/** What is wrong with a mapping. */
export type MappingAdviceCode =
  /** `active` is not mapped: whoever leaves stays enabled. */
  | 'ACTIVE_MISSING'
  /** An attribute is mapped that is not here, and is passed over. */
  | 'ATTRIBUTE_IGNORED'
  /** An attribute is mapped that is not here, and changes are refused because of it. */
  | 'ATTRIBUTE_REFUSED'
  /** `displayName` is not mapped. */
  | 'DISPLAY_NAME_MISSING'
  /** No address is mapped: people cannot be invited, or only by a `userName` that is an address. */
  | 'EMAIL_MISSING'
  /** Several addresses are mapped and none is primary or of work. */
  | 'EMAIL_UNDECIDED'
  /** `externalId` is not mapped. */
  | 'EXTERNAL_ID_MISSING'
  /** `externalId` is not Entra's object id; by default it is the mailNickname. */
  | 'EXTERNAL_ID_NOT_OBJECT_ID'
  /** A user information field is not mapped. */
  | 'INFORMATION_FIELD_NEVER_SENT'
  /** The manager comes as a name, not as the id of a user. */
  | 'MANAGER_NOT_AN_ID'
  /** The members of groups are not mapped. */
  | 'MEMBERS_MISSING'
  /** Neither given nor family name is mapped. */
  | 'NAME_MISSING'
  /** `userName` is not mapped: people are refused. */
  | 'USER_NAME_MISSING'
  /** `userName` holds something else than the accounts here go by, so that directory and people make two accounts of one person. */
  | 'USER_NAME_OTHER_THAN_ACCOUNTS'
  /** `userName` is another address than the mail. */
  | 'USER_NAME_OTHER_THAN_EMAIL';

/** How urgent mapping advice is. */
export type MappingAdviceSeverity =
  /** It could be better. */
  | 'HINT'
  /** Something does not work, or will not when it is needed. */
  | 'PROBLEM'
  /** Something will go wrong with somebody sooner or later. */
  | 'WARNING';

/** By what somebody is recognised who comes from the identity provider for the first time. */
export type MatchingRule =
  /** The address that Rollcall writes to is the `email` of the person, and of a domain that the organisation has verified. */
  | 'EMAIL'
  /** The `externalId` that the directory gave the user is Entra's `oid` of the person. The surest. */
  | 'EXTERNAL_ID'
  /** The `userName` is the `preferred_username` or the `upn` of the person. */
  | 'USER_NAME';

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

/** Which OAuth clients. All conditions that are given must hold. */
export type OauthClientFilter = {
  /** All of these must hold. */
  and?: Array<OauthClientFilter> | null | undefined;
  /** When it was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it ends by itself. */
  expiresAt?: DateTimeFilter | null | undefined;
  /** The client's id. */
  id?: StringFilter | null | undefined;
  /** When it last got an access token. */
  lastUsedAt?: DateTimeFilter | null | undefined;
  /** The name that its maker gave it. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: OauthClientFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<OauthClientFilter> | null | undefined;
  /** What it may do. */
  permissions?: PermissionsFilter | null | undefined;
  /** What state it is in. */
  status?: OauthClientStatusFilter | null | undefined;
};

/** By what OAuth clients are ordered; those that are equal in it, by their ids. */
export type OauthClientOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  field: OauthClientOrderField;
};

/** What OAuth clients can be ordered by. */
export type OauthClientOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** When it ends by itself. */
  | 'EXPIRES_AT'
  /** When it last got an access token. */
  | 'LAST_USED_AT'
  /** The name that its maker gave it. */
  | 'NAME';

/** The states of an OAuth client. */
export type OauthClientStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** Somebody deleted it. */
  | 'DELETED'
  /** Somebody disabled it. */
  | 'DISABLED'
  /** Its time is over. */
  | 'EXPIRED';

/** A condition on the state of an OAuth client. Several operators together must all hold. */
export type OauthClientStatusFilter = {
  /** In this state. */
  eq?: OauthClientStatus | null | undefined;
  /** In one of these states. */
  in?: Array<OauthClientStatus> | null | undefined;
  /** In another state. */
  ne?: OauthClientStatus | null | undefined;
};

/** An OIDC provider, where this service is registered as a confidential client (in Entra an *app registration* of the platform *Web*). */
export type OidcProviderInput = {
  /** What the provider calls this service: Entra's *Application (client) ID*. */
  clientId: string;
  /** The client secret; kept encrypted, and told to the provider alone. Can be left out where issuer and client id stay as they are. */
  clientSecret?: string | null | undefined;
  /** The issuer to the letter: `https://login.microsoftonline.com/{tenant id}/v2.0` for one Entra tenant, `https://login.microsoftonline.com/organizations/v2.0` for those of `tenantIds`; https, and not at a private address. */
  issuer: string;
  /** What to ask for beside `openid`; `profile` and `email` unless told otherwise. */
  scopes?: Array<string> | null | undefined;
  /** The Entra tenants whose people may come; must be given where the issuer is that of many tenants. */
  tenantIds?: Array<string> | null | undefined;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** The least first; what has no value comes last. */
  | 'ASCENDING'
  /** The greatest first; what has no value comes first. */
  | 'DESCENDING';

/** Why a user is not invited. */
export type PassedOverReason =
  /** The user has accepted an invitation, or signed in while one was open. */
  | 'ACCEPTED'
  /** Somebody here has blocked the user from signing in. */
  | 'BLOCKED'
  /** The account is disabled. */
  | 'DISABLED'
  /** An invitation is on its way or waits to be accepted. */
  | 'INVITED'
  /** There is no address to write to. */
  | 'NO_EMAIL';

/** A condition on a set of permissions. */
export type PermissionsFilter = {
  /** This permission is among them. */
  includes?: string | null | undefined;
};

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
  /** Whether it is still running. */
  state?: ProvisioningCycleStateFilter | null | undefined;
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

/** A condition on whether a provisioning cycle has ended. Several operators together must all hold. */
export type ProvisioningCycleStateFilter = {
  /** This state. */
  eq?: ProvisioningCycleState | null | undefined;
  /** One of these states. */
  in?: Array<ProvisioningCycleState> | null | undefined;
  /** The other state. */
  ne?: ProvisioningCycleState | null | undefined;
};

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
  /** The client wanted to disable or delete a user, beyond what one of its cycles may; it was asked to come back later, and nothing was changed. */
  | 'HELD'
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

/** By what provisioning events are ordered; those that are equal in it, by their ids. */
export type ProvisioningEventOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  field: ProvisioningEventOrderField;
};

/** What provisioning events can be ordered by. */
export type ProvisioningEventOrderField =
  /** When it happened. */
  | 'OCCURRED_AT';

/** Whether a hold holds, and what was decided. */
export type ProvisioningHoldState =
  /** The client has not asked again for 48 hours. */
  | 'ENDED'
  /** Nobody has decided yet: everything by which the client would disable or delete somebody is held. */
  | 'OPEN'
  /** Somebody goes on refusing it. */
  | 'REJECTED'
  /** Somebody has let it through. */
  | 'RELEASED';

/** What directories send beside the RFCs, and Rollcall understands unless strict mode is on. */
export type ProvisioningQuirk =
  /** A role as a text that is itself JSON, as Entra's AppRoleAssignmentsComplex yields it. */
  | 'APP_ROLE_TEXT'
  /** The texts “True” and “False” for true and false. */
  | 'BOOLEAN_TEXT'
  /** A removal that lists what to remove in its value; by the RFC it would remove everything. */
  | 'LISTED_REMOVAL'
  /** A reference by its address, without the id. */
  | 'MEMBER_BY_ADDRESS'
  /** A number for a text, or a text for a number. */
  | 'NUMBER_TEXT'
  /** A misspelt or outdated schema URN. */
  | 'SCHEMA_URN_SPELLING'
  /** A bare value, or a list of one, for an object such as the manager. */
  | 'SINGLE_COMPLEX_VALUE'
  /** One element where a list belongs. */
  | 'SINGLE_ELEMENT'
  /** A change of a list's element that was not there, and so was made. */
  | 'VALUE_PATH_UPSERT'
  /** A value wrapped in a list and an object of its own. */
  | 'VALUE_WRAPPER';

/** Why no SCIM client is served any more, as far as is known here. */
export type ProvisioningSilenceCause =
  /** The OAuth client was disabled or deleted, or has expired. */
  | 'CLIENT_DISABLED'
  /** Nothing comes at all. */
  | 'NOTHING'
  /** Requests come and are refused. */
  | 'REFUSED'
  /** SCIM is disabled. */
  | 'SCIM_DISABLED'
  /** SCIM is paused. */
  | 'SCIM_PAUSED'
  /** The API token has expired or was retired. */
  | 'TOKEN_EXPIRED'
  /** The API token was revoked. */
  | 'TOKEN_REVOKED';

/** Why a request was refused. The event says it in a sentence. */
export type RefusalCause =
  /** The name belongs to somebody else (409). */
  | 'CONFLICT'
  /** Something went wrong on our side (5xx). */
  | 'FAILED'
  /** The client lacks a permission, or SCIM is disabled (403). */
  | 'FORBIDDEN'
  /** What was sent is not accepted (400 and such): mend the mapping, or the value in the directory. */
  | 'INVALID'
  /** There is no such user, group or endpoint (404). */
  | 'NOT_FOUND'
  /** It had changed since the client read it (412). */
  | 'VERSION_MISMATCH';

/** Which differences. All conditions that are given must hold. */
export type RehearsalDifferenceFilter = {
  /** All of these must hold. */
  and?: Array<RehearsalDifferenceFilter> | null | undefined;
  /** The name of the user to be shown. */
  displayName?: StringFilter | null | undefined;
  /** What would become of it. */
  kind?: RehearsalDifferenceKindFilter | null | undefined;
  /** The `userName` of the user or the name of the group. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: RehearsalDifferenceFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<RehearsalDifferenceFilter> | null | undefined;
  /** The id of the user or group. */
  resourceId?: StringFilter | null | undefined;
  /** What it is. */
  resourceType?: ProvisionedResourceTypeFilter | null | undefined;
};

/** What would become of a user or a group. */
export type RehearsalDifferenceKind =
  /** It would be changed. */
  | 'CHANGED'
  /** It would be created. */
  | 'CREATED'
  /** It would be deleted. */
  | 'DELETED'
  /** The user would be disabled. */
  | 'DISABLED'
  /** The user would be enabled again. */
  | 'ENABLED'
  /** The directory would find it and manage it from then on; otherwise it would stay as it is. */
  | 'MATCHED';

/** A condition on what would become of a user or a group. */
export type RehearsalDifferenceKindFilter = {
  /** This. */
  eq?: RehearsalDifferenceKind | null | undefined;
  /** One of these. */
  in?: Array<RehearsalDifferenceKind> | null | undefined;
  /** Something else. */
  ne?: RehearsalDifferenceKind | null | undefined;
};

/** By what differences are ordered; those that are equal in it, by their ids. */
export type RehearsalDifferenceOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field. */
  field: RehearsalDifferenceOrderField;
};

/** What differences can be ordered by. */
export type RehearsalDifferenceOrderField =
  /** What would become of it, by its word. */
  | 'KIND'
  /** The `userName` of the user or the name of the group. */
  | 'NAME';

/** Which hold to reject. */
export type RejectProvisioningHoldInput = {
  /** The hold's id. */
  id: string;
};

/** Which hold to release. */
export type ReleaseProvisioningHoldInput = {
  /** The hold's id. */
  id: string;
};

/** Which invitations to send again. */
export type ResendInvitationsInput = {
  /** Their ids, at most 1,000. */
  ids: Array<string>;
};

/** Which finding to tell again. */
export type RestoreMappingAdviceInput = {
  /** The finding's `key`. */
  key: string;
};

/** Which mails to send again. */
export type RetryMailsInput = {
  /** Their ids, at most 1,000. */
  ids: Array<string>;
};

/** Which token to revoke. */
export type RevokeApiTokenInput = {
  /** The token's id. */
  id: string;
};

/** Which token to replace. */
export type RotateApiTokenInput = {
  /** When the successor ends by itself; in the future. Absent: after as long a time as this one was given; `null`: never. */
  expiresAt?: string | null | undefined;
  /** The token's id. */
  id: string;
  /** When this token retires at the latest, whether or not its successor has been seen; in the future. */
  retireBy?: string | null | undefined;
};

/** A SAML identity provider, typed in. */
export type SamlByHandInput = {
  /** The certificates with which it signs, each as PEM or Base64: Entra's *Certificate (Base64)*. At most ten. */
  certificates: Array<string>;
  /** Entra's *Microsoft Entra Identifier*. */
  entityId: string;
  /** Entra's *Login URL*: where browsers are sent (HTTP-Redirect). */
  signInUrl: string;
  /** Entra's *Logout URL*; without it nobody is signed out there. */
  signOutUrl?: string | null | undefined;
};

/** What a SAML identity provider says of itself, in one of three forms. */
export type SamlDescriptionInput =
  {   /** Typed in. */
  byHand: SamlByHandInput; metadataUrl?: never; metadataXml?: never; }
  |  { byHand?: never;   /** Where its metadata is: Entra's *App Federation Metadata Url*. Read now, and followed from then on: every hour, and when a response is signed with a certificate that is not known; https, and not at a private address. */
  metadataUrl: string; metadataXml?: never; }
  |  { byHand?: never; metadataUrl?: never;   /** Its metadata: Entra's *Federation Metadata XML*. */
  metadataXml: string; };

/** A SAML identity provider. */
export type SamlProviderInput = {
  /** How it describes itself. */
  description: SamlDescriptionInput;
  /** Whether the certificates that were known of the same provider count beside those of the description until they end, for when it is about to change from one to the other. Absent: they do not. */
  keepsCertificates?: boolean | null | undefined;
  /** Whether requests are signed, with a key that is made for the organisation and told in its metadata. Absent: as it is; for a new connection not, as Entra needs none. */
  signsRequests?: boolean | null | undefined;
};

/** Whether SCIM clients are served. */
export type ScimStatus =
  /** Clients are refused (403). */
  | 'DISABLED'
  /** Clients are served. */
  | 'ENABLED'
  /** Clients are asked to come back later (503 with `Retry-After`), so that they lose nothing. */
  | 'PAUSED';

/** Which role a group gives. */
export type SetGroupRoleInput = {
  /** Refuse with `VERSION_MISMATCH` where the group no longer has this version. */
  expectedVersion?: number | null | undefined;
  /** The group's id. */
  id: string;
  /** The role; `null` takes it away. To leave it out is refused. */
  role?: UserRole | null | undefined;
};

/** Whose assertions are to stand for an OAuth client. Microsoft Entra ID shows all four values where *Workload Identity Federation* is chosen. */
export type SetOauthClientFederationInput = {
  /** What the `aud` of the assertions may be, to the letter; one to ten. For Entra `api://{application}` and `{application}`, without `/.default`. */
  audiences: Array<string>;
  /** The client's id. */
  clientId: string;
  /** The `iss` of the assertions, to the letter, for example `https://login.microsoftonline.com/{tenant}/v2.0`. */
  issuer: string;
  /** Where the issuer's public keys are, for example `https://login.microsoftonline.com/{tenant}/discovery/v2.0/keys`; https, and not at a private address. */
  jwksUrl: string;
  /** The `sub` of the assertions, to the letter. */
  subject: string;
};

/** How somebody signed in. */
export type SignInMethod =
  /** By a link that was sent by e-mail. */
  | 'EMAIL_LINK'
  /** By accepting an invitation. */
  | 'INVITATION'
  /** By single sign-on with OpenID Connect. */
  | 'OIDC'
  /** By a link that the operator of the service made. */
  | 'OPERATOR_LINK'
  /** By single sign-on with SAML. */
  | 'SAML';

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

/** How to begin a rehearsal. */
export type StartRehearsalInput = {
  /** For how many days it lasts unless it is discarded before, from 1 to 30; absent or `null`: 14. */
  days?: number | null | undefined;
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

/** What to change of the sign-in connection. */
export type UpdateConnectionInput = {
  /** Whether who is not here yet becomes a user by signing in. */
  createsUsers?: boolean | null | undefined;
  /** By what to recognise who comes for the first time; an empty list recognises only who is linked already. */
  matchBy?: Array<MatchingRule> | null | undefined;
  /** Whether people are sent to the identity provider. */
  status?: ConnectionStatus | null | undefined;
};

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

/** What to change of an OAuth client. */
export type UpdateOauthClientInput = {
  /** `false`: it gets no access tokens, and those that it has end at once. `true`: it gets some again. */
  enabled?: boolean | null | undefined;
  /** When it ends by itself; in the future. `null`: never. */
  expiresAt?: string | null | undefined;
  /** The client's id. */
  id: string;
  /** Its new name. */
  name?: string | null | undefined;
  /** What it may do from now on; at least one permission. */
  permissions?: Array<string> | null | undefined;
};

/** What to change of the single sign-on settings. */
export type UpdateSingleSignOnInput = {
  /** Whether what one cycle of a client disables or deletes is held beyond the two numbers below. */
  brakeEnabled?: boolean | null | undefined;
  /** How many people one cycle of a client may always disable or delete, whatever their share; 0 to 1,000,000. */
  brakePeople?: number | null | undefined;
  /** The share of people that one cycle of a client may disable or delete, in percent, 0 to 100. */
  brakePercent?: number | null | undefined;
  /** Who may sign in by a link that is sent by e-mail. */
  emailSignIn?: EmailSignIn | null | undefined;
  /** How many days provisioning events are kept, 30 to 3,650. What is older is deleted within the hour, for good. */
  eventDays?: number | null | undefined;
  /** How many days an invitation can be accepted, 1 to 90; those that are there keep their time. */
  invitationDays?: number | null | undefined;
  /** When invitations are sent to users whom SCIM created. */
  invitationMode?: InvitationMode | null | undefined;
  /** The attributes whose values provisioning events are not to show, at most 50, as SCIM names them, without a URN. They replace those that were set. */
  maskedAttributes?: Array<string> | null | undefined;
  /** Whether SCIM clients are served. */
  scimStatus?: ScimStatus | null | undefined;
  /** Whether requests that bend the RFCs are refused. */
  strict?: boolean | null | undefined;
};

/** What to change of a user's access; what is absent or `null` stays as it is. */
export type UpdateUserAccessInput = {
  /** Refuse with `VERSION_MISMATCH` where the user no longer has this version. */
  expectedVersion?: number | null | undefined;
  /** The user's id. */
  id: string;
  /** What the user may do. */
  role?: UserRole | null | undefined;
  /** Whether to block the user from signing in, at once and until it is taken back here. For emergencies with users whom a directory manages: it is no matter of the directory's. */
  signInBlocked?: boolean | null | undefined;
};

/** What to change of a user information field. An absent member stays as it is. */
export type UpdateUserInformationFieldInput = {
  /** Values to suggest; replaces them all. */
  canonicalValues?: Array<string> | null | undefined;
  /** Whether upper and lower case differ; only while nobody holds a value. */
  caseExact?: boolean | null | undefined;
  /** What it is for; `null` clears it. */
  description?: string | null | undefined;
  /** The field's id. */
  id: string;
  /** Whether a user may hold several values; only while nobody holds one. */
  multiValued?: boolean | null | undefined;
  /** The new name. SCIM clients must be told: to them it is another attribute. */
  name?: string | null | undefined;
  /** What its values are; only while nobody holds one. */
  type?: UserInformationFieldType | null | undefined;
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

/** What the values of a user information field are: the simple types of SCIM (RFC 7643 §2.3). */
export type UserInformationFieldType =
  /** True or false. */
  | 'BOOLEAN'
  /** A moment in time. */
  | 'DATE_TIME'
  /** A number. */
  | 'DECIMAL'
  /** A whole number. */
  | 'INTEGER'
  /** A URI, such as the address of a page. */
  | 'REFERENCE'
  /** A text. */
  | 'STRING';

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
  dateTime: string; decimal?: never; integer?: never; reference?: never; string?: never; text?: never; }
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

/** Which column of a list of people becomes `userName`, by the mapping in the directory. */
export type UserNameSource =
  /** The mail. */
  | 'MAIL'
  /** The userPrincipalName, as Entra maps it unless told otherwise. */
  | 'USER_PRINCIPAL_NAME';

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

/** Which invitations to withdraw. */
export type WithdrawInvitationsInput = {
  /** Their ids, at most 1,000. */
  ids: Array<string>;
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

export type ApiTokenListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ApiTokenFilter | null | undefined;
  orderBy?: ApiTokenOrder | null | undefined;
}>;


export type ApiTokenListQuery = { apiTokens: { nodes: Array<{ id: string, name: string, prefix: string, permissions: Array<string>, status: ApiTokenStatus, expiresAt: string | null, lastUsedAt: string | null, createdAt: string, retiresAt: string | null, replacedBy: { id: string, prefix: string, lastUsedAt: string | null } | null, refusals: { count: number, lastAt: string, lastReason: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, apiToken: { id: string, name: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RotateApiTokenMutationVariables = Exact<{
  input: RotateApiTokenInput;
}>;


export type RotateApiTokenMutation = { rotateApiToken: { secret: string | null, apiToken: { id: string, name: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type CancelApiTokenRotationMutationVariables = Exact<{
  input: CancelApiTokenRotationInput;
}>;


export type CancelApiTokenRotationMutation = { cancelApiTokenRotation: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type OauthClientListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OauthClientFilter | null | undefined;
  orderBy?: OauthClientOrder | null | undefined;
}>;


export type OauthClientListQuery = { oauthClients: { nodes: Array<{ id: string, name: string, permissions: Array<string>, status: OauthClientStatus, expiresAt: string | null, lastUsedAt: string | null, lastRefusedAt: string | null, lastRefusalReason: string | null, secrets: Array<{ id: string, expiresAt: string, revokedAt: string | null }>, federation: { issuer: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type OauthClientPageQueryVariables = Exact<{
  id: string;
  withSettings: boolean;
}>;


export type OauthClientPageQuery = { oauthClient: { id: string, name: string, permissions: Array<string>, status: OauthClientStatus, expiresAt: string | null, lastUsedAt: string | null, lastRefusedAt: string | null, lastRefusalReason: string | null, createdAt: string, secrets: Array<{ id: string, prefix: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, createdAt: string }>, federation: { issuer: string, subject: string, audiences: Array<string>, jwksUrl: string, lastUsedAt: string | null, createdAt: string } | null } | null, singleSignOn?: { scim: { tenantUrl: string, tokenEndpointUrl: string } } };

export type CreateOauthClientMutationVariables = Exact<{
  input: CreateOauthClientInput;
}>;


export type CreateOauthClientMutation = { createOauthClient: { oauthClient: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ChangeOauthClientMutationVariables = Exact<{
  input: UpdateOauthClientInput;
}>;


export type ChangeOauthClientMutation = { updateOauthClient: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type DeleteOauthClientMutationVariables = Exact<{
  id: string;
}>;


export type DeleteOauthClientMutation = { deleteOauthClient: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type AddOauthClientSecretMutationVariables = Exact<{
  input: AddOauthClientSecretInput;
}>;


export type AddOauthClientSecretMutation = { addOauthClientSecret: { secret: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RevokeOauthClientSecretMutationVariables = Exact<{
  id: string;
}>;


export type RevokeOauthClientSecretMutation = { revokeOauthClientSecret: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type SetOauthClientFederationMutationVariables = Exact<{
  input: SetOauthClientFederationInput;
}>;


export type SetOauthClientFederationMutation = { setOauthClientFederation: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RemoveOauthClientFederationMutationVariables = Exact<{
  clientId: string;
}>;


export type RemoveOauthClientFederationMutation = { removeOauthClientFederation: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<string>, user: { id: string, userName: string, displayName: string | null, effectiveRole: UserRole } | null, organisation: { id: string, slug: string, name: string } | null } };

export type DuplicateCheckListQueryVariables = Exact<{ [key: string]: never; }>;


export type DuplicateCheckListQuery = { duplicateChecks: { nodes: Array<{ id: string, fileName: string | null, createdAt: string, counts: { matched: number, created: number, looksAlike: number, notSent: number, problems: number }, toDecide: { totalCount: number } }> } };

export type DuplicateCureListQueryVariables = Exact<{ [key: string]: never; }>;


export type DuplicateCureListQuery = { duplicateCures: { nodes: Array<{ id: string, kind: DuplicateCureKind, userName: string | null, createdAt: string, undoableUntil: string, user: { userName: string, displayName: string | null } | null }> } };

export type DuplicateCheckReportQueryVariables = Exact<{
  id: string;
}>;


export type DuplicateCheckReportQuery = { duplicateCheck: { id: string, fileName: string | null, createdAt: string, counts: { matched: number, created: number, looksAlike: number, notSent: number, problems: number }, comparison: { asForetold: number, otherwise: number }, waiting: { totalCount: number }, toDecide: { totalCount: number }, toMerge: { totalCount: number } } | null };

export type DuplicateCheckLinesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: DuplicateCheckLineFilter | null | undefined;
  orderBy?: DuplicateCheckLineOrder | null | undefined;
}>;


export type DuplicateCheckLinesQuery = { duplicateCheck: { lines: { nodes: Array<{ id: string, line: number | null, userName: string | null, displayName: string | null, outcome: DuplicateCheckOutcome, reason: string, comparison: DuplicateCheckLineComparison, comparisonReason: string, user: { id: string, userName: string, displayName: string | null } | null, candidates: Array<{ rule: DuplicateCandidateRule, reason: string, user: { id: string, userName: string, displayName: string | null } | null }>, cure: { id: string, kind: DuplicateCureKind, userName: string | null, undoableUntil: string, user: { id: string, userName: string, displayName: string | null } | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type CheckDuplicatesMutationVariables = Exact<{
  input: CreateDuplicateCheckInput;
}>;


export type CheckDuplicatesMutation = { createDuplicateCheck: { duplicateCheck: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type LinkDuplicateMutationVariables = Exact<{
  lineId: string;
  userId: string;
}>;


export type LinkDuplicateMutation = { linkDuplicate: { cure: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type MergeDuplicateMutationVariables = Exact<{
  survivorId: string;
  mergedId: string;
  lineId: string;
}>;


export type MergeDuplicateMutation = { mergeUsers: { cure: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type IgnoreDuplicateMutationVariables = Exact<{
  lineId: string;
}>;


export type IgnoreDuplicateMutation = { ignoreDuplicate: { cure: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type UndoDuplicateCureMutationVariables = Exact<{
  id: string;
}>;


export type UndoDuplicateCureMutation = { undoDuplicateCure: { cure: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type OutcomesFragment = { matched: number, created: number, looksAlike: number, notSent: number, problems: number };

export type GroupListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: GroupFilter | null | undefined;
  orderBy?: GroupOrder | null | undefined;
}>;


export type GroupListQuery = { groups: { nodes: Array<{ id: string, displayName: string, source: Source, role: UserRole | null, managedByDirectory: boolean, updatedAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type GroupCountQueryVariables = Exact<{
  filter?: GroupFilter | null | undefined;
}>;


export type GroupCountQuery = { groups: { totalCount: number } };

export type GroupPageQueryVariables = Exact<{
  id: string;
}>;


export type GroupPageQuery = { group: { id: string, displayName: string, source: Source, role: UserRole | null, managedByDirectory: boolean, version: number, createdAt: string, members: { totalCount: number } } | null };

export type GroupMembersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type GroupMembersQuery = { group: { members: { nodes: Array<{ id: string, userName: string, displayName: string | null, active: boolean, signInBlocked: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type CandidateUsersQueryVariables = Exact<{
  filter: UserFilter;
}>;


export type CandidateUsersQuery = { users: { nodes: Array<{ id: string, userName: string, displayName: string | null }> } };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup: { group: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type UpdateGroupMutationVariables = Exact<{
  input: UpdateGroupInput;
}>;


export type UpdateGroupMutation = { updateGroup: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type SetGroupRoleMutationVariables = Exact<{
  input: SetGroupRoleInput;
}>;


export type SetGroupRoleMutation = { setGroupRole: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type DeleteGroupMutationVariables = Exact<{
  input: DeleteGroupInput;
}>;


export type DeleteGroupMutation = { deleteGroup: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type MappingRowFragment = { target: string, source: string | null, recommendedSource: string | null, remark: string | null, isMatchedBy: boolean, field: string | null, state: AttributeMappingState, lastValue: string | null, lastSentAt: string | null, informationField: { name: string } | null, lastEvent: { id: string } | null };

export type FindingFragment = { key: string, code: MappingAdviceCode, severity: MappingAdviceSeverity, resourceType: ProvisionedResourceType, reason: string, remedy: string, suggestedFieldName: string | null, dismissedAt: string | null, current: { source: string | null, target: string } | null, recommended: { source: string | null, target: string } | null, apiToken: { name: string } | null, oauthClient: { name: string } | null, events: Array<{ id: string, resourceName: string | null, occurredAt: string }> };

export type MappingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MappingsQuery = { attributeMappings: { userRequestCount: number, groupRequestCount: number, advice: Array<{ key: string, code: MappingAdviceCode, severity: MappingAdviceSeverity, resourceType: ProvisionedResourceType, reason: string, remedy: string, suggestedFieldName: string | null, dismissedAt: string | null, current: { source: string | null, target: string } | null, recommended: { source: string | null, target: string } | null, apiToken: { name: string } | null, oauthClient: { name: string } | null, events: Array<{ id: string, resourceName: string | null, occurredAt: string }> }>, dismissedAdvice: Array<{ key: string, code: MappingAdviceCode, severity: MappingAdviceSeverity, resourceType: ProvisionedResourceType, reason: string, remedy: string, suggestedFieldName: string | null, dismissedAt: string | null, current: { source: string | null, target: string } | null, recommended: { source: string | null, target: string } | null, apiToken: { name: string } | null, oauthClient: { name: string } | null, events: Array<{ id: string, resourceName: string | null, occurredAt: string }> }>, users: Array<{ target: string, source: string | null, recommendedSource: string | null, remark: string | null, isMatchedBy: boolean, field: string | null, state: AttributeMappingState, lastValue: string | null, lastSentAt: string | null, informationField: { name: string } | null, lastEvent: { id: string } | null }>, groups: Array<{ target: string, source: string | null, recommendedSource: string | null, remark: string | null, isMatchedBy: boolean, field: string | null, state: AttributeMappingState, lastValue: string | null, lastSentAt: string | null, informationField: { name: string } | null, lastEvent: { id: string } | null }>, addresses: { judgedCount: number, sameCount: number, differentCount: number, withoutEmailCount: number } } };

export type DismissMappingAdviceMutationVariables = Exact<{
  input: DismissMappingAdviceInput;
}>;


export type DismissMappingAdviceMutation = { dismissMappingAdvice: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RestoreMappingAdviceMutationVariables = Exact<{
  input: RestoreMappingAdviceInput;
}>;


export type RestoreMappingAdviceMutation = { restoreMappingAdvice: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type InformationFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type InformationFieldsQuery = { userInformationFields: { nodes: Array<{ id: string, name: string, scimName: string, type: UserInformationFieldType, multiValued: boolean, caseExact: boolean, description: string | null, canonicalValues: Array<string>, userCount: number }> } };

export type CreateInformationFieldMutationVariables = Exact<{
  input: CreateUserInformationFieldInput;
}>;


export type CreateInformationFieldMutation = { createUserInformationField: { userInformationField: { id: string, scimName: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ChangeInformationFieldMutationVariables = Exact<{
  input: UpdateUserInformationFieldInput;
}>;


export type ChangeInformationFieldMutation = { updateUserInformationField: { userInformationField: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type DeleteInformationFieldMutationVariables = Exact<{
  input: DeleteUserInformationFieldInput;
}>;


export type DeleteInformationFieldMutation = { deleteUserInformationField: { userCount: number | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type OverviewNowQueryVariables = Exact<{
  withSettings: boolean;
  withTokens: boolean;
  withMail: boolean;
}>;


export type OverviewNowQuery = { allUsers: { totalCount: number }, enabledUsers: { totalCount: number }, groups: { totalCount: number }, singleSignOn?: { scim: { status: ScimStatus, invitationMode: InvitationMode } }, apiTokens?: { nodes: Array<{ id: string, name: string, status: ApiTokenStatus, permissions: Array<string>, expiresAt: string | null, lastUsedAt: string | null, replacedBy: { id: string } | null }> }, oauthClients?: { totalCount: number }, provisioningCycles: { nodes: Array<{ id: string, state: ProvisioningCycleState, startedAt: string, apiToken: { name: string } | null, oauthClient: { name: string } | null, counts: { requests: number, refused: number, failed: number } }> }, invitations?: { totalCount: number }, failedMails?: { totalCount: number, nodes: Array<{ id: string }> }, bouncedMails?: { totalCount: number, nodes: Array<{ id: string, user: { id: string, displayName: string | null, userName: string } | null }> } };

export type OverviewSeriesQueryVariables = Exact<{
  period: AnalyticsPeriodInput;
}>;


export type OverviewSeriesQuery = { analytics: { starts: Array<string>, people: Array<{ value: string | null, points: Array<{ count: number }> }>, requests: Array<{ counts: { usersCreated: number, usersChanged: number, usersEnabled: number, usersDisabled: number, usersDeleted: number, refused: number, failed: number } }>, invitationFunnel: Array<{ invited: number, delivered: number, accepted: number }> } };

export type RetryMailsMutationVariables = Exact<{
  input: RetryMailsInput;
}>;


export type RetryMailsMutation = { retryMails: { mails: Array<{ id: string }> | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ProvisioningAttentionQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvisioningAttentionQuery = { provisioningSilence: { since: string, cause: ProvisioningSilenceCause, detail: string } | null, provisioningHolds: { nodes: Array<{ id: string, state: ProvisioningHoldState, beganAt: string, passedCount: number, mostPeople: number, heldCount: number, apiToken: { name: string } | null, oauthClient: { name: string } | null }> } };

export type CycleListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ProvisioningCycleFilter | null | undefined;
  orderBy?: ProvisioningCycleOrder | null | undefined;
}>;


export type CycleListQuery = { provisioningCycles: { nodes: Array<{ id: string, state: ProvisioningCycleState, startedAt: string, endedAt: string | null, durationSeconds: number, apiToken: { name: string } | null, oauthClient: { name: string } | null, counts: { requests: number, usersCreated: number, usersChanged: number, usersDisabled: number, usersEnabled: number, usersDeleted: number, usersHeld: number, groupsCreated: number, groupsChanged: number, groupsDeleted: number, refused: number, failed: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CycleChangesSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CycleChangesSubscription = { provisioningCycleChanged: { cursor: string, cycle: { id: string } | null } };

export type CycleDetailsQueryVariables = Exact<{
  id: string;
}>;


export type CycleDetailsQuery = { provisioningCycle: { id: string, state: ProvisioningCycleState, startedAt: string, endedAt: string | null, durationSeconds: number, apiToken: { name: string } | null, oauthClient: { name: string } | null, counts: { requests: number, lookups: number, unchanged: number, usersCreated: number, usersChanged: number, usersDisabled: number, usersEnabled: number, usersDeleted: number, usersHeld: number, groupsCreated: number, groupsChanged: number, groupsDeleted: number, refused: number, failed: number, refusals: Array<{ cause: RefusalCause, count: number }> } } | null };

export type CycleEventsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ProvisioningEventFilter | null | undefined;
  orderBy?: ProvisioningEventOrder | null | undefined;
}>;


export type CycleEventsQuery = { provisioningCycle: { id: string, events: { nodes: Array<{ id: string, occurredAt: string, method: string, resourceType: ProvisionedResourceType | null, resourceName: string | null, decision: ProvisioningDecision, reason: string, status: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type EventListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ProvisioningEventFilter | null | undefined;
  orderBy?: ProvisioningEventOrder | null | undefined;
}>;


export type EventListQuery = { provisioningEvents: { nodes: Array<{ id: string, occurredAt: string, method: string, resourceType: ProvisionedResourceType | null, resourceName: string | null, decision: ProvisioningDecision, reason: string, status: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type EventDetailsQueryVariables = Exact<{
  id: string;
}>;


export type EventDetailsQuery = { provisioningEvent: { id: string, occurredAt: string, requestId: string, method: string, path: string, resourceType: ProvisionedResourceType | null, resourceId: string | null, resourceName: string | null, decision: ProvisioningDecision, reason: string, warnings: Array<string>, status: number, request: unknown, operation: string | null, variables: unknown, understood: Array<{ quirk: ProvisioningQuirk, attribute: string, legalForm: string }>, answer: { status: number, error: unknown, retryAfterSeconds: number | null }, apiToken: { name: string } | null, oauthClient: { name: string } | null } | null };

export type HoldDetailsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: HeldUserFilter | null | undefined;
  orderBy?: HeldUserOrder | null | undefined;
}>;


export type HoldDetailsQuery = { provisioningHold: { id: string, state: ProvisioningHoldState, beganAt: string, lastAskedAt: string, endsAt: string | null, decidedAt: string | null, passedCount: number, mostPeople: number, heldCount: number, apiToken: { name: string } | null, oauthClient: { name: string } | null, cycle: { id: string } | null, users: { nodes: Array<{ userId: string, userName: string, change: HeldChange, firstAskedAt: string, passedAt: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type ReleaseHoldMutationVariables = Exact<{
  input: ReleaseProvisioningHoldInput;
}>;


export type ReleaseHoldMutation = { releaseProvisioningHold: { provisioningHold: { id: string, state: ProvisioningHoldState } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RejectHoldMutationVariables = Exact<{
  input: RejectProvisioningHoldInput;
}>;


export type RejectHoldMutation = { rejectProvisioningHold: { provisioningHold: { id: string, state: ProvisioningHoldState } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ProvisioningSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvisioningSettingsQuery = { singleSignOn: { scim: { eventDays: number, maskedAttributes: Array<string>, brake: { enabled: boolean, percent: number, people: number } } } };

export type SaveProvisioningSettingsMutationVariables = Exact<{
  input: UpdateSingleSignOnInput;
}>;


export type SaveProvisioningSettingsMutation = { updateSingleSignOn: { singleSignOn: { scim: { eventDays: number } } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RehearsalStateQueryVariables = Exact<{ [key: string]: never; }>;


export type RehearsalStateQuery = { rehearsal: { tenantUrl: string, tokenPrefix: string, startedAt: string, endsAt: string, requestCounts: { requests: number, lookups: number, refused: number, heldPeople: number, invitedPeople: number, lastAt: string | null }, latestRequests: Array<{ occurredAt: string, method: string, path: string, resourceName: string | null, decision: ProvisioningDecision }> } | null };

export type RehearsalChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RehearsalChangesSubscription = { rehearsalChanged: { rehearsal: { tenantUrl: string } | null } };

export type RehearsalDifferencesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: RehearsalDifferenceFilter | null | undefined;
  orderBy?: RehearsalDifferenceOrder | null | undefined;
}>;


export type RehearsalDifferencesQuery = { rehearsal: { counts: { users: { created: number, changed: number, disabled: number, enabled: number, deleted: number, matched: number }, groups: { created: number, changed: number, deleted: number, matched: number } }, differences: { nodes: Array<{ resourceId: string, resourceType: ProvisionedResourceType, name: string, displayName: string | null, kind: RehearsalDifferenceKind, changes: Array<{ field: string, before: unknown, after: unknown }>, members: { addedCount: number, removedCount: number, added: Array<string>, removed: Array<string> } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type RehearsalRefusalsQueryVariables = Exact<{ [key: string]: never; }>;


export type RehearsalRefusalsQuery = { rehearsal: { latestRequests: Array<{ occurredAt: string, method: string, path: string, resourceName: string | null, decision: ProvisioningDecision, reason: string, status: number }> } | null };

export type StartRehearsalMutationVariables = Exact<{
  input: StartRehearsalInput;
}>;


export type StartRehearsalMutation = { startRehearsal: { secret: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type DiscardRehearsalMutationVariables = Exact<{
  input: DiscardRehearsalInput;
}>;


export type DiscardRehearsalMutation = { discardRehearsal: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type SignInFragment = { signInUrl: string, signedOutUrl: string, oidcRedirectUrl: string, saml: { entityId: string, acsUrl: string, signOutUrl: string, metadataUrl: string }, connection: { kind: ConnectionKind, status: ConnectionStatus, matchBy: Array<MatchingRule>, createsUsers: boolean, directoryDecides: boolean, createdAt: string, updatedAt: string, oidc: { issuer: string, clientId: string, tenantIds: Array<string> } | null, saml: { entityId: string, signInUrl: string, signOutUrl: string | null, metadataUrl: string | null, metadataReadAt: string | null, metadataFailure: string | null, signsRequests: boolean, certificates: Array<{ thumbprint: string, subject: string, endsAt: string, countsUntil: string | null }> } | null } | null, connectionTests: Array<{ id: string, state: ConnectionTestState, createdAt: string }>, emailDomains: Array<{ domain: string, status: EmailDomainStatus, recordName: string, recordValue: string, verifiedAt: string | null, lastCheckedAt: string | null, lastFinding: string | null }> };

export type SignInConnectionFragment = { kind: ConnectionKind, status: ConnectionStatus, matchBy: Array<MatchingRule>, createsUsers: boolean, directoryDecides: boolean, createdAt: string, updatedAt: string, oidc: { issuer: string, clientId: string, tenantIds: Array<string> } | null, saml: { entityId: string, signInUrl: string, signOutUrl: string | null, metadataUrl: string | null, metadataReadAt: string | null, metadataFailure: string | null, signsRequests: boolean, certificates: Array<{ thumbprint: string, subject: string, endsAt: string, countsUntil: string | null }> } | null };

export type SetConnectionMutationVariables = Exact<{
  provider: ConnectionProviderInput;
}>;


export type SetConnectionMutation = { setConnection: { connection: { status: ConnectionStatus } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ChangeConnectionMutationVariables = Exact<{
  input: UpdateConnectionInput;
}>;


export type ChangeConnectionMutation = { updateConnection: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RemoveConnectionMutationVariables = Exact<{
  kind: ConnectionKind;
}>;


export type RemoveConnectionMutation = { removeConnection: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type TestSignInMutationVariables = Exact<{ [key: string]: never; }>;


export type TestSignInMutation = { createConnectionTest: { startUrl: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type AddEmailDomainMutationVariables = Exact<{
  domain: string;
}>;


export type AddEmailDomainMutation = { addEmailDomain: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type VerifyEmailDomainMutationVariables = Exact<{
  domain: string;
}>;


export type VerifyEmailDomainMutation = { verifyEmailDomain: { emailDomain: { status: EmailDomainStatus } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RemoveEmailDomainMutationVariables = Exact<{
  domain: string;
}>;


export type RemoveEmailDomainMutation = { removeEmailDomain: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type SingleSignOnQueryVariables = Exact<{ [key: string]: never; }>;


export type SingleSignOnQuery = { singleSignOn: { emailSignIn: EmailSignIn, signInUrl: string, signedOutUrl: string, oidcRedirectUrl: string, scim: { status: ScimStatus, invitationMode: InvitationMode, invitationDays: number, tenantUrl: string, tokenEndpointUrl: string, strict: boolean }, saml: { entityId: string, acsUrl: string, signOutUrl: string, metadataUrl: string }, connection: { kind: ConnectionKind, status: ConnectionStatus, matchBy: Array<MatchingRule>, createsUsers: boolean, directoryDecides: boolean, createdAt: string, updatedAt: string, oidc: { issuer: string, clientId: string, tenantIds: Array<string> } | null, saml: { entityId: string, signInUrl: string, signOutUrl: string | null, metadataUrl: string | null, metadataReadAt: string | null, metadataFailure: string | null, signsRequests: boolean, certificates: Array<{ thumbprint: string, subject: string, endsAt: string, countsUntil: string | null }> } | null } | null, connectionTests: Array<{ id: string, state: ConnectionTestState, createdAt: string }>, emailDomains: Array<{ domain: string, status: EmailDomainStatus, recordName: string, recordValue: string, verifiedAt: string | null, lastCheckedAt: string | null, lastFinding: string | null }> } };

export type ChangeSingleSignOnMutationVariables = Exact<{
  input: UpdateSingleSignOnInput;
}>;


export type ChangeSingleSignOnMutation = { updateSingleSignOn: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type RowToSetUpFragment = { target: string, source: string | null, setUpSource: string | null, isDefault: boolean, isMatchedBy: boolean, remark: string | null };

export type RowsToSetUpQueryVariables = Exact<{ [key: string]: never; }>;


export type RowsToSetUpQuery = { attributeMappings: { users: Array<{ target: string, source: string | null, setUpSource: string | null, isDefault: boolean, isMatchedBy: boolean, remark: string | null }>, groups: Array<{ target: string, source: string | null, setUpSource: string | null, isDefault: boolean, isMatchedBy: boolean, remark: string | null }> } };

export type LastConnectionTestQueryVariables = Exact<{
  filter: ProvisioningEventFilter;
}>;


export type LastConnectionTestQuery = { provisioningEvents: { nodes: Array<{ id: string, occurredAt: string, status: number, decision: ProvisioningDecision, reason: string, warnings: Array<string> }> } };

export type ConnectionTestAddedSubscriptionVariables = Exact<{
  filter: ProvisioningEventFilter;
  after?: string | null | undefined;
}>;


export type ConnectionTestAddedSubscription = { provisioningEventAdded: { cursor: string, event: { id: string, occurredAt: string, status: number, decision: ProvisioningDecision, reason: string, warnings: Array<string> } | null } };

export type ConnectionTestFragment = { id: string, occurredAt: string, status: number, decision: ProvisioningDecision, reason: string, warnings: Array<string> };

export type ImportUsersMutationVariables = Exact<{
  list: string;
  isPreview: boolean;
}>;


export type ImportUsersMutation = { importUsers: { createdCount: number | null, existingCount: number | null, unknownColumns: Array<string>, problems: Array<{ line: number, userName: string | null, reason: string }>, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type UserListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type UserListQuery = { users: { nodes: Array<{ id: string, userName: string, displayName: string | null, title: string | null, active: boolean, signInBlocked: boolean, source: Source, role: UserRole, effectiveRole: UserRole, updatedAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type UserCountQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
}>;


export type UserCountQuery = { users: { totalCount: number } };

export type UserPageQueryVariables = Exact<{
  id: string;
  withGroups: boolean;
  withSessions: boolean;
  withInvitations: boolean;
}>;


export type UserPageQuery = { user: { id: string, userName: string, displayName: string | null, externalId: string | null, title: string | null, userType: string | null, preferredLanguage: string | null, timezone: string | null, active: boolean, signInBlocked: boolean, managedByDirectory: boolean, source: Source, role: UserRole, effectiveRole: UserRole, version: number, createdAt: string, updatedAt: string, email: string | null, name: { givenName: string | null, familyName: string | null } | null, emails: Array<{ value: string | null, type: string | null, primary: boolean | null }>, phoneNumbers: Array<{ value: string | null, type: string | null }>, enterprise: { employeeNumber: string | null, costCenter: string | null, organization: string | null, division: string | null, department: string | null, manager: { value: string, user: { id: string, displayName: string | null, userName: string } | null } | null } | null, informationFields: Array<{ field: { id: string, name: string }, values: Array<{ text: string }> }>, groups?: { nodes: Array<{ id: string, displayName: string, role: UserRole | null }>, pageInfo: { hasNextPage: boolean } }, sessions?: { nodes: Array<{ id: string, method: SignInMethod, clientAddress: string | null, userAgent: string | null, createdAt: string, lastSeenAt: string, isCurrent: boolean }> }, invitations?: { nodes: Array<{ id: string, email: string, state: InvitationState, reason: string | null, createdAt: string, sentAt: string | null, acceptedAt: string | null, expiresAt: string }> } } | null };

export type UserProvenanceQueryVariables = Exact<{
  id: string;
}>;


export type UserProvenanceQuery = { user: { id: string, provenance: Array<{ field: string, hasValue: boolean, entry: { door: AuditDoor, actorKind: AuditActorKind, actorName: string | null, operation: string | null, occurredAt: string, requestId: string | null } }> } | null };

export type TimelineOfEventsQueryVariables = Exact<{
  id: string;
}>;


export type TimelineOfEventsQuery = { provisioningEvents: { nodes: Array<{ id: string, occurredAt: string, decision: ProvisioningDecision, reason: string, warnings: Array<string>, status: number }> } };

export type TimelineOfAuditQueryVariables = Exact<{
  id: string;
}>;


export type TimelineOfAuditQuery = { auditEntries: { nodes: Array<{ id: string, occurredAt: string, action: string, actorKind: AuditActorKind, actorName: string | null, changes: Array<{ field: string }> }> } };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser: { user: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type UpdateUserMutationVariables = Exact<{
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type UpdateUserAccessMutationVariables = Exact<{
  input: UpdateUserAccessInput;
}>;


export type UpdateUserAccessMutation = { updateUserAccess: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type DeleteUserMutationVariables = Exact<{
  input: DeleteUserInput;
}>;


export type DeleteUserMutation = { deleteUser: { deletedUserId: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type EndSessionsOfUserMutationVariables = Exact<{
  input: EndSessionsOfUserInput;
}>;


export type EndSessionsOfUserMutation = { endSessionsOfUser: { endedCount: number, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type InviteUsersMutationVariables = Exact<{
  input: InviteUsersInput;
}>;


export type InviteUsersMutation = { inviteUsers: { invitedCount: number | null, passedOver: Array<{ reason: PassedOverReason, count: number }>, userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type ResendInvitationsMutationVariables = Exact<{
  input: ResendInvitationsInput;
}>;


export type ResendInvitationsMutation = { resendInvitations: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export type WithdrawInvitationsMutationVariables = Exact<{
  input: WithdrawInvitationsInput;
}>;


export type WithdrawInvitationsMutation = { withdrawInvitations: { userErrors: Array<{ code: UserErrorCode, field: Array<string>, message: string }> } };

export const AddEmailDomain: Operation<AddEmailDomainMutation, AddEmailDomainMutationVariables> = { name: 'AddEmailDomain', id: 'ad0b586719904dd32b934c856b5b985c817b85e1555aee5878dc20be3cb18b29' };
export const AddOauthClientSecret: Operation<AddOauthClientSecretMutation, AddOauthClientSecretMutationVariables> = { name: 'AddOauthClientSecret', id: 'f8b2214a69a3f28deb91f3676c51bb2cd982dab5c723cc4d6b292c5a06c9416f' };
export const ApiTokenList: Operation<ApiTokenListQuery, ApiTokenListQueryVariables> = { name: 'ApiTokenList', id: '4fc416aeb74326f489f293acbd0909f9c0e07b3f9f4ee42f8cdd0a0d54edd30a' };
export const CancelApiTokenRotation: Operation<CancelApiTokenRotationMutation, CancelApiTokenRotationMutationVariables> = { name: 'CancelApiTokenRotation', id: '50cb0808572ae0b160ea91925a685dd30c406d306a6e44e52a0845e407290314' };
export const CandidateUsers: Operation<CandidateUsersQuery, CandidateUsersQueryVariables> = { name: 'CandidateUsers', id: 'f7f6b29cab04a91a3f2c3b869a8e099eda40c99627753e7031649a978e54435d' };
export const ChangeConnection: Operation<ChangeConnectionMutation, ChangeConnectionMutationVariables> = { name: 'ChangeConnection', id: 'ebbfa2ab6b5ad26e3cd700b49661582dce5a984c3b8e9486a7ff0c1396b9c799' };
export const ChangeInformationField: Operation<ChangeInformationFieldMutation, ChangeInformationFieldMutationVariables> = { name: 'ChangeInformationField', id: '9487bc64ccca9732685eab5888cf10b92381c9625b56b72ae180931d83d17186' };
export const ChangeOauthClient: Operation<ChangeOauthClientMutation, ChangeOauthClientMutationVariables> = { name: 'ChangeOauthClient', id: '8f77566acacec7d9db34836885bb9b4f9d2e5adae0bf32c4e68fc5379ef99690' };
export const ChangeSingleSignOn: Operation<ChangeSingleSignOnMutation, ChangeSingleSignOnMutationVariables> = { name: 'ChangeSingleSignOn', id: '8e13e239faf7454392c4c20392ba88690b35f617895e8a297e3a68bc1a9c26a3' };
export const CheckDuplicates: Operation<CheckDuplicatesMutation, CheckDuplicatesMutationVariables> = { name: 'CheckDuplicates', id: 'ce634f313f7b1b057b1eaa6d0fc9405ebc5f24682c16bb5ccb64b61993552c26' };
export const ConnectionTestAdded: Operation<ConnectionTestAddedSubscription, ConnectionTestAddedSubscriptionVariables> = { name: 'ConnectionTestAdded', id: 'fb864cd224e14a6872ff9dfe77fc7ddc8ee0aa0046e40d603c33728ddbc574bd' };
export const CreateApiToken: Operation<CreateApiTokenMutation, CreateApiTokenMutationVariables> = { name: 'CreateApiToken', id: '407a9fbd095a5ceff8cedfa8700c477023c6eab5e1096dc66b9bd598d20497bf' };
export const CreateGroup: Operation<CreateGroupMutation, CreateGroupMutationVariables> = { name: 'CreateGroup', id: 'c9d2cabe5fc13f3479cec9b46b4b21dc000e2d1442fa728162a61939a70e22cf' };
export const CreateInformationField: Operation<CreateInformationFieldMutation, CreateInformationFieldMutationVariables> = { name: 'CreateInformationField', id: '022c20b4b0afc6bcd998aabdd24506d8613c1060e181e8035540e6afcdf8b635' };
export const CreateOauthClient: Operation<CreateOauthClientMutation, CreateOauthClientMutationVariables> = { name: 'CreateOauthClient', id: '5bdd7f2688810ad75666012d15dc9b1f1bb7bb9e30102ddf3746d7e0401967dc' };
export const CreateUser: Operation<CreateUserMutation, CreateUserMutationVariables> = { name: 'CreateUser', id: 'ff9ddd5311f17b0fd77e8d2cd35740e1e6585df9b78557dae4a87e20b96a93a5' };
export const CycleChanges: Operation<CycleChangesSubscription, CycleChangesSubscriptionVariables> = { name: 'CycleChanges', id: 'e114c58cb88a183a94c4e5074f521c8e820fccc483bbc85ef3935c2706bcfc19' };
export const CycleDetails: Operation<CycleDetailsQuery, CycleDetailsQueryVariables> = { name: 'CycleDetails', id: 'e16ee6e19411725b4d189141eb30ed31cd87f610dd1454e0c98066a92e31572f' };
export const CycleEvents: Operation<CycleEventsQuery, CycleEventsQueryVariables> = { name: 'CycleEvents', id: 'b8775ac2b34df776f35e4f583720427f06f919cb35d95753443b59ea8312dcce' };
export const CycleList: Operation<CycleListQuery, CycleListQueryVariables> = { name: 'CycleList', id: 'af002777b635316d9c96413834af0d441b6799e7775b7beb9d7723041ed30e73' };
export const DeleteGroup: Operation<DeleteGroupMutation, DeleteGroupMutationVariables> = { name: 'DeleteGroup', id: 'efd79c528bed9d3a6ef1f11b3df66e60f91825708ed9f747d8505cd6d656b528' };
export const DeleteInformationField: Operation<DeleteInformationFieldMutation, DeleteInformationFieldMutationVariables> = { name: 'DeleteInformationField', id: '15de7f94d53d986156cdf3a7ae637dd51eb298c41fe19504f11d81289f840bcc' };
export const DeleteOauthClient: Operation<DeleteOauthClientMutation, DeleteOauthClientMutationVariables> = { name: 'DeleteOauthClient', id: '503cf852d12b38eda19909f9d303e1c5fbb9cb8cb4c4b3f158849fbbd60f6d71' };
export const DeleteUser: Operation<DeleteUserMutation, DeleteUserMutationVariables> = { name: 'DeleteUser', id: '102b7ba0c5021c8d36a09de74b5da14f57dfb08603cbabf424f4a8a42f8e9576' };
export const DiscardRehearsal: Operation<DiscardRehearsalMutation, DiscardRehearsalMutationVariables> = { name: 'DiscardRehearsal', id: '1e392147226b3808e51ae3de912c6efc2a31bbfcc096417e7dd3572cfb97d84d' };
export const DismissMappingAdvice: Operation<DismissMappingAdviceMutation, DismissMappingAdviceMutationVariables> = { name: 'DismissMappingAdvice', id: '2c15b908043447e7a40e9ed04a57f0b292ff3146307478c72c34983b636c4715' };
export const DuplicateCheckLines: Operation<DuplicateCheckLinesQuery, DuplicateCheckLinesQueryVariables> = { name: 'DuplicateCheckLines', id: '6e27512e8dcec804d5f4ee5f893c220301a1aa137ec4ac1b73d8cdbf0af0b5f8' };
export const DuplicateCheckList: Operation<DuplicateCheckListQuery, DuplicateCheckListQueryVariables> = { name: 'DuplicateCheckList', id: 'c194da4803efb74b5925e1641c7616ceb20521585c4cf2e3a3fcc8c18aa6a9d3' };
export const DuplicateCheckReport: Operation<DuplicateCheckReportQuery, DuplicateCheckReportQueryVariables> = { name: 'DuplicateCheckReport', id: 'b28e20080696a0f53bf7fb3c3b4834115ab5236087ba2b22ada95b65fb34c0f2' };
export const DuplicateCureList: Operation<DuplicateCureListQuery, DuplicateCureListQueryVariables> = { name: 'DuplicateCureList', id: '66f0948e0fe806f3a962289deb822ef7ea15082d6a7f849908d5cf7a42de4b54' };
export const EndSession: Operation<EndSessionMutation, EndSessionMutationVariables> = { name: 'EndSession', id: 'ed7cb348c219899160e4aca362b22817ec19d07bc9c060f065b02d2bd0ae3dac' };
export const EndSessionsOfUser: Operation<EndSessionsOfUserMutation, EndSessionsOfUserMutationVariables> = { name: 'EndSessionsOfUser', id: '72b228d0b7872f693a26f0def074e078038881e2c0659f9933d5a89f8ef9054a' };
export const EventDetails: Operation<EventDetailsQuery, EventDetailsQueryVariables> = { name: 'EventDetails', id: 'c2f74c8044e1e1718820c230ae1428761874d347f5856090f900b871f86c387c' };
export const EventList: Operation<EventListQuery, EventListQueryVariables> = { name: 'EventList', id: '01ed33d78b2cd60b645fe1bf0322e4973a19492228c604b12e6fcb2c8e1d0def' };
export const GroupCount: Operation<GroupCountQuery, GroupCountQueryVariables> = { name: 'GroupCount', id: 'b4f564e4e4705ae198ce8df4cf144cace0ded01277bbe4091b58a86fea7f9a9a' };
export const GroupList: Operation<GroupListQuery, GroupListQueryVariables> = { name: 'GroupList', id: 'cd91db9574cc8996b92dc3a44583d45741c8fa19debcdf3dfa26ce5a26db4f86' };
export const GroupMembers: Operation<GroupMembersQuery, GroupMembersQueryVariables> = { name: 'GroupMembers', id: 'ac2005f2f24a1cadbb4c7aa851b99ef19c866017d7bec749c27b0df993ea65c3' };
export const GroupPage: Operation<GroupPageQuery, GroupPageQueryVariables> = { name: 'GroupPage', id: 'ef6c7288dc71c46f110ba51e32193a078302898ba8141f0168b316ee0fde0dcf' };
export const HoldDetails: Operation<HoldDetailsQuery, HoldDetailsQueryVariables> = { name: 'HoldDetails', id: '54b55e586dbe715fe526e0b4049561979773dd8b5f47a43beca97e8966666f98' };
export const IgnoreDuplicate: Operation<IgnoreDuplicateMutation, IgnoreDuplicateMutationVariables> = { name: 'IgnoreDuplicate', id: '32b69b83cd57ef62de26b31a89c082c906bbf6cdfa4af81e27634e5256d23f1d' };
export const ImportUsers: Operation<ImportUsersMutation, ImportUsersMutationVariables> = { name: 'ImportUsers', id: 'd8c3241c880b811435627e6af21027c91834a329f26fcf27ce44a5f1385d62fd' };
export const InformationFields: Operation<InformationFieldsQuery, InformationFieldsQueryVariables> = { name: 'InformationFields', id: 'b2c6664e29804ab88826df6975e77a414d5d3f12ba7899006080e6989996267a' };
export const InviteUsers: Operation<InviteUsersMutation, InviteUsersMutationVariables> = { name: 'InviteUsers', id: 'ddfe9c71e275cada2df53715fcdb2378fa7d6aea6fdfe8c3ce5442b28fb23a37' };
export const LastConnectionTest: Operation<LastConnectionTestQuery, LastConnectionTestQueryVariables> = { name: 'LastConnectionTest', id: 'f5758afac421c94106c6ed5318c8987b61c11d4819a06e0d62b60c33ad7502ec' };
export const LinkDuplicate: Operation<LinkDuplicateMutation, LinkDuplicateMutationVariables> = { name: 'LinkDuplicate', id: '3ef5e1f8d47f6acdcc97f17288d53f1c3a75ced1c25c867cb53a7151bd32505d' };
export const Mappings: Operation<MappingsQuery, MappingsQueryVariables> = { name: 'Mappings', id: 'cd2044deaaff351ba6eadc1b9ef78c48f34c572879d46c987376b6cdb583a063' };
export const MergeDuplicate: Operation<MergeDuplicateMutation, MergeDuplicateMutationVariables> = { name: 'MergeDuplicate', id: '9d65b764a9e8d359f424884fe79fd527139abe19465f184e66f55b994341fa79' };
export const OauthClientList: Operation<OauthClientListQuery, OauthClientListQueryVariables> = { name: 'OauthClientList', id: '440fb37e49a1b824259cadad6989dd2afa76021917f4fd9fb45b567716917cb2' };
export const OauthClientPage: Operation<OauthClientPageQuery, OauthClientPageQueryVariables> = { name: 'OauthClientPage', id: 'c7f9949f4aff4b017a24561f9e1fd056f68cf65b934bb2714f1dc71c96113957' };
export const OverviewNow: Operation<OverviewNowQuery, OverviewNowQueryVariables> = { name: 'OverviewNow', id: '6cecd3aca0a142151271c80b8770ba9a3b1fc8ba1da7ce0f60f5e5c6e3d2ab89' };
export const OverviewSeries: Operation<OverviewSeriesQuery, OverviewSeriesQueryVariables> = { name: 'OverviewSeries', id: '11430882271e193cbe80229e8412cadb67bf15efc2c627fb5cfcbf95a1853fbc' };
export const ProvisioningAttention: Operation<ProvisioningAttentionQuery, ProvisioningAttentionQueryVariables> = { name: 'ProvisioningAttention', id: '170d978d2011aeff8582fb2e292b612ca76bf3a4700446b92f45027fdb07f353' };
export const ProvisioningSettings: Operation<ProvisioningSettingsQuery, ProvisioningSettingsQueryVariables> = { name: 'ProvisioningSettings', id: '195c6eee0bcfc11ef7194735722587df64c18327fe5e1f019c61342f9f73cb3a' };
export const RehearsalChanges: Operation<RehearsalChangesSubscription, RehearsalChangesSubscriptionVariables> = { name: 'RehearsalChanges', id: '0a3690ee044a466f5c6f124cda127967c2deb793555f772e19e527f8c437b1a1' };
export const RehearsalDifferences: Operation<RehearsalDifferencesQuery, RehearsalDifferencesQueryVariables> = { name: 'RehearsalDifferences', id: 'f77c68d5e3c59cbe7663f9ddd1daf42252d199cd9fc8cb83ab0626b7a6a580df' };
export const RehearsalRefusals: Operation<RehearsalRefusalsQuery, RehearsalRefusalsQueryVariables> = { name: 'RehearsalRefusals', id: '9747717e08856ba17a60e8d06338a586acdccfde887794dd60965177ece7415d' };
export const RehearsalState: Operation<RehearsalStateQuery, RehearsalStateQueryVariables> = { name: 'RehearsalState', id: '70a4f5a37d8717438b19dc3cca65b5f32b6d70497750061d728741f8782e829b' };
export const RejectHold: Operation<RejectHoldMutation, RejectHoldMutationVariables> = { name: 'RejectHold', id: '1ba257526ffc9ad42c9824c56d25c3a70a667fd64723e1a95df4409e060160eb' };
export const ReleaseHold: Operation<ReleaseHoldMutation, ReleaseHoldMutationVariables> = { name: 'ReleaseHold', id: '78682ba450ac718e63fa525683de514dd2937a8e346590c30cc9c284efdd341c' };
export const RemoveConnection: Operation<RemoveConnectionMutation, RemoveConnectionMutationVariables> = { name: 'RemoveConnection', id: 'bf9ea3ccb14759e7599ea8faea0aa3c092b76a22bc032611f01c92ae1b930435' };
export const RemoveEmailDomain: Operation<RemoveEmailDomainMutation, RemoveEmailDomainMutationVariables> = { name: 'RemoveEmailDomain', id: '41de3408ff163108610f4ae1c842f3eaab7123090e5810a91a9b91b49e64919a' };
export const RemoveOauthClientFederation: Operation<RemoveOauthClientFederationMutation, RemoveOauthClientFederationMutationVariables> = { name: 'RemoveOauthClientFederation', id: 'abde60eb1113057912febaf6bda512eedd73a460c8f914972d4234e3c587d324' };
export const ResendInvitations: Operation<ResendInvitationsMutation, ResendInvitationsMutationVariables> = { name: 'ResendInvitations', id: 'a7fc8b1fee124602dcb20d81c253760986a5cd7cdc25913e6faa105d75691618' };
export const RestoreMappingAdvice: Operation<RestoreMappingAdviceMutation, RestoreMappingAdviceMutationVariables> = { name: 'RestoreMappingAdvice', id: '255dd4f8a6f29418db8feb0308b43d7e3599c18c06d59a9211f9552644e28a40' };
export const RetryMails: Operation<RetryMailsMutation, RetryMailsMutationVariables> = { name: 'RetryMails', id: '73f012dcf8f0863ace03de73c536130092b7833f0699d2c53b8976e9c9184dd0' };
export const RevokeApiToken: Operation<RevokeApiTokenMutation, RevokeApiTokenMutationVariables> = { name: 'RevokeApiToken', id: '4dbb30a7a96244c6262249e2cf31c8ff562f828c7c760e3c2747201f6a5ce331' };
export const RevokeOauthClientSecret: Operation<RevokeOauthClientSecretMutation, RevokeOauthClientSecretMutationVariables> = { name: 'RevokeOauthClientSecret', id: 'b91b4257a918de35a8a7113778a57fe1506cf10945c33ba1dc395a8357052816' };
export const RotateApiToken: Operation<RotateApiTokenMutation, RotateApiTokenMutationVariables> = { name: 'RotateApiToken', id: '98bae93338ec3695bfc8459496c8fbb6158b018a0606450877e814b8b85b673b' };
export const RowsToSetUp: Operation<RowsToSetUpQuery, RowsToSetUpQueryVariables> = { name: 'RowsToSetUp', id: '18c25b91969ce72a26c61d3c4dcb475c943d5039b9ff6aca4ed3c64f23d62871' };
export const SaveProvisioningSettings: Operation<SaveProvisioningSettingsMutation, SaveProvisioningSettingsMutationVariables> = { name: 'SaveProvisioningSettings', id: 'f009a03c3538d9f50c9713faed2e8eab823522a7bb9885bbb2acaa1f31d6e6af' };
export const SetConnection: Operation<SetConnectionMutation, SetConnectionMutationVariables> = { name: 'SetConnection', id: '62aafe19f545ed7f78543cb071ee8e7f06cd5b297aed099e68cfa731b6e56f2b' };
export const SetGroupRole: Operation<SetGroupRoleMutation, SetGroupRoleMutationVariables> = { name: 'SetGroupRole', id: '1ae72d19c8311318bb0f1cebb7c0f25a4c5cd1fa9ee11bdc897ff84e476a2bef' };
export const SetOauthClientFederation: Operation<SetOauthClientFederationMutation, SetOauthClientFederationMutationVariables> = { name: 'SetOauthClientFederation', id: '98c0e79ab9d3f3c02535ef326fa5caa66f69472acd7302bed0ee7407163b854f' };
export const SingleSignOn: Operation<SingleSignOnQuery, SingleSignOnQueryVariables> = { name: 'SingleSignOn', id: '012763787f498149406383f7b273b6e04e8e91f5a7ec28ca19d33f40ef544673' };
export const StartRehearsal: Operation<StartRehearsalMutation, StartRehearsalMutationVariables> = { name: 'StartRehearsal', id: '36dd95177efb296d679dfa2ec8f2e8ca6ed08bcd33dc6d09a211e507f8f0d711' };
export const TestSignIn: Operation<TestSignInMutation, TestSignInMutationVariables> = { name: 'TestSignIn', id: 'ad67d69bdcc6aa07930681ce65775972bc29ad68544e76367a8fc701590eded1' };
export const TimelineOfAudit: Operation<TimelineOfAuditQuery, TimelineOfAuditQueryVariables> = { name: 'TimelineOfAudit', id: '49d9052c009f9bd27f17da2eca6020ef7425caf64721e10de6f8f216a1259443' };
export const TimelineOfEvents: Operation<TimelineOfEventsQuery, TimelineOfEventsQueryVariables> = { name: 'TimelineOfEvents', id: 'a80fd2036fcca312311b02ef3ebc727746a73f7769778b56fd6920d5d11ab30e' };
export const UndoDuplicateCure: Operation<UndoDuplicateCureMutation, UndoDuplicateCureMutationVariables> = { name: 'UndoDuplicateCure', id: '8bc3ebd310fcd1fb35f595babbd724735d9a9b17a070b3228fce7799653b0460' };
export const UpdateGroup: Operation<UpdateGroupMutation, UpdateGroupMutationVariables> = { name: 'UpdateGroup', id: '1f98120097522f14f32eab29e88cb372be0df0a22cb3760542b90d82b5bb8bac' };
export const UpdateUser: Operation<UpdateUserMutation, UpdateUserMutationVariables> = { name: 'UpdateUser', id: '63dc8870252d12a0bf0eebe5cb54ca4bc90f05ad0e1ce69109afcfd28d7cf26a' };
export const UpdateUserAccess: Operation<UpdateUserAccessMutation, UpdateUserAccessMutationVariables> = { name: 'UpdateUserAccess', id: '72b5b67ce440a3eaabe118453e13dc596c8833bb198b68469371cba5e6ba4a0e' };
export const UserCount: Operation<UserCountQuery, UserCountQueryVariables> = { name: 'UserCount', id: '1733ebee6c0d36adfad16ed8b6af630238ec0be6e30b524ecd867ce17391f724' };
export const UserList: Operation<UserListQuery, UserListQueryVariables> = { name: 'UserList', id: 'fa7f4690648d51ac81de576d8916303c84638e88bf3bd0645551707652601788' };
export const UserPage: Operation<UserPageQuery, UserPageQueryVariables> = { name: 'UserPage', id: 'fb71cb6845fda873ea133b3c223cde3d4b2b1117442ff502aa72195da47c35d6' };
export const UserProvenance: Operation<UserProvenanceQuery, UserProvenanceQueryVariables> = { name: 'UserProvenance', id: '2d8a24fc0298320eba157571b792713ce91122a4c052f6e6329063a9fe36f4f1' };
export const VerifyEmailDomain: Operation<VerifyEmailDomainMutation, VerifyEmailDomainMutationVariables> = { name: 'VerifyEmailDomain', id: 'ef82f512b7b32b97ab41c7794756078ee0fcb6b625958a6657490e46d02aa864' };
export const Viewer: Operation<ViewerQuery, ViewerQueryVariables> = { name: 'Viewer', id: 'a529f67e31439dceb8f5ebef38f799a7f8930d113e1b4d60cefa3a9c3b3f905b' };
export const WithdrawInvitations: Operation<WithdrawInvitationsMutation, WithdrawInvitationsMutationVariables> = { name: 'WithdrawInvitations', id: 'f9d0473abfb3a7dde8b692152d2f638c031624a29dcaba7a3a20367b6ee90101' };