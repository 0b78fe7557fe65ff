/** Every permission word there is, with what it allows. The same words guard API tokens and roles. */
export const permissions = {
  'organisation:read': 'Read the organisation.',
  'organisation:write': 'Rename the organisation.',
  'single-sign-on:read': 'Read the single sign-on settings.',
  'single-sign-on:write': 'Change the single sign-on settings.',
  'api-token:read': 'Read the list of API tokens.',
  'api-token:write': 'Make, rotate and revoke API tokens.',
  'oauth-client:read': 'Read the list of OAuth clients.',
  'oauth-client:write': 'Make, change and delete OAuth clients, their secrets and their federation.',
  'user:read': 'Read users.',
  'user:write': 'Create and change users.',
  'user:delete': 'Delete users.',
  'user-access:write': 'Give users and groups roles, and block users from signing in.',
  'session:read': 'Read the sessions of other users.',
  'session:write': 'End the sessions of other users.',
  'user-information-field:read': 'Read the definitions of user information fields, and how many users hold a value.',
  'user-information-field:write': 'Define, change and delete user information fields.',
  'group:read': 'Read groups.',
  'group:write': 'Create and change groups and their members.',
  'group:delete': 'Delete groups.',
  'invitation:read': 'Read invitations.',
  'invitation:write': 'Invite users, send invitations again and withdraw them.',
  'mail:read': 'Read what became of mails, and to whom they went.',
  'mail:write': 'Send mails again that failed or came back.',
  'provisioning:read': 'Read provisioning events.',
  'audit:read': 'Read the audit trail: who did what to what, from where.',
  'analytics:read': 'Read figures over time: people, requests, cycles.',
  'platform:read': 'Read every organisation (operators only).',
  'platform:write': 'Create organisations (operators only).',
  'platform:analytics': 'Read figures across all organisations (platform tokens only).',
} as const;

export type Permission = keyof typeof permissions;

/** The permissions that an organisation's own tokens may carry: all but the operators'. */
export const organisationPermissions = (Object.keys(permissions) as Permission[]).filter((word) => !word.startsWith('platform:'));

/** Named sets of permissions, for the console and the command line. */
export const presets = {
  /** *SCIM provisioning*: exactly what Microsoft Entra ID needs. */
  entra: ['user:read', 'user:write', 'user:delete', 'group:read', 'group:write', 'group:delete'],
  /** Everything that an organisation's owner may do. */
  owner: organisationPermissions,
} as const satisfies Record<string, readonly Permission[]>;

/**
 * What a user of each role may do, from the least to the most: each role may do all that the one before it may. Nobody can
 * give, or take from somebody, a role that may do more than they may themselves.
 */
export const roles = {
  /** Somebody who learns. */
  MEMBER: ['organisation:read'],
  /** Follows how others learn. */
  MANAGER: ['organisation:read', 'user:read', 'group:read'],
  /** Looks after people and groups. */
  ADMIN: [
    'organisation:read', 'single-sign-on:read', 'api-token:read', 'oauth-client:read', 'user:read', 'user:write', 'user:delete', 'user-access:write',
    'user-information-field:read', 'group:read', 'group:write', 'group:delete', 'invitation:read', 'invitation:write', 'mail:read', 'mail:write', 'provisioning:read', 'audit:read',
  ],
  /** Answers for the organisation: its settings and its tokens, too. At least one always remains (domain/users/last-owner.ts). */
  OWNER: organisationPermissions,
} as const satisfies Record<string, readonly Permission[]>;

/** The name of a role. */
export type Role = keyof typeof roles;

/** The names of all roles. */
export const roleNames = Object.keys(roles) as Role[];

/** Whether the text is one of the permission words. */
export function isPermission(text: string): text is Permission {
  return Object.hasOwn(permissions, text);
}
