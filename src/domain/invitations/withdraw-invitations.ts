import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { invitationsToChange } from './change-invitations.ts';
import type { Invitation } from './invitation-record.ts';

/**
 * Withdraws invitations. Mails that still wait are not sent, links lead nowhere; what was accepted or withdrawn stays as it is.
 * @returns all of them as they are now
 * @throws NotFound; Invalid where there are too many
 */
export async function withdrawInvitations(scope: Scope, given: readonly string[]): Promise<Invitation[]> {
  const { ids, read } = await invitationsToChange(scope, given);
  await runStatement(scope.session, {
    name: 'withdraw-invitations', text: `select withdraw_invitations(array(select id from invitations where organisation_id = $1 and id = any($2::uuid[])), 'Somebody has withdrawn it.', $3)`,
    values: [organisationOf(scope.actor), ids, scope.now],
  });
  return read();
}
