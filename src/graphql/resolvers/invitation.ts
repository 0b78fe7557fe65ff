import { findInvitations } from '../../domain/invitations/find-invitations.ts';
import { inviteUsers } from '../../domain/invitations/invite-users.ts';
import { resendInvitations } from '../../domain/invitations/resend-invitations.ts';
import { withdrawInvitations } from '../../domain/invitations/withdraw-invitations.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const invitationResolvers: Resolvers = {
  Query: {
    invitation: (_, { id }, { loaders }) => loaders.invitation.load(id),
    invitations: (_, { filter, orderBy, ...page }, { scope }) => findInvitations(scope, page, filter, orderBy),
  },
  Mutation: {
    inviteUsers: (_, { input }, { scope }) => mutate(() => inviteUsers(scope, input), { passedOver: [] }),
    resendInvitations: (_, { input }, { scope }) => mutate(async () => ({ invitations: await resendInvitations(scope, input.ids) })),
    withdrawInvitations: (_, { input }, { scope }) => mutate(async () => ({ invitations: await withdrawInvitations(scope, input.ids) })),
  },
  Invitation: {
    user: async ({ userId }, _, { loaders }) => {
      const user = await loaders.user.load(userId);
      if (!user) throw new Error('The user of an invitation is not there');
      return user;
    },
  },
};
