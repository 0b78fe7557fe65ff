import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid, NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { mailRows, type Mail } from './mail-record.ts';
import { mailKinds, retriedPriority } from './mail-kinds.ts';

/** The most mails that one request may send again. */
const idLimit = 1000;

/** Why a mail is not sent again, and what to do instead. */
const refusals = {
  STATE: 'is neither FAILED nor BOUNCED: there is nothing to try again.',
  LATE: 'is of no use any more: cause a new one, for an invitation by resendInvitations.',
  ENDED: 'belongs to an invitation that was accepted, withdrawn or sent again since: there is nothing to try again.',
} as const;

const refusal = `case when state not in ('FAILED', 'BOUNCED') then 'STATE' when not_after <= $3 then 'LATE'
    when kind = 'INVITATION' and not exists (
      select from invitations where invitations.organisation_id = $1 and mail_id = mails.id and accepted_at is null and withdrawn_at is null) then 'ENDED' end`;

const refused = `select id, ${refusal} as refusal from mails where organisation_id = $1 and id = any($2::uuid[]) for update`;

// All or none.
const retry = `
  with chosen as materialized (${refused}), again as (
    update mails set state = 'QUEUED', reason = null, sent_at = null, changed_at = $3 from chosen
    where mails.organisation_id = $1 and mails.id = chosen.id and (select count(*) = cardinality($2::uuid[]) and bool_and(refusal is null) from chosen)
    returning ${mailRows.columns.map((column) => `mails.${column}`).join(', ')}
  ), queued as (select add_jobs('send-mail', array_agg(id), $4::int, $5::int) from again having count(*) > 0)
  select chosen.id as chosen_id, chosen.refusal, again.* from chosen left join again on again.id = chosen.id cross join (select count(*) from queued) as queued`;

/**
 * Sends mails again that were given up or came back: with the same contents and the same `Message-ID`.
 * @returns all of them as they are now, in the order of the ids
 * @throws NotFound where one is not there; Invalid where one cannot be sent again (then none is), or there are too many
 */
export async function retryMails(scope: Scope, given: readonly string[]): Promise<Mail[]> {
  authorise(scope.actor, 'mail:write');
  const ids = [...new Set(given.map((id) => id.toLowerCase()))];
  if (ids.length > idLimit) throw new Invalid(`ids names ${ids.length} mails: at most ${idLimit} at once.`, ['ids']);
  const rows = await runStatement(scope.session, { name: 'retry-mails', text: retry, values: [organisationOf(scope.actor), ids.filter(isUuid), scope.now, retriedPriority, mailKinds.INVITATION.attempts] });
  const byId = new Map(rows.map((row) => [row['chosen_id'] as string, row]));
  const missing = ids.find((id) => !byId.has(id));
  if (missing !== undefined) throw new NotFound(`There is no mail with the id ${missing} in this organisation; none was sent again.`, ['ids']);
  const kept = rows.find((row) => row['refusal'] !== null);
  if (kept) throw new Invalid(`The mail ${kept['chosen_id'] as string} ${refusals[kept['refusal'] as keyof typeof refusals]}`, ['ids']);
  return ids.map((id) => mailRows.toItem(byId.get(id) ?? {}));
}
