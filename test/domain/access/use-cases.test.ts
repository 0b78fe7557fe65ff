import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from '../../../src/domain/access/actor.ts';
import { findCycleFigures, findRequests, findClientUse } from '../../../src/domain/analytics/figures.ts';
import { countInvitationStates, findInvitationFunnel } from '../../../src/domain/analytics/invitation-funnel.ts';
import { findPeople } from '../../../src/domain/analytics/find-people.ts';
import { openPlatformAnalytics } from '../../../src/domain/analytics/platform/open-platform-analytics.ts';
import { findOrganisationFigures, loadRequestsOfOrganisations } from '../../../src/domain/analytics/platform/organisation-figures.ts';
import { findOrganisationGrowth, findPlatformPeople, findPlatformRequests } from '../../../src/domain/analytics/platform/platform-figures.ts';
import { rollUpPlatform } from '../../../src/domain/analytics/platform/roll-up-platform.ts';
import { readPeriods } from '../../../src/domain/analytics/periods.ts';
import { rollUp } from '../../../src/domain/analytics/roll-up.ts';
import { cancelApiTokenRotation } from '../../../src/domain/api-tokens/cancel-rotation.ts';
import { createApiToken } from '../../../src/domain/api-tokens/create-api-token.ts';
import { findApiTokens, loadApiTokens, loadReplacedTokens } from '../../../src/domain/api-tokens/find-api-tokens.ts';
import { revokeApiToken } from '../../../src/domain/api-tokens/revoke-api-token.ts';
import { rotateApiToken } from '../../../src/domain/api-tokens/rotate-api-token.ts';
import { loadRefusedCredentials } from '../../../src/domain/credentials/load-refused-credentials.ts';
import { connectionUrlsOf } from '../../../src/domain/connections/connection-urls.ts';
import { findRealmOfAddress } from '../../../src/domain/connections/find-realm.ts';
import { followSamlMetadata } from '../../../src/domain/connections/follow-saml-metadata.ts';
import { getConnection } from '../../../src/domain/connections/get-connection.ts';
import { assertMayCreateUsers, directoryDecides } from '../../../src/domain/connections/just-in-time.ts';
import { ownServiceProvider } from '../../../src/domain/connections/service-provider.ts';
import { removeConnection, setConnection, updateConnection } from '../../../src/domain/connections/set-connection.ts';
import { beginConnectionTest, createConnectionTest, findConnectionTests, loadConnectionTests } from '../../../src/domain/connections/test-connection.ts';
import { createGuardedFetch } from '../../../src/outgoing/guarded-fetch.ts';
import { createSamlReader } from '../../../src/saml/saml-reader.ts';
import { loadLinkedIdentities, unlinkIdentities } from '../../../src/domain/connections/unlink-identities.ts';
import { addEmailDomain, findEmailDomains, removeEmailDomain, verifyEmailDomain } from '../../../src/domain/email-domains/change-email-domains.ts';
import { createDuplicateCheck } from '../../../src/domain/duplicates/create-duplicate-check.ts';
import { findCheckLines, loadCheckLines } from '../../../src/domain/duplicates/find-check-lines.ts';
import { countComparisonsOf, countOutcomesOf, findDuplicateChecks, loadDuplicateChecks } from '../../../src/domain/duplicates/find-duplicate-checks.ts';
import { findDuplicateCures, loadCuresOfLines, loadDuplicateCures } from '../../../src/domain/duplicates/find-duplicate-cures.ts';
import { forgetDuplicateChecks } from '../../../src/domain/duplicates/forget-duplicate-checks.ts';
import { ignoreDuplicate } from '../../../src/domain/duplicates/ignore-duplicate.ts';
import { linkDuplicate } from '../../../src/domain/duplicates/link-duplicate.ts';
import { mergeUsers } from '../../../src/domain/duplicates/merge-users.ts';
import { undoCure } from '../../../src/domain/duplicates/undo-cure.ts';
import { createGroup } from '../../../src/domain/groups/create-group.ts';
import { deleteGroup } from '../../../src/domain/groups/delete-group.ts';
import { findGroups } from '../../../src/domain/groups/find-groups.ts';
import { findGroupsOfUsers } from '../../../src/domain/groups/find-groups-of-users.ts';
import { findMembers } from '../../../src/domain/groups/find-members.ts';
import { loadGroupReferences, loadGroups } from '../../../src/domain/groups/load-groups.ts';
import { loadMemberReferences } from '../../../src/domain/groups/load-member-references.ts';
import { findInboxMails, getInboxMail } from '../../../src/domain/mail/find-inbox-mails.ts';
import { findMails, loadMails } from '../../../src/domain/mail/find-mails.ts';
import { recordBounce } from '../../../src/domain/mail/record-bounce.ts';
import { retryMails } from '../../../src/domain/mail/retry-mails.ts';
import { setGroupRole } from '../../../src/domain/groups/set-group-role.ts';
import { updateGroup } from '../../../src/domain/groups/update-group.ts';
import { acceptInvitation, viewInvitation } from '../../../src/domain/invitations/accept-invitation.ts';
import { invitationsToChange } from '../../../src/domain/invitations/change-invitations.ts';
import { findInvitations, findInvitationsOfUsers, loadInvitations } from '../../../src/domain/invitations/find-invitations.ts';
import { inviteUsers } from '../../../src/domain/invitations/invite-users.ts';
import { resendInvitations } from '../../../src/domain/invitations/resend-invitations.ts';
import { withdrawInvitations } from '../../../src/domain/invitations/withdraw-invitations.ts';
import { addClientSecret } from '../../../src/domain/oauth/add-client-secret.ts';
import { createOauthClient } from '../../../src/domain/oauth/create-oauth-client.ts';
import { deleteOauthClient } from '../../../src/domain/oauth/delete-oauth-client.ts';
import { findOauthClients, loadOauthClients, loadOauthClientSecrets, loadOauthFederations } from '../../../src/domain/oauth/find-oauth-clients.ts';
import { removeFederation } from '../../../src/domain/oauth/remove-federation.ts';
import { revokeClientSecret } from '../../../src/domain/oauth/revoke-client-secret.ts';
import { setFederation } from '../../../src/domain/oauth/set-federation.ts';
import { tokenEndpointOf } from '../../../src/domain/oauth/token-endpoint-url.ts';
import { updateOauthClient } from '../../../src/domain/oauth/update-oauth-client.ts';
import { createOrganisation } from '../../../src/domain/organisations/create-organisation.ts';
import { findOrganisationBySlug, findOrganisations } from '../../../src/domain/organisations/find-organisations.ts';
import { getOrganisation } from '../../../src/domain/organisations/get-organisation.ts';
import { updateOrganisation } from '../../../src/domain/organisations/update-organisation.ts';
import { readAcross, recordAccesses, recordUse } from '../../../src/domain/platform/across-organisations.ts';
import { authenticatePlatformToken } from '../../../src/domain/platform/authenticate-platform-token.ts';
import { createPlatformToken } from '../../../src/domain/platform/create-platform-token.ts';
import { findPlatformAccesses } from '../../../src/domain/platform/find-platform-accesses.ts';
import { findPlatformTokens } from '../../../src/domain/platform/find-platform-tokens.ts';
import { findPlatformUses } from '../../../src/domain/platform/find-platform-uses.ts';
import { revokePlatformToken } from '../../../src/domain/platform/revoke-platform-token.ts';
import { findProvisioningSilence } from '../../../src/domain/provisioning/find-silence.ts';
import { tellProvisioningSilence } from '../../../src/domain/provisioning/tell-silence.ts';
import { forgetEvents } from '../../../src/domain/provisioning/forget-events.ts';
import { forgetLookups } from '../../../src/domain/provisioning/forget-lookups.ts';
import { findProvisioningCycles, loadProvisioningCycles } from '../../../src/domain/provisioning/find-provisioning-cycles.ts';
import { findEventsOfCycles, findProvisioningEvents, loadProvisioningEvents } from '../../../src/domain/provisioning/find-provisioning-events.ts';
import { remindOfExpiry } from '../../../src/domain/reminders/remind-of-expiry.ts';
import type { Scope } from '../../../src/domain/shared/scope.ts';
import { getSingleSignOn, loadSingleSignOn } from '../../../src/domain/single-sign-on/get-single-sign-on.ts';
import { tenantUrlOf } from '../../../src/domain/single-sign-on/tenant-url.ts';
import { endSession, endSessionsOfUser } from '../../../src/domain/sessions/end-session.ts';
import { findSessionsOfUsers, loadSessions } from '../../../src/domain/sessions/find-sessions.ts';
import { updateSingleSignOn } from '../../../src/domain/single-sign-on/update-single-sign-on.ts';
import { createSecrets } from '../../../src/domain/shared/secrets.ts';
import { dismissMappingAdvice, restoreMappingAdvice } from '../../../src/domain/provisioning/mappings/dismiss-advice.ts';
import { findAttributeMappings } from '../../../src/domain/provisioning/mappings/find-attribute-mappings.ts';
import { loadProvenance } from '../../../src/domain/audit/find-provenance.ts';
import { findAuditEntries, loadAuditEntries, loadAuditNames } from '../../../src/domain/audit/find-audit-entries.ts';
import { sealEntries } from '../../../src/domain/audit/seal-entries.ts';
import { verifyAuditTrail } from '../../../src/domain/audit/verify-audit-trail.ts';
import { rejectProvisioningHold, releaseProvisioningHold } from '../../../src/domain/provisioning/brake/decide-hold.ts';
import { findHeldUsers } from '../../../src/domain/provisioning/brake/find-held-users.ts';
import { findProvisioningHolds, loadProvisioningHolds } from '../../../src/domain/provisioning/brake/find-holds.ts';
import { findChangedCycles, openCycleWatch } from '../../../src/domain/provisioning/follow-cycles.ts';
import { openEventPosition, readNewEvents } from '../../../src/domain/provisioning/follow-events.ts';
import { createUserInformationField } from '../../../src/domain/user-information-fields/create-user-information-field.ts';
import { deleteUserInformationField } from '../../../src/domain/user-information-fields/delete-user-information-field.ts';
import { countHoldersOf } from '../../../src/domain/user-information-fields/field-holders.ts';
import { findUserInformationFields, getUserInformationField } from '../../../src/domain/user-information-fields/find-user-information-fields.ts';
import { updateUserInformationField } from '../../../src/domain/user-information-fields/update-user-information-field.ts';
import { deleteRehearsal, findEndedRehearsals } from '../../../src/domain/rehearsal/delete-rehearsals.ts';
import { discardRehearsal } from '../../../src/domain/rehearsal/discard-rehearsal.ts';
import { countDifferences, findDifferences } from '../../../src/domain/rehearsal/find-differences.ts';
import { countRehearsedRequests, findRehearsedRequests } from '../../../src/domain/rehearsal/find-requests.ts';
import { getRehearsal } from '../../../src/domain/rehearsal/get-rehearsal.ts';
import { loadDifferences } from '../../../src/domain/rehearsal/load-differences.ts';
import { startRehearsal } from '../../../src/domain/rehearsal/start-rehearsal.ts';
import { importUsers } from '../../../src/domain/user-import/import-users.ts';
import { createUser } from '../../../src/domain/users/create-user.ts';
import { deleteUser } from '../../../src/domain/users/delete-user.ts';
import { findUsers } from '../../../src/domain/users/find-users.ts';
import { loadEffectiveRoles } from '../../../src/domain/users/load-effective-roles.ts';
import { loadUsers } from '../../../src/domain/users/load-users.ts';
import { updateUserAccess } from '../../../src/domain/users/update-user-access.ts';
import { updateUser } from '../../../src/domain/users/update-user.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../../support/app.ts';

const id = '01900000-0000-7000-8000-000000000000';
const periods = { boundaries: [new Date(0), new Date()] };
const cycle = { id, clientId: id, startedAt: new Date(0), lastRequestAt: new Date(0) };
const rehearsal = { copyId: id, slug: 'x', tokenPrefix: 'x', startedAt: new Date(0), endsAt: new Date() };
const settings = { organisationId: id } as Parameters<typeof tenantUrlOf>[1];

// Every use case on its own, without the schema's guard before it. A new one needs a line here.
const useCases: Readonly<Record<string, (scope: Scope) => Promise<unknown>>> = {
  createApiToken: (scope) => createApiToken(scope, { name: 'Made', permissions: ['user:read'] }),
  findApiTokens: (scope) => findApiTokens(scope, {}),
  loadApiTokens: (scope) => loadApiTokens(scope, [id]),
  loadReplacedTokens: (scope) => loadReplacedTokens(scope, [id]),
  loadRefusedCredentials: (scope) => loadRefusedCredentials(scope, [id]),
  rotateApiToken: (scope) => rotateApiToken(scope, id, {}),
  cancelApiTokenRotation: (scope) => cancelApiTokenRotation(scope, id),
  revokeApiToken: (scope) => revokeApiToken(scope, id),
  addClientSecret: (scope) => addClientSecret(scope, id),
  createOauthClient: (scope) => createOauthClient(scope, { name: 'Made', permissions: ['user:read'] }),
  deleteOauthClient: (scope) => deleteOauthClient(scope, id),
  findOauthClients: (scope) => findOauthClients(scope, {}),
  loadOauthClients: (scope) => loadOauthClients(scope, [id]),
  loadOauthClientSecrets: (scope) => loadOauthClientSecrets(scope, [id]),
  loadOauthFederations: (scope) => loadOauthFederations(scope, [id]),
  removeFederation: (scope) => removeFederation(scope, id),
  revokeClientSecret: (scope) => revokeClientSecret(scope, id),
  setFederation: (scope) => setFederation(scope, id, { issuer: 'x', subject: 'x', audiences: ['x'], jwksUrl: 'https://issuer.example/keys' }),
  tokenEndpointOf: (scope) => tokenEndpointOf(scope, settings, 'https://rollcall.example'),
  updateOauthClient: (scope) => updateOauthClient(scope, id, {}),
  createDuplicateCheck: (scope) => createDuplicateCheck(scope, { list: 'x' }),
  findCheckLines: (scope) => findCheckLines(scope, [id], {}),
  loadCheckLines: (scope) => loadCheckLines(scope, [id]),
  countComparisonsOf: (scope) => countComparisonsOf(scope, [id]),
  countOutcomesOf: (scope) => countOutcomesOf(scope, [id]),
  findDuplicateChecks: (scope) => findDuplicateChecks(scope, {}),
  loadDuplicateChecks: (scope) => loadDuplicateChecks(scope, [id]),
  findDuplicateCures: (scope) => findDuplicateCures(scope, {}),
  loadCuresOfLines: (scope) => loadCuresOfLines(scope, [id]),
  loadDuplicateCures: (scope) => loadDuplicateCures(scope, [id]),
  forgetDuplicateChecks: (scope) => forgetDuplicateChecks(scope, 1),
  importUsers: (scope) => importUsers(scope, 'email\nada@contoso.com', true),
  ignoreDuplicate: (scope) => ignoreDuplicate(scope, id),
  linkDuplicate: (scope) => linkDuplicate(scope, { lineId: id, userId: id }),
  mergeUsers: (scope) => mergeUsers(scope, { survivorId: id, mergedId: '01900000-0000-7000-8000-000000000001' }),
  undoCure: (scope) => undoCure(scope, id),
  createGroup: (scope) => createGroup(scope, { displayName: 'Made' }),
  deleteGroup: (scope) => deleteGroup(scope, id),
  findGroups: (scope) => findGroups(scope, {}),
  loadGroups: (scope) => loadGroups(scope, [id]),
  loadGroupReferences: (scope) => loadGroupReferences(scope, [id]),
  findMembers: (scope) => findMembers(scope, [id], {}),
  findGroupsOfUsers: (scope) => findGroupsOfUsers(scope, [id], {}),
  loadMemberReferences: (scope) => loadMemberReferences(scope, [id]),
  findInboxMails: (scope) => findInboxMails(scope),
  getInboxMail: (scope) => getInboxMail(scope, id),
  findMails: (scope) => findMails(scope, {}),
  loadMails: (scope) => loadMails(scope, [id]),
  retryMails: (scope) => retryMails(scope, [id]),
  recordBounce: (scope) => recordBounce(scope, id, 'x'),
  acceptInvitation: (scope) => acceptInvitation(scope, id),
  viewInvitation: (scope) => viewInvitation(scope, id),
  invitationsToChange: (scope) => invitationsToChange(scope, [id]),
  findInvitations: (scope) => findInvitations(scope, {}),
  findInvitationsOfUsers: (scope) => findInvitationsOfUsers(scope, [id], {}),
  loadInvitations: (scope) => loadInvitations(scope, [id]),
  inviteUsers: (scope) => inviteUsers(scope, { everybody: true }),
  forgetEvents: (scope) => forgetEvents(scope),
  findHeldUsers: (scope) => findHeldUsers(scope, [id], {}),
  findProvisioningSilence: (scope) => findProvisioningSilence(scope),
  tellProvisioningSilence: (scope) => tellProvisioningSilence(scope),
  findProvisioningHolds: (scope) => findProvisioningHolds(scope, {}),
  loadProvisioningHolds: (scope) => loadProvisioningHolds(scope, [id]),
  releaseProvisioningHold: (scope) => releaseProvisioningHold(scope, id),
  rejectProvisioningHold: (scope) => rejectProvisioningHold(scope, id),
  getRehearsal: (scope) => getRehearsal(scope),
  startRehearsal: (scope) => startRehearsal(scope, {}),
  discardRehearsal: (scope) => discardRehearsal(scope, 'x'),
  findDifferences: (scope) => findDifferences(scope, rehearsal, {}),
  countDifferences: (scope) => countDifferences(scope, rehearsal),
  loadDifferences: (scope) => loadDifferences(scope, [{ copyId: id, resourceType: 'USER', resourceId: id, name: 'x', displayName: null, kind: 'CHANGED' }]),
  findRehearsedRequests: (scope) => findRehearsedRequests(scope, rehearsal, 1, null),
  countRehearsedRequests: (scope) => countRehearsedRequests(scope, rehearsal),
  findEndedRehearsals: (scope) => findEndedRehearsals(scope),
  deleteRehearsal: (scope) => deleteRehearsal(scope, id),
  resendInvitations: (scope) => resendInvitations(scope, [id]),
  withdrawInvitations: (scope) => withdrawInvitations(scope, [id]),
  setGroupRole: (scope) => setGroupRole(scope, id, null),
  loadEffectiveRoles: (scope) => loadEffectiveRoles(scope, [id]),
  updateGroup: (scope) => updateGroup(scope, id, {}),
  createOrganisation: (scope) => createOrganisation(scope, { slug: 'made', name: 'Made' }),
  findOrganisationBySlug: (scope) => findOrganisationBySlug(scope, 'made'),
  findOrganisations: (scope) => findOrganisations(scope, {}),
  getOrganisation: (scope) => getOrganisation(scope),
  updateOrganisation: (scope) => updateOrganisation(scope, { name: 'Renamed' }),
  findProvisioningEvents: (scope) => findProvisioningEvents(scope, {}),
  loadProvisioningEvents: (scope) => loadProvisioningEvents(scope, [id]),
  findEventsOfCycles: (scope) => findEventsOfCycles(scope, [cycle], {}),
  findProvisioningCycles: (scope) => findProvisioningCycles(scope, {}),
  loadProvisioningCycles: (scope) => loadProvisioningCycles(scope, [id]),
  findCycleFigures: (scope) => findCycleFigures(scope, periods),
  findInvitationFunnel: (scope) => findInvitationFunnel(scope, periods, 'STEP', true),
  countInvitationStates: (scope) => countInvitationStates(scope),
  findPeople: (scope) => findPeople(scope, periods, 'EVERYONE', 1),
  findRequests: (scope) => findRequests(scope, periods),
  findClientUse: (scope) => findClientUse(scope, periods),
  readPeriods: (scope) => readPeriods(scope, { from: new Date('2026-01-01') }),
  rollUp: (scope) => rollUp(scope),
  forgetLookups: (scope) => forgetLookups(scope, 30),
  remindOfExpiry: (scope) => remindOfExpiry(scope),
  openPlatformAnalytics: (scope) => openPlatformAnalytics(scope, { from: new Date('2026-01-01') }, { query: '', variables: {} }),
  findOrganisationFigures: (scope) => findOrganisationFigures(scope, { ...periods, useId: undefined }, {}),
  loadRequestsOfOrganisations: (scope) => loadRequestsOfOrganisations(scope, periods, [id]),
  findOrganisationGrowth: (scope) => findOrganisationGrowth(scope, periods),
  findPlatformPeople: (scope) => findPlatformPeople(scope, periods, 'EVERYONE', 1),
  findPlatformRequests: (scope) => findPlatformRequests(scope, periods),
  findPlatformAccesses: (scope) => findPlatformAccesses(scope, {}),
  rollUpPlatform: (scope) => rollUpPlatform(scope),
  readAcross: (scope) => readAcross(scope, { text: 'select 1', values: [] }),
  recordUse: (scope) => recordUse(scope, { query: '', variables: {} }),
  recordAccesses: (scope) => recordAccesses(scope, id, [id]),
  authenticatePlatformToken: (scope) => authenticatePlatformToken(scope, 'x', '127.0.0.1'),
  createPlatformToken: (scope) => createPlatformToken(scope, { name: 'Made', expiresAt: new Date(Date.now() + 60_000) }),
  findPlatformTokens: (scope) => findPlatformTokens(scope, {}),
  findPlatformUses: (scope) => findPlatformUses(scope, {}),
  revokePlatformToken: (scope) => revokePlatformToken(scope, id),
  getConnection: (scope) => getConnection(scope),
  followSamlMetadata: (scope) => followSamlMetadata(scope, createSamlReader(createGuardedFetch(false), false), 60),
  setConnection: (scope) => setConnection(scope, { secrets: createSecrets([new Uint8Array(32)]), saml: createSamlReader(createGuardedFetch(false), false) }, { provider: { oidc: { issuer: 'https://issuer.example', clientId: 'x', clientSecret: 'x' } } }),
  updateConnection: (scope) => updateConnection(scope, {}),
  removeConnection: (scope) => removeConnection(scope, 'OIDC'),
  findConnectionTests: (scope) => findConnectionTests(scope),
  loadConnectionTests: (scope) => loadConnectionTests(scope, [id]),
  createConnectionTest: (scope) => createConnectionTest(scope),
  beginConnectionTest: (scope) => beginConnectionTest(scope, id),
  ownServiceProvider: (scope) => ownServiceProvider(scope, 'https://rollcall.example'),
  connectionUrlsOf: (scope) => connectionUrlsOf(scope, 'https://rollcall.example'),
  directoryDecides: (scope) => directoryDecides(scope),
  assertMayCreateUsers: (scope) => assertMayCreateUsers(scope, true, []),
  findRealmOfAddress: (scope) => findRealmOfAddress(scope, 'ada@contoso.example'),
  loadLinkedIdentities: (scope) => loadLinkedIdentities(scope, [id]),
  unlinkIdentities: (scope) => unlinkIdentities(scope, id),
  findEmailDomains: (scope) => findEmailDomains(scope),
  addEmailDomain: (scope) => addEmailDomain(scope, 'contoso.example'),
  verifyEmailDomain: (scope) => verifyEmailDomain(scope, 'contoso.example', async () => []),
  removeEmailDomain: (scope) => removeEmailDomain(scope, 'contoso.example'),
  getSingleSignOn: (scope) => getSingleSignOn(scope),
  loadSingleSignOn: (scope) => loadSingleSignOn(scope, [id]),
  tenantUrlOf: (scope) => tenantUrlOf(scope, settings, 'https://rollcall.example'),
  updateSingleSignOn: (scope) => updateSingleSignOn(scope, {}),
  createUserInformationField: (scope) => createUserInformationField(scope, { name: 'made', type: 'STRING' }),
  updateUserInformationField: (scope) => updateUserInformationField(scope, id, {}),
  deleteUserInformationField: (scope) => deleteUserInformationField(scope, id),
  findUserInformationFields: (scope) => findUserInformationFields(scope, {}),
  getUserInformationField: (scope) => getUserInformationField(scope, id),
  countHoldersOf: (scope) => countHoldersOf(scope, [id]),
  endSession: (scope) => endSession(scope, id),
  endSessionsOfUser: (scope) => endSessionsOfUser(scope, id),
  findAuditEntries: (scope) => findAuditEntries(scope, {}),
  loadAuditEntries: (scope) => loadAuditEntries(scope, [id]),
  loadAuditNames: (scope) => loadAuditNames(scope, [id]),
  loadProvenance: (scope) => loadProvenance(scope, [id]),
  findAttributeMappings: (scope) => findAttributeMappings(scope),
  dismissMappingAdvice: (scope) => dismissMappingAdvice(scope, 'none'),
  restoreMappingAdvice: (scope) => restoreMappingAdvice(scope, 'none'),
  verifyAuditTrail: (scope) => verifyAuditTrail(scope, createSecrets([new Uint8Array(32)])),
  sealEntries: (scope) => sealEntries(scope, createSecrets([new Uint8Array(32)])),
  openEventPosition: (scope) => openEventPosition(scope, undefined, undefined),
  readNewEvents: (scope) => readNewEvents(scope, { seen: '3:3:' }, undefined, 1),
  openCycleWatch: async (scope) => openCycleWatch(scope, undefined, undefined),
  findChangedCycles: (scope) => findChangedCycles(scope, { since: new Date(), told: new Map() }, undefined),
  loadSessions: (scope) => loadSessions(scope, [id]),
  findSessionsOfUsers: (scope) => findSessionsOfUsers(scope, [id], {}),
  createUser: (scope) => createUser(scope, { userName: 'made' }),
  deleteUser: (scope) => deleteUser(scope, id),
  findUsers: (scope) => findUsers(scope, {}),
  loadUsers: (scope) => loadUsers(scope, [id]),
  updateUserAccess: (scope) => updateUserAccess(scope, id, {}),
  updateUser: (scope) => updateUser(scope, id, {}),
};
// The operators' own, and what platform tokens are for.
const acrossOrganisations = [
  'findInboxMails', 'getInboxMail', 'findEndedRehearsals', 'findRealmOfAddress',
  'openPlatformAnalytics', 'findOrganisationFigures', 'loadRequestsOfOrganisations', 'findOrganisationGrowth', 'findPlatformPeople', 'findPlatformRequests', 'rollUpPlatform',
  'readAcross', 'recordUse', 'recordAccesses', 'authenticatePlatformToken', 'createPlatformToken', 'findPlatformTokens', 'findPlatformUses', 'revokePlatformToken',
];
// These keep what was asked and decided; whoever may ask at all may be written down. The key never leaves the service.
// Which fields there are is told to every token, by /Schemas too.
// An OAuth client has shown its credential. Whether a directory is connected is part of reading users and groups. What an id
// stands for says nothing of it: to read it is another use case. Who begins a session vouches for the user; a link is known to who got it. The identity provider that the organisation chose vouches for whom it sends. Mails are sent by a job. What the mappings are judged by is read by the use case that judges.
const needNone = [
  'recordOutcome', 'recordLookups', 'recordRefusedCredential', 'eventValues', 'issueAccessToken', 'keepTokenRefusal', 'signingKeyOf', 'directoryIsConnected', 'newAccount', 'outcomesOf', 'findNodeKinds', 'userInformationFieldsOf', 'renewUserInformationFields', 'informationFor', 'startSession', 'requestSignInLinks', 'claimMail', 'handOverMail', 'settleMail', 'keepInboxMail', 'createOperatorLink', 'findSignInLink', 'useSignInLink', 'beginAttempt', 'useAttempt', 'viewAttempt', 'useSamlAssertion', 'providerSessionId', 'endSamlSessions', 'decideIdentity', 'signInByIdentity', 'recordConnectionTest', 'cutIntoPeriods', 'loadMaskedAttributes', 'readEvidence',
];

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

test('every function of the domain that takes a scope is tried below', () => {
  const folder = path.join(import.meta.dirname, '../../../src/domain');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const found = sources.flatMap((source) => [...source.matchAll(/^export (?:async )?function (\w+)\(\s*scope: Scope/gm)].map(([, name]) => name ?? ''));
  expect(found.toSorted()).toEqual([...Object.keys(useCases), ...needNone].toSorted());
});

describe.each(Object.entries(useCases))('%s', (_, run) => {
  test('refuses a stranger', async () => {
    await expect(run(app.scope({ kind: 'ANONYMOUS' }))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('refuses a token without permissions', async () => {
    const actor: Actor = { kind: 'API_TOKEN', apiTokenId: id, organisationId: organisation.id, permissions: new Set() };
    await expect(run(app.scope(actor))).rejects.toMatchObject({ code: 'FORBIDDEN', message: expect.stringMatching(/^This needs the permission [a-z-]+:[a-z]+,/) as string });
  });
});

test('what belongs to one organisation is not done in the name of all', async () => {
  const platform = app.scope({ kind: 'SYSTEM', organisationId: undefined });
  for (const [name, run] of Object.entries(useCases)) {
    if (['createOrganisation', 'findOrganisationBySlug', 'findOrganisations', 'loadSingleSignOn', 'sealEntries', 'readPeriods', 'tenantUrlOf', 'tokenEndpointOf', ...acrossOrganisations].includes(name)) continue;
    const outcome = await run(platform).then(() => 'done', (error: { code: string }) => error.code);
    expect([name, ['FORBIDDEN', 'NOT_FOUND'].includes(outcome)]).toEqual([name, true]);
  }
});
