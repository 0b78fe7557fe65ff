import type { Resolvers } from './__generated__/resolvers.ts';
import { connectionResolvers } from './connection.ts';
import { analyticsResolvers } from './resolvers/analytics.ts';
import { apiTokenResolvers } from './resolvers/api-token.ts';
import { groupResolvers } from './resolvers/group.ts';
import { nodeResolvers } from './resolvers/node.ts';
import { oauthClientResolvers } from './resolvers/oauth-client.ts';
import { organisationResolvers } from './resolvers/organisation.ts';
import { provisioningResolvers } from './resolvers/provisioning.ts';
import { serviceResolvers } from './resolvers/service.ts';
import { singleSignOnResolvers } from './resolvers/single-sign-on.ts';
import { userInformationFieldResolvers } from './resolvers/user-information-field.ts';
import { userResolvers } from './resolvers/user.ts';
import { scalars } from './scalars.ts';

const nouns = [serviceResolvers, nodeResolvers, organisationResolvers, singleSignOnResolvers, apiTokenResolvers, oauthClientResolvers, userResolvers, userInformationFieldResolvers, groupResolvers, provisioningResolvers, analyticsResolvers];

/** All resolvers: those of each noun, joined. */
export const resolvers: Resolvers = {
  ...scalars,
  ...Object.assign({}, ...nouns) as Resolvers,
  Query: Object.assign({}, ...nouns.map((noun) => noun.Query)) as Resolvers['Query'],
  Mutation: Object.assign({}, ...nouns.map((noun) => noun.Mutation)) as Resolvers['Mutation'],
  OrganisationConnection: connectionResolvers,
  ApiTokenConnection: connectionResolvers,
  OauthClientConnection: connectionResolvers,
  UserConnection: connectionResolvers,
  UserInformationFieldConnection: connectionResolvers,
  GroupConnection: connectionResolvers,
  ProvisioningEventConnection: connectionResolvers,
  ProvisioningCycleConnection: connectionResolvers,
} as unknown as Resolvers;
