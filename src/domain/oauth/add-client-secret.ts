import { hashTokenSecret } from '../api-tokens/token-secret.ts';
import { authorise } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { newId } from '../shared/uuid.ts';
import { assertMayActAs, lockOauthClient } from './lock-oauth-client.ts';
import { liveSecrets, OauthClientSecretSchema, type OauthClientSecret } from './oauth-client-secret.ts';
import { newOauthSecret } from './oauth-secret.ts';

const year = 365 * 86_400_000;
/** Microsoft asks for secrets that end after one to three years. */
const lifetime = { usual: year, most: 3 * year };

/**
 * Gives an OAuth client one more secret: the first, or the one that is to follow it.
 * @param expiresAt in a year where it is not given
 * @returns the secret's row and the secret itself, which is kept nowhere
 * @throws NotFound; Invalid where two are live already, where the client may more than the caller, or where the expiry is not within three years
 */
export async function addClientSecret(scope: Scope, clientId: string, expiresAt?: Date | null): Promise<{ row: OauthClientSecret; secret: string }> {
  authorise(scope.actor, 'oauth-client:write');
  const end = expiryOf(expiresAt, scope.now);
  return scope.em.transactional(async (em) => {
    const client = await lockOauthClient(em, scope.actor, clientId, 'clientId');
    assertMayActAs(scope.actor, client, 'clientId');
    const live = await em.count(OauthClientSecretSchema, { organisationId: client.organisationId, clientId, revokedAt: null, expiresAt: { $gt: scope.now } });
    if (live >= liveSecrets) throw new Invalid(`The OAuth client has ${live} live secrets, and no more are allowed: revoke the one that is no longer used.`, ['clientId']);
    const { secret, prefix } = newOauthSecret('clientSecret');
    const row = em.create(OauthClientSecretSchema, {
      organisationId: client.organisationId, id: newId(), clientId, prefix, secretHash: hashTokenSecret(secret), expiresAt: end, createdAt: scope.now,
    });
    return { row, secret };
  });
}

function expiryOf(given: Date | null | undefined, now: Date): Date {
  const end = given ?? new Date(now.getTime() + lifetime.usual);
  if (end <= now || end.getTime() > now.getTime() + lifetime.most) throw new Invalid('expiresAt must be in the future and within three years.', ['expiresAt']);
  return end;
}
