import { addClientSecret } from '../../domain/oauth/add-client-secret.ts';
import { createOauthClient } from '../../domain/oauth/create-oauth-client.ts';
import { deleteOauthClient } from '../../domain/oauth/delete-oauth-client.ts';
import { findOauthClients } from '../../domain/oauth/find-oauth-clients.ts';
import { oauthClientStatus } from '../../domain/oauth/oauth-client.ts';
import { removeFederation } from '../../domain/oauth/remove-federation.ts';
import { revokeClientSecret } from '../../domain/oauth/revoke-client-secret.ts';
import { setFederation } from '../../domain/oauth/set-federation.ts';
import { updateOauthClient } from '../../domain/oauth/update-oauth-client.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const oauthClientResolvers: Resolvers = {
  Query: {
    oauthClient: (_, { id }, { loaders }) => loaders.oauthClient.load(id),
    oauthClients: (_, { filter, orderBy, ...page }, { scope }) => findOauthClients(scope, page, filter, orderBy),
  },
  Mutation: {
    createOauthClient: (_, { input }, { scope }) => mutate(async () => ({ oauthClient: await createOauthClient(scope, input) })),
    updateOauthClient: (_, { input: { id, ...change } }, { scope }) => mutate(async () => ({ oauthClient: await updateOauthClient(scope, id, change) })),
    deleteOauthClient: (_, { input }, { scope }) => mutate(async () => ({ deletedOauthClientId: await deleteOauthClient(scope, input.id) })),
    addOauthClientSecret: (_, { input }, { scope }) => mutate(async () => {
      const { row, secret } = await addClientSecret(scope, input.clientId, input.expiresAt);
      return { oauthClientSecret: row, secret };
    }),
    revokeOauthClientSecret: (_, { input }, { scope }) => mutate(async () => ({ oauthClientSecret: await revokeClientSecret(scope, input.id) })),
    setOauthClientFederation: (_, { input: { clientId, ...federation } }, { scope }) => mutate(async () => ({ federation: await setFederation(scope, clientId, federation) })),
    removeOauthClientFederation: (_, { input }, { scope }) => mutate(async () => ({ oauthClient: await removeFederation(scope, input.clientId) })),
  },
  OauthClient: {
    status: (client, _, { scope }) => oauthClientStatus(client, scope.now),
    secrets: (client, _, { loaders }) => loaders.oauthClientSecrets.load(client.id),
    refusals: (client, _, { loaders }) => loaders.refusedCredential.load(client.id),
    federation: (client, _, { loaders }) => loaders.oauthFederation.load(client.id),
  },
};
