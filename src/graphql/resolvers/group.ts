import { createGroup } from '../../domain/groups/create-group.ts';
import { deleteGroup } from '../../domain/groups/delete-group.ts';
import { findGroups } from '../../domain/groups/find-groups.ts';
import { updateGroup } from '../../domain/groups/update-group.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

const nothingChanged = { addedCount: 0, removedCount: 0, unknownMemberIds: [] };

export const groupResolvers: Resolvers = {
  Query: {
    group: (_, { id }, { loaders }) => loaders.group.load(id),
    groups: (_, { filter, orderBy, ...page }, { scope }) => findGroups(scope, page, filter, orderBy),
  },
  Mutation: {
    createGroup: (_, { input }, { scope }) => mutate(() => createGroup(scope, input), { unknownMemberIds: [] }),
    updateGroup: (_, { input: { id, ...change } }, { scope }) => mutate(() => updateGroup(scope, id, change), nothingChanged),
    deleteGroup: (_, { input }, { scope }) => mutate(async () => ({ deletedGroupId: await deleteGroup(scope, input.id, input.expectedVersion) })),
  },
  Group: {
    managedByDirectory: (group, _, { loaders }) => group.managedByDirectory && loaders.directoryIsConnected(),
    members: (group, page, { loaders }) => loaders.membersOfGroup(page).load(group.id),
    memberReferences: (group, _, { loaders }) => loaders.memberReferences.load(group.id),
  },
};
