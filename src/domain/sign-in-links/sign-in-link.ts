import { defineEntity, p } from '@mikro-orm/core';
import { effectiveRoleSql } from '../access/effective-role.ts';
import { linkToken, type LinkSubject } from '../mail/link-token.ts';
import type { Secrets } from '../shared/secrets.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** For what the tokens of these links are made; see mail/link-token.ts. */
export const signInLinkPurpose = 'sign-in-link';

/** The address of a link below the service's own. The token stands in the query, which is not logged. */
export function signInLinkPath(secrets: Secrets, subject: LinkSubject): string {
  return `/sign-in/link?token=${linkToken(secrets, signInLinkPurpose, subject)}`;
}

/** How long a link that was sent by e-mail can be used, in minutes. */
export const minutesOfMailedLink = 15;

/** Links that let a user in, once. Their secrets stand nowhere (mail/link-token.ts). Written and found by hand-written statements. */
export const SignInLinkSchema = defineEntity({
  name: 'SignInLink',
  tableName: 'sign_in_links',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    userId: p.uuid(),
    // By e-mail, as long as the organisation lets the user sign in so; or by the operator.
    method: p.enum(['EMAIL_LINK', 'OPERATOR_LINK']),
    // By what to know the browser that asked for it; null where none did.
    browser: p.text().nullable(),
    returnTo: p.text().nullable(),
    createdAt: p.datetime(3),
    expiresAt: p.datetime(3),
    usedAt: p.datetime(3).nullable(),
  },
  indexes: [{ name: 'sign_in_links_user_index', properties: ['organisationId', 'userId', 'createdAt'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/**
 * SQL of whether a user may sign in by e-mail: whoever may sign in at all and is an owner, so that a broken connection locks nobody out,
 * or belongs to an organisation that lets everybody. For a statement that has the users' row and that of the settings.
 */
export const mayUseEmailSql = `users.active and not users.sign_in_blocked and (${effectiveRoleSql()} = 'OWNER' or single_sign_on_settings.email_sign_in = 'EVERYONE')`;

/** SQL of the settings' row beside that of a user. */
export const withSettingsSql = 'join single_sign_on_settings on single_sign_on_settings.organisation_id = users.organisation_id';
