import type { ClaimedMail } from '../domain/mail/claim-mail.ts';
import type { MailKind } from '../domain/mail/mail-kinds.ts';
import type { Secrets } from '../domain/shared/secrets.ts';
import { linkOf } from './mail-links.ts';
import { compileMailLayout, type MailLayout } from './mail-layout.ts';
import { renderMail, type RenderedMail } from './render-mail.ts';
import type { MailContent, MailOf } from './texts/mail-texts.ts';
import { textsFor } from './texts/texts-for.ts';

/** A mail, ready for whatever carries it. */
export interface WrittenMail extends RenderedMail {
  readonly id: string;
  readonly organisationId: string;
  /** Whom it is from, in words. */
  readonly senderName: string;
  readonly recipient: string;
  readonly createdAt: Date;
}

/** Writes mails. */
export type WriteMail = (mail: ClaimedMail) => Promise<WrittenMail>;

/** What mails are written with. */
export interface WriteMailParts {
  readonly secrets: Secrets;
  /** How the service is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
}

/** Makes what writes mails. One that is written twice is the same both times. */
export function createWriteMail({ secrets, publicUrl }: WriteMailParts): WriteMail {
  // Compiled when it is first needed: many processes send no mail at all.
  let layout: Promise<MailLayout> | undefined;
  return async (mail) => {
    const texts = textsFor(mail.language);
    const contentOf = texts.contents[mail.kind] as (mail: MailOf<MailKind>) => MailContent;
    const rendered = renderMail(await (layout ??= compileMailLayout()), {
      texts, content: contentOf(mail), organisation: mail.organisationName, link: linkOf(mail, secrets, publicUrl),
    });
    const { id, organisationId, recipient, createdAt, organisationName } = mail;
    return { ...rendered, id, organisationId, recipient, createdAt, senderName: texts.sender(organisationName) };
  };
}
