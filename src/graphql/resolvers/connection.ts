import { may } from '../../domain/access/authorise.ts';
import { startUrlOf } from '../../domain/connections/connection-urls.ts';
import { createConnectionTest } from '../../domain/connections/test-connection.ts';
import { oidcOf, samlOf } from '../../domain/connections/connection.ts';
import { countsUntil } from '../../domain/connections/saml-configuration.ts';
import { directoryDecides } from '../../domain/connections/just-in-time.ts';
import { removeConnection, setConnection, updateConnection } from '../../domain/connections/set-connection.ts';
import { unlinkIdentities } from '../../domain/connections/unlink-identities.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { outsideOf } from '../context.ts';
import { mutate } from '../user-errors.ts';

export const connectionSettingsResolvers: Resolvers = {
  Query: {
    connectionTest: (_, { id }, { loaders }) => loaders.connectionTest.load(id),
  },
  Mutation: {
    createConnectionTest: (_, { input: { loginHint } }, { scope, publicUrl }) => mutate(async () => {
      const connectionTest = await createConnectionTest(scope);
      return { connectionTest, startUrl: startUrlOf(publicUrl, connectionTest, loginHint) };
    }),
    setConnection: (_, { input }, context) => mutate(async () => ({ connection: await setConnection(context.scope, outsideOf(context), input) })),
    updateConnection: (_, { input }, { scope }) => mutate(async () => ({ connection: await updateConnection(scope, input) })),
    removeConnection: (_, { input }, { scope }) => mutate(async () => ({ removedKind: await removeConnection(scope, input.kind) })),
    unlinkIdentities: (_, { input }, { scope }) => mutate(async () => ({ user: await unlinkIdentities(scope, input.userId) })),
  },
  ConnectionSettings: {
    createsUsers: async ({ createsUsers }, _, { scope }) => createsUsers && !(await directoryDecides(scope)),
    directoryDecides: (_, __, { scope }) => directoryDecides(scope),
    oidc: (connection) => (connection.kind === 'OIDC' ? connection : null),
    saml: (connection) => (connection.kind === 'SAML' ? connection : null),
  },
  ConnectionTest: {
    user: ({ userId }, _, { scope, loaders }) => (may(scope.actor, 'user:read') ? loaders.user.load(userId) : null),
  },
  ConnectionTestOutcome: {
    user: ({ userId }, _, { scope, loaders }) => (userId !== null && may(scope.actor, 'user:read') ? loaders.user.load(userId) : null),
  },
  OidcSettings: {
    issuer: (connection) => oidcOf(connection).issuer,
    clientId: (connection) => oidcOf(connection).clientId,
    tenantIds: (connection) => oidcOf(connection).tenantIds,
    scopes: (connection) => oidcOf(connection).scopes,
    hasClientSecret: ({ encryptedSecret }) => typeof encryptedSecret === 'string',
  },
  SamlSettings: {
    entityId: (connection) => samlOf(connection).entityId,
    signInUrl: (connection) => samlOf(connection).signInUrl,
    signOutUrl: (connection) => samlOf(connection).signOutUrl,
    metadataUrl: (connection) => samlOf(connection).metadataUrl,
    signsRequests: (connection) => samlOf(connection).ownCertificate !== null,
    certificates: (connection) => samlOf(connection).certificates.map((certificate) => ({
      ...certificate, startsAt: new Date(certificate.notBefore), endsAt: new Date(certificate.notAfter), countsUntil: countsUntil(certificate),
    })),
  },
  SamlAddresses: {
    metadataUrl: ({ entityId }) => entityId,
  },
};
