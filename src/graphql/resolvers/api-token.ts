import { apiTokenStatus } from '../../domain/api-tokens/api-token.ts';
import { createApiToken } from '../../domain/api-tokens/create-api-token.ts';
import { findApiTokens } from '../../domain/api-tokens/find-api-tokens.ts';
import { revokeApiToken } from '../../domain/api-tokens/revoke-api-token.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const apiTokenResolvers: Resolvers = {
  Query: {
    apiTokens: (_, page, { scope }) => findApiTokens(scope, page),
  },
  Mutation: {
    createApiToken: (_, { input }, { scope }) => mutate(() => createApiToken(scope, input)),
    revokeApiToken: (_, { input }, { scope }) => mutate(async () => ({ apiToken: await revokeApiToken(scope, input.id) })),
  },
  ApiToken: {
    status: (token, _, { scope }) => apiTokenStatus(token, scope.now),
  },
};
