import { authorise, may, organisationOf } from '../access/authorise.ts';
import { isPermission, organisationPermissions, type Permission } from '../access/permissions.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { requiredText } from '../shared/text.ts';
import { newId } from '../shared/uuid.ts';
import { ApiTokenSchema, type ApiToken } from './api-token.ts';
import { hashTokenSecret, newTokenSecret, tokenPrefix } from './token-secret.ts';

/** A new API token. */
export interface NewApiToken {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresAt?: Date | null;
}

/**
 * Makes an API token of the caller's organisation.
 * @returns the token and its secret, which is kept nowhere
 * @throws Invalid where a permission is unknown, is not the caller's to give, or the expiry is not in the future
 */
export async function createApiToken(scope: Scope, input: NewApiToken): Promise<{ apiToken: ApiToken; secret: string }> {
  authorise(scope.actor, 'api-token:write');
  const name = requiredText(input.name, ['name']);
  const permissions = readPermissions(scope, input.permissions);
  if (input.expiresAt && input.expiresAt <= scope.now) throw new Invalid('expiresAt must be in the future.', ['expiresAt']);
  const secret = newTokenSecret();
  const apiToken = scope.em.create(ApiTokenSchema, {
    organisationId: organisationOf(scope.actor), id: newId(), name, prefix: tokenPrefix(secret), secretHash: hashTokenSecret(secret),
    permissions, expiresAt: input.expiresAt ?? null, createdAt: scope.now,
  });
  await scope.em.flush();
  return { apiToken, secret };
}

function readPermissions(scope: Scope, words: readonly string[]): Permission[] {
  if (words.length === 0) throw new Invalid('permissions must name at least one permission.', ['permissions']);
  const permissions = new Set<Permission>();
  for (const word of words) {
    if (!isPermission(word) || !organisationPermissions.includes(word)) {
      throw new Invalid(`“${word}” is not a permission of an API token. Choose from: ${organisationPermissions.join(', ')}.`, ['permissions']);
    }
    if (!may(scope.actor, word)) throw new Invalid(`The caller does not have the permission ${word} and so cannot hand it on.`, ['permissions']);
    permissions.add(word);
  }
  return [...permissions];
}
