import { apiTokenStatus, retirementOf } from '../../domain/api-tokens/api-token.ts';
import { cancelApiTokenRotation } from '../../domain/api-tokens/cancel-rotation.ts';
import { createApiToken } from '../../domain/api-tokens/create-api-token.ts';
import { findApiTokens } from '../../domain/api-tokens/find-api-tokens.ts';
import { revokeApiToken } from '../../domain/api-tokens/revoke-api-token.ts';
import { rotateApiToken } from '../../domain/api-tokens/rotate-api-token.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const apiTokenResolvers: Resolvers = {
  Query: {
    apiToken: (_, { id }, { loaders }) => loaders.apiToken.load(id),
    apiTokens: (_, { filter, orderBy, ...page }, { scope }) => findApiTokens(scope, page, filter, orderBy),
  },
  Mutation: {
    createApiToken: (_, { input }, { scope }) => mutate(() => createApiToken(scope, input)),
    rotateApiToken: (_, { input: { id, ...rotation } }, { scope }) => mutate(() => rotateApiToken(scope, id, rotation)),
    cancelApiTokenRotation: (_, { input }, { scope }) => mutate(async () => ({ apiToken: await cancelApiTokenRotation(scope, input.id) })),
    revokeApiToken: (_, { input }, { scope }) => mutate(async () => ({ apiToken: await revokeApiToken(scope, input.id) })),
  },
  ApiToken: {
    status: (token, _, { scope }) => apiTokenStatus(token, scope.now),
    retiresAt: (token) => retirementOf(token),
    replacedBy: (token, _, { loaders }) => (token.replacedById ? loaders.apiToken.load(token.replacedById) : null),
    replaces: (token, _, { loaders }) => loaders.replacedToken.load(token.id),
    refusals: (token, _, { loaders }) => loaders.refusedCredential.load(token.id),
  },
};
