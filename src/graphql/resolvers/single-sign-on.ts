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
  },
  ScimSettings: {
    status: (settings) => settings.scimStatus,
    tenantUrl: (settings, _, { scope, publicUrl }) => tenantUrlOf(scope, settings, publicUrl),
    tokenEndpointUrl: (settings, _, { scope, publicUrl }) => tokenEndpointOf(scope, settings, publicUrl),
  },
};
