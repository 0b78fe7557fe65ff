import type { RefusalCause } from '../../domain/analytics/activity-counts.ts';
import { findProvisioningCycles, getProvisioningCycle } from '../../domain/provisioning/find-provisioning-cycles.ts';
import { findEventsOfCycle, findProvisioningEvents, getProvisioningEvent } from '../../domain/provisioning/find-provisioning-events.ts';
import { isRunning } from '../../domain/provisioning/provisioning-cycle.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

const ourFault: RefusalCause = 'FAILED';

export const provisioningResolvers: Resolvers = {
  Query: {
    provisioningEvents: (_, { filter, ...page }, { scope }) => findProvisioningEvents(scope, page, filter ?? {}),
    provisioningEvent: (_, { id }, { scope }) => getProvisioningEvent(scope, id),
    provisioningCycles: (_, { filter, orderBy, ...page }, { scope }) => findProvisioningCycles(scope, page, filter, orderBy),
    provisioningCycle: (_, { id }, { scope }) => getProvisioningCycle(scope, id),
  },
  ProvisioningEvent: {
    apiToken: (event, _, { loaders }) => (event.apiTokenId ? loaders.apiToken.load(event.apiTokenId) : null),
    oauthClient: (event, _, { loaders }) => (event.oauthClientId ? loaders.oauthClient.load(event.oauthClientId) : null),
  },
  ProvisioningCycle: {
    apiToken: (cycle, _, { loaders }) => loaders.apiToken.load(cycle.clientId),
    oauthClient: (cycle, _, { loaders }) => loaders.oauthClient.load(cycle.clientId),
    endedAt: (cycle, _, { scope }) => (isRunning(cycle, scope.now) ? null : cycle.lastRequestAt),
    state: (cycle, _, { scope }) => (isRunning(cycle, scope.now) ? 'RUNNING' : 'ENDED'),
    durationSeconds: ({ startedAt, lastRequestAt }) => (lastRequestAt.getTime() - startedAt.getTime()) / 1000,
    events: (cycle, { filter, ...page }, { scope }) => findEventsOfCycle(scope, cycle, page, filter ?? {}),
  },
  ProvisioningCounts: {
    refused: ({ refusals }) => refusals.reduce((sum, { cause, count }) => (cause === ourFault ? sum : sum + count), 0),
    failed: ({ refusals }) => refusals.find(({ cause }) => cause === ourFault)?.count ?? 0,
  },
};
