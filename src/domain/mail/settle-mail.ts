import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import type { ClaimedMail } from './claim-mail.ts';

/** What came of an attempt. `DELAYED`: it will be tried again; `isInDoubt` where the server may have it all the same. */
export type MailOutcome = { readonly state: 'SENT' } | { readonly state: 'BOUNCED' | 'FAILED'; readonly reason: string }
  | { readonly state: 'DELAYED'; readonly reason: string; readonly isInDoubt: boolean };

// Somebody who has begun another attempt decides; but what the server has taken is sent, whoever gave it.
const settle = `
  update mails set reason = $5, changed_at = clock_timestamp(), sent_at = case when $4 = 'SENT' then coalesce(sent_at, clock_timestamp()) else sent_at end,
    state = case when $4 <> 'DELAYED' then $4 when $6::boolean then state else 'QUEUED' end
  where organisation_id = $1 and id = $2 and state in ('SENDING', 'HANDED_OVER') and ($4 = 'SENT' or attempt = $3)`;

/** Keeps what came of an attempt to send a mail. */
export async function settleMail(scope: Scope, { id, attempt }: Pick<ClaimedMail, 'id' | 'attempt'>, outcome: MailOutcome): Promise<void> {
  const reason = outcome.state === 'SENT' ? null : outcome.reason;
  const isInDoubt = outcome.state === 'DELAYED' && outcome.isInDoubt;
  await runStatement(scope.session, { name: 'settle-mail', text: settle, values: [organisationOf(scope.actor), id, attempt, outcome.state, reason, isInDoubt] });
}
