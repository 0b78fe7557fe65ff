import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { ConnectionSchema, type Connection } from './connection.ts';

/** The sign-in connection of the caller's organisation; `null` where it has none. */
export async function getConnection(scope: Scope): Promise<Connection | null> {
  authorise(scope.actor, 'single-sign-on:read');
  return scope.em.findOne(ConnectionSchema, { organisationId: organisationOf(scope.actor) });
}
