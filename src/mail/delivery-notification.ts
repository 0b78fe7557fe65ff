import PostalMime from 'postal-mime';
import type { MailReference } from './mail-reference.ts';
import { readEnvelopeId, readMessageId } from './mail-reference.ts';

/** A notification that a mail was not delivered, and will not be. */
export interface FailedDelivery {
  readonly mail: MailReference;
  /** What the mail server that gave up says. */
  readonly reason: string;
}

/** What a message is: a notification of one of our mails, or why it is none. */
export type DeliveryNotification = { readonly failed: FailedDelivery } | { readonly ignored: string };

const decoder = new TextDecoder();

/**
 * Reads a delivery status notification (RFC 3464, in the frame of RFC 6522), as it comes back to the address that mails are from.
 * The mail is known by `Original-Envelope-Id`, or else by the `Message-ID` of what is returned with the notification.
 */
export async function readDeliveryNotification(message: Uint8Array): Promise<DeliveryNotification> {
  const { attachments } = await PostalMime.parse(message, { forceRfc822Attachments: true });
  const partOf = (...types: string[]): string | undefined => {
    const content = attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()))?.content;
    return typeof content === 'string' ? content : content && decoder.decode(content);
  };
  const status = partOf('message/delivery-status', 'message/global-delivery-status');
  if (status === undefined) return { ignored: 'it is not a delivery status notification' };
  const [ofMessage = new Map<string, string>(), ...ofRecipients] = status.split(/\r?\n[ \t]*\r?\n/).map(readFields).filter((fields) => fields.size > 0);
  const failed = ofRecipients.find((fields) => fields.get('action')?.toLowerCase() === 'failed');
  if (!failed) return { ignored: 'it tells of no failure' };
  const returned = readFields(partOf('message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers', 'message/global', 'message/global-headers')?.split(/\r?\n\r?\n/, 1)[0] ?? '');
  const mail = readEnvelopeId(ofMessage.get('original-envelope-id') ?? '') ?? readMessageId(returned.get('message-id') ?? '');
  if (!mail) return { ignored: 'it is of a mail that is not ours' };
  return { failed: { mail, reason: reasonOf(failed) } };
}

// The fields of one block, by their names in lower case; lines that go on are joined (RFC 5322 §2.2.3).
function readFields(block: string): ReadonlyMap<string, string> {
  const lines = block.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(lines.flatMap((line): [string, string][] => {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()]];
  }));
}

function reasonOf(fields: ReadonlyMap<string, string>): string {
  const [status, diagnosis] = [fields.get('status'), fields.get('diagnostic-code')?.replace(/^smtp\s*;\s*/i, '')];
  const told = [status !== undefined && diagnosis?.includes(status) ? undefined : status, diagnosis].filter((part) => part !== undefined && part !== '').join(' ');
  return `The mail came back: ${told || 'the mail server does not say why'}`;
}
