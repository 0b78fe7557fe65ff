import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** That the owners were reminded of something that ends: once for each number of days before that end, whoever asks and how often. */
export const ExpiryReminderSchema = defineEntity({
  name: 'ExpiryReminder',
  tableName: 'expiry_reminders',
  properties: {
    organisationId: p.uuid().primary(),
    // The id of an API token, a certificate, or whatever else of expiring-things.ts: ids are unique whatever they are of.
    thingId: p.uuid().primary(),
    // Whose end is put off is reminded of anew.
    endsAt: p.datetime(3).primary(),
    daysBefore: p.integer().primary(),
    remindedAt: p.datetime(3),
  },
  indexes: [{ name: 'expiry_reminders_reminded_index', properties: ['organisationId', 'remindedAt'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
