import { presets } from '../domain/access/permissions.ts';

/**
 * The permissions that `--preset` and `--permission` name together.
 * @param what what is to get them, for the error
 * @throws Error where they name none
 */
export function readPermissions(what: 'token' | 'client', { preset, permission }: { preset?: keyof typeof presets; permission: readonly string[] }): string[] {
  const permissions = [...(preset ? presets[preset] : []), ...permission.flatMap((words) => words.split(','))];
  if (permissions.length === 0) throw new Error(`Say what the ${what} may do: --preset entra, or --permission with one or more words.`);
  return permissions;
}
