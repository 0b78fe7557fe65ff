import type { OauthClientActor } from '../access/actor.ts';
import type { Permission } from '../access/permissions.ts';
import { earliest, type AuthenticatedToken } from '../api-tokens/authenticate-token.ts';
import { EndedCredential } from '../credentials/ended-credential.ts';
import { Unauthenticated } from '../shared/errors.ts';
import type { Session } from '../shared/scope.ts';
import { runUnbound } from '../shared/statements.ts';
import type { ScimStatus } from '../single-sign-on/single-sign-on-settings.ts';
import { oauthClientStatus } from './oauth-client.ts';

// As for API tokens: whose it is shows only once it is found; see migrations/.
const findToken = 'select * from authenticate_oauth_access_token($1)';

/**
 * Finds whom an access token belongs to. Asked anew for each request, so that it ends at once everywhere with its client, and
 * with the secret or the federation that it was got with. What the client has lost of its permissions, the token has lost.
 * @param session any: the token is found outside of all organisations
 * @param tokenHash SHA-256 of the token, hexadecimal
 * @throws Unauthenticated where the token is unknown or its hour is over; EndedCredential where somebody has ended it
 */
export async function authenticateAccessToken(session: Session, tokenHash: string, now: Date): Promise<AuthenticatedToken<OauthClientActor>> {
  const [token] = (await runUnbound(session, { name: 'authenticate-access-token', text: findToken, values: [tokenHash] })) as unknown as TokenRow[];
  if (!token) throw new Unauthenticated('The access token is not known. Ask the token endpoint of this organisation for a new one.');
  assertUsable(token, now);
  return {
    actor: actorOf(token, token.permissions),
    endsAt: earliest(toDate(token.expires_at), toDate(token.client_expires_at)),
    organisation: { slug: token.slug, scimStatus: token.scim_status, strict: token.strict },
  };
}

interface TokenRow {
  readonly client_id: string;
  readonly organisation_id: string;
  readonly prefix: string;
  readonly permissions: readonly Permission[];
  readonly expires_at: string;
  readonly has_credential: boolean;
  readonly client_name: string;
  readonly client_expires_at: string | null;
  readonly client_disabled_at: string | null;
  readonly slug: string;
  readonly scim_status: ScimStatus;
  readonly strict: boolean;
  readonly user_information_revision: string | null;
}

function actorOf(token: TokenRow, permissions: readonly Permission[]): OauthClientActor {
  return { kind: 'OAUTH_CLIENT', oauthClientId: token.client_id, organisationId: token.organisation_id, permissions: new Set(permissions), userInformationRevision: token.user_information_revision };
}

function assertUsable(token: TokenRow, now: Date): void {
  const shown = `The access token ${token.prefix}… of the OAuth client “${token.client_name}”`;
  const expiresAt = new Date(token.expires_at);
  // Many clients ask for the next one only when they are told so; that is not worth an administrator's attention.
  if (expiresAt <= now) throw new Unauthenticated(`${shown} expired on ${expiresAt.toISOString()}: ask the token endpoint for a new one.`);
  const status = oauthClientStatus({ expiresAt: toDate(token.client_expires_at), disabledAt: toDate(token.client_disabled_at), deletedAt: null }, now);
  if (status !== 'ACTIVE') throw new EndedCredential(`${shown} has ended, since the client is ${status.toLowerCase()}. An owner can change that.`, token.client_id, actorOf(token, []));
  if (!token.has_credential) throw new EndedCredential(`${shown} has ended with the secret or the federation that it was got with: ask the token endpoint for a new one.`, token.client_id, actorOf(token, []));
}

function toDate(value: string | null): Date | null {
  return value === null ? null : new Date(value);
}
