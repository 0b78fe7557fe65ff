import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { MailRefusal, type MailTransport } from './mail-transport.ts';
import { envelopeId, messageId } from './mail-reference.ts';
import type { WrittenMail } from './write-mail.ts';

/** How mails leave. */
export interface SmtpSettings {
  /** For example `smtps://user:password@mail.example:465`. */
  readonly url: string;
  /** The address that mails are from. */
  readonly sender: string;
  /** The address to which what cannot be delivered comes back. */
  readonly bouncesTo: string;
  /** How many mails leave at once, each over a connection of its own. */
  readonly connections: number;
}

const seconds = (count: number): number => count * 1000;

/** Carries mails away by SMTP (RFC 5321). */
export function createSmtpTransport({ url, sender, bouncesTo, connections }: SmtpSettings): MailTransport {
  const transport = createTransport({
    url, pool: true, maxConnections: connections, maxMessages: 500,
    connectionTimeout: seconds(20), greetingTimeout: seconds(20), socketTimeout: seconds(60), dnsTimeout: seconds(20),
    disableFileAccess: true, disableUrlAccess: true,
  });
  return {
    send: async (mail, handOver, signal) => {
      const message = await messageOf(mail, sender);
      const course: Course = { handedOver: false, stopped: false };
      const raw = Readable.from(endingWith(message, handOver, course), { objectMode: false });
      try {
        await transport.sendMail({
          envelope: { from: bouncesTo, to: [mail.recipient] }, raw, signal,
          // Where the server can: that a notification of failure names the mail (RFC 3461).
          dsn: { id: envelopeId(mail), return: 'headers', notify: ['failure'], recipient: `rfc822;${mail.recipient}` },
        });
        return true;
      } catch (error) {
        if (course.stopped) return false;
        throw refusalOf(error, course);
      }
    },
    close: () => transport.close(),
  };
}

/** What has become of a mail on its way. */
interface Course {
  handedOver: boolean;
  stopped: boolean;
}

// The end of the stream is the end of the mail for the server, so whatever is thrown here keeps the mail from it.
async function* endingWith(message: Buffer, handOver: () => Promise<boolean>, course: Course): AsyncGenerator<Buffer> {
  yield message;
  if (!(await handOver())) {
    course.stopped = true;
    throw new Error('The mail is not to be sent any more');
  }
  course.handedOver = true;
}

async function messageOf(mail: WrittenMail, sender: string): Promise<Buffer> {
  const composed = new MailComposer({
    from: { name: mail.senderName, address: sender }, to: { name: '', address: mail.recipient }, subject: mail.subject, text: mail.text, html: mail.html,
    // A mail that is sent again after a crash is the same mail, which mail systems keep once.
    messageId: messageId(mail, sender), date: mail.createdAt, baseBoundary: mail.id,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true, disableUrlAccess: true,
  });
  return composed.compile().build();
}

const permanentFrom = 500;

function refusalOf(error: unknown, { handedOver }: Course): MailRefusal {
  const { responseCode = 0, command = '', response, message } = error as { responseCode?: number; command?: string; response?: string; message: string };
  const told = response ?? message;
  if (responseCode >= permanentFrom && command.startsWith('RCPT')) return new MailRefusal('BOUNCED', `The mail server refused the address: ${told}`);
  if (responseCode >= permanentFrom && command.startsWith('DATA')) return new MailRefusal('FAILED', `The mail server refused the mail: ${told}`);
  // What the server answers is certain; silence is not.
  return new MailRefusal('TEMPORARY', `The mail server does not take it for now: ${told}`, handedOver && responseCode === 0, { cause: error });
}
