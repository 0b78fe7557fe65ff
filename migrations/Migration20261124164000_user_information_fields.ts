import { Migration } from '@mikro-orm/migrations';

const ownRows = `organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid`;

/** User information fields. Their values stand among the users' other attributes, so no user is touched. */
export class Migration20261124164000_user_information_fields extends Migration {
  override name = 'Migration20261124164000_user_information_fields';

  override up(): void {
    this.addSql(`create table "user_information_fields" ("organisation_id" uuid not null, "id" uuid not null, "name" text not null, "name_key" text collate "C" not null, "type" text not null, "multi_valued" boolean not null, "case_exact" boolean not null, "description" text null, "canonical_values" text[] not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);
    this.addSql(`alter table "user_information_fields" add constraint "user_information_fields_name_unique" unique ("organisation_id", "name_key");`);
    this.addSql(`alter table "user_information_fields" add constraint "user_information_fields_type_check" check ("type" in ('STRING', 'BOOLEAN', 'INTEGER', 'DECIMAL', 'DATE_TIME', 'REFERENCE'));`);
    this.addSql(`alter table "user_information_fields" add constraint "user_information_fields_organisation_fk" foreign key ("organisation_id") references "organisations" ("id") on delete cascade`);
    this.addSql(`alter table "user_information_fields" enable row level security;`);
    this.addSql(`alter table "user_information_fields" force row level security;`);
    this.addSql(`create policy "own_organisation" on "user_information_fields" to "rollcall_runtime" using (${ownRows}) with check (${ownRows});`);
    this.addSql(`create policy "platform" on "user_information_fields" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`grant select, insert, update, delete on "user_information_fields" to rollcall_runtime`);

    this.addSql(`alter table "organisations" add "user_information_revision" uuid null;`);

    // A writer of values waits for a change of the fields, and a change of the fields for writers; writers do not wait for each
    // other, as they would in line for the organisation's row. Each query of a volatile function sees what is committed by then.
    this.addSql(`create function hold_user_information_fields(organisation uuid, known_revision uuid)
      returns void language plpgsql volatile set search_path = public, pg_temp as $$ begin
        perform pg_advisory_xact_lock_shared(hashtextextended('user-information-fields ' || organisation, 0));
        if not exists (select from organisations where id = organisation and user_information_revision is not distinct from known_revision) then
          raise exception 'the user information fields are no longer those of revision %', known_revision using errcode = 'RC002';
        end if;
      end $$`);
    this.addSql(`revoke all on function hold_user_information_fields(uuid, uuid) from public`);
    this.addSql(`grant execute on function hold_user_information_fields(uuid, uuid) to rollcall_runtime`);

    this.#tellWhoAsks(`, user_information_revision uuid`, `, organisations.user_information_revision`);
  }

  override down(): void {
    this.#tellWhoAsks();
    this.addSql(`drop function hold_user_information_fields(uuid, uuid)`);
    this.addSql(`alter table "organisations" drop column "user_information_revision";`);
    this.addSql(`drop table "user_information_fields"`);
  }

  // What a request is told of its organisation by its secret, so that it need not ask.
  #tellWhoAsks(column = '', value = ''): void {
    this.addSql(`drop function authenticate_api_token(text), authenticate_oauth_access_token(text)`);
    this.addSql(`create function authenticate_api_token(presented_hash text)
      returns table (id uuid, organisation_id uuid, name text, prefix text, permissions text[], expires_at timestamptz, revoked_at timestamptz,
        retires_at timestamptz, retire_by timestamptz, successor_prefix text, last_used_at timestamptz, slug text, scim_status text, strict boolean${column})
      language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
        -- plpgsql keeps the plan for the session; every request asks this. Only a token in rotation looks for its successor.
        return query select api_tokens.id, api_tokens.organisation_id, api_tokens.name, api_tokens.prefix, api_tokens.permissions, api_tokens.expires_at,
          api_tokens.revoked_at, api_tokens.retires_at, api_tokens.retire_by,
          case when api_tokens.replaced_by_id is not null then (
            select successor.prefix from api_tokens as successor where successor.organisation_id = api_tokens.organisation_id and successor.id = api_tokens.replaced_by_id) end,
          api_tokens.last_used_at, organisations.slug, single_sign_on_settings.scim_status, single_sign_on_settings.strict${value}
        from api_tokens
        join organisations on organisations.id = api_tokens.organisation_id
        join single_sign_on_settings on single_sign_on_settings.organisation_id = api_tokens.organisation_id
        where api_tokens.secret_hash = presented_hash;
      end $$`);
    this.addSql(`create function authenticate_oauth_access_token(presented_hash text)
      returns table (client_id uuid, organisation_id uuid, prefix text, permissions text[], expires_at timestamptz, has_credential boolean,
        client_name text, client_expires_at timestamptz, client_disabled_at timestamptz, slug text, scim_status text, strict boolean${column})
      language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
        return query select token.client_id, token.organisation_id, token.prefix,
          array(select unnest(token.permissions) intersect select unnest(client.permissions)), token.expires_at,
          exists (select from oauth_client_secrets as secret
            where secret.organisation_id = token.organisation_id and secret.id = token.credential_id and secret.revoked_at is null)
          or exists (select from oauth_federations as federation
            where federation.organisation_id = token.organisation_id and federation.client_id = token.client_id and federation.id = token.credential_id),
          client.name, client.expires_at, client.disabled_at, organisations.slug, single_sign_on_settings.scim_status, single_sign_on_settings.strict${value}
        from oauth_access_tokens as token
        join oauth_clients as client on client.organisation_id = token.organisation_id and client.id = token.client_id
        join organisations on organisations.id = token.organisation_id
        join single_sign_on_settings on single_sign_on_settings.organisation_id = token.organisation_id
        where token.token_hash = presented_hash and client.deleted_at is null;
      end $$`);
    for (const signature of ['authenticate_api_token(text)', 'authenticate_oauth_access_token(text)']) {
      this.addSql(`grant create on schema public to rollcall_platform`);
      this.addSql(`alter function ${signature} owner to rollcall_platform`);
      this.addSql(`revoke create on schema public from rollcall_platform`);
      this.addSql(`set local role rollcall_platform`);
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to session_user, rollcall_runtime`);
      this.addSql(`reset role`);
    }
  }
}
