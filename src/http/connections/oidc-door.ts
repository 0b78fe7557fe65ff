import { oidcOf, type Connection } from '../../domain/connections/connection.ts';
import { connectionUrls } from '../../domain/connections/connection-urls.ts';
import { connectionSecret } from '../../domain/connections/connection-secret.ts';
import type { Secrets } from '../../domain/shared/secrets.ts';
import type { OidcSignIn } from '../../oidc/oidc-sign-in.ts';
import type { OidcClient } from '../../oidc/provider.ts';
import type { ConnectionDoor } from './connection-door.ts';

/** The connection as a client of its provider, with its secret. */
export async function oidcClientOf(secrets: Secrets, connection: Connection): Promise<OidcClient> {
  const { organisationId, updatedAt } = connection;
  return { ...oidcOf(connection), key: `${organisationId} ${updatedAt.toISOString()}`, clientSecret: await connectionSecret(secrets, connection) };
}

/** OpenID Connect. */
export function createOidcDoor(oidc: OidcSignIn, secrets: Secrets, publicUrl: string): ConnectionDoor {
  return {
    check: async (connection, note) => oidc.check(await oidcClientOf(secrets, connection), note),
    begin: async (connection, { slug, state, loginHint }) => oidc.begin(await oidcClientOf(secrets, connection), { redirectUrl: connectionUrls(publicUrl, slug).oidcRedirect, state, loginHint }),
    endSession: async (connection) => oidc.endSession(await oidcClientOf(secrets, connection), connectionUrls(publicUrl, '').signedOut),
  };
}
