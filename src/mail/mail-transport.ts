import type { WrittenMail } from './write-mail.ts';

/** What carries mails away. */
export interface MailTransport {
  /**
   * Carries one mail away.
   * @param handOver called once, before the end of the mail is given away; where it answers false, the mail must not go
   * @returns false where `handOver` answered false
   * @throws MailRefusal
   */
  send(mail: WrittenMail, handOver: () => Promise<boolean>, signal: AbortSignal): Promise<boolean>;
  close(): void;
}

/**
 * A mail could not be carried away.
 *
 *   TEMPORARY   it may go later: the server says so (4xx), cannot be reached, or refuses us rather than the mail
 *   BOUNCED     the server takes nothing for this address (5xx for RCPT)
 *   FAILED      the server does not take this mail (5xx for its contents)
 */
export class MailRefusal extends Error {
  readonly kind: 'TEMPORARY' | 'BOUNCED' | 'FAILED';
  /** Whether the server may have the mail all the same. */
  readonly isInDoubt: boolean;

  constructor(kind: MailRefusal['kind'], message: string, isInDoubt = false, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.kind = kind;
    this.isInDoubt = isInDoubt;
  }
}
