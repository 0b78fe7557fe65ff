/** Which mail of which organisation. */
export interface MailReference {
  readonly organisationId: string;
  readonly id: string;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const pair = new RegExp(`^<?(${uuid})\\.(${uuid})(?:@[^\\s<>]+>?)?$`, 'i');

/** By what a mail server names the mail in what it sends back (RFC 3461 §4.4). */
export function envelopeId({ organisationId, id }: MailReference): string {
  return `${organisationId}.${id}`;
}

/** The `Message-ID` of a mail, the same in each attempt to send it; also notifications without an envelope id name it. */
export function messageId(mail: MailReference, sender: string): string {
  return `<${envelopeId(mail)}@${sender.slice(sender.lastIndexOf('@') + 1)}>`;
}

/** The mail of an envelope id; undefined where it is none of ours. */
export function readEnvelopeId(text: string): MailReference | undefined {
  const [, organisationId, id] = pair.exec(text.trim()) ?? [];
  return organisationId !== undefined && id !== undefined ? { organisationId: organisationId.toLowerCase(), id: id.toLowerCase() } : undefined;
}

/** The mail of a `Message-ID`; undefined where it is none of ours. */
export function readMessageId(text: string): MailReference | undefined {
  return text.trim().startsWith('<') ? readEnvelopeId(text) : undefined;
}
