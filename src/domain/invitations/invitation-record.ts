import type { Row } from '../shared/batch.ts';
import type { Parameters } from '../shared/filter-sql.ts';
import type { ListQuery } from '../shared/read-page.ts';
import type { invitationCauses } from './invitation.ts';

/** The states of an invitation; see invitation.ts. */
export type InvitationState = 'QUEUED' | 'SENT' | 'ACCEPTED' | 'BOUNCED' | 'FAILED' | 'EXPIRED' | 'WITHDRAWN';

/** An invitation as the rest of the code sees it. */
export interface Invitation {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
  readonly state: InvitationState;
  readonly reason: string | null;
  readonly cause: (typeof invitationCauses)[number];
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

const state = (now: string): string => `case when invitations.accepted_at is not null then 'ACCEPTED' when invitations.withdrawn_at is not null then 'WITHDRAWN'
    when mails.state in ('BOUNCED', 'FAILED') then mails.state when invitations.expires_at <= ${now} then 'EXPIRED' when mails.state = 'SENT' then 'SENT' else 'QUEUED' end`;

/**
 * The table of invitations, to be read page by page; the first parameter is the organisation's id. Joined with their `mails`, and with
 * their state at a moment, `progress.state`.
 */
export function invitationRows(now: Date, parameters: Parameters): Pick<ListQuery<Invitation>, 'table' | 'joined' | 'columns' | 'alsoSelected' | 'toItem'> {
  return {
    table: 'invitations',
    joined: ` join mails on mails.organisation_id = $1 and mails.id = invitations.mail_id
      cross join lateral (select ${state(`${parameters.add(now)}::timestamptz`)} as state) as progress`,
    columns: ['id', 'user_id', 'email', 'cause', 'created_at', 'expires_at', 'accepted_at', 'withdrawn_at'],
    alsoSelected: ', mails.sent_at, progress.state, coalesce(invitations.reason, mails.reason) as told',
    toItem: toInvitation,
  };
}

function toInvitation(row: Row): Invitation {
  const moment = (column: string): Date | null => (row[column] === null ? null : new Date(row[column] as string));
  return {
    id: row['id'], userId: row['user_id'], email: row['email'], state: row['state'], reason: row['told'], cause: row['cause'],
    createdAt: new Date(row['created_at'] as string), sentAt: moment('sent_at'), expiresAt: new Date(row['expires_at'] as string),
    acceptedAt: moment('accepted_at'), withdrawnAt: moment('withdrawn_at'),
  } as Invitation;
}
