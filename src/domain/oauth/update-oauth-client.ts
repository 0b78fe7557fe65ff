import { authorise } from '../access/authorise.ts';
import { permissionsToHandOn } from '../access/hand-on.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { requiredName } from '../shared/text.ts';
import { lockOauthClient } from './lock-oauth-client.ts';
import type { OauthClient } from './oauth-client.ts';

/** What to change of a client; what is absent stays as it is. */
export interface OauthClientChange {
  readonly name?: string | null;
  readonly permissions?: readonly string[] | null;
  /** `null`: it does not expire. */
  readonly expiresAt?: Date | null;
  readonly enabled?: boolean | null;
}

/**
 * Changes an OAuth client. What it loses, its access tokens lose at once: every request looks its token and client up.
 * @throws NotFound; Invalid as for a new client
 */
export async function updateOauthClient(scope: Scope, id: string, change: OauthClientChange): Promise<OauthClient> {
  authorise(scope.actor, 'oauth-client:write');
  return scope.em.transactional(async (em) => {
    const client = await lockOauthClient(em, scope.actor, id, 'id');
    if (change.name !== undefined && change.name !== null) client.name = requiredName(change.name, ['name']);
    if (change.permissions) client.permissions = permissionsToHandOn(scope.actor, change.permissions);
    if (change.expiresAt !== undefined) client.expiresAt = futureOrNever(change.expiresAt, scope.now);
    if (change.enabled === false) client.disabledAt ??= scope.now;
    if (change.enabled === true) client.disabledAt = null;
    return client;
  });
}

function futureOrNever(moment: Date | null, now: Date): Date | null {
  if (moment && moment <= now) throw new Invalid('expiresAt must be in the future. To end the client now, disable or delete it.', ['expiresAt']);
  return moment;
}
