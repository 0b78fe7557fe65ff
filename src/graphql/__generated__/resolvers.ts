import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organisation as OrganisationModel } from '../../domain/organisations/organisation.ts';
import type { SingleSignOnSettings as SingleSignOnSettingsModel, SingleSignOnSettings as ScimSettingsModel } from '../../domain/single-sign-on/single-sign-on-settings.ts';
import type { ApiToken as ApiTokenModel } from '../../domain/api-tokens/api-token.ts';
import type { RefusedCredential as CredentialRefusalsModel } from '../../domain/credentials/refused-credential.ts';
import type { OauthClient as OauthClientModel } from '../../domain/oauth/oauth-client.ts';
import type { OauthClientSecret as OauthClientSecretModel } from '../../domain/oauth/oauth-client-secret.ts';
import type { OauthFederation as OauthClientFederationModel } from '../../domain/oauth/oauth-federation.ts';
import type { User as UserModel } from '../../domain/users/user-record.ts';
import type { Group as GroupModel } from '../../domain/groups/group-record.ts';
import type { Reference as ReferenceModel } from '../../domain/shared/reference.ts';
import type { ProvisioningEvent as ProvisioningEventModel } from '../../domain/provisioning/provisioning-event.ts';
import type { Periods as AnalyticsModel } from '../../domain/analytics/periods.ts';
import type { PeopleSeries as PeopleSeriesModel } from '../../domain/analytics/find-people.ts';
import type { RequestsInPeriod as RequestsInPeriodModel, CyclesInPeriod as CyclesInPeriodModel, ClientUse as ClientUseModel } from '../../domain/analytics/figures.ts';
import type { ProvisioningCycle as ProvisioningCycleModel } from '../../domain/provisioning/provisioning-cycle.ts';
import type { ActivityFigures as ProvisioningCountsModel } from '../../domain/analytics/activity-counts.ts';
import type { Enterprise as EnterpriseModel } from '../../domain/users/user-profile.ts';
import type { ManagerModel } from '../resolvers/user.ts';
import type { UserInformationField as UserInformationFieldModel } from '../../domain/user-information-fields/user-information-field.ts';
import type { UserInformationModel } from '../resolvers/user-information-field.ts';
import type { Connection } from '../connection.ts';
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
  /** How many there are on all pages together. */
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
  /** Every member at once, as a short reference and without pages; made for the SCIM facade, which must never leave one out. */
  readonly memberReferences: ReadonlyArray<MemberReference>;
  /** The members, who are users. */
  readonly members: UserConnection;
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
  /** How many there are on all pages together. */
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
  /** At least one member matches. */
  readonly members?: InputMaybe<MemberReferenceFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<GroupFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<GroupFilter>>;
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

/** A condition on a whole number. Several operators together must all hold. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Not equal to. */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
};

/** When invitations are sent to users whom SCIM created. */
export type InvitationMode =
  /** When somebody decides so in the console or over the API. */
  | 'MANUALLY'
  /** As soon as the user is created. */
  | 'ON_CREATION';

/** A user's manager, as the directory named it. */
export type Manager = {
  readonly __typename?: 'Manager';
  /** The user with that id, where there is one. */
  readonly user?: Maybe<User>;
  /** The id as it was given; it may name nobody here (yet). */
  readonly value: Scalars['String']['output'];
};

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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives an OAuth client a secret; at most two are live at once, so that one can follow the other without a gap. It is in the answer and is shown only this once. */
  readonly addOauthClientSecret: AddOauthClientSecretPayload;
  /** Takes a rotation back: the successor is revoked, and the token goes on as before. Possible until the token has ended. */
  readonly cancelApiTokenRotation: CancelApiTokenRotationPayload;
  /** Makes an API token. Its secret is in the answer and is shown only this once. A caller can hand on only permissions that it has itself. */
  readonly createApiToken: CreateApiTokenPayload;
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
   * deleted later, it says no more.
   */
  readonly deleteUser: DeleteUserPayload;
  /** Deletes a user information field with all of its values, for good. Where users hold any, it is refused (`HOLDS_DATA`, saying how many they are) until `confirmUserCount` says so too. */
  readonly deleteUserInformationField: DeleteUserInformationFieldPayload;
  /** Does nothing and answers `true`: a way to try a connection without changing anything. */
  readonly ping: Scalars['Boolean']['output'];
  /** Ends the federation of an OAuth client at once, and the access tokens that were got with it. */
  readonly removeOauthClientFederation: RemoveOauthClientFederationPayload;
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
  /** Sets whose assertions stand for an OAuth client (workload identity federation, RFC 7523). Access tokens that were got with what was set before end at once. */
  readonly setOauthClientFederation: SetOauthClientFederationPayload;
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
   * Changes the fields that are given: an absent field stays as it is, `null` clears it, a list replaces the whole list. A user whom a
   * directory manages is changed there, and refused here with `MANAGED_BY_DIRECTORY`.
   */
  readonly updateUser: UpdateUserPayload;
  /**
   * Changes what is decided here alone, whatever manages the user: the role, and whether signing in is blocked. Nobody can give a
   * role that may do more than they may themselves, nor change the access of somebody who may do more.
   */
  readonly updateUserAccess: UpdateUserAccessPayload;
  /** Changes the definition of a user information field. Its values stay; while users hold any, `type`, `multiValued` and `caseExact` cannot change (`HOLDS_DATA`). */
  readonly updateUserInformationField: UpdateUserInformationFieldPayload;
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


export type MutationRemoveOauthClientFederationArgs = {
  input: RemoveOauthClientFederationInput;
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


export type MutationSetOauthClientFederationArgs = {
  input: SetOauthClientFederationInput;
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
  /** How many there are on all pages together. */
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
  /** How many there are on all pages together. */
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
  /** How many there are on all pages together. */
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
  readonly eq?: InputMaybe<ProvisioningDecision>;
  /** Decided in one of these ways. */
  readonly in?: InputMaybe<ReadonlyArray<ProvisioningDecision>>;
  /** Decided otherwise. */
  readonly ne?: InputMaybe<ProvisioningDecision>;
};

/** One thing that a SCIM client asked for, what was decided and why. */
export type ProvisioningEvent = Node & {
  readonly __typename?: 'ProvisioningEvent';
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
  /** The body as it came; passwords are left out. */
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
  /** How many there are on all pages together. */
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
  /** One group of the caller's organisation; `null` where there is none with that id. */
  readonly group?: Maybe<Group>;
  /** The groups of the caller's organisation. */
  readonly groups: GroupConnection;
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
  /** One provisioning cycle, as it is known now; `null` where there is none with that id. */
  readonly provisioningCycle?: Maybe<ProvisioningCycle>;
  /** The runs of requests of SCIM clients to the caller's organisation, the newest first unless told otherwise. */
  readonly provisioningCycles: ProvisioningCycleConnection;
  /** One provisioning event; `null` where there is none with that id. */
  readonly provisioningEvent?: Maybe<ProvisioningEvent>;
  /** What SCIM clients asked of the caller's organisation and what was decided. */
  readonly provisioningEvents: ProvisioningEventConnection;
  /** What this request costs and what is left of the caller's budget. `null` where the request does not come over HTTP. */
  readonly rateLimit?: Maybe<RateLimit>;
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

/** How a SCIM client such as Microsoft Entra ID is answered. */
export type ScimSettings = {
  readonly __typename?: 'ScimSettings';
  /** When invitations are sent to users whom SCIM created. */
  readonly invitationMode: InvitationMode;
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

/** How an organisation's people are provisioned. */
export type SingleSignOnSettings = {
  readonly __typename?: 'SingleSignOnSettings';
  /** The SCIM settings. */
  readonly scim: ScimSettings;
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

/** A condition on a text. Several operators together must all hold. Upper and lower case are the same, except for ids, `externalId`, `manager` the values of `photos` and `x509Certificates`, and case-exact user information fields. */
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

/** What to do with ids that name no user of the organisation. */
export type UnknownMembers =
  /** Refuse the whole change and name them. */
  | 'REFUSE'
  /** Apply the change without them and name them in the answer. */
  | 'SKIP';

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
  /** When invitations are sent to users whom SCIM created. */
  readonly invitationMode?: InputMaybe<InvitationMode>;
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
  /** Every group of which the user is a direct member at once, ordered by name, as a short reference and without pages; made for the SCIM facade, which must never leave one out. */
  readonly groupReferences: ReadonlyArray<GroupReference>;
  /** The groups of which the user is a direct member. */
  readonly groups: GroupConnection;
  /** Never changes and is never used again. The same id stands for the user over SCIM. */
  readonly id: Scalars['ID']['output'];
  /** Instant messaging addresses. */
  readonly ims: ReadonlyArray<AttributeValue>;
  /** The values of the organisation's user information fields, in the order of the fields' names; only fields of which the user holds a value. */
  readonly informationFields: ReadonlyArray<UserInformation>;
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
  /** What the user may do here. A directory never sets it: its `roles` grant nothing. */
  readonly role: UserRole;
  /** Roles that the directory names, for example Entra app roles. */
  readonly roles: ReadonlyArray<AttributeValue>;
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

/** A page of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The users with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The users. */
  readonly nodes: ReadonlyArray<User>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
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
  /** What the user may do. */
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
  /** How many there are on all pages together. */
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
    | ( GroupModel )
    | ( OauthClientModel )
    | ( OrganisationModel )
    | ( ProvisioningCycleModel )
    | ( ProvisioningEventModel )
    | ( UserModel )
    | ( UserInformationFieldModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddOauthClientSecretInput: AddOauthClientSecretInput;
  AddOauthClientSecretPayload: ResolverTypeWrapper<Omit<AddOauthClientSecretPayload, 'oauthClientSecret'> & { oauthClientSecret?: Maybe<ResolversTypes['OauthClientSecret']> }>;
  Address: ResolverTypeWrapper<Address>;
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
  AttributeValue: ResolverTypeWrapper<AttributeValue>;
  AttributeValueFilter: AttributeValueFilter;
  AttributeValueInput: AttributeValueInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  CancelApiTokenRotationInput: CancelApiTokenRotationInput;
  CancelApiTokenRotationPayload: ResolverTypeWrapper<Omit<CancelApiTokenRotationPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  ClientUse: ResolverTypeWrapper<ClientUseModel>;
  CountInPeriod: ResolverTypeWrapper<CountInPeriod>;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: ResolverTypeWrapper<Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
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
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Enterprise: ResolverTypeWrapper<EnterpriseModel>;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseInput: EnterpriseInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Granularity: Granularity;
  Group: ResolverTypeWrapper<GroupModel>;
  GroupConnection: ResolverTypeWrapper<Connection<GroupModel>>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  GroupFilter: GroupFilter;
  GroupOrder: GroupOrder;
  GroupOrderField: GroupOrderField;
  GroupReference: ResolverTypeWrapper<ReferenceModel>;
  GroupReferenceFilter: GroupReferenceFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  InvitationMode: InvitationMode;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Manager: ResolverTypeWrapper<ManagerModel>;
  MemberReference: ResolverTypeWrapper<ReferenceModel>;
  MemberReferenceFilter: MemberReferenceFilter;
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
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  OrganisationConnection: ResolverTypeWrapper<Connection<OrganisationModel>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationOrderField: OrganisationOrderField;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeopleDimension: PeopleDimension;
  PeopleInPeriod: ResolverTypeWrapper<PeopleInPeriod>;
  PeopleSeries: ResolverTypeWrapper<PeopleSeriesModel>;
  Permission: ResolverTypeWrapper<Scalars['Permission']['output']>;
  PermissionsFilter: PermissionsFilter;
  PersonName: ResolverTypeWrapper<PersonName>;
  PersonNameFilter: PersonNameFilter;
  PersonNameInput: PersonNameInput;
  ProvisionedResourceType: ProvisionedResourceType;
  ProvisionedResourceTypeFilter: ProvisionedResourceTypeFilter;
  ProvisioningCounts: ResolverTypeWrapper<ProvisioningCountsModel>;
  ProvisioningCycle: ResolverTypeWrapper<ProvisioningCycleModel>;
  ProvisioningCycleConnection: ResolverTypeWrapper<Connection<ProvisioningCycleModel>>;
  ProvisioningCycleEdge: ResolverTypeWrapper<Omit<ProvisioningCycleEdge, 'node'> & { node: ResolversTypes['ProvisioningCycle'] }>;
  ProvisioningCycleFilter: ProvisioningCycleFilter;
  ProvisioningCycleOrder: ProvisioningCycleOrder;
  ProvisioningCycleOrderField: ProvisioningCycleOrderField;
  ProvisioningCycleState: ProvisioningCycleState;
  ProvisioningDecision: ProvisioningDecision;
  ProvisioningDecisionFilter: ProvisioningDecisionFilter;
  ProvisioningEvent: ResolverTypeWrapper<ProvisioningEventModel>;
  ProvisioningEventConnection: ResolverTypeWrapper<Connection<ProvisioningEventModel>>;
  ProvisioningEventEdge: ResolverTypeWrapper<Omit<ProvisioningEventEdge, 'node'> & { node: ResolversTypes['ProvisioningEvent'] }>;
  ProvisioningEventFilter: ProvisioningEventFilter;
  ProvisioningEventOrder: ProvisioningEventOrder;
  ProvisioningEventOrderField: ProvisioningEventOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RefusalCause: RefusalCause;
  RefusalCount: ResolverTypeWrapper<RefusalCount>;
  RemoveOauthClientFederationInput: RemoveOauthClientFederationInput;
  RemoveOauthClientFederationPayload: ResolverTypeWrapper<Omit<RemoveOauthClientFederationPayload, 'oauthClient'> & { oauthClient?: Maybe<ResolversTypes['OauthClient']> }>;
  RequestsInPeriod: ResolverTypeWrapper<RequestsInPeriodModel>;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: ResolverTypeWrapper<Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  RevokeOauthClientSecretInput: RevokeOauthClientSecretInput;
  RevokeOauthClientSecretPayload: ResolverTypeWrapper<Omit<RevokeOauthClientSecretPayload, 'oauthClientSecret'> & { oauthClientSecret?: Maybe<ResolversTypes['OauthClientSecret']> }>;
  RotateApiTokenInput: RotateApiTokenInput;
  RotateApiTokenPayload: ResolverTypeWrapper<Omit<RotateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  ScimSettings: ResolverTypeWrapper<ScimSettingsModel>;
  ScimStatus: ScimStatus;
  SetOauthClientFederationInput: SetOauthClientFederationInput;
  SetOauthClientFederationPayload: ResolverTypeWrapper<Omit<SetOauthClientFederationPayload, 'federation'> & { federation?: Maybe<ResolversTypes['OauthClientFederation']> }>;
  SingleSignOnSettings: ResolverTypeWrapper<SingleSignOnSettingsModel>;
  Source: Source;
  SourceFilter: SourceFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnknownMembers: UnknownMembers;
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
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  UserRole: UserRole;
  UserRoleFilter: UserRoleFilter;
  WordFilter: WordFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddOauthClientSecretInput: AddOauthClientSecretInput;
  AddOauthClientSecretPayload: Omit<AddOauthClientSecretPayload, 'oauthClientSecret'> & { oauthClientSecret?: Maybe<ResolversParentTypes['OauthClientSecret']> };
  Address: Address;
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
  AttributeValue: AttributeValue;
  AttributeValueFilter: AttributeValueFilter;
  AttributeValueInput: AttributeValueInput;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  CancelApiTokenRotationInput: CancelApiTokenRotationInput;
  CancelApiTokenRotationPayload: Omit<CancelApiTokenRotationPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  ClientUse: ClientUseModel;
  CountInPeriod: CountInPeriod;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
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
  EmailAddress: Scalars['EmailAddress']['output'];
  Enterprise: EnterpriseModel;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseInput: EnterpriseInput;
  Float: Scalars['Float']['output'];
  Group: GroupModel;
  GroupConnection: Connection<GroupModel>;
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  GroupFilter: GroupFilter;
  GroupOrder: GroupOrder;
  GroupReference: ReferenceModel;
  GroupReferenceFilter: GroupReferenceFilter;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  JSON: Scalars['JSON']['output'];
  Manager: ManagerModel;
  MemberReference: ReferenceModel;
  MemberReferenceFilter: MemberReferenceFilter;
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
  Organisation: OrganisationModel;
  OrganisationConnection: Connection<OrganisationModel>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  PageInfo: PageInfo;
  PeopleInPeriod: PeopleInPeriod;
  PeopleSeries: PeopleSeriesModel;
  Permission: Scalars['Permission']['output'];
  PermissionsFilter: PermissionsFilter;
  PersonName: PersonName;
  PersonNameFilter: PersonNameFilter;
  PersonNameInput: PersonNameInput;
  ProvisionedResourceTypeFilter: ProvisionedResourceTypeFilter;
  ProvisioningCounts: ProvisioningCountsModel;
  ProvisioningCycle: ProvisioningCycleModel;
  ProvisioningCycleConnection: Connection<ProvisioningCycleModel>;
  ProvisioningCycleEdge: Omit<ProvisioningCycleEdge, 'node'> & { node: ResolversParentTypes['ProvisioningCycle'] };
  ProvisioningCycleFilter: ProvisioningCycleFilter;
  ProvisioningCycleOrder: ProvisioningCycleOrder;
  ProvisioningDecisionFilter: ProvisioningDecisionFilter;
  ProvisioningEvent: ProvisioningEventModel;
  ProvisioningEventConnection: Connection<ProvisioningEventModel>;
  ProvisioningEventEdge: Omit<ProvisioningEventEdge, 'node'> & { node: ResolversParentTypes['ProvisioningEvent'] };
  ProvisioningEventFilter: ProvisioningEventFilter;
  ProvisioningEventOrder: ProvisioningEventOrder;
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  RefusalCount: RefusalCount;
  RemoveOauthClientFederationInput: RemoveOauthClientFederationInput;
  RemoveOauthClientFederationPayload: Omit<RemoveOauthClientFederationPayload, 'oauthClient'> & { oauthClient?: Maybe<ResolversParentTypes['OauthClient']> };
  RequestsInPeriod: RequestsInPeriodModel;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  RevokeOauthClientSecretInput: RevokeOauthClientSecretInput;
  RevokeOauthClientSecretPayload: Omit<RevokeOauthClientSecretPayload, 'oauthClientSecret'> & { oauthClientSecret?: Maybe<ResolversParentTypes['OauthClientSecret']> };
  RotateApiTokenInput: RotateApiTokenInput;
  RotateApiTokenPayload: Omit<RotateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  SafeInt: Scalars['SafeInt']['output'];
  ScimSettings: ScimSettingsModel;
  SetOauthClientFederationInput: SetOauthClientFederationInput;
  SetOauthClientFederationPayload: Omit<SetOauthClientFederationPayload, 'federation'> & { federation?: Maybe<ResolversParentTypes['OauthClientFederation']> };
  SingleSignOnSettings: SingleSignOnSettingsModel;
  SourceFilter: SourceFilter;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  URL: Scalars['URL']['output'];
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

export type AnalyticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Analytics'] = ResolversParentTypes['Analytics']> = {
  clientUse?: Resolver<ReadonlyArray<ResolversTypes['ClientUse']>, ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ResolversTypes['CyclesInPeriod']>, ParentType, ContextType, Partial<AnalyticsCyclesArgs>>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type AttributeValueResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CountInPeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CountInPeriod'] = ResolversParentTypes['CountInPeriod']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EnterpriseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  costCenter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Manager']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managedByDirectory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberReferences?: Resolver<ReadonlyArray<ResolversTypes['MemberReference']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<GroupMembersArgs, 'offset'>>;
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

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ManagerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Manager'] = ResolversParentTypes['Manager']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberReferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberReference'] = ResolversParentTypes['MemberReference']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addOauthClientSecret?: Resolver<ResolversTypes['AddOauthClientSecretPayload'], ParentType, ContextType, RequireFields<MutationAddOauthClientSecretArgs, 'input'>>;
  cancelApiTokenRotation?: Resolver<ResolversTypes['CancelApiTokenRotationPayload'], ParentType, ContextType, RequireFields<MutationCancelApiTokenRotationArgs, 'input'>>;
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  createGroup?: Resolver<ResolversTypes['CreateGroupPayload'], ParentType, ContextType, RequireFields<MutationCreateGroupArgs, 'input'>>;
  createOauthClient?: Resolver<ResolversTypes['CreateOauthClientPayload'], ParentType, ContextType, RequireFields<MutationCreateOauthClientArgs, 'input'>>;
  createOrganisation?: Resolver<ResolversTypes['CreateOrganisationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['CreateUserPayload'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  createUserInformationField?: Resolver<ResolversTypes['CreateUserInformationFieldPayload'], ParentType, ContextType, RequireFields<MutationCreateUserInformationFieldArgs, 'input'>>;
  deleteGroup?: Resolver<ResolversTypes['DeleteGroupPayload'], ParentType, ContextType, RequireFields<MutationDeleteGroupArgs, 'input'>>;
  deleteOauthClient?: Resolver<ResolversTypes['DeleteOauthClientPayload'], ParentType, ContextType, RequireFields<MutationDeleteOauthClientArgs, 'input'>>;
  deleteUser?: Resolver<ResolversTypes['DeleteUserPayload'], ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'input'>>;
  deleteUserInformationField?: Resolver<ResolversTypes['DeleteUserInformationFieldPayload'], ParentType, ContextType, RequireFields<MutationDeleteUserInformationFieldArgs, 'input'>>;
  ping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  removeOauthClientFederation?: Resolver<ResolversTypes['RemoveOauthClientFederationPayload'], ParentType, ContextType, RequireFields<MutationRemoveOauthClientFederationArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'input'>>;
  revokeOauthClientSecret?: Resolver<ResolversTypes['RevokeOauthClientSecretPayload'], ParentType, ContextType, RequireFields<MutationRevokeOauthClientSecretArgs, 'input'>>;
  rotateApiToken?: Resolver<ResolversTypes['RotateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRotateApiTokenArgs, 'input'>>;
  setOauthClientFederation?: Resolver<ResolversTypes['SetOauthClientFederationPayload'], ParentType, ContextType, RequireFields<MutationSetOauthClientFederationArgs, 'input'>>;
  updateGroup?: Resolver<ResolversTypes['UpdateGroupPayload'], ParentType, ContextType, RequireFields<MutationUpdateGroupArgs, 'input'>>;
  updateOauthClient?: Resolver<ResolversTypes['UpdateOauthClientPayload'], ParentType, ContextType, RequireFields<MutationUpdateOauthClientArgs, 'input'>>;
  updateOrganisation?: Resolver<ResolversTypes['UpdateOrganisationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganisationArgs, 'input'>>;
  updateSingleSignOn?: Resolver<ResolversTypes['UpdateSingleSignOnPayload'], ParentType, ContextType, RequireFields<MutationUpdateSingleSignOnArgs, 'input'>>;
  updateUser?: Resolver<ResolversTypes['UpdateUserPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  updateUserAccess?: Resolver<ResolversTypes['UpdateUserAccessPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserAccessArgs, 'input'>>;
  updateUserInformationField?: Resolver<ResolversTypes['UpdateUserInformationFieldPayload'], ParentType, ContextType, RequireFields<MutationUpdateUserInformationFieldArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiToken' | 'Group' | 'OauthClient' | 'Organisation' | 'ProvisioningCycle' | 'ProvisioningEvent' | 'User' | 'UserInformationField', ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProvisioningEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProvisioningEvent'] = ResolversParentTypes['ProvisioningEvent']> = {
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

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  analytics?: Resolver<ResolversTypes['Analytics'], ParentType, ContextType, RequireFields<QueryAnalyticsArgs, 'period'>>;
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType, RequireFields<QueryApiTokenArgs, 'id'>>;
  apiTokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, RequireFields<QueryApiTokensArgs, 'offset'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryGroupsArgs, 'offset'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType, RequireFields<QueryOauthClientArgs, 'id'>>;
  oauthClients?: Resolver<ResolversTypes['OauthClientConnection'], ParentType, ContextType, RequireFields<QueryOauthClientsArgs, 'offset'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'offset'>>;
  provisioningCycle?: Resolver<Maybe<ResolversTypes['ProvisioningCycle']>, ParentType, ContextType, RequireFields<QueryProvisioningCycleArgs, 'id'>>;
  provisioningCycles?: Resolver<ResolversTypes['ProvisioningCycleConnection'], ParentType, ContextType, RequireFields<QueryProvisioningCyclesArgs, 'offset'>>;
  provisioningEvent?: Resolver<Maybe<ResolversTypes['ProvisioningEvent']>, ParentType, ContextType, RequireFields<QueryProvisioningEventArgs, 'id'>>;
  provisioningEvents?: Resolver<ResolversTypes['ProvisioningEventConnection'], ParentType, ContextType, RequireFields<QueryProvisioningEventsArgs, 'offset'>>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  singleSignOn?: Resolver<ResolversTypes['SingleSignOnSettings'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  userInformationField?: Resolver<Maybe<ResolversTypes['UserInformationField']>, ParentType, ContextType, RequireFields<QueryUserInformationFieldArgs, 'id'>>;
  userInformationFields?: Resolver<ResolversTypes['UserInformationFieldConnection'], ParentType, ContextType, RequireFields<QueryUserInformationFieldsArgs, 'offset'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'offset'>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type RemoveOauthClientFederationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveOauthClientFederationPayload'] = ResolversParentTypes['RemoveOauthClientFederationPayload']> = {
  oauthClient?: Resolver<Maybe<ResolversTypes['OauthClient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestsInPeriodResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RequestsInPeriod'] = ResolversParentTypes['RequestsInPeriod']> = {
  counts?: Resolver<ResolversTypes['ProvisioningCounts'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type ScimSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScimSettings'] = ResolversParentTypes['ScimSettings']> = {
  invitationMode?: Resolver<ResolversTypes['InvitationMode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScimStatus'], ParentType, ContextType>;
  strict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tenantUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  tokenEndpointUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type SetOauthClientFederationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetOauthClientFederationPayload'] = ResolversParentTypes['SetOauthClientFederationPayload']> = {
  federation?: Resolver<Maybe<ResolversTypes['OauthClientFederation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SingleSignOnSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SingleSignOnSettings'] = ResolversParentTypes['SingleSignOnSettings']> = {
  scim?: Resolver<ResolversTypes['ScimSettings'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

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
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managedByDirectory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  nickName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneNumbers?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  preferredLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profileUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['UserRole'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = GraphqlContext> = {
  AddOauthClientSecretPayload?: AddOauthClientSecretPayloadResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Analytics?: AnalyticsResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  ApiTokenEdge?: ApiTokenEdgeResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  CancelApiTokenRotationPayload?: CancelApiTokenRotationPayloadResolvers<ContextType>;
  ClientUse?: ClientUseResolvers<ContextType>;
  CountInPeriod?: CountInPeriodResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
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
  EmailAddress?: GraphQLScalarType;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  GroupReference?: GroupReferenceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Manager?: ManagerResolvers<ContextType>;
  MemberReference?: MemberReferenceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OauthClient?: OauthClientResolvers<ContextType>;
  OauthClientConnection?: OauthClientConnectionResolvers<ContextType>;
  OauthClientEdge?: OauthClientEdgeResolvers<ContextType>;
  OauthClientFederation?: OauthClientFederationResolvers<ContextType>;
  OauthClientSecret?: OauthClientSecretResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeopleInPeriod?: PeopleInPeriodResolvers<ContextType>;
  PeopleSeries?: PeopleSeriesResolvers<ContextType>;
  Permission?: GraphQLScalarType;
  PersonName?: PersonNameResolvers<ContextType>;
  ProvisioningCounts?: ProvisioningCountsResolvers<ContextType>;
  ProvisioningCycle?: ProvisioningCycleResolvers<ContextType>;
  ProvisioningCycleConnection?: ProvisioningCycleConnectionResolvers<ContextType>;
  ProvisioningCycleEdge?: ProvisioningCycleEdgeResolvers<ContextType>;
  ProvisioningEvent?: ProvisioningEventResolvers<ContextType>;
  ProvisioningEventConnection?: ProvisioningEventConnectionResolvers<ContextType>;
  ProvisioningEventEdge?: ProvisioningEventEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RefusalCount?: RefusalCountResolvers<ContextType>;
  RemoveOauthClientFederationPayload?: RemoveOauthClientFederationPayloadResolvers<ContextType>;
  RequestsInPeriod?: RequestsInPeriodResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  RevokeOauthClientSecretPayload?: RevokeOauthClientSecretPayloadResolvers<ContextType>;
  RotateApiTokenPayload?: RotateApiTokenPayloadResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  ScimSettings?: ScimSettingsResolvers<ContextType>;
  SetOauthClientFederationPayload?: SetOauthClientFederationPayloadResolvers<ContextType>;
  SingleSignOnSettings?: SingleSignOnSettingsResolvers<ContextType>;
  URL?: GraphQLScalarType;
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
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
};
