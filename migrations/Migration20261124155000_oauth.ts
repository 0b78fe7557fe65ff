import { Migration } from '@mikro-orm/migrations';

/** OAuth clients with their secrets, federations and access tokens, and the client that caused a provisioning event. */
export class Migration20261124155000_oauth extends Migration {
  override name = 'Migration20261124155000_oauth';

  override up(): void {
    this.addSql(`create table "oauth_access_tokens" ("organisation_id" uuid not null, "id" uuid not null, "client_id" uuid not null, "credential_id" uuid not null, "prefix" text not null, "token_hash" text not null, "permissions" text[] not null, "expires_at" timestamptz(3) not null, "created_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);
    this.addSql(`alter table "oauth_access_tokens" add constraint "oauth_access_tokens_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "oauth_access_tokens_expiry_index" on "oauth_access_tokens" ("organisation_id", "expires_at");`);

    this.addSql(`create table "oauth_clients" ("organisation_id" uuid not null, "id" uuid not null, "name" text not null, "permissions" text[] not null, "expires_at" timestamptz(3) null, "disabled_at" timestamptz(3) null, "deleted_at" timestamptz(3) null, "last_used_at" timestamptz(3) null, "last_refused_at" timestamptz(3) null, "last_refusal_reason" text null, "created_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);

    this.addSql(`create table "oauth_client_secrets" ("organisation_id" uuid not null, "id" uuid not null, "client_id" uuid not null, "prefix" text not null, "secret_hash" text not null, "expires_at" timestamptz(3) not null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "oauth_client_secrets_client_index" on "oauth_client_secrets" ("organisation_id", "client_id");`);

    this.addSql(`create table "oauth_federations" ("organisation_id" uuid not null, "client_id" uuid not null, "id" uuid not null, "issuer" text not null, "subject" text not null, "audiences" text[] not null, "jwks_url" text not null, "last_used_at" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("organisation_id", "client_id"));`);

    this.addSql(`create table "oauth_used_assertions" ("organisation_id" uuid not null, "assertion_hash" text not null, "expires_at" timestamptz(3) not null, primary key ("organisation_id", "assertion_hash"));`);
    this.addSql(`create index "oauth_used_assertions_expiry_index" on "oauth_used_assertions" ("organisation_id", "expires_at");`);

    this.addSql(`alter table "provisioning_events" add "oauth_client_id" uuid null;`);

    this.addSql(`alter table "oauth_access_tokens" enable row level security;`);
    this.addSql(`alter table "oauth_access_tokens" force row level security;`);
    this.addSql(`create policy "own_organisation" on "oauth_access_tokens" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "oauth_access_tokens" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "oauth_clients" enable row level security;`);
    this.addSql(`alter table "oauth_clients" force row level security;`);
    this.addSql(`create policy "own_organisation" on "oauth_clients" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "oauth_clients" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "oauth_client_secrets" enable row level security;`);
    this.addSql(`alter table "oauth_client_secrets" force row level security;`);
    this.addSql(`create policy "own_organisation" on "oauth_client_secrets" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "oauth_client_secrets" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "oauth_federations" enable row level security;`);
    this.addSql(`alter table "oauth_federations" force row level security;`);
    this.addSql(`create policy "own_organisation" on "oauth_federations" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "oauth_federations" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "oauth_used_assertions" enable row level security;`);
    this.addSql(`alter table "oauth_used_assertions" force row level security;`);
    this.addSql(`create policy "own_organisation" on "oauth_used_assertions" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "oauth_used_assertions" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "oauth_clients" add constraint "oauth_clients_organisation_fk" foreign key ("organisation_id") references "organisations" ("id") on delete cascade`);
    for (const table of ['oauth_client_secrets', 'oauth_federations', 'oauth_access_tokens']) {
      this.addSql(`alter table "${table}" add constraint "${table}_client_fk" foreign key ("organisation_id", "client_id") references "oauth_clients" ("organisation_id", "id") on delete cascade`);
    }

    // A request finds its organisation by its access token, and a token request by the name of the client in it, so row-level
    // security cannot apply yet. The functions see all (they run as the platform role) and tell of none but who is named.
    this.addSql(`create function authenticate_oauth_access_token(presented_hash text)
      returns table (client_id uuid, organisation_id uuid, prefix text, permissions text[], expires_at timestamptz, has_credential boolean,
        client_name text, client_expires_at timestamptz, client_disabled_at timestamptz, slug text, scim_status text, strict boolean)
      language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
        return query select token.client_id, token.organisation_id, token.prefix,
          array(select unnest(token.permissions) intersect select unnest(client.permissions)), token.expires_at,
          exists (select from oauth_client_secrets as secret
            where secret.organisation_id = token.organisation_id and secret.id = token.credential_id and secret.revoked_at is null)
          or exists (select from oauth_federations as federation
            where federation.organisation_id = token.organisation_id and federation.client_id = token.client_id and federation.id = token.credential_id),
          client.name, client.expires_at, client.disabled_at, organisations.slug, single_sign_on_settings.scim_status, single_sign_on_settings.strict
        from oauth_access_tokens as token
        join oauth_clients as client on client.organisation_id = token.organisation_id and client.id = token.client_id
        join organisations on organisations.id = token.organisation_id
        join single_sign_on_settings on single_sign_on_settings.organisation_id = token.organisation_id
        where token.token_hash = presented_hash and client.deleted_at is null;
      end $$`);
    this.addSql(`create function find_oauth_clients(of_organisation text, client uuid, assertion_issuer text, assertion_subject text)
      returns table (organisation_id uuid, id uuid, permissions text[], expires_at timestamptz, disabled_at timestamptz, secrets jsonb, federation jsonb)
      language sql stable security definer set search_path = public, pg_temp as $$
        select found.organisation_id, found.id, found.permissions, found.expires_at, found.disabled_at,
          (select coalesce(jsonb_agg(jsonb_build_object('id', secret.id, 'prefix', secret.prefix, 'hash', secret.secret_hash,
              'expires_at', secret.expires_at, 'revoked_at', secret.revoked_at)), '[]')
            from oauth_client_secrets as secret where secret.organisation_id = found.organisation_id and secret.client_id = found.id),
          case when trusted.id is not null then jsonb_build_object('id', trusted.id, 'issuer', trusted.issuer, 'subject', trusted.subject,
            'audiences', trusted.audiences, 'jwksUrl', trusted.jwks_url) end
        from organisations
        join oauth_clients as found on found.organisation_id = organisations.id
        left join oauth_federations as trusted on trusted.organisation_id = found.organisation_id and trusted.client_id = found.id
        where organisations.slug = of_organisation and found.deleted_at is null
          and (found.id = client or (client is null and trusted.issuer = assertion_issuer and trusted.subject = assertion_subject))
      $$`);
    for (const signature of ['authenticate_oauth_access_token(text)', 'find_oauth_clients(text, uuid, text, text)']) {
      this.addSql(`grant create on schema public to rollcall_platform`);
      this.addSql(`alter function ${signature} owner to rollcall_platform`);
      this.addSql(`revoke create on schema public from rollcall_platform`);
      // Only the owner can say who may call it, and the role is not inherited.
      this.addSql(`set local role rollcall_platform`);
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to session_user, rollcall_runtime`);
      this.addSql(`reset role`);
    }

    this.addSql(`grant select, insert, update on "oauth_clients" to rollcall_runtime`);
    this.addSql(`grant select, insert, update, delete on "oauth_client_secrets", "oauth_federations" to rollcall_runtime`);
    this.addSql(`grant select, insert, delete on "oauth_access_tokens", "oauth_used_assertions" to rollcall_runtime`);
    // For the two functions.
    this.addSql(`grant select on "oauth_clients", "oauth_client_secrets", "oauth_federations", "oauth_access_tokens" to rollcall_platform`);
  }

  override down(): void {
    this.addSql(`drop function authenticate_oauth_access_token(text), find_oauth_clients(text, uuid, text, text)`);
    for (const table of ['oauth_used_assertions', 'oauth_access_tokens', 'oauth_federations', 'oauth_client_secrets', 'oauth_clients']) this.addSql(`drop table "${table}"`);
    this.addSql(`alter table "provisioning_events" drop column "oauth_client_id";`);
  }
}
