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

/** A condition on what kind of caller acted. Several operators together must all hold. */
export type AuditActorKindFilter = {
  /** This kind. */
  eq?: AuditActorKind | null | undefined;
  /** One of these kinds. */
  in?: Array<AuditActorKind> | null | undefined;
  /** Another kind. */
  ne?: AuditActorKind | null | undefined;
};

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

/** A condition on the door that a change came through. Several operators together must all hold. */
export type AuditDoorFilter = {
  /** This door. */
  eq?: AuditDoor | null | undefined;
  /** One of these doors. */
  in?: Array<AuditDoor> | null | undefined;
  /** Another door. */
  ne?: AuditDoor | null | undefined;
};

/** Which entries of the audit trail. All conditions that are given must hold. */
export type AuditEntryFilter = {
  /** What was done. */
  action?: WordFilter | null | undefined;
  /** The id of the user, API token or OAuth client that did it. */
  actorId?: StringFilter | null | undefined;
  /** What kind of caller did it. */
  actorKind?: AuditActorKindFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<AuditEntryFilter> | null | undefined;
  /** The network address that the request came from. */
  clientAddress?: StringFilter | null | undefined;
  /** Through which door it came. */
  door?: AuditDoorFilter | null | undefined;
  /** The entry's id. */
  id?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: AuditEntryFilter | null | undefined;
  /** When it happened. */
  occurredAt?: DateTimeFilter | null | undefined;
  /** The mutation that was asked for. */
  operation?: WordFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<AuditEntryFilter> | null | undefined;
  /** The id of the request; upper and lower case differ. */
  requestId?: StringFilter | null | undefined;
  /** The id of that thing. */
  targetId?: StringFilter | null | undefined;
  /** Its name at that time; of changes of members it is not kept. */
  targetName?: StringFilter | null | undefined;
  /** What kind of thing it was done to. */
  targetType?: WordFilter | null | undefined;
};

/** By what audit entries are ordered; those that are equal in it, by their ids. */
export type AuditEntryOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field to order by. */
  field: AuditEntryOrderField;
};

/** What audit entries can be ordered by. */
export type AuditEntryOrderField =
  /** When it happened. */
  | 'OCCURRED_AT';

/** A condition on a yes-or-no value. */
export type BooleanFilter = {
  /** Equal to. */
  eq?: boolean | null | undefined;
  /** Not equal to; holds where the value is missing. */
  ne?: boolean | null | undefined;
  /** `true`: there is a value; `false`: there is none. */
  present?: boolean | null | undefined;
};

/** The protocols by which an identity provider tells who somebody is. */
export type ConnectionKind =
  /** OpenID Connect. */
  | 'OIDC'
  /** SAML 2.0. */
  | 'SAML';

/** Whether people are sent to the identity provider. */
export type ConnectionStatus =
  /** They are not. */
  | 'DISABLED'
  /** They are. */
  | 'ENABLED';

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

/** In which period somebody counts who was invited. */
export type FunnelBasis =
  /** All steps in the period in which the person was provisioned: how far they have come until now. */
  | 'PROVISIONING'
  /** Each step in the period in which it was taken: what happened then. */
  | 'STEP';

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
  /** Equal to one of these. */
  in?: Array<number> | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** Not equal to. */
  ne?: number | null | undefined;
};

/** What caused an invitation. */
export type InvitationCause =
  /** Somebody decided so. */
  | 'MANUALLY'
  /** SCIM created or enabled the user, and the organisation invites on creation. */
  | 'ON_CREATION';

/** A condition on the cause of an invitation. */
export type InvitationCauseFilter = {
  /** This one. */
  eq?: InvitationCause | null | undefined;
  /** One of these. */
  in?: Array<InvitationCause> | null | undefined;
  /** Another one. */
  ne?: InvitationCause | null | undefined;
};

/** Which invitations. All conditions that are given must hold. */
export type InvitationFilter = {
  /** When it was accepted. */
  acceptedAt?: DateTimeFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<InvitationFilter> | null | undefined;
  /** What caused it. */
  cause?: InvitationCauseFilter | null | undefined;
  /** When it was decided. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The address that the mail goes to. */
  email?: StringFilter | null | undefined;
  /** Until when it can be accepted. */
  expiresAt?: DateTimeFilter | null | undefined;
  /** The invitation's id. */
  id?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: InvitationFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<InvitationFilter> | null | undefined;
  /** When the mail server last took the mail. */
  sentAt?: DateTimeFilter | null | undefined;
  /** How far it is. */
  state?: InvitationStateFilter | null | undefined;
  /** The id of the user. */
  userId?: StringFilter | null | undefined;
  /** When it was withdrawn. */
  withdrawnAt?: DateTimeFilter | null | undefined;
};

/** When invitations are sent to users whom SCIM created. */
export type InvitationMode =
  /** When somebody decides so in the console or over the API. */
  | 'MANUALLY'
  /** As soon as the user is created. */
  | 'ON_CREATION';

/** By what invitations are ordered; those that are equal in it, by their ids. */
export type InvitationOrder = {
  /** Which way. */
  direction?: OrderDirection | null | undefined;
  /** The field. */
  field: InvitationOrderField;
};

/** What invitations can be ordered by. */
export type InvitationOrderField =
  /** When it was accepted. */
  | 'ACCEPTED_AT'
  /** When it was decided. */
  | 'CREATED_AT'
  /** The address that the mail goes to. */
  | 'EMAIL'
  /** Until when it can be accepted. */
  | 'EXPIRES_AT'
  /** When the mail server last took the mail. */
  | 'SENT_AT'
  /** How far it is, in the order of the names. */
  | 'STATE';

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

/** A condition on the state of an invitation. */
export type InvitationStateFilter = {
  /** This one. */
  eq?: InvitationState | null | undefined;
  /** One of these. */
  in?: Array<InvitationState> | null | undefined;
  /** Another one. */
  ne?: InvitationState | null | undefined;
};

/** By what somebody is recognised who comes from the identity provider for the first time. */
export type MatchingRule =
  /** The address that Rollcall writes to is the `email` of the person, and of a domain that the organisation has verified. */
  | 'EMAIL'
  /** The `externalId` that the directory gave the user is Entra's `oid` of the person. The surest. */
  | 'EXTERNAL_ID'
  /** The `userName` is the `preferred_username` or the `upn` of the person. */
  | 'USER_NAME';

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

/** Whether SCIM clients are served. */
export type ScimStatus =
  /** Clients are refused (403). */
  | 'DISABLED'
  /** Clients are served. */
  | 'ENABLED'
  /** Clients are asked to come back later (503 with `Retry-After`), so that they lose nothing. */
  | 'PAUSED';

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
  orderBy?: ProvisioningEventOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportProvisioningEventsQuery = { provisioningEvents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, occurredAt: Date, requestId: string, method: string, path: string, resourceType: ProvisionedResourceType | null, resourceId: string | null, resourceName: string | null, decision: ProvisioningDecision, reason: string, warnings: Array<string>, status: number, operation: string | null, apiToken: { name: string, prefix: string } | null, oauthClient: { name: string } | null }> } };

export type ExportAuditEntriesQueryVariables = Exact<{
  filter?: AuditEntryFilter | null | undefined;
  orderBy?: AuditEntryOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportAuditEntriesQuery = { auditEntries: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, occurredAt: Date, actorKind: AuditActorKind, actorId: string | null, actorName: string | null, door: AuditDoor, operation: string | null, requestId: string | null, clientAddress: string | null, action: string, targetType: string, targetId: string, targetName: string | null, affectedCount: number, changes: Array<{ field: string, before: unknown, after: unknown }> }> } };

export type ExportProvisioningCyclesQueryVariables = Exact<{
  filter?: ProvisioningCycleFilter | null | undefined;
  orderBy?: ProvisioningCycleOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportProvisioningCyclesQuery = { provisioningCycles: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, startedAt: Date, lastRequestAt: Date, state: ProvisioningCycleState, durationSeconds: number, apiToken: { name: string, prefix: string } | null, oauthClient: { name: string } | null, counts: { requests: number, lookups: number, unchanged: number, usersCreated: number, usersChanged: number, usersDisabled: number, usersEnabled: number, usersDeleted: number, usersHeld: number, groupsCreated: number, groupsChanged: number, groupsDeleted: number, refused: number, failed: number } }> } };

export type ExportRequestsQueryVariables = Exact<{
  period: AnalyticsPeriodInput;
  clientId?: string | null | undefined;
}>;


export type ExportRequestsQuery = { analytics: { requests: Array<{ start: Date, counts: { requests: number, lookups: number, unchanged: number, usersCreated: number, usersChanged: number, usersDisabled: number, usersEnabled: number, usersDeleted: number, usersHeld: number, groupsCreated: number, groupsChanged: number, groupsDeleted: number, refused: number, failed: number } }> } };

export type ExportPeopleQueryVariables = Exact<{
  period: AnalyticsPeriodInput;
  by?: PeopleDimension | null | undefined;
}>;


export type ExportPeopleQuery = { analytics: { people: Array<{ value: string | null, points: Array<{ start: Date, count: number, added: number, removed: number }> }> } };

export type ExportInvitationFunnelQueryVariables = Exact<{
  period: AnalyticsPeriodInput;
  by?: FunnelBasis | null | undefined;
}>;


export type ExportInvitationFunnelQuery = { analytics: { invitationFunnel: Array<{ start: Date, provisioned: number, invited: number, delivered: number, accepted: number, medianSecondsToInvite: number | null, medianSecondsToDeliver: number | null, medianSecondsToAccept: number | null }> } };

export type ExportInvitationsQueryVariables = Exact<{
  filter?: InvitationFilter | null | undefined;
  orderBy?: InvitationOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExportInvitationsQuery = { invitations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, email: string, state: InvitationState, reason: string | null, cause: InvitationCause, createdAt: Date, sentAt: Date | null, expiresAt: Date, acceptedAt: Date | null, withdrawnAt: Date | null, user: { id: string, userName: string } }> } };

export type SupportBundleQueryVariables = Exact<{
  events: number;
  refusals: number;
}>;


export type SupportBundleQuery = { organisation: { id: string, slug: string, createdAt: Date } | null, singleSignOn: { emailSignIn: EmailSignIn, scim: { status: ScimStatus, invitationMode: InvitationMode, invitationDays: number, tenantUrl: unknown, strict: boolean, eventDays: number, maskedAttributes: Array<string>, brake: { enabled: boolean, percent: number, people: number } }, connection: { kind: ConnectionKind, status: ConnectionStatus, matchBy: Array<MatchingRule>, createsUsers: boolean, directoryDecides: boolean, createdAt: Date, updatedAt: Date, oidc: { issuer: string, clientId: string, hasClientSecret: boolean, tenantIds: Array<string>, scopes: Array<string> } | null, saml: { entityId: string, signInUrl: unknown, metadataUrl: unknown, signsRequests: boolean, certificates: Array<{ thumbprint: string, startsAt: Date, endsAt: Date }> } | null } | null, emailDomains: Array<{ domain: string, status: EmailDomainStatus, verifiedAt: Date | null, lastCheckedAt: Date | null, lastFinding: string | null }> }, apiTokens: { nodes: Array<{ id: string, name: string, permissions: Array<string>, status: ApiTokenStatus, createdAt: Date, expiresAt: Date | null, lastUsedAt: Date | null, revokedAt: Date | null, retiresAt: Date | null, refusals: { count: number, firstAt: Date, lastAt: Date, lastReason: string } | null }> }, oauthClients: { nodes: Array<{ id: string, name: string, permissions: Array<string>, status: OauthClientStatus, createdAt: Date, expiresAt: Date | null, lastUsedAt: Date | null, lastRefusedAt: Date | null, lastRefusalReason: string | null }> }, userInformationFields: { nodes: Array<{ id: string, name: string, type: UserInformationFieldType, multiValued: boolean, caseExact: boolean }> }, allUsers: { totalCount: number }, enabledUsers: { totalCount: number }, scimUsers: { totalCount: number }, groups: { totalCount: number }, provisioningSilence: { since: Date, cause: ProvisioningSilenceCause, detail: string } | null, provisioningHolds: { nodes: Array<{ id: string, state: ProvisioningHoldState, beganAt: Date, passedCount: number, mostPeople: number, heldCount: number }> }, provisioningCycles: { nodes: Array<{ id: string, state: ProvisioningCycleState, startedAt: Date, endedAt: Date | null, durationSeconds: number, apiToken: { id: string } | null, oauthClient: { id: string } | null, counts: { requests: number, lookups: number, unchanged: number, usersCreated: number, usersChanged: number, usersDisabled: number, usersEnabled: number, usersDeleted: number, usersHeld: number, groupsCreated: number, groupsChanged: number, groupsDeleted: number, refused: number, failed: number, refusals: Array<{ cause: RefusalCause, count: number }> } }> }, lastEvents: { nodes: Array<{ id: string, occurredAt: Date, requestId: string, method: string, path: string, resourceType: ProvisionedResourceType | null, resourceId: string | null, resourceName: string | null, decision: ProvisioningDecision, reason: string, warnings: Array<string>, status: number, request: unknown, operation: string | null, variables: unknown, apiToken: { id: string } | null, oauthClient: { id: string } | null, understood: Array<{ quirk: ProvisioningQuirk, attribute: string, legalForm: string }> }> }, lastRefusals: { nodes: Array<{ id: string, occurredAt: Date, requestId: string, method: string, path: string, resourceType: ProvisionedResourceType | null, resourceId: string | null, resourceName: string | null, decision: ProvisioningDecision, reason: string, warnings: Array<string>, status: number, request: unknown, operation: string | null, variables: unknown, apiToken: { id: string } | null, oauthClient: { id: string } | null, understood: Array<{ quirk: ProvisioningQuirk, attribute: string, legalForm: string }> }> } };

export type SupportedEventFragment = { id: string, occurredAt: Date, requestId: string, method: string, path: string, resourceType: ProvisionedResourceType | null, resourceId: string | null, resourceName: string | null, decision: ProvisioningDecision, reason: string, warnings: Array<string>, status: number, request: unknown, operation: string | null, variables: unknown, apiToken: { id: string } | null, oauthClient: { id: string } | null, understood: Array<{ quirk: ProvisioningQuirk, attribute: string, legalForm: string }> };

export const SupportedEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportedEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisioningEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oauthClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"understood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quirk"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}}]}}]} as unknown as DocumentNode<SupportedEventFragment, unknown>;
export const ExportUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"preferredLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"costCenter"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"manager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportUsersQuery, ExportUsersQueryVariables>;
export const ExportProvisioningEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportProvisioningEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisioningEventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisioningEventOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisioningEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oauthClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportProvisioningEventsQuery, ExportProvisioningEventsQueryVariables>;
export const ExportAuditEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportAuditEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"clientAddress"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"affectedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportAuditEntriesQuery, ExportAuditEntriesQueryVariables>;
export const ExportProvisioningCyclesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportProvisioningCycles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisioningCycleFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisioningCycleOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisioningCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastRequestAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oauthClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"lookups"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersCreated"}},{"kind":"Field","name":{"kind":"Name","value":"usersChanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"usersHeld"}},{"kind":"Field","name":{"kind":"Name","value":"groupsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"groupsChanged"}},{"kind":"Field","name":{"kind":"Name","value":"groupsDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportProvisioningCyclesQuery, ExportProvisioningCyclesQueryVariables>;
export const ExportRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsPeriodInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"lookups"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersCreated"}},{"kind":"Field","name":{"kind":"Name","value":"usersChanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"usersHeld"}},{"kind":"Field","name":{"kind":"Name","value":"groupsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"groupsChanged"}},{"kind":"Field","name":{"kind":"Name","value":"groupsDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportRequestsQuery, ExportRequestsQueryVariables>;
export const ExportPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsPeriodInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleDimension"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportPeopleQuery, ExportPeopleQueryVariables>;
export const ExportInvitationFunnelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportInvitationFunnel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnalyticsPeriodInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FunnelBasis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationFunnel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"provisioned"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"medianSecondsToInvite"}},{"kind":"Field","name":{"kind":"Name","value":"medianSecondsToDeliver"}},{"kind":"Field","name":{"kind":"Name","value":"medianSecondsToAccept"}}]}}]}}]}}]} as unknown as DocumentNode<ExportInvitationFunnelQuery, ExportInvitationFunnelQueryVariables>;
export const ExportInvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportInvitationsQuery, ExportInvitationsQueryVariables>;
export const SupportBundleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupportBundle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"events"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refusals"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"singleSignOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailSignIn"}},{"kind":"Field","name":{"kind":"Name","value":"scim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"invitationMode"}},{"kind":"Field","name":{"kind":"Name","value":"invitationDays"}},{"kind":"Field","name":{"kind":"Name","value":"tenantUrl"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"eventDays"}},{"kind":"Field","name":{"kind":"Name","value":"maskedAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"brake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"connection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"matchBy"}},{"kind":"Field","name":{"kind":"Name","value":"createsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"directoryDecides"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"oidc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasClientSecret"}},{"kind":"Field","name":{"kind":"Name","value":"tenantIds"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saml"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"signInUrl"}},{"kind":"Field","name":{"kind":"Name","value":"metadataUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signsRequests"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thumbprint"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastCheckedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastFinding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESCENDING"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"retiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"oauthClients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESCENDING"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastRefusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastRefusalReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userInformationFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"multiValued"}},{"kind":"Field","name":{"kind":"Name","value":"caseExact"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allUsers"},"name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"enabledUsers"},"name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"active"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"scimUsers"},"name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SCIM"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisioningSilence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisioningHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"passedCount"}},{"kind":"Field","name":{"kind":"Name","value":"mostPeople"}},{"kind":"Field","name":{"kind":"Name","value":"heldCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisioningCycles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oauthClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"lookups"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersCreated"}},{"kind":"Field","name":{"kind":"Name","value":"usersChanged"}},{"kind":"Field","name":{"kind":"Name","value":"usersDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"usersDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"usersHeld"}},{"kind":"Field","name":{"kind":"Name","value":"groupsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"groupsChanged"}},{"kind":"Field","name":{"kind":"Name","value":"groupsDeleted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lastEvents"},"name":{"kind":"Name","value":"provisioningEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"events"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportedEvent"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lastRefusals"},"name":{"kind":"Name","value":"provisioningEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refusals"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decision"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REFUSED"},{"kind":"EnumValue","value":"HELD"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportedEvent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportedEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisioningEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oauthClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"resourceName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"request"}},{"kind":"Field","name":{"kind":"Name","value":"understood"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quirk"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"variables"}}]}}]} as unknown as DocumentNode<SupportBundleQuery, SupportBundleQueryVariables>;