import type { MailTransport } from './mail-transport.ts';
import type { WrittenMail } from './write-mail.ts';

/** What is kept in the development inbox. */
export interface KeptMail extends Pick<WrittenMail, 'id' | 'organisationId' | 'recipient' | 'subject' | 'html' | 'text'> {
  readonly sender: string;
}

/** Puts mails into the development inbox instead of sending them. */
export function createInboxTransport(sender: string, keep: (mail: KeptMail) => Promise<void>): MailTransport {
  return {
    send: async ({ id, organisationId, senderName, recipient, subject, html, text }, handOver) => {
      if (!(await handOver())) return false;
      await keep({ id, organisationId, sender: `${senderName} <${sender}>`, recipient, subject, html, text });
      return true;
    },
    close: () => undefined,
  };
}
