import type { Row } from '../shared/batch.ts';
import type { ListQuery } from '../shared/read-page.ts';
import type { MailKind } from './mail-kinds.ts';
import type { MailState } from './mail.ts';

/** A mail as the rest of the code sees it. What stands in it is not part of that. */
export interface Mail {
  readonly id: string;
  readonly kind: MailKind;
  readonly userId: string | null;
  readonly email: string;
  readonly state: MailState;
  readonly reason: string | null;
  readonly attemptCount: number;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly changedAt: Date;
  readonly expiresAt: Date | null;
}

/** The table of mails, to be read page by page. */
export const mailRows: Pick<ListQuery<Mail>, 'table' | 'columns' | 'toItem'> = {
  table: 'mails',
  columns: ['id', 'kind', 'user_id', 'recipient', 'state', 'reason', 'attempt', 'created_at', 'sent_at', 'changed_at', 'not_after'],
  toItem: toMail,
};

function toMail(row: Row): Mail {
  const moment = (column: string): Date | null => (row[column] === null ? null : new Date(row[column] as string));
  return {
    id: row['id'], kind: row['kind'], userId: row['user_id'], email: row['recipient'], state: row['state'], reason: row['reason'], attemptCount: row['attempt'],
    createdAt: new Date(row['created_at'] as string), sentAt: moment('sent_at'), changedAt: new Date(row['changed_at'] as string), expiresAt: moment('not_after'),
  } as Mail;
}
