import { connectionUrlsOf } from '../../domain/connections/connection-urls.ts';
import { ownServiceProvider } from '../../domain/connections/service-provider.ts';
import { getConnection } from '../../domain/connections/get-connection.ts';
import { findConnectionTests } from '../../domain/connections/test-connection.ts';
import { findEmailDomains } from '../../domain/email-domains/change-email-domains.ts';
import { getSingleSignOn } from '../../domain/single-sign-on/get-single-sign-on.ts';
import { tokenEndpointOf } from '../../domain/oauth/token-endpoint-url.ts';
import { tenantUrlOf } from '../../domain/single-sign-on/tenant-url.ts';
import { updateSingleSignOn } from '../../domain/single-sign-on/update-single-sign-on.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const singleSignOnResolvers: Resolvers = {
  Query: {
    singleSignOn: (_, __, { scope }) => getSingleSignOn(scope),
  },
  Mutation: {
    updateSingleSignOn: (_, { input }, { scope }) => mutate(async () => ({ singleSignOn: await updateSingleSignOn(scope, input) })),
  },
  SingleSignOnSettings: {
    scim: (settings) => settings,
    connection: (_, __, { scope }) => getConnection(scope),
    connectionTests: (_, __, { scope }) => findConnectionTests(scope),
    emailDomains: (_, __, { scope }) => findEmailDomains(scope),
    saml: (_, __, { scope, publicUrl }) => ownServiceProvider(scope, publicUrl),
    signInUrl: async (_, __, { scope, publicUrl }) => (await connectionUrlsOf(scope, publicUrl)).signIn,
    oidcRedirectUrl: async (_, __, { scope, publicUrl }) => (await connectionUrlsOf(scope, publicUrl)).oidcRedirect,
    signedOutUrl: async (_, __, { scope, publicUrl }) => (await connectionUrlsOf(scope, publicUrl)).signedOut,
  },
  ScimSettings: {
    status: (settings) => settings.scimStatus,
    brake: ({ brakeEnabled, brakePercent, brakePeople }) => ({ enabled: brakeEnabled, percent: brakePercent, people: brakePeople }),
    tenantUrl: (settings, _, { scope, publicUrl }) => tenantUrlOf(scope, settings, publicUrl),
    tokenEndpointUrl: (settings, _, { scope, publicUrl }) => tokenEndpointOf(scope, settings, publicUrl),
  },
};
