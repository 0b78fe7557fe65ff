import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import type { InboxMail } from './inbox-mail.ts';

const keep = `
  insert into inbox_mails (organisation_id, id, sender, recipient, subject, html, "text", received_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`;

/** Puts a mail into the development inbox; where it is there already, nothing happens. */
export async function keepInboxMail(scope: Scope, mail: Omit<InboxMail, 'organisationId' | 'receivedAt'>): Promise<void> {
  const values = [organisationOf(scope.actor), mail.id, mail.sender, mail.recipient, mail.subject, mail.html, mail.text, scope.now];
  await runStatement(scope.session, { name: 'keep-inbox-mail', text: keep, values });
}
