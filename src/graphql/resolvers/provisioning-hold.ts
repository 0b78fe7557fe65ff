import { rejectProvisioningHold, releaseProvisioningHold } from '../../domain/provisioning/brake/decide-hold.ts';
import { findProvisioningHolds } from '../../domain/provisioning/brake/find-holds.ts';
import { holdEndsAt } from '../../domain/provisioning/brake/hold-record.ts';
import { cycleIdAt } from '../../domain/provisioning/provisioning-cycle.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const provisioningHoldResolvers: Resolvers = {
  Query: {
    provisioningHold: (_, { id }, { loaders }) => loaders.provisioningHold.load(id),
    provisioningHolds: (_, { filter, orderBy, ...page }, { scope }) => findProvisioningHolds(scope, page, filter, orderBy),
  },
  Mutation: {
    releaseProvisioningHold: (_, { input }, { scope }) => mutate(async () => ({ provisioningHold: await releaseProvisioningHold(scope, input.id) })),
    rejectProvisioningHold: (_, { input }, { scope }) => mutate(async () => ({ provisioningHold: await rejectProvisioningHold(scope, input.id) })),
  },
  ProvisioningHold: {
    apiToken: (hold, _, { loaders }) => loaders.apiToken.load(hold.clientId),
    oauthClient: (hold, _, { loaders }) => loaders.oauthClient.load(hold.clientId),
    endsAt: (hold) => holdEndsAt(hold),
    cycle: (hold, _, { loaders }) => loaders.provisioningCycle.load(cycleIdAt(hold.clientId, hold.beganAt)),
    users: (hold, list, { loaders }) => loaders.usersOfHold(list).load(hold.id),
  },
  HeldUser: {
    user: ({ userId }, _, { loaders }) => loaders.user.load(userId),
  },
};
