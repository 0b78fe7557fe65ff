import { hashTokenSecret } from '../api-tokens/token-secret.ts';
import type { Permission } from '../access/permissions.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';
import { newId } from '../shared/uuid.ts';
import type { TokenClient } from './find-token-clients.ts';
import { newOauthSecret } from './oauth-secret.ts';

/** How long an access token lasts, in seconds. Microsoft Entra ID asks for one to six hours. */
const accessTokenLifetime = 3600;

// Kept a day beyond their end, so that a late request is told that its token has expired.
const keptBeyondTheEnd = 86_400_000;

/** With what the client has shown who it is. */
export interface UsedCredential {
  /** The id of the secret or of the federation. */
  readonly id: string;
  /** When it ends; the access token does not outlast it. */
  readonly expiresAt: Date | null;
  /** An assertion that must not be used again before its end. */
  readonly assertion?: { readonly hash: string; readonly expiresAt: Date };
}

/** An access token that was issued. */
export interface IssuedToken {
  readonly accessToken: string;
  readonly prefix: string;
  /** In whole seconds. */
  readonly expiresIn: number;
}

const forgetTokens = 'delete from oauth_access_tokens where organisation_id = $1 and expires_at < $2';
const forgetAssertions = 'delete from oauth_used_assertions where organisation_id = $1 and expires_at < $2';

// One statement, so that of two requests with one assertion one gets nothing, on whichever replicas they are.
const issue = `with once as (
    insert into oauth_used_assertions (organisation_id, assertion_hash, expires_at) select $1, $9::text, $10::timestamptz where $9::text is not null
    on conflict do nothing returning assertion_hash
  ), issued as (
    insert into oauth_access_tokens (organisation_id, id, client_id, credential_id, prefix, token_hash, permissions, expires_at, created_at)
    select $1, $2, $3, $4, $5, $6, $7::text[], $8::timestamptz, $11::timestamptz where $9::text is null or exists (select from once)
    returning client_id, credential_id
  ), of_client as (
    update oauth_clients set last_used_at = $11 from issued where oauth_clients.organisation_id = $1 and oauth_clients.id = issued.client_id
  ), by_secret as (
    update oauth_client_secrets set last_used_at = $11 from issued where oauth_client_secrets.organisation_id = $1 and oauth_client_secrets.id = issued.credential_id
  ), by_federation as (
    update oauth_federations set last_used_at = $11 from issued
    where oauth_federations.organisation_id = $1 and oauth_federations.client_id = issued.client_id and oauth_federations.id = issued.credential_id
  ) select client_id from issued`;

/**
 * Issues an access token to a client that has shown who it is; only the token's SHA-256 is kept. Clears away what has long
 * expired of the same organisation. Needs no permission: the scope is the client's own, and the credential is what counts.
 * @returns undefined where the assertion has been used before
 */
export async function issueAccessToken(
  scope: Scope, client: Pick<TokenClient, 'organisationId' | 'id' | 'expiresAt'>, credential: UsedCredential, permissions: readonly Permission[],
): Promise<IssuedToken | undefined> {
  const { now } = scope;
  const ends = [now.getTime() + accessTokenLifetime * 1000, client.expiresAt?.getTime(), credential.expiresAt?.getTime()].filter((end) => end !== undefined);
  const expiresAt = new Date(Math.min(...ends));
  const { secret, prefix } = newOauthSecret('accessToken');
  const { organisationId } = client;
  const { assertion } = credential;
  const [, , issued] = await runStatements(scope.session, [
    { name: 'forget-access-tokens', text: forgetTokens, values: [organisationId, new Date(now.getTime() - keptBeyondTheEnd)] },
    { name: 'forget-assertions', text: forgetAssertions, values: [organisationId, now] },
    {
      name: 'issue-access-token', text: issue,
      values: [organisationId, newId(), client.id, credential.id, prefix, hashTokenSecret(secret), permissions, expiresAt, assertion?.hash, assertion?.expiresAt, now],
    },
  ]);
  if (!issued?.[0]) return undefined;
  return { accessToken: secret, prefix, expiresIn: Math.floor((expiresAt.getTime() - now.getTime()) / 1000) };
}
