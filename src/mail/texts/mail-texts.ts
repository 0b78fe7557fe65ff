import type { ClaimedMail } from '../../domain/mail/claim-mail.ts';
import type { MailKind } from '../../domain/mail/mail-kinds.ts';

/** What is written in a mail, besides its frame. */
export interface MailContent {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A list below the paragraphs. */
  readonly items?: readonly string[];
  /** What there is to do, if anything. */
  readonly button?: string;
  /** Below the button. */
  readonly notes?: readonly string[];
  /** Why one gets this mail. */
  readonly footer: string;
}

/** A mail of one kind. */
export type MailOf<Kind extends MailKind> = Extract<ClaimedMail, { readonly kind: Kind }>;

/** All that is written in mails, in one language. */
export interface MailTexts {
  /** BCP 47. */
  readonly language: string;
  /** Whom mails are from: the organisation, by means of Rollcall. */
  readonly sender: (organisation: string) => string;
  /** Before the address that the button leads to. */
  readonly buttonFallback: string;
  readonly contents: { readonly [Kind in MailKind]: (mail: MailOf<Kind>) => MailContent };
}
