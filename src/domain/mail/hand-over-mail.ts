import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import type { ClaimedMail } from './claim-mail.ts';

const handOver = `
  update mails set state = 'HANDED_OVER', changed_at = clock_timestamp()
  where organisation_id = $1 and id = $2 and attempt = $3 and state in ('SENDING', 'HANDED_OVER') returning id`;

/**
 * Notes that the end of the mail is about to be given to the mail server: from now on the server may have it.
 * @returns false where it must not be given: it was withdrawn, or somebody else has begun to send it
 */
export async function handOverMail(scope: Scope, { id, attempt }: Pick<ClaimedMail, 'id' | 'attempt'>): Promise<boolean> {
  const rows = await runStatement(scope.session, { name: 'hand-over-mail', text: handOver, values: [organisationOf(scope.actor), id, attempt] });
  return rows.length > 0;
}
