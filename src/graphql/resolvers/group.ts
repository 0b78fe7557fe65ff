import { createGroup } from '../../domain/groups/create-group.ts';
import { deleteGroup } from '../../domain/groups/delete-group.ts';
import { findGroups } from '../../domain/groups/find-groups.ts';
import { setGroupRole } from '../../domain/groups/set-group-role.ts';
import { updateGroup } from '../../domain/groups/update-group.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { selectedItemFields } from '../selected-fields.ts';
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
    setGroupRole: (_, { input: { id, role, expectedVersion } }, { scope }) => mutate(async () => ({ group: await setGroupRole(scope, id, role, expectedVersion) })),
    deleteGroup: (_, { input }, { scope }) => mutate(async () => ({ deletedGroupId: await deleteGroup(scope, input.id, input.expectedVersion) })),
  },
  Group: {
    managedByDirectory: (group, _, { loaders }) => group.managedByDirectory && loaders.directoryIsConnected(),
    members: (group, page, { loaders }, info) => loaders.membersOfGroup(page, selectedItemFields(info)).load(group.id),
    memberReferences: (group, _, { loaders }) => loaders.memberReferences.load(group.id),
  },
};
