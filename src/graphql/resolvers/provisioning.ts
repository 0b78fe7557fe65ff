import type { RefusalCause } from '../../domain/analytics/activity-counts.ts';
import { findProvisioningCycles } from '../../domain/provisioning/find-provisioning-cycles.ts';
import { findProvisioningEvents } from '../../domain/provisioning/find-provisioning-events.ts';
import { answerOf } from '../../domain/provisioning/event-answer.ts';
import { findProvisioningSilence } from '../../domain/provisioning/find-silence.ts';
import { maskValues } from '../../domain/provisioning/mask-values.ts';
import { isRunning } from '../../domain/provisioning/provisioning-cycle.ts';
import { understoodOf } from '../../domain/provisioning/understood-quirk.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

const ourFault: RefusalCause = 'FAILED';

export const provisioningResolvers: Resolvers = {
  Query: {
    provisioningEvent: (_, { id }, { loaders }) => loaders.provisioningEvent.load(id),
    provisioningEvents: (_, { filter, orderBy, ...page }, { scope }) => findProvisioningEvents(scope, page, filter, orderBy),
    provisioningSilence: (_, __, { scope }) => findProvisioningSilence(scope),
    provisioningCycle: (_, { id }, { loaders }) => loaders.provisioningCycle.load(id),
    provisioningCycles: (_, { filter, orderBy, ...page }, { scope }) => findProvisioningCycles(scope, page, filter, orderBy),
  },
  ProvisioningEvent: {
    apiToken: (event, _, { loaders }) => (event.apiTokenId ? loaders.apiToken.load(event.apiTokenId) : null),
    oauthClient: (event, _, { loaders }) => (event.oauthClientId ? loaders.oauthClient.load(event.oauthClientId) : null),
    request: async ({ request }, _, { loaders }) => (request === null ? null : maskValues(request, await loaders.maskedAttributes())),
    variables: async ({ variables }, _, { loaders }) => (variables === null ? null : maskValues(variables, await loaders.maskedAttributes())),
    understood: async ({ quirks }, _, { loaders }) => (quirks ? understoodOf(quirks, await loaders.maskedAttributes()) : []),
    answer: answerOf,
  },
  ProvisioningCycle: {
    apiToken: (cycle, _, { loaders }) => loaders.apiToken.load(cycle.clientId),
    oauthClient: (cycle, _, { loaders }) => loaders.oauthClient.load(cycle.clientId),
    endedAt: (cycle, _, { scope }) => (isRunning(cycle, scope.now) ? null : cycle.lastRequestAt),
    state: (cycle, _, { scope }) => (isRunning(cycle, scope.now) ? 'RUNNING' : 'ENDED'),
    durationSeconds: ({ startedAt, lastRequestAt }) => (lastRequestAt.getTime() - startedAt.getTime()) / 1000,
    events: (cycle, list, { loaders }) => loaders.eventsOfCycle(list).load(cycle),
  },
  ProvisioningSilence: {
    apiToken: ({ clientId }, _, { loaders }) => (clientId === null ? null : loaders.apiToken.load(clientId)),
    oauthClient: ({ clientId }, _, { loaders }) => (clientId === null ? null : loaders.oauthClient.load(clientId)),
  },
  ProvisioningCounts: {
    refused: ({ refusals }) => refusals.reduce((sum, { cause, count }) => (cause === ourFault ? sum : sum + count), 0),
    failed: ({ refusals }) => refusals.find(({ cause }) => cause === ourFault)?.count ?? 0,
  },
};
