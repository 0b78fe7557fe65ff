import { createUser } from '../../domain/users/create-user.ts';
import { deleteUser } from '../../domain/users/delete-user.ts';
import { findUsers } from '../../domain/users/find-users.ts';
import { updateUserAccess } from '../../domain/users/update-user-access.ts';
import { updateUser } from '../../domain/users/update-user.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { selectedFields, selectedItemFields } from '../selected-fields.ts';
import { mutate } from '../user-errors.ts';
import { informationFieldsOfUser } from './user-information-field.ts';

/** A manager is kept as the id that the directory gave. */
export interface ManagerModel {
  readonly value: string;
}

export const userResolvers: Resolvers = {
  Query: {
    user: (_, { id }, { loaders }, info) => (selectedFields(info, []).has('groupReferences') ? loaders.userWithGroupReferences : loaders.user).load(id),
    users: (_, { filter, orderBy, ...page }, { scope }, info) =>
      findUsers(scope, page, filter, orderBy, selectedItemFields(info)),
  },
  Mutation: {
    createUser: (_, { input }, { scope }) => mutate(async () => ({ user: await createUser(scope, input) })),
    updateUser: (_, { input: { id, expectedVersion, ...profile } }, { scope }) =>
      mutate(async () => ({ user: await updateUser(scope, id, profile, expectedVersion) })),
    updateUserAccess: (_, { input: { id, expectedVersion, ...access } }, { scope }) =>
      mutate(async () => ({ user: await updateUserAccess(scope, id, access, expectedVersion) })),
    deleteUser: (_, { input }, { scope }) => mutate(async () => ({ deletedUserId: await deleteUser(scope, input.id, input.expectedVersion) })),
  },
  User: {
    managedByDirectory: (user, _, { loaders }) => user.managedByDirectory && loaders.directoryIsConnected(),
    emails: (user) => user.emails ?? [],
    phoneNumbers: (user) => user.phoneNumbers ?? [],
    ims: (user) => user.ims ?? [],
    photos: (user) => user.photos ?? [],
    addresses: (user) => user.addresses ?? [],
    entitlements: (user) => user.entitlements ?? [],
    roles: (user) => user.roles ?? [],
    x509Certificates: (user) => user.x509Certificates ?? [],
    informationFields: informationFieldsOfUser,
    groups: (user, page, { loaders }, info) => loaders.groupsOfUser(page, selectedItemFields(info)).load(user.id),
    effectiveRole: (user, _, { loaders }) => loaders.effectiveRole.load(user.id),
    sessions: (user, page, { loaders }) => loaders.sessionsOfUser(page).load(user.id),
    linkedIdentities: ({ id }, _, { loaders }) => loaders.linkedIdentities.load(id),
    invitations: (user, page, { loaders }) => loaders.invitationsOfUser(page).load(user.id),
    provenance: ({ id }, _, { loaders }) => loaders.provenance.load(id),
    groupReferences: async (user, _, { loaders }) => user.groupReferences ?? loaders.groupReferences.load(user.id),
  },
  Enterprise: {
    manager: ({ manager }) => (manager ? { value: manager } : null),
  },
  Manager: {
    user: (manager, _, { loaders }) => loaders.user.load(manager.value),
  },
};
