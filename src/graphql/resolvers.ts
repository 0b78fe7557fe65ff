import type { Resolvers } from './__generated__/resolvers.ts';
import { connectionResolvers } from './connection.ts';
import { auditResolvers } from './resolvers/audit.ts';
import { analyticsResolvers } from './resolvers/analytics.ts';
import { apiTokenResolvers } from './resolvers/api-token.ts';
import { attributeMappingResolvers } from './resolvers/attribute-mapping.ts';
import { connectionSettingsResolvers } from './resolvers/connection.ts';
import { emailDomainResolvers } from './resolvers/email-domain.ts';
import { duplicateResolvers } from './resolvers/duplicate.ts';
import { groupResolvers } from './resolvers/group.ts';
import { invitationResolvers } from './resolvers/invitation.ts';
import { liveResolvers } from './resolvers/live.ts';
import { mailResolvers } from './resolvers/mail.ts';
import { nodeResolvers } from './resolvers/node.ts';
import { oauthClientResolvers } from './resolvers/oauth-client.ts';
import { organisationResolvers } from './resolvers/organisation.ts';
import { platformAnalyticsResolvers } from './resolvers/platform-analytics.ts';
import { provisioningResolvers } from './resolvers/provisioning.ts';
import { provisioningHoldResolvers } from './resolvers/provisioning-hold.ts';
import { rehearsalResolvers } from './resolvers/rehearsal.ts';
import { serviceResolvers } from './resolvers/service.ts';
import { sessionResolvers } from './resolvers/session.ts';
import { singleSignOnResolvers } from './resolvers/single-sign-on.ts';
import { userImportResolvers } from './resolvers/user-import.ts';
import { userInformationFieldResolvers } from './resolvers/user-information-field.ts';
import { userResolvers } from './resolvers/user.ts';
import { scalars } from './scalars.ts';

const nouns = [serviceResolvers, nodeResolvers, organisationResolvers, singleSignOnResolvers, apiTokenResolvers, oauthClientResolvers, userResolvers, userInformationFieldResolvers, groupResolvers, invitationResolvers, mailResolvers, duplicateResolvers, userImportResolvers, provisioningResolvers, provisioningHoldResolvers, rehearsalResolvers, attributeMappingResolvers, auditResolvers, analyticsResolvers, platformAnalyticsResolvers, sessionResolvers, connectionSettingsResolvers, emailDomainResolvers];

/** All resolvers: those of each noun, joined. */
export const resolvers: Resolvers = {
  ...scalars,
  ...Object.assign({}, ...nouns) as Resolvers,
  ...liveResolvers,
  Query: Object.assign({}, ...nouns.map((noun) => noun.Query)) as Resolvers['Query'],
  Mutation: Object.assign({}, ...nouns.map((noun) => noun.Mutation)) as Resolvers['Mutation'],
  OrganisationConnection: connectionResolvers,
  ApiTokenConnection: connectionResolvers,
  OauthClientConnection: connectionResolvers,
  UserConnection: connectionResolvers,
  UserInformationFieldConnection: connectionResolvers,
  GroupConnection: connectionResolvers,
  AuditEntryConnection: connectionResolvers,
  InvitationConnection: connectionResolvers,
  MailConnection: connectionResolvers,
  DuplicateCheckConnection: connectionResolvers,
  DuplicateCheckLineConnection: connectionResolvers,
  DuplicateCureConnection: connectionResolvers,
  ProvisioningEventConnection: connectionResolvers,
  ProvisioningCycleConnection: connectionResolvers,
  ProvisioningHoldConnection: connectionResolvers,
  HeldUserConnection: connectionResolvers,
  RehearsalDifferenceConnection: connectionResolvers,
  SessionConnection: connectionResolvers,
  OrganisationFiguresConnection: connectionResolvers,
  PlatformAccessConnection: connectionResolvers,
} as unknown as Resolvers;
