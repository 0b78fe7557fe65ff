import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** Whether SCIM clients are served, asked to come back later, or refused. */
export const scimStatuses = ['ENABLED', 'PAUSED', 'DISABLED'] as const;
export type ScimStatus = (typeof scimStatuses)[number];

/** When invitations are sent to users whom SCIM created. */
const invitationModes = ['ON_CREATION', 'MANUALLY'] as const;

/** Who may sign in by a link that is sent by e-mail. */
const emailSignIns = ['EVERYONE', 'OWNERS'] as const;

export const SingleSignOnSettingsSchema = defineEntity({
  name: 'SingleSignOnSettings',
  tableName: 'single_sign_on_settings',
  properties: {
    organisationId: p.uuid().primary(),
    scimStatus: p.enum([...scimStatuses]).default('ENABLED'),
    invitationMode: p.enum([...invitationModes]).default('MANUALLY'),
    // How many days an invitation can be accepted.
    invitationDays: p.integer().default(14),
    strict: p.boolean().default(false),
    emailSignIn: p.enum([...emailSignIns]).default('EVERYONE'),
    // How much one cycle of a directory may disable or delete (provisioning/brake/).
    brakeEnabled: p.boolean().default(true),
    brakePercent: p.integer().default(20),
    brakePeople: p.integer().default(10),
    // How long provisioning events are kept, and which attributes they do not show.
    eventDays: p.integer().default(3650),
    maskedAttributes: p.array().default([]),
    updatedAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** How an organisation's people are provisioned. */
export type SingleSignOnSettings = InferEntity<typeof SingleSignOnSettingsSchema>;
