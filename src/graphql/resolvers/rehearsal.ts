import { discardRehearsal } from '../../domain/rehearsal/discard-rehearsal.ts';
import { countDifferences, findDifferences } from '../../domain/rehearsal/find-differences.ts';
import { countRehearsedRequests, findRehearsedRequests } from '../../domain/rehearsal/find-requests.ts';
import { getRehearsal } from '../../domain/rehearsal/get-rehearsal.ts';
import { startRehearsal } from '../../domain/rehearsal/start-rehearsal.ts';
import { slugOfTenantUrl, tenantUrl } from '../../domain/single-sign-on/tenant-url.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const rehearsalResolvers: Resolvers = {
  Query: {
    rehearsal: (_, __, { scope }) => getRehearsal(scope),
  },
  Mutation: {
    startRehearsal: (_, { input }, { scope }) => mutate(() => startRehearsal(scope, input)),
    discardRehearsal: (_, { input }, { scope, publicUrl }) => mutate(async () => {
      // What stands in the document itself comes as a text.
      await discardRehearsal(scope, slugOfTenantUrl(publicUrl, new URL(input.tenantUrl).href));
      return { tenantUrl: input.tenantUrl };
    }),
  },
  Rehearsal: {
    tenantUrl: ({ slug }, _, { publicUrl }) => tenantUrl(publicUrl, slug),
    requestCounts: (rehearsal, _, { scope }) => countRehearsedRequests(scope, rehearsal),
    counts: (rehearsal, _, { scope }) => countDifferences(scope, rehearsal),
    latestRequests: (rehearsal, { first, decisions }, { scope }) => findRehearsedRequests(scope, rehearsal, first ?? 20, decisions ?? null),
    differences: (rehearsal, { filter, orderBy, ...page }, { scope }) => findDifferences(scope, rehearsal, page, filter, orderBy),
  },
  RehearsalDifferenceCounts: {
    created: ({ CREATED = 0 }) => CREATED,
    changed: ({ CHANGED = 0 }) => CHANGED,
    disabled: ({ DISABLED = 0 }) => DISABLED,
    enabled: ({ ENABLED = 0 }) => ENABLED,
    deleted: ({ DELETED = 0 }) => DELETED,
    matched: ({ MATCHED = 0 }) => MATCHED,
  },
  RehearsalDifference: {
    changes: async (difference, _, { loaders }) => (await loaders.rehearsalDifference.load(difference)).changes,
    members: async (difference, _, { loaders }) => (await loaders.rehearsalDifference.load(difference)).members ?? null,
  },
};
