import { describeMappings } from '../../domain/provisioning/mappings/describe-mappings.ts';
import { dismissMappingAdvice, restoreMappingAdvice } from '../../domain/provisioning/mappings/dismiss-advice.ts';
import { adviseOnMappings, compareAddresses, dismissedAdvice, findAttributeMappings } from '../../domain/provisioning/mappings/find-attribute-mappings.ts';
import { userInformationFieldsOf } from '../../domain/user-information-fields/user-information-fields.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const attributeMappingResolvers: Resolvers = {
  Query: {
    attributeMappings: (_, __, { scope }) => findAttributeMappings(scope),
  },
  Mutation: {
    dismissMappingAdvice: (_, { input: { key } }, { scope }) => mutate(async () => {
      await dismissMappingAdvice(scope, key);
      return { key };
    }),
    restoreMappingAdvice: (_, { input: { key } }, { scope }) => mutate(async () => {
      await restoreMappingAdvice(scope, key);
      return { key };
    }),
  },
  AttributeMappings: {
    advice: adviseOnMappings,
    dismissedAdvice,
    users: (evidence) => describeMappings('USER', evidence),
    groups: (evidence) => describeMappings('GROUP', evidence),
    userRequestCount: ({ users }) => users.length,
    groupRequestCount: ({ groups }) => groups.length,
    addresses: compareAddresses,
  },
  MappingAdvice: {
    dismissedAt: ({ dismissals }) => dismissals[0]?.dismissedAt ?? null,
    apiToken: ({ clientId }, _, { loaders }) => (clientId === null ? null : loaders.apiToken.load(clientId)),
    oauthClient: ({ clientId }, _, { loaders }) => (clientId === null ? null : loaders.oauthClient.load(clientId)),
    // One may have been forgotten since it was looked at.
    events: async ({ eventIds }, _, { loaders }) => (await Promise.all(eventIds.map((id) => loaders.provisioningEvent.load(id)))).filter((event) => event !== null),
  },
  AttributeMapping: {
    informationField: async ({ informationFieldId }, _, { scope }) => (await userInformationFieldsOf(scope)).all.find(({ id }) => id === informationFieldId) ?? null,
    lastEvent: ({ lastEventId }, _, { loaders }) => (lastEventId === null ? null : loaders.provisioningEvent.load(lastEventId)),
  },
};
