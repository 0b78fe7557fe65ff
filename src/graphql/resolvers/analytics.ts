import { findCycleFigures, findRequests, findClientUse, startsOf } from '../../domain/analytics/figures.ts';
import { findPeople } from '../../domain/analytics/find-people.ts';
import { countInvitationStates, findInvitationFunnel } from '../../domain/analytics/invitation-funnel.ts';
import { readPeriods } from '../../domain/analytics/periods.ts';
import { selectedFields } from '../selected-fields.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

const seriesUnlessTold = 20;

export const analyticsResolvers: Resolvers = {
  Query: {
    analytics: (_, { period }, { scope }) => readPeriods(scope, period),
  },
  Analytics: {
    starts: (periods) => startsOf(periods),
    end: ({ boundaries }) => boundaries.at(-1) as Date,
    people: (periods, { by, first }, { scope }) => findPeople(scope, periods, by ?? 'EVERYONE', first ?? seriesUnlessTold),
    requests: (periods, { clientId }, { scope }) => findRequests(scope, periods, clientId),
    cycles: (periods, { clientId }, { scope }) => findCycleFigures(scope, periods, clientId),
    invitationFunnel: (periods, { by }, { scope }, info) => findInvitationFunnel(scope, periods, by ?? 'STEP', [...selectedFields(info, [])].some((field) => field.startsWith('median'))),
    invitationStates: (_, __, { scope }) => countInvitationStates(scope),
    clientUse: (periods, _, { scope }) => findClientUse(scope, periods),
  },
  PeopleSeries: {
    group: ({ dimension, value }, _, { loaders }) => (dimension === 'GROUP' && value ? loaders.group.load(value) : null),
  },
  ClientUse: {
    apiToken: ({ clientId }, _, { loaders }) => loaders.apiToken.load(clientId),
    oauthClient: ({ clientId }, _, { loaders }) => loaders.oauthClient.load(clientId),
  },
};
