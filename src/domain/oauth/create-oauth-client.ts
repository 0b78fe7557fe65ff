import { authorise, organisationOf } from '../access/authorise.ts';
import { permissionsToHandOn } from '../access/hand-on.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { requiredName } from '../shared/text.ts';
import { newId } from '../shared/uuid.ts';
import { OauthClientSchema, type OauthClient } from './oauth-client.ts';

/** A new OAuth client. */
export interface NewOauthClient {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresAt?: Date | null;
}

/**
 * Makes an OAuth client of the caller's organisation. It can do nothing until it has a secret or a federation.
 * @throws Invalid where a permission is unknown, is not the caller's to give, or the expiry is not in the future
 */
export async function createOauthClient(scope: Scope, input: NewOauthClient): Promise<OauthClient> {
  authorise(scope.actor, 'oauth-client:write');
  const name = requiredName(input.name, ['name']);
  const permissions = permissionsToHandOn(scope.actor, input.permissions);
  if (input.expiresAt && input.expiresAt <= scope.now) throw new Invalid('expiresAt must be in the future.', ['expiresAt']);
  const client = scope.em.create(OauthClientSchema, {
    organisationId: organisationOf(scope.actor), id: newId(), name, permissions, expiresAt: input.expiresAt ?? null, createdAt: scope.now,
  });
  await scope.em.flush();
  return client;
}
