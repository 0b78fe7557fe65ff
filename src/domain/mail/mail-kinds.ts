import type { ExpiringThing } from '../reminders/expiring-things.ts';

/**
 * Every kind of mail, with what a mail of that kind has to know. What is secret in a mail is never kept: its links are made
 * when it is sent (link-token.ts), from ids that stand here.
 */
export interface MailValues {
  /** Lets somebody in who asked for it: see sign-in-links/sign-in-link.ts. */
  readonly SIGN_IN_LINK: { readonly linkId: string; readonly minutes: number };
  /** Tells an owner that a directory wants to disable or delete very many: see provisioning/brake/. Queued by hold_back (migrations/). */
  readonly PROVISIONING_HOLD: { readonly holdId: string; readonly clientName: string; readonly passedCount: number; readonly mostPeople: number };
  /** Tells an owner that a directory does not come any more: see provisioning/find-silence.ts. */
  readonly PROVISIONING_SILENCE: { readonly since: string; readonly clientName: string | null; readonly detail: string };
  /** Invites a user: the link is that of invitations/invitation.ts. Queued by mail_invitations (migrations/). */
  readonly INVITATION: { readonly invitationId: string; readonly expiresAt: string };
  /** Reminds an owner of what ends soon, the first of it first. Queued by reminders/remind-of-expiry.ts. */
  readonly EXPIRY_REMINDER: { readonly things: readonly ExpiringThing[] };
}

/** The name of a kind of mail. */
export type MailKind = keyof MailValues;

interface KindRules {
  /** Which mails go first when many wait; the least goes first. */
  readonly priority: number;
  /** How often it is tried until it counts as failed. The pause before a further attempt grows from seconds to six hours. */
  readonly attempts: number;
}

/** How mails of each kind are sent. */
export const mailKinds: Readonly<Record<MailKind, KindRules>> = {
  // Somebody sits and waits for it.
  SIGN_IN_LINK: { priority: -10, attempts: 8 },
  PROVISIONING_HOLD: { priority: -5, attempts: 25 },
  PROVISIONING_SILENCE: { priority: -5, attempts: 25 },
  INVITATION: { priority: 0, attempts: 25 },
  // Few, and not to wait behind an organisation's invitations.
  EXPIRY_REMINDER: { priority: -5, attempts: 25 },
};

/** The priority of mails that somebody has sent again. */
export const retriedPriority = 0;

/** The names of all kinds. */
export const mailKindNames = Object.keys(mailKinds) as MailKind[];
