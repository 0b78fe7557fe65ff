import { print, type GraphQLResolveInfo } from 'graphql';
import { startsOf } from '../../domain/analytics/figures.ts';
import { openPlatformAnalytics } from '../../domain/analytics/platform/open-platform-analytics.ts';
import { findOrganisationFigures } from '../../domain/analytics/platform/organisation-figures.ts';
import { findOrganisationGrowth, findPlatformPeople, findPlatformRequests } from '../../domain/analytics/platform/platform-figures.ts';
import { findPlatformAccesses } from '../../domain/platform/find-platform-accesses.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

const seriesUnlessTold = 20;

export const platformAnalyticsResolvers: Resolvers = {
  Query: {
    platformAnalytics: (_, { period }, { scope }, info) => openPlatformAnalytics(scope, period, { query: textOf(info), variables: info.variableValues }),
    platformAccesses: (_, { filter, orderBy, ...page }, { scope }) => findPlatformAccesses(scope, page, filter, orderBy),
  },
  PlatformAnalytics: {
    starts: (periods) => startsOf(periods),
    end: ({ boundaries }) => boundaries.at(-1) as Date,
    growth: (periods, _, { scope }) => findOrganisationGrowth(scope, periods),
    people: (periods, { by, first }, { scope }) => findPlatformPeople(scope, periods, by ?? 'EVERYONE', first ?? seriesUnlessTold),
    provisioningRequests: (periods, _, { scope }) => findPlatformRequests(scope, periods),
    organisations: (periods, { filter, orderBy, ...page }, { scope }) => findOrganisationFigures(scope, periods, page, filter, orderBy),
  },
  OrganisationFigures: {
    provisioningRequests: ({ organisation, periods }, _, { loaders }) => loaders.requestsOfOrganisation(periods).load(organisation.id),
  },
};

function textOf({ operation, fragments }: GraphQLResolveInfo): string {
  return [operation, ...Object.values(fragments)].map(print).join('\n');
}
