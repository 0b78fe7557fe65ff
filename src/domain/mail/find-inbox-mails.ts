import { authorise } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { InboxMailSchema, type InboxMail } from './inbox-mail.ts';

const shown = 100;

/** The newest mails in the development inbox, of all organisations. */
export async function findInboxMails(scope: Scope): Promise<Pick<InboxMail, 'id' | 'recipient' | 'subject' | 'receivedAt'>[]> {
  authorise(scope.actor, 'platform:read');
  return scope.em.find(InboxMailSchema, {}, { orderBy: { receivedAt: 'desc', id: 'desc' }, limit: shown, fields: ['id', 'recipient', 'subject', 'receivedAt'] });
}

/** One mail in the development inbox; `null` where there is none with this id. */
export async function getInboxMail(scope: Scope, id: string): Promise<InboxMail | null> {
  authorise(scope.actor, 'platform:read');
  return scope.em.findOne(InboxMailSchema, { id });
}
