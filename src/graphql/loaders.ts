import DataLoader from 'dataloader';
import type { RequestsInPeriod } from '../domain/analytics/figures.ts';
import type { Periods } from '../domain/analytics/periods.ts';
import { loadRequestsOfOrganisations } from '../domain/analytics/platform/organisation-figures.ts';
import { loadApiTokens, loadReplacedTokens } from '../domain/api-tokens/find-api-tokens.ts';
import type { Role } from '../domain/access/permissions.ts';
import type { ApiToken } from '../domain/api-tokens/api-token.ts';
import { loadRefusedCredentials } from '../domain/credentials/load-refused-credentials.ts';
import type { ConnectionTest } from '../domain/connections/connection-test.ts';
import type { LinkedIdentity } from '../domain/connections/linked-identity.ts';
import { loadConnectionTests } from '../domain/connections/test-connection.ts';
import { loadLinkedIdentities } from '../domain/connections/unlink-identities.ts';
import type { RefusedCredential } from '../domain/credentials/refused-credential.ts';
import type { Group } from '../domain/groups/group-record.ts';
import { findGroupsOfUsers } from '../domain/groups/find-groups-of-users.ts';
import { findMembers } from '../domain/groups/find-members.ts';
import type { GroupFilter } from '../domain/groups/group-filter.ts';
import { loadGroupReferences, loadGroups } from '../domain/groups/load-groups.ts';
import { loadMemberReferences } from '../domain/groups/load-member-references.ts';
import { findInvitationsOfUsers, loadInvitations } from '../domain/invitations/find-invitations.ts';
import type { InvitationFilter } from '../domain/invitations/invitation-filter.ts';
import type { Invitation } from '../domain/invitations/invitation-record.ts';
import type { ProvisioningEventFilter } from '../domain/provisioning/event-filter.ts';
import { findHeldUsers, type HeldUser, type HeldUserFilter } from '../domain/provisioning/brake/find-held-users.ts';
import { loadProvisioningHolds } from '../domain/provisioning/brake/find-holds.ts';
import type { ProvisioningHold } from '../domain/provisioning/brake/hold-record.ts';
import { loadMails } from '../domain/mail/find-mails.ts';
import type { Mail } from '../domain/mail/mail-record.ts';
import { countComparisonsOf, countOutcomesOf, loadDuplicateChecks, type ComparisonCounts, type OutcomeCounts } from '../domain/duplicates/find-duplicate-checks.ts';
import { findCheckLines, loadCheckLines, type CheckLine, type CheckLineFilter } from '../domain/duplicates/find-check-lines.ts';
import { loadCuresOfLines, loadDuplicateCures } from '../domain/duplicates/find-duplicate-cures.ts';
import type { DuplicateCheck } from '../domain/duplicates/duplicate-check.ts';
import type { DuplicateCure } from '../domain/duplicates/duplicate-cure.ts';
import { loadOauthClients, loadOauthClientSecrets, loadOauthFederations } from '../domain/oauth/find-oauth-clients.ts';
import { loadAuditEntries, loadAuditNames } from '../domain/audit/find-audit-entries.ts';
import { loadProvenance, type FieldProvenance } from '../domain/audit/find-provenance.ts';
import type { AuditEntry } from '../domain/audit/audit-entry.ts';
import type { OauthClientSecret } from '../domain/oauth/oauth-client-secret.ts';
import type { OauthClient } from '../domain/oauth/oauth-client.ts';
import type { OauthFederation } from '../domain/oauth/oauth-federation.ts';
import { loadProvisioningCycles } from '../domain/provisioning/find-provisioning-cycles.ts';
import { findEventsOfCycles, loadProvisioningEvents, type CycleSpan } from '../domain/provisioning/find-provisioning-events.ts';
import { loadMaskedAttributes } from '../domain/provisioning/mask-values.ts';
import type { ProvisioningCycle } from '../domain/provisioning/provisioning-cycle.ts';
import type { ProvisioningEvent } from '../domain/provisioning/provisioning-event.ts';
import type { Difference, DifferenceDetails } from '../domain/rehearsal/difference.ts';
import { loadDifferences } from '../domain/rehearsal/load-differences.ts';
import { findSessionsOfUsers, loadSessions } from '../domain/sessions/find-sessions.ts';
import type { SessionFilter } from '../domain/sessions/session-filter.ts';
import type { Session } from '../domain/sessions/session.ts';
import type { OrderRequest } from '../domain/shared/order-sql.ts';
import type { Page, PageRequest } from '../domain/shared/page.ts';
import type { Reference } from '../domain/shared/reference.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { directoryIsConnected } from '../domain/single-sign-on/directory-connection.ts';
import { loadSingleSignOn } from '../domain/single-sign-on/get-single-sign-on.ts';
import type { SingleSignOnSettings } from '../domain/single-sign-on/single-sign-on-settings.ts';
import { countHoldersOf } from '../domain/user-information-fields/field-holders.ts';
import { loadEffectiveRoles } from '../domain/users/load-effective-roles.ts';
import { loadUsers } from '../domain/users/load-users.ts';
import type { UserFilter } from '../domain/users/user-filter.ts';
import type { User } from '../domain/users/user-record.ts';

/** The arguments of a list below many parents. */
type ListArguments<Filter> = PageRequest & { readonly filter?: Filter | null; readonly orderBy?: OrderRequest | null };

/** Batches what the fields of many objects ask for into one statement each, within one operation. */
export interface Loaders {
  readonly user: DataLoader<string, User | null>;
  /** The same, with short references to the groups of each user read together. */
  readonly userWithGroupReferences: DataLoader<string, User | null>;
  readonly group: DataLoader<string, Group | null>;
  readonly groupReferences: DataLoader<string, Reference[]>;
  readonly memberReferences: DataLoader<string, Reference[]>;
  /** The same page of the members of many groups, with these properties at the least. */
  readonly membersOfGroup: (list: ListArguments<UserFilter>, properties: ReadonlySet<string>) => DataLoader<string, Page<User>>;
  /** The same page of the groups of many users, with these properties at the least. */
  readonly groupsOfUser: (list: ListArguments<GroupFilter>, properties: ReadonlySet<string>) => DataLoader<string, Page<Group>>;
  /** By the id of the user. */
  readonly effectiveRole: DataLoader<string, Role>;
  /** By the id of the user. */
  readonly linkedIdentities: DataLoader<string, LinkedIdentity[]>;
  /** The same page of the sessions of many users. */
  readonly sessionsOfUser: (list: ListArguments<SessionFilter>) => DataLoader<string, Page<Session>>;
  readonly session: DataLoader<string, Session | null>;
  /** How many users hold a value of a user information field. */
  readonly userInformationHolders: DataLoader<string, number>;
  readonly apiToken: DataLoader<string, ApiToken | null>;
  /** By the id of the successor. */
  readonly replacedToken: DataLoader<string, ApiToken | null>;
  readonly refusedCredential: DataLoader<string, RefusedCredential | null>;
  /** Whether SCIM is not disabled; asked at most once. */
  readonly directoryIsConnected: () => boolean | Promise<boolean>;
  readonly invitation: DataLoader<string, Invitation | null>;
  /** The same page of the invitations of many users. */
  readonly invitationsOfUser: (list: ListArguments<InvitationFilter>) => DataLoader<string, Page<Invitation>>;
  readonly mail: DataLoader<string, Mail | null>;
  readonly duplicateCheck: DataLoader<string, DuplicateCheck | null>;
  /** By the id of the check. */
  readonly checkOutcomes: DataLoader<string, OutcomeCounts>;
  readonly checkComparisons: DataLoader<string, ComparisonCounts>;
  /** The same page of the lines of many checks, with these properties at the least. */
  readonly linesOfCheck: (list: ListArguments<CheckLineFilter>, properties: ReadonlySet<string>) => DataLoader<string, Page<CheckLine>>;
  readonly checkLine: DataLoader<string, CheckLine | null>;
  readonly duplicateCure: DataLoader<string, DuplicateCure | null>;
  /** By the id of the line. */
  readonly cureOfLine: DataLoader<string, DuplicateCure | null>;
  readonly oauthClient: DataLoader<string, OauthClient | null>;
  readonly oauthClientSecrets: DataLoader<string, OauthClientSecret[]>;
  readonly oauthFederation: DataLoader<string, OauthFederation | null>;
  readonly connectionTest: DataLoader<string, ConnectionTest | null>;
  readonly auditEntry: DataLoader<string, AuditEntry | null>;
  /** By the id of the user. */
  readonly provenance: DataLoader<string, FieldProvenance[]>;
  /** What a user, group, API token or OAuth client is called, for the audit trail. */
  readonly auditName: DataLoader<string, string | null>;
  readonly provisioningEvent: DataLoader<string, ProvisioningEvent | null>;
  readonly provisioningCycle: DataLoader<string, ProvisioningCycle | null>;
  /** The same page of the events of many cycles. */
  readonly eventsOfCycle: (list: ListArguments<ProvisioningEventFilter>) => DataLoader<CycleSpan, Page<ProvisioningEvent>>;
  readonly provisioningHold: DataLoader<string, ProvisioningHold | null>;
  /** The same page of those whom many holds keep as they are. */
  readonly usersOfHold: (list: ListArguments<HeldUserFilter>) => DataLoader<string, Page<HeldUser>>;
  readonly rehearsalDifference: DataLoader<Difference, DifferenceDetails>;
  /** The attributes that events do not show; asked at most once. */
  readonly maskedAttributes: () => Promise<ReadonlySet<string>>;
  readonly singleSignOn: DataLoader<string, SingleSignOnSettings>;
  /** What the SCIM clients of many organisations asked for in the same periods. */
  readonly requestsOfOrganisation: (periods: Periods) => DataLoader<string, RequestsInPeriod[]>;
}

export function createLoaders(scope: Scope): Loaders {
  let masked: Promise<ReadonlySet<string>> | undefined;
  let connected: boolean | Promise<boolean> | undefined;
  const requestsOfOrganisations = new Map<Periods, DataLoader<string, RequestsInPeriod[]>>();
  return {
    user: new DataLoader((ids) => loadUsers(scope, ids)),
    userWithGroupReferences: new DataLoader((ids) => loadUsers(scope, ids, true)),
    group: new DataLoader((ids) => loadGroups(scope, ids)),
    groupReferences: new DataLoader((ids) => loadGroupReferences(scope, ids)),
    memberReferences: new DataLoader((ids) => loadMemberReferences(scope, ids)),
    membersOfGroup: onePerList(({ filter, orderBy, ...page }, properties) => new DataLoader((ids) => findMembers(scope, ids, page, filter, orderBy, properties))),
    groupsOfUser: onePerList(({ filter, orderBy, ...page }, properties) => new DataLoader((ids) => findGroupsOfUsers(scope, ids, page, filter, orderBy, properties))),
    effectiveRole: new DataLoader((ids) => loadEffectiveRoles(scope, ids)),
    linkedIdentities: new DataLoader((ids) => loadLinkedIdentities(scope, ids)),
    sessionsOfUser: onePerList(({ filter, orderBy, ...page }) => new DataLoader((ids) => findSessionsOfUsers(scope, ids, page, filter, orderBy))),
    session: new DataLoader((ids) => loadSessions(scope, ids)),
    userInformationHolders: new DataLoader((ids) => countHoldersOf(scope, ids)),
    apiToken: new DataLoader((ids) => loadApiTokens(scope, ids)),
    replacedToken: new DataLoader((ids) => loadReplacedTokens(scope, ids)),
    refusedCredential: new DataLoader((ids) => loadRefusedCredentials(scope, ids)),
    directoryIsConnected: () => (connected ??= directoryIsConnected(scope)),
    invitation: new DataLoader((ids) => loadInvitations(scope, ids)),
    invitationsOfUser: onePerList(({ filter, orderBy, ...page }) => new DataLoader((ids) => findInvitationsOfUsers(scope, ids, page, filter, orderBy))),
    mail: new DataLoader((ids) => loadMails(scope, ids)),
    duplicateCheck: new DataLoader((ids) => loadDuplicateChecks(scope, ids)),
    checkOutcomes: new DataLoader((ids) => countOutcomesOf(scope, ids)),
    checkComparisons: new DataLoader((ids) => countComparisonsOf(scope, ids)),
    linesOfCheck: onePerList(({ filter, orderBy, ...page }, properties) => new DataLoader((ids) => findCheckLines(scope, ids, page, filter, orderBy, properties))),
    checkLine: new DataLoader((ids) => loadCheckLines(scope, ids)),
    duplicateCure: new DataLoader((ids) => loadDuplicateCures(scope, ids)),
    cureOfLine: new DataLoader((ids) => loadCuresOfLines(scope, ids)),
    oauthClient: new DataLoader((ids) => loadOauthClients(scope, ids)),
    oauthClientSecrets: new DataLoader((ids) => loadOauthClientSecrets(scope, ids)),
    oauthFederation: new DataLoader((ids) => loadOauthFederations(scope, ids)),
    connectionTest: new DataLoader((ids) => loadConnectionTests(scope, ids)),
    auditEntry: new DataLoader((ids) => loadAuditEntries(scope, ids)),
    provenance: new DataLoader((ids) => loadProvenance(scope, ids)),
    auditName: new DataLoader((ids) => loadAuditNames(scope, ids)),
    provisioningEvent: new DataLoader((ids) => loadProvisioningEvents(scope, ids)),
    provisioningCycle: new DataLoader((ids) => loadProvisioningCycles(scope, ids)),
    eventsOfCycle: onePerList(({ filter, orderBy, ...page }) => new DataLoader((cycles) => findEventsOfCycles(scope, cycles, page, filter, orderBy))),
    provisioningHold: new DataLoader((ids) => loadProvisioningHolds(scope, ids)),
    usersOfHold: onePerList(({ filter, orderBy, ...page }) => new DataLoader((ids) => findHeldUsers(scope, ids, page, filter, orderBy))),
    rehearsalDifference: new DataLoader((differences) => loadDifferences(scope, differences)),
    maskedAttributes: () => (masked ??= loadMaskedAttributes(scope)),
    singleSignOn: new DataLoader((ids) => loadSingleSignOn(scope, ids)),
    requestsOfOrganisation: (periods) => {
      const loader = requestsOfOrganisations.get(periods) ?? new DataLoader((ids) => loadRequestsOfOrganisations(scope, periods, ids));
      requestsOfOrganisations.set(periods, loader);
      return loader;
    },
  };
}

// Parents whose lists are asked for with the same arguments share a statement.
function onePerList<Filter, Key, Value>(
  make: (list: ListArguments<Filter>, properties?: ReadonlySet<string>) => DataLoader<Key, Value>,
): (list: ListArguments<Filter>, properties?: ReadonlySet<string>) => DataLoader<Key, Value> {
  const made = new Map<string, DataLoader<Key, Value>>();
  return (list, properties) => {
    const key = JSON.stringify([list, [...properties ?? []]]);
    const loader = made.get(key) ?? make(list, properties);
    made.set(key, loader);
    return loader;
  };
}
