import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** Whether SCIM clients are served, asked to come back later, or refused. */
export const scimStatuses = ['ENABLED', 'PAUSED', 'DISABLED'] as const;
export type ScimStatus = (typeof scimStatuses)[number];

/** When invitations are sent to users whom SCIM created. */
const invitationModes = ['ON_CREATION', 'MANUALLY'] as const;

export const SingleSignOnSettingsSchema = defineEntity({
  name: 'SingleSignOnSettings',
  tableName: 'single_sign_on_settings',
  properties: {
    organisationId: p.uuid().primary(),
    scimStatus: p.enum([...scimStatuses]).default('ENABLED'),
    invitationMode: p.enum([...invitationModes]).default('MANUALLY'),
    strict: p.boolean().default(false),
    updatedAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** How an organisation's people are provisioned. */
export type SingleSignOnSettings = InferEntity<typeof SingleSignOnSettingsSchema>;
