/**
 * Whatever has an end that owners must know of beforehand, by its kind. Each is SQL of the things of the organisation $1 that are in use
 * and have no successor yet, as rows of (id, name, created_at, ends_at); `name` is how people tell them apart. To remind of one
 * more kind takes a line here and its words in mail/texts/.
 */
export const expiringThings = {
  API_TOKEN: `
    select id, name || ' (' || prefix || '…)' as name, created_at, expires_at as ends_at from api_tokens
    where organisation_id = $1 and revoked_at is null and replaced_by_id is null and expires_at is not null`,
  OAUTH_CLIENT: `
    select id, name, created_at, expires_at as ends_at from oauth_clients
    where organisation_id = $1 and deleted_at is null and disabled_at is null and expires_at is not null`,
  OAUTH_CLIENT_SECRET: `
    select secret.id, client.name || ' (' || secret.prefix || '…)' as name, secret.created_at, secret.expires_at as ends_at
    from oauth_client_secrets as secret join oauth_clients as client on client.organisation_id = $1 and client.id = secret.client_id
    where secret.organisation_id = $1 and secret.revoked_at is null and client.deleted_at is null and client.disabled_at is null
      and not exists (
        select from oauth_client_secrets as successor
        where successor.organisation_id = $1 and successor.client_id = secret.client_id and successor.revoked_at is null and successor.expires_at > secret.expires_at)`,
  // Another certificate of the same provider that ends later is its successor. It has no id of its own, but a thumbprint.
  SAML_CERTIFICATE: `
    select md5(certificate ->> 'thumbprint')::uuid as id, (certificate ->> 'subject') || ' (' || left(certificate ->> 'thumbprint', 8) || '…)' as name, connection.created_at, (certificate ->> 'notAfter')::timestamptz as ends_at
    from connections as connection cross join jsonb_array_elements(connection.configuration -> 'certificates') as certificate
    where connection.organisation_id = $1 and connection.kind = 'SAML' and connection.status = 'ENABLED'
      and not exists (
        select from jsonb_array_elements(connection.configuration -> 'certificates') as successor where (successor ->> 'notAfter')::timestamptz > (certificate ->> 'notAfter')::timestamptz)`,
} as const;

/** A kind of thing that has an end. */
export type ExpiringKind = keyof typeof expiringThings;

/** Something that ends, as it stands in a mail; the moment is in the form of ISO 8601. */
export interface ExpiringThing {
  readonly kind: ExpiringKind;
  readonly name: string;
  readonly endsAt: string;
}
