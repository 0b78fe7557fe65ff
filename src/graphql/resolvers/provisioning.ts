import { findProvisioningEvents, getProvisioningEvent } from '../../domain/provisioning/find-provisioning-events.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

export const provisioningResolvers: Resolvers = {
  Query: {
    provisioningEvents: (_, { filter, ...page }, { scope }) => findProvisioningEvents(scope, page, filter ?? {}),
    provisioningEvent: (_, { id }, { scope }) => getProvisioningEvent(scope, id),
  },
  ProvisioningEvent: {
    apiToken: (event, _, { loaders }) => (event.apiTokenId ? loaders.apiToken.load(event.apiTokenId) : null),
  },
};
