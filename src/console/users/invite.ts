import type { UseMutationResult } from '@tanstack/react-query';
import { InviteUsers, type InviteUsersMutation, type InviteUsersMutationVariables } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { passedOver as reasons } from '../components/words.ts';

/** Invites users, and tells how many were, and why others were passed over. */
export function useInvite(onDone?: () => void): UseMutationResult<InviteUsersMutation, Error, InviteUsersMutationVariables> {
  return useChange(InviteUsers, { told: describe, ...(onDone ? { onDone } : {}) });
}

function describe({ inviteUsers: { invitedCount, passedOver } }: InviteUsersMutation): string {
  const others = passedOver.filter(({ count }) => count > 0).map(({ reason, count }) => `${count} ${reasons[reason] ?? reason}`);
  const invited = invitedCount ? `${invitedCount.toLocaleString('en-GB')} ${invitedCount === 1 ? 'invitation is' : 'invitations are'} on the way.` : 'Nobody was invited.';
  return others.length > 0 ? `${invited} Passed over: ${others.join(', ')}.` : invited;
}
