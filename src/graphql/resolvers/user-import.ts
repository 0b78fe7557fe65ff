import { importUsers } from '../../domain/user-import/import-users.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const userImportResolvers: Resolvers = {
  Mutation: {
    importUsers: (_, { input }, { scope }) => mutate(() => importUsers(scope, input.list, input.isPreview ?? true), { problems: [], unknownColumns: [] }),
  },
  ImportProblem: {
    line: ({ number }) => number,
  },
};
