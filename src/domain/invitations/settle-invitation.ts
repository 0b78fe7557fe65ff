import type { Statement } from '../shared/batch.ts';

const settle = `
  with settled as (
    update invitations set accepted_at = $3 from sessions
    where sessions.organisation_id = $1 and sessions.id = $2 and invitations.organisation_id = $1 and invitations.user_id = sessions.user_id
      and accepted_at is null and withdrawn_at is null returning mail_id
  )
  update mails set state = 'WITHDRAWN', reason = 'The person has signed in without it.', changed_at = $3 from settled
  where mails.organisation_id = $1 and mails.id = settled.mail_id and state in ('QUEUED', 'SENDING')`;

/**
 * Whoever has signed in needs no invitation any more: an open one counts as accepted, in time or not, and a mail that still waits is not sent.
 * @param sessionId of the session that has begun
 */
export function settleInvitation(organisationId: string, sessionId: string, now: Date): Statement {
  return { name: 'settle-invitation', text: settle, values: [organisationId, sessionId, now] };
}
