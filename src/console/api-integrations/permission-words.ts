/** Named sets of permissions. */
export const presets = {
  entra: { label: 'SCIM provisioning', permissions: ['user:read', 'user:write', 'user:delete', 'group:read', 'group:write', 'group:delete'] },
} as const;

/** A set of permissions in a few words: the preset that it is, or how many they are. */
export function describePermissions(permissions: readonly string[]): string {
  const preset = Object.values(presets).find((one) => one.permissions.length === permissions.length && one.permissions.every((permission) => permissions.includes(permission)));
  if (preset) return preset.label;
  return permissions.length <= 2 ? permissions.join(', ') : `${permissions.length} permissions`;
}
