/** Every permission word there is, with what it allows. The same words guard API tokens and, later, roles. */
export const permissions = {
  'organisation:read': 'Read the organisation.',
  'organisation:write': 'Rename the organisation.',
  'single-sign-on:read': 'Read the single sign-on settings.',
  'single-sign-on:write': 'Change the single sign-on settings.',
  'api-token:read': 'Read the list of API tokens.',
  'api-token:write': 'Make, rotate and revoke API tokens.',
  'user:read': 'Read users.',
  'user:write': 'Create and change users.',
  'user:delete': 'Delete users.',
  'group:read': 'Read groups.',
  'group:write': 'Create and change groups and their members.',
  'group:delete': 'Delete groups.',
  'provisioning:read': 'Read provisioning events.',
  'platform:read': 'Read every organisation (operators only).',
  'platform:write': 'Create organisations (operators only).',
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

/** Whether the text is one of the permission words. */
export function isPermission(text: string): text is Permission {
  return Object.hasOwn(permissions, text);
}
