import { presets, type Permission } from '../domain/access/permissions.ts';
import { OauthError } from './errors.ts';

/** The scope that stands for all that provisioning needs; the word that Microsoft Entra ID sends. */
const provisioning = 'scim';

/** The words that `scope` may hold. */
export const scopes = [provisioning, ...presets.owner];

/**
 * What an access token is to be good for (RFC 6749 §3.3).
 * @param asked the parameter `scope`; absent: all that the client may do
 * @returns the permissions, and the scope as it is answered
 * @throws OauthError invalid_scope where a word is unknown or is more than the client may do
 */
export function readScope(asked: string | undefined, may: readonly Permission[]): { permissions: Permission[]; scope: string } {
  const words = asked?.split(' ').filter(Boolean) ?? [];
  if (words.length === 0) return { permissions: [...may], scope: may.join(' ') };
  const permissions = new Set(words.flatMap((word) => permissionsOf(word, may)));
  return { permissions: [...permissions], scope: [...new Set(words)].join(' ') };
}

function permissionsOf(word: string, may: readonly Permission[]): readonly Permission[] {
  const meant = word === provisioning ? presets.entra : presets.owner.filter((permission) => permission === word);
  if (meant.length === 0) throw new OauthError('invalid_scope', `The scope '${word.slice(0, 100)}' is not known. There are: ${scopes.join(', ')}.`);
  const missing = meant.filter((permission) => !may.includes(permission));
  if (missing.length > 0) throw new OauthError('invalid_scope', `The client does not have what the scope '${word}' needs: ${missing.join(', ')}. Give it to the client, or leave the scope out.`);
  return meant;
}
