import { cursorOfPosition } from '../../src/domain/provisioning/event-position.ts';
import { cursorOfWatch } from '../../src/domain/provisioning/follow-cycles.ts';
import type { Names } from './inhabited-organisation.ts';

/** One way to ask a root field for what belongs to somebody else. */
export interface Call {
  /** Present where a field has more than one call. */
  readonly how?: string;
  readonly query: string;
  /** Present where no organisation is answered, not even about itself. */
  readonly refusedToAll?: true;
  /** @param own the names of the organisation that asks */
  readonly variables: (names: Names, own: Names) => object;
}

const userErrors = 'userErrors { code field message }';
const users = 'query ($filter: UserFilter) { users(filter: $filter) { totalCount nodes { id userName emails { value } informationFields { field { name } values { text } } groups { nodes { displayName } } groupReferences { display } sessions { nodes { id userAgent } } linkedIdentities { issuer subject } } } }';
const groups = 'query ($filter: GroupFilter) { groups(filter: $filter) { totalCount nodes { id displayName members { nodes { userName } } memberReferences { id display } } } }';
const cycles = 'query ($filter: ProvisioningCycleFilter) { provisioningCycles(filter: $filter) { totalCount nodes { id apiToken { id } counts { requests } events { nodes { id resourceName } } } } }';
const events = 'query ($filter: ProvisioningEventFilter) { provisioningEvents(filter: $filter) { totalCount nodes { id resourceName path reason apiToken { id } oauthClient { id } } } }';
const holds = 'query ($filter: ProvisioningHoldFilter) { provisioningHolds(filter: $filter) { totalCount nodes { id apiToken { id } heldCount users { nodes { userId userName user { userName } } } cycle { id } } } }';
const eventsAdded = 'subscription ($filter: ProvisioningEventFilter, $after: String) { provisioningEventAdded(filter: $filter, after: $after) { event { id resourceName path reason apiToken { id } oauthClient { id } } } }';
const cyclesChanged = 'subscription ($filter: ProvisioningCycleFilter, $after: String) { provisioningCycleChanged(filter: $filter, after: $after) { cycle { id apiToken { id } counts { requests } events { nodes { id resourceName } } } } }';
const audit = 'query ($filter: AuditEntryFilter) { auditEntries(filter: $filter, first: 1000) { totalCount nodes { id targetId targetName actorId actorName clientAddress changes { field before after } } } }';
const figures = '{ analytics(period: { from: "2026-01-01T00:00:00Z", granularity: MONTH }) { people(by: GROUP) { value group { displayName } points { count } } clientUse { clientId requests } cycles { count } invitationFunnel { provisioned invited delivered accepted } invitationStates { state count } } }';
const node = 'query ($id: ID!) { node(id: $id) { __typename id ... on User { userName } ... on Group { displayName } ... on ApiToken { prefix } ... on Organisation { slug } ... on ProvisioningEvent { path } } }';
const mails = 'query ($filter: MailFilter) { mails(filter: $filter) { totalCount nodes { id email state user { userName } } } }';
const invitations = 'query ($filter: InvitationFilter) { invitations(filter: $filter) { totalCount nodes { id email state user { userName } } } }';
const inviteUsers = `mutation ($input: InviteUsersInput!) { inviteUsers(input: $input) { invitedCount passedOver { reason count } ${userErrors} } }`;
const duplicateChecks = 'query ($filter: DuplicateCheckFilter) { duplicateChecks(filter: $filter) { totalCount nodes { id fileName counts { created } lines { nodes { userName } } } } }';
const duplicateCures = 'query ($filter: DuplicateCureFilter) { duplicateCures(filter: $filter) { totalCount nodes { id kind userName user { userName } } } }';
const linkDuplicate = `mutation ($input: LinkDuplicateInput!) { linkDuplicate(input: $input) { cure { id user { userName } } ${userErrors} } }`;
const mergeUsers = `mutation ($input: MergeUsersInput!) { mergeUsers(input: $input) { cure { id user { userName } } ${userErrors} } }`;
const informationFields = 'query ($filter: UserInformationFieldFilter) { userInformationFields(filter: $filter) { totalCount nodes { id name scimName userCount } } }';
const deleteInformationField = `mutation ($input: DeleteUserInformationFieldInput!) { deleteUserInformationField(input: $input) { deletedUserInformationFieldId userCount ${userErrors} } }`;
const createUser = `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { userName externalId enterprise { manager { value user { userName } } } } ${userErrors} } }`;
const createGroup = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { displayName externalId memberReferences { display } } unknownMemberIds ${userErrors} } }`;
const updateUser = `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { userName externalId enterprise { manager { value user { userName } } } } ${userErrors} } }`;
const updateUserAccess = `mutation ($input: UpdateUserAccessInput!) { updateUserAccess(input: $input) { user { userName role signInBlocked } ${userErrors} } }`;
const updateGroup = `mutation ($input: UpdateGroupInput!) {
  updateGroup(input: $input) { group { displayName externalId memberReferences { id } } addedCount removedCount unknownMemberIds ${userErrors} } }`;
const updateSingleSignOn = `mutation ($input: UpdateSingleSignOnInput!) { updateSingleSignOn(input: $input) { singleSignOn { scim { status strict } } ${userErrors} } }`;
const createApiToken = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { apiToken { name status } ${userErrors} } }`;
const setFederation = `mutation ($input: SetOauthClientFederationInput!) { setOauthClientFederation(input: $input) { federation { issuer subject } ${userErrors} } }`;

/** For each root field the calls with which an organisation could try to get at another. A new field needs a line here. */
export const callsOfRootFields: Readonly<Record<string, readonly Call[]>> = {
  'Query.organisation': [{ query: '{ organisation { id slug name singleSignOn { scim { tenantUrl } } } }', variables: () => ({}) }],
  'Query.organisations': [{ refusedToAll: true, query: '{ organisations { totalCount nodes { id slug name } } }', variables: () => ({}) }],
  'Query.platformAccesses': [{ query: '{ platformAccesses { totalCount nodes { reference accessedAt } } }', variables: () => ({}) }],
  'Query.platformAnalytics': [{
    refusedToAll: true, variables: () => ({}),
    query: '{ platformAnalytics(period: { from: "2026-01-01T00:00:00Z", granularity: MONTH }) { people { points { count } } organisations { nodes { organisation { id slug name } peopleCount } } } }',
  }],
  'Query.singleSignOn': [{ query: '{ singleSignOn { scim { tenantUrl status } signInUrl connection { status oidc { issuer clientId } } emailDomains { domain recordValue } connectionTests { id } } }', variables: () => ({}) }],
  'Query.apiTokens': [
    { query: '{ apiTokens(first: 1000) { nodes { id name prefix refusals { lastReason } replacedBy { id } replaces { id } } } }', variables: () => ({}) },
    { how: 'after a cursor', query: 'query ($after: String) { apiTokens(after: $after) { nodes { id } } }', variables: ({ tokenCursor }) => ({ after: tokenCursor }) },
  ],
  'Query.oauthClient': [{ query: 'query ($id: ID!) { oauthClient(id: $id) { id name secrets { prefix } } }', variables: ({ oauthClient }) => ({ id: oauthClient }) }],
  'Query.apiToken': [{ query: 'query ($id: ID!) { apiToken(id: $id) { id name prefix } }', variables: ({ token }) => ({ id: token }) }],
  'Query.oauthClients': [
    { query: '{ oauthClients(first: 1000) { totalCount nodes { id name lastRefusalReason refusals { lastReason } secrets { id prefix } federation { issuer subject } } } }', variables: () => ({}) },
    { how: 'after a cursor', query: 'query ($after: String) { oauthClients(after: $after) { nodes { id } } }', variables: ({ oauthClientCursor }) => ({ after: oauthClientCursor }) },
  ],
  'Query.user': [{ query: 'query ($id: ID!) { user(id: $id) { id userName email } }', variables: ({ user }) => ({ id: user }) }],
  'Query.users': [
    { query: users, variables: () => ({}) },
    { how: 'by id', query: users, variables: ({ user }) => ({ filter: { id: { eq: user } } }) },
    { how: 'by userName', query: users, variables: ({ userName }) => ({ filter: { userName: { eq: userName } } }) },
    { how: 'by externalId', query: users, variables: ({ userExternalId }) => ({ filter: { externalId: { eq: userExternalId } } }) },
    { how: 'by a looked-up e-mail', query: users, variables: ({ userName }) => ({ filter: { emails: { value: { eq: userName } } } }) },
    { how: 'by part of an e-mail', query: users, variables: ({ userName }) => ({ filter: { emails: { value: { contains: userName } } } }) },
    { how: 'by a looked-up number', query: users, variables: ({ employeeNumber }) => ({ filter: { enterprise: { employeeNumber: { eq: employeeNumber } } } }) },
    { how: 'by a field of its own', query: users, variables: ({ informationName, informationValue }) => ({ filter: { informationFields: [{ name: informationName, value: { string: { eq: informationValue } } }] } }) },
    { how: 'in the order of a field of its own', query: 'query ($orderBy: UserOrder) { users(orderBy: $orderBy) { nodes { id } } }', variables: ({ informationName }) => ({ orderBy: { field: 'INFORMATION_FIELD', informationField: informationName } }) },
    { how: 'by group', query: users, variables: ({ group }) => ({ filter: { groups: { id: { eq: group } } } }) },
    { how: 'by the group\'s name', query: users, variables: ({ displayName }) => ({ filter: { groups: { displayName: { eq: displayName } } } }) },
    { how: 'by an alternative', query: users, variables: ({ user, userName }) => ({ filter: { or: [{ id: { eq: user } }, { userName: { eq: userName } }] } }) },
    { how: 'after a cursor', query: 'query ($after: String) { users(after: $after) { nodes { id } pageInfo { hasPreviousPage } } }', variables: ({ userCursor }) => ({ after: userCursor }) },
  ],
  'Query.userInformationField': [{ query: 'query ($id: ID!) { userInformationField(id: $id) { id name scimName userCount } }', variables: ({ informationField }) => ({ id: informationField }) }],
  'Query.userInformationFields': [
    { query: informationFields, variables: () => ({}) },
    { how: 'by name', query: informationFields, variables: ({ informationName }) => ({ filter: { name: { eq: informationName } } }) },
    { how: 'by id', query: informationFields, variables: ({ informationField }) => ({ filter: { id: { eq: informationField } } }) },
  ],
  'Query.group': [{ query: 'query ($id: ID!) { group(id: $id) { id displayName members { nodes { id } } memberReferences { id } } }', variables: ({ group }) => ({ id: group }) }],
  'Query.groups': [
    { query: groups, variables: () => ({}) },
    { how: 'by id', query: groups, variables: ({ group }) => ({ filter: { id: { eq: group } } }) },
    { how: 'by name', query: groups, variables: ({ displayName }) => ({ filter: { displayName: { eq: displayName } } }) },
    { how: 'by externalId', query: groups, variables: ({ groupExternalId }) => ({ filter: { externalId: { eq: groupExternalId } } }) },
    { how: 'by member', query: groups, variables: ({ user }) => ({ filter: { members: { id: { eq: user } } } }) },
  ],
  'Query.provisioningEvents': [
    { query: events, variables: () => ({}) },
    { how: 'by resource', query: events, variables: ({ user }) => ({ filter: { resourceId: { eq: user } } }) },
  ],
  // Whoever asks is not silent; beside it stands what they are answered.
  'Query.provisioningSilence': [{ query: '{ singleSignOn { scim { tenantUrl } } provisioningSilence { since cause detail apiToken { id } oauthClient { id } } }', variables: () => ({}) }],
  'Query.provisioningHolds': [
    { query: holds, variables: () => ({}) },
    { how: 'by id', query: holds, variables: ({ hold }) => ({ filter: { id: { eq: hold } } }) },
    { how: 'by token', query: holds, variables: ({ token }) => ({ filter: { apiTokenId: { eq: token } } }) },
  ],
  'Query.provisioningHold': [{ query: 'query ($id: ID!) { provisioningHold(id: $id) { id heldCount users { nodes { userId userName } } } }', variables: ({ hold }) => ({ id: hold }) }],
  'Mutation.releaseProvisioningHold': [{ query: `mutation ($id: ID!) { releaseProvisioningHold(input: { id: $id }) { provisioningHold { id state } ${userErrors} } }`, variables: ({ hold }) => ({ id: hold }) }],
  'Mutation.rejectProvisioningHold': [{ query: `mutation ($id: ID!) { rejectProvisioningHold(input: { id: $id }) { provisioningHold { id state } ${userErrors} } }`, variables: ({ hold }) => ({ id: hold }) }],
  'Query.attributeMappings': [{ query: '{ attributeMappings { advice { key reason remedy recommended { target } apiToken { id name } oauthClient { id name } events { id path } } dismissedAdvice { key reason } users { target lastValue informationField { id name } lastEvent { id resourceName } } groups { target lastValue } } }', variables: () => ({}) }],
  'Query.mail': [{ query: 'query ($id: ID!) { mail(id: $id) { id email user { userName } } }', variables: ({ mail }) => ({ id: mail }) }],
  'Query.mails': [
    { query: mails, variables: () => ({}) },
    { how: 'by user', query: mails, variables: ({ user }) => ({ filter: { userId: { eq: user } } }) },
    { how: 'by address', query: mails, variables: ({ userName }) => ({ filter: { email: { eq: userName } } }) },
  ],
  'Mutation.retryMails': [{ query: `mutation ($ids: [ID!]!) { retryMails(input: { ids: $ids }) { mails { id email } ${userErrors} } }`, variables: ({ mail }) => ({ ids: [mail] }) }],
  'Query.invitation': [{ query: 'query ($id: ID!) { invitation(id: $id) { id email user { userName } } }', variables: ({ invitation }) => ({ id: invitation }) }],
  'Query.invitations': [
    { query: invitations, variables: () => ({}) },
    { how: 'by id', query: invitations, variables: ({ invitation }) => ({ filter: { id: { eq: invitation } } }) },
    { how: 'by user', query: invitations, variables: ({ user }) => ({ filter: { userId: { eq: user } } }) },
  ],
  'Mutation.inviteUsers': [
    { query: inviteUsers, variables: ({ user }) => ({ input: { userIds: [user] } }) },
    { how: 'by group', query: inviteUsers, variables: ({ group }) => ({ input: { groupIds: [group] } }) },
  ],
  'Mutation.resendInvitations': [{ query: `mutation ($ids: [ID!]!) { resendInvitations(input: { ids: $ids }) { invitations { id email } ${userErrors} } }`, variables: ({ invitation }) => ({ ids: [invitation] }) }],
  'Mutation.withdrawInvitations': [{ query: `mutation ($ids: [ID!]!) { withdrawInvitations(input: { ids: $ids }) { invitations { id email } ${userErrors} } }`, variables: ({ invitation }) => ({ ids: [invitation] }) }],
  'Query.duplicateCheck': [{ query: 'query ($id: ID!) { duplicateCheck(id: $id) { id fileName counts { created } lines { nodes { userName user { userName } candidates { user { userName } } } } } }', variables: ({ duplicateCheck }) => ({ id: duplicateCheck }) }],
  'Query.duplicateChecks': [
    { query: duplicateChecks, variables: () => ({}) },
    { how: 'by id', query: duplicateChecks, variables: ({ duplicateCheck }) => ({ filter: { id: { eq: duplicateCheck } } }) },
  ],
  'Query.duplicateCures': [
    { query: duplicateCures, variables: () => ({}) },
    { how: 'by user', query: duplicateCures, variables: ({ user }) => ({ filter: { userId: { eq: user } } }) },
  ],
  'Mutation.createDuplicateCheck': [{
    query: `mutation ($list: String!) { createDuplicateCheck(input: { list: $list, fileName: "x" }) { duplicateCheck { counts { matched created looksAlike } lines(filter: { outcome: { ne: NOT_SENT } }) { nodes { outcome user { userName } candidates { user { userName } } } } } ${userErrors} } }`,
    variables: ({ userName }) => ({ list: userName }),
  }],
  'Mutation.linkDuplicate': [
    { query: linkDuplicate, variables: ({ duplicateLine, user }) => ({ input: { lineId: duplicateLine, userId: user } }) },
    { how: 'an own line to somebody else', query: linkDuplicate, variables: ({ user }, { duplicateLine }) => ({ input: { lineId: duplicateLine, userId: user } }) },
  ],
  'Mutation.mergeUsers': [
    { query: mergeUsers, variables: ({ user }, own) => ({ input: { survivorId: own.user, mergedId: user } }) },
    { how: 'into somebody else', query: mergeUsers, variables: ({ user }, own) => ({ input: { survivorId: user, mergedId: own.user } }) },
  ],
  'Mutation.importUsers': [{
    query: `mutation ($list: String!) { importUsers(input: { list: $list, isPreview: true }) { createdCount existingCount problems { line userName reason } ${userErrors} } }`, variables: ({ userName }) => ({ list: `email\n${userName}` }),
  }],
  'Mutation.ignoreDuplicate': [{ query: `mutation ($id: ID!) { ignoreDuplicate(input: { lineId: $id }) { cure { id user { userName } } ${userErrors} } }`, variables: ({ duplicateLine }) => ({ id: duplicateLine }) }],
  'Mutation.undoDuplicateCure': [{ query: `mutation ($id: ID!) { undoDuplicateCure(input: { id: $id }) { cure { id user { userName } } ${userErrors} } }`, variables: ({ duplicateCure }) => ({ id: duplicateCure }) }],
  'Query.node': [
    { how: 'a duplicate check', query: node, variables: ({ duplicateCheck }) => ({ id: duplicateCheck }) },
    { how: 'a line of a duplicate check', query: node, variables: ({ duplicateLine }) => ({ id: duplicateLine }) },
    { how: 'a cure', query: node, variables: ({ duplicateCure }) => ({ id: duplicateCure }) },
    { how: 'a user', query: node, variables: ({ user }) => ({ id: user }) },
    { how: 'a group', query: node, variables: ({ group }) => ({ id: group }) },
    { how: 'a token', query: node, variables: ({ token }) => ({ id: token }) },
    { how: 'an invitation', query: node, variables: ({ invitation }) => ({ id: invitation }) },
    { how: 'an OAuth client', query: node, variables: ({ oauthClient }) => ({ id: oauthClient }) },
    { how: 'a cycle', query: node, variables: ({ cycle }) => ({ id: cycle }) },
    { how: 'an event', query: node, variables: ({ event }) => ({ id: event }) },
    { how: 'a hold', query: node, variables: ({ hold }) => ({ id: hold }) },
    { how: 'a session', query: node, variables: ({ session }) => ({ id: session }) },
    { how: 'the organisation', query: node, variables: ({ organisation }) => ({ id: organisation }) },
  ],
  'Query.nodes': [{
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', variables: ({ user, group, token, event, organisation }) => ({ ids: [user, group, token, event, organisation] }),
  }],
  'Query.provisioningEvent': [{ query: 'query ($id: ID!) { provisioningEvent(id: $id) { id path resourceName } }', variables: ({ event }) => ({ id: event }) }],
  'Query.provisioningCycles': [
    { query: cycles, variables: () => ({}) },
    { how: 'by id', query: cycles, variables: ({ cycle }) => ({ filter: { id: { eq: cycle } } }) },
    { how: 'by token', query: cycles, variables: ({ token }) => ({ filter: { apiTokenId: { eq: token } } }) },
  ],
  'Query.provisioningCycle': [{ query: 'query ($id: ID!) { provisioningCycle(id: $id) { id apiToken { id } counts { requests } events { nodes { id resourceName } } } }', variables: ({ cycle }) => ({ id: cycle }) }],
  'Query.auditEntries': [
    { query: audit, variables: () => ({}) },
    { how: 'by target', query: audit, variables: ({ user }) => ({ filter: { targetId: { eq: user } } }) },
  ],
  'Query.rehearsal': [{ query: '{ rehearsal { tenantUrl tokenPrefix counts { users { created } } requestCounts { requests } differences { totalCount nodes { name changes { after } } } latestRequests { path } } }', variables: () => ({}) }],
  'Mutation.dismissMappingAdvice': [{ query: `mutation ($key: String!) { dismissMappingAdvice(input: { key: $key }) { key ${userErrors} } }`, variables: ({ advice }) => ({ key: advice }) }],
  'Mutation.restoreMappingAdvice': [{ query: `mutation ($key: String!) { restoreMappingAdvice(input: { key: $key }) { key ${userErrors} } }`, variables: ({ dismissedAdvice }) => ({ key: dismissedAdvice }) }],
  'Mutation.startRehearsal': [{ query: `mutation { startRehearsal(input: {}) { rehearsal { __typename } ${userErrors} } }`, variables: () => ({}) }],
  'Mutation.discardRehearsal': [{ query: `mutation ($url: URL!) { discardRehearsal(input: { tenantUrl: $url }) { ${userErrors} } }`, variables: ({ rehearsal }) => ({ url: rehearsal }) }],
  'Query.auditEntry': [{ query: 'query ($id: ID!) { auditEntry(id: $id) { id targetName changes { after } } }', variables: ({ auditEntry }) => ({ id: auditEntry }) }],
  'Query.auditVerification': [{ query: '{ auditVerification { isIntact sealedEntryCount headHash } }', variables: () => ({}) }],
  'Query.analytics': [
    { query: figures, variables: () => ({}) },
    { how: 'by token', query: 'query ($token: ID!) { analytics(period: { from: "2026-01-01T00:00:00Z", granularity: MONTH }) { requests(clientId: $token) { counts { requests } } cycles(clientId: $token) { count } } }', variables: ({ token }) => ({ token }) },
  ],

  'Query.viewer': [{ query: '{ viewer { organisation { id slug } user { id } permissions session { id } sessions { nodes { id } } } }', variables: () => ({}) }],

  'Mutation.endSession': [{
    query: `mutation ($input: EndSessionInput!) { endSession(input: $input) { session { id userAgent method } ${userErrors} } }`, variables: ({ session }) => ({ input: { id: session } }),
  }],
  'Mutation.endOwnSessions': [{ query: `mutation { endOwnSessions(input: {}) { endedCount ${userErrors} } }`, refusedToAll: true, variables: () => ({}) }],
  'Mutation.endSessionsOfUser': [{
    query: `mutation ($input: EndSessionsOfUserInput!) { endSessionsOfUser(input: $input) { endedCount ${userErrors} } }`, variables: ({ user }) => ({ input: { userId: user } }),
  }],

  'Subscription.provisioningEventAdded': [
    { how: 'from the beginning', query: eventsAdded, variables: () => ({ after: cursorOfPosition({ seen: '3:3:' }) }) },
    { how: 'by resource', query: eventsAdded, variables: ({ user }) => ({ after: cursorOfPosition({ seen: '3:3:' }), filter: { resourceId: { eq: user } } }) },
  ],
  'Subscription.rehearsalChanged': [{ query: 'subscription { rehearsalChanged { rehearsal { tenantUrl tokenPrefix requestCounts { requests } latestRequests { path } } } }', variables: () => ({}) }],
  'Subscription.provisioningCycleChanged': [
    { how: 'from the beginning', query: cyclesChanged, variables: () => ({ after: cursorOfWatch({ since: new Date(0) }) }) },
    { how: 'by id', query: cyclesChanged, variables: ({ cycle }) => ({ filter: { id: { eq: cycle } } }) },
  ],

  'Mutation.createOrganisation': [{
    refusedToAll: true,
    query: `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { slug } ${userErrors} } }`,
    variables: ({ slug }) => ({ input: { slug, name: 'Another' } }),
  }],
  'Mutation.updateOrganisation': [{
    query: `mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { name } ${userErrors} } }`,
    variables: () => ({ input: { name: 'Renamed' } }),
  }],
  'Mutation.setConnection': [{
    query: `mutation ($input: SetConnectionInput!) { setConnection(input: $input) { connection { status oidc { issuer clientId } } ${userErrors} } }`,
    variables: ({ slug }) => ({ input: { provider: { oidc: { issuer: `https://${slug}.example`, clientId: slug, clientSecret: 'x' } } } }),
  }],
  'Query.connectionTest': [{ query: 'query ($id: ID!) { connectionTest(id: $id) { id state user { userName } outcome { reason } } }', variables: ({ connectionTest }) => ({ id: connectionTest }) }],
  // An API token has no browser that could go through it.
  'Mutation.createConnectionTest': [{ refusedToAll: true, query: `mutation ($input: CreateConnectionTestInput!) { createConnectionTest(input: $input) { connectionTest { id } startUrl ${userErrors} } }`, variables: ({ userName }) => ({ input: { loginHint: userName } }) }],
  'Mutation.updateConnection': [{ query: `mutation ($input: UpdateConnectionInput!) { updateConnection(input: $input) { connection { status } ${userErrors} } }`, variables: () => ({ input: { status: 'ENABLED' } }) }],
  'Mutation.removeConnection': [{ query: `mutation ($input: RemoveConnectionInput!) { removeConnection(input: $input) { removedKind ${userErrors} } }`, variables: () => ({ input: { kind: 'OIDC' } }) }],
  'Mutation.unlinkIdentities': [{
    query: `mutation ($input: UnlinkIdentitiesInput!) { unlinkIdentities(input: $input) { user { id linkedIdentities { subject } } ${userErrors} } }`, variables: ({ user }) => ({ input: { userId: user } }),
  }],
  'Mutation.addEmailDomain': [{ query: `mutation ($input: AddEmailDomainInput!) { addEmailDomain(input: $input) { emailDomain { domain status } ${userErrors} } }`, variables: ({ emailDomain }) => ({ input: { domain: emailDomain } }) }],
  'Mutation.verifyEmailDomain': [{ query: `mutation ($input: VerifyEmailDomainInput!) { verifyEmailDomain(input: $input) { emailDomain { domain } ${userErrors} } }`, variables: ({ emailDomain }) => ({ input: { domain: emailDomain } }) }],
  'Mutation.removeEmailDomain': [{ query: `mutation ($input: RemoveEmailDomainInput!) { removeEmailDomain(input: $input) { removedDomain ${userErrors} } }`, variables: ({ emailDomain }) => ({ input: { domain: emailDomain } }) }],
  'Mutation.updateSingleSignOn': [{ query: updateSingleSignOn, variables: () => ({ input: { scimStatus: 'DISABLED', strict: true } }) }],
  'Mutation.createApiToken': [{ query: createApiToken, variables: () => ({ input: { name: 'New', permissions: ['user:read'] } }) }],
  'Mutation.rotateApiToken': [{
    query: `mutation ($input: RotateApiTokenInput!) { rotateApiToken(input: $input) { apiToken { name replaces { name prefix } } ${userErrors} } }`,
    variables: ({ token }) => ({ input: { id: token } }),
  }],
  'Mutation.cancelApiTokenRotation': [{
    query: `mutation ($input: CancelApiTokenRotationInput!) { cancelApiTokenRotation(input: $input) { apiToken { name status } ${userErrors} } }`,
    variables: ({ token }) => ({ input: { id: token } }),
  }],
  'Mutation.revokeApiToken': [{
    query: `mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { name status } ${userErrors} } }`,
    variables: ({ token }) => ({ input: { id: token } }),
  }],
  'Mutation.createOauthClient': [{
    query: `mutation ($input: CreateOauthClientInput!) { createOauthClient(input: $input) { oauthClient { name status } ${userErrors} } }`,
    variables: () => ({ input: { name: 'New', permissions: ['user:read'] } }),
  }],
  'Mutation.updateOauthClient': [{
    query: `mutation ($input: UpdateOauthClientInput!) { updateOauthClient(input: $input) { oauthClient { name secrets { prefix } } ${userErrors} } }`,
    variables: ({ oauthClient }) => ({ input: { id: oauthClient, name: 'Changed', enabled: false } }),
  }],
  'Mutation.deleteOauthClient': [{
    query: `mutation ($input: DeleteOauthClientInput!) { deleteOauthClient(input: $input) { deletedOauthClientId ${userErrors} } }`, variables: ({ oauthClient }) => ({ input: { id: oauthClient } }),
  }],
  'Mutation.addOauthClientSecret': [{
    query: `mutation ($input: AddOauthClientSecretInput!) { addOauthClientSecret(input: $input) { oauthClientSecret { revokedAt } ${userErrors} } }`,
    variables: ({ oauthClient }) => ({ input: { clientId: oauthClient } }),
  }],
  'Mutation.revokeOauthClientSecret': [{
    query: `mutation ($input: RevokeOauthClientSecretInput!) { revokeOauthClientSecret(input: $input) { oauthClientSecret { prefix } ${userErrors} } }`,
    variables: ({ oauthSecret }) => ({ input: { id: oauthSecret } }),
  }],
  'Mutation.setOauthClientFederation': [
    { query: setFederation, variables: ({ oauthClient }) => ({ input: { clientId: oauthClient, issuer: 'https://issuer.example', subject: 'x', audiences: ['x'], jwksUrl: 'https://issuer.example/keys' } }) },
    {
      how: 'for whom another organisation trusts', query: setFederation,
      variables: ({ userName }, own) => ({ input: { clientId: own.oauthClient, issuer: 'https://issuer.example', subject: userName, audiences: ['x'], jwksUrl: 'https://issuer.example/keys' } }),
    },
  ],
  'Mutation.removeOauthClientFederation': [{
    query: `mutation ($input: RemoveOauthClientFederationInput!) { removeOauthClientFederation(input: $input) { oauthClient { name federation { issuer } } ${userErrors} } }`,
    variables: ({ oauthClient }) => ({ input: { clientId: oauthClient } }),
  }],
  'Mutation.createUser': [
    { how: 'with a userName that is in use elsewhere', query: createUser, variables: ({ userName, userExternalId }) => ({ input: { userName, externalId: userExternalId } }) },
    { how: 'with a manager', query: createUser, variables: ({ user, userExternalId }) => ({ input: { userName: `new-${userExternalId}`, enterprise: { manager: user } } }) },
  ],
  'Mutation.updateUser': [
    { query: updateUser, variables: ({ user }) => ({ input: { id: user, title: 'Changed', active: false } }) },
    { how: 'on condition of a version', query: updateUser, variables: ({ user }) => ({ input: { id: user, title: 'Changed', expectedVersion: 7 } }) },
    { how: 'with a userName that is in use elsewhere', query: updateUser, variables: ({ userName }, own) => ({ input: { id: own.user, userName } }) },
    { how: 'with a field of its own', query: updateUser, variables: ({ informationName, informationValue }, own) => ({ input: { id: own.user, informationFields: [{ name: informationName, values: [{ string: informationValue }] }] } }) },
    { how: 'with a manager', query: updateUser, variables: ({ user }, own) => ({ input: { id: own.user, enterprise: { manager: user } } }) },
  ],
  'Mutation.updateUserAccess': [
    { query: updateUserAccess, variables: ({ user }) => ({ input: { id: user, role: 'ADMIN', signInBlocked: true } }) },
    { how: 'on condition of a version', query: updateUserAccess, variables: ({ user }) => ({ input: { id: user, role: 'OWNER', expectedVersion: 7 } }) },
  ],
  'Mutation.createUserInformationField': [{
    how: 'with a name that is in use elsewhere',
    query: `mutation ($input: CreateUserInformationFieldInput!) { createUserInformationField(input: $input) { userInformationField { name userCount } ${userErrors} } }`,
    variables: ({ informationName }) => ({ input: { name: informationName, type: 'STRING' } }),
  }],
  'Mutation.updateUserInformationField': [{
    query: `mutation ($input: UpdateUserInformationFieldInput!) { updateUserInformationField(input: $input) { userInformationField { description } ${userErrors} } }`,
    variables: ({ informationField }) => ({ input: { id: informationField, description: 'Changed', caseExact: true } }),
  }],
  'Mutation.deleteUserInformationField': [
    { query: deleteInformationField, variables: ({ informationField }) => ({ input: { id: informationField } }) },
    { how: 'with all of its values', query: deleteInformationField, variables: ({ informationField }) => ({ input: { id: informationField, confirmUserCount: 1000 } }) },
  ],
  'Mutation.deleteUser': [{
    query: `mutation ($input: DeleteUserInput!) { deleteUser(input: $input) { deletedUserId ${userErrors} } }`, variables: ({ user }) => ({ input: { id: user } }),
  }],
  'Mutation.createGroup': [
    { how: 'with a name that is in use elsewhere', query: createGroup, variables: ({ displayName, groupExternalId }) => ({ input: { displayName, externalId: groupExternalId } }) },
    { how: 'with a member', query: createGroup, variables: ({ user, groupExternalId }) => ({ input: { displayName: `new-${groupExternalId}`, memberIds: [user] } }) },
    { how: 'with a member to skip', query: createGroup, variables: ({ user, groupExternalId }) => ({ input: { displayName: `new-${groupExternalId}`, memberIds: [user], unknownMembers: 'SKIP' } }) },
  ],
  'Mutation.updateGroup': [
    { query: updateGroup, variables: ({ group }) => ({ input: { id: group, displayName: 'Changed', removeMemberIds: [] } }) },
    { how: 'to put an own user in', query: updateGroup, variables: ({ group }, own) => ({ input: { id: group, addMemberIds: [own.user] } }) },
    { how: 'to empty it', query: updateGroup, variables: ({ group }) => ({ input: { id: group, setMemberIds: [] } }) },
    { how: 'on condition of a version', query: updateGroup, variables: ({ group }) => ({ input: { id: group, displayName: 'Changed', expectedVersion: 7 } }) },
    { how: 'with a name that is in use elsewhere', query: updateGroup, variables: ({ displayName }, own) => ({ input: { id: own.group, displayName } }) },
    { how: 'to add a member', query: updateGroup, variables: ({ user }, own) => ({ input: { id: own.group, addMemberIds: [user] } }) },
    { how: 'to add a member to skip', query: updateGroup, variables: ({ user }, own) => ({ input: { id: own.group, addMemberIds: [user], unknownMembers: 'SKIP' } }) },
    { how: 'to set a member', query: updateGroup, variables: ({ user }, own) => ({ input: { id: own.group, setMemberIds: [user] } }) },
    { how: 'to remove a member', query: updateGroup, variables: ({ user }, own) => ({ input: { id: own.group, removeMemberIds: [user] } }) },
  ],
  'Mutation.setGroupRole': [{
    query: `mutation ($input: SetGroupRoleInput!) { setGroupRole(input: $input) { group { displayName role } ${userErrors} } }`, variables: ({ group }) => ({ input: { id: group, role: 'ADMIN' } }),
  }],
  'Mutation.deleteGroup': [{
    query: `mutation ($input: DeleteGroupInput!) { deleteGroup(input: $input) { deletedGroupId ${userErrors} } }`, variables: ({ group }) => ({ input: { id: group } }),
  }],
};
