import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';
import { mailKindNames } from './mail-kinds.ts';

/*
 * The life of a mail. A job (jobs/send-mail.ts) takes it through these states; each step is a transaction.
 *
 *   state         what is known                                        what comes next
 *   QUEUED        nobody has it                                        SENDING, WITHDRAWN, FAILED (too late)
 *   SENDING       not handed over: the server has not got its end      HANDED_OVER, BOUNCED, FAILED; QUEUED (try again), WITHDRAWN
 *   HANDED_OVER   its end is on the way: the server may have it        SENT, FAILED; stays, and is sent again with the same Message-ID
 *   SENT          the server has it                                    BOUNCED (a notification came back)
 *   BOUNCED       there is no such address, or it takes nothing        QUEUED (somebody tries again)
 *   FAILED        given up; `reason` says why                          QUEUED (somebody tries again)
 *   WITHDRAWN     not wanted any more                                  the end
 *
 * See docs/adr/0026-a-mail-is-sent-once.md.
 */

/** The states of a mail. */
export const mailStates = ['QUEUED', 'SENDING', 'HANDED_OVER', 'SENT', 'BOUNCED', 'FAILED', 'WITHDRAWN'] as const;
/** The state of a mail. */
export type MailState = (typeof mailStates)[number];

export const MailSchema = defineEntity({
  name: 'Mail',
  tableName: 'mails',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.enum([...mailKindNames]),
    // Whose it is; it goes with the user. Null where it is nobody's in particular.
    userId: p.uuid().nullable(),
    recipient: p.text(),
    // As the recipient prefers it (BCP 47); what there are no texts for is English.
    language: p.text().nullable(),
    values: p.json<Record<string, unknown>>(),
    state: p.enum([...mailStates]).default('QUEUED'),
    // Each attempt has a number: one that was overtaken by another may no longer hand over.
    attempt: p.integer().default(0),
    // Why it is not sent, yet or at all.
    reason: p.text().nullable(),
    // After this moment it is of no use.
    notAfter: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    sentAt: p.datetime(3).nullable(),
    // When it reached the state that it is in.
    changedAt: p.datetime(3),
  },
  indexes: [
    { name: 'mails_user_index', properties: ['organisationId', 'userId'] },
    // To find the few that failed among many.
    { name: 'mails_state_index', properties: ['organisationId', 'state', 'id'] },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
