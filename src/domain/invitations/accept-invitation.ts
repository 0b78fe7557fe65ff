import { authorise, organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

/** Why an invitation cannot be accepted. */
export type AcceptanceRefusal = 'UNKNOWN' | 'ACCEPTED' | 'WITHDRAWN' | 'EXPIRED' | 'NOT_ADMITTED';

/** An invitation as somebody sees it who has its link. */
export interface InvitationToAccept {
  readonly organisationName: string;
  readonly displayName: string | null;
  readonly userName: string;
  readonly refusal: AcceptanceRefusal | undefined;
}

// Who has the mail has proved the address, so the mail arrived, whatever is known of it.
const look = `
  select invitations.user_id, organisations.name, users.user_name, coalesce(users.given_name, users.display_name) as display_name, case
    when invitations.accepted_at is not null then 'ACCEPTED' when invitations.withdrawn_at is not null then 'WITHDRAWN'
    when invitations.expires_at <= $3 then 'EXPIRED' when not users.active or users.sign_in_blocked then 'NOT_ADMITTED' end as refusal
  from invitations join organisations on organisations.id = $1 join users on users.organisation_id = $1 and users.id = invitations.user_id
  where invitations.organisation_id = $1 and invitations.id = $2`;

const accept = `
  with seen as (${look} for update of invitations), accepted as (
    update invitations set accepted_at = $3 from seen where invitations.organisation_id = $1 and invitations.id = $2 and seen.refusal is null returning mail_id
  ), arrived as (
    update mails set state = 'SENT', reason = null, sent_at = coalesce(sent_at, $3), changed_at = $3 from accepted
    where mails.organisation_id = $1 and mails.id = accepted.mail_id and state in ('QUEUED', 'SENDING', 'HANDED_OVER')
  )
  select * from seen`;

/** What somebody sees who follows the link of an invitation. Changes nothing, so that what follows links in mails does no harm. */
export async function viewInvitation(scope: Scope, id: string): Promise<InvitationToAccept | undefined> {
  authorise(scope.actor, 'invitation:read');
  const [row] = await runStatement(scope.session, { name: 'view-invitation', text: look, values: [organisationOf(scope.actor), id, scope.now] });
  return row && toView(row);
}

/**
 * Accepts an invitation, once.
 * @returns the user who accepted it, or why it cannot be accepted
 */
export async function acceptInvitation(scope: Scope, id: string): Promise<{ readonly userId: string } | { readonly refusal: AcceptanceRefusal }> {
  authorise(scope.actor, 'invitation:write');
  const [row] = await runStatement(scope.session, { name: 'accept-invitation', text: accept, values: [organisationOf(scope.actor), id, scope.now] });
  if (!row) return { refusal: 'UNKNOWN' };
  const { refusal } = toView(row);
  return refusal ? { refusal } : { userId: row['user_id'] as string };
}

function toView(row: Row): InvitationToAccept {
  return { organisationName: row['name'] as string, displayName: row['display_name'] as string | null, userName: row['user_name'] as string, refusal: (row['refusal'] as AcceptanceRefusal | null) ?? undefined };
}
