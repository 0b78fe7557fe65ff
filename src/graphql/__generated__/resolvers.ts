import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organisation as OrganisationModel } from '../../domain/organisations/organisation.ts';
import type { SingleSignOnSettings as SingleSignOnSettingsModel, SingleSignOnSettings as ScimSettingsModel } from '../../domain/single-sign-on/single-sign-on-settings.ts';
import type { Connection as ConnectionSettingsModel, Connection as OidcSettingsModel, Connection as SamlSettingsModel } from '../../domain/connections/connection.ts';
import type { ConnectionTest as ConnectionTestModel, ConnectionTestOutcome as ConnectionTestOutcomeModel } from '../../domain/connections/connection-test.ts';
import type { ServiceProvider as SamlAddressesModel } from '../../domain/connections/service-provider.ts';
import type { LinkedIdentity as LinkedIdentityModel } from '../../domain/connections/linked-identity.ts';
import type { EmailDomain as EmailDomainModel } from '../../domain/email-domains/email-domain.ts';
import type { ApiToken as ApiTokenModel } from '../../domain/api-tokens/api-token.ts';
import type { RefusedCredential as CredentialRefusalsModel } from '../../domain/credentials/refused-credential.ts';
import type { OauthClient as OauthClientModel } from '../../domain/oauth/oauth-client.ts';
import type { OauthClientSecret as OauthClientSecretModel } from '../../domain/oauth/oauth-client-secret.ts';
import type { OauthFederation as OauthClientFederationModel } from '../../domain/oauth/oauth-federation.ts';
import type { User as UserModel } from '../../domain/users/user-record.ts';
import type { Group as GroupModel } from '../../domain/groups/group-record.ts';
import type { Reference as ReferenceModel } from '../../domain/shared/reference.ts';
import type { AuditEntry as AuditEntryModel } from '../../domain/audit/audit-entry.ts';
import type { FieldProvenance as FieldProvenanceModel } from '../../domain/audit/find-provenance.ts';
import type { Connection } from '../connection.ts';
import type { DuplicateCheck as DuplicateCheckModel, Candidate as CandidateModel } from '../../domain/duplicates/duplicate-check.ts';
import type { CheckLine as CheckLineModel } from '../../domain/duplicates/find-check-lines.ts';
import type { DuplicateCure as DuplicateCureModel } from '../../domain/duplicates/duplicate-cure.ts';
import type { Rehearsal as RehearsalModel } from '../../domain/rehearsal/rehearsal.ts';
import type { Difference as DifferenceModel } from '../../domain/rehearsal/difference.ts';
import type { DifferenceCounts as DifferenceCountsModel } from '../../domain/rehearsal/find-differences.ts';
import type { LineProblem as ImportProblemModel } from '../../domain/csv/read-columns.ts';
import type { Invitation as InvitationModel } from '../../domain/invitations/invitation-record.ts';
import type { Mail as MailModel } from '../../domain/mail/mail-record.ts';
import type { ProvisioningEvent as ProvisioningEventModel } from '../../domain/provisioning/provisioning-event.ts';
import type { Periods as AnalyticsModel } from '../../domain/analytics/periods.ts';
import type { PlatformPeriods as PlatformAnalyticsModel } from '../../domain/analytics/platform/open-platform-analytics.ts';
import type { OrganisationFigures as OrganisationFiguresModel } from '../../domain/analytics/platform/organisation-figures.ts';
import type { PlatformPeopleSeries as PlatformPeopleSeriesModel } from '../../domain/analytics/platform/platform-figures.ts';
import type { PlatformAccess as PlatformAccessModel } from '../../domain/platform/find-platform-accesses.ts';
import type { PeopleSeries as PeopleSeriesModel } from '../../domain/analytics/find-people.ts';
import type { RequestsInPeriod as RequestsInPeriodModel, CyclesInPeriod as CyclesInPeriodModel, ClientUse as ClientUseModel } from '../../domain/analytics/figures.ts';
import type { ProvisioningCycle as ProvisioningCycleModel } from '../../domain/provisioning/provisioning-cycle.ts';
import type { Silence as ProvisioningSilenceModel } from '../../domain/provisioning/find-silence.ts';
import type { ProvisioningHold as ProvisioningHoldModel } from '../../domain/provisioning/brake/hold-record.ts';
import type { MappingEvidence as MappingEvidenceModel } from '../../domain/provisioning/mappings/mapping-evidence.ts';
import type { ToldAdvice as ToldAdviceModel } from '../../domain/provisioning/mappings/find-attribute-mappings.ts';
import type { AttributeMapping as AttributeMappingModel } from '../../domain/provisioning/mappings/describe-mappings.ts';
import type { HeldUser as HeldUserModel } from '../../domain/provisioning/brake/find-held-users.ts';
import type { ActivityFigures as ProvisioningCountsModel } from '../../domain/analytics/activity-counts.ts';
import type { EventNotice as EventNoticeModel } from '../../domain/provisioning/follow-events.ts';
import type { CycleNotice as CycleNoticeModel } from '../../domain/provisioning/follow-cycles.ts';
import type { Enterprise as EnterpriseModel } from '../../domain/users/user-profile.ts';
import type { ManagerModel } from '../resolvers/user.ts';
import type { Actor as ViewerModel } from '../../domain/access/actor.ts';
import type { Session as SessionModel } from '../../domain/sessions/session.ts';
import type { UserInformationField as UserInformationFieldModel } from '../../domain/user-information-fields/user-information-field.ts';
import type { UserInformationModel } from '../resolvers/user-information-field.ts';
import type { GraphqlContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time as RFC 3339 text, for example `2026-11-24T09:30:00.000Z`; answers are in UTC with milliseconds. */
  DateTime: { input: Date; output: Date; }
  /** An e-mail address, which may be an international one (RFC 6531), for example `ada@contoso.example`. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A permission word such as `user:write`. The same words guard API tokens and roles. */
  Permission: { input: string; output: string; }
  /** A whole number between -9007199254740991 and 9007199254740991, which a JSON number carries exactly. */
  SafeInt: { input: number; output: number; }
  /** An absolute address (WHATWG URL), for example `https://rollcall.example/scim/v2/contoso`. */
  URL: { input: URL; output: URL | string; }
};

/** A domain to add. */
export type AddEmailDomainInput = {
  /** What stands behind the @ of the organisation's addresses, for example `contoso.example`. */
  readonly domain: Scalars['String']['input'];
};

/** The answer to `addEmailDomain`. */
export type AddEmailDomainPayload = {
  readonly __typename?: 'AddEmailDomainPayload';
  /** The domain, with the record to publish; `null` where it was refused. */
  readonly emailDomain?: Maybe<EmailDomain>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new secret. */
export type AddOauthClientSecretInput = {
  /** The client's id. */
  readonly clientId: Scalars['ID']['input'];
  /** When it ends by itself; in the future and within three years. Absent or `null`: in a year. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The answer to `addOauthClientSecret`. */
export type AddOauthClientSecretPayload = {
  readonly __typename?: 'AddOauthClientSecretPayload';
  /** The new secret without itself; `null` where it was refused. */
  readonly oauthClientSecret?: Maybe<OauthClientSecret>;
  /** The `client_secret`, shown only this once; `null` where it was refused. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A postal address. */
export type Address = {
  readonly __typename?: 'Address';
  /** Country, exactly as it was given (a code or a name). */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The whole address as it is written. */
  readonly formatted?: Maybe<Scalars['String']['output']>;
  /** City or place. */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** Post code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** Whether it is the one to prefer. */
  readonly primary?: Maybe<Scalars['Boolean']['output']>;
  /** County, state or region. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Street, house number, building. */
  readonly streetAddress?: Maybe<Scalars['String']['output']>;
  /** What it is for, such as `work` or `home`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** How the userNames of the people of whom something came lately compare with their e-mail addresses, upper and lower case being the same. */
export type AddressComparison = {
  readonly __typename?: 'AddressComparison';
  /** Those whose `userName` is another address than that, or none. */
  readonly differentCount: Scalars['Int']['output'];
  /** How many people. */
  readonly judgedCount: Scalars['Int']['output'];
  /** Those whose `userName` is their address. */
  readonly sameCount: Scalars['Int']['output'];
  /** Those of whom no address came. */
  readonly withoutEmailCount: Scalars['Int']['output'];
};

/** A condition that one postal address must meet as a whole. */
export type AddressFilter = {
  /** All of these must hold for the same address. */
  readonly and?: InputMaybe<ReadonlyArray<AddressFilter>>;
  /** The country. */
  readonly country?: InputMaybe<StringFilter>;
  /** The whole address. */
  readonly formatted?: InputMaybe<StringFilter>;
  /** The place. */
  readonly locality?: InputMaybe<StringFilter>;
  /** This must not hold for the address. */
  readonly not?: InputMaybe<AddressFilter>;
  /** At least one of these must hold for the same address. */
  readonly or?: InputMaybe<ReadonlyArray<AddressFilter>>;
  /** The post code. */
  readonly postalCode?: InputMaybe<StringFilter>;
  /** `true`: there is at least one address; `false`: there is none. Stands alone, not inside `and`, `or`, `not`. */
  readonly present?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is the one to prefer. */
  readonly primary?: InputMaybe<BooleanFilter>;
  /** The region. */
  readonly region?: InputMaybe<StringFilter>;
  /** The street. */
  readonly streetAddress?: InputMaybe<StringFilter>;
  /** What it is for. */
  readonly type?: InputMaybe<StringFilter>;
};

/** A postal address. */
export type AddressInput = {
  /** Country, kept exactly as it is given. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** The whole address as it is written. */
  readonly formatted?: InputMaybe<Scalars['String']['input']>;
  /** City or place. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** Post code. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is the one to prefer; at most one of a list. */
  readonly primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** County, state or region. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Street, house number, building. */
  readonly streetAddress?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, such as `work` or `home`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** Figures over time. All series have the same periods. */
export type Analytics = {
  readonly __typename?: 'Analytics';
  /** How each API token and OAuth client was used over SCIM, the one with most requests first; those that were not used in this time are left out. */
  readonly clientUse: ReadonlyArray<ClientUse>;
  /** The provisioning cycles, by the period in which they began. */
  readonly cycles: ReadonlyArray<CyclesInPeriod>;
  /** When the last period ends. */
  readonly end: Scalars['DateTime']['output'];
  /** How far people came on the way from being provisioned to having accepted an invitation. */
  readonly invitationFunnel: ReadonlyArray<InvitationFunnelInPeriod>;
  /** How many invitations are in each state at the moment, whatever the periods, the state that most are in first; states that none is in are left out. */
  readonly invitationStates: ReadonlyArray<InvitationStateCount>;
  /**
   * How many people there were, by what they are: a series for each value, the one that most have at the end first. The growth is
   * `added` less `removed`; for everyone those are the people who were created and deleted.
   */
  readonly people: ReadonlyArray<PeopleSeries>;
  /** What SCIM clients asked for, and what came of it. */
  readonly requests: ReadonlyArray<RequestsInPeriod>;
  /** When each period begins. */
  readonly starts: ReadonlyArray<Scalars['DateTime']['output']>;
};


/** Figures over time. All series have the same periods. */
export type AnalyticsCyclesArgs = {
  clientId?: InputMaybe<Scalars['ID']['input']>;
};


/** Figures over time. All series have the same periods. */
export type AnalyticsInvitationFunnelArgs = {
  by?: InputMaybe<FunnelBasis>;
};


/** Figures over time. All series have the same periods. */
export type AnalyticsPeopleArgs = {
  by?: InputMaybe<PeopleDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Figures over time. All series have the same periods. */
export type AnalyticsRequestsArgs = {
  clientId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which time, cut into which periods. It is widened to whole periods: the first one contains `from`, the last one ends at `to` or contains it. */
export type AnalyticsPeriodInput = {
  /** From this moment on. */
  readonly from: Scalars['DateTime']['input'];
  /** How long a period is. At most 2,000 of them can be asked about at once. */
  readonly granularity?: InputMaybe<Granularity>;
  /** The time zone by whose clock days, weeks and months begin: a name of the IANA database, such as `Europe/Vienna`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Up to this moment; now, unless told otherwise. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A secret of an organisation, used as a bearer token over GraphQL and SCIM. Only its SHA-256 is kept. */
export type ApiToken = Node & {
  readonly __typename?: 'ApiToken';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself; `null` where it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The token's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute; `null` where it never was. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name that its maker gave it. */
  readonly name: Scalars['String']['output'];
  /** What the token may do. */
  readonly permissions: ReadonlyArray<Scalars['Permission']['output']>;
  /** The first characters of the secret, to recognise it by. */
  readonly prefix: Scalars['String']['output'];
  /** How often its secret was presented after its end; `null` where that never happened. Somebody still uses it, and is refused. */
  readonly refusals?: Maybe<CredentialRefusals>;
  /** The successor that was made for it (`rotateApiToken`); `null` where there is none. Whether it has been seen shows its `lastUsedAt`. */
  readonly replacedBy?: Maybe<ApiToken>;
  /** The token whose successor it is; `null` where it is none's. */
  readonly replaces?: Maybe<ApiToken>;
  /** When it retires in favour of its successor, as things stand: each further use puts it off, but never past `retireBy`. `null` as long as the successor has not been seen and no `retireBy` was given. */
  readonly retiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked; `null` where it was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What state it is in. */
  readonly status: ApiTokenStatus;
};

/** A page of API tokens. */
export type ApiTokenConnection = {
  readonly __typename?: 'ApiTokenConnection';
  /** The tokens with their cursors. */
  readonly edges: ReadonlyArray<ApiTokenEdge>;
  /** The tokens. */
  readonly nodes: ReadonlyArray<ApiToken>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An API token and its place in the connection. */
export type ApiTokenEdge = {
  readonly __typename?: 'ApiTokenEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The token. */
  readonly node: ApiToken;
};

/** Which API tokens. All conditions that are given must hold. */
export type ApiTokenFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ApiTokenFilter>>;
  /** When it was made. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it ends by itself. */
  readonly expiresAt?: InputMaybe<DateTimeFilter>;
  /** The token's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** When it was last used. */
  readonly lastUsedAt?: InputMaybe<DateTimeFilter>;
  /** The name that its maker gave it. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ApiTokenFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ApiTokenFilter>>;
  /** What the token may do. */
  readonly permissions?: InputMaybe<PermissionsFilter>;
  /** The first characters of the secret; upper and lower case differ. */
  readonly prefix?: InputMaybe<StringFilter>;
  /** When it was revoked. */
  readonly revokedAt?: InputMaybe<DateTimeFilter>;
  /** What state it is in. */
  readonly status?: InputMaybe<ApiTokenStatusFilter>;
};

/** By what API tokens are ordered; those that are equal in it, by their ids. */
export type ApiTokenOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: ApiTokenOrderField;
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
  readonly eq?: InputMaybe<ApiTokenStatus>;
  /** In one of these states. */
  readonly in?: InputMaybe<ReadonlyArray<ApiTokenStatus>>;
  /** In another state. */
  readonly ne?: InputMaybe<ApiTokenStatus>;
};

/** An attribute that a directory maps, or could map. */
export type AttributeMapping = {
  readonly __typename?: 'AttributeMapping';
  /** What it becomes here: the path below `User` or `Group`, such as `name.givenName`, `emails` or `enterprise.department`; `null` where it is not kept. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The user information field that it becomes; `null` where it becomes none. */
  readonly informationField?: Maybe<UserInformationField>;
  /** Whether Entra has the row by default. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** Whether Entra looks by it for who is here already, by default (*matching precedence* 1). */
  readonly isMatchedBy: Scalars['Boolean']['output'];
  /** The request that it came in; `null` where none did, or it is no longer kept. */
  readonly lastEvent?: Maybe<ProvisioningEvent>;
  /** When that was. */
  readonly lastSentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The value that came last, cut off where it is long, and masked as in provisioning events; `null` where none came. */
  readonly lastValue?: Maybe<Scalars['String']['output']>;
  /** The source that is better than the default; `null` where the default is well, or what came last shows that the better one is mapped already. */
  readonly recommendedSource?: Maybe<Scalars['String']['output']>;
  /** What to mind when the row is set up, in a sentence or two; `null` where there is nothing to mind. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The source to choose when the row is set up, whatever it has at present: the default, or a better one; `null` where it cannot be known from here. */
  readonly setUpSource?: Maybe<Scalars['String']['output']>;
  /** The *source attribute*, or the expression, that Entra has by default; `null` where it maps nothing to the target unless told to. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What becomes of it. */
  readonly state: AttributeMappingState;
  /** The *target attribute*, as Entra's attribute list has it, for example `emails[type eq "work"].value`. */
  readonly target: Scalars['String']['output'];
};

/** A row of an attribute mapping, in Entra's words. */
export type AttributeMappingRow = {
  readonly __typename?: 'AttributeMappingRow';
  /** The *source attribute*, or the expression; `null` where it cannot be known from here. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The *target attribute*, as Entra's attribute list has it. */
  readonly target: Scalars['String']['output'];
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

/** How a directory maps attributes, and what should be otherwise. What is said of Entra is how it maps them unless told otherwise. */
export type AttributeMappings = {
  readonly __typename?: 'AttributeMappings';
  /** How the userNames compare with the e-mail addresses. */
  readonly addresses: AddressComparison;
  /** The mapping advice: what should be mapped otherwise, the most urgent first. Empty where nothing is wrong, or nothing has come that shows it. */
  readonly advice: ReadonlyArray<MappingAdvice>;
  /** What would be advice, and is meant so: what was dismissed and is still true. */
  readonly dismissedAdvice: ReadonlyArray<MappingAdvice>;
  /** How many requests about groups were looked at. */
  readonly groupRequestCount: Scalars['Int']['output'];
  /** The rows of the mapping of groups, likewise. */
  readonly groups: ReadonlyArray<AttributeMapping>;
  /** How many requests about users were looked at. */
  readonly userRequestCount: Scalars['Int']['output'];
  /** The rows of the mapping of users: those that Entra has by default, the user information fields, and what else came. At most 200. */
  readonly users: ReadonlyArray<AttributeMapping>;
};

/** One value of an attribute that may have several. */
export type AttributeValue = {
  readonly __typename?: 'AttributeValue';
  /** How to show it. */
  readonly display?: Maybe<Scalars['String']['output']>;
  /** Whether it is the one to prefer. */
  readonly primary?: Maybe<Scalars['Boolean']['output']>;
  /** What it is for, such as `work` or `home`. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The value itself, exactly as it was given. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A condition that one value of a multi-valued attribute must meet as a whole. */
export type AttributeValueFilter = {
  /** All of these must hold for the same value. */
  readonly and?: InputMaybe<ReadonlyArray<AttributeValueFilter>>;
  /** How it is shown. */
  readonly display?: InputMaybe<StringFilter>;
  /** This must not hold for the value. */
  readonly not?: InputMaybe<AttributeValueFilter>;
  /** At least one of these must hold for the same value. */
  readonly or?: InputMaybe<ReadonlyArray<AttributeValueFilter>>;
  /** `true`: there is at least one value; `false`: there is none. Stands alone, not inside `and`, `or`, `not`. */
  readonly present?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is the one to prefer. */
  readonly primary?: InputMaybe<BooleanFilter>;
  /** What it is for. */
  readonly type?: InputMaybe<StringFilter>;
  /** The value itself. */
  readonly value?: InputMaybe<StringFilter>;
};

/** One value of an attribute that may have several. */
export type AttributeValueInput = {
  /** How to show it. */
  readonly display?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is the one to prefer; at most one of a list. */
  readonly primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is for, such as `work` or `home`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** The value itself; kept exactly as it is given. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
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
  readonly eq?: InputMaybe<AuditActorKind>;
  /** One of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<AuditActorKind>>;
  /** Another kind. */
  readonly ne?: InputMaybe<AuditActorKind>;
};

/** What became of one value. Secrets are shown as `…`. */
export type AuditChange = {
  readonly __typename?: 'AuditChange';
  /** What it is now; `null` where there is none. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** What it was; `null` where there was none. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Which value, for example `displayName`. */
  readonly field: Scalars['String']['output'];
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
  readonly eq?: InputMaybe<AuditDoor>;
  /** One of these doors. */
  readonly in?: InputMaybe<ReadonlyArray<AuditDoor>>;
  /** Another door. */
  readonly ne?: InputMaybe<AuditDoor>;
};

/** One change: who did what to what, from where. Entries are never changed and never deleted, and are chained by seals a few seconds after they were written. */
export type AuditEntry = Node & {
  readonly __typename?: 'AuditEntry';
  /** What was done, for example `user.updated` or `group.members-added`. */
  readonly action: Scalars['String']['output'];
  /** The id of the user, API token or OAuth client that did it. */
  readonly actorId?: Maybe<Scalars['ID']['output']>;
  /** What kind of caller did it. */
  readonly actorKind: AuditActorKind;
  /** The name of the user, API token or OAuth client now, or its last one; or of the account of the database. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** How many things it was done to: members, where a group's members are added or removed. */
  readonly affectedCount: Scalars['Int']['output'];
  /** What became of which value. Of many members the first twenty are named. */
  readonly changes: ReadonlyArray<AuditChange>;
  /** The network address that the request came from. */
  readonly clientAddress?: Maybe<Scalars['String']['output']>;
  /** Through which door it came. */
  readonly door: AuditDoor;
  /** The entry's id. */
  readonly id: Scalars['ID']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The mutation that was asked for, for example `updateUser`; SCIM requests become mutations, too. `null` where it was none. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** The id of the request, which stands in the log and in provisioning events. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** The id of that thing, which may have been deleted since. */
  readonly targetId: Scalars['ID']['output'];
  /** Its name at that time: a `userName`, the name of a group or token. Of a group whose members changed, its name now, or its last one. */
  readonly targetName?: Maybe<Scalars['String']['output']>;
  /** What kind of thing it was done to, for example `user`. */
  readonly targetType: Scalars['String']['output'];
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An audit entry and its place in the connection. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** Which entries of the audit trail. All conditions that are given must hold. */
export type AuditEntryFilter = {
  /** What was done. */
  readonly action?: InputMaybe<WordFilter>;
  /** The id of the user, API token or OAuth client that did it. */
  readonly actorId?: InputMaybe<StringFilter>;
  /** What kind of caller did it. */
  readonly actorKind?: InputMaybe<AuditActorKindFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuditEntryFilter>>;
  /** The network address that the request came from. */
  readonly clientAddress?: InputMaybe<StringFilter>;
  /** Through which door it came. */
  readonly door?: InputMaybe<AuditDoorFilter>;
  /** The entry's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuditEntryFilter>;
  /** When it happened. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  /** The mutation that was asked for. */
  readonly operation?: InputMaybe<WordFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuditEntryFilter>>;
  /** The id of the request; upper and lower case differ. */
  readonly requestId?: InputMaybe<StringFilter>;
  /** The id of that thing. */
  readonly targetId?: InputMaybe<StringFilter>;
  /** Its name at that time; of changes of members it is not kept. */
  readonly targetName?: InputMaybe<StringFilter>;
  /** What kind of thing it was done to. */
  readonly targetType?: InputMaybe<WordFilter>;
};

/** By what audit entries are ordered; those that are equal in it, by their ids. */
export type AuditEntryOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: AuditEntryOrderField;
};

/** What audit entries can be ordered by. */
export type AuditEntryOrderField =
  /** When it happened. */
  | 'OCCURRED_AT';

/** What is wrong with an audit trail. */
export type AuditFault = {
  readonly __typename?: 'AuditFault';
  /** The entry that it is about; `null` where it is a seal. */
  readonly entryId?: Maybe<Scalars['ID']['output']>;
  /** What kind of fault it is. */
  readonly kind: AuditFaultKind;
  /** The number of the seal; `null` where the entry is in none. */
  readonly sealNumber?: Maybe<Scalars['Int']['output']>;
};

/** The kinds of faults of an audit trail. */
export type AuditFaultKind =
  /** The entry is there and was never sealed. */
  | 'ADDED'
  /** The entry is not what it was when it was sealed. */
  | 'CHANGED'
  /** The entry was sealed and is not there. */
  | 'MISSING'
  /** The seal is missing, was changed, or was not made with a key that ENCRYPTION_KEY lists. */
  | 'SEAL';

/** What verifying the audit trail came to. */
export type AuditVerification = {
  readonly __typename?: 'AuditVerification';
  /** What was found wrong first; `null` where nothing was. */
  readonly fault?: Maybe<AuditFault>;
  /** The hash of the newest seal. Kept elsewhere, it shows later whether the end of the trail was cut off: it must still be in the chain. */
  readonly headHash?: Maybe<Scalars['String']['output']>;
  /** Whether everything is as it was written. */
  readonly isIntact: Scalars['Boolean']['output'];
  /** How many seals there are, up to the fault. */
  readonly sealCount: Scalars['Int']['output'];
  /** How many entries they hold. */
  readonly sealedEntryCount: Scalars['Int']['output'];
};

/** A condition on a yes-or-no value. */
export type BooleanFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to; holds where the value is missing. */
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
  /** `true`: there is a value; `false`: there is none. */
  readonly present?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which rotation to take back. */
export type CancelApiTokenRotationInput = {
  /** The id of the token that was to be replaced. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `cancelApiTokenRotation`. */
export type CancelApiTokenRotationPayload = {
  readonly __typename?: 'CancelApiTokenRotationPayload';
  /** The token that was to be replaced, as it is now; `null` where it was refused. */
  readonly apiToken?: Maybe<ApiToken>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How an API token or an OAuth client was used. */
export type ClientUse = {
  readonly __typename?: 'ClientUse';
  /** The API token; `null` where it was an OAuth client, or is not known any more. */
  readonly apiToken?: Maybe<ApiToken>;
  /** The id of the API token or OAuth client. */
  readonly clientId: Scalars['ID']['output'];
  /** When the latest of them came. */
  readonly lastRequestAt: Scalars['DateTime']['output'];
  /** The OAuth client; `null` where it was an API token, or is not known any more. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** How many there were, for each period. */
  readonly points: ReadonlyArray<CountInPeriod>;
  /** How many requests there were in all periods together. */
  readonly requests: Scalars['Int']['output'];
};

/** The protocols by which an identity provider tells who somebody is. */
export type ConnectionKind =
  /** OpenID Connect. */
  | 'OIDC'
  /** SAML 2.0. */
  | 'SAML';

/** An identity provider, by exactly one protocol. */
export type ConnectionProviderInput =
  /** OpenID Connect. */
  { readonly oidc: OidcProviderInput; readonly saml?: never; }
  |  /** SAML 2.0. */
  { readonly oidc?: never; readonly saml: SamlProviderInput; };

/** An organisation's sign-in connection: the identity provider where its people show who they are. */
export type ConnectionSettings = {
  readonly __typename?: 'ConnectionSettings';
  /** When it was set first. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether who is not here yet, and has an address of a verified domain, becomes a user by signing in (just-in-time). */
  readonly createsUsers: Scalars['Boolean']['output'];
  /** Whether a directory decides over SCIM who is here. Then `createsUsers` is `false` and cannot be changed. */
  readonly directoryDecides: Scalars['Boolean']['output'];
  /** The protocol. */
  readonly kind: ConnectionKind;
  /** By what somebody who comes for the first time is recognised, in the order in which it is tried. From then on the provider's stable subject counts alone. */
  readonly matchBy: ReadonlyArray<MatchingRule>;
  /** How to speak with an OIDC provider; `null` where the connection is of another kind. */
  readonly oidc?: Maybe<OidcSettings>;
  /** How to speak with a SAML identity provider; `null` where the connection is of another kind. */
  readonly saml?: Maybe<SamlSettings>;
  /** Whether people are sent there. */
  readonly status: ConnectionStatus;
  /** When somebody last changed it; that the metadata of its provider was followed is no such change. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Whether people are sent to the identity provider. */
export type ConnectionStatus =
  /** They are not. */
  | 'DISABLED'
  /** They are. */
  | 'ENABLED';

/** A sign-in that was played through to see what would happen. */
export type ConnectionTest = Node & {
  readonly __typename?: 'ConnectionTest';
  /** The claims as the provider told them; `null` where it did not come so far. */
  readonly claims?: Maybe<Scalars['JSON']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ended; `null` where it has not. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The test's id. */
  readonly id: Scalars['ID']['output'];
  /** What would become of who came; `null` where it did not come so far. */
  readonly outcome?: Maybe<ConnectionTestOutcome>;
  /** How far it is. */
  readonly state: ConnectionTestState;
  /** What was done so far, step by step. */
  readonly steps: ReadonlyArray<ConnectionTestStep>;
  /** Who made it; `null` where the caller may not read users. */
  readonly user?: Maybe<User>;
};

/** What would become of who came. */
export type ConnectionTestOutcome = {
  readonly __typename?: 'ConnectionTestOutcome';
  /** How they were recognised; `null` where they would not be let in. */
  readonly match?: Maybe<IdentityMatch>;
  /** Why, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** Why they would not be let in; `null` where they would. */
  readonly refusal?: Maybe<IdentityRefusal>;
  /** Who they are here; `null` where they would not be let in or would become a user only then, or where the caller may not read users. */
  readonly user?: Maybe<User>;
};

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

/** One step of a test. */
export type ConnectionTestStep = {
  readonly __typename?: 'ConnectionTestStep';
  /** What came of it, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Which step. */
  readonly step: SignInStep;
  /** Whether it did. */
  readonly succeeded: Scalars['Boolean']['output'];
};

/** How many there were in a period. */
export type CountInPeriod = {
  readonly __typename?: 'CountInPeriod';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** When the period begins. */
  readonly start: Scalars['DateTime']['output'];
};

/** A new API token. */
export type CreateApiTokenInput = {
  /** When it ends by itself; in the future. Absent or `null`: never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A name to recognise it by, for example `Entra`. */
  readonly name: Scalars['String']['input'];
  /** What it may do; at least one permission. */
  readonly permissions: ReadonlyArray<Scalars['Permission']['input']>;
};

/** The answer to `createApiToken`. */
export type CreateApiTokenPayload = {
  readonly __typename?: 'CreateApiTokenPayload';
  /** The new token; `null` where it was refused. */
  readonly apiToken?: Maybe<ApiToken>;
  /** The secret, shown only this once; `null` where it was refused. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A test to make. */
export type CreateConnectionTestInput = {
  /** Whom to ask for at the provider, for example an e-mail address; absent or `null`: whoever signs in there. */
  readonly loginHint?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to `createConnectionTest`. */
export type CreateConnectionTestPayload = {
  readonly __typename?: 'CreateConnectionTestPayload';
  /** The test; `null` where it was refused. */
  readonly connectionTest?: Maybe<ConnectionTest>;
  /** Where to send the browser, within a quarter of an hour; it ends at a page that shows the result. `null` where it was refused. */
  readonly startUrl?: Maybe<Scalars['URL']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to check. */
export type CreateDuplicateCheckInput = {
  /** Which column becomes `externalId`. */
  readonly externalIdFrom?: InputMaybe<ExternalIdSource>;
  /** The name of the file that it comes from. */
  readonly fileName?: InputMaybe<Scalars['String']['input']>;
  /** What the directory would send: Entra's export of users as it is (CSV with a heading), or a list with a userPrincipalName in each line and perhaps a mail behind it. At most 50,000 people and 12,000,000 characters. */
  readonly list: Scalars['String']['input'];
  /** Whether the directory also looks for people by `externalId`; Entra does where the mapping says so (*match objects using this attribute*). */
  readonly matchesByExternalId?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which column becomes `userName`. */
  readonly userNameFrom?: InputMaybe<UserNameSource>;
};

/** The answer to `createDuplicateCheck`. */
export type CreateDuplicateCheckPayload = {
  readonly __typename?: 'CreateDuplicateCheckPayload';
  /** The check; `null` where it was refused. */
  readonly duplicateCheck?: Maybe<DuplicateCheck>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new group. */
export type CreateGroupInput = {
  /** The name; free in the organisation, ignoring upper and lower case. */
  readonly displayName: Scalars['String']['input'];
  /** The directory's id for this group. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the first members. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What to do with ids that name no user. */
  readonly unknownMembers?: InputMaybe<UnknownMembers>;
};

/** The answer to `createGroup`. */
export type CreateGroupPayload = {
  readonly __typename?: 'CreateGroupPayload';
  /** The new group; `null` where it was refused. */
  readonly group?: Maybe<Group>;
  /** The ids that were passed over because they name no user (only with `unknownMembers: SKIP`). */
  readonly unknownMemberIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new OAuth client. */
export type CreateOauthClientInput = {
  /** When it ends by itself; in the future. Absent or `null`: never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A name to recognise it by, for example `Entra`. */
  readonly name: Scalars['String']['input'];
  /** What it may do; at least one permission. */
  readonly permissions: ReadonlyArray<Scalars['Permission']['input']>;
};

/** The answer to `createOauthClient`. */
export type CreateOauthClientPayload = {
  readonly __typename?: 'CreateOauthClientPayload';
  /** The new client; `null` where it was refused. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new organisation. */
export type CreateOrganisationInput = {
  /** The name to show. */
  readonly name: Scalars['String']['input'];
  /** Lower-case letters, digits and hyphens; 2 to 63 characters, beginning with a letter. It can never be changed. */
  readonly slug: Scalars['String']['input'];
};

/** The answer to `createOrganisation`. */
export type CreateOrganisationPayload = {
  readonly __typename?: 'CreateOrganisationPayload';
  /** The new organisation; `null` where it was refused. */
  readonly organisation?: Maybe<Organisation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new user information field. */
export type CreateUserInformationFieldInput = {
  /** Values to suggest, for the type `STRING`; others are accepted as well. */
  readonly canonicalValues?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether upper and lower case differ; for the type `STRING`. URIs always do. */
  readonly caseExact?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is for; SCIM clients show it to their administrators. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether a user may hold several values. Microsoft Entra ID can send a single value only, unless it is a gallery application. */
  readonly multiValued?: InputMaybe<Scalars['Boolean']['input']>;
  /** A letter from A to Z, followed by such letters, digits, `-` and `_`; 64 characters at the most. Free in the organisation, and not the name of an attribute that all users have, ignoring upper and lower case. */
  readonly name: Scalars['String']['input'];
  /** What its values are. */
  readonly type: UserInformationFieldType;
};

/** The answer to `createUserInformationField`. */
export type CreateUserInformationFieldPayload = {
  readonly __typename?: 'CreateUserInformationFieldPayload';
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The new field; `null` where it was refused. */
  readonly userInformationField?: Maybe<UserInformationField>;
};

/** A new user. */
export type CreateUserInput = {
  /** Whether the user may sign in. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Postal addresses. */
  readonly addresses?: InputMaybe<ReadonlyArray<AddressInput>>;
  /** The name to show. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail addresses. */
  readonly emails?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** The enterprise extension. */
  readonly enterprise?: InputMaybe<EnterpriseInput>;
  /** Entitlements. */
  readonly entitlements?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** The directory's id for this user. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Instant messaging addresses. */
  readonly ims?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** Values of user information fields, each field once. */
  readonly informationFields?: InputMaybe<ReadonlyArray<UserInformationInput>>;
  /** How to write dates and numbers. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** The parts of the name. */
  readonly name?: InputMaybe<PersonNameInput>;
  /** A casual name. */
  readonly nickName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone numbers. */
  readonly phoneNumbers?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** Addresses of pictures. */
  readonly photos?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** The language to write to the user in. */
  readonly preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** The address of a page about the user. */
  readonly profileUrl?: InputMaybe<Scalars['String']['input']>;
  /** Roles that the directory names. */
  readonly roles?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** A time zone. */
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  /** The job title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The name to sign in with; free in the organisation, ignoring upper and lower case. */
  readonly userName: Scalars['String']['input'];
  /** Such as `Employee`. */
  readonly userType?: InputMaybe<Scalars['String']['input']>;
  /** Certificates, base64 of DER. */
  readonly x509Certificates?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
};

/** The answer to `createUser`. */
export type CreateUserPayload = {
  readonly __typename?: 'CreateUserPayload';
  /** The new user; `null` where it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is known of the use of a secret after its end. Only who presents the whole secret is counted here. */
export type CredentialRefusals = {
  readonly __typename?: 'CredentialRefusals';
  /** How often it was refused. */
  readonly count: Scalars['Int']['output'];
  /** When it was first refused. */
  readonly firstAt: Scalars['DateTime']['output'];
  /** When it was last refused. */
  readonly lastAt: Scalars['DateTime']['output'];
  /** The sentence that the caller was last refused with: which secret, when it ended and what to do. */
  readonly lastReason: Scalars['String']['output'];
};

/** The provisioning cycles that began in a period. */
export type CyclesInPeriod = {
  readonly __typename?: 'CyclesInPeriod';
  /** How many there were. */
  readonly count: Scalars['Int']['output'];
  /** What was asked for in all of them, and what came of it. Requests after the end of the period, of a cycle that began in it, are among them. */
  readonly counts: ProvisioningCounts;
  /** The longest took this long, in seconds; `null` where there were none. */
  readonly longestSeconds?: Maybe<Scalars['Float']['output']>;
  /** Half of them took no longer than this, in seconds; `null` where there were none. */
  readonly medianSeconds?: Maybe<Scalars['Float']['output']>;
  /** When the period begins. */
  readonly start: Scalars['DateTime']['output'];
};

/** A condition on a moment in time. Several operators together must all hold. */
export type DateTimeFilter = {
  /** The same moment. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Later than. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Later than or the same moment. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Earlier than. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Earlier than or the same moment. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Another moment; holds where there is none. */
  readonly ne?: InputMaybe<Scalars['DateTime']['input']>;
  /** `true`: there is a moment; `false`: there is none. */
  readonly present?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which group to delete. */
export type DeleteGroupInput = {
  /** Refuse with `VERSION_MISMATCH` where the group no longer has this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The group's id. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `deleteGroup`. */
export type DeleteGroupPayload = {
  readonly __typename?: 'DeleteGroupPayload';
  /** The id of the group that is no more; `null` where it was refused. */
  readonly deletedGroupId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which OAuth client to delete. */
export type DeleteOauthClientInput = {
  /** The client's id. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `deleteOauthClient`. */
export type DeleteOauthClientPayload = {
  readonly __typename?: 'DeleteOauthClientPayload';
  /** The id of the client that was deleted; `null` where it was refused. */
  readonly deletedOauthClientId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which user information field to delete. */
export type DeleteUserInformationFieldInput = {
  /** How many users may lose a value, at the most: what `userCount` or the refusal told. Absent: nobody. */
  readonly confirmUserCount?: InputMaybe<Scalars['Int']['input']>;
  /** The field's id. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `deleteUserInformationField`. */
export type DeleteUserInformationFieldPayload = {
  readonly __typename?: 'DeleteUserInformationFieldPayload';
  /** The id of the field that is no more; `null` where it was refused. */
  readonly deletedUserInformationFieldId?: Maybe<Scalars['ID']['output']>;
  /** How many users held a value; `null` where it was refused. */
  readonly userCount?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which user to delete. */
export type DeleteUserInput = {
  /** Refuse with `VERSION_MISMATCH` where the user no longer has this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The user's id. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `deleteUser`. */
export type DeleteUserPayload = {
  readonly __typename?: 'DeleteUserPayload';
  /** The id of the user that is no more; `null` where it was refused. */
  readonly deletedUserId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which rehearsal to discard. */
export type DiscardRehearsalInput = {
  /** Its Tenant URL. */
  readonly tenantUrl: Scalars['URL']['input'];
};

/** The answer to `discardRehearsal`. */
export type DiscardRehearsalPayload = {
  readonly __typename?: 'DiscardRehearsalPayload';
  /** The Tenant URL that leads nowhere from now on; `null` where it was refused. */
  readonly tenantUrl?: Maybe<Scalars['URL']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which finding is meant so. */
export type DismissMappingAdviceInput = {
  /** The finding's `key`. */
  readonly key: Scalars['String']['input'];
};

/** The answer to `dismissMappingAdvice`. */
export type DismissMappingAdvicePayload = {
  readonly __typename?: 'DismissMappingAdvicePayload';
  /** The finding's key; `null` where the dismissal was refused. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody here who may be the person of a line. */
export type DuplicateCandidate = {
  readonly __typename?: 'DuplicateCandidate';
  /** Why, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** By which rule. */
  readonly rule: DuplicateCandidateRule;
  /** Who; `null` where they are no longer there. */
  readonly user?: Maybe<User>;
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

/** A list of the people whom a directory would send, held against those who are here. */
export type DuplicateCheck = Node & {
  readonly __typename?: 'DuplicateCheck';
  /** How many lines came as they were foretold. */
  readonly comparison: DuplicateCheckComparison;
  /** How many lines have each outcome. */
  readonly counts: DuplicateCheckCounts;
  /** When it was made. It is compared with what came since. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Which column became `externalId`. */
  readonly externalIdFrom: ExternalIdSource;
  /** The name of the file that the list came in; `null` where it was none. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** The check's id. */
  readonly id: Scalars['ID']['output'];
  /** The lines, and after them those who are here and in none of them. */
  readonly lines: DuplicateCheckLineConnection;
  /** Whether the directory also looks for people by `externalId`. */
  readonly matchesByExternalId: Scalars['Boolean']['output'];
  /** Which column became `userName`. */
  readonly userNameFrom: UserNameSource;
};


/** A list of the people whom a directory would send, held against those who are here. */
export type DuplicateCheckLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DuplicateCheckLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DuplicateCheckLineOrder>;
};

/** How many lines of a duplicate check came as they were foretold. */
export type DuplicateCheckComparison = {
  readonly __typename?: 'DuplicateCheckComparison';
  /** As foretold. */
  readonly asForetold: Scalars['Int']['output'];
  /** Nothing has come of them. */
  readonly nothingYet: Scalars['Int']['output'];
  /** Otherwise. */
  readonly otherwise: Scalars['Int']['output'];
};

/** A page of duplicate checks. */
export type DuplicateCheckConnection = {
  readonly __typename?: 'DuplicateCheckConnection';
  /** The duplicate checks with their cursors. */
  readonly edges: ReadonlyArray<DuplicateCheckEdge>;
  /** The duplicate checks. */
  readonly nodes: ReadonlyArray<DuplicateCheck>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many lines of a duplicate check have each outcome. */
export type DuplicateCheckCounts = {
  readonly __typename?: 'DuplicateCheckCounts';
  /** Lines of whom the directory creates a user whom nobody resembles. */
  readonly created: Scalars['Int']['output'];
  /** Lines of whom the directory creates a user though somebody here may be the same person. */
  readonly looksAlike: Scalars['Int']['output'];
  /** Lines of whom the directory finds a user. */
  readonly matched: Scalars['Int']['output'];
  /** Users who are managed by hand and in no line. */
  readonly notSent: Scalars['Int']['output'];
  /** Lines that cannot be read, or of whom no user can be made. */
  readonly problems: Scalars['Int']['output'];
};

/** A duplicate check and its place in the connection. */
export type DuplicateCheckEdge = {
  readonly __typename?: 'DuplicateCheckEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** A duplicate check. */
  readonly node: DuplicateCheck;
};

/** Which duplicate checks. All conditions that are given must hold. */
export type DuplicateCheckFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DuplicateCheckFilter>>;
  /** When it was made. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The check's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DuplicateCheckFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DuplicateCheckFilter>>;
};

/** A line of a duplicate check, or somebody who is in none of its lines. */
export type DuplicateCheckLine = Node & {
  readonly __typename?: 'DuplicateCheckLine';
  /** Who may be the same person, the surest first, at most three. */
  readonly candidates: ReadonlyArray<DuplicateCandidate>;
  /** Whether it came as foretold. */
  readonly comparison: DuplicateCheckLineComparison;
  /** What came, in a sentence. */
  readonly comparisonReason: Scalars['String']['output'];
  /** What was done about it, if it was not undone. */
  readonly cure?: Maybe<DuplicateCure>;
  /** The name in the list. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** What becomes `externalId`. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** The line's id. */
  readonly id: Scalars['ID']['output'];
  /** Its number in the list, counted from 1, the heading included; `null` for somebody who is in no line. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** The mail in the list, as it stands there. */
  readonly mail?: Maybe<Scalars['String']['output']>;
  /** What the first cycle would do. */
  readonly outcome: DuplicateCheckOutcome;
  /** Why, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** Who is matched, or in no line; `null` where nobody is, or they are no longer there. */
  readonly user?: Maybe<User>;
  /** What becomes `userName`. */
  readonly userName?: Maybe<Scalars['String']['output']>;
};

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
  readonly eq?: InputMaybe<DuplicateCheckLineComparison>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<DuplicateCheckLineComparison>>;
  /** Another one. */
  readonly ne?: InputMaybe<DuplicateCheckLineComparison>;
};

/** A page of lines of a duplicate check. */
export type DuplicateCheckLineConnection = {
  readonly __typename?: 'DuplicateCheckLineConnection';
  /** The lines of a duplicate check with their cursors. */
  readonly edges: ReadonlyArray<DuplicateCheckLineEdge>;
  /** The lines of a duplicate check. */
  readonly nodes: ReadonlyArray<DuplicateCheckLine>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A line of a duplicate check and its place in the connection. */
export type DuplicateCheckLineEdge = {
  readonly __typename?: 'DuplicateCheckLineEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** A line of a duplicate check. */
  readonly node: DuplicateCheckLine;
};

/** Which lines of a duplicate check. All conditions that are given must hold. */
export type DuplicateCheckLineFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DuplicateCheckLineFilter>>;
  /** Whether it came as foretold. Needs `provisioning:read`. */
  readonly comparison?: InputMaybe<DuplicateCheckLineComparisonFilter>;
  /** The name in the list. */
  readonly displayName?: InputMaybe<StringFilter>;
  /** Whether somebody may be the same person. */
  readonly hasCandidates?: InputMaybe<BooleanFilter>;
  /** The line's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** Whether something was done about it. */
  readonly isCured?: InputMaybe<BooleanFilter>;
  /** The mail in the list. */
  readonly mail?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DuplicateCheckLineFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DuplicateCheckLineFilter>>;
  /** What the first cycle would do. */
  readonly outcome?: InputMaybe<DuplicateCheckOutcomeFilter>;
  /** What becomes `userName`. */
  readonly userName?: InputMaybe<StringFilter>;
};

/** By what lines of a duplicate check are ordered; those that are equal in it, by their ids. */
export type DuplicateCheckLineOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field. */
  readonly field: DuplicateCheckLineOrderField;
};

/** What lines of a duplicate check can be ordered by. */
export type DuplicateCheckLineOrderField =
  /** The number in the list; who is in no line comes last. */
  | 'LINE'
  /** What becomes `userName`. */
  | 'USER_NAME';

/** By what duplicate checks are ordered; those that are equal in it, by their ids. */
export type DuplicateCheckOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field. */
  readonly field: DuplicateCheckOrderField;
};

/** What duplicate checks can be ordered by. */
export type DuplicateCheckOrderField =
  /** When they were made. */
  | 'CREATED_AT';

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
  readonly eq?: InputMaybe<DuplicateCheckOutcome>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<DuplicateCheckOutcome>>;
  /** Another one. */
  readonly ne?: InputMaybe<DuplicateCheckOutcome>;
};

/** What was done about somebody who is here twice, or would be. */
export type DuplicateCure = Node & {
  readonly __typename?: 'DuplicateCure';
  /** When it was done. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The cure's id. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly kind: DuplicateCureKind;
  /** The id of the account that was merged; `null` for other cures. Until it is undone, it leads to the user. */
  readonly mergedUserId?: Maybe<Scalars['ID']['output']>;
  /** Until when it can be undone. */
  readonly undoableUntil: Scalars['DateTime']['output'];
  /** When it was undone; `null` where it was not. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who was linked, into whom somebody was merged, or who only looks alike. */
  readonly user?: Maybe<User>;
  /** The userName that the user was given, or that the merged account had. */
  readonly userName?: Maybe<Scalars['String']['output']>;
};

/** A page of cures. */
export type DuplicateCureConnection = {
  readonly __typename?: 'DuplicateCureConnection';
  /** The cures with their cursors. */
  readonly edges: ReadonlyArray<DuplicateCureEdge>;
  /** The cures. */
  readonly nodes: ReadonlyArray<DuplicateCure>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A cure and its place in the connection. */
export type DuplicateCureEdge = {
  readonly __typename?: 'DuplicateCureEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** A cure. */
  readonly node: DuplicateCure;
};

/** Which cures. All conditions that are given must hold. */
export type DuplicateCureFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DuplicateCureFilter>>;
  /** When it was done. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The cure's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** Whether it was undone. */
  readonly isUndone?: InputMaybe<BooleanFilter>;
  /** What was done. */
  readonly kind?: InputMaybe<DuplicateCureKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<DuplicateCureFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DuplicateCureFilter>>;
  /** The id of the user; that of a merged account leads there. */
  readonly userId?: InputMaybe<StringFilter>;
};

/** What was done about somebody who is here twice, or would be. */
export type DuplicateCureKind =
  /** Nothing: they are two people. */
  | 'IGNORE'
  /** A user got the userName that the directory looks for. */
  | 'LINK'
  /** Two accounts became one. */
  | 'MERGE';

/** A condition on what was done. */
export type DuplicateCureKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<DuplicateCureKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<DuplicateCureKind>>;
  /** Another one. */
  readonly ne?: InputMaybe<DuplicateCureKind>;
};

/** By what cures are ordered; those that are equal in it, by their ids. */
export type DuplicateCureOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field. */
  readonly field: DuplicateCureOrderField;
};

/** What cures can be ordered by. */
export type DuplicateCureOrderField =
  /** When they were done. */
  | 'CREATED_AT';

/** A domain of e-mail addresses that the organisation says is its own. Verified, it belongs to this organisation alone. */
export type EmailDomain = {
  readonly __typename?: 'EmailDomain';
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The domain in lower case; an international one in its ASCII form. */
  readonly domain: Scalars['String']['output'];
  /** When the DNS was last asked; `null` where it never was. */
  readonly lastCheckedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was found then, in a sentence. */
  readonly lastFinding?: Maybe<Scalars['String']['output']>;
  /** The name of the TXT record to publish. */
  readonly recordName: Scalars['String']['output'];
  /** The text of the TXT record to publish. */
  readonly recordValue: Scalars['String']['output'];
  /** Whether the organisation has shown that it is its own. */
  readonly status: EmailDomainStatus;
  /** When it was verified; `null` where it was not. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
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

/** Which of one's own sessions to end. */
export type EndOwnSessionsInput = {
  /** Whether the session with which this is asked goes on. */
  readonly exceptThis?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The outcome of `endOwnSessions`. */
export type EndOwnSessionsPayload = {
  readonly __typename?: 'EndOwnSessionsPayload';
  /** How many sessions were ended. */
  readonly endedCount: Scalars['Int']['output'];
  /** Why they were not ended. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which session to end. */
export type EndSessionInput = {
  /** The session's id. */
  readonly id: Scalars['ID']['input'];
};

/** The outcome of `endSession`. */
export type EndSessionPayload = {
  readonly __typename?: 'EndSessionPayload';
  /** The session; `null` where there are errors. */
  readonly session?: Maybe<Session>;
  /** Why it was not ended. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose sessions to end. */
export type EndSessionsOfUserInput = {
  /** The user's id. */
  readonly userId: Scalars['ID']['input'];
};

/** The outcome of `endSessionsOfUser`. */
export type EndSessionsOfUserPayload = {
  readonly __typename?: 'EndSessionsOfUserPayload';
  /** How many sessions were ended. */
  readonly endedCount: Scalars['Int']['output'];
  /** Why they were not ended. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The enterprise extension, `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** The cost centre. */
  readonly costCenter?: Maybe<Scalars['String']['output']>;
  /** The department. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** The division. */
  readonly division?: Maybe<Scalars['String']['output']>;
  /** The number that the employer gave the user. */
  readonly employeeNumber?: Maybe<Scalars['String']['output']>;
  /** The user's manager. */
  readonly manager?: Maybe<Manager>;
  /** The organisation's name, for example a subsidiary. */
  readonly organization?: Maybe<Scalars['String']['output']>;
};

/** A condition on the enterprise extension. */
export type EnterpriseFilter = {
  /** The cost centre. */
  readonly costCenter?: InputMaybe<StringFilter>;
  /** The department. */
  readonly department?: InputMaybe<StringFilter>;
  /** The division. */
  readonly division?: InputMaybe<StringFilter>;
  /** The employee number. */
  readonly employeeNumber?: InputMaybe<StringFilter>;
  /** The manager's id, as it was given. */
  readonly manager?: InputMaybe<StringFilter>;
  /** The organisation's name. */
  readonly organization?: InputMaybe<StringFilter>;
};

/** The enterprise extension. An absent field stays as it is, `null` clears it. */
export type EnterpriseInput = {
  /** The cost centre. */
  readonly costCenter?: InputMaybe<Scalars['String']['input']>;
  /** The department. */
  readonly department?: InputMaybe<Scalars['String']['input']>;
  /** The division. */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** The employee number. */
  readonly employeeNumber?: InputMaybe<Scalars['String']['input']>;
  /** The manager's id. It is kept even where nobody has that id (yet). */
  readonly manager?: InputMaybe<Scalars['String']['input']>;
  /** The organisation's name, for example a subsidiary. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
};

/** Which column of a list of people becomes `externalId`. */
export type ExternalIdSource =
  /** The mailNickname, as Entra maps it unless told otherwise. */
  | 'MAIL_NICKNAME'
  /** None. */
  | 'NONE'
  /** The object id, which never changes. */
  | 'OBJECT_ID';

/** Where the value of one of a user's fields came from. */
export type FieldProvenance = {
  readonly __typename?: 'FieldProvenance';
  /** The entry of the audit trail that tells of it. */
  readonly entry: AuditEntry;
  /** The field with its path, for example `title` or `enterprise.department`; of a user information field its name. */
  readonly field: Scalars['String']['output'];
  /** Whether there is a value; if not, the entry tells what took it away. */
  readonly hasValue: Scalars['Boolean']['output'];
  /** The user information field, where it is one. */
  readonly informationField?: Maybe<UserInformationField>;
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

/** A named set of users, made by hand or by the directory. */
export type Group = Node & {
  readonly __typename?: 'Group';
  /** When the group was created here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The name; unique in the organisation, ignoring upper and lower case. */
  readonly displayName: Scalars['String']['output'];
  /** The id that the directory uses for this group. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Never changes and is never used again. The same id stands for the group over SCIM. */
  readonly id: Scalars['ID']['output'];
  /** Whether a directory manages the group: a SCIM client has created or changed it, and SCIM is not disabled. Then its name and its members can only be changed there (`MANAGED_BY_DIRECTORY`). */
  readonly managedByDirectory: Scalars['Boolean']['output'];
  /** Every member at once, as a short reference and without pages; made for the SCIM facade, which must never leave one out. Whoever may read groups sees them: their ids and names, and no more of the users. */
  readonly memberReferences: ReadonlyArray<MemberReference>;
  /** The members, who are users. */
  readonly members: UserConnection;
  /** What its members may do, beside their own roles; `null` where the group gives no role. */
  readonly role?: Maybe<UserRole>;
  /** Where the group came from. */
  readonly source: Source;
  /** When the group was last changed here. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one with each change, of its members too. */
  readonly version: Scalars['Int']['output'];
};


/** A named set of users, made by hand or by the directory. */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The groups with their cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The groups. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A group and its place in the connection. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: Group;
};

/** Which groups. All conditions that are given must hold. */
export type GroupFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<GroupFilter>>;
  /** When the group was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The name. */
  readonly displayName?: InputMaybe<StringFilter>;
  /** The directory's id; upper and lower case differ. */
  readonly externalId?: InputMaybe<StringFilter>;
  /** The group's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** Whether a directory manages the group. */
  readonly managedByDirectory?: InputMaybe<BooleanFilter>;
  /** At least one member matches. */
  readonly members?: InputMaybe<MemberReferenceFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<GroupFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<GroupFilter>>;
  /** What the group gives its members; `ne` holds where it gives no role. */
  readonly role?: InputMaybe<UserRoleFilter>;
  /** Where the group came from. */
  readonly source?: InputMaybe<SourceFilter>;
  /** When the group was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** By what groups are ordered; those that are equal in it, by their ids. Texts are compared as filters compare them. */
export type GroupOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: GroupOrderField;
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

/** A group of which a user is a member, in short. */
export type GroupReference = {
  readonly __typename?: 'GroupReference';
  /** The name to show: the group's `displayName`. */
  readonly display: Scalars['String']['output'];
  /** The group's id. */
  readonly id: Scalars['ID']['output'];
};

/** A condition on a group of which the user is a direct member. */
export type GroupReferenceFilter = {
  /** All of these must hold for the same group. */
  readonly and?: InputMaybe<ReadonlyArray<GroupReferenceFilter>>;
  /** The group's name. */
  readonly displayName?: InputMaybe<StringFilter>;
  /** The group's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** This must not hold for the group. */
  readonly not?: InputMaybe<GroupReferenceFilter>;
  /** At least one of these must hold for the same group. */
  readonly or?: InputMaybe<ReadonlyArray<GroupReferenceFilter>>;
  /** `true`: the user is in at least one group; `false`: in none. Stands alone, not inside `and`, `or`, `not`. */
  readonly present?: InputMaybe<Scalars['Boolean']['input']>;
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
  readonly eq?: InputMaybe<HeldChange>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<HeldChange>>;
  /** Something else. */
  readonly ne?: InputMaybe<HeldChange>;
};

/** Somebody whom a hold keeps from being disabled or deleted. */
export type HeldUser = {
  readonly __typename?: 'HeldUser';
  /** What the client wants. */
  readonly change: HeldChange;
  /** When it asked for it first. */
  readonly firstAskedAt: Scalars['DateTime']['output'];
  /** When it asked for it last. */
  readonly lastAskedAt: Scalars['DateTime']['output'];
  /** When it was let through; `null` where it was not. */
  readonly passedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user; `null` where they were deleted since. */
  readonly user?: Maybe<User>;
  /** The user's id. */
  readonly userId: Scalars['ID']['output'];
  /** The `userName` at that time. */
  readonly userName: Scalars['String']['output'];
};

/** A page of people who are held. */
export type HeldUserConnection = {
  readonly __typename?: 'HeldUserConnection';
  /** The people with their cursors. */
  readonly edges: ReadonlyArray<HeldUserEdge>;
  /** The people. */
  readonly nodes: ReadonlyArray<HeldUser>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Somebody who is held and their place in the connection. */
export type HeldUserEdge = {
  readonly __typename?: 'HeldUserEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** Who is held. */
  readonly node: HeldUser;
};

/** Which of the people who are held. All conditions that are given must hold. */
export type HeldUserFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<HeldUserFilter>>;
  /** What the client wants. */
  readonly change?: InputMaybe<HeldChangeFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<HeldUserFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<HeldUserFilter>>;
  /** The user's id. */
  readonly userId?: InputMaybe<StringFilter>;
  /** The `userName` at that time. */
  readonly userName?: InputMaybe<StringFilter>;
};

/** By what people who are held are ordered; those that are equal in it, by their ids. */
export type HeldUserOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field. */
  readonly field: HeldUserOrderField;
};

/** What people who are held can be ordered by. */
export type HeldUserOrderField =
  /** When the client asked for it first. */
  | 'FIRST_ASKED_AT'
  /** The `userName` at that time. */
  | 'USER_NAME';

/** How somebody is recognised who comes from the identity provider. */
export type IdentityMatch =
  /** By nothing: they would become a user. */
  | 'CREATED'
  /** By the address. */
  | 'EMAIL'
  /** By the `externalId`. */
  | 'EXTERNAL_ID'
  /** They have come before. */
  | 'LINKED'
  /** By the `userName`. */
  | 'USER_NAME';

/** Why somebody is not let in who comes from the identity provider. */
export type IdentityRefusal =
  /** The user is blocked from signing in. */
  | 'BLOCKED'
  /** The user is disabled. */
  | 'DISABLED'
  /** The user is linked with another identity of the same provider. */
  | 'LINKED_OTHERWISE'
  /** No user is theirs. */
  | 'NOBODY'
  /** The directory has deleted the user. */
  | 'REMOVED'
  /** More than one user could be theirs. */
  | 'SEVERAL';

/** Of which line whoever looks alike is somebody else. */
export type IgnoreDuplicateInput = {
  /** The line's id. */
  readonly lineId: Scalars['ID']['input'];
};

/** The answer to `ignoreDuplicate`. */
export type IgnoreDuplicatePayload = {
  readonly __typename?: 'IgnoreDuplicatePayload';
  /** What was done; `null` where it was refused. */
  readonly cure?: Maybe<DuplicateCure>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A line of which nobody can be made. */
export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  /** Its number, counted from 1, the heading included. */
  readonly line: Scalars['Int']['output'];
  /** Why, and what to do, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** The userName in it, where there is one. */
  readonly userName?: Maybe<Scalars['String']['output']>;
};

/** Of which file to make users. */
export type ImportUsersInput = {
  /** Whether to say what would be done, and do nothing. */
  readonly isPreview?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file's text. The first line names the columns: `userName`, `email` (one of the two must be there), `displayName`, `givenName`, `familyName`, `title`, `department`, `employeeNumber`, `preferredLanguage`, also as Entra calls them. At most 5,000 people. */
  readonly list: Scalars['String']['input'];
};

/** The answer to `importUsers`. */
export type ImportUsersPayload = {
  readonly __typename?: 'ImportUsersPayload';
  /** How many users were made; of a preview, how many would be. `null` where it was refused. */
  readonly createdCount?: Maybe<Scalars['Int']['output']>;
  /** How many are here already and were left as they are; `null` where it was refused. */
  readonly existingCount?: Maybe<Scalars['Int']['output']>;
  /** The lines of which nobody can be made, in their order; the others are not held up by them. */
  readonly problems: ReadonlyArray<ImportProblem>;
  /** Columns that mean nothing here and were passed over. */
  readonly unknownColumns: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A condition on a whole number. Several operators together must all hold. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Not equal to. */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
};

/** A mail that lets a user in, and what became of it. */
export type Invitation = Node & {
  readonly __typename?: 'Invitation';
  /** When it was accepted; `null` where it was not. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What caused it. */
  readonly cause: InvitationCause;
  /** When somebody, or the creation of the user, decided it. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The address that the mail goes to: the user's when they were invited. */
  readonly email: Scalars['EmailAddress']['output'];
  /** Until when it can be accepted. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The invitation's id. */
  readonly id: Scalars['ID']['output'];
  /** Why it is in this state, in a sentence, where there is more to say: what the mail server answered, or why it was withdrawn. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When the mail server last took the mail; `null` where it has not. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly state: InvitationState;
  /** Who is invited. */
  readonly user: User;
  /** When it was withdrawn; `null` where it was not. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
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
  readonly eq?: InputMaybe<InvitationCause>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<InvitationCause>>;
  /** Another one. */
  readonly ne?: InputMaybe<InvitationCause>;
};

/** A page of invitations. */
export type InvitationConnection = {
  readonly __typename?: 'InvitationConnection';
  /** The invitations with their cursors. */
  readonly edges: ReadonlyArray<InvitationEdge>;
  /** The invitations. */
  readonly nodes: ReadonlyArray<Invitation>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An invitation and its place in the connection. */
export type InvitationEdge = {
  readonly __typename?: 'InvitationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The invitation. */
  readonly node: Invitation;
};

/** Which invitations. All conditions that are given must hold. */
export type InvitationFilter = {
  /** When it was accepted. */
  readonly acceptedAt?: InputMaybe<DateTimeFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<InvitationFilter>>;
  /** What caused it. */
  readonly cause?: InputMaybe<InvitationCauseFilter>;
  /** When it was decided. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The address that the mail goes to. */
  readonly email?: InputMaybe<StringFilter>;
  /** Until when it can be accepted. */
  readonly expiresAt?: InputMaybe<DateTimeFilter>;
  /** The invitation's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<InvitationFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<InvitationFilter>>;
  /** When the mail server last took the mail. */
  readonly sentAt?: InputMaybe<DateTimeFilter>;
  /** How far it is. */
  readonly state?: InputMaybe<InvitationStateFilter>;
  /** The id of the user. */
  readonly userId?: InputMaybe<StringFilter>;
  /** When it was withdrawn. */
  readonly withdrawnAt?: InputMaybe<DateTimeFilter>;
};

/**
 * How many people took each step in a period. Everybody counts once, however often they are invited; who is deleted later goes on to count.
 * A median is `null` where nobody took the step.
 */
export type InvitationFunnelInPeriod = {
  readonly __typename?: 'InvitationFunnelInPeriod';
  /** How many accepted. */
  readonly accepted: Scalars['Int']['output'];
  /** To how many a mail server took an invitation for the first time; who has accepted without is among them. Where it came back later, it does not count. */
  readonly delivered: Scalars['Int']['output'];
  /** How many were invited for the first time. */
  readonly invited: Scalars['Int']['output'];
  /** Half of those who accepted took no longer than this since the invitation was delivered, in seconds. */
  readonly medianSecondsToAccept?: Maybe<Scalars['Float']['output']>;
  /** Half of those whose invitation was delivered waited no longer than this since they were invited, in seconds. */
  readonly medianSecondsToDeliver?: Maybe<Scalars['Float']['output']>;
  /** Half of those who were invited waited no longer than this since they were provisioned, in seconds. */
  readonly medianSecondsToInvite?: Maybe<Scalars['Float']['output']>;
  /** How many were provisioned, by SCIM, by hand or otherwise. */
  readonly provisioned: Scalars['Int']['output'];
  /** When the period begins. */
  readonly start: Scalars['DateTime']['output'];
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
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field. */
  readonly field: InvitationOrderField;
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

/** How many invitations are in a state. */
export type InvitationStateCount = {
  readonly __typename?: 'InvitationStateCount';
  /** How many invitations are in it. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly state: InvitationState;
};

/** A condition on the state of an invitation. */
export type InvitationStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<InvitationState>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<InvitationState>>;
  /** Another one. */
  readonly ne?: InputMaybe<InvitationState>;
};

/** Whom to invite. */
export type InviteUsersInput =
  /** Everybody who can be invited, if `true`. */
  { readonly everybody: Scalars['Boolean']['input']; readonly groupIds?: never; readonly userIds?: never; }
  |  /** The direct members of these groups, at most 100 groups. */
  { readonly everybody?: never; readonly groupIds: ReadonlyArray<Scalars['ID']['input']>; readonly userIds?: never; }
  |  /** These users, at most 1,000. */
  { readonly everybody?: never; readonly groupIds?: never; readonly userIds: ReadonlyArray<Scalars['ID']['input']>; };

/** The answer to `inviteUsers`. */
export type InviteUsersPayload = {
  readonly __typename?: 'InviteUsersPayload';
  /** How many invitations were queued; `null` where it was refused. */
  readonly invitedCount?: Maybe<Scalars['Int']['output']>;
  /** How many users were passed over, for each reason. */
  readonly passedOver: ReadonlyArray<PassedOverUsers>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How somebody was recognised when they first came from the identity provider. */
export type LinkCause =
  /** By nothing: they became a user. */
  | 'CREATED'
  /** By the address. */
  | 'EMAIL'
  /** By the `externalId`. */
  | 'EXTERNAL_ID'
  /** By the `userName`. */
  | 'USER_NAME';

/** Who is the person of a line. */
export type LinkDuplicateInput = {
  /** Refuse where the user no longer has this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The line's id. */
  readonly lineId: Scalars['ID']['input'];
  /** The id of the user who is the same person. */
  readonly userId: Scalars['ID']['input'];
};

/** The answer to `linkDuplicate`. */
export type LinkDuplicatePayload = {
  readonly __typename?: 'LinkDuplicatePayload';
  /** What was done; `null` where it was refused. */
  readonly cure?: Maybe<DuplicateCure>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody as an identity provider knows them, linked with a user. */
export type LinkedIdentity = {
  readonly __typename?: 'LinkedIdentity';
  /** How they were recognised when they first came. */
  readonly cause: LinkCause;
  /** When that was. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who says so. */
  readonly issuer: Scalars['String']['output'];
  /** When they last signed in with it. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
  /** What the issuer will always call them: Entra's `oid`, else `sub`. */
  readonly subject: Scalars['String']['output'];
};

/** A mail, and what became of it. */
export type Mail = Node & {
  readonly __typename?: 'Mail';
  /** How often it was tried. */
  readonly attemptCount: Scalars['Int']['output'];
  /** When it reached the state that it is in. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** When it was queued. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The address that it goes to. */
  readonly email: Scalars['EmailAddress']['output'];
  /** After this moment it is of no use, and is not sent; `null` where there is no end. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mail's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly kind: MailKind;
  /** Why it is in this state, in a sentence, where there is more to say: what the mail server answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When the mail server took it; `null` where it has not. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly state: MailState;
  /** Whose it is; `null` where it is nobody's in particular. */
  readonly user?: Maybe<User>;
};

/** A page of mails. */
export type MailConnection = {
  readonly __typename?: 'MailConnection';
  /** The mails with their cursors. */
  readonly edges: ReadonlyArray<MailEdge>;
  /** The mails. */
  readonly nodes: ReadonlyArray<Mail>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mail and its place in the connection. */
export type MailEdge = {
  readonly __typename?: 'MailEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The mail. */
  readonly node: Mail;
};

/** Which mails. All conditions that are given must hold. */
export type MailFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MailFilter>>;
  /** When it reached the state that it is in. */
  readonly changedAt?: InputMaybe<DateTimeFilter>;
  /** When it was queued. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The address that it goes to. */
  readonly email?: InputMaybe<StringFilter>;
  /** The mail's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** What it is for. */
  readonly kind?: InputMaybe<MailKindFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MailFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MailFilter>>;
  /** When the mail server took it. */
  readonly sentAt?: InputMaybe<DateTimeFilter>;
  /** How far it is. */
  readonly state?: InputMaybe<MailStateFilter>;
  /** The id of the user whose it is. */
  readonly userId?: InputMaybe<StringFilter>;
};

/** What a mail is for. */
export type MailKind =
  /** Reminds an owner of what expires soon. */
  | 'EXPIRY_REMINDER'
  /** An invitation. */
  | 'INVITATION'
  /** Tells an owner that a directory wants to disable or delete very many people, and is held back. */
  | 'PROVISIONING_HOLD'
  /** Tells an owner that a directory does not come any more. */
  | 'PROVISIONING_SILENCE'
  /** A link to sign in, which somebody asked for. */
  | 'SIGN_IN_LINK';

/** A condition on what a mail is for. */
export type MailKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<MailKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MailKind>>;
  /** Another one. */
  readonly ne?: InputMaybe<MailKind>;
};

/** By what mails are ordered; those that are equal in it, by their ids. */
export type MailOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field. */
  readonly field: MailOrderField;
};

/** What mails can be ordered by. */
export type MailOrderField =
  /** When it reached the state that it is in. */
  | 'CHANGED_AT'
  /** When it was queued. */
  | 'CREATED_AT'
  /** The address that it goes to. */
  | 'EMAIL'
  /** When the mail server took it. */
  | 'SENT_AT'
  /** How far it is, in the order of the names. */
  | 'STATE';

/** How far a mail is. */
export type MailState =
  /** Nothing can be delivered to the address: the mail server said so at once, or the mail came back. */
  | 'BOUNCED'
  /** It was given up. `retryMails` tries anew. */
  | 'FAILED'
  /** It has been given to the mail server, whose answer is not known yet. */
  | 'HANDED_OVER'
  /** It waits to be sent, or is tried again: `reason` says why. */
  | 'QUEUED'
  /** It is being sent. */
  | 'SENDING'
  /** The mail server has taken it. */
  | 'SENT'
  /** It is not wanted any more. */
  | 'WITHDRAWN';

/** A condition on the state of a mail. */
export type MailStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<MailState>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MailState>>;
  /** Another one. */
  readonly ne?: InputMaybe<MailState>;
};

/** A user's manager, as the directory named it. */
export type Manager = {
  readonly __typename?: 'Manager';
  /** The user with that id, where there is one. */
  readonly user?: Maybe<User>;
  /** The id as it was given; it may name nobody here (yet). */
  readonly value: Scalars['String']['output'];
};

/** Something in a mapping of the directory that should be otherwise. */
export type MappingAdvice = {
  readonly __typename?: 'MappingAdvice';
  /**
   * The API token whose requests it is about, where another client sends otherwise; `null` where all send so, and for an OAuth client. Of a token that was rotated it is
   * the successor.
   */
  readonly apiToken?: Maybe<ApiToken>;
  /** What is wrong. */
  readonly code: MappingAdviceCode;
  /** Of how many people, groups or requests it is true. */
  readonly concernedCount: Scalars['Int']['output'];
  /** The row as it is there, as far as it can be told; `null` where there is none. */
  readonly current?: Maybe<AttributeMappingRow>;
  /** When somebody said that it is meant so; `null` where nobody has. Who did is in the audit trail. */
  readonly dismissedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Events that show it, the newest first, three at the most. */
  readonly events: ReadonlyArray<ProvisioningEvent>;
  /** Among how many. */
  readonly judgedCount: Scalars['Int']['output'];
  /** By what to name the finding, to dismiss and to restore it; the same for as long as it is told. */
  readonly key: Scalars['String']['output'];
  /** The OAuth client whose requests it is about, likewise. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** What was seen, and what comes of it, in a sentence or two. */
  readonly reason: Scalars['String']['output'];
  /** The row as it should be; `null` where it had better go, or may stay. */
  readonly recommended?: Maybe<AttributeMappingRow>;
  /** What to do, in a sentence or two. */
  readonly remedy: Scalars['String']['output'];
  /** Whether the mapping of users or of groups. */
  readonly resourceType: ProvisionedResourceType;
  /** How urgent it is. */
  readonly severity: MappingAdviceSeverity;
  /** The name of a user information field that would keep the attribute, where there is none yet. */
  readonly suggestedFieldName?: Maybe<Scalars['String']['output']>;
};

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

/** A member of a group, in short. */
export type MemberReference = {
  readonly __typename?: 'MemberReference';
  /** The name to show: the user's `displayName`, else the `userName`. */
  readonly display: Scalars['String']['output'];
  /** The user's id. */
  readonly id: Scalars['ID']['output'];
};

/** A condition on a member of a group. */
export type MemberReferenceFilter = {
  /** All of these must hold for the same member. */
  readonly and?: InputMaybe<ReadonlyArray<MemberReferenceFilter>>;
  /** The name that is shown. */
  readonly display?: InputMaybe<StringFilter>;
  /** The user's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** This must not hold for the member. */
  readonly not?: InputMaybe<MemberReferenceFilter>;
  /** At least one of these must hold for the same member. */
  readonly or?: InputMaybe<ReadonlyArray<MemberReferenceFilter>>;
  /** `true`: there is at least one member; `false`: there is none. Stands alone, not inside `and`, `or`, `not`. */
  readonly present?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which two accounts are one person's. */
export type MergeUsersInput = {
  /** Refuse where the other one no longer has this version. */
  readonly expectedMergedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Refuse where the survivor no longer has this version. */
  readonly expectedSurvivorVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The line of a duplicate check where it was seen. */
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the account that becomes part of it. */
  readonly mergedId: Scalars['ID']['input'];
  /** The id of the account that stays. */
  readonly survivorId: Scalars['ID']['input'];
};

/** The answer to `mergeUsers`. */
export type MergeUsersPayload = {
  readonly __typename?: 'MergeUsersPayload';
  /** What was done; `null` where it was refused. */
  readonly cure?: Maybe<DuplicateCure>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a domain of e-mail addresses. It counts for nothing until it is verified. */
  readonly addEmailDomain: AddEmailDomainPayload;
  /** Gives an OAuth client a secret; at most two are live at once, so that one can follow the other without a gap. It is in the answer and is shown only this once. */
  readonly addOauthClientSecret: AddOauthClientSecretPayload;
  /** Takes a rotation back: the successor is revoked, and the token goes on as before. Possible until the token has ended. */
  readonly cancelApiTokenRotation: CancelApiTokenRotationPayload;
  /** Makes an API token. Its secret is in the answer and is shown only this once. A caller can hand on only permissions that it has itself. */
  readonly createApiToken: CreateApiTokenPayload;
  /** Makes a test of the sign-in connection, enabled or not: a sign-in that is played through in the browser of the user who asks. It signs nobody in and changes nothing. */
  readonly createConnectionTest: CreateConnectionTestPayload;
  /** Foretells what the first cycle of a directory would do: who is matched, who is created, and who looks like somebody who is here under another address. Changes nobody; the report is kept for some months. At most 60 in an hour. */
  readonly createDuplicateCheck: CreateDuplicateCheckPayload;
  /** Creates a group. `displayName` must be free in the organisation, ignoring upper and lower case. */
  readonly createGroup: CreateGroupPayload;
  /** Makes an OAuth client. It needs a secret or a federation to get access tokens. A caller can hand on only permissions that it has itself. */
  readonly createOauthClient: CreateOauthClientPayload;
  /** Creates an organisation with SCIM enabled and invitations sent manually. For the platform's operators only. */
  readonly createOrganisation: CreateOrganisationPayload;
  /** Creates a user. `userName` must be free in the organisation, ignoring upper and lower case. */
  readonly createUser: CreateUserPayload;
  /** Defines a user information field. At once every user may hold a value, and SCIM clients see it in `/Schemas`. The name must be free, ignoring upper and lower case. */
  readonly createUserInformationField: CreateUserInformationFieldPayload;
  /** Deletes a group; its members stay as users. A group that a directory manages is deleted there, and refused here with `MANAGED_BY_DIRECTORY`. */
  readonly deleteGroup: DeleteGroupPayload;
  /** Deletes an OAuth client with its secrets, its federation and its access tokens, which end at once on every replica. */
  readonly deleteOauthClient: DeleteOauthClientPayload;
  /**
   * Deletes a user for good, with all memberships. To keep the account and its history, set `active` to `false` instead. Whom a
   * directory manages can be deleted here once they are disabled there: of a person who was taken out of the directory's assignments and
   * deleted later, it says no more. Nobody but the directory deletes somebody who may do more than they may themselves.
   */
  readonly deleteUser: DeleteUserPayload;
  /** Deletes a user information field with all of its values, for good. Where users hold any, it is refused (`HOLDS_DATA`, saying how many they are) until `confirmUserCount` says so too. */
  readonly deleteUserInformationField: DeleteUserInformationFieldPayload;
  /** Discards the rehearsal that is open: its token is of no use from then on, and its copy is deleted. */
  readonly discardRehearsal: DiscardRehearsalPayload;
  /** Notes that a finding of the mapping advice is meant so: it stands among `dismissedAdvice` from then on, whatever comes. What is meant so of a token is meant of its successors, too. */
  readonly dismissMappingAdvice: DismissMappingAdvicePayload;
  /** Ends all sessions of the user who asks, at once and on every replica: signing out everywhere. An API token and an OAuth client have none. */
  readonly endOwnSessions: EndOwnSessionsPayload;
  /** Ends a session at once, on every replica. Users end their own; to end somebody else's takes `session:write`. */
  readonly endSession: EndSessionPayload;
  /** Ends all sessions of a user at once, on every replica. It keeps nobody from signing in again: for that, block them (`updateUserAccess`). */
  readonly endSessionsOfUser: EndSessionsOfUserPayload;
  /** Notes that whoever looks like the person of a line is somebody else. */
  readonly ignoreDuplicate: IgnoreDuplicatePayload;
  /** Makes users of the lines of a file with comma-separated values, or says what it would do and does nothing (`isPreview`). Who is here already, by `userName`, is left as they are, so the same file can be given again. Nobody is invited by it. */
  readonly importUsers: ImportUsersPayload;
  /** Invites users: named ones, the members of groups, or everybody who can be invited. The mails are queued with this change, and leave one after another. Who is disabled or blocked, has no address, has accepted or is already invited is passed over. */
  readonly inviteUsers: InviteUsersPayload;
  /** Gives a user the userName of a line, so that the directory finds them instead of creating a second one. The address that they are written to stays. */
  readonly linkDuplicate: LinkDuplicatePayload;
  /** Makes one account of two that belong to one person. The survivor keeps its id and role, and gets the groups, invitations and history of the other, whose id leads to it from then on, over SCIM, too. What the directory says of the person stands before what was written by hand. Needs `user:write`, too. */
  readonly mergeUsers: MergeUsersPayload;
  /** Does nothing and answers `true`: a way to try a connection without changing anything. */
  readonly ping: Scalars['Boolean']['output'];
  /** Goes on refusing to disable and delete whom a hold keeps as they are. Change the assignment or the scoping filter in the directory: the hold ends once the directory has not asked for any of them for 48 hours. Others can be disabled again from the client's next cycle on. */
  readonly rejectProvisioningHold: RejectProvisioningHoldPayload;
  /** Lets a client disable and delete whom a hold keeps as they are, when it asks for them again within seven days; and everybody else for whom it asks in the same cycle. One that was rejected can be released after all. */
  readonly releaseProvisioningHold: ReleaseProvisioningHoldPayload;
  /** Removes the sign-in connection with its secret; where there is none of this kind, changes nothing. Owners sign in by e-mail from then on, and everybody where `emailSignIn` is `EVERYONE`. */
  readonly removeConnection: RemoveConnectionPayload;
  /** Removes a domain: nobody is recognised by an address of it any more, nor sent to the identity provider because of one. */
  readonly removeEmailDomain: RemoveEmailDomainPayload;
  /** Ends the federation of an OAuth client at once, and the access tokens that were got with it. */
  readonly removeOauthClientFederation: RemoveOauthClientFederationPayload;
  /** Sends invitations again, with a new time to accept and the same link: those that were sent, expired, bounced or failed. One that still waits to be sent is left alone. */
  readonly resendInvitations: ResendInvitationsPayload;
  /** Takes that back: the finding stands among `advice` again. */
  readonly restoreMappingAdvice: RestoreMappingAdvicePayload;
  /** Sends mails again that were given up or came back, as they were: all of them, or none. For an invitation whose time is over, use `resendInvitations`. */
  readonly retryMails: RetryMailsPayload;
  /**
   * Ends a token at once, on every replica. To revoke one that has already been revoked changes nothing. Where the token was to
   * replace another one that has not ended yet, that rotation is cancelled.
   */
  readonly revokeApiToken: RevokeApiTokenPayload;
  /** Ends a secret at once, and the access tokens that were got with it. To revoke one that has already been revoked changes nothing. */
  readonly revokeOauthClientSecret: RevokeOauthClientSecretPayload;
  /**
   * Makes a successor of a token, with the same name and permissions; its secret is in the answer and is shown only this once.
   * Until the rotation is over both can be used. From the first use of the successor the old token waits to rest: it retires
   * once nobody has used it for 48 hours, so that a directory that goes on with the old one, because the new one was tried but
   * never saved, is not shut out. It retires at `retireBy` in any case, where that is given. A token of which somebody else may
   * know the secret is revoked instead.
   */
  readonly rotateApiToken: RotateApiTokenPayload;
  /** Sets the sign-in connection, or replaces the one that is there. One to another provider begins disabled, so that it can be tried before anyone depends on it. */
  readonly setConnection: SetConnectionPayload;
  /**
   * Gives everybody in a group a role, beside their own, or takes it away. Decided here alone, also of groups that a directory manages. Nobody can give or take a
   * role that may do more than they may themselves; for `OWNER` somebody must be owner in their own right (`LAST_OWNER`).
   */
  readonly setGroupRole: SetGroupRolePayload;
  /** Sets whose assertions stand for an OAuth client (workload identity federation, RFC 7523). Access tokens that were got with what was set before end at once. */
  readonly setOauthClientFederation: SetOauthClientFederationPayload;
  /**
   * Begins a rehearsal: makes a copy of the caller's organisation with its users, groups, user information fields and SCIM settings, and an API
   * token for it. The token's secret is in the answer and is shown only this once. The SCIM facade serves the copy as it serves the organisation,
   * and nothing of it gets outside: no mail is sent, and nobody can sign in. A rehearsal that is open is discarded. The caller must have the
   * permissions that a SCIM client needs.
   */
  readonly startRehearsal: StartRehearsalPayload;
  /** Takes a cure back, for 30 days: whoever was linked has their old userName, whoever was merged their account, with its id. To take a merge back needs `user:delete`, too. */
  readonly undoDuplicateCure: UndoDuplicateCurePayload;
  /** Forgets with which identities a user is linked; when they come next they are recognised anew. For when somebody has got another identity, or a name was given to somebody else. */
  readonly unlinkIdentities: UnlinkIdentitiesPayload;
  /** Changes what is given of the sign-in connection; an absent field stays as it is. Enables and disables it, too. */
  readonly updateConnection: UpdateConnectionPayload;
  /**
   * Changes a group's name, directory id or members. Adding a member twice or removing somebody who is not in it changes nothing. A
   * group that a directory manages is changed there, and refused here with `MANAGED_BY_DIRECTORY`.
   */
  readonly updateGroup: UpdateGroupPayload;
  /** Changes what is given of an OAuth client; an absent field stays as it is. Its access tokens lose at once what it loses. */
  readonly updateOauthClient: UpdateOauthClientPayload;
  /** Renames the caller's organisation. The slug stays, since it is part of the Tenant URL. */
  readonly updateOrganisation: UpdateOrganisationPayload;
  /** Changes the settings that are given; an absent one stays as it is. */
  readonly updateSingleSignOn: UpdateSingleSignOnPayload;
  /**
   * Changes the fields that are given: an absent field stays as it is, `null` clears it, a list replaces the whole list. To set
   * what is there already changes nothing, not even `version`. A user whom a directory manages is changed there, and refused here with `MANAGED_BY_DIRECTORY`.
   * Of somebody who may do more than the caller, nobody but the directory changes `userName`, `emails`, `externalId` and `active`.
   */
  readonly updateUser: UpdateUserPayload;
  /**
   * Changes what is decided here alone, whatever manages the user: the role, and whether signing in is blocked. Nobody can give a
   * role that may do more than they may themselves, nor change the access of somebody who may do more.
   */
  readonly updateUserAccess: UpdateUserAccessPayload;
  /** Changes the definition of a user information field. Its values stay; while users hold any, `type`, `multiValued` and `caseExact` cannot change (`HOLDS_DATA`). */
  readonly updateUserInformationField: UpdateUserInformationFieldPayload;
  /** Looks in the DNS whether the record is published. What was found is in `lastFinding`; a domain that was verified once stays so until it is removed. */
  readonly verifyEmailDomain: VerifyEmailDomainPayload;
  /** Withdraws invitations that were not accepted: what still waits is not sent, and the links of those that were lead nowhere. */
  readonly withdrawInvitations: WithdrawInvitationsPayload;
};


export type MutationAddEmailDomainArgs = {
  input: AddEmailDomainInput;
};


export type MutationAddOauthClientSecretArgs = {
  input: AddOauthClientSecretInput;
};


export type MutationCancelApiTokenRotationArgs = {
  input: CancelApiTokenRotationInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationCreateConnectionTestArgs = {
  input: CreateConnectionTestInput;
};


export type MutationCreateDuplicateCheckArgs = {
  input: CreateDuplicateCheckInput;
};


export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


export type MutationCreateOauthClientArgs = {
  input: CreateOauthClientInput;
};


export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationCreateUserInformationFieldArgs = {
  input: CreateUserInformationFieldInput;
};


export type MutationDeleteGroupArgs = {
  input: DeleteGroupInput;
};


export type MutationDeleteOauthClientArgs = {
  input: DeleteOauthClientInput;
};


export type MutationDeleteUserArgs = {
  input: DeleteUserInput;
};


export type MutationDeleteUserInformationFieldArgs = {
  input: DeleteUserInformationFieldInput;
};


export type MutationDiscardRehearsalArgs = {
  input: DiscardRehearsalInput;
};


export type MutationDismissMappingAdviceArgs = {
  input: DismissMappingAdviceInput;
};


export type MutationEndOwnSessionsArgs = {
  input: EndOwnSessionsInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationEndSessionsOfUserArgs = {
  input: EndSessionsOfUserInput;
};


export type MutationIgnoreDuplicateArgs = {
  input: IgnoreDuplicateInput;
};


export type MutationImportUsersArgs = {
  input: ImportUsersInput;
};


export type MutationInviteUsersArgs = {
  input: InviteUsersInput;
};


export type MutationLinkDuplicateArgs = {
  input: LinkDuplicateInput;
};


export type MutationMergeUsersArgs = {
  input: MergeUsersInput;
};


export type MutationRejectProvisioningHoldArgs = {
  input: RejectProvisioningHoldInput;
};


export type MutationReleaseProvisioningHoldArgs = {
  input: ReleaseProvisioningHoldInput;
};


export type MutationRemoveConnectionArgs = {
  input: RemoveConnectionInput;
};


export type MutationRemoveEmailDomainArgs = {
  input: RemoveEmailDomainInput;
};


export type MutationRemoveOauthClientFederationArgs = {
  input: RemoveOauthClientFederationInput;
};


export type MutationResendInvitationsArgs = {
  input: ResendInvitationsInput;
};


export type MutationRestoreMappingAdviceArgs = {
  input: RestoreMappingAdviceInput;
};


export type MutationRetryMailsArgs = {
  input: RetryMailsInput;
};


export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


export type MutationRevokeOauthClientSecretArgs = {
  input: RevokeOauthClientSecretInput;
};


export type MutationRotateApiTokenArgs = {
  input: RotateApiTokenInput;
};


export type MutationSetConnectionArgs = {
  input: SetConnectionInput;
};


export type MutationSetGroupRoleArgs = {
  input: SetGroupRoleInput;
};


export type MutationSetOauthClientFederationArgs = {
  input: SetOauthClientFederationInput;
};


export type MutationStartRehearsalArgs = {
  input: StartRehearsalInput;
};


export type MutationUndoDuplicateCureArgs = {
  input: UndoDuplicateCureInput;
};


export type MutationUnlinkIdentitiesArgs = {
  input: UnlinkIdentitiesInput;
};


export type MutationUpdateConnectionArgs = {
  input: UpdateConnectionInput;
};


export type MutationUpdateGroupArgs = {
  input: UpdateGroupInput;
};


export type MutationUpdateOauthClientArgs = {
  input: UpdateOauthClientInput;
};


export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


export type MutationUpdateSingleSignOnArgs = {
  input: UpdateSingleSignOnInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


export type MutationUpdateUserAccessArgs = {
  input: UpdateUserAccessInput;
};


export type MutationUpdateUserInformationFieldArgs = {
  input: UpdateUserInformationFieldInput;
};


export type MutationVerifyEmailDomainArgs = {
  input: VerifyEmailDomainInput;
};


export type MutationWithdrawInvitationsArgs = {
  input: WithdrawInvitationsInput;
};

/** Something with an id of its own, which `node` finds it by. */
export type Node = {
  /** Never changes and is never used again. */
  readonly id: Scalars['ID']['output'];
};

/** A condition on a number. Several operators together must all hold. */
export type NumberFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Not equal to; holds where the value is missing. */
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
};

/** Somebody else's program that gets access tokens of one hour at the organisation's token endpoint (OAuth 2.0 client credentials, RFC 6749 §4.4). */
export type OauthClient = Node & {
  readonly __typename?: 'OauthClient';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was deleted; `null` where it was not. Deleted ones stand only in the provisioning events that they caused. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by itself; `null` where it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose assertions stand for it; `null` where nobody's do. */
  readonly federation?: Maybe<OauthClientFederation>;
  /** The `client_id`. */
  readonly id: Scalars['ID']['output'];
  /** Why it got none then, in a sentence; the directory's own log says no more than that it failed. */
  readonly lastRefusalReason?: Maybe<Scalars['String']['output']>;
  /** When it last got none although it asked, to the minute; `null` where that never happened. */
  readonly lastRefusedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last got an access token; `null` where it never did. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name that its maker gave it. */
  readonly name: Scalars['String']['output'];
  /** What it may do. */
  readonly permissions: ReadonlyArray<Scalars['Permission']['output']>;
  /** How often its access tokens were presented after it, or what they were got with, had been ended; `null` where that never happened. */
  readonly refusals?: Maybe<CredentialRefusals>;
  /** Its secrets, the oldest first, revoked and expired ones included. */
  readonly secrets: ReadonlyArray<OauthClientSecret>;
  /** What state it is in. */
  readonly status: OauthClientStatus;
};

/** A page of OAuth clients. */
export type OauthClientConnection = {
  readonly __typename?: 'OauthClientConnection';
  /** The clients with their cursors. */
  readonly edges: ReadonlyArray<OauthClientEdge>;
  /** The clients. */
  readonly nodes: ReadonlyArray<OauthClient>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An OAuth client and its place in the connection. */
export type OauthClientEdge = {
  readonly __typename?: 'OauthClientEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The client. */
  readonly node: OauthClient;
};

/** Whose assertions stand for an OAuth client (workload identity federation, RFC 7523). */
export type OauthClientFederation = {
  readonly __typename?: 'OauthClientFederation';
  /** The `aud` of the assertion is or holds one of these. */
  readonly audiences: ReadonlyArray<Scalars['String']['output']>;
  /** When it was set. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The `iss` of the assertion. */
  readonly issuer: Scalars['String']['output'];
  /** Where the issuer's public keys are (a JSON Web Key Set, RFC 7517). */
  readonly jwksUrl: Scalars['URL']['output'];
  /** When an access token was last got with it; `null` where none ever was. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The `sub` of the assertion. */
  readonly subject: Scalars['String']['output'];
};

/** Which OAuth clients. All conditions that are given must hold. */
export type OauthClientFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OauthClientFilter>>;
  /** When it was made. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it ends by itself. */
  readonly expiresAt?: InputMaybe<DateTimeFilter>;
  /** The client's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** When it last got an access token. */
  readonly lastUsedAt?: InputMaybe<DateTimeFilter>;
  /** The name that its maker gave it. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<OauthClientFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OauthClientFilter>>;
  /** What it may do. */
  readonly permissions?: InputMaybe<PermissionsFilter>;
  /** What state it is in. */
  readonly status?: InputMaybe<OauthClientStatusFilter>;
};

/** By what OAuth clients are ordered; those that are equal in it, by their ids. */
export type OauthClientOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: OauthClientOrderField;
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

/** A `client_secret` of an OAuth client. Only its SHA-256 is kept. */
export type OauthClientSecret = {
  readonly __typename?: 'OauthClientSecret';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The secret's id. */
  readonly id: Scalars['ID']['output'];
  /** When an access token was last got with it; `null` where none ever was. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first characters of the secret, to recognise it by. */
  readonly prefix: Scalars['String']['output'];
  /** When it was revoked; `null` where it was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
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

/** A condition on the state of an OAuth client. Several operators together must all hold. */
export type OauthClientStatusFilter = {
  /** In this state. */
  readonly eq?: InputMaybe<OauthClientStatus>;
  /** In one of these states. */
  readonly in?: InputMaybe<ReadonlyArray<OauthClientStatus>>;
  /** In another state. */
  readonly ne?: InputMaybe<OauthClientStatus>;
};

/** An OIDC provider, where this service is registered as a confidential client (in Entra an *app registration* of the platform *Web*). */
export type OidcProviderInput = {
  /** What the provider calls this service: Entra's *Application (client) ID*. */
  readonly clientId: Scalars['String']['input'];
  /** The client secret; kept encrypted, and told to the provider alone. Can be left out where issuer and client id stay as they are. */
  readonly clientSecret?: InputMaybe<Scalars['String']['input']>;
  /** The issuer to the letter: `https://login.microsoftonline.com/{tenant id}/v2.0` for one Entra tenant, `https://login.microsoftonline.com/organizations/v2.0` for those of `tenantIds`; https, and not at a private address. */
  readonly issuer: Scalars['String']['input'];
  /** What to ask for beside `openid`; `profile` and `email` unless told otherwise. */
  readonly scopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The Entra tenants whose people may come; must be given where the issuer is that of many tenants. */
  readonly tenantIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How to speak with an OIDC provider. The client secret is told to nobody. */
export type OidcSettings = {
  readonly __typename?: 'OidcSettings';
  /** What the provider calls this service: Entra's *Application (client) ID*. */
  readonly clientId: Scalars['String']['output'];
  /** Whether a client secret is kept. */
  readonly hasClientSecret: Scalars['Boolean']['output'];
  /** Where the provider describes itself, below it `/.well-known/openid-configuration`. */
  readonly issuer: Scalars['String']['output'];
  /** What is asked for. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The Entra tenants whose people may come; empty where the issuer is of one tenant, or not Entra. */
  readonly tenantIds: ReadonlyArray<Scalars['String']['output']>;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** The least first; what has no value comes last. */
  | 'ASCENDING'
  /** The greatest first; what has no value comes first. */
  | 'DESCENDING';

/** A customer; the tenant. Everything else belongs to exactly one. */
export type Organisation = Node & {
  readonly __typename?: 'Organisation';
  /** When the organisation was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The organisation's id. */
  readonly id: Scalars['ID']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** How its people sign in and how they are provisioned. */
  readonly singleSignOn: SingleSignOnSettings;
  /** The word that stands for the organisation in addresses, such as the Tenant URL. */
  readonly slug: Scalars['String']['output'];
  /** When the organisation was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The organisations with their cursors. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The organisations. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation and its place in the connection. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. */
  readonly node: Organisation;
};

/** The figures of one organisation. */
export type OrganisationFigures = {
  readonly __typename?: 'OrganisationFigures';
  /** What its SCIM clients asked for in all periods together, and what came of it. */
  readonly counts: ProvisioningCounts;
  /** The organisation. */
  readonly organisation: Organisation;
  /** How many people it had at the end of the last period, disabled ones included. */
  readonly peopleCount: Scalars['Int']['output'];
  /** What its SCIM clients asked for in each period. */
  readonly provisioningRequests: ReadonlyArray<RequestsInPeriod>;
};

/** A page of organisations with their figures. */
export type OrganisationFiguresConnection = {
  readonly __typename?: 'OrganisationFiguresConnection';
  /** The organisations with their cursors. */
  readonly edges: ReadonlyArray<OrganisationFiguresEdge>;
  /** The organisations. */
  readonly nodes: ReadonlyArray<OrganisationFigures>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation with its figures and its place in the connection. */
export type OrganisationFiguresEdge = {
  readonly __typename?: 'OrganisationFiguresEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. */
  readonly node: OrganisationFigures;
};

/** Which organisations. All conditions that are given must hold. */
export type OrganisationFiguresFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganisationFiguresFilter>>;
  /** When the organisation was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The organisation's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** The name to show. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<OrganisationFiguresFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OrganisationFiguresFilter>>;
  /** The word that stands for the organisation in addresses. */
  readonly slug?: InputMaybe<StringFilter>;
};

/** By what organisations are ordered; those that are equal in it, by their ids. */
export type OrganisationFiguresOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: OrganisationFiguresOrderField;
};

/** What organisations can be ordered by. */
export type OrganisationFiguresOrderField =
  /** When the organisation was created. */
  | 'CREATED_AT'
  /** The name to show. */
  | 'NAME'
  /** How many people it had at the end of the last period. */
  | 'PEOPLE'
  /** How many of them were refused or failed. */
  | 'REFUSALS'
  /** How many requests of SCIM clients there were in all periods together. */
  | 'REQUESTS'
  /** The word that stands for the organisation in addresses. */
  | 'SLUG';

/** Which organisations. All conditions that are given must hold. */
export type OrganisationFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** When the organisation was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The organisation's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** The name to show. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<OrganisationFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** The word that stands for the organisation in addresses. */
  readonly slug?: InputMaybe<StringFilter>;
  /** When the organisation was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** By what organisations are ordered; those that are equal in it, by their ids. */
export type OrganisationOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: OrganisationOrderField;
};

/** What organisations can be ordered by. */
export type OrganisationOrderField =
  /** When the organisation was created. */
  | 'CREATED_AT'
  /** The name to show. */
  | 'NAME'
  /** The word that stands for the organisation in addresses. */
  | 'SLUG'
  /** When the organisation was last changed. */
  | 'UPDATED_AT';

/** How many organisations there were in a period. */
export type OrganisationsInPeriod = {
  readonly __typename?: 'OrganisationsInPeriod';
  /** How many were created. */
  readonly added: Scalars['Int']['output'];
  /** How many there were at the end of the period; in a period that is not over, how many there are now. */
  readonly count: Scalars['Int']['output'];
  /** When the period begins. */
  readonly start: Scalars['DateTime']['output'];
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge of this page; pass it as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of this page; `null` where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

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

/** Users whom `inviteUsers` has passed over for one reason. */
export type PassedOverUsers = {
  readonly __typename?: 'PassedOverUsers';
  /** How many users. */
  readonly count: Scalars['Int']['output'];
  /** Why. */
  readonly reason: PassedOverReason;
};

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

/** How many people had a value in a period. */
export type PeopleInPeriod = {
  readonly __typename?: 'PeopleInPeriod';
  /** How many came to have it. */
  readonly added: Scalars['Int']['output'];
  /** How many had it at the end of the period; in a period that is not over, how many have it now. */
  readonly count: Scalars['Int']['output'];
  /** How many ceased to have it. */
  readonly removed: Scalars['Int']['output'];
  /** When the period begins. */
  readonly start: Scalars['DateTime']['output'];
};

/** How many people had one value, over time. */
export type PeopleSeries = {
  readonly __typename?: 'PeopleSeries';
  /** Where people are counted by group: the group, or `null` where it has been deleted since. */
  readonly group?: Maybe<Group>;
  /** One for each period. */
  readonly points: ReadonlyArray<PeopleInPeriod>;
  /** The value; `null` for those who have none, and where everyone is counted. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A condition on a set of permissions. */
export type PermissionsFilter = {
  /** This permission is among them. */
  readonly includes?: InputMaybe<Scalars['Permission']['input']>;
};

/** The parts of a person's name. */
export type PersonName = {
  readonly __typename?: 'PersonName';
  /** The family name. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** The whole name as it is written. */
  readonly formatted?: Maybe<Scalars['String']['output']>;
  /** The given name. */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Such as `Dr`. */
  readonly honorificPrefix?: Maybe<Scalars['String']['output']>;
  /** Such as `III`. */
  readonly honorificSuffix?: Maybe<Scalars['String']['output']>;
  /** The middle names. */
  readonly middleName?: Maybe<Scalars['String']['output']>;
};

/** A condition on the parts of a name. */
export type PersonNameFilter = {
  /** The family name. */
  readonly familyName?: InputMaybe<StringFilter>;
  /** The whole name. */
  readonly formatted?: InputMaybe<StringFilter>;
  /** The given name. */
  readonly givenName?: InputMaybe<StringFilter>;
  /** Such as `Dr`. */
  readonly honorificPrefix?: InputMaybe<StringFilter>;
  /** Such as `III`. */
  readonly honorificSuffix?: InputMaybe<StringFilter>;
  /** The middle names. */
  readonly middleName?: InputMaybe<StringFilter>;
};

/** The parts of a name. An absent part stays as it is, `null` clears it. */
export type PersonNameInput = {
  /** The family name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** The whole name as it is written. */
  readonly formatted?: InputMaybe<Scalars['String']['input']>;
  /** The given name. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** Such as `Dr`. */
  readonly honorificPrefix?: InputMaybe<Scalars['String']['input']>;
  /** Such as `III`. */
  readonly honorificSuffix?: InputMaybe<Scalars['String']['input']>;
  /** The middle names. */
  readonly middleName?: InputMaybe<Scalars['String']['input']>;
};

/** That an analyst of the platform was shown figures of the organisation. */
export type PlatformAccess = {
  readonly __typename?: 'PlatformAccess';
  /** When. */
  readonly accessedAt: Scalars['DateTime']['output'];
  /** Under this reference the platform's operator finds who it was, and what was asked. */
  readonly reference: Scalars['ID']['output'];
};

/** A page of accesses. */
export type PlatformAccessConnection = {
  readonly __typename?: 'PlatformAccessConnection';
  /** The accesses with their cursors. */
  readonly edges: ReadonlyArray<PlatformAccessEdge>;
  /** The accesses. */
  readonly nodes: ReadonlyArray<PlatformAccess>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An access and its place in the connection. */
export type PlatformAccessEdge = {
  readonly __typename?: 'PlatformAccessEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The access. */
  readonly node: PlatformAccess;
};

/** Which accesses. All conditions that are given must hold. */
export type PlatformAccessFilter = {
  /** When. */
  readonly accessedAt?: InputMaybe<DateTimeFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlatformAccessFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<PlatformAccessFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PlatformAccessFilter>>;
};

/** By what accesses are ordered; those that are equal in it, by their references. */
export type PlatformAccessOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: PlatformAccessOrderField;
};

/** What accesses can be ordered by. */
export type PlatformAccessOrderField =
  /** When. */
  | 'ACCESSED_AT';

/** Figures of all organisations together, and of each. All series have the same periods. Of the people of an organisation there are numbers, and nothing else. */
export type PlatformAnalytics = {
  readonly __typename?: 'PlatformAnalytics';
  /** When the last period ends. */
  readonly end: Scalars['DateTime']['output'];
  /** How many organisations there were. */
  readonly growth: ReadonlyArray<OrganisationsInPeriod>;
  /** The figures of each organisation. Whose were shown is kept as well. */
  readonly organisations: OrganisationFiguresConnection;
  /** How many people there were in all organisations, by what they are: a series for each value, the one that most have at the end first. */
  readonly people: ReadonlyArray<PlatformPeopleSeries>;
  /** What the SCIM clients of all organisations asked for, and what came of it. */
  readonly provisioningRequests: ReadonlyArray<RequestsInPeriod>;
  /** When each period begins. */
  readonly starts: ReadonlyArray<Scalars['DateTime']['output']>;
};


/** Figures of all organisations together, and of each. All series have the same periods. Of the people of an organisation there are numbers, and nothing else. */
export type PlatformAnalyticsOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFiguresFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganisationFiguresOrder>;
};


/** Figures of all organisations together, and of each. All series have the same periods. Of the people of an organisation there are numbers, and nothing else. */
export type PlatformAnalyticsPeopleArgs = {
  by?: InputMaybe<PlatformPeopleDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** By what people are counted across organisations. Not by what an organisation has words of its own for, such as its departments. */
export type PlatformPeopleDimension =
  /** All together, disabled ones included. */
  | 'EVERYONE'
  /** By the language to write to them in. */
  | 'LANGUAGE'
  /** By where they came from: the values are those of `Source`. */
  | 'SOURCE'
  /** By whether they may sign in: the values are `ACTIVE` and `DISABLED`. */
  | 'STATUS';

/** How many people of all organisations had one value, over time. */
export type PlatformPeopleSeries = {
  readonly __typename?: 'PlatformPeopleSeries';
  /** One for each period. */
  readonly points: ReadonlyArray<PeopleInPeriod>;
  /** The value; `null` for those who have none, and where everyone is counted. */
  readonly value?: Maybe<Scalars['String']['output']>;
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
  readonly eq?: InputMaybe<ProvisionedResourceType>;
  /** About one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ProvisionedResourceType>>;
  /** About something else, or nothing that is known. */
  readonly ne?: InputMaybe<ProvisionedResourceType>;
};

/** What a SCIM client was answered. */
export type ProvisioningAnswer = {
  readonly __typename?: 'ProvisioningAnswer';
  /** The SCIM error of a request that was refused or held. Of what succeeded `null`: the user or group as it was then is not kept a second time. */
  readonly error?: Maybe<Scalars['JSON']['output']>;
  /** After how many seconds the client was asked to come back (`Retry-After`); `null` where it was not. */
  readonly retryAfterSeconds?: Maybe<Scalars['Int']['output']>;
  /** The HTTP status. */
  readonly status: Scalars['Int']['output'];
};

/** How much one cycle of a SCIM client may disable or delete. What goes beyond both numbers is held: the client is asked to come back later (503 with `Retry-After`), everything else goes on, and owners decide (`provisioningHolds`). */
export type ProvisioningBrake = {
  readonly __typename?: 'ProvisioningBrake';
  /** Whether anything is held at all. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Up to so many people a cycle may always disable or delete, whatever their share. */
  readonly people: Scalars['Int']['output'];
  /** Held is what goes beyond this share of the people who were enabled before the cycle, in percent. */
  readonly percent: Scalars['Int']['output'];
};

/** How many requests there were, by what came of them. A request that was answered but of which no event was kept, such as a list, is not counted. */
export type ProvisioningCounts = {
  readonly __typename?: 'ProvisioningCounts';
  /** Those that failed for a fault of this service. */
  readonly failed: Scalars['Int']['output'];
  /** Those that changed a group or its members. */
  readonly groupsChanged: Scalars['Int']['output'];
  /** Those that created a group. */
  readonly groupsCreated: Scalars['Int']['output'];
  /** Those that deleted a group. */
  readonly groupsDeleted: Scalars['Int']['output'];
  /** Those that looked for a user or group. */
  readonly lookups: Scalars['Int']['output'];
  /** Why they were refused or failed, the most frequent cause first; causes that did not occur are left out. */
  readonly refusals: ReadonlyArray<RefusalCount>;
  /** Those that were refused for what they asked. */
  readonly refused: Scalars['Int']['output'];
  /** All of them. */
  readonly requests: Scalars['Int']['output'];
  /** Those that found everything as they wanted it. */
  readonly unchanged: Scalars['Int']['output'];
  /** Those that changed a user, other than by disabling or enabling it. */
  readonly usersChanged: Scalars['Int']['output'];
  /** Those that created a user. */
  readonly usersCreated: Scalars['Int']['output'];
  /** Those that deleted a user. */
  readonly usersDeleted: Scalars['Int']['output'];
  /** Those that disabled a user. */
  readonly usersDisabled: Scalars['Int']['output'];
  /** Those that enabled a user again. */
  readonly usersEnabled: Scalars['Int']['output'];
  /** Those that would have disabled or deleted a user, and were held (`provisioningHolds`). */
  readonly usersHeld: Scalars['Int']['output'];
};

/**
 * A run of requests of one client, as its directory would call it: Entra begins one about every 40 minutes. It has ended once the
 * client has been silent for 15 minutes. Cycles are found by looking at the requests, so what is provisioned on demand within 15
 * minutes of a cycle belongs to it, and a directory that pauses for longer has begun another.
 */
export type ProvisioningCycle = Node & {
  readonly __typename?: 'ProvisioningCycle';
  /** The API token that asked; `null` where it was none. */
  readonly apiToken?: Maybe<ApiToken>;
  /** What was asked for, and what came of it. */
  readonly counts: ProvisioningCounts;
  /** From its first to its latest request, in seconds. */
  readonly durationSeconds: Scalars['Float']['output'];
  /** When it ended: when its last request came. `null` while it is running. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The events of the cycle. */
  readonly events: ProvisioningEventConnection;
  /** The cycle's id. */
  readonly id: Scalars['ID']['output'];
  /** When its latest request came. */
  readonly lastRequestAt: Scalars['DateTime']['output'];
  /** The OAuth client that asked; `null` where it was none. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** When its first request came. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether it is still running. */
  readonly state: ProvisioningCycleState;
};


/**
 * A run of requests of one client, as its directory would call it: Entra begins one about every 40 minutes. It has ended once the
 * client has been silent for 15 minutes. Cycles are found by looking at the requests, so what is provisioned on demand within 15
 * minutes of a cycle belongs to it, and a directory that pauses for longer has begun another.
 */
export type ProvisioningCycleEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisioningEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisioningEventOrder>;
};

/** A page of provisioning cycles. */
export type ProvisioningCycleConnection = {
  readonly __typename?: 'ProvisioningCycleConnection';
  /** The cycles with their cursors. */
  readonly edges: ReadonlyArray<ProvisioningCycleEdge>;
  /** The cycles. */
  readonly nodes: ReadonlyArray<ProvisioningCycle>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A provisioning cycle and its place in the connection. */
export type ProvisioningCycleEdge = {
  readonly __typename?: 'ProvisioningCycleEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The cycle. */
  readonly node: ProvisioningCycle;
};

/** Which provisioning cycles. All conditions that are given must hold. */
export type ProvisioningCycleFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProvisioningCycleFilter>>;
  /** The id of the API token that asked. */
  readonly apiTokenId?: InputMaybe<StringFilter>;
  /** The cycle's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** When the latest request came. */
  readonly lastRequestAt?: InputMaybe<DateTimeFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ProvisioningCycleFilter>;
  /** The id of the OAuth client that asked. */
  readonly oauthClientId?: InputMaybe<StringFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ProvisioningCycleFilter>>;
  /** When the first request came. */
  readonly startedAt?: InputMaybe<DateTimeFilter>;
  /** Whether it is still running. */
  readonly state?: InputMaybe<ProvisioningCycleStateFilter>;
};

/** What a subscription to provisioning cycles tells. */
export type ProvisioningCycleNotice = {
  readonly __typename?: 'ProvisioningCycleNotice';
  /** Where the stream stands with this notice; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The cycle as it is now; `null` in the first notice alone. */
  readonly cycle?: Maybe<ProvisioningCycle>;
};

/** By what provisioning cycles are ordered; those that are equal in it, by their ids. */
export type ProvisioningCycleOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: ProvisioningCycleOrderField;
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
  readonly eq?: InputMaybe<ProvisioningCycleState>;
  /** One of these states. */
  readonly in?: InputMaybe<ReadonlyArray<ProvisioningCycleState>>;
  /** The other state. */
  readonly ne?: InputMaybe<ProvisioningCycleState>;
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
  readonly eq?: InputMaybe<ProvisioningDecision>;
  /** Decided in one of these ways. */
  readonly in?: InputMaybe<ReadonlyArray<ProvisioningDecision>>;
  /** Decided otherwise. */
  readonly ne?: InputMaybe<ProvisioningDecision>;
};

/** One thing that a SCIM client asked for, what was decided and why. */
export type ProvisioningEvent = Node & {
  readonly __typename?: 'ProvisioningEvent';
  /** What the client was answered. */
  readonly answer: ProvisioningAnswer;
  /** The API token that asked; `null` where it was none. */
  readonly apiToken?: Maybe<ApiToken>;
  /** What was decided. */
  readonly decision: ProvisioningDecision;
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
  /** The HTTP method of the request. */
  readonly method: Scalars['String']['output'];
  /** The OAuth client that asked; `null` where it was none. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The name of the GraphQL operation that the request became; `null` where it became none. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** The path below the Tenant URL. */
  readonly path: Scalars['String']['output'];
  /** Why, in a sentence; for a refusal, what to do. */
  readonly reason: Scalars['String']['output'];
  /** The body as it came; passwords are left out, and what `ScimSettings.maskedAttributes` names is masked. */
  readonly request?: Maybe<Scalars['JSON']['output']>;
  /** The id of the request, which the client got as `X-Request-Id` and which stands in the log. */
  readonly requestId: Scalars['String']['output'];
  /** The id of the user or group, where it is known. It may have been deleted since. */
  readonly resourceId?: Maybe<Scalars['ID']['output']>;
  /** The `userName` or `displayName` at that time. */
  readonly resourceName?: Maybe<Scalars['String']['output']>;
  /** What it was about. */
  readonly resourceType?: Maybe<ProvisionedResourceType>;
  /** The HTTP status of the answer. */
  readonly status: Scalars['Int']['output'];
  /** What in the request bends the RFCs, and the legal form that it was understood as. */
  readonly understood: ReadonlyArray<UnderstoodQuirk>;
  /** The variables of that operation; masked like the request. */
  readonly variables?: Maybe<Scalars['JSON']['output']>;
  /** What was not applied, although the request succeeded, each in a sentence. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of provisioning events. */
export type ProvisioningEventConnection = {
  readonly __typename?: 'ProvisioningEventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<ProvisioningEventEdge>;
  /** The events. */
  readonly nodes: ReadonlyArray<ProvisioningEvent>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A provisioning event and its place in the connection. */
export type ProvisioningEventEdge = {
  readonly __typename?: 'ProvisioningEventEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: ProvisioningEvent;
};

/** Which provisioning events. All conditions that are given must hold. */
export type ProvisioningEventFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProvisioningEventFilter>>;
  /** The id of the API token that asked. */
  readonly apiTokenId?: InputMaybe<StringFilter>;
  /** What was decided. */
  readonly decision?: InputMaybe<ProvisioningDecisionFilter>;
  /** The event's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** The HTTP method of the request, in capitals. */
  readonly method?: InputMaybe<WordFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ProvisioningEventFilter>;
  /** The id of the OAuth client that asked. */
  readonly oauthClientId?: InputMaybe<StringFilter>;
  /** When it happened. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ProvisioningEventFilter>>;
  /** The path below the Tenant URL. */
  readonly path?: InputMaybe<StringFilter>;
  /** Why, in a sentence. */
  readonly reason?: InputMaybe<StringFilter>;
  /** The id of the request; upper and lower case differ. */
  readonly requestId?: InputMaybe<StringFilter>;
  /** The id of the user or group. */
  readonly resourceId?: InputMaybe<StringFilter>;
  /** The `userName` or `displayName` at that time. */
  readonly resourceName?: InputMaybe<StringFilter>;
  /** What it was about. */
  readonly resourceType?: InputMaybe<ProvisionedResourceTypeFilter>;
  /** The HTTP status of the answer. */
  readonly status?: InputMaybe<IntFilter>;
};

/** What a subscription to provisioning events tells. */
export type ProvisioningEventNotice = {
  readonly __typename?: 'ProvisioningEventNotice';
  /** Where the stream stands with this notice; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The event; `null` in the first notice alone. */
  readonly event?: Maybe<ProvisioningEvent>;
};

/** By what provisioning events are ordered; those that are equal in it, by their ids. */
export type ProvisioningEventOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: ProvisioningEventOrderField;
};

/** What provisioning events can be ordered by. */
export type ProvisioningEventOrderField =
  /** When it happened. */
  | 'OCCURRED_AT';

/**
 * Why a SCIM client does not get to disable or delete people: it wanted to do so to more of them in one cycle than the settings allow
 * (`ScimSettings.brake`). What is held is answered 503 with `Retry-After`, so that the client asks again later; everything else goes on.
 */
export type ProvisioningHold = Node & {
  readonly __typename?: 'ProvisioningHold';
  /** The API token that asked; `null` where it was none. */
  readonly apiToken?: Maybe<ApiToken>;
  /** When the first request was held. */
  readonly beganAt: Scalars['DateTime']['output'];
  /** The cycle in which it began; `null` where its events are not kept any more. */
  readonly cycle?: Maybe<ProvisioningCycle>;
  /** When it was decided; `null` where it was not. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it will have ended by itself, if nobody is asked for again; `null` where it has ended or was released. */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many people are held, those included who have been let through since. */
  readonly heldCount: Scalars['Int']['output'];
  /** The hold's id. */
  readonly id: Scalars['ID']['output'];
  /** When the client asked last for somebody who is held. */
  readonly lastAskedAt: Scalars['DateTime']['output'];
  /** How many people the cycle may disable and delete at the most, by the settings of that moment. */
  readonly mostPeople: Scalars['Int']['output'];
  /** The OAuth client that asked; `null` where it was none. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** How many people the cycle had disabled and deleted before. */
  readonly passedCount: Scalars['Int']['output'];
  /** Whether it holds, and what was decided. */
  readonly state: ProvisioningHoldState;
  /** Who is held. */
  readonly users: HeldUserConnection;
};


/**
 * Why a SCIM client does not get to disable or delete people: it wanted to do so to more of them in one cycle than the settings allow
 * (`ScimSettings.brake`). What is held is answered 503 with `Retry-After`, so that the client asks again later; everything else goes on.
 */
export type ProvisioningHoldUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HeldUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HeldUserOrder>;
};

/** A page of holds. */
export type ProvisioningHoldConnection = {
  readonly __typename?: 'ProvisioningHoldConnection';
  /** The holds with their cursors. */
  readonly edges: ReadonlyArray<ProvisioningHoldEdge>;
  /** The holds. */
  readonly nodes: ReadonlyArray<ProvisioningHold>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hold and its place in the connection. */
export type ProvisioningHoldEdge = {
  readonly __typename?: 'ProvisioningHoldEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The hold. */
  readonly node: ProvisioningHold;
};

/** Which holds. All conditions that are given must hold. */
export type ProvisioningHoldFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProvisioningHoldFilter>>;
  /** The id of the API token that asked. */
  readonly apiTokenId?: InputMaybe<StringFilter>;
  /** When the first request was held. */
  readonly beganAt?: InputMaybe<DateTimeFilter>;
  /** The hold's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ProvisioningHoldFilter>;
  /** The id of the OAuth client that asked. */
  readonly oauthClientId?: InputMaybe<StringFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ProvisioningHoldFilter>>;
  /** Whether it holds. */
  readonly state?: InputMaybe<ProvisioningHoldStateFilter>;
};

/** By what holds are ordered; those that are equal in it, by their ids. */
export type ProvisioningHoldOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field. */
  readonly field: ProvisioningHoldOrderField;
};

/** What holds can be ordered by. */
export type ProvisioningHoldOrderField =
  /** When the first request was held. */
  | 'BEGAN_AT';

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

/** A condition on the state of a hold. */
export type ProvisioningHoldStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<ProvisioningHoldState>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<ProvisioningHoldState>>;
  /** Another one. */
  readonly ne?: InputMaybe<ProvisioningHoldState>;
};

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

/** No SCIM client is served any more. */
export type ProvisioningSilence = {
  readonly __typename?: 'ProvisioningSilence';
  /** The API token that came last; `null` where it was none. */
  readonly apiToken?: Maybe<ApiToken>;
  /** The likely cause. */
  readonly cause: ProvisioningSilenceCause;
  /** The cause and its cure, in a sentence. */
  readonly detail: Scalars['String']['output'];
  /** The OAuth client that came last; `null` where it was none. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** When a client was served last. */
  readonly since: Scalars['DateTime']['output'];
};

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

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Figures of the caller's organisation over time. They are exact at every moment: what has just happened is in them. A year by
   * days is as quick as a day by hours.
   */
  readonly analytics: Analytics;
  /** One API token of the caller's organisation; `null` where there is none with that id. */
  readonly apiToken?: Maybe<ApiToken>;
  /** The API tokens of the caller's organisation, those that have ended included. */
  readonly apiTokens: ApiTokenConnection;
  /** How the organisation's directory maps attributes, as far as the newest requests of its SCIM clients show it: the same number at the most, however many there were. */
  readonly attributeMappings: AttributeMappings;
  /** Who did what to what, from where: every change of the caller's organisation, whatever door it came through. */
  readonly auditEntries: AuditEntryConnection;
  /** One entry of the audit trail; `null` where there is none with that id. */
  readonly auditEntry?: Maybe<AuditEntry>;
  /** Whether the audit trail is what was written: reads all of it, and names the first entry that was changed, is missing or was added. */
  readonly auditVerification: AuditVerification;
  /** One test of the sign-in connection; `null` where there is none with that id. The last 20 are kept. */
  readonly connectionTest?: Maybe<ConnectionTest>;
  /** One duplicate check; `null` where there is none with that id. Old ones are deleted. */
  readonly duplicateCheck?: Maybe<DuplicateCheck>;
  /** The duplicate checks of the caller's organisation. */
  readonly duplicateChecks: DuplicateCheckConnection;
  /** What was done in the caller's organisation about people who are here twice, or would be. */
  readonly duplicateCures: DuplicateCureConnection;
  /** One group of the caller's organisation; `null` where there is none with that id. */
  readonly group?: Maybe<Group>;
  /** The groups of the caller's organisation. */
  readonly groups: GroupConnection;
  /** One invitation of the caller's organisation; `null` where there is none with that id. */
  readonly invitation?: Maybe<Invitation>;
  /** The invitations of the caller's organisation, those that have ended included. */
  readonly invitations: InvitationConnection;
  /** One mail of the caller's organisation; `null` where there is none with that id. */
  readonly mail?: Maybe<Mail>;
  /** The mails of the caller's organisation: what waits, what was sent, and what could not be. What stands in them is not told. */
  readonly mails: MailConnection;
  /** Whatever the caller's organisation has under this id; `null` where it has nothing there. To read it takes the permission that its type needs. */
  readonly node?: Maybe<Node>;
  /** The same for several ids, in their order. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One OAuth client of the caller's organisation; `null` where there is none with that id. Deleted ones can be asked for, too. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** The OAuth clients of the caller's organisation, without the deleted ones. */
  readonly oauthClients: OauthClientConnection;
  /** The caller's organisation. */
  readonly organisation?: Maybe<Organisation>;
  /** All organisations. For the platform's operators only. */
  readonly organisations: OrganisationConnection;
  /** When the platform's own analysts were shown figures of the caller's organisation by itself. Totals of all organisations do not count. */
  readonly platformAccesses: PlatformAccessConnection;
  /**
   * Figures across all organisations over time, for the platform's own analysts: with a platform token, and with no other. Each use
   * is kept for the operators, with what was asked, before it is answered. What happened in the last half minute may not be in the figures yet.
   */
  readonly platformAnalytics: PlatformAnalytics;
  /** One provisioning cycle, as it is known now; `null` where there is none with that id. */
  readonly provisioningCycle?: Maybe<ProvisioningCycle>;
  /** The runs of requests of SCIM clients to the caller's organisation, the newest first unless told otherwise. */
  readonly provisioningCycles: ProvisioningCycleConnection;
  /** One provisioning event; `null` where there is none with that id. */
  readonly provisioningEvent?: Maybe<ProvisioningEvent>;
  /** What SCIM clients asked of the caller's organisation and what was decided. */
  readonly provisioningEvents: ProvisioningEventConnection;
  /** One hold; `null` where there is none with that id. */
  readonly provisioningHold?: Maybe<ProvisioningHold>;
  /** Where a SCIM client wanted to disable or delete more people in one cycle than it may, and was held; those that have ended included, the newest first unless told otherwise. */
  readonly provisioningHolds: ProvisioningHoldConnection;
  /** That the directory does not come any more: no SCIM client was served for two hours, the time of three of Entra's cycles, though one came regularly before. `null` where all is well, or no directory came regularly yet. Owners are told by mail, once for each silence. */
  readonly provisioningSilence?: Maybe<ProvisioningSilence>;
  /** What this request costs and what is left of the caller's budget. `null` where the request does not come over HTTP. */
  readonly rateLimit?: Maybe<RateLimit>;
  /** The rehearsal of the caller's organisation that is open; `null` where none is. */
  readonly rehearsal?: Maybe<Rehearsal>;
  /** The single sign-on settings of the caller's organisation. */
  readonly singleSignOn: SingleSignOnSettings;
  /** One user of the caller's organisation; `null` where there is none with that id. */
  readonly user?: Maybe<User>;
  /** One user information field of the caller's organisation; `null` where there is none with that id. */
  readonly userInformationField?: Maybe<UserInformationField>;
  /** The user information fields of the caller's organisation. */
  readonly userInformationFields: UserInformationFieldConnection;
  /** The users of the caller's organisation, disabled ones included. */
  readonly users: UserConnection;
  /** The version of the service that answers. */
  readonly version: Scalars['String']['output'];
  /** Who is asking, and what they may do. */
  readonly viewer: Viewer;
};


export type QueryAnalyticsArgs = {
  period: AnalyticsPeriodInput;
};


export type QueryApiTokenArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApiTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiTokenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApiTokenOrder>;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AuditEntryOrder>;
};


export type QueryAuditEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConnectionTestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDuplicateCheckArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDuplicateChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DuplicateCheckFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DuplicateCheckOrder>;
};


export type QueryDuplicateCuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DuplicateCureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DuplicateCureOrder>;
};


export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


export type QueryInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InvitationOrder>;
};


export type QueryMailArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MailOrder>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryOauthClientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOauthClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OauthClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OauthClientOrder>;
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganisationOrder>;
};


export type QueryPlatformAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlatformAccessFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlatformAccessOrder>;
};


export type QueryPlatformAnalyticsArgs = {
  period: AnalyticsPeriodInput;
};


export type QueryProvisioningCycleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvisioningCyclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisioningCycleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisioningCycleOrder>;
};


export type QueryProvisioningEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvisioningEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisioningEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisioningEventOrder>;
};


export type QueryProvisioningHoldArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvisioningHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisioningHoldFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisioningHoldOrder>;
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserInformationFieldArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUserInformationFieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserInformationFieldFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserInformationFieldOrder>;
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<UserOrder>;
};

/**
 * The budget of a caller: points that its requests may cost in a minute, on each replica. The headers `x-ratelimit-limit`,
 * `x-ratelimit-remaining`, `x-ratelimit-used` and `x-ratelimit-reset` of every answer say the same.
 */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** What this request is reckoned to cost. What it turns out not to have cost is given back afterwards. */
  readonly cost: Scalars['Int']['output'];
  /** How many points a minute has. */
  readonly limit: Scalars['Int']['output'];
  /** How many of them are left. */
  readonly remaining: Scalars['Int']['output'];
  /** When the minute ends and all points are there again. */
  readonly resetAt: Scalars['DateTime']['output'];
  /** How many of them are used, those of this request included. */
  readonly used: Scalars['Int']['output'];
};

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

/** How often requests were refused for one cause. */
export type RefusalCount = {
  readonly __typename?: 'RefusalCount';
  /** The cause. */
  readonly cause: RefusalCause;
  /** How often. */
  readonly count: Scalars['Int']['output'];
};

/** A cycle played against a copy of the organisation: it shows what would happen, and changes nothing real. */
export type Rehearsal = {
  readonly __typename?: 'Rehearsal';
  /** What became of how many users and groups. */
  readonly counts: RehearsalCounts;
  /** The users and groups of which the rehearsal has made others than they really are. */
  readonly differences: RehearsalDifferenceConnection;
  /** When it ends by itself. Its copy is deleted then. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The newest requests that the copy got, the newest first. */
  readonly latestRequests: ReadonlyArray<RehearsedRequest>;
  /** How many requests the copy got, and what came of them beside differences. */
  readonly requestCounts: RehearsalRequestCounts;
  /** When the copy was made. What changes in the organisation afterwards does not reach it. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** What to paste into Entra as *Tenant URL*: the SCIM base URL of the copy. */
  readonly tenantUrl: Scalars['URL']['output'];
  /** The first characters of the secret of its API token, to recognise it by. */
  readonly tokenPrefix: Scalars['String']['output'];
};


/** A cycle played against a copy of the organisation: it shows what would happen, and changes nothing real. */
export type RehearsalDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RehearsalDifferenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RehearsalDifferenceOrder>;
};


/** A cycle played against a copy of the organisation: it shows what would happen, and changes nothing real. */
export type RehearsalLatestRequestsArgs = {
  decisions?: InputMaybe<ReadonlyArray<ProvisioningDecision>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What would become of one value. */
export type RehearsalChange = {
  readonly __typename?: 'RehearsalChange';
  /** What it would be; `null` where there would be none. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** What it really is; `null` where there is none. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Which value, for example `name.givenName`, or the name of a user information field. */
  readonly field: Scalars['String']['output'];
};

/** What a rehearsal has made of how many users and groups. */
export type RehearsalCounts = {
  readonly __typename?: 'RehearsalCounts';
  /** Of groups. */
  readonly groups: RehearsalDifferenceCounts;
  /** Of users. */
  readonly users: RehearsalDifferenceCounts;
};

/** A user or a group that the rehearsal has made another one of. */
export type RehearsalDifference = {
  readonly __typename?: 'RehearsalDifference';
  /** What would become of which value; nothing where it would be deleted. */
  readonly changes: ReadonlyArray<RehearsalChange>;
  /** The name of the user to be shown; `null` where there is none, and for groups. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** What would become of it. */
  readonly kind: RehearsalDifferenceKind;
  /** Who would join and leave the group; `null` for users, and where it would be deleted. Who would be deleted is not among those who leave. */
  readonly members?: Maybe<RehearsalMembers>;
  /** The `userName` of the user or the name of the group, in the copy where it is there. */
  readonly name: Scalars['String']['output'];
  /** The id of the user or group; of one that would be created, in the copy alone. */
  readonly resourceId: Scalars['ID']['output'];
  /** What it is. */
  readonly resourceType: ProvisionedResourceType;
};

/** A page of differences. */
export type RehearsalDifferenceConnection = {
  readonly __typename?: 'RehearsalDifferenceConnection';
  /** The differences with their cursors. */
  readonly edges: ReadonlyArray<RehearsalDifferenceEdge>;
  /** The differences. */
  readonly nodes: ReadonlyArray<RehearsalDifference>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many there are of each kind of difference. */
export type RehearsalDifferenceCounts = {
  readonly __typename?: 'RehearsalDifferenceCounts';
  /** How many would be changed. */
  readonly changed: Scalars['Int']['output'];
  /** How many would be created. */
  readonly created: Scalars['Int']['output'];
  /** How many would be deleted. */
  readonly deleted: Scalars['Int']['output'];
  /** How many would be disabled. */
  readonly disabled: Scalars['Int']['output'];
  /** How many would be enabled again. */
  readonly enabled: Scalars['Int']['output'];
  /** How many would be found and managed by the directory from then on, and otherwise stay as they are. */
  readonly matched: Scalars['Int']['output'];
};

/** A difference and its place in the connection. */
export type RehearsalDifferenceEdge = {
  readonly __typename?: 'RehearsalDifferenceEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The difference. */
  readonly node: RehearsalDifference;
};

/** Which differences. All conditions that are given must hold. */
export type RehearsalDifferenceFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<RehearsalDifferenceFilter>>;
  /** The name of the user to be shown. */
  readonly displayName?: InputMaybe<StringFilter>;
  /** What would become of it. */
  readonly kind?: InputMaybe<RehearsalDifferenceKindFilter>;
  /** The `userName` of the user or the name of the group. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<RehearsalDifferenceFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<RehearsalDifferenceFilter>>;
  /** The id of the user or group. */
  readonly resourceId?: InputMaybe<StringFilter>;
  /** What it is. */
  readonly resourceType?: InputMaybe<ProvisionedResourceTypeFilter>;
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
  readonly eq?: InputMaybe<RehearsalDifferenceKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<RehearsalDifferenceKind>>;
  /** Something else. */
  readonly ne?: InputMaybe<RehearsalDifferenceKind>;
};

/** By what differences are ordered; those that are equal in it, by their ids. */
export type RehearsalDifferenceOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field. */
  readonly field: RehearsalDifferenceOrderField;
};

/** What differences can be ordered by. */
export type RehearsalDifferenceOrderField =
  /** What would become of it, by its word. */
  | 'KIND'
  /** The `userName` of the user or the name of the group. */
  | 'NAME';

/** Who would join and leave a group. */
export type RehearsalMembers = {
  readonly __typename?: 'RehearsalMembers';
  /** The `userName` of the first ten who would join. */
  readonly added: ReadonlyArray<Scalars['String']['output']>;
  /** How many would join. */
  readonly addedCount: Scalars['Int']['output'];
  /** The `userName` of the first ten who would leave. */
  readonly removed: ReadonlyArray<Scalars['String']['output']>;
  /** How many would leave. */
  readonly removedCount: Scalars['Int']['output'];
};

/** What a subscription to the rehearsal tells. */
export type RehearsalNotice = {
  readonly __typename?: 'RehearsalNotice';
  /** The rehearsal that is open now; `null` where none is. */
  readonly rehearsal?: Maybe<Rehearsal>;
};

/** How many requests the copy of a rehearsal got, and what came of them beside differences. */
export type RehearsalRequestCounts = {
  readonly __typename?: 'RehearsalRequestCounts';
  /** How many people the brake holds: the real cycle would be held, too. */
  readonly heldPeople: Scalars['Int']['output'];
  /** How many people would be sent an invitation. */
  readonly invitedPeople: Scalars['Int']['output'];
  /** When the last one came; `null` where none has. */
  readonly lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those that looked for a user or group. */
  readonly lookups: Scalars['Int']['output'];
  /** Those that were refused. */
  readonly refused: Scalars['Int']['output'];
  /** All of them. */
  readonly requests: Scalars['Int']['output'];
};

/** One thing that a SCIM client asked of the copy, what was decided and why. */
export type RehearsedRequest = {
  readonly __typename?: 'RehearsedRequest';
  /** What was decided. */
  readonly decision: ProvisioningDecision;
  /** The HTTP method. */
  readonly method: Scalars['String']['output'];
  /** When it came. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The path below the Tenant URL, with the query. */
  readonly path: Scalars['String']['output'];
  /** Why, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** The `userName` or the name of the group; `null` where it is not known. */
  readonly resourceName?: Maybe<Scalars['String']['output']>;
  /** What it was about; `null` where that is not known. */
  readonly resourceType?: Maybe<ProvisionedResourceType>;
  /** The HTTP status of the answer. */
  readonly status: Scalars['Int']['output'];
};

/** Which hold to reject. */
export type RejectProvisioningHoldInput = {
  /** The hold's id. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `rejectProvisioningHold`. */
export type RejectProvisioningHoldPayload = {
  readonly __typename?: 'RejectProvisioningHoldPayload';
  /** The hold as it is now; `null` where it was refused. */
  readonly provisioningHold?: Maybe<ProvisioningHold>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which hold to release. */
export type ReleaseProvisioningHoldInput = {
  /** The hold's id. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `releaseProvisioningHold`. */
export type ReleaseProvisioningHoldPayload = {
  readonly __typename?: 'ReleaseProvisioningHoldPayload';
  /** The hold as it is now; `null` where it was refused. */
  readonly provisioningHold?: Maybe<ProvisioningHold>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which sign-in connection to remove. */
export type RemoveConnectionInput = {
  /** The protocol of the one that is there, so that nobody removes another than they meant. */
  readonly kind: ConnectionKind;
};

/** The answer to `removeConnection`. */
export type RemoveConnectionPayload = {
  readonly __typename?: 'RemoveConnectionPayload';
  /** The protocol of the connection that is no more; `null` where it was refused. */
  readonly removedKind?: Maybe<ConnectionKind>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which domain to remove. */
export type RemoveEmailDomainInput = {
  /** One of the organisation's e-mail domains. */
  readonly domain: Scalars['String']['input'];
};

/** The answer to `removeEmailDomain`. */
export type RemoveEmailDomainPayload = {
  readonly __typename?: 'RemoveEmailDomainPayload';
  /** The domain that was removed; `null` where it was refused. */
  readonly removedDomain?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which federation to remove. */
export type RemoveOauthClientFederationInput = {
  /** The client's id. */
  readonly clientId: Scalars['ID']['input'];
};

/** The answer to `removeOauthClientFederation`. */
export type RemoveOauthClientFederationPayload = {
  readonly __typename?: 'RemoveOauthClientFederationPayload';
  /** The client as it is now; `null` where it was refused. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What SCIM clients asked for in a period. */
export type RequestsInPeriod = {
  readonly __typename?: 'RequestsInPeriod';
  /** What was asked for, and what came of it. */
  readonly counts: ProvisioningCounts;
  /** When the period begins. */
  readonly start: Scalars['DateTime']['output'];
};

/** Which invitations to send again. */
export type ResendInvitationsInput = {
  /** Their ids, at most 1,000. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** The answer to `resendInvitations`. */
export type ResendInvitationsPayload = {
  readonly __typename?: 'ResendInvitationsPayload';
  /** The invitations as they are now; `null` where it was refused. */
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which finding to tell again. */
export type RestoreMappingAdviceInput = {
  /** The finding's `key`. */
  readonly key: Scalars['String']['input'];
};

/** The answer to `restoreMappingAdvice`. */
export type RestoreMappingAdvicePayload = {
  readonly __typename?: 'RestoreMappingAdvicePayload';
  /** The finding's key; `null` where it was refused. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which mails to send again. */
export type RetryMailsInput = {
  /** Their ids, at most 1,000. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** The answer to `retryMails`. */
export type RetryMailsPayload = {
  readonly __typename?: 'RetryMailsPayload';
  /** The mails as they are now; `null` where it was refused. */
  readonly mails?: Maybe<ReadonlyArray<Mail>>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which token to revoke. */
export type RevokeApiTokenInput = {
  /** The token's id. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `revokeApiToken`. */
export type RevokeApiTokenPayload = {
  readonly __typename?: 'RevokeApiTokenPayload';
  /** The token as it is now; `null` where it was refused. */
  readonly apiToken?: Maybe<ApiToken>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which secret to revoke. */
export type RevokeOauthClientSecretInput = {
  /** The secret's id. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `revokeOauthClientSecret`. */
export type RevokeOauthClientSecretPayload = {
  readonly __typename?: 'RevokeOauthClientSecretPayload';
  /** The secret as it is now; `null` where it was refused. */
  readonly oauthClientSecret?: Maybe<OauthClientSecret>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which token to replace. */
export type RotateApiTokenInput = {
  /** When the successor ends by itself; in the future. Absent: after as long a time as this one was given; `null`: never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The token's id. */
  readonly id: Scalars['ID']['input'];
  /** When this token retires at the latest, whether or not its successor has been seen; in the future. */
  readonly retireBy?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The answer to `rotateApiToken`. */
export type RotateApiTokenPayload = {
  readonly __typename?: 'RotateApiTokenPayload';
  /** The successor; `null` where it was refused. */
  readonly apiToken?: Maybe<ApiToken>;
  /** The successor's secret, shown only this once; `null` where it was refused. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to register with a SAML identity provider. */
export type SamlAddresses = {
  readonly __typename?: 'SamlAddresses';
  /** Entra's *Reply URL (Assertion Consumer Service URL)*. */
  readonly acsUrl: Scalars['URL']['output'];
  /** Entra's *Identifier (Entity ID)*. */
  readonly entityId: Scalars['String']['output'];
  /** Where all of this stands in the form that identity providers read: Entra's *Upload metadata file*. */
  readonly metadataUrl: Scalars['URL']['output'];
  /** Entra's *Logout Url*. */
  readonly signOutUrl: Scalars['URL']['output'];
};

/** A SAML identity provider, typed in. */
export type SamlByHandInput = {
  /** The certificates with which it signs, each as PEM or Base64: Entra's *Certificate (Base64)*. At most ten. */
  readonly certificates: ReadonlyArray<Scalars['String']['input']>;
  /** Entra's *Microsoft Entra Identifier*. */
  readonly entityId: Scalars['String']['input'];
  /** Entra's *Login URL*: where browsers are sent (HTTP-Redirect). */
  readonly signInUrl: Scalars['URL']['input'];
  /** Entra's *Logout URL*; without it nobody is signed out there. */
  readonly signOutUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** A certificate with which a SAML identity provider signs. It counts although it has ended, since only the key in it is looked at; but its end says when the provider will use another. */
export type SamlCertificate = {
  readonly __typename?: 'SamlCertificate';
  /** Until when it counts here, where the metadata at the provider's address tells it no more; `null` while it does, and where there is no address. */
  readonly countsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is meant to be used. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** From when it is meant to be used. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Whose it is. */
  readonly subject: Scalars['String']['output'];
  /** The SHA-1 of it in hexadecimal, as Entra shows it. */
  readonly thumbprint: Scalars['String']['output'];
};

/** What a SAML identity provider says of itself, in one of three forms. */
export type SamlDescriptionInput =
  /** Typed in. */
  { readonly byHand: SamlByHandInput; readonly metadataUrl?: never; readonly metadataXml?: never; }
  |  /** Where its metadata is: Entra's *App Federation Metadata Url*. Read now, and followed from then on: every hour, and when a response is signed with a certificate that is not known; https, and not at a private address. */
  { readonly byHand?: never; readonly metadataUrl: Scalars['URL']['input']; readonly metadataXml?: never; }
  |  /** Its metadata: Entra's *Federation Metadata XML*. */
  { readonly byHand?: never; readonly metadataUrl?: never; readonly metadataXml: Scalars['String']['input']; };

/** A SAML identity provider. */
export type SamlProviderInput = {
  /** How it describes itself. */
  readonly description: SamlDescriptionInput;
  /** Whether the certificates that were known of the same provider count beside those of the description until they end, for when it is about to change from one to the other. Absent: they do not. */
  readonly keepsCertificates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether requests are signed, with a key that is made for the organisation and told in its metadata. Absent: as it is; for a new connection not, as Entra needs none. */
  readonly signsRequests?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to speak with a SAML identity provider. */
export type SamlSettings = {
  readonly __typename?: 'SamlSettings';
  /** The certificates with which it may sign; each counts. */
  readonly certificates: ReadonlyArray<SamlCertificate>;
  /** What the identity provider calls itself: the *Microsoft Entra Identifier*. */
  readonly entityId: Scalars['String']['output'];
  /** Why the metadata could not be followed when it was last asked for; `null` where it could. Until it can, the connection stays as it is. */
  readonly metadataFailure?: Maybe<Scalars['String']['output']>;
  /** When its metadata was last asked for there, which this service does by itself every hour, and when somebody comes whose response is signed with a certificate that is not known; `null` where there is no address. */
  readonly metadataReadAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where its metadata was read; `null` where that was not at an address. */
  readonly metadataUrl?: Maybe<Scalars['URL']['output']>;
  /** Where browsers are sent to sign in. */
  readonly signInUrl: Scalars['URL']['output'];
  /** Where browsers are sent to sign out; `null` where there is no such place. */
  readonly signOutUrl?: Maybe<Scalars['URL']['output']>;
  /** Whether requests are signed. */
  readonly signsRequests: Scalars['Boolean']['output'];
};

/** How a SCIM client such as Microsoft Entra ID is answered. */
export type ScimSettings = {
  readonly __typename?: 'ScimSettings';
  /** How much one cycle of a client may disable or delete. */
  readonly brake: ProvisioningBrake;
  /** How many days provisioning events are kept; those of lookups perhaps shorter, as the operator says. Counts and cycles stay. */
  readonly eventDays: Scalars['Int']['output'];
  /** How many days an invitation can be accepted, from the moment at which it was decided or sent again. */
  readonly invitationDays: Scalars['Int']['output'];
  /** When invitations are sent to users whom SCIM created. */
  readonly invitationMode: InvitationMode;
  /** The attributes whose values provisioning events do not show, such as `phoneNumbers` or `name.familyName`. Secrets are never shown. */
  readonly maskedAttributes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether SCIM clients are served. */
  readonly status: ScimStatus;
  /** Whether requests that bend the RFCs are refused, with the scimType that the RFC names. Leave it off for Microsoft Entra ID, whose requests do bend them. */
  readonly strict: Scalars['Boolean']['output'];
  /** What to paste into Entra as *Tenant URL*: the SCIM base URL of this organisation. */
  readonly tenantUrl: Scalars['URL']['output'];
  /** What to paste into Entra as *Token endpoint*, where the organisation's OAuth clients get their access tokens. */
  readonly tokenEndpointUrl: Scalars['URL']['output'];
};

/** Whether SCIM clients are served. */
export type ScimStatus =
  /** Clients are refused (403). */
  | 'DISABLED'
  /** Clients are served. */
  | 'ENABLED'
  /** Clients are asked to come back later (503 with `Retry-After`), so that they lose nothing. */
  | 'PAUSED';

/** That somebody has signed in, in one browser. Kept in the database, and looked up by every request: what is ended here has ended everywhere. */
export type Session = Node & {
  readonly __typename?: 'Session';
  /** The address that the user signed in from, as far as it is known. */
  readonly clientAddress?: Maybe<Scalars['String']['output']>;
  /** When the user signed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was ended before its time; `null` where it was not. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by itself unless it is used before; it ends at the latest some time after it began, whether or not it is used. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The session's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the one with which this is asked. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** When it was last used, to the minute. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** How it began. */
  readonly method: SignInMethod;
  /** What the browser said of itself when the user signed in (`User-Agent`). */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of sessions. */
export type SessionConnection = {
  readonly __typename?: 'SessionConnection';
  /** The sessions with their cursors. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** The sessions. */
  readonly nodes: ReadonlyArray<Session>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A session and its place in the connection. */
export type SessionEdge = {
  readonly __typename?: 'SessionEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: Session;
};

/** Which sessions. All conditions that are given must hold. */
export type SessionFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SessionFilter>>;
  /** The address that the user signed in from. */
  readonly clientAddress?: InputMaybe<StringFilter>;
  /** When the user signed in. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it ends by itself. */
  readonly expiresAt?: InputMaybe<DateTimeFilter>;
  /** The session's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** When it was last used. */
  readonly lastSeenAt?: InputMaybe<DateTimeFilter>;
  /** How it began. */
  readonly method?: InputMaybe<SignInMethodFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SessionFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SessionFilter>>;
  /** What the browser said of itself. */
  readonly userAgent?: InputMaybe<StringFilter>;
};

/** By what sessions are ordered; those that are equal in it, by their ids. */
export type SessionOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: SessionOrderField;
};

/** What sessions can be ordered by. */
export type SessionOrderField =
  /** When the user signed in. */
  | 'CREATED_AT'
  /** When it ends by itself. */
  | 'EXPIRES_AT'
  /** When it was last used. */
  | 'LAST_SEEN_AT';

/** A sign-in connection. */
export type SetConnectionInput = {
  /** Whether who is not here yet becomes a user by signing in. Absent: as it is; for a new connection not. */
  readonly createsUsers?: InputMaybe<Scalars['Boolean']['input']>;
  /** By what to recognise who comes for the first time. Absent: as it is; for a new connection by `externalId` and `userName`. */
  readonly matchBy?: InputMaybe<ReadonlyArray<MatchingRule>>;
  /** How to reach the identity provider. */
  readonly provider: ConnectionProviderInput;
};

/** The answer to `setConnection`. */
export type SetConnectionPayload = {
  readonly __typename?: 'SetConnectionPayload';
  /** The connection as it is now; `null` where it was refused. */
  readonly connection?: Maybe<ConnectionSettings>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which role a group gives. */
export type SetGroupRoleInput = {
  /** Refuse with `VERSION_MISMATCH` where the group no longer has this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The group's id. */
  readonly id: Scalars['ID']['input'];
  /** The role; `null` takes it away. To leave it out is refused. */
  readonly role?: InputMaybe<UserRole>;
};

/** The answer to `setGroupRole`. */
export type SetGroupRolePayload = {
  readonly __typename?: 'SetGroupRolePayload';
  /** The group as it is now; `null` where the change was refused. */
  readonly group?: Maybe<Group>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose assertions are to stand for an OAuth client. Microsoft Entra ID shows all four values where *Workload Identity Federation* is chosen. */
export type SetOauthClientFederationInput = {
  /** What the `aud` of the assertions may be, to the letter; one to ten. For Entra `api://{application}` and `{application}`, without `/.default`. */
  readonly audiences: ReadonlyArray<Scalars['String']['input']>;
  /** The client's id. */
  readonly clientId: Scalars['ID']['input'];
  /** The `iss` of the assertions, to the letter, for example `https://login.microsoftonline.com/{tenant}/v2.0`. */
  readonly issuer: Scalars['String']['input'];
  /** Where the issuer's public keys are, for example `https://login.microsoftonline.com/{tenant}/discovery/v2.0/keys`; https, and not at a private address. */
  readonly jwksUrl: Scalars['String']['input'];
  /** The `sub` of the assertions, to the letter. */
  readonly subject: Scalars['String']['input'];
};

/** The answer to `setOauthClientFederation`. */
export type SetOauthClientFederationPayload = {
  readonly __typename?: 'SetOauthClientFederationPayload';
  /** The federation as it is now; `null` where it was refused. */
  readonly federation?: Maybe<OauthClientFederation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A condition on how somebody signed in. Several operators together must all hold. */
export type SignInMethodFilter = {
  /** In this way. */
  readonly eq?: InputMaybe<SignInMethod>;
  /** In one of these ways. */
  readonly in?: InputMaybe<ReadonlyArray<SignInMethod>>;
  /** In another way. */
  readonly ne?: InputMaybe<SignInMethod>;
};

/** The steps of a sign-in at an identity provider, in their order. */
export type SignInStep =
  /** Checking what the provider says of the person. */
  | 'CLAIMS'
  /** Reading what the provider says of itself. */
  | 'DISCOVERY'
  /** Reading its keys. */
  | 'KEYS'
  /** Finding out who that is here. */
  | 'MATCHING'
  /** Sending the browser there. */
  | 'REDIRECT'
  /** Reading what the browser brings back. */
  | 'RESPONSE'
  /** Exchanging the code for tokens. */
  | 'TOKEN';

/** How an organisation's people are provisioned. */
export type SingleSignOnSettings = {
  readonly __typename?: 'SingleSignOnSettings';
  /** The sign-in connection; `null` where there is none. */
  readonly connection?: Maybe<ConnectionSettings>;
  /** The last tests of the sign-in connection, the newest first; at most 20. */
  readonly connectionTests: ReadonlyArray<ConnectionTest>;
  /** The domains of the organisation's e-mail addresses, by name; at most 100. */
  readonly emailDomains: ReadonlyArray<EmailDomain>;
  /** Who may sign in by a link that is sent by e-mail. */
  readonly emailSignIn: EmailSignIn;
  /** What to register with the provider as *Redirect URI* of an OIDC application. */
  readonly oidcRedirectUrl: Scalars['URL']['output'];
  /** What to register with a SAML identity provider. */
  readonly saml: SamlAddresses;
  /** The SCIM settings. */
  readonly scim: ScimSettings;
  /** The organisation's own address, where one is sent to its identity provider. Whoever enters an address of a verified domain at `/sign-in` comes there, too. */
  readonly signInUrl: Scalars['URL']['output'];
  /** What to register with the provider beside it, so that it sends browsers back that sign out. */
  readonly signedOutUrl: Scalars['URL']['output'];
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
  readonly eq?: InputMaybe<Source>;
  /** From one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Source>>;
  /** From elsewhere. */
  readonly ne?: InputMaybe<Source>;
};

/** How to begin a rehearsal. */
export type StartRehearsalInput = {
  /** For how many days it lasts unless it is discarded before, from 1 to 30; absent or `null`: 14. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer to `startRehearsal`. */
export type StartRehearsalPayload = {
  readonly __typename?: 'StartRehearsalPayload';
  /** The rehearsal; `null` where it was refused. */
  readonly rehearsal?: Maybe<Rehearsal>;
  /** The secret of its API token. It is shown only this once; `null` where it was refused. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A condition on a text. Several operators together must all hold. Upper and lower case are the same, except for ids, `externalId`, `manager`, the values of `photos` and `x509Certificates`, and case-exact user information fields. */
export type StringFilter = {
  /** Contains. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Greater than, by Unicode code points. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal to; holds where the value is missing. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** `true`: there is a value; `false`: there is none. */
  readonly present?: InputMaybe<Scalars['Boolean']['input']>;
  /** Begins with. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Tells the provisioning cycles of the caller's organisation that are running, and each again when it has changed or ended, at most
   * every two seconds. It may tell one twice. The first notice has no cycle: it says where the stream begins.
   */
  readonly provisioningCycleChanged: ProvisioningCycleNotice;
  /**
   * Tells each provisioning event of the caller's organisation soon after it was kept, none twice and none left out. The first notice
   * has no event: it says where the stream begins. A stream that has ended goes on with `after`.
   */
  readonly provisioningEventAdded: ProvisioningEventNotice;
  /**
   * Tells how the rehearsal of the caller's organisation is: at once, and again when its copy has got requests, when one has begun and when it has
   * ended, at most once a second. A stream that has ended is begun anew: what it tells first is the present state.
   */
  readonly rehearsalChanged: RehearsalNotice;
};


export type SubscriptionProvisioningCycleChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisioningCycleFilter>;
};


export type SubscriptionProvisioningEventAddedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisioningEventFilter>;
};

/** Something in a request that bends the RFCs, and how it was understood. */
export type UnderstoodQuirk = {
  readonly __typename?: 'UnderstoodQuirk';
  /** The attribute. */
  readonly attribute: Scalars['String']['output'];
  /** The legal form, as JSON; cut off where it is long, and masked like the request. */
  readonly legalForm: Scalars['String']['output'];
  /** What it is. */
  readonly quirk: ProvisioningQuirk;
};

/** Which cure to undo. */
export type UndoDuplicateCureInput = {
  /** The cure's id. */
  readonly id: Scalars['ID']['input'];
};

/** The answer to `undoDuplicateCure`. */
export type UndoDuplicateCurePayload = {
  readonly __typename?: 'UndoDuplicateCurePayload';
  /** The cure; `null` where it was refused. */
  readonly cure?: Maybe<DuplicateCure>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to do with ids that name no user of the organisation. */
export type UnknownMembers =
  /** Refuse the whole change and name them. */
  | 'REFUSE'
  /** Apply the change without them and name them in the answer. */
  | 'SKIP';

/** Whose identities to unlink. */
export type UnlinkIdentitiesInput = {
  /** The user's id. */
  readonly userId: Scalars['ID']['input'];
};

/** The answer to `unlinkIdentities`. */
export type UnlinkIdentitiesPayload = {
  readonly __typename?: 'UnlinkIdentitiesPayload';
  /** The user, who is linked with nobody now; `null` where it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of the sign-in connection. */
export type UpdateConnectionInput = {
  /** Whether who is not here yet becomes a user by signing in. */
  readonly createsUsers?: InputMaybe<Scalars['Boolean']['input']>;
  /** By what to recognise who comes for the first time; an empty list recognises only who is linked already. */
  readonly matchBy?: InputMaybe<ReadonlyArray<MatchingRule>>;
  /** Whether people are sent to the identity provider. */
  readonly status?: InputMaybe<ConnectionStatus>;
};

/** The answer to `updateConnection`. */
export type UpdateConnectionPayload = {
  readonly __typename?: 'UpdateConnectionPayload';
  /** The connection as it is now; `null` where the change was refused. */
  readonly connection?: Maybe<ConnectionSettings>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of a group: an absent field stays as it is, `null` clears it. */
export type UpdateGroupInput = {
  /** Add these users. */
  readonly addMemberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The name. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with `VERSION_MISMATCH` where the group no longer has this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The directory's id for this group. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The group's id. */
  readonly id: Scalars['ID']['input'];
  /** Remove these users. An id that names nobody is passed over. */
  readonly removeMemberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Make these, and only these, the members. Cannot be given together with `addMemberIds` or `removeMemberIds`. */
  readonly setMemberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What to do with ids to set or add that name no user. */
  readonly unknownMembers?: InputMaybe<UnknownMembers>;
};

/** The answer to `updateGroup`. */
export type UpdateGroupPayload = {
  readonly __typename?: 'UpdateGroupPayload';
  /** How many members it gained. */
  readonly addedCount: Scalars['Int']['output'];
  /** The group as it is now; `null` where the change was refused. */
  readonly group?: Maybe<Group>;
  /** How many members it lost. */
  readonly removedCount: Scalars['Int']['output'];
  /** The ids that were passed over because they name no user (only with `unknownMembers: SKIP`). */
  readonly unknownMemberIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of an OAuth client. */
export type UpdateOauthClientInput = {
  /** `false`: it gets no access tokens, and those that it has end at once. `true`: it gets some again. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it ends by itself; in the future. `null`: never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The client's id. */
  readonly id: Scalars['ID']['input'];
  /** Its new name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What it may do from now on; at least one permission. */
  readonly permissions?: InputMaybe<ReadonlyArray<Scalars['Permission']['input']>>;
};

/** The answer to `updateOauthClient`. */
export type UpdateOauthClientPayload = {
  readonly __typename?: 'UpdateOauthClientPayload';
  /** The client as it is now; `null` where it was refused. */
  readonly oauthClient?: Maybe<OauthClient>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of the organisation. */
export type UpdateOrganisationInput = {
  /** The name to show. */
  readonly name: Scalars['String']['input'];
};

/** The answer to `updateOrganisation`. */
export type UpdateOrganisationPayload = {
  readonly __typename?: 'UpdateOrganisationPayload';
  /** The organisation as it is now; `null` where the change was refused. */
  readonly organisation?: Maybe<Organisation>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of the single sign-on settings. */
export type UpdateSingleSignOnInput = {
  /** Whether what one cycle of a client disables or deletes is held beyond the two numbers below. */
  readonly brakeEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many people one cycle of a client may always disable or delete, whatever their share; 0 to 1,000,000. */
  readonly brakePeople?: InputMaybe<Scalars['Int']['input']>;
  /** The share of people that one cycle of a client may disable or delete, in percent, 0 to 100. */
  readonly brakePercent?: InputMaybe<Scalars['Int']['input']>;
  /** Who may sign in by a link that is sent by e-mail. */
  readonly emailSignIn?: InputMaybe<EmailSignIn>;
  /** How many days provisioning events are kept, 30 to 3,650. What is older is deleted within the hour, for good. */
  readonly eventDays?: InputMaybe<Scalars['Int']['input']>;
  /** How many days an invitation can be accepted, 1 to 90; those that are there keep their time. */
  readonly invitationDays?: InputMaybe<Scalars['Int']['input']>;
  /** When invitations are sent to users whom SCIM created. */
  readonly invitationMode?: InputMaybe<InvitationMode>;
  /** The attributes whose values provisioning events are not to show, at most 50, as SCIM names them, without a URN. They replace those that were set. */
  readonly maskedAttributes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether SCIM clients are served. */
  readonly scimStatus?: InputMaybe<ScimStatus>;
  /** Whether requests that bend the RFCs are refused. */
  readonly strict?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `updateSingleSignOn`. */
export type UpdateSingleSignOnPayload = {
  readonly __typename?: 'UpdateSingleSignOnPayload';
  /** The settings as they are now; `null` where the change was refused. */
  readonly singleSignOn?: Maybe<SingleSignOnSettings>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of a user's access; what is absent or `null` stays as it is. */
export type UpdateUserAccessInput = {
  /** Refuse with `VERSION_MISMATCH` where the user no longer has this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The user's id. */
  readonly id: Scalars['ID']['input'];
  /** What the user may do. */
  readonly role?: InputMaybe<UserRole>;
  /** Whether to block the user from signing in, at once and until it is taken back here. For emergencies with users whom a directory manages: it is no matter of the directory's. */
  readonly signInBlocked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `updateUserAccess`. */
export type UpdateUserAccessPayload = {
  readonly __typename?: 'UpdateUserAccessPayload';
  /** The user as it is now; `null` where the change was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of a user information field. An absent member stays as it is. */
export type UpdateUserInformationFieldInput = {
  /** Values to suggest; replaces them all. */
  readonly canonicalValues?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether upper and lower case differ; only while nobody holds a value. */
  readonly caseExact?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is for; `null` clears it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The field's id. */
  readonly id: Scalars['ID']['input'];
  /** Whether a user may hold several values; only while nobody holds one. */
  readonly multiValued?: InputMaybe<Scalars['Boolean']['input']>;
  /** The new name. SCIM clients must be told: to them it is another attribute. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What its values are; only while nobody holds one. */
  readonly type?: InputMaybe<UserInformationFieldType>;
};

/** The answer to `updateUserInformationField`. */
export type UpdateUserInformationFieldPayload = {
  readonly __typename?: 'UpdateUserInformationFieldPayload';
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The field as it is now; `null` where the change was refused. */
  readonly userInformationField?: Maybe<UserInformationField>;
};

/** What to change of a user. */
export type UpdateUserInput = {
  /** Whether the user may sign in. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Postal addresses; replaces them all. */
  readonly addresses?: InputMaybe<ReadonlyArray<AddressInput>>;
  /** The name to show. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** E-mail addresses; replaces them all. */
  readonly emails?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** The enterprise extension. */
  readonly enterprise?: InputMaybe<EnterpriseInput>;
  /** Entitlements; replaces them all. */
  readonly entitlements?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** Refuse with `VERSION_MISMATCH` where the user no longer has this version. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The directory's id for this user. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  readonly id: Scalars['ID']['input'];
  /** Instant messaging addresses; replaces them all. */
  readonly ims?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** New values of user information fields, each field once; fields that are not named keep their values, `null` in place of the list clears all. */
  readonly informationFields?: InputMaybe<ReadonlyArray<UserInformationInput>>;
  /** How to write dates and numbers. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** The parts of the name. */
  readonly name?: InputMaybe<PersonNameInput>;
  /** A casual name. */
  readonly nickName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone numbers; replaces them all. */
  readonly phoneNumbers?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** Addresses of pictures; replaces them all. */
  readonly photos?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** The language to write to the user in. */
  readonly preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** The address of a page about the user. */
  readonly profileUrl?: InputMaybe<Scalars['String']['input']>;
  /** Roles; replaces them all. */
  readonly roles?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** A time zone. */
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  /** The job title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The name to sign in with. */
  readonly userName?: InputMaybe<Scalars['String']['input']>;
  /** Such as `Employee`. */
  readonly userType?: InputMaybe<Scalars['String']['input']>;
  /** Certificates; replaces them all. */
  readonly x509Certificates?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
};

/** The answer to `updateUser`. */
export type UpdateUserPayload = {
  readonly __typename?: 'UpdateUserPayload';
  /** The user as it is now; `null` where the change was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person in an organisation. The attributes are those of RFC 7643 §4.1 and its enterprise extension (§4.3), under the same names. */
export type User = Node & {
  readonly __typename?: 'User';
  /** Whether the account is enabled. Who is disabled may not sign in. */
  readonly active: Scalars['Boolean']['output'];
  /** Postal addresses. */
  readonly addresses: ReadonlyArray<Address>;
  /** When the user was created here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The name to show. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** What the user may do here: the greatest of their own role and those of the groups that they are in (`setGroupRole`). */
  readonly effectiveRole: UserRole;
  /** The address that Rollcall writes to: of those in `emails` that are e-mail addresses the primary one, else the work one, else the first, else a `userName` that is an address; `null` where there is none. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** E-mail addresses. */
  readonly emails: ReadonlyArray<AttributeValue>;
  /** The attributes of the enterprise extension. */
  readonly enterprise?: Maybe<Enterprise>;
  /** Things that the user is entitled to. */
  readonly entitlements: ReadonlyArray<AttributeValue>;
  /** The id that the directory uses for this user. Not necessarily unique. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Every group of which the user is a direct member at once, ordered by name, as a short reference and without pages; made for the SCIM facade, which must never leave one out. Whoever may read users sees them: their ids and names, and no more of the groups. */
  readonly groupReferences: ReadonlyArray<GroupReference>;
  /** The groups of which the user is a direct member. */
  readonly groups: GroupConnection;
  /** Never changes and is never used again. The same id stands for the user over SCIM. */
  readonly id: Scalars['ID']['output'];
  /** Instant messaging addresses. */
  readonly ims: ReadonlyArray<AttributeValue>;
  /** The values of the organisation's user information fields, in the order of the fields' names; only fields of which the user holds a value. */
  readonly informationFields: ReadonlyArray<UserInformation>;
  /** The invitations of the user; at most one of them is open. */
  readonly invitations: InvitationConnection;
  /** The identities with which the user is linked; at most one of each issuer. */
  readonly linkedIdentities: ReadonlyArray<LinkedIdentity>;
  /** How to write dates and numbers, for example `en-GB`. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  /** Whether a directory manages the user: a SCIM client has created or changed it, and SCIM is not disabled. Then the profile can only be changed there (`MANAGED_BY_DIRECTORY`); `updateUserAccess` stays. */
  readonly managedByDirectory: Scalars['Boolean']['output'];
  /** The parts of the name. */
  readonly name?: Maybe<PersonName>;
  /** A casual name. */
  readonly nickName?: Maybe<Scalars['String']['output']>;
  /** Telephone numbers, exactly as they were given. */
  readonly phoneNumbers: ReadonlyArray<AttributeValue>;
  /** Addresses of pictures. */
  readonly photos: ReadonlyArray<AttributeValue>;
  /** The language to write to the user in, for example `en-GB`. */
  readonly preferredLanguage?: Maybe<Scalars['String']['output']>;
  /** The address of a page about the user. */
  readonly profileUrl?: Maybe<Scalars['String']['output']>;
  /**
   * Where each value of the user came from: who set it last, through which door, and when. Of every field that was ever set, in the order of
   * the fields; one that has been emptied since tells who emptied it. What is reckoned from others, such as `email` and `effectiveRole`, has none of its own.
   */
  readonly provenance: ReadonlyArray<FieldProvenance>;
  /** What the user may do here in their own right. A directory never sets it: its `roles` grant nothing. */
  readonly role: UserRole;
  /** Roles that the directory names, for example Entra app roles. */
  readonly roles: ReadonlyArray<AttributeValue>;
  /** The user's sessions that have not ended, the newest first. */
  readonly sessions: SessionConnection;
  /** Whether somebody here has blocked the user from signing in, though the account may be enabled. */
  readonly signInBlocked: Scalars['Boolean']['output'];
  /** Where the user came from. */
  readonly source: Source;
  /** A time zone such as `Europe/London`. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** The job title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the user was last changed here. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The name that the user signs in with; unique in the organisation, ignoring upper and lower case. */
  readonly userName: Scalars['String']['output'];
  /** Such as `Employee` or `Contractor`. */
  readonly userType?: Maybe<Scalars['String']['output']>;
  /** Goes up by one with each change. */
  readonly version: Scalars['Int']['output'];
  /** Certificates, each as base64 of DER. */
  readonly x509Certificates: ReadonlyArray<AttributeValue>;
};


/** A person in an organisation. The attributes are those of RFC 7643 §4.1 and its enterprise extension (§4.3), under the same names. */
export type UserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GroupOrder>;
};


/** A person in an organisation. The attributes are those of RFC 7643 §4.1 and its enterprise extension (§4.3), under the same names. */
export type UserInformationFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A person in an organisation. The attributes are those of RFC 7643 §4.1 and its enterprise extension (§4.3), under the same names. */
export type UserInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InvitationOrder>;
};


/** A person in an organisation. The attributes are those of RFC 7643 §4.1 and its enterprise extension (§4.3), under the same names. */
export type UserSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SessionOrder>;
};

/** A page of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The users with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The users. */
  readonly nodes: ReadonlyArray<User>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A user and its place in the connection. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: User;
};

/** Why a mutation did not do what it was asked to do. Nothing was changed. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What kind of refusal this is; stable, to be translated by the client. */
  readonly code: UserErrorCode;
  /** The path of the input field that is at fault, for example `["userName"]`; empty where no single field is. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** A sentence in English that says what, where and what to do instead. */
  readonly message: Scalars['String']['output'];
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
  readonly active?: InputMaybe<BooleanFilter>;
  /** At least one postal address matches. */
  readonly addresses?: InputMaybe<AddressFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<UserFilter>>;
  /** When the user was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The name to show. */
  readonly displayName?: InputMaybe<StringFilter>;
  /** What the user may do, by their own role or by one of a group that they are in. */
  readonly effectiveRole?: InputMaybe<UserRoleFilter>;
  /** The address that Rollcall writes to. */
  readonly email?: InputMaybe<StringFilter>;
  /** At least one e-mail address matches. */
  readonly emails?: InputMaybe<AttributeValueFilter>;
  /** The enterprise extension. */
  readonly enterprise?: InputMaybe<EnterpriseFilter>;
  /** At least one entitlement matches. */
  readonly entitlements?: InputMaybe<AttributeValueFilter>;
  /** The directory's id; upper and lower case differ. */
  readonly externalId?: InputMaybe<StringFilter>;
  /** At least one group of which the user is a direct member matches. */
  readonly groups?: InputMaybe<GroupReferenceFilter>;
  /** The user's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** At least one instant messaging address matches. */
  readonly ims?: InputMaybe<AttributeValueFilter>;
  /** Each of these conditions on user information fields must hold. */
  readonly informationFields?: InputMaybe<ReadonlyArray<UserInformationFilter>>;
  /** How to write dates and numbers. */
  readonly locale?: InputMaybe<StringFilter>;
  /** Whether a directory manages the user. */
  readonly managedByDirectory?: InputMaybe<BooleanFilter>;
  /** The parts of the name. */
  readonly name?: InputMaybe<PersonNameFilter>;
  /** The casual name. */
  readonly nickName?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<UserFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<UserFilter>>;
  /** At least one telephone number matches. */
  readonly phoneNumbers?: InputMaybe<AttributeValueFilter>;
  /** At least one picture matches. */
  readonly photos?: InputMaybe<AttributeValueFilter>;
  /** The language to write in. */
  readonly preferredLanguage?: InputMaybe<StringFilter>;
  /** The address of a page about the user. */
  readonly profileUrl?: InputMaybe<StringFilter>;
  /** What the user may do in their own right. */
  readonly role?: InputMaybe<UserRoleFilter>;
  /** At least one role matches. */
  readonly roles?: InputMaybe<AttributeValueFilter>;
  /** Whether signing in is blocked here. */
  readonly signInBlocked?: InputMaybe<BooleanFilter>;
  /** Where the user came from. */
  readonly source?: InputMaybe<SourceFilter>;
  /** The time zone. */
  readonly timezone?: InputMaybe<StringFilter>;
  /** The job title. */
  readonly title?: InputMaybe<StringFilter>;
  /** When the user was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** The name that the user signs in with. */
  readonly userName?: InputMaybe<StringFilter>;
  /** Such as `Employee`. */
  readonly userType?: InputMaybe<StringFilter>;
  /** At least one certificate matches. */
  readonly x509Certificates?: InputMaybe<AttributeValueFilter>;
};

/** What a user holds of one user information field. */
export type UserInformation = {
  readonly __typename?: 'UserInformation';
  /** The field. */
  readonly field: UserInformationField;
  /** The values, in the order in which they were given; at least one, and exactly one where the field is not multi-valued. */
  readonly values: ReadonlyArray<UserInformationValue>;
};

/** An attribute of users that an organisation defines for itself. Over SCIM the organisation's fields are a schema extension of their own. */
export type UserInformationField = Node & {
  readonly __typename?: 'UserInformationField';
  /** Values that are suggested; others are kept as well. */
  readonly canonicalValues: ReadonlyArray<Scalars['String']['output']>;
  /** Whether upper and lower case differ, in filters and orders. */
  readonly caseExact: Scalars['Boolean']['output'];
  /** When the field was defined. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Never changes, not even with the name. */
  readonly id: Scalars['ID']['output'];
  /** Whether a user may hold several values. */
  readonly multiValued: Scalars['Boolean']['output'];
  /** The name, as it stands in `UserInformationInput`, in filters and over SCIM. */
  readonly name: Scalars['String']['output'];
  /** The whole name over SCIM, for the attribute list of a directory such as Microsoft Entra ID: the URN of the organisation's schema, a colon and the name. */
  readonly scimName: Scalars['String']['output'];
  /** What its values are. */
  readonly type: UserInformationFieldType;
  /** When its definition was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** How many users hold a value. */
  readonly userCount: Scalars['Int']['output'];
};

/** A page of user information fields. */
export type UserInformationFieldConnection = {
  readonly __typename?: 'UserInformationFieldConnection';
  /** The fields with their cursors. */
  readonly edges: ReadonlyArray<UserInformationFieldEdge>;
  /** The fields. */
  readonly nodes: ReadonlyArray<UserInformationField>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. To count them costs more than to read one, so ask for it once and not with every page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A user information field and its place in the connection. */
export type UserInformationFieldEdge = {
  readonly __typename?: 'UserInformationFieldEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The field. */
  readonly node: UserInformationField;
};

/** Which user information fields. All conditions that are given must hold. */
export type UserInformationFieldFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<UserInformationFieldFilter>>;
  /** When the field was defined. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The field's id. */
  readonly id?: InputMaybe<StringFilter>;
  /** Whether a user may hold several values. */
  readonly multiValued?: InputMaybe<BooleanFilter>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<UserInformationFieldFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<UserInformationFieldFilter>>;
  /** What its values are. */
  readonly type?: InputMaybe<UserInformationFieldTypeFilter>;
  /** When its definition was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** By what user information fields are ordered; those that are equal in it, by their ids. */
export type UserInformationFieldOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: UserInformationFieldOrderField;
};

/** What user information fields can be ordered by. */
export type UserInformationFieldOrderField =
  /** When the field was defined. */
  | 'CREATED_AT'
  /** The id. */
  | 'ID'
  /** The name. */
  | 'NAME'
  /** When its definition was last changed. */
  | 'UPDATED_AT';

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

/** A condition on the type of a user information field. Several operators together must all hold. */
export type UserInformationFieldTypeFilter = {
  /** This type. */
  readonly eq?: InputMaybe<UserInformationFieldType>;
  /** One of these types. */
  readonly in?: InputMaybe<ReadonlyArray<UserInformationFieldType>>;
  /** Another type. */
  readonly ne?: InputMaybe<UserInformationFieldType>;
};

/** A condition on what users hold of one user information field. */
export type UserInformationFilter = {
  /** The field's name, ignoring upper and lower case. */
  readonly name: Scalars['String']['input'];
  /** `true`: the user holds a value; `false`: none. */
  readonly present?: InputMaybe<Scalars['Boolean']['input']>;
  /** A value meets this as a whole. */
  readonly value?: InputMaybe<UserInformationValueFilter>;
};

/** New values of one user information field. */
export type UserInformationInput = {
  /** The field's name, ignoring upper and lower case. */
  readonly name: Scalars['String']['input'];
  /** The values that the user is to hold; they replace those that there are. Empty or `null`: none. One at the most where the field is not multi-valued. */
  readonly values?: InputMaybe<ReadonlyArray<UserInformationValueInput>>;
};

/** A value of a user information field. Of the members but `text`, the one of the field's type is there, the others are `null`. */
export type UserInformationValue = {
  readonly __typename?: 'UserInformationValue';
  /** The value of a field of the type `BOOLEAN`. */
  readonly boolean?: Maybe<Scalars['Boolean']['output']>;
  /** The value of a field of the type `DATE_TIME`, to the millisecond. */
  readonly dateTime?: Maybe<Scalars['DateTime']['output']>;
  /** The value of a field of the type `DECIMAL`. */
  readonly decimal?: Maybe<Scalars['Float']['output']>;
  /** The value of a field of the type `INTEGER`. */
  readonly integer?: Maybe<Scalars['SafeInt']['output']>;
  /** The value of a field of the type `REFERENCE`. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The value of a field of the type `STRING`. */
  readonly string?: Maybe<Scalars['String']['output']>;
  /** The value as a text, whatever its type; a moment exactly as it was given. */
  readonly text: Scalars['String']['output'];
};

/** A condition on one value of a user information field, under the member of the field's type. */
export type UserInformationValueFilter = {
  /** All of these must hold for the same value. */
  readonly and?: InputMaybe<ReadonlyArray<UserInformationValueFilter>>;
  /** For a field of the type `BOOLEAN`. */
  readonly boolean?: InputMaybe<BooleanFilter>;
  /** For a field of the type `DATE_TIME`. */
  readonly dateTime?: InputMaybe<DateTimeFilter>;
  /** This must not hold for the value. */
  readonly not?: InputMaybe<UserInformationValueFilter>;
  /** For a field of the type `INTEGER` or `DECIMAL`. */
  readonly number?: InputMaybe<NumberFilter>;
  /** At least one of these must hold for the same value. */
  readonly or?: InputMaybe<ReadonlyArray<UserInformationValueFilter>>;
  /** For a field of the type `STRING` or `REFERENCE`; upper and lower case differ where the field is case-exact. */
  readonly string?: InputMaybe<StringFilter>;
};

/** A value of a user information field: under the member of the field's type, or as `text`. */
export type UserInformationValueInput =
  /** For a field of the type `BOOLEAN`. */
  { readonly boolean: Scalars['Boolean']['input']; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly reference?: never; readonly string?: never; readonly text?: never; }
  |  /** For a field of the type `DATE_TIME`. */
  { readonly boolean?: never; readonly dateTime: Scalars['DateTime']['input']; readonly decimal?: never; readonly integer?: never; readonly reference?: never; readonly string?: never; readonly text?: never; }
  |  /** For a field of the type `DECIMAL`. */
  { readonly boolean?: never; readonly dateTime?: never; readonly decimal: Scalars['Float']['input']; readonly integer?: never; readonly reference?: never; readonly string?: never; readonly text?: never; }
  |  /** For a field of the type `INTEGER`. */
  { readonly boolean?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer: Scalars['SafeInt']['input']; readonly reference?: never; readonly string?: never; readonly text?: never; }
  |  /** For a field of the type `REFERENCE`: a URI with its scheme. */
  { readonly boolean?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly reference: Scalars['String']['input']; readonly string?: never; readonly text?: never; }
  |  /** For a field of the type `STRING`; kept exactly as it is given. */
  { readonly boolean?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly reference?: never; readonly string: Scalars['String']['input']; readonly text?: never; }
  |  /** For a field of any type: a text that is read as one of its values, such as `true`, `4.2` or `2026-11-24T09:30:00Z`. */
  { readonly boolean?: never; readonly dateTime?: never; readonly decimal?: never; readonly integer?: never; readonly reference?: never; readonly string?: never; readonly text: Scalars['String']['input']; };

/** Which column of a list of people becomes `userName`, by the mapping in the directory. */
export type UserNameSource =
  /** The mail. */
  | 'MAIL'
  /** The userPrincipalName, as Entra maps it unless told otherwise. */
  | 'USER_PRINCIPAL_NAME';

/** By what users are ordered; those that are equal in it, by their ids. Texts are compared as filters compare them, by their first 256 characters. */
export type UserOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** The field to order by. */
  readonly field: UserOrderField;
  /** The name of a user information field, with `field: INFORMATION_FIELD`. */
  readonly informationField?: InputMaybe<Scalars['String']['input']>;
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
  readonly eq?: InputMaybe<UserRole>;
  /** One of these roles. */
  readonly in?: InputMaybe<ReadonlyArray<UserRole>>;
  /** Another role. */
  readonly ne?: InputMaybe<UserRole>;
};

/** Which domain to verify. */
export type VerifyEmailDomainInput = {
  /** One of the organisation's e-mail domains. */
  readonly domain: Scalars['String']['input'];
};

/** The answer to `verifyEmailDomain`. */
export type VerifyEmailDomainPayload = {
  readonly __typename?: 'VerifyEmailDomainPayload';
  /** The domain as it is now, verified or not; `null` where it was refused. */
  readonly emailDomain?: Maybe<EmailDomain>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who is asking: a user who has signed in, an API token or an OAuth client. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The caller's organisation. */
  readonly organisation?: Maybe<Organisation>;
  /** What the caller may do, in the order of the alphabet. */
  readonly permissions: ReadonlyArray<Scalars['Permission']['output']>;
  /** The session with which the user asks; `null` for an API token or an OAuth client. */
  readonly session?: Maybe<Session>;
  /** The user's sessions that have not ended, the newest first; none for an API token or an OAuth client. */
  readonly sessions: SessionConnection;
  /** The user who has signed in; `null` for an API token or an OAuth client. */
  readonly user?: Maybe<User>;
};


/** Who is asking: a user who has signed in, an API token or an OAuth client. */
export type ViewerSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SessionOrder>;
};

/** Which invitations to withdraw. */
export type WithdrawInvitationsInput = {
  /** Their ids, at most 1,000. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** The answer to `withdrawInvitations`. */
export type WithdrawInvitationsPayload = {
  readonly __typename?: 'WithdrawInvitationsPayload';
  /** The invitations as they are now; `null` where it was refused. */
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A condition on a word of a protocol, such as an HTTP method. Several operators together must all hold; upper and lower case differ. */
export type WordFilter = {
  /** This word. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these words. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Another word. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApiTokenModel )
    | ( AuditEntryModel )
    | ( ConnectionTestModel )
    | ( DuplicateCheckModel )
    | ( CheckLineModel )
    | ( DuplicateCureModel )
    | ( GroupModel )
    | ( InvitationModel )
    | ( MailModel )
    | ( OauthClientModel )
    | ( OrganisationModel )
    | ( ProvisioningCycleModel )
    | ( ProvisioningEventModel )
    | ( ProvisioningHoldModel )
    | ( SessionModel )
    | ( UserModel )
    | ( UserInformationFieldModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddEmailDomainInput: AddEmailDomainInput;
  AddEmailDomainPayload: ResolverTypeWrapper<Omit<AddEmailDomainPayload, 'emailDomain'> & { emailDomain?: Maybe<ResolversTypes['EmailDomain']> }>;
  AddOauthClientSecretInput: AddOauthClientSecretInput;
  AddOauthClientSecretPayload: ResolverTypeWrapper<Omit<AddOauthClientSecretPayload, 'oauthClientSecret'> & { oauthClientSecret?: Maybe<ResolversTypes['OauthClientSecret']> }>;
  Address: ResolverTypeWrapper<Address>;
  AddressComparison: ResolverTypeWrapper<AddressComparison>;
  AddressFilter: AddressFilter;
  AddressInput: AddressInput;
  Analytics: ResolverTypeWrapper<AnalyticsModel>;
  AnalyticsPeriodInput: AnalyticsPeriodInput;
  ApiToken: ResolverTypeWrapper<ApiTokenModel>;
  ApiTokenConnection: ResolverTypeWrapper<Connection<ApiTokenModel>>;
  ApiTokenEdge: ResolverTypeWrapper<Omit<ApiTokenEdge, 'node'> & { node: ResolversTypes['ApiToken'] }>;
  ApiTokenFilter: ApiTokenFilter;
  ApiTokenOrder: ApiTokenOrder;
  ApiTokenOrderField: ApiTokenOrderField;
  ApiTokenStatus: ApiTokenStatus;
  ApiTokenStatusFilter: ApiTokenStatusFilter;
  AttributeMapping: ResolverTypeWrapper<AttributeMappingModel>;
  AttributeMappingRow: ResolverTypeWrapper<AttributeMappingRow>;
  AttributeMappingState: AttributeMappingState;
  AttributeMappings: ResolverTypeWrapper<MappingEvidenceModel>;
  AttributeValue: ResolverTypeWrapper<AttributeValue>;
  AttributeValueFilter: AttributeValueFilter;
  AttributeValueInput: AttributeValueInput;
  AuditActorKind: AuditActorKind;
  AuditActorKindFilter: AuditActorKindFilter;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditDoor: AuditDoor;
  AuditDoorFilter: AuditDoorFilter;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryModel>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntryFilter: AuditEntryFilter;
  AuditEntryOrder: AuditEntryOrder;
  AuditEntryOrderField: AuditEntryOrderField;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  CancelApiTokenRotationInput: CancelApiTokenRotationInput;
  CancelApiTokenRotationPayload: ResolverTypeWrapper<Omit<CancelApiTokenRotationPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  ClientUse: ResolverTypeWrapper<ClientUseModel>;
  ConnectionKind: ConnectionKind;
  ConnectionProviderInput: ConnectionProviderInput;
  ConnectionSettings: ResolverTypeWrapper<ConnectionSettingsModel>;
  ConnectionStatus: ConnectionStatus;
  ConnectionTest: ResolverTypeWrapper<ConnectionTestModel>;
  ConnectionTestOutcome: ResolverTypeWrapper<ConnectionTestOutcomeModel>;
  ConnectionTestState: ConnectionTestState;
  ConnectionTestStep: ResolverTypeWrapper<ConnectionTestStep>;
  CountInPeriod: ResolverTypeWrapper<CountInPeriod>;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: ResolverTypeWrapper<Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  CreateConnectionTestInput: CreateConnectionTestInput;
  CreateConnectionTestPayload: ResolverTypeWrapper<Omit<CreateConnectionTestPayload, 'connectionTest'> & { connectionTest?: Maybe<ResolversTypes['ConnectionTest']> }>;
  CreateDuplicateCheckInput: CreateDuplicateCheckInput;
  CreateDuplicateCheckPayload: ResolverTypeWrapper<Omit<CreateDuplicateCheckPayload, 'duplicateCheck'> & { duplicateCheck?: Maybe<ResolversTypes['DuplicateCheck']> }>;
  CreateGroupInput: CreateGroupInput;
  CreateGroupPayload: ResolverTypeWrapper<Omit<CreateGroupPayload, 'group'> & { group?: Maybe<ResolversTypes['Group']> }>;
  CreateOauthClientInput: CreateOauthClientInput;
  CreateOauthClientPayload: ResolverTypeWrapper<Omit<CreateOauthClientPayload, 'oauthClient'> & { oauthClient?: Maybe<ResolversTypes['OauthClient']> }>;
  CreateOrganisationInput: CreateOrganisationInput;
  CreateOrganisationPayload: ResolverTypeWrapper<Omit<CreateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  CreateUserInformationFieldInput: CreateUserInformationFieldInput;
  CreateUserInformationFieldPayload: ResolverTypeWrapper<Omit<CreateUserInformationFieldPayload, 'userInformationField'> & { userInformationField?: Maybe<ResolversTypes['UserInformationField']> }>;
  CreateUserInput: CreateUserInput;
  CreateUserPayload: ResolverTypeWrapper<Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CredentialRefusals: ResolverTypeWrapper<CredentialRefusalsModel>;
  CyclesInPeriod: ResolverTypeWrapper<CyclesInPeriodModel>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeleteGroupInput: DeleteGroupInput;
  DeleteGroupPayload: ResolverTypeWrapper<DeleteGroupPayload>;
  DeleteOauthClientInput: DeleteOauthClientInput;
  DeleteOauthClientPayload: ResolverTypeWrapper<DeleteOauthClientPayload>;
  DeleteUserInformationFieldInput: DeleteUserInformationFieldInput;
  DeleteUserInformationFieldPayload: ResolverTypeWrapper<DeleteUserInformationFieldPayload>;
  DeleteUserInput: DeleteUserInput;
  DeleteUserPayload: ResolverTypeWrapper<DeleteUserPayload>;
  DiscardRehearsalInput: DiscardRehearsalInput;
  DiscardRehearsalPayload: ResolverTypeWrapper<DiscardRehearsalPayload>;
  DismissMappingAdviceInput: DismissMappingAdviceInput;
  DismissMappingAdvicePayload: ResolverTypeWrapper<DismissMappingAdvicePayload>;
  DuplicateCandidate: ResolverTypeWrapper<CandidateModel>;
  DuplicateCandidateRule: DuplicateCandidateRule;
  DuplicateCheck: ResolverTypeWrapper<DuplicateCheckModel>;
  DuplicateCheckComparison: ResolverTypeWrapper<DuplicateCheckComparison>;
  DuplicateCheckConnection: ResolverTypeWrapper<Connection<DuplicateCheckModel>>;
  DuplicateCheckCounts: ResolverTypeWrapper<DuplicateCheckCounts>;
  DuplicateCheckEdge: ResolverTypeWrapper<Omit<DuplicateCheckEdge, 'node'> & { node: ResolversTypes['DuplicateCheck'] }>;
  DuplicateCheckFilter: DuplicateCheckFilter;
  DuplicateCheckLine: ResolverTypeWrapper<CheckLineModel>;
  DuplicateCheckLineComparison: DuplicateCheckLineComparison;
  DuplicateCheckLineComparisonFilter: DuplicateCheckLineComparisonFilter;
  DuplicateCheckLineConnection: ResolverTypeWrapper<Connection<CheckLineModel>>;
  DuplicateCheckLineEdge: ResolverTypeWrapper<Omit<DuplicateCheckLineEdge, 'node'> & { node: ResolversTypes['DuplicateCheckLine'] }>;
  DuplicateCheckLineFilter: DuplicateCheckLineFilter;
  DuplicateCheckLineOrder: DuplicateCheckLineOrder;
  DuplicateCheckLineOrderField: DuplicateCheckLineOrderField;
  DuplicateCheckOrder: DuplicateCheckOrder;
  DuplicateCheckOrderField: DuplicateCheckOrderField;
  DuplicateCheckOutcome: DuplicateCheckOutcome;
  DuplicateCheckOutcomeFilter: DuplicateCheckOutcomeFilter;
  DuplicateCure: ResolverTypeWrapper<DuplicateCureModel>;
  DuplicateCureConnection: ResolverTypeWrapper<Connection<DuplicateCureModel>>;
  DuplicateCureEdge: ResolverTypeWrapper<Omit<DuplicateCureEdge, 'node'> & { node: ResolversTypes['DuplicateCure'] }>;
  DuplicateCureFilter: DuplicateCureFilter;
  DuplicateCureKind: DuplicateCureKind;
  DuplicateCureKindFilter: DuplicateCureKindFilter;
  DuplicateCureOrder: DuplicateCureOrder;
  DuplicateCureOrderField: DuplicateCureOrderField;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EmailDomain: ResolverTypeWrapper<EmailDomainModel>;
  EmailDomainStatus: EmailDomainStatus;
  EmailSignIn: EmailSignIn;
  EndOwnSessionsInput: EndOwnSessionsInput;
  EndOwnSessionsPayload: ResolverTypeWrapper<EndOwnSessionsPayload>;
  EndSessionInput: EndSessionInput;
  EndSessionPayload: ResolverTypeWrapper<Omit<EndSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  EndSessionsOfUserInput: EndSessionsOfUserInput;
  EndSessionsOfUserPayload: ResolverTypeWrapper<EndSessionsOfUserPayload>;
  Enterprise: ResolverTypeWrapper<EnterpriseModel>;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseInput: EnterpriseInput;
  ExternalIdSource: ExternalIdSource;
  FieldProvenance: ResolverTypeWrapper<FieldProvenanceModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FunnelBasis: FunnelBasis;
  Granularity: Granularity;
  Group: ResolverTypeWrapper<GroupModel>;
  GroupConnection: ResolverTypeWrapper<Connection<GroupModel>>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  GroupFilter: GroupFilter;
  GroupOrder: GroupOrder;
  GroupOrderField: GroupOrderField;
  GroupReference: ResolverTypeWrapper<ReferenceModel>;
  GroupReferenceFilter: GroupReferenceFilter;
  HeldChange: HeldChange;
  HeldChangeFilter: HeldChangeFilter;
  HeldUser: ResolverTypeWrapper<HeldUserModel>;
  HeldUserConnection: ResolverTypeWrapper<Connection<HeldUserModel>>;
  HeldUserEdge: ResolverTypeWrapper<Omit<HeldUserEdge, 'node'> & { node: ResolversTypes['HeldUser'] }>;
  HeldUserFilter: HeldUserFilter;
  HeldUserOrder: HeldUserOrder;
  HeldUserOrderField: HeldUserOrderField;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityMatch: IdentityMatch;
  IdentityRefusal: IdentityRefusal;
  IgnoreDuplicateInput: IgnoreDuplicateInput;
  IgnoreDuplicatePayload: ResolverTypeWrapper<Omit<IgnoreDuplicatePayload, 'cure'> & { cure?: Maybe<ResolversTypes['DuplicateCure']> }>;
  ImportProblem: ResolverTypeWrapper<ImportProblemModel>;
  ImportUsersInput: ImportUsersInput;
  ImportUsersPayload: ResolverTypeWrapper<Omit<ImportUsersPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['ImportProblem']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Invitation: ResolverTypeWrapper<InvitationModel>;
  InvitationCause: InvitationCause;
  InvitationCauseFilter: InvitationCauseFilter;
  InvitationConnection: ResolverTypeWrapper<Connection<InvitationModel>>;
  InvitationEdge: ResolverTypeWrapper<Omit<InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  InvitationFilter: InvitationFilter;
  InvitationFunnelInPeriod: ResolverTypeWrapper<InvitationFunnelInPeriod>;
  InvitationMode: InvitationMode;
  InvitationOrder: InvitationOrder;
  InvitationOrderField: InvitationOrderField;
  InvitationState: InvitationState;
  InvitationStateCount: ResolverTypeWrapper<InvitationStateCount>;
  InvitationStateFilter: InvitationStateFilter;
  InviteUsersInput: InviteUsersInput;
  InviteUsersPayload: ResolverTypeWrapper<InviteUsersPayload>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkCause: LinkCause;
  LinkDuplicateInput: LinkDuplicateInput;
  LinkDuplicatePayload: ResolverTypeWrapper<Omit<LinkDuplicatePayload, 'cure'> & { cure?: Maybe<ResolversTypes['DuplicateCure']> }>;
  LinkedIdentity: ResolverTypeWrapper<LinkedIdentityModel>;
  Mail: ResolverTypeWrapper<MailModel>;
  MailConnection: ResolverTypeWrapper<Connection<MailModel>>;
  MailEdge: ResolverTypeWrapper<Omit<MailEdge, 'node'> & { node: ResolversTypes['Mail'] }>;
  MailFilter: MailFilter;
  MailKind: MailKind;
  MailKindFilter: MailKindFilter;
  MailOrder: MailOrder;
  MailOrderField: MailOrderField;
  MailState: MailState;
  MailStateFilter: MailStateFilter;
  Manager: ResolverTypeWrapper<ManagerModel>;
  MappingAdvice: ResolverTypeWrapper<ToldAdviceModel>;
  MappingAdviceCode: MappingAdviceCode;
  MappingAdviceSeverity: MappingAdviceSeverity;
  MatchingRule: MatchingRule;
  MemberReference: ResolverTypeWrapper<ReferenceModel>;
  MemberReferenceFilter: MemberReferenceFilter;
  MergeUsersInput: MergeUsersInput;
  MergeUsersPayload: ResolverTypeWrapper<Omit<MergeUsersPayload, 'cure'> & { cure?: Maybe<ResolversTypes['DuplicateCure']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NumberFilter: NumberFilter;
  OauthClient: ResolverTypeWrapper<OauthClientModel>;
  OauthClientConnection: ResolverTypeWrapper<Connection<OauthClientModel>>;
  OauthClientEdge: ResolverTypeWrapper<Omit<OauthClientEdge, 'node'> & { node: ResolversTypes['OauthClient'] }>;
  OauthClientFederation: ResolverTypeWrapper<OauthClientFederationModel>;
  OauthClientFilter: OauthClientFilter;
  OauthClientOrder: OauthClientOrder;
  OauthClientOrderField: OauthClientOrderField;
  OauthClientSecret: ResolverTypeWrapper<OauthClientSecretModel>;
  OauthClientStatus: OauthClientStatus;
  OauthClientStatusFilter: OauthClientStatusFilter;
  OidcProviderInput: OidcProviderInput;
  OidcSettings: ResolverTypeWrapper<OidcSettingsModel>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  OrganisationConnection: ResolverTypeWrapper<Connection<OrganisationModel>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFigures: ResolverTypeWrapper<OrganisationFiguresModel>;
  OrganisationFiguresConnection: ResolverTypeWrapper<Connection<OrganisationFiguresModel>>;
  OrganisationFiguresEdge: ResolverTypeWrapper<Omit<OrganisationFiguresEdge, 'node'> & { node: ResolversTypes['OrganisationFigures'] }>;
  OrganisationFiguresFilter: OrganisationFiguresFilter;
  OrganisationFiguresOrder: OrganisationFiguresOrder;
  OrganisationFiguresOrderField: OrganisationFiguresOrderField;
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationOrderField: OrganisationOrderField;
  OrganisationsInPeriod: ResolverTypeWrapper<OrganisationsInPeriod>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PassedOverReason: PassedOverReason;
  PassedOverUsers: ResolverTypeWrapper<PassedOverUsers>;
  PeopleDimension: PeopleDimension;
  PeopleInPeriod: ResolverTypeWrapper<PeopleInPeriod>;
  PeopleSeries: ResolverTypeWrapper<PeopleSeriesModel>;
  Permission: ResolverTypeWrapper<Scalars['Permission']['output']>;
  PermissionsFilter: PermissionsFilter;
  PersonName: ResolverTypeWrapper<PersonName>;
  PersonNameFilter: PersonNameFilter;
  PersonNameInput: PersonNameInput;
  PlatformAccess: ResolverTypeWrapper<PlatformAccessModel>;
  PlatformAccessConnection: ResolverTypeWrapper<Connection<PlatformAccessModel>>;
  PlatformAccessEdge: ResolverTypeWrapper<Omit<PlatformAccessEdge, 'node'> & { node: ResolversTypes['PlatformAccess'] }>;
  PlatformAccessFilter: PlatformAccessFilter;
  PlatformAccessOrder: PlatformAccessOrder;
  PlatformAccessOrderField: PlatformAccessOrderField;
  PlatformAnalytics: ResolverTypeWrapper<PlatformAnalyticsModel>;
  PlatformPeopleDimension: PlatformPeopleDimension;
  PlatformPeopleSeries: ResolverTypeWrapper<PlatformPeopleSeriesModel>;
  ProvisionedResourceType: ProvisionedResourceType;
  ProvisionedResourceTypeFilter: ProvisionedResourceTypeFilter;
  ProvisioningAnswer: ResolverTypeWrapper<ProvisioningAnswer>;
  ProvisioningBrake: ResolverTypeWrapper<ProvisioningBrake>;
  ProvisioningCounts: ResolverTypeWrapper<ProvisioningCountsModel>;
  ProvisioningCycle: ResolverTypeWrapper<ProvisioningCycleModel>;
  ProvisioningCycleConnection: ResolverTypeWrapper<Connection<ProvisioningCycleModel>>;
  ProvisioningCycleEdge: ResolverTypeWrapper<Omit<ProvisioningCycleEdge, 'node'> & { node: ResolversTypes['ProvisioningCycle'] }>;
  ProvisioningCycleFilter: ProvisioningCycleFilter;
  ProvisioningCycleNotice: ResolverTypeWrapper<CycleNoticeModel>;
  ProvisioningCycleOrder: ProvisioningCycleOrder;
  ProvisioningCycleOrderField: ProvisioningCycleOrderField;
  ProvisioningCycleState: ProvisioningCycleState;
  ProvisioningCycleStateFilter: ProvisioningCycleStateFilter;
  ProvisioningDecision: ProvisioningDecision;
  ProvisioningDecisionFilter: ProvisioningDecisionFilter;
  ProvisioningEvent: ResolverTypeWrapper<ProvisioningEventModel>;
  ProvisioningEventConnection: ResolverTypeWrapper<Connection<ProvisioningEventModel>>;
  ProvisioningEventEdge: ResolverTypeWrapper<Omit<ProvisioningEventEdge, 'node'> & { node: ResolversTypes['ProvisioningEvent'] }>;
  ProvisioningEventFilter: ProvisioningEventFilter;
  ProvisioningEventNotice: ResolverTypeWrapper<EventNoticeModel>;
  ProvisioningEventOrder: ProvisioningEventOrder;
  ProvisioningEventOrderField: ProvisioningEventOrderField;
  ProvisioningHold: ResolverTypeWrapper<ProvisioningHoldModel>;
  ProvisioningHoldConnection: ResolverTypeWrapper<Connection<ProvisioningHoldModel>>;
  ProvisioningHoldEdge: ResolverTypeWrapper<Omit<ProvisioningHoldEdge, 'node'> & { node: ResolversTypes['ProvisioningHold'] }>;
  ProvisioningHoldFilter: ProvisioningHoldFilter;
  ProvisioningHoldOrder: ProvisioningHoldOrder;
  ProvisioningHoldOrderField: ProvisioningHoldOrderField;
  ProvisioningHoldState: ProvisioningHoldState;
  ProvisioningHoldStateFilter: ProvisioningHoldStateFilter;
  ProvisioningQuirk: ProvisioningQuirk;
  ProvisioningSilence: ResolverTypeWrapper<ProvisioningSilenceModel>;
  ProvisioningSilenceCause: ProvisioningSilenceCause;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RefusalCause: RefusalCause;
  RefusalCount: ResolverTypeWrapper<RefusalCount>;
  Rehearsal: ResolverTypeWrapper<RehearsalModel>;
  RehearsalChange: ResolverTypeWrapper<RehearsalChange>;
  RehearsalCounts: ResolverTypeWrapper<Omit<RehearsalCounts, 'groups' | 'users'> & { groups: ResolversTypes['RehearsalDifferenceCounts'], users: ResolversTypes['RehearsalDifferenceCounts'] }>;
  RehearsalDifference: ResolverTypeWrapper<DifferenceModel>;
  RehearsalDifferenceConnection: ResolverTypeWrapper<Connection<DifferenceModel>>;
  RehearsalDifferenceCounts: ResolverTypeWrapper<DifferenceCountsModel>;
  RehearsalDifferenceEdge: ResolverTypeWrapper<Omit<RehearsalDifferenceEdge, 'node'> & { node: ResolversTypes['RehearsalDifference'] }>;
  RehearsalDifferenceFilter: RehearsalDifferenceFilter;
  RehearsalDifferenceKind: RehearsalDifferenceKind;
  RehearsalDifferenceKindFilter: RehearsalDifferenceKindFilter;
  RehearsalDifferenceOrder: RehearsalDifferenceOrder;
  RehearsalDifferenceOrderField: RehearsalDifferenceOrderField;
  RehearsalMembers: ResolverTypeWrapper<RehearsalMembers>;
  RehearsalNotice: ResolverTypeWrapper<Omit<RehearsalNotice, 'rehearsal'> & { rehearsal?: Maybe<ResolversTypes['Rehearsal']> }>;
  RehearsalRequestCounts: ResolverTypeWrapper<RehearsalRequestCounts>;
  RehearsedRequest: ResolverTypeWrapper<RehearsedRequest>;
  RejectProvisioningHoldInput: RejectProvisioningHoldInput;
  RejectProvisioningHoldPayload: ResolverTypeWrapper<Omit<RejectProvisioningHoldPayload, 'provisioningHold'> & { provisioningHold?: Maybe<ResolversTypes['ProvisioningHold']> }>;
  ReleaseProvisioningHoldInput: ReleaseProvisioningHoldInput;
  ReleaseProvisioningHoldPayload: ResolverTypeWrapper<Omit<ReleaseProvisioningHoldPayload, 'provisioningHold'> & { provisioningHold?: Maybe<ResolversTypes['ProvisioningHold']> }>;
  RemoveConnectionInput: RemoveConnectionInput;
  RemoveConnectionPayload: ResolverTypeWrapper<RemoveConnectionPayload>;
  RemoveEmailDomainInput: RemoveEmailDomainInput;
  RemoveEmailDomainPayload: ResolverTypeWrapper<RemoveEmailDomainPayload>;
  RemoveOauthClientFederationInput: RemoveOauthClientFederationInput;
  RemoveOauthClientFederationPayload: ResolverTypeWrapper<Omit<RemoveOauthClientFederationPayload, 'oauthClient'> & { oauthClient?: Maybe<ResolversTypes['OauthClient']> }>;
  RequestsInPeriod: ResolverTypeWrapper<RequestsInPeriodModel>;
  ResendInvitationsInput: ResendInvitationsInput;
  ResendInvitationsPayload: ResolverTypeWrapper<Omit<ResendInvitationsPayload, 'invitations'> & { invitations?: Maybe<ReadonlyArray<ResolversTypes['Invitation']>> }>;
  RestoreMappingAdviceInput: RestoreMappingAdviceInput;
  RestoreMappingAdvicePayload: ResolverTypeWrapper<RestoreMappingAdvicePayload>;
  RetryMailsInput: RetryMailsInput;
  RetryMailsPayload: ResolverTypeWrapper<Omit<RetryMailsPayload, 'mails'> & { mails?: Maybe<ReadonlyArray<ResolversTypes['Mail']>> }>;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: ResolverTypeWrapper<Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  RevokeOauthClientSecretInput: RevokeOauthClientSecretInput;
  RevokeOauthClientSecretPayload: ResolverTypeWrapper<Omit<RevokeOauthClientSecretPayload, 'oauthClientSecret'> & { oauthClientSecret?: Maybe<ResolversTypes['OauthClientSecret']> }>;
  RotateApiTokenInput: RotateApiTokenInput;
  RotateApiTokenPayload: ResolverTypeWrapper<Omit<RotateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SamlAddresses: ResolverTypeWrapper<SamlAddressesModel>;
  SamlByHandInput: SamlByHandInput;
  SamlCertificate: ResolverTypeWrapper<SamlCertificate>;
  SamlDescriptionInput: SamlDescriptionInput;
  SamlProviderInput: SamlProviderInput;
  SamlSettings: ResolverTypeWrapper<SamlSettingsModel>;
  ScimSettings: ResolverTypeWrapper<ScimSettingsModel>;
  ScimStatus: ScimStatus;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionConnection: ResolverTypeWrapper<Connection<SessionModel>>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionFilter: SessionFilter;
  SessionOrder: SessionOrder;
  SessionOrderField: SessionOrderField;
  SetConnectionInput: SetConnectionInput;
  SetConnectionPayload: ResolverTypeWrapper<Omit<SetConnectionPayload, 'connection'> & { connection?: Maybe<ResolversTypes['ConnectionSettings']> }>;
  SetGroupRoleInput: SetGroupRoleInput;
  SetGroupRolePayload: ResolverTypeWrapper<Omit<SetGroupRolePayload, 'group'> & { group?: Maybe<ResolversTypes['Group']> }>;
  SetOauthClientFederationInput: SetOauthClientFederationInput;
  SetOauthClientFederationPayload: ResolverTypeWrapper<Omit<SetOauthClientFederationPayload, 'federation'> & { federation?: Maybe<ResolversTypes['OauthClientFederation']> }>;
  SignInMethod: SignInMethod;
  SignInMethodFilter: SignInMethodFilter;
  SignInStep: SignInStep;
  SingleSignOnSettings: ResolverTypeWrapper<SingleSignOnSettingsModel>;
  Source: Source;
  SourceFilter: SourceFilter;
  StartRehearsalInput: StartRehearsalInput;
  StartRehearsalPayload: ResolverTypeWrapper<Omit<StartRehearsalPayload, 'rehearsal'> & { rehearsal?: Maybe<ResolversTypes['Rehearsal']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnderstoodQuirk: ResolverTypeWrapper<UnderstoodQuirk>;
  UndoDuplicateCureInput: UndoDuplicateCureInput;
  UndoDuplicateCurePayload: ResolverTypeWrapper<Omit<UndoDuplicateCurePayload, 'cure'> & { cure?: Maybe<ResolversTypes['DuplicateCure']> }>;
  UnknownMembers: UnknownMembers;
  UnlinkIdentitiesInput: UnlinkIdentitiesInput;
  UnlinkIdentitiesPayload: ResolverTypeWrapper<Omit<UnlinkIdentitiesPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UpdateConnectionInput: UpdateConnectionInput;
  UpdateConnectionPayload: ResolverTypeWrapper<Omit<UpdateConnectionPayload, 'connection'> & { connection?: Maybe<ResolversTypes['ConnectionSettings']> }>;
  UpdateGroupInput: UpdateGroupInput;
  UpdateGroupPayload: ResolverTypeWrapper<Omit<UpdateGroupPayload, 'group'> & { group?: Maybe<ResolversTypes['Group']> }>;
  UpdateOauthClientInput: UpdateOauthClientInput;
  UpdateOauthClientPayload: ResolverTypeWrapper<Omit<UpdateOauthClientPayload, 'oauthClient'> & { oauthClient?: Maybe<ResolversTypes['OauthClient']> }>;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationPayload: ResolverTypeWrapper<Omit<UpdateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  UpdateSingleSignOnInput: UpdateSingleSignOnInput;
  UpdateSingleSignOnPayload: ResolverTypeWrapper<Omit<UpdateSingleSignOnPayload, 'singleSignOn'> & { singleSignOn?: Maybe<ResolversTypes['SingleSignOnSettings']> }>;
  UpdateUserAccessInput: UpdateUserAccessInput;
  UpdateUserAccessPayload: ResolverTypeWrapper<Omit<UpdateUserAccessPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UpdateUserInformationFieldInput: UpdateUserInformationFieldInput;
  UpdateUserInformationFieldPayload: ResolverTypeWrapper<Omit<UpdateUserInformationFieldPayload, 'userInformationField'> & { userInformationField?: Maybe<ResolversTypes['UserInformationField']> }>;
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: ResolverTypeWrapper<Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  User: ResolverTypeWrapper<UserModel>;
  UserConnection: ResolverTypeWrapper<Connection<UserModel>>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  UserFilter: UserFilter;
  UserInformation: ResolverTypeWrapper<UserInformationModel>;
  UserInformationField: ResolverTypeWrapper<UserInformationFieldModel>;
  UserInformationFieldConnection: ResolverTypeWrapper<Connection<UserInformationFieldModel>>;
  UserInformationFieldEdge: ResolverTypeWrapper<Omit<UserInformationFieldEdge, 'node'> & { node: ResolversTypes['UserInformationField'] }>;
  UserInformationFieldFilter: UserInformationFieldFilter;
  UserInformationFieldOrder: UserInformationFieldOrder;
  UserInformationFieldOrderField: UserInformationFieldOrderField;
  UserInformationFieldType: UserInformationFieldType;
  UserInformationFieldTypeFilter: UserInformationFieldTypeFilter;
  UserInformationFilter: UserInformationFilter;
  UserInformationInput: UserInformationInput;
  UserInformationValue: ResolverTypeWrapper<UserInformationValue>;
  UserInformationValueFilter: UserInformationValueFilter;
  UserInformationValueInput: UserInformationValueInput;
  UserNameSource: UserNameSource;
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  UserRole: UserRole;
  UserRoleFilter: UserRoleFilter;
  VerifyEmailDomainInput: VerifyEmailDomainInput;
  VerifyEmailDomainPayload: ResolverTypeWrapper<Omit<VerifyEmailDomainPayload, 'emailDomain'> & { emailDomain?: Maybe<ResolversTypes['EmailDomain']> }>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  WithdrawInvitationsInput: WithdrawInvitationsInput;
  WithdrawInvitationsPayload: ResolverTypeWrapper<Omit<WithdrawInvitationsPayload, 'invitations'> & { invitations?: Maybe<ReadonlyArray<ResolversTypes['Invitation']>> }>;
  WordFilter: WordFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddEmailDomainInput: AddEmailDomainInput;
  AddEmailDomainPayload: Omit<AddEmailDomainPayload, 'emailDomain'> & { emailDomain?: Maybe<ResolversParentTypes['EmailDomain']> };
  AddOauthClientSecretInput: AddOauthClientSecretInput;
  AddOauthClientSecretPayload: Omit<AddOauthClientSecretPayload, 'oauthClientSecret'> & { oauthClientSecret?: Maybe<ResolversParentTypes['OauthClientSecret']> };
  Address: Address;
  AddressComparison: AddressComparison;
  AddressFilter: AddressFilter;
  AddressInput: AddressInput;
  Analytics: AnalyticsModel;
  AnalyticsPeriodInput: AnalyticsPeriodInput;
  ApiToken: ApiTokenModel;
  ApiTokenConnection: Connection<ApiTokenModel>;
  ApiTokenEdge: Omit<ApiTokenEdge, 'node'> & { node: ResolversParentTypes['ApiToken'] };
  ApiTokenFilter: ApiTokenFilter;
  ApiTokenOrder: ApiTokenOrder;
  ApiTokenStatusFilter: ApiTokenStatusFilter;
  AttributeMapping: AttributeMappingModel;
  AttributeMappingRow: AttributeMappingRow;
  AttributeMappings: MappingEvidenceModel;
  AttributeValue: AttributeValue;
  AttributeValueFilter: AttributeValueFilter;
  AttributeValueInput: AttributeValueInput;
  AuditActorKindFilter: AuditActorKindFilter;
  AuditChange: AuditChange;
  AuditDoorFilter: AuditDoorFilter;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: Connection<AuditEntryModel>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntryFilter: AuditEntryFilter;
  AuditEntryOrder: AuditEntryOrder;
  AuditFault: AuditFault;
  AuditVerification: AuditVerification;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  CancelApiTokenRotationInput: CancelApiTokenRotationInput;
  CancelApiTokenRotationPayload: Omit<CancelApiTokenRotationPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  ClientUse: ClientUseModel;
  ConnectionProviderInput: ConnectionProviderInput;
  ConnectionSettings: ConnectionSettingsModel;
  ConnectionTest: ConnectionTestModel;
  ConnectionTestOutcome: ConnectionTestOutcomeModel;
  ConnectionTestStep: ConnectionTestStep;
  CountInPeriod: CountInPeriod;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  CreateConnectionTestInput: CreateConnectionTestInput;
  CreateConnectionTestPayload: Omit<CreateConnectionTestPayload, 'connectionTest'> & { connectionTest?: Maybe<ResolversParentTypes['ConnectionTest']> };
  CreateDuplicateCheckInput: CreateDuplicateCheckInput;
  CreateDuplicateCheckPayload: Omit<CreateDuplicateCheckPayload, 'duplicateCheck'> & { duplicateCheck?: Maybe<ResolversParentTypes['DuplicateCheck']> };
  CreateGroupInput: CreateGroupInput;
  CreateGroupPayload: Omit<CreateGroupPayload, 'group'> & { group?: Maybe<ResolversParentTypes['Group']> };
  CreateOauthClientInput: CreateOauthClientInput;
  CreateOauthClientPayload: Omit<CreateOauthClientPayload, 'oauthClient'> & { oauthClient?: Maybe<ResolversParentTypes['OauthClient']> };
  CreateOrganisationInput: CreateOrganisationInput;
  CreateOrganisationPayload: Omit<CreateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  CreateUserInformationFieldInput: CreateUserInformationFieldInput;
  CreateUserInformationFieldPayload: Omit<CreateUserInformationFieldPayload, 'userInformationField'> & { userInformationField?: Maybe<ResolversParentTypes['UserInformationField']> };
  CreateUserInput: CreateUserInput;
  CreateUserPayload: Omit<CreateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CredentialRefusals: CredentialRefusalsModel;
  CyclesInPeriod: CyclesInPeriodModel;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeleteGroupInput: DeleteGroupInput;
  DeleteGroupPayload: DeleteGroupPayload;
  DeleteOauthClientInput: DeleteOauthClientInput;
  DeleteOauthClientPayload: DeleteOauthClientPayload;
  DeleteUserInformationFieldInput: DeleteUserInformationFieldInput;
  DeleteUserInformationFieldPayload: DeleteUserInformationFieldPayload;
  DeleteUserInput: DeleteUserInput;
  DeleteUserPayload: DeleteUserPayload;
  DiscardRehearsalInput: DiscardRehearsalInput;
  DiscardRehearsalPayload: DiscardRehearsalPayload;
  DismissMappingAdviceInput: DismissMappingAdviceInput;
  DismissMappingAdvicePayload: DismissMappingAdvicePayload;
  DuplicateCandidate: CandidateModel;
  DuplicateCheck: DuplicateCheckModel;
  DuplicateCheckComparison: DuplicateCheckComparison;
  DuplicateCheckConnection: Connection<DuplicateCheckModel>;
  DuplicateCheckCounts: DuplicateCheckCounts;
  DuplicateCheckEdge: Omit<DuplicateCheckEdge, 'node'> & { node: ResolversParentTypes['DuplicateCheck'] };
  DuplicateCheckFilter: DuplicateCheckFilter;
  DuplicateCheckLine: CheckLineModel;
  DuplicateCheckLineComparisonFilter: DuplicateCheckLineComparisonFilter;
  DuplicateCheckLineConnection: Connection<CheckLineModel>;
  DuplicateCheckLineEdge: Omit<DuplicateCheckLineEdge, 'node'> & { node: ResolversParentTypes['DuplicateCheckLine'] };
  DuplicateCheckLineFilter: DuplicateCheckLineFilter;
  DuplicateCheckLineOrder: DuplicateCheckLineOrder;
  DuplicateCheckOrder: DuplicateCheckOrder;
  DuplicateCheckOutcomeFilter: DuplicateCheckOutcomeFilter;
  DuplicateCure: DuplicateCureModel;
  DuplicateCureConnection: Connection<DuplicateCureModel>;
  DuplicateCureEdge: Omit<DuplicateCureEdge, 'node'> & { node: ResolversParentTypes['DuplicateCure'] };
  DuplicateCureFilter: DuplicateCureFilter;
  DuplicateCureKindFilter: DuplicateCureKindFilter;
  DuplicateCureOrder: DuplicateCureOrder;
  EmailAddress: Scalars['EmailAddress']['output'];
  EmailDomain: EmailDomainModel;
  EndOwnSessionsInput: EndOwnSessionsInput;
  EndOwnSessionsPayload: EndOwnSessionsPayload;
  EndSessionInput: EndSessionInput;
  EndSessionPayload: Omit<EndSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  EndSessionsOfUserInput: EndSessionsOfUserInput;
  EndSessionsOfUserPayload: EndSessionsOfUserPayload;
  Enterprise: EnterpriseModel;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseInput: EnterpriseInput;
  FieldProvenance: FieldProvenanceModel;
  Float: Scalars['Float']['output'];
  Group: GroupModel;
  GroupConnection: Connection<GroupModel>;
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  GroupFilter: GroupFilter;
  GroupOrder: GroupOrder;
  GroupReference: ReferenceModel;
  GroupReferenceFilter: GroupReferenceFilter;
  HeldChangeFilter: HeldChangeFilter;
  HeldUser: HeldUserModel;
  HeldUserConnection: Connection<HeldUserModel>;
  HeldUserEdge: Omit<HeldUserEdge, 'node'> & { node: ResolversParentTypes['HeldUser'] };
  HeldUserFilter: HeldUserFilter;
  HeldUserOrder: HeldUserOrder;
  ID: Scalars['ID']['output'];
  IgnoreDuplicateInput: IgnoreDuplicateInput;
  IgnoreDuplicatePayload: Omit<IgnoreDuplicatePayload, 'cure'> & { cure?: Maybe<ResolversParentTypes['DuplicateCure']> };
  ImportProblem: ImportProblemModel;
  ImportUsersInput: ImportUsersInput;
  ImportUsersPayload: Omit<ImportUsersPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['ImportProblem']> };
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Invitation: InvitationModel;
  InvitationCauseFilter: InvitationCauseFilter;
  InvitationConnection: Connection<InvitationModel>;
  InvitationEdge: Omit<InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  InvitationFilter: InvitationFilter;
  InvitationFunnelInPeriod: InvitationFunnelInPeriod;
  InvitationOrder: InvitationOrder;
  InvitationStateCount: InvitationStateCount;
  InvitationStateFilter: InvitationStateFilter;
  InviteUsersInput: InviteUsersInput;
  InviteUsersPayload: InviteUsersPayload;
  JSON: Scalars['JSON']['output'];
  LinkDuplicateInput: LinkDuplicateInput;
  LinkDuplicatePayload: Omit<LinkDuplicatePayload, 'cure'> & { cure?: Maybe<ResolversParentTypes['DuplicateCure']> };
  LinkedIdentity: LinkedIdentityModel;
  Mail: MailModel;
  MailConnection: Connection<MailModel>;
  MailEdge: Omit<MailEdge, 'node'> & { node: ResolversParentTypes['Mail'] };
  MailFilter: MailFilter;
  MailKindFilter: MailKindFilter;
  MailOrder: MailOrder;
  MailStateFilter: MailStateFilter;
  Manager: ManagerModel;
  MappingAdvice: ToldAdviceModel;
  MemberReference: ReferenceModel;
  MemberReferenceFilter: MemberReferenceFilter;
  MergeUsersInput: MergeUsersInput;
  MergeUsersPayload: Omit<MergeUsersPayload, 'cure'> & { cure?: Maybe<ResolversParentTypes['DuplicateCure']> };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NumberFilter: NumberFilter;
  OauthClient: OauthClientModel;
  OauthClientConnection: Connection<OauthClientModel>;
  OauthClientEdge: Omit<OauthClientEdge, 'node'> & { node: ResolversParentTypes['OauthClient'] };
  OauthClientFederation: OauthClientFederationModel;
  OauthClientFilter: OauthClientFilter;
  OauthClientOrder: OauthClientOrder;
  OauthClientSecret: OauthClientSecretModel;
  OauthClientStatusFilter: OauthClientStatusFilter;
  OidcProviderInput: OidcProviderInput;
  OidcSettings: OidcSettingsModel;
  Organisation: OrganisationModel;
  OrganisationConnection: Connection<OrganisationModel>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFigures: OrganisationFiguresModel;
  OrganisationFiguresConnection: Connection<OrganisationFiguresModel>;
  OrganisationFiguresEdge: Omit<OrganisationFiguresEdge, 'node'> & { node: ResolversParentTypes['OrganisationFigures'] };
  OrganisationFiguresFilter: OrganisationFiguresFilter;
  OrganisationFiguresOrder: OrganisationFiguresOrder;
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationsInPeriod: OrganisationsInPeriod;
  PageInfo: PageInfo;
  PassedOverUsers: PassedOverUsers;
  PeopleInPeriod: PeopleInPeriod;
  PeopleSeries: PeopleSeriesModel;
  Permission: Scalars['Permission']['output'];
  PermissionsFilter: PermissionsFilter;
  PersonName: PersonName;
  PersonNameFilter: PersonNameFilter;
  PersonNameInput: PersonNameInput;
  PlatformAccess: PlatformAccessModel;
  PlatformAccessConnection: Connection<PlatformAccessModel>;
  PlatformAccessEdge: Omit<PlatformAccessEdge, 'node'> & { node: ResolversParentTypes['PlatformAccess'] };
  PlatformAccessFilter: PlatformAccessFilter;
  PlatformAccessOrder: PlatformAccessOrder;
  PlatformAnalytics: PlatformAnalyticsModel;
  PlatformPeopleSeries: PlatformPeopleSeriesModel;
  ProvisionedResourceTypeFilter: ProvisionedResourceTypeFilter;
  ProvisioningAnswer: ProvisioningAnswer;
  ProvisioningBrake: ProvisioningBrake;
  ProvisioningCounts: ProvisioningCountsModel;
  ProvisioningCycle: ProvisioningCycleModel;
  ProvisioningCycleConnection: Connection<ProvisioningCycleModel>;
  ProvisioningCycleEdge: Omit<ProvisioningCycleEdge, 'node'> & { node: ResolversParentTypes['ProvisioningCycle'] };
  ProvisioningCycleFilter: ProvisioningCycleFilter;
  ProvisioningCycleNotice: CycleNoticeModel;
  ProvisioningCycleOrder: ProvisioningCycleOrder;
  ProvisioningCycleStateFilter: ProvisioningCycleStateFilter;
  ProvisioningDecisionFilter: ProvisioningDecisionFilter;
  ProvisioningEvent: ProvisioningEventModel;
  ProvisioningEventConnection: Connection<ProvisioningEventModel>;
  ProvisioningEventEdge: Omit<ProvisioningEventEdge, 'node'> & { node: ResolversParentTypes['ProvisioningEvent'] };
  ProvisioningEventFilter: ProvisioningEventFilter;
  ProvisioningEventNotice: EventNoticeModel;
  ProvisioningEventOrder: ProvisioningEventOrder;
  ProvisioningHold: ProvisioningHoldModel;
  ProvisioningHoldConnection: Connection<ProvisioningHoldModel>;
  ProvisioningHoldEdge: Omit<ProvisioningHoldEdge, 'node'> & { node: ResolversParentTypes['ProvisioningHold'] };
  ProvisioningHoldFilter: ProvisioningHoldFilter;
  ProvisioningHoldOrder: ProvisioningHoldOrder;
  ProvisioningHoldStateFilter: ProvisioningHoldStateFilter;
  ProvisioningSilence: ProvisioningSilenceModel;
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  RefusalCount: RefusalCount;
  Rehearsal: RehearsalModel;
  RehearsalChange: RehearsalChange;
  RehearsalCounts: Omit<RehearsalCounts, 'groups' | 'users'> & { groups: ResolversParentTypes['RehearsalDifferenceCounts'], users: ResolversParentTypes['RehearsalDifferenceCounts'] };
  RehearsalDifference: DifferenceModel;
  RehearsalDifferenceConnection: Connection<DifferenceModel>;
  RehearsalDifferenceCounts: DifferenceCountsModel;
  RehearsalDifferenceEdge: Omit<RehearsalDifferenceEdge, 'node'> & { node: ResolversParentTypes['RehearsalDifference'] };
  RehearsalDifferenceFilter: RehearsalDifferenceFilter;
  RehearsalDifferenceKindFilter: RehearsalDifferenceKindFilter;
  RehearsalDifferenceOrder: RehearsalDifferenceOrder;
  RehearsalMembers: RehearsalMembers;
  RehearsalNotice: Omit<RehearsalNotice, 'rehearsal'> & { rehearsal?: Maybe<ResolversParentTypes['Rehearsal']> };
  RehearsalRequestCounts: RehearsalRequestCounts;
  RehearsedRequest: RehearsedRequest;
  RejectProvisioningHoldInput: RejectProvisioningHoldInput;
  RejectProvisioningHoldPayload: Omit<RejectProvisioningHoldPayload, 'provisioningHold'> & { provisioningHold?: Maybe<ResolversParentTypes['ProvisioningHold']> };
  ReleaseProvisioningHoldInput: ReleaseProvisioningHoldInput;
  ReleaseProvisioningHoldPayload: Omit<ReleaseProvisioningHoldPayload, 'provisioningHold'> & { provisioningHold?: Maybe<ResolversParentTypes['ProvisioningHold']> };
  RemoveConnectionInput: RemoveConnectionInput;
  RemoveConnectionPayload: RemoveConnectionPayload;
  RemoveEmailDomainInput: RemoveEmailDomainInput;
  RemoveEmailDomainPayload: RemoveEmailDomainPayload;
  RemoveOauthClientFederationInput: RemoveOauthClientFederationInput;
  RemoveOauthClientFederationPayload: Omit<RemoveOauthClientFederationPayload, 'oauthClient'> & { oauthClient?: Maybe<ResolversParentTypes['OauthClient']> };
  RequestsInPeriod: RequestsInPeriodModel;
  ResendInvitationsInput: ResendInvitationsInput;
  ResendInvitationsPayload: Omit<ResendInvitationsPayload, 'invitations'> & { invitations?: Maybe<ReadonlyArray<ResolversParentTypes['Invitation']>> };
  RestoreMappingAdviceInput: RestoreMappingAdviceInput;
  RestoreMappingAdvicePayload: RestoreMappingAdvicePayload;
  RetryMailsInput: RetryMailsInput;
  RetryMailsPayload: Omit<RetryMailsPayload, 'mails'> & { mails?: Maybe<ReadonlyArray<ResolversParentTypes['Mail']>> };
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  RevokeOauthClientSecretInput: RevokeOauthClientSecretInput;
  RevokeOauthClientSecretPayload: Omit<RevokeOauthClientSecretPayload, 'oauthClientSecret'> & { oauthClientSecret?: Maybe<ResolversParentTypes['OauthClientSecret']> };
  RotateApiTokenInput: RotateApiTokenInput;
  RotateApiTokenPayload: Omit<RotateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  SafeInt: Scalars['SafeInt']['output'];
  SamlAddresses: SamlAddressesModel;
  SamlByHandInput: SamlByHandInput;
  SamlCertificate: SamlCertificate;
  SamlDescriptionInput: SamlDescriptionInput;
  SamlProviderInput: SamlProviderInput;
  SamlSettings: SamlSettingsModel;
  ScimSettings: ScimSettingsModel;
  Session: SessionModel;
  SessionConnection: Connection<SessionModel>;
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionFilter: SessionFilter;
  SessionOrder: SessionOrder;
  SetConnectionInput: SetConnectionInput;
  SetConnectionPayload: Omit<SetConnectionPayload, 'connection'> & { connection?: Maybe<ResolversParentTypes['ConnectionSettings']> };
  SetGroupRoleInput: SetGroupRoleInput;
  SetGroupRolePayload: Omit<SetGroupRolePayload, 'group'> & { group?: Maybe<ResolversParentTypes['Group']> };
  SetOauthClientFederationInput: SetOauthClientFederationInput;
  SetOauthClientFederationPayload: Omit<SetOauthClientFederationPayload, 'federation'> & { federation?: Maybe<ResolversParentTypes['OauthClientFederation']> };
  SignInMethodFilter: SignInMethodFilter;
  SingleSignOnSettings: SingleSignOnSettingsModel;
  SourceFilter: SourceFilter;
  StartRehearsalInput: StartRehearsalInput;
  StartRehearsalPayload: Omit<StartRehearsalPayload, 'rehearsal'> & { rehearsal?: Maybe<ResolversParentTypes['Rehearsal']> };
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  URL: Scalars['URL']['output'];
  UnderstoodQuirk: UnderstoodQuirk;
  UndoDuplicateCureInput: UndoDuplicateCureInput;
  UndoDuplicateCurePayload: Omit<UndoDuplicateCurePayload, 'cure'> & { cure?: Maybe<ResolversParentTypes['DuplicateCure']> };
  UnlinkIdentitiesInput: UnlinkIdentitiesInput;
  UnlinkIdentitiesPayload: Omit<UnlinkIdentitiesPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UpdateConnectionInput: UpdateConnectionInput;
  UpdateConnectionPayload: Omit<UpdateConnectionPayload, 'connection'> & { connection?: Maybe<ResolversParentTypes['ConnectionSettings']> };
  UpdateGroupInput: UpdateGroupInput;
  UpdateGroupPayload: Omit<UpdateGroupPayload, 'group'> & { group?: Maybe<ResolversParentTypes['Group']> };
  UpdateOauthClientInput: UpdateOauthClientInput;
  UpdateOauthClientPayload: Omit<UpdateOauthClientPayload, 'oauthClient'> & { oauthClient?: Maybe<ResolversParentTypes['OauthClient']> };
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationPayload: Omit<UpdateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  UpdateSingleSignOnInput: UpdateSingleSignOnInput;
  UpdateSingleSignOnPayload: Omit<UpdateSingleSignOnPayload, 'singleSignOn'> & { singleSignOn?: Maybe<ResolversParentTypes['SingleSignOnSettings']> };
  UpdateUserAccessInput: UpdateUserAccessInput;
  UpdateUserAccessPayload: Omit<UpdateUserAccessPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UpdateUserInformationFieldInput: UpdateUserInformationFieldInput;
  UpdateUserInformationFieldPayload: Omit<UpdateUserInformationFieldPayload, 'userInformationField'> & { userInformationField?: Maybe<ResolversParentTypes['UserInformationField']> };
  UpdateUserInput: UpdateUserInput;
  UpdateUserPayload: Omit<UpdateUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  User: UserModel;
  UserConnection: Connection<UserModel>;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: UserError;
  UserFilter: UserFilter;
  UserInformation: UserInformationModel;
  UserInformationField: UserInformationFieldModel;
  UserInformationFieldConnection: Connection<UserInformationFieldModel>;
  UserInformationFieldEdge: Omit<UserInformationFieldEdge, 'node'> & { node: ResolversParentTypes['UserInformationField'] };
  UserInformationFieldFilter: UserInformationFieldFilter;
  UserInformationFieldOrder: UserInformationFieldOrder;
  UserInformationFieldTypeFilter: UserInformationFieldTypeFilter;
  UserInformationFilter: UserInformationFilter;
  UserInformationInput: UserInformationInput;
  UserInformationValue: UserInformationValue;
  UserInformationValueFilter: UserInformationValueFilter;
  UserInformationValueInput: UserInformationValueInput;
  UserOrder: UserOrder;
  UserRoleFilter: UserRoleFilter;
  VerifyEmailDomainInput: VerifyEmailDomainInput;
  VerifyEmailDomainPayload: Omit<VerifyEmailDomainPayload, 'emailDomain'> & { emailDomain?: Maybe<ResolversParentTypes['EmailDomain']> };
  Viewer: ViewerModel;
  WithdrawInvitationsInput: WithdrawInvitationsInput;
  WithdrawInvitationsPayload: Omit<WithdrawInvitationsPayload, 'invitations'> & { invitations?: Maybe<ReadonlyArray<ResolversParentTypes['Invitation']>> };
  WordFilter: WordFilter;
};

export type AuthenticatedDirectiveArgs = { };

export type AuthenticatedDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresDirectiveArgs = {
  permission: Scalars['Permission']['input'];
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddEmailDomainPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddEmailDomainPayload'] = ResolversParentTypes['AddEmailDomainPayload']> = {
  emailDomain?: Resolver<Maybe<ResolversTypes['EmailDomain']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddOauthClientSecretPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddOauthClientSecretPayload'] = ResolversParentTypes['AddOauthClientSecretPayload']> = {
  oauthClientSecret?: Resolver<Maybe<ResolversTypes['OauthClientSecret']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddressComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddressComparison'] = ResolversParentTypes['AddressComparison']> = {
  differentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  judgedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutEmailCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalyticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Analytics'] = ResolversParentTypes['Analytics']> = {
  clientUse?: Resolver<ReadonlyArray<ResolversTypes['ClientUse']>, ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ResolversTypes['CyclesInPeriod']>, ParentType, ContextType, Partial<AnalyticsCyclesArgs>>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitationFunnel?: Resolver<ReadonlyArray<ResolversTypes['InvitationFunnelInPeriod']>, ParentType, ContextType, RequireFields<AnalyticsInvitationFunnelArgs, 'by'>>;
  invitationStates?: Resolver<ReadonlyArray<ResolversTypes['InvitationStateCount']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['PeopleSeries']>, ParentType, ContextType, RequireFields<AnalyticsPeopleArgs, 'by' | 'first'>>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['RequestsInPeriod']>, ParentType, ContextType, Partial<AnalyticsRequestsArgs>>;
  starts?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusals?: Resolver<Maybe<ResolversTypes['CredentialRefusals']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  retiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiTokenStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiTokenConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiTokenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiTokenEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApiTokenEdge'] = ResolversParentTypes['ApiTokenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type AttributeMappingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeMapping'] = ResolversParentTypes['AttributeMapping']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  informationField?: Resolver<Maybe<ResolversTypes['UserInformationField']>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMatchedBy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastEvent?: Resolver<Maybe<ResolversTypes['ProvisioningEvent']>, ParentType, ContextType>;
  lastSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendedSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setUpSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttributeMappingState'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeMappingRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeMappingRow'] = ResolversParentTypes['AttributeMappingRow']> = {
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeMappingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeMappings'] = ResolversParentTypes['AttributeMappings']> = {
  addresses?: Resolver<ResolversTypes['AddressComparison'], ParentType, ContextType>;
  advice?: Resolver<ReadonlyArray<ResolversTypes['MappingAdvice']>, ParentType, ContextType>;
  dismissedAdvice?: Resolver<ReadonlyArray<ResolversTypes['MappingAdvice']>, ParentType, ContextType>;
  groupRequestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['AttributeMapping']>, ParentType, ContextType>;
  userRequestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['AttributeMapping']>, ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['AuditActorKind'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  affectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  clientAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  door?: Resolver<ResolversTypes['AuditDoor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditFaultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault']> = {
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
  sealNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  fault?: Resolver<Maybe<ResolversTypes['AuditFault']>, ParentType, ContextType>;
  headHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sealCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sealedEntryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CancelApiTokenRotationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CancelApiTokenRotationPayload'] = ResolversParentTypes['CancelApiTokenRotationPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClientUseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClientUse'] = ResolversParentTypes['ClientUse']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRequestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['CountInPeriod']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectionSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConnectionSettings'] = ResolversParentTypes['ConnectionSettings']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createsUsers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directoryDecides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConnectionKind'], ParentType, ContextType>;
  matchBy?: Resolver<ReadonlyArray<ResolversTypes['MatchingRule']>, ParentType, ContextType>;
  oidc?: Resolver<Maybe<ResolversTypes['OidcSettings']>, ParentType, ContextType>;
  saml?: Resolver<Maybe<ResolversTypes['SamlSettings']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConnectionStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConnectionTestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConnectionTest'] = ResolversParentTypes['ConnectionTest']> = {
  claims?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ConnectionTestOutcome']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConnectionTestState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ConnectionTestStep']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionTestOutcomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConnectionTestOutcome'] = ResolversParentTypes['ConnectionTestOutcome']> = {
  match?: Resolver<Maybe<ResolversTypes['IdentityMatch']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['IdentityRefusal']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ConnectionTestStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConnectionTestStep'] = ResolversParentTypes['ConnectionTestStep']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['SignInStep'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountInPeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountInPeriod'] = ResolversParentTypes['CountInPeriod']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateConnectionTestPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateConnectionTestPayload'] = ResolversParentTypes['CreateConnectionTestPayload']> = {
  connectionTest?: Resolver<Maybe<ResolversTypes['ConnectionTest']>, ParentType, ContextType>;
  startUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateDuplicateCheckPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateDuplicateCheckPayload'] = ResolversParentTypes['CreateDuplicateCheckPayload']> = {
  duplicateCheck?: Resolver<Maybe<ResolversTypes['DuplicateCheck']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateGroupPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateGroupPayload'] = ResolversParentTypes['CreateGroupPayload']> = {
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  unknownMemberIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOauthClientPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateOauthClientPayload'] = ResolversParentTypes['CreateOauthClientPayload']> = {
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOrganisationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateOrganisationPayload'] = ResolversParentTypes['CreateOrganisationPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateUserInformationFieldPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateUserInformationFieldPayload'] = ResolversParentTypes['CreateUserInformationFieldPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  userInformationField?: Resolver<Maybe<ResolversTypes['UserInformationField']>, ParentType, ContextType>;
};

export type CreateUserPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateUserPayload'] = ResolversParentTypes['CreateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CredentialRefusalsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CredentialRefusals'] = ResolversParentTypes['CredentialRefusals']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CyclesInPeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CyclesInPeriod'] = ResolversParentTypes['CyclesInPeriod']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ProvisioningCounts'], ParentType, ContextType>;
  longestSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteGroupPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteGroupPayload'] = ResolversParentTypes['DeleteGroupPayload']> = {
  deletedGroupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteOauthClientPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteOauthClientPayload'] = ResolversParentTypes['DeleteOauthClientPayload']> = {
  deletedOauthClientId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteUserInformationFieldPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteUserInformationFieldPayload'] = ResolversParentTypes['DeleteUserInformationFieldPayload']> = {
  deletedUserInformationFieldId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteUserPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteUserPayload'] = ResolversParentTypes['DeleteUserPayload']> = {
  deletedUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscardRehearsalPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DiscardRehearsalPayload'] = ResolversParentTypes['DiscardRehearsalPayload']> = {
  tenantUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissMappingAdvicePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DismissMappingAdvicePayload'] = ResolversParentTypes['DismissMappingAdvicePayload']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DuplicateCandidateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DuplicateCandidateRule'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type DuplicateCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCheck'] = ResolversParentTypes['DuplicateCheck']> = {
  comparison?: Resolver<ResolversTypes['DuplicateCheckComparison'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['DuplicateCheckCounts'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalIdFrom?: Resolver<ResolversTypes['ExternalIdSource'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['DuplicateCheckLineConnection'], ParentType, ContextType, RequireFields<DuplicateCheckLinesArgs, 'offset'>>;
  matchesByExternalId?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userNameFrom?: Resolver<ResolversTypes['UserNameSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateCheckComparisonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCheckComparison'] = ResolversParentTypes['DuplicateCheckComparison']> = {
  asForetold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nothingYet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherwise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateCheckConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCheckConnection'] = ResolversParentTypes['DuplicateCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateCheckCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCheckCounts'] = ResolversParentTypes['DuplicateCheckCounts']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  looksAlike?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateCheckEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCheckEdge'] = ResolversParentTypes['DuplicateCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicateCheck'], ParentType, ContextType>;
};

export type DuplicateCheckLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCheckLine'] = ResolversParentTypes['DuplicateCheckLine']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCandidate']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['DuplicateCheckLineComparison'], ParentType, ContextType>;
  comparisonReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cure?: Resolver<Maybe<ResolversTypes['DuplicateCure']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DuplicateCheckOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateCheckLineConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCheckLineConnection'] = ResolversParentTypes['DuplicateCheckLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCheckLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCheckLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateCheckLineEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCheckLineEdge'] = ResolversParentTypes['DuplicateCheckLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicateCheckLine'], ParentType, ContextType>;
};

export type DuplicateCureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCure'] = ResolversParentTypes['DuplicateCure']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DuplicateCureKind'], ParentType, ContextType>;
  mergedUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateCureConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCureConnection'] = ResolversParentTypes['DuplicateCureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuplicateCure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateCureEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DuplicateCureEdge'] = ResolversParentTypes['DuplicateCureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicateCure'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EmailDomainResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmailDomain'] = ResolversParentTypes['EmailDomain']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastCheckedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFinding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmailDomainStatus'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EndOwnSessionsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndOwnSessionsPayload'] = ResolversParentTypes['EndOwnSessionsPayload']> = {
  endedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndSessionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndSessionPayload'] = ResolversParentTypes['EndSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndSessionsOfUserPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndSessionsOfUserPayload'] = ResolversParentTypes['EndSessionsOfUserPayload']> = {
  endedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Manager']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldProvenanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FieldProvenance'] = ResolversParentTypes['FieldProvenance']> = {
  entry?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasValue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  informationField?: Resolver<Maybe<ResolversTypes['UserInformationField']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managedByDirectory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberReferences?: Resolver<ReadonlyArray<ResolversTypes['MemberReference']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<GroupMembersArgs, 'offset'>>;
  role?: Resolver<Maybe<ResolversTypes['UserRole']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type GroupReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['GroupReference'] = ResolversParentTypes['GroupReference']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HeldUserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HeldUser'] = ResolversParentTypes['HeldUser']> = {
  change?: Resolver<ResolversTypes['HeldChange'], ParentType, ContextType>;
  firstAskedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAskedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldUserConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HeldUserConnection'] = ResolversParentTypes['HeldUserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeldUserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HeldUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldUserEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HeldUserEdge'] = ResolversParentTypes['HeldUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeldUser'], ParentType, ContextType>;
};

export type IgnoreDuplicatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IgnoreDuplicatePayload'] = ResolversParentTypes['IgnoreDuplicatePayload']> = {
  cure?: Resolver<Maybe<ResolversTypes['DuplicateCure']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportUsersPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportUsersPayload'] = ResolversParentTypes['ImportUsersPayload']> = {
  createdCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  existingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  unknownColumns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['InvitationCause'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InvitationFunnelInPeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationFunnelInPeriod'] = ResolversParentTypes['InvitationFunnelInPeriod']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianSecondsToAccept?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianSecondsToDeliver?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianSecondsToInvite?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  provisioned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InvitationStateCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationStateCount'] = ResolversParentTypes['InvitationStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type InviteUsersPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InviteUsersPayload'] = ResolversParentTypes['InviteUsersPayload']> = {
  invitedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passedOver?: Resolver<ReadonlyArray<ResolversTypes['PassedOverUsers']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LinkDuplicatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LinkDuplicatePayload'] = ResolversParentTypes['LinkDuplicatePayload']> = {
  cure?: Resolver<Maybe<ResolversTypes['DuplicateCure']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkedIdentityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LinkedIdentity'] = ResolversParentTypes['LinkedIdentity']> = {
  cause?: Resolver<ResolversTypes['LinkCause'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MailKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MailState'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MailConnection'] = ResolversParentTypes['MailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MailEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mail']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MailEdge'] = ResolversParentTypes['MailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>;
};

export type ManagerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Manager'] = ResolversParentTypes['Manager']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MappingAdviceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MappingAdvice'] = ResolversParentTypes['MappingAdvice']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['MappingAdviceCode'], ParentType, ContextType>;
  concernedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['AttributeMappingRow']>, ParentType, ContextType>;
  dismissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ProvisioningEvent']>, ParentType, ContextType>;
  judgedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommended?: Resolver<Maybe<ResolversTypes['AttributeMappingRow']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceType?: Resolver<ResolversTypes['ProvisionedResourceType'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['MappingAdviceSeverity'], ParentType, ContextType>;
  suggestedFieldName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberReference'] = ResolversParentTypes['MemberReference']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MergeUsersPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MergeUsersPayload'] = ResolversParentTypes['MergeUsersPayload']> = {
  cure?: Resolver<Maybe<ResolversTypes['DuplicateCure']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEmailDomain?: Resolver<ResolversTypes['AddEmailDomainPayload'], ParentType, ContextType, RequireFields<MutationAddEmailDomainArgs, 'input'>>;
  addOauthClientSecret?: Resolver<ResolversTypes['AddOauthClientSecretPayload'], ParentType, ContextType, RequireFields<MutationAddOauthClientSecretArgs, 'input'>>;
  cancelApiTokenRotation?: Resolver<ResolversTypes['CancelApiTokenRotationPayload'], ParentType, ContextType, RequireFields<MutationCancelApiTokenRotationArgs, 'input'>>;
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  createConnectionTest?: Resolver<ResolversTypes['CreateConnectionTestPayload'], ParentType, ContextType, RequireFields<MutationCreateConnectionTestArgs, 'input'>>;
  createDuplicateCheck?: Resolver<ResolversTypes['CreateDuplicateCheckPayload'], ParentType, ContextType, RequireFields<MutationCreateDuplicateCheckArgs, 'input'>>;
  createGroup?: Resolver<ResolversTypes['CreateGroupPayload'], ParentType, ContextType, RequireFields<MutationCreateGroupArgs, 'input'>>;
  createOauthClient?: Resolver<ResolversTypes['CreateOauthClientPayload'], ParentType, ContextType, RequireFields<MutationCreateOauthClientArgs, 'input'>>;
  createOrganisation?: Resolver<ResolversTypes['CreateOrganisationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['CreateUserPayload'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  createUserInformationField?: Resolver<ResolversTypes['CreateUserInformationFieldPayload'], ParentType, ContextType, RequireFields<MutationCreateUserInformationFieldArgs, 'input'>>;
  deleteGroup?: Resolver<ResolversTypes['DeleteGroupPayload'], ParentType, ContextType, RequireFields<MutationDeleteGroupArgs, 'input'>>;
  deleteOauthClient?: Resolver<ResolversTypes['DeleteOauthClientPayload'], ParentType, ContextType, RequireFields<MutationDeleteOauthClientArgs, 'input'>>;
  deleteUser?: Resolver<ResolversTypes['DeleteUserPayload'], ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'input'>>;
  deleteUserInformationField?: Resolver<ResolversTypes['DeleteUserInformationFieldPayload'], ParentType, ContextType, RequireFields<MutationDeleteUserInformationFieldArgs, 'input'>>;
  discardRehearsal?: Resolver<ResolversTypes['DiscardRehearsalPayload'], ParentType, ContextType, RequireFields<MutationDiscardRehearsalArgs, 'input'>>;
  dismissMappingAdvice?: Resolver<ResolversTypes['DismissMappingAdvicePayload'], ParentType, ContextType, RequireFields<MutationDismissMappingAdviceArgs, 'input'>>;
  endOwnSessions?: Resolver<ResolversTypes['EndOwnSessionsPayload'], ParentType, ContextType, RequireFields<MutationEndOwnSessionsArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  endSessionsOfUser?: Resolver<ResolversTypes['EndSessionsOfUserPayload'], ParentType, ContextType, RequireFields<MutationEndSessionsOfUserArgs, 'input'>>;
  ignoreDuplicate?: Resolver<ResolversTypes['IgnoreDuplicatePayload'], ParentType, ContextType, RequireFields<MutationIgnoreDuplicateArgs, 'input'>>;
  importUsers?: Resolver<ResolversTypes['ImportUsersPayload'], ParentType, ContextType, RequireFields<MutationImportUsersArgs, 'input'>>;
  inviteUsers?: Resolver<ResolversTypes['InviteUsersPayload'], ParentType, ContextType, RequireFields<MutationInviteUsersArgs, 'input'>>;
  linkDuplicate?: Resolver<ResolversTypes['LinkDuplicatePayload'], ParentType, ContextType, RequireFields<MutationLinkDuplicateArgs, 'input'>>;
  mergeUsers?: Resolver<ResolversTypes['MergeUsersPayload'], ParentType, ContextType, RequireFields<MutationMergeUsersArgs, 'input'>>;
  ping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rejectProvisioningHold?: Resolver<ResolversTypes['RejectProvisioningHoldPayload'], ParentType, ContextType, RequireFields<MutationRejectProvisioningHoldArgs, 'input'>>;
  releaseProvisioningHold?: Resolver<ResolversTypes['ReleaseProvisioningHoldPayload'], ParentType, ContextType, RequireFields<MutationReleaseProvisioningHoldArgs, 'input'>>;
  removeConnection?: Resolver<ResolversTypes['RemoveConnectionPayload'], ParentType, ContextType, RequireFields<MutationRemoveConnectionArgs, 'input'>>;
  removeEmailDomain?: Resolver<ResolversTypes['RemoveEmailDomainPayload'], ParentType, ContextType, RequireFields<MutationRemoveEmailDomainArgs, 'input'>>;
  removeOauthClientFederation?: Resolver<ResolversTypes['RemoveOauthClientFederationPayload'], ParentType, ContextType, RequireFields<MutationRemoveOauthClientFederationArgs, 'input'>>;
  resendInvitations?: Resolver<ResolversTypes['ResendInvitationsPayload'], ParentType, ContextType, RequireFields<MutationResendInvitationsArgs, 'input'>>;
  restoreMappingAdvice?: Resolver<ResolversTypes['RestoreMappingAdvicePayload'], ParentType, ContextType, RequireFields<MutationRestoreMappingAdviceArgs, 'input'>>;
  retryMails?: Resolver<ResolversTypes['RetryMailsPayload'], ParentType, ContextType, RequireFields<MutationRetryMailsArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'input'>>;
  revokeOauthClientSecret?: Resolver<ResolversTypes['RevokeOauthClientSecretPayload'], ParentType, ContextType, RequireFields<MutationRevokeOauthClientSecretArgs, 'input'>>;
  rotateApiToken?: Resolver<ResolversTypes['RotateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRotateApiTokenArgs, 'input'>>;
  setConnection?: Resolver<ResolversTypes['SetConnectionPayload'], ParentType, ContextType, RequireFields<MutationSetConnectionArgs, 'input'>>;
  setGroupRole?: Resolver<ResolversTypes['SetGroupRolePayload'], ParentType, ContextType, RequireFields<MutationSetGroupRoleArgs, 'input'>>;
  setOauthClientFederation?: Resolver<ResolversTypes['SetOauthClientFederationPayload'], ParentType, ContextType, RequireFields<MutationSetOauthClientFederationArgs, 'input'>>;
  startRehearsal?: Resolver<ResolversTypes['StartRehearsalPayload'], ParentType, ContextType, RequireFields<MutationStartRehearsalArgs, 'input'>>;
  undoDuplicateCure?: Resolver<ResolversTypes['UndoDuplicateCurePayload'], ParentType, ContextType, RequireFields<MutationUndoDuplicateCureArgs, 'input'>>;
  unlinkIdentities?: Resolver<ResolversTypes['UnlinkIdentitiesPayload'], ParentType, ContextType, RequireFields<MutationUnlinkIdentitiesArgs, 'input'>>;
  updateConnection?: Resolver<ResolversTypes['UpdateConnectionPayload'], ParentType, ContextType, RequireFields<MutationUpdateConnectionArgs, 'input'>>;
  updateGroup?: Resolver<ResolversTypes['UpdateGroupPayload'], ParentType, ContextType, RequireFields<MutationUpdateGroupArgs, 'input'>>;
  updateOauthClient?: Resolver<ResolversTypes['UpdateOauthClientPayload'], ParentType, ContextType, RequireFields<MutationUpdateOauthClientArgs, 'input'>>;
  updateOrganisation?: Resolver<ResolversTypes['UpdateOrganisationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganisationArgs, 'input'>>;
  updateSingleSignOn?: Resolver<ResolversTypes['UpdateSingleSignOnPayload'], ParentType, ContextType, RequireFields<MutationUpdateSingleSignOnArgs, 'input'>>;
  updateUser?: Resolver<ResolversTypes['UpdateUserPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  updateUserAccess?: Resolver<ResolversTypes['UpdateUserAccessPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserAccessArgs, 'input'>>;
  updateUserInformationField?: Resolver<ResolversTypes['UpdateUserInformationFieldPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserInformationFieldArgs, 'input'>>;
  verifyEmailDomain?: Resolver<ResolversTypes['VerifyEmailDomainPayload'], ParentType, ContextType, RequireFields<MutationVerifyEmailDomainArgs, 'input'>>;
  withdrawInvitations?: Resolver<ResolversTypes['WithdrawInvitationsPayload'], ParentType, ContextType, RequireFields<MutationWithdrawInvitationsArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiToken' | 'AuditEntry' | 'ConnectionTest' | 'DuplicateCheck' | 'DuplicateCheckLine' | 'DuplicateCure' | 'Group' | 'Invitation' | 'Mail' | 'OauthClient' | 'Organisation' | 'ProvisioningCycle' | 'ProvisioningEvent' | 'ProvisioningHold' | 'Session' | 'User' | 'UserInformationField', ParentType, ContextType>;
};

export type OauthClientResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OauthClient'] = ResolversParentTypes['OauthClient']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  federation?: Resolver<Maybe<ResolversTypes['OauthClientFederation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRefusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastRefusedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  refusals?: Resolver<Maybe<ResolversTypes['CredentialRefusals']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['OauthClientSecret']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OauthClientStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OauthClientConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OauthClientConnection'] = ResolversParentTypes['OauthClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OauthClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OauthClientEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OauthClientEdge'] = ResolversParentTypes['OauthClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OauthClient'], ParentType, ContextType>;
};

export type OauthClientFederationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OauthClientFederation'] = ResolversParentTypes['OauthClientFederation']> = {
  audiences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jwksUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OauthClientSecretResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OauthClientSecret'] = ResolversParentTypes['OauthClientSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OidcSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OidcSettings'] = ResolversParentTypes['OidcSettings']> = {
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasClientSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tenantIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  singleSignOn?: Resolver<ResolversTypes['SingleSignOnSettings'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationFiguresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationFigures'] = ResolversParentTypes['OrganisationFigures']> = {
  counts?: Resolver<ResolversTypes['ProvisioningCounts'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisioningRequests?: Resolver<ReadonlyArray<ResolversTypes['RequestsInPeriod']>, ParentType, ContextType>;
};

export type OrganisationFiguresConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationFiguresConnection'] = ResolversParentTypes['OrganisationFiguresConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationFiguresEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganisationFigures']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationFiguresEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationFiguresEdge'] = ResolversParentTypes['OrganisationFiguresEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationFigures'], ParentType, ContextType>;
};

export type OrganisationsInPeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganisationsInPeriod'] = ResolversParentTypes['OrganisationsInPeriod']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassedOverUsersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PassedOverUsers'] = ResolversParentTypes['PassedOverUsers']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PassedOverReason'], ParentType, ContextType>;
};

export type PeopleInPeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PeopleInPeriod'] = ResolversParentTypes['PeopleInPeriod']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PeopleSeriesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PeopleSeries'] = ResolversParentTypes['PeopleSeries']> = {
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['PeopleInPeriod']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PermissionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Permission'], any> {
  name: 'Permission';
}

export type PersonNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  honorificPrefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  honorificSuffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformAccessResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlatformAccess'] = ResolversParentTypes['PlatformAccess']> = {
  accessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlatformAccessConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlatformAccessConnection'] = ResolversParentTypes['PlatformAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlatformAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformAccessEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlatformAccessEdge'] = ResolversParentTypes['PlatformAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformAccess'], ParentType, ContextType>;
};

export type PlatformAnalyticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlatformAnalytics'] = ResolversParentTypes['PlatformAnalytics']> = {
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  growth?: Resolver<ReadonlyArray<ResolversTypes['OrganisationsInPeriod']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationFiguresConnection'], ParentType, ContextType, RequireFields<PlatformAnalyticsOrganisationsArgs, 'offset'>>;
  people?: Resolver<ReadonlyArray<ResolversTypes['PlatformPeopleSeries']>, ParentType, ContextType, RequireFields<PlatformAnalyticsPeopleArgs, 'by' | 'first'>>;
  provisioningRequests?: Resolver<ReadonlyArray<ResolversTypes['RequestsInPeriod']>, ParentType, ContextType>;
  starts?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlatformPeopleSeriesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlatformPeopleSeries'] = ResolversParentTypes['PlatformPeopleSeries']> = {
  points?: Resolver<ReadonlyArray<ResolversTypes['PeopleInPeriod']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvisioningAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningAnswer'] = ResolversParentTypes['ProvisioningAnswer']> = {
  error?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisioningBrakeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningBrake'] = ResolversParentTypes['ProvisioningBrake']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisioningCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningCounts'] = ResolversParentTypes['ProvisioningCounts']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupsChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupsDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lookups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['RefusalCount']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usersChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usersCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usersDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usersDisabled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usersEnabled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usersHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisioningCycleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningCycle'] = ResolversParentTypes['ProvisioningCycle']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ProvisioningCounts'], ParentType, ContextType>;
  durationSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ProvisioningEventConnection'], ParentType, ContextType, RequireFields<ProvisioningCycleEventsArgs, 'offset'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRequestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProvisioningCycleState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisioningCycleConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningCycleConnection'] = ResolversParentTypes['ProvisioningCycleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisioningCycleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProvisioningCycle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisioningCycleEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningCycleEdge'] = ResolversParentTypes['ProvisioningCycleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProvisioningCycle'], ParentType, ContextType>;
};

export type ProvisioningCycleNoticeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningCycleNotice'] = ResolversParentTypes['ProvisioningCycleNotice']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['ProvisioningCycle']>, ParentType, ContextType>;
};

export type ProvisioningEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningEvent'] = ResolversParentTypes['ProvisioningEvent']> = {
  answer?: Resolver<ResolversTypes['ProvisioningAnswer'], ParentType, ContextType>;
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ProvisioningDecision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['ProvisionedResourceType']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  understood?: Resolver<ReadonlyArray<ResolversTypes['UnderstoodQuirk']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisioningEventConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningEventConnection'] = ResolversParentTypes['ProvisioningEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisioningEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProvisioningEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisioningEventEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningEventEdge'] = ResolversParentTypes['ProvisioningEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProvisioningEvent'], ParentType, ContextType>;
};

export type ProvisioningEventNoticeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningEventNotice'] = ResolversParentTypes['ProvisioningEventNotice']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['ProvisioningEvent']>, ParentType, ContextType>;
};

export type ProvisioningHoldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningHold'] = ResolversParentTypes['ProvisioningHold']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['ProvisioningCycle']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAskedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mostPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  passedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProvisioningHoldState'], ParentType, ContextType>;
  users?: Resolver<ResolversTypes['HeldUserConnection'], ParentType, ContextType, RequireFields<ProvisioningHoldUsersArgs, 'offset'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisioningHoldConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningHoldConnection'] = ResolversParentTypes['ProvisioningHoldConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisioningHoldEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProvisioningHold']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisioningHoldEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningHoldEdge'] = ResolversParentTypes['ProvisioningHoldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProvisioningHold'], ParentType, ContextType>;
};

export type ProvisioningSilenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningSilence'] = ResolversParentTypes['ProvisioningSilence']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ProvisioningSilenceCause'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  analytics?: Resolver<ResolversTypes['Analytics'], ParentType, ContextType, RequireFields<QueryAnalyticsArgs, 'period'>>;
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType, RequireFields<QueryApiTokenArgs, 'id'>>;
  apiTokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, RequireFields<QueryApiTokensArgs, 'offset'>>;
  attributeMappings?: Resolver<ResolversTypes['AttributeMappings'], ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'offset'>>;
  auditEntry?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType, RequireFields<QueryAuditEntryArgs, 'id'>>;
  auditVerification?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType>;
  connectionTest?: Resolver<Maybe<ResolversTypes['ConnectionTest']>, ParentType, ContextType, RequireFields<QueryConnectionTestArgs, 'id'>>;
  duplicateCheck?: Resolver<Maybe<ResolversTypes['DuplicateCheck']>, ParentType, ContextType, RequireFields<QueryDuplicateCheckArgs, 'id'>>;
  duplicateChecks?: Resolver<ResolversTypes['DuplicateCheckConnection'], ParentType, ContextType, RequireFields<QueryDuplicateChecksArgs, 'offset'>>;
  duplicateCures?: Resolver<ResolversTypes['DuplicateCureConnection'], ParentType, ContextType, RequireFields<QueryDuplicateCuresArgs, 'offset'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryGroupsArgs, 'offset'>>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'id'>>;
  invitations?: Resolver<ResolversTypes['InvitationConnection'], ParentType, ContextType, RequireFields<QueryInvitationsArgs, 'offset'>>;
  mail?: Resolver<Maybe<ResolversTypes['Mail']>, ParentType, ContextType, RequireFields<QueryMailArgs, 'id'>>;
  mails?: Resolver<ResolversTypes['MailConnection'], ParentType, ContextType, RequireFields<QueryMailsArgs, 'offset'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType, RequireFields<QueryOauthClientArgs, 'id'>>;
  oauthClients?: Resolver<ResolversTypes['OauthClientConnection'], ParentType, ContextType, RequireFields<QueryOauthClientsArgs, 'offset'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'offset'>>;
  platformAccesses?: Resolver<ResolversTypes['PlatformAccessConnection'], ParentType, ContextType, RequireFields<QueryPlatformAccessesArgs, 'offset'>>;
  platformAnalytics?: Resolver<ResolversTypes['PlatformAnalytics'], ParentType, ContextType, RequireFields<QueryPlatformAnalyticsArgs, 'period'>>;
  provisioningCycle?: Resolver<Maybe<ResolversTypes['ProvisioningCycle']>, ParentType, ContextType, RequireFields<QueryProvisioningCycleArgs, 'id'>>;
  provisioningCycles?: Resolver<ResolversTypes['ProvisioningCycleConnection'], ParentType, ContextType, RequireFields<QueryProvisioningCyclesArgs, 'offset'>>;
  provisioningEvent?: Resolver<Maybe<ResolversTypes['ProvisioningEvent']>, ParentType, ContextType, RequireFields<QueryProvisioningEventArgs, 'id'>>;
  provisioningEvents?: Resolver<ResolversTypes['ProvisioningEventConnection'], ParentType, ContextType, RequireFields<QueryProvisioningEventsArgs, 'offset'>>;
  provisioningHold?: Resolver<Maybe<ResolversTypes['ProvisioningHold']>, ParentType, ContextType, RequireFields<QueryProvisioningHoldArgs, 'id'>>;
  provisioningHolds?: Resolver<ResolversTypes['ProvisioningHoldConnection'], ParentType, ContextType, RequireFields<QueryProvisioningHoldsArgs, 'offset'>>;
  provisioningSilence?: Resolver<Maybe<ResolversTypes['ProvisioningSilence']>, ParentType, ContextType>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  rehearsal?: Resolver<Maybe<ResolversTypes['Rehearsal']>, ParentType, ContextType>;
  singleSignOn?: Resolver<ResolversTypes['SingleSignOnSettings'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userInformationField?: Resolver<Maybe<ResolversTypes['UserInformationField']>, ParentType, ContextType, RequireFields<QueryUserInformationFieldArgs, 'id'>>;
  userInformationFields?: Resolver<ResolversTypes['UserInformationFieldConnection'], ParentType, ContextType, RequireFields<QueryUserInformationFieldsArgs, 'offset'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'offset'>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusalCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RefusalCount'] = ResolversParentTypes['RefusalCount']> = {
  cause?: Resolver<ResolversTypes['RefusalCause'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RehearsalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Rehearsal'] = ResolversParentTypes['Rehearsal']> = {
  counts?: Resolver<ResolversTypes['RehearsalCounts'], ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['RehearsalDifferenceConnection'], ParentType, ContextType, RequireFields<RehearsalDifferencesArgs, 'offset'>>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latestRequests?: Resolver<ReadonlyArray<ResolversTypes['RehearsedRequest']>, ParentType, ContextType, RequireFields<RehearsalLatestRequestsArgs, 'first'>>;
  requestCounts?: Resolver<ResolversTypes['RehearsalRequestCounts'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tenantUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  tokenPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RehearsalChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalChange'] = ResolversParentTypes['RehearsalChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RehearsalCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalCounts'] = ResolversParentTypes['RehearsalCounts']> = {
  groups?: Resolver<ResolversTypes['RehearsalDifferenceCounts'], ParentType, ContextType>;
  users?: Resolver<ResolversTypes['RehearsalDifferenceCounts'], ParentType, ContextType>;
};

export type RehearsalDifferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalDifference'] = ResolversParentTypes['RehearsalDifference']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['RehearsalChange']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RehearsalDifferenceKind'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['RehearsalMembers']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resourceType?: Resolver<ResolversTypes['ProvisionedResourceType'], ParentType, ContextType>;
};

export type RehearsalDifferenceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalDifferenceConnection'] = ResolversParentTypes['RehearsalDifferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RehearsalDifferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RehearsalDifference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RehearsalDifferenceCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalDifferenceCounts'] = ResolversParentTypes['RehearsalDifferenceCounts']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RehearsalDifferenceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalDifferenceEdge'] = ResolversParentTypes['RehearsalDifferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RehearsalDifference'], ParentType, ContextType>;
};

export type RehearsalMembersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalMembers'] = ResolversParentTypes['RehearsalMembers']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RehearsalNoticeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalNotice'] = ResolversParentTypes['RehearsalNotice']> = {
  rehearsal?: Resolver<Maybe<ResolversTypes['Rehearsal']>, ParentType, ContextType>;
};

export type RehearsalRequestCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalRequestCounts'] = ResolversParentTypes['RehearsalRequestCounts']> = {
  heldPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invitedPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lookups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RehearsedRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsedRequest'] = ResolversParentTypes['RehearsedRequest']> = {
  decision?: Resolver<ResolversTypes['ProvisioningDecision'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['ProvisionedResourceType']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RejectProvisioningHoldPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RejectProvisioningHoldPayload'] = ResolversParentTypes['RejectProvisioningHoldPayload']> = {
  provisioningHold?: Resolver<Maybe<ResolversTypes['ProvisioningHold']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseProvisioningHoldPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReleaseProvisioningHoldPayload'] = ResolversParentTypes['ReleaseProvisioningHoldPayload']> = {
  provisioningHold?: Resolver<Maybe<ResolversTypes['ProvisioningHold']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveConnectionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveConnectionPayload'] = ResolversParentTypes['RemoveConnectionPayload']> = {
  removedKind?: Resolver<Maybe<ResolversTypes['ConnectionKind']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveEmailDomainPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveEmailDomainPayload'] = ResolversParentTypes['RemoveEmailDomainPayload']> = {
  removedDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveOauthClientFederationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveOauthClientFederationPayload'] = ResolversParentTypes['RemoveOauthClientFederationPayload']> = {
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestsInPeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestsInPeriod'] = ResolversParentTypes['RequestsInPeriod']> = {
  counts?: Resolver<ResolversTypes['ProvisioningCounts'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResendInvitationsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResendInvitationsPayload'] = ResolversParentTypes['ResendInvitationsPayload']> = {
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreMappingAdvicePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestoreMappingAdvicePayload'] = ResolversParentTypes['RestoreMappingAdvicePayload']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetryMailsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetryMailsPayload'] = ResolversParentTypes['RetryMailsPayload']> = {
  mails?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Mail']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeOauthClientSecretPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeOauthClientSecretPayload'] = ResolversParentTypes['RevokeOauthClientSecretPayload']> = {
  oauthClientSecret?: Resolver<Maybe<ResolversTypes['OauthClientSecret']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotateApiTokenPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RotateApiTokenPayload'] = ResolversParentTypes['RotateApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SamlAddressesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SamlAddresses'] = ResolversParentTypes['SamlAddresses']> = {
  acsUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadataUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  signOutUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type SamlCertificateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SamlCertificate'] = ResolversParentTypes['SamlCertificate']> = {
  countsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SamlSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SamlSettings'] = ResolversParentTypes['SamlSettings']> = {
  certificates?: Resolver<ReadonlyArray<ResolversTypes['SamlCertificate']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadataFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metadataReadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metadataUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  signInUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  signOutUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  signsRequests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScimSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScimSettings'] = ResolversParentTypes['ScimSettings']> = {
  brake?: Resolver<ResolversTypes['ProvisioningBrake'], ParentType, ContextType>;
  eventDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invitationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invitationMode?: Resolver<ResolversTypes['InvitationMode'], ParentType, ContextType>;
  maskedAttributes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScimStatus'], ParentType, ContextType>;
  strict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tenantUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  tokenEndpointUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  clientAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SignInMethod'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SetConnectionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetConnectionPayload'] = ResolversParentTypes['SetConnectionPayload']> = {
  connection?: Resolver<Maybe<ResolversTypes['ConnectionSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetGroupRolePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetGroupRolePayload'] = ResolversParentTypes['SetGroupRolePayload']> = {
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetOauthClientFederationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetOauthClientFederationPayload'] = ResolversParentTypes['SetOauthClientFederationPayload']> = {
  federation?: Resolver<Maybe<ResolversTypes['OauthClientFederation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SingleSignOnSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SingleSignOnSettings'] = ResolversParentTypes['SingleSignOnSettings']> = {
  connection?: Resolver<Maybe<ResolversTypes['ConnectionSettings']>, ParentType, ContextType>;
  connectionTests?: Resolver<ReadonlyArray<ResolversTypes['ConnectionTest']>, ParentType, ContextType>;
  emailDomains?: Resolver<ReadonlyArray<ResolversTypes['EmailDomain']>, ParentType, ContextType>;
  emailSignIn?: Resolver<ResolversTypes['EmailSignIn'], ParentType, ContextType>;
  oidcRedirectUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  saml?: Resolver<ResolversTypes['SamlAddresses'], ParentType, ContextType>;
  scim?: Resolver<ResolversTypes['ScimSettings'], ParentType, ContextType>;
  signInUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  signedOutUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type StartRehearsalPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StartRehearsalPayload'] = ResolversParentTypes['StartRehearsalPayload']> = {
  rehearsal?: Resolver<Maybe<ResolversTypes['Rehearsal']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  provisioningCycleChanged?: SubscriptionResolver<ResolversTypes['ProvisioningCycleNotice'], "provisioningCycleChanged", ParentType, ContextType, Partial<SubscriptionProvisioningCycleChangedArgs>>;
  provisioningEventAdded?: SubscriptionResolver<ResolversTypes['ProvisioningEventNotice'], "provisioningEventAdded", ParentType, ContextType, Partial<SubscriptionProvisioningEventAddedArgs>>;
  rehearsalChanged?: SubscriptionResolver<ResolversTypes['RehearsalNotice'], "rehearsalChanged", ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnderstoodQuirkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnderstoodQuirk'] = ResolversParentTypes['UnderstoodQuirk']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quirk?: Resolver<ResolversTypes['ProvisioningQuirk'], ParentType, ContextType>;
};

export type UndoDuplicateCurePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UndoDuplicateCurePayload'] = ResolversParentTypes['UndoDuplicateCurePayload']> = {
  cure?: Resolver<Maybe<ResolversTypes['DuplicateCure']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnlinkIdentitiesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnlinkIdentitiesPayload'] = ResolversParentTypes['UnlinkIdentitiesPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateConnectionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateConnectionPayload'] = ResolversParentTypes['UpdateConnectionPayload']> = {
  connection?: Resolver<Maybe<ResolversTypes['ConnectionSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateGroupPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateGroupPayload'] = ResolversParentTypes['UpdateGroupPayload']> = {
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownMemberIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOauthClientPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateOauthClientPayload'] = ResolversParentTypes['UpdateOauthClientPayload']> = {
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOrganisationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateOrganisationPayload'] = ResolversParentTypes['UpdateOrganisationPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateSingleSignOnPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateSingleSignOnPayload'] = ResolversParentTypes['UpdateSingleSignOnPayload']> = {
  singleSignOn?: Resolver<Maybe<ResolversTypes['SingleSignOnSettings']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateUserAccessPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateUserAccessPayload'] = ResolversParentTypes['UpdateUserAccessPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateUserInformationFieldPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateUserInformationFieldPayload'] = ResolversParentTypes['UpdateUserInformationFieldPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  userInformationField?: Resolver<Maybe<ResolversTypes['UserInformationField']>, ParentType, ContextType>;
};

export type UpdateUserPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateUserPayload'] = ResolversParentTypes['UpdateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveRole?: Resolver<ResolversTypes['UserRole'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  entitlements?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupReferences?: Resolver<ReadonlyArray<ResolversTypes['GroupReference']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<UserGroupsArgs, 'offset'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ims?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  informationFields?: Resolver<ReadonlyArray<ResolversTypes['UserInformation']>, ParentType, ContextType, Partial<UserInformationFieldsArgs>>;
  invitations?: Resolver<ResolversTypes['InvitationConnection'], ParentType, ContextType, RequireFields<UserInvitationsArgs, 'offset'>>;
  linkedIdentities?: Resolver<ReadonlyArray<ResolversTypes['LinkedIdentity']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managedByDirectory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  nickName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumbers?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['FieldProvenance']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['UserRole'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<UserSessionsArgs, 'offset'>>;
  signInBlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x509Certificates?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserInformationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserInformation'] = ResolversParentTypes['UserInformation']> = {
  field?: Resolver<ResolversTypes['UserInformationField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['UserInformationValue']>, ParentType, ContextType>;
};

export type UserInformationFieldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserInformationField'] = ResolversParentTypes['UserInformationField']> = {
  canonicalValues?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  caseExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  multiValued?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scimName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['UserInformationFieldType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserInformationFieldConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserInformationFieldConnection'] = ResolversParentTypes['UserInformationFieldConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserInformationFieldEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UserInformationField']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserInformationFieldEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserInformationFieldEdge'] = ResolversParentTypes['UserInformationFieldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserInformationField'], ParentType, ContextType>;
};

export type UserInformationValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserInformationValue'] = ResolversParentTypes['UserInformationValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decimal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  integer?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  string?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerifyEmailDomainPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VerifyEmailDomainPayload'] = ResolversParentTypes['VerifyEmailDomainPayload']> = {
  emailDomain?: Resolver<Maybe<ResolversTypes['EmailDomain']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<ViewerSessionsArgs, 'offset'>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type WithdrawInvitationsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithdrawInvitationsPayload'] = ResolversParentTypes['WithdrawInvitationsPayload']> = {
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  AddEmailDomainPayload?: AddEmailDomainPayloadResolvers<ContextType>;
  AddOauthClientSecretPayload?: AddOauthClientSecretPayloadResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressComparison?: AddressComparisonResolvers<ContextType>;
  Analytics?: AnalyticsResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  ApiTokenEdge?: ApiTokenEdgeResolvers<ContextType>;
  AttributeMapping?: AttributeMappingResolvers<ContextType>;
  AttributeMappingRow?: AttributeMappingRowResolvers<ContextType>;
  AttributeMappings?: AttributeMappingsResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditFault?: AuditFaultResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  CancelApiTokenRotationPayload?: CancelApiTokenRotationPayloadResolvers<ContextType>;
  ClientUse?: ClientUseResolvers<ContextType>;
  ConnectionSettings?: ConnectionSettingsResolvers<ContextType>;
  ConnectionTest?: ConnectionTestResolvers<ContextType>;
  ConnectionTestOutcome?: ConnectionTestOutcomeResolvers<ContextType>;
  ConnectionTestStep?: ConnectionTestStepResolvers<ContextType>;
  CountInPeriod?: CountInPeriodResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
  CreateConnectionTestPayload?: CreateConnectionTestPayloadResolvers<ContextType>;
  CreateDuplicateCheckPayload?: CreateDuplicateCheckPayloadResolvers<ContextType>;
  CreateGroupPayload?: CreateGroupPayloadResolvers<ContextType>;
  CreateOauthClientPayload?: CreateOauthClientPayloadResolvers<ContextType>;
  CreateOrganisationPayload?: CreateOrganisationPayloadResolvers<ContextType>;
  CreateUserInformationFieldPayload?: CreateUserInformationFieldPayloadResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  CredentialRefusals?: CredentialRefusalsResolvers<ContextType>;
  CyclesInPeriod?: CyclesInPeriodResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteGroupPayload?: DeleteGroupPayloadResolvers<ContextType>;
  DeleteOauthClientPayload?: DeleteOauthClientPayloadResolvers<ContextType>;
  DeleteUserInformationFieldPayload?: DeleteUserInformationFieldPayloadResolvers<ContextType>;
  DeleteUserPayload?: DeleteUserPayloadResolvers<ContextType>;
  DiscardRehearsalPayload?: DiscardRehearsalPayloadResolvers<ContextType>;
  DismissMappingAdvicePayload?: DismissMappingAdvicePayloadResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  DuplicateCheck?: DuplicateCheckResolvers<ContextType>;
  DuplicateCheckComparison?: DuplicateCheckComparisonResolvers<ContextType>;
  DuplicateCheckConnection?: DuplicateCheckConnectionResolvers<ContextType>;
  DuplicateCheckCounts?: DuplicateCheckCountsResolvers<ContextType>;
  DuplicateCheckEdge?: DuplicateCheckEdgeResolvers<ContextType>;
  DuplicateCheckLine?: DuplicateCheckLineResolvers<ContextType>;
  DuplicateCheckLineConnection?: DuplicateCheckLineConnectionResolvers<ContextType>;
  DuplicateCheckLineEdge?: DuplicateCheckLineEdgeResolvers<ContextType>;
  DuplicateCure?: DuplicateCureResolvers<ContextType>;
  DuplicateCureConnection?: DuplicateCureConnectionResolvers<ContextType>;
  DuplicateCureEdge?: DuplicateCureEdgeResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EmailDomain?: EmailDomainResolvers<ContextType>;
  EndOwnSessionsPayload?: EndOwnSessionsPayloadResolvers<ContextType>;
  EndSessionPayload?: EndSessionPayloadResolvers<ContextType>;
  EndSessionsOfUserPayload?: EndSessionsOfUserPayloadResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  FieldProvenance?: FieldProvenanceResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  GroupReference?: GroupReferenceResolvers<ContextType>;
  HeldUser?: HeldUserResolvers<ContextType>;
  HeldUserConnection?: HeldUserConnectionResolvers<ContextType>;
  HeldUserEdge?: HeldUserEdgeResolvers<ContextType>;
  IgnoreDuplicatePayload?: IgnoreDuplicatePayloadResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportUsersPayload?: ImportUsersPayloadResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InvitationFunnelInPeriod?: InvitationFunnelInPeriodResolvers<ContextType>;
  InvitationStateCount?: InvitationStateCountResolvers<ContextType>;
  InviteUsersPayload?: InviteUsersPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkDuplicatePayload?: LinkDuplicatePayloadResolvers<ContextType>;
  LinkedIdentity?: LinkedIdentityResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailConnection?: MailConnectionResolvers<ContextType>;
  MailEdge?: MailEdgeResolvers<ContextType>;
  Manager?: ManagerResolvers<ContextType>;
  MappingAdvice?: MappingAdviceResolvers<ContextType>;
  MemberReference?: MemberReferenceResolvers<ContextType>;
  MergeUsersPayload?: MergeUsersPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OauthClient?: OauthClientResolvers<ContextType>;
  OauthClientConnection?: OauthClientConnectionResolvers<ContextType>;
  OauthClientEdge?: OauthClientEdgeResolvers<ContextType>;
  OauthClientFederation?: OauthClientFederationResolvers<ContextType>;
  OauthClientSecret?: OauthClientSecretResolvers<ContextType>;
  OidcSettings?: OidcSettingsResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationFigures?: OrganisationFiguresResolvers<ContextType>;
  OrganisationFiguresConnection?: OrganisationFiguresConnectionResolvers<ContextType>;
  OrganisationFiguresEdge?: OrganisationFiguresEdgeResolvers<ContextType>;
  OrganisationsInPeriod?: OrganisationsInPeriodResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassedOverUsers?: PassedOverUsersResolvers<ContextType>;
  PeopleInPeriod?: PeopleInPeriodResolvers<ContextType>;
  PeopleSeries?: PeopleSeriesResolvers<ContextType>;
  Permission?: GraphQLScalarType;
  PersonName?: PersonNameResolvers<ContextType>;
  PlatformAccess?: PlatformAccessResolvers<ContextType>;
  PlatformAccessConnection?: PlatformAccessConnectionResolvers<ContextType>;
  PlatformAccessEdge?: PlatformAccessEdgeResolvers<ContextType>;
  PlatformAnalytics?: PlatformAnalyticsResolvers<ContextType>;
  PlatformPeopleSeries?: PlatformPeopleSeriesResolvers<ContextType>;
  ProvisioningAnswer?: ProvisioningAnswerResolvers<ContextType>;
  ProvisioningBrake?: ProvisioningBrakeResolvers<ContextType>;
  ProvisioningCounts?: ProvisioningCountsResolvers<ContextType>;
  ProvisioningCycle?: ProvisioningCycleResolvers<ContextType>;
  ProvisioningCycleConnection?: ProvisioningCycleConnectionResolvers<ContextType>;
  ProvisioningCycleEdge?: ProvisioningCycleEdgeResolvers<ContextType>;
  ProvisioningCycleNotice?: ProvisioningCycleNoticeResolvers<ContextType>;
  ProvisioningEvent?: ProvisioningEventResolvers<ContextType>;
  ProvisioningEventConnection?: ProvisioningEventConnectionResolvers<ContextType>;
  ProvisioningEventEdge?: ProvisioningEventEdgeResolvers<ContextType>;
  ProvisioningEventNotice?: ProvisioningEventNoticeResolvers<ContextType>;
  ProvisioningHold?: ProvisioningHoldResolvers<ContextType>;
  ProvisioningHoldConnection?: ProvisioningHoldConnectionResolvers<ContextType>;
  ProvisioningHoldEdge?: ProvisioningHoldEdgeResolvers<ContextType>;
  ProvisioningSilence?: ProvisioningSilenceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RefusalCount?: RefusalCountResolvers<ContextType>;
  Rehearsal?: RehearsalResolvers<ContextType>;
  RehearsalChange?: RehearsalChangeResolvers<ContextType>;
  RehearsalCounts?: RehearsalCountsResolvers<ContextType>;
  RehearsalDifference?: RehearsalDifferenceResolvers<ContextType>;
  RehearsalDifferenceConnection?: RehearsalDifferenceConnectionResolvers<ContextType>;
  RehearsalDifferenceCounts?: RehearsalDifferenceCountsResolvers<ContextType>;
  RehearsalDifferenceEdge?: RehearsalDifferenceEdgeResolvers<ContextType>;
  RehearsalMembers?: RehearsalMembersResolvers<ContextType>;
  RehearsalNotice?: RehearsalNoticeResolvers<ContextType>;
  RehearsalRequestCounts?: RehearsalRequestCountsResolvers<ContextType>;
  RehearsedRequest?: RehearsedRequestResolvers<ContextType>;
  RejectProvisioningHoldPayload?: RejectProvisioningHoldPayloadResolvers<ContextType>;
  ReleaseProvisioningHoldPayload?: ReleaseProvisioningHoldPayloadResolvers<ContextType>;
  RemoveConnectionPayload?: RemoveConnectionPayloadResolvers<ContextType>;
  RemoveEmailDomainPayload?: RemoveEmailDomainPayloadResolvers<ContextType>;
  RemoveOauthClientFederationPayload?: RemoveOauthClientFederationPayloadResolvers<ContextType>;
  RequestsInPeriod?: RequestsInPeriodResolvers<ContextType>;
  ResendInvitationsPayload?: ResendInvitationsPayloadResolvers<ContextType>;
  RestoreMappingAdvicePayload?: RestoreMappingAdvicePayloadResolvers<ContextType>;
  RetryMailsPayload?: RetryMailsPayloadResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  RevokeOauthClientSecretPayload?: RevokeOauthClientSecretPayloadResolvers<ContextType>;
  RotateApiTokenPayload?: RotateApiTokenPayloadResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SamlAddresses?: SamlAddressesResolvers<ContextType>;
  SamlCertificate?: SamlCertificateResolvers<ContextType>;
  SamlSettings?: SamlSettingsResolvers<ContextType>;
  ScimSettings?: ScimSettingsResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SetConnectionPayload?: SetConnectionPayloadResolvers<ContextType>;
  SetGroupRolePayload?: SetGroupRolePayloadResolvers<ContextType>;
  SetOauthClientFederationPayload?: SetOauthClientFederationPayloadResolvers<ContextType>;
  SingleSignOnSettings?: SingleSignOnSettingsResolvers<ContextType>;
  StartRehearsalPayload?: StartRehearsalPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnderstoodQuirk?: UnderstoodQuirkResolvers<ContextType>;
  UndoDuplicateCurePayload?: UndoDuplicateCurePayloadResolvers<ContextType>;
  UnlinkIdentitiesPayload?: UnlinkIdentitiesPayloadResolvers<ContextType>;
  UpdateConnectionPayload?: UpdateConnectionPayloadResolvers<ContextType>;
  UpdateGroupPayload?: UpdateGroupPayloadResolvers<ContextType>;
  UpdateOauthClientPayload?: UpdateOauthClientPayloadResolvers<ContextType>;
  UpdateOrganisationPayload?: UpdateOrganisationPayloadResolvers<ContextType>;
  UpdateSingleSignOnPayload?: UpdateSingleSignOnPayloadResolvers<ContextType>;
  UpdateUserAccessPayload?: UpdateUserAccessPayloadResolvers<ContextType>;
  UpdateUserInformationFieldPayload?: UpdateUserInformationFieldPayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserInformation?: UserInformationResolvers<ContextType>;
  UserInformationField?: UserInformationFieldResolvers<ContextType>;
  UserInformationFieldConnection?: UserInformationFieldConnectionResolvers<ContextType>;
  UserInformationFieldEdge?: UserInformationFieldEdgeResolvers<ContextType>;
  UserInformationValue?: UserInformationValueResolvers<ContextType>;
  VerifyEmailDomainPayload?: VerifyEmailDomainPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawInvitationsPayload?: WithdrawInvitationsPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
};
