import { createDuplicateCheck } from '../../domain/duplicates/create-duplicate-check.ts';
import { findDuplicateChecks } from '../../domain/duplicates/find-duplicate-checks.ts';
import { findDuplicateCures } from '../../domain/duplicates/find-duplicate-cures.ts';
import { ignoreDuplicate } from '../../domain/duplicates/ignore-duplicate.ts';
import { linkDuplicate } from '../../domain/duplicates/link-duplicate.ts';
import { mergeUsers } from '../../domain/duplicates/merge-users.ts';
import { undoableUntil, undoCure } from '../../domain/duplicates/undo-cure.ts';
import type { CheckLine } from '../../domain/duplicates/find-check-lines.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { GraphqlContext } from '../context.ts';
import { selectedItemFields } from '../selected-fields.ts';
import { mutate } from '../user-errors.ts';

// Read with the line where the list knew that it would be asked for.
async function compared(line: CheckLine, { loaders }: GraphqlContext): Promise<Required<Pick<CheckLine, 'comparison' | 'comparisonReason'>>> {
  const { comparison, comparisonReason } = line.comparison ? line : (await loaders.checkLine.load(line.id)) ?? {};
  return { comparison: comparison ?? 'NOTHING_YET', comparisonReason: comparisonReason ?? 'The check was deleted a moment ago.' };
}

export const duplicateResolvers: Resolvers = {
  Query: {
    duplicateCheck: (_, { id }, { loaders }) => loaders.duplicateCheck.load(id),
    duplicateChecks: (_, { filter, orderBy, ...page }, { scope }) => findDuplicateChecks(scope, page, filter, orderBy),
    duplicateCures: (_, { filter, orderBy, ...page }, { scope }) => findDuplicateCures(scope, page, filter, orderBy),
  },
  Mutation: {
    createDuplicateCheck: (_, { input }, { scope }) => mutate(async () => ({ duplicateCheck: await createDuplicateCheck(scope, input) })),
    linkDuplicate: (_, { input }, { scope }) => mutate(async () => ({ cure: await linkDuplicate(scope, input) })),
    mergeUsers: (_, { input }, { scope }) => mutate(async () => ({ cure: await mergeUsers(scope, input) })),
    ignoreDuplicate: (_, { input }, { scope }) => mutate(async () => ({ cure: await ignoreDuplicate(scope, input.lineId) })),
    undoDuplicateCure: (_, { input }, { scope }) => mutate(async () => ({ cure: await undoCure(scope, input.id) })),
  },
  DuplicateCheck: {
    counts: async ({ id }, _, { loaders }) => {
      const { MATCHED: matched, CREATED: created, LOOKS_ALIKE: looksAlike, NOT_SENT: notSent, PROBLEM: problems } = await loaders.checkOutcomes.load(id);
      return { matched, created, looksAlike, notSent, problems };
    },
    comparison: async ({ id }, _, { loaders }) => {
      const { AS_FORETOLD: asForetold, OTHERWISE: otherwise, NOTHING_YET: nothingYet } = await loaders.checkComparisons.load(id);
      return { asForetold, otherwise, nothingYet };
    },
    lines: ({ id }, page, { loaders }, info) => loaders.linesOfCheck(page, selectedItemFields(info)).load(id),
  },
  DuplicateCheckLine: {
    line: ({ lineNumber }) => lineNumber,
    user: ({ userId }, _, { loaders }) => (userId === null ? null : loaders.user.load(userId)),
    cure: ({ id }, _, { loaders }) => loaders.cureOfLine.load(id),
    comparison: async (line, _, context) => (await compared(line, context)).comparison,
    comparisonReason: async (line, _, context) => (await compared(line, context)).comparisonReason,
  },
  DuplicateCandidate: {
    user: ({ userId }, _, { loaders }) => loaders.user.load(userId),
  },
  DuplicateCure: {
    user: ({ userId }, _, { loaders }) => loaders.user.load(userId),
    mergedUserId: ({ mergedId }) => mergedId ?? null,
    undoableUntil: (cure) => undoableUntil(cure),
  },
};
