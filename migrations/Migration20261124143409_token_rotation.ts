import { Migration } from '@mikro-orm/migrations';

/** Tokens with successors, and what is kept of secrets that are presented after their end. */
export class Migration20261124143409_token_rotation extends Migration {
  override name = 'Migration20261124143409_token_rotation';

  override up(): void {
    this.addSql(`create table "refused_credentials" ("organisation_id" uuid not null, "credential_id" uuid not null, "count" int not null, "first_at" timestamptz(3) not null, "last_at" timestamptz(3) not null, "last_reason" text not null, "event_id" uuid null, "event_at" timestamptz(3) null, primary key ("organisation_id", "credential_id"));`);
    this.addSql(`alter table "refused_credentials" enable row level security;`);
    this.addSql(`alter table "refused_credentials" force row level security;`);
    this.addSql(`create policy "own_organisation" on "refused_credentials" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "refused_credentials" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`grant select, insert, update on "refused_credentials" to rollcall_runtime`);

    this.addSql(`alter table "api_tokens" add "replaced_by_id" uuid null, add "retires_at" timestamptz(3) null, add "retire_by" timestamptz(3) null;`);
    this.addSql(`alter table "api_tokens" add constraint "api_tokens_replaced_by_unique" unique ("organisation_id", "replaced_by_id");`);

    this.addSql(`drop function authenticate_api_token(text), mark_api_token_used(text, timestamptz, timestamptz)`);
    this.addSql(`create function authenticate_api_token(presented_hash text)
      returns table (id uuid, organisation_id uuid, name text, prefix text, permissions text[], expires_at timestamptz, revoked_at timestamptz,
        retires_at timestamptz, retire_by timestamptz, successor_prefix text, last_used_at timestamptz, slug text, scim_status text, strict boolean)
      language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
        -- plpgsql keeps the plan for the session; every request asks this. Only a token in rotation looks for its successor.
        return query select api_tokens.id, api_tokens.organisation_id, api_tokens.name, api_tokens.prefix, api_tokens.permissions, api_tokens.expires_at,
          api_tokens.revoked_at, api_tokens.retires_at, api_tokens.retire_by,
          case when api_tokens.replaced_by_id is not null then (
            select successor.prefix from api_tokens as successor where successor.organisation_id = api_tokens.organisation_id and successor.id = api_tokens.replaced_by_id) end,
          api_tokens.last_used_at, organisations.slug, single_sign_on_settings.scim_status, single_sign_on_settings.strict
        from api_tokens
        join organisations on organisations.id = api_tokens.organisation_id
        join single_sign_on_settings on single_sign_on_settings.organisation_id = api_tokens.organisation_id
        where api_tokens.secret_hash = presented_hash;
      end $$`);
    // Of two tokens of one rotation the older is written, and so locked, first.
    this.addSql(`create function mark_api_token_used(presented_hash text, used_at timestamptz, unless_after timestamptz, rested_at timestamptz)
      returns void language sql security definer set search_path = public, pg_temp as $$
        -- Its first use shows that a successor has arrived: what it replaces retires when it has rested until then.
        update api_tokens set retires_at = rested_at from api_tokens as successor
          where successor.secret_hash = presented_hash and successor.last_used_at is null
            and api_tokens.organisation_id = successor.organisation_id and api_tokens.replaced_by_id = successor.id
            and api_tokens.retires_at is null and api_tokens.revoked_at is null;
        -- A token that is still in use has not rested.
        update api_tokens set last_used_at = used_at, retires_at = case when retires_at is not null then greatest(retires_at, rested_at) end
          where secret_hash = presented_hash and (last_used_at is null or last_used_at < unless_after) $$`);
    this.#giveToPlatform(['authenticate_api_token(text)', 'mark_api_token_used(text, timestamptz, timestamptz, timestamptz)']);
  }

  override down(): void {
    this.addSql(`drop function authenticate_api_token(text), mark_api_token_used(text, timestamptz, timestamptz, timestamptz)`);
    this.addSql(`drop table "refused_credentials"`);
    this.addSql(`alter table "api_tokens" drop column "replaced_by_id", drop column "retires_at", drop column "retire_by"`);
    // As the first migration made them.
    this.addSql(`create function authenticate_api_token(presented_hash text)
      returns table (id uuid, organisation_id uuid, prefix text, permissions text[], expires_at timestamptz, revoked_at timestamptz,
        last_used_at timestamptz, slug text, scim_status text, strict boolean)
      language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
        return query select api_tokens.id, api_tokens.organisation_id, api_tokens.prefix, api_tokens.permissions, api_tokens.expires_at, api_tokens.revoked_at,
          api_tokens.last_used_at, organisations.slug, single_sign_on_settings.scim_status, single_sign_on_settings.strict
        from api_tokens
        join organisations on organisations.id = api_tokens.organisation_id
        join single_sign_on_settings on single_sign_on_settings.organisation_id = api_tokens.organisation_id
        where api_tokens.secret_hash = presented_hash;
      end $$`);
    this.addSql(`create function mark_api_token_used(presented_hash text, used_at timestamptz, unless_after timestamptz)
      returns void language sql security definer set search_path = public, pg_temp as $$
        update api_tokens set last_used_at = used_at where secret_hash = presented_hash and (last_used_at is null or last_used_at < unless_after) $$`);
    this.#giveToPlatform(['authenticate_api_token(text)', 'mark_api_token_used(text, timestamptz, timestamptz)']);
  }

  // The functions see the tokens of all organisations as their owner does, and only the service may call them.
  #giveToPlatform(signatures: readonly string[]): void {
    for (const signature of signatures) {
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
