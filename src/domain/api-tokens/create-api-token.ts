import { authorise, organisationOf } from '../access/authorise.ts';
import { permissionsToHandOn } from '../access/hand-on.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { requiredName } from '../shared/text.ts';
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
  const name = requiredName(input.name, ['name']);
  const permissions = permissionsToHandOn(scope.actor, input.permissions);
  if (input.expiresAt && input.expiresAt <= scope.now) throw new Invalid('expiresAt must be in the future.', ['expiresAt']);
  const secret = newTokenSecret();
  const apiToken = scope.em.create(ApiTokenSchema, {
    organisationId: organisationOf(scope.actor), id: newId(), name, prefix: tokenPrefix(secret), secretHash: hashTokenSecret(secret),
    permissions, expiresAt: input.expiresAt ?? null, createdAt: scope.now,
  });
  await scope.em.flush();
  return { apiToken, secret };
}
