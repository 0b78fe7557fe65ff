import type { ClaimedMail } from '../domain/mail/claim-mail.ts';
import { invitationPath } from '../domain/invitations/invitation.ts';
import type { MailKind } from '../domain/mail/mail-kinds.ts';
import type { Secrets } from '../domain/shared/secrets.ts';
import { signInLinkPath } from '../domain/sign-in-links/sign-in-link.ts';
import type { MailOf } from './texts/mail-texts.ts';

type LinkOf<Kind extends MailKind> = (mail: MailOf<Kind>, secrets: Secrets) => string;

// Where the button of each kind of mail leads, below the service's own address.
const links: { readonly [Kind in MailKind]: LinkOf<Kind> } = {
  SIGN_IN_LINK: ({ organisationId, values }, secrets) => signInLinkPath(secrets, { organisationId, id: values.linkId }),
  PROVISIONING_HOLD: ({ values }) => `/provisioning/holds/${values.holdId}`,
  PROVISIONING_SILENCE: () => '/provisioning',
  INVITATION: ({ organisationId, values }, secrets) => invitationPath(secrets, { organisationId, id: values.invitationId }),
  EXPIRY_REMINDER: () => '/',
};

/** The address that the button of a mail leads to. The secret in it is made here, and stands nowhere else. */
export function linkOf(mail: ClaimedMail, secrets: Secrets, publicUrl: string): string {
  const link = links[mail.kind] as LinkOf<MailKind>;
  return publicUrl + link(mail, secrets);
}
