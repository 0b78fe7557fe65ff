import { Invalid } from '../shared/errors.ts';
import type { Actor } from './actor.ts';
import { may } from './authorise.ts';
import { isPermission, organisationPermissions, type Permission } from './permissions.ts';

/**
 * The permissions that the actor gives to an API token or an OAuth client, each once.
 * @throws Invalid where there is none, or one that is unknown, the operators', or not the actor's to give
 */
export function permissionsToHandOn(actor: Actor, words: readonly string[]): Permission[] {
  if (words.length === 0) throw new Invalid('permissions must name at least one permission.', ['permissions']);
  const given = new Set<Permission>();
  for (const word of words) {
    if (!isPermission(word) || !organisationPermissions.includes(word)) {
      throw new Invalid(`“${word}” is not a permission that can be given. Choose from: ${organisationPermissions.join(', ')}.`, ['permissions']);
    }
    if (!may(actor, word)) throw new Invalid(`The caller does not have the permission ${word} and so cannot hand it on.`, ['permissions']);
    given.add(word);
  }
  return [...given];
}
