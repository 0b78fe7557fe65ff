import { organisationOf } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { invitationsToChange } from './change-invitations.ts';
import type { Invitation } from './invitation-record.ts';

/**
 * Sends invitations again that were sent, expired, bounced or failed: each with a new mail, a new time to accept and the link that it
 * had. One whose mail still waits is left alone.
 * @returns all of them as they are now
 * @throws NotFound; Invalid where one was accepted or withdrawn (then none is sent), or there are too many
 */
export async function resendInvitations(scope: Scope, given: readonly string[]): Promise<Invitation[]> {
  const { ids, read } = await invitationsToChange(scope, given);
  const ended = (await read()).find(({ state }) => state === 'ACCEPTED' || state === 'WITHDRAWN');
  if (ended) throw new Invalid(`The invitation ${ended.id} is ${ended.state}: invite the user anew instead, where they have not accepted one.`, ['ids']);
  await runStatement(scope.session, { name: 'resend-invitations', text: 'select resend_invitations($2::uuid[], $3) where $1::uuid is not null', values: [organisationOf(scope.actor), ids, scope.now] });
  return read();
}
