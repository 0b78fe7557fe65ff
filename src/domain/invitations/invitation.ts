import { defineEntity, p } from '@mikro-orm/core';
import { linkToken, type LinkSubject } from '../mail/link-token.ts';
import type { Secrets } from '../shared/secrets.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';

/*
 * The life of an invitation. Its state is not kept but follows from what is: the table below, read from above, is
 * that of invitation-record.ts as SQL. The states of the mail are those of mail/mail.ts.
 *
 *   state       where                                              what ends it
 *   ACCEPTED    the link was followed and accepted                 nothing
 *   WITHDRAWN   somebody withdrew it, or the user was disabled     nothing; whoever is invited again gets a new invitation
 *               or blocked, or has another address now
 *   BOUNCED     the mail bounced                                   sent again, withdrawn
 *   FAILED      the mail was given up                              sent again, withdrawn
 *   EXPIRED     its time is over                                   sent again, withdrawn
 *   SENT        the mail server has the mail                       accepted, sent again, withdrawn, expired, bounced
 *   QUEUED      whatever else: the mail is to be sent              sent, withdrawn, expired, bounced, failed
 *
 * What is neither accepted nor withdrawn is *open*: a user has one open invitation at most. What becomes of a user's open one
 * when the user changes is decided where every change is seen, by the triggers of users (invite_with_user in migrations/):
 *
 *   users/lifecycle.ts                            the open invitation
 *   CREATE, ENABLE by the directory               one is made, where the organisation invites on creation and the user never accepted one
 *   DISABLE, or blocked from signing in           withdrawn; its mail is not sent if it still waits
 *   another address                               withdrawn, and one is made for the new address
 *   DELETE                                        gone with the user, and so is its mail
 */

/** For what the tokens of the links are made; see mail/link-token.ts. */
export const invitationPurpose = 'invitation';

/** The address of an invitation's link below the service's own. The token stands in the query, which is not logged. */
export function invitationPath(secrets: Secrets, subject: LinkSubject): string {
  return `/invitation?token=${linkToken(secrets, invitationPurpose, subject)}`;
}

/** What caused an invitation. */
export const invitationCauses = ['ON_CREATION', 'MANUALLY'] as const;

export const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitations',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    userId: p.uuid(),
    // The user's when they were invited.
    email: p.text(),
    // The mail that carries it; another one where it was sent again.
    mailId: p.uuid(),
    cause: p.enum([...invitationCauses]),
    // Why it was withdrawn.
    reason: p.text().nullable(),
    createdAt: p.datetime(3),
    expiresAt: p.datetime(3),
    acceptedAt: p.datetime(3).nullable(),
    withdrawnAt: p.datetime(3).nullable(),
  },
  uniques: [{ name: 'invitations_mail_unique', properties: ['organisationId', 'mailId'] }],
  indexes: [
    { name: 'invitations_user_index', properties: ['organisationId', 'userId'] },
    // To count how many have ended, and how.
    { name: 'invitations_ended_index', properties: ['organisationId', 'acceptedAt', 'withdrawnAt'] },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
