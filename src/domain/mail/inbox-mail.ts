import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

export const InboxMailSchema = defineEntity({
  name: 'InboxMail',
  tableName: 'inbox_mails',
  properties: {
    organisationId: p.uuid().primary(),
    // That of the mail, so that one that is sent twice is there once.
    id: p.uuid().primary(),
    sender: p.text(),
    recipient: p.text(),
    subject: p.text(),
    html: p.text(),
    text: p.text(),
    receivedAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A mail in the development inbox, where mails end that no mail server is there for. */
export type InboxMail = InferEntity<typeof InboxMailSchema>;
