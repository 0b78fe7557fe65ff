import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { may, organisationOf } from '../access/authorise.ts';
import type { Actor } from '../access/actor.ts';
import { Invalid, NotFound } from '../shared/errors.ts';
import { isUuid } from '../shared/uuid.ts';
import { OauthClientSchema, type OauthClient } from './oauth-client.ts';

/**
 * The client that is to be changed, locked until the end of the transaction, so that changes come one after the other.
 * @param field the input field that holds the id
 * @throws NotFound
 */
export async function lockOauthClient(em: EntityManager, actor: Actor, id: string, field: string): Promise<OauthClient> {
  const where = { organisationId: organisationOf(actor), id, deletedAt: null };
  const client = isUuid(id) ? await em.findOne(OauthClientSchema, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!client) throw new NotFound(`There is no OAuth client with the id ${id} in this organisation.`, [field]);
  return client;
}

/**
 * Whoever adds a way to get the client's access tokens could take that way, and so must have all that the client may do.
 * @throws Invalid
 */
export function assertMayActAs(actor: Actor, client: OauthClient, field: string): void {
  const missing = client.permissions.filter((permission) => !may(actor, permission));
  if (missing.length > 0) {
    throw new Invalid(`The OAuth client has permissions that the caller does not have (${missing.join(', ')}), and so the caller cannot hand it on.`, [field]);
  }
}
