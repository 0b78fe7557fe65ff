import { Migration } from '@mikro-orm/migrations';

/** Organisations, single sign-on settings, API tokens, users, groups and provisioning events, with row-level security. */
export class Migration20261124110000_initial extends Migration {
  override name = 'Migration20261124110000_initial';

  override up(): void {
    // Cluster-wide, so they may be there from another database; two databases may be migrated at the same moment.
    for (const role of ['rollcall_runtime', 'rollcall_platform']) {
      this.addSql(`do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
      exception when duplicate_object or unique_violation then null; end $$`);
      // Whoever makes a role may administer it but not switch to it (PostgreSQL 16), so that is granted; not to inherit it,
      // or else the policies of the role would let the owner see every row before it has switched. Where the roles were
      // made by somebody else, that somebody has to grant them.
      this.addSql(`do $$ begin
        if current_setting('server_version_num')::int >= 160000 then execute 'grant ${role} to current_user with inherit false, set true';
        else grant ${role} to current_user; end if;
      exception when insufficient_privilege then
        raise notice 'rollcall cannot grant itself the role ${role}: whoever made it must';
      end $$`);
      this.addSql(`grant usage on schema public to ${role}`);
    }

    this.addSql(`create table "api_tokens" ("organisation_id" uuid not null, "id" uuid not null, "name" text not null, "prefix" text not null, "secret_hash" text not null, "permissions" text[] not null, "expires_at" timestamptz(3) null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);
    this.addSql(`alter table "api_tokens" add constraint "api_tokens_secret_hash_unique" unique ("secret_hash");`);

    this.addSql(`create table "groups" ("organisation_id" uuid not null, "id" uuid not null, "display_name" text not null, "display_name_key" text collate "C" not null, "external_id" text collate "C" null, "source" text not null, "version" int not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "groups_external_id_index" on "groups" ("organisation_id", "external_id");`);
    this.addSql(`create index "groups_updated_at_index" on "groups" ("organisation_id", "updated_at");`);
    this.addSql(`alter table "groups" add constraint "groups_display_name_unique" unique ("organisation_id", "display_name_key");`);
    this.addSql(`alter table "groups" add constraint "groups_source_check" check ("source" in ('SCIM', 'MANUAL', 'IMPORT', 'SSO'));`);

    this.addSql(`create table "group_members" ("organisation_id" uuid not null, "group_id" uuid not null, "user_id" uuid not null, "added_at" timestamptz(3) not null, primary key ("organisation_id", "group_id", "user_id"));`);
    this.addSql(`create index "group_members_user_index" on "group_members" ("organisation_id", "user_id");`);

    this.addSql(`create table "organisations" ("id" uuid not null, "slug" text not null, "name" text not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "organisations" add constraint "organisations_slug_unique" unique ("slug");`);

    this.addSql(`create table "provisioning_events" ("organisation_id" uuid not null, "id" uuid not null, "occurred_at" timestamptz(3) not null, "request_id" text not null, "api_token_id" uuid null, "method" text not null, "path" text not null, "resource_type" text null, "resource_id" uuid null, "resource_name" text null, "decision" text not null, "reason" text not null, "warnings" text[] not null, "status" int not null, "request" jsonb null, "operation" text null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "provisioning_events_resource_index" on "provisioning_events" ("organisation_id", "resource_id", "id");`);
    this.addSql(`alter table "provisioning_events" add constraint "provisioning_events_resource_type_check" check ("resource_type" in ('USER', 'GROUP'));`);
    this.addSql(`alter table "provisioning_events" add constraint "provisioning_events_decision_check" check ("decision" in ('CREATED', 'CHANGED', 'UNCHANGED', 'DISABLED', 'ENABLED', 'DELETED', 'REFUSED'));`);

    this.addSql(`create table "single_sign_on_settings" ("organisation_id" uuid not null, "scim_status" text not null default 'ENABLED', "invitation_mode" text not null default 'MANUALLY', "strict" boolean not null default false, "updated_at" timestamptz(3) not null, primary key ("organisation_id"));`);
    this.addSql(`alter table "single_sign_on_settings" add constraint "single_sign_on_settings_scim_status_check" check ("scim_status" in ('ENABLED', 'PAUSED', 'DISABLED'));`);
    this.addSql(`alter table "single_sign_on_settings" add constraint "single_sign_on_settings_invitation_mode_check" check ("invitation_mode" in ('ON_CREATION', 'MANUALLY'));`);

    this.addSql(`create table "users" ("organisation_id" uuid not null, "id" uuid not null, "user_name" text not null, "user_name_key" text collate "C" not null, "external_id" text collate "C" null, "display_name" text null, "formatted_name" text null, "family_name" text null, "given_name" text null, "email" text null, "active" boolean not null, "title" text null, "department" text null, "manager" text null, "preferred_language" text null, "source" text not null, "version" int not null, "attributes" jsonb not null, "search" jsonb not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "users_external_id_index" on "users" ("organisation_id", "external_id");`);
    this.addSql(`create index "users_updated_at_index" on "users" ("organisation_id", "updated_at");`);
    this.addSql(`alter table "users" add constraint "users_user_name_unique" unique ("organisation_id", "user_name_key");`);
    this.addSql(`alter table "users" add constraint "users_source_check" check ("source" in ('SCIM', 'MANUAL', 'IMPORT', 'SSO'));`);

    this.addSql(`create table "user_lookup_values" ("organisation_id" uuid not null, "attribute" text collate "C" not null, "value_key" text collate "C" not null, "user_id" uuid not null, primary key ("organisation_id", "attribute", "value_key", "user_id"));`);
    this.addSql(`create index "user_lookup_values_user_index" on "user_lookup_values" ("organisation_id", "user_id");`);

    this.addSql(`alter table "api_tokens" enable row level security;`);
    this.addSql(`alter table "api_tokens" force row level security;`);
    this.addSql(`create policy "own_organisation" on "api_tokens" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "api_tokens" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "groups" enable row level security;`);
    this.addSql(`alter table "groups" force row level security;`);
    this.addSql(`create policy "own_organisation" on "groups" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "groups" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "group_members" enable row level security;`);
    this.addSql(`alter table "group_members" force row level security;`);
    this.addSql(`create policy "own_organisation" on "group_members" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "group_members" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "organisations" enable row level security;`);
    this.addSql(`alter table "organisations" force row level security;`);
    this.addSql(`create policy "own_organisation" on "organisations" to "rollcall_runtime" using (id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "organisations" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "provisioning_events" enable row level security;`);
    this.addSql(`alter table "provisioning_events" force row level security;`);
    this.addSql(`create policy "own_organisation" on "provisioning_events" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "provisioning_events" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "single_sign_on_settings" enable row level security;`);
    this.addSql(`alter table "single_sign_on_settings" force row level security;`);
    this.addSql(`create policy "own_organisation" on "single_sign_on_settings" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "single_sign_on_settings" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "users" enable row level security;`);
    this.addSql(`alter table "users" force row level security;`);
    this.addSql(`create policy "own_organisation" on "users" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "users" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "user_lookup_values" enable row level security;`);
    this.addSql(`alter table "user_lookup_values" force row level security;`);
    this.addSql(`create policy "own_organisation" on "user_lookup_values" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "user_lookup_values" to "rollcall_platform" using (true) with check (true);`);

    // A row of users, groups or events has no foreign key to its organisation: each insert would lock that one row.
    this.addSql(`alter table "single_sign_on_settings" add constraint "single_sign_on_settings_organisation_fk" foreign key ("organisation_id") references "organisations" ("id") on delete cascade`);
    this.addSql(`alter table "api_tokens" add constraint "api_tokens_organisation_fk" foreign key ("organisation_id") references "organisations" ("id") on delete cascade`);
    this.addSql(`alter table "group_members" add constraint "group_members_group_fk" foreign key ("organisation_id", "group_id") references "groups" ("organisation_id", "id") on delete cascade`);
    this.addSql(`alter table "group_members" add constraint "group_members_user_fk" foreign key ("organisation_id", "user_id") references "users" ("organisation_id", "id") on delete cascade`);

    // A request finds its organisation by its token. The functions see all tokens (they run as the platform role) and tell of
    // none but the one whose hash is presented.
    this.addSql(`create function authenticate_api_token(presented_hash text)
      returns table (id uuid, organisation_id uuid, prefix text, permissions text[], expires_at timestamptz, revoked_at timestamptz,
        last_used_at timestamptz, slug text, scim_status text, strict boolean)
      language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
        -- plpgsql keeps the plan for the session; every request asks this.
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
    for (const signature of ['authenticate_api_token(text)', 'mark_api_token_used(text, timestamptz, timestamptz)']) {
      this.addSql(`grant create on schema public to rollcall_platform`);
      this.addSql(`alter function ${signature} owner to rollcall_platform`);
      this.addSql(`revoke create on schema public from rollcall_platform`);
      // Only the owner can say who may call it, and the role is not inherited.
      this.addSql(`set local role rollcall_platform`);
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`grant execute on function ${signature} to session_user, rollcall_runtime`);
      this.addSql(`reset role`);
    }

    // Least privilege: an organisation's requests can neither make nor delete organisations, nor alter what happened.
    this.addSql(`grant select, insert, update, delete on "users", "user_lookup_values", "groups", "group_members" to rollcall_runtime`);
    this.addSql(`grant select, update on "organisations", "single_sign_on_settings" to rollcall_runtime`);
    this.addSql(`grant select, insert, update on "api_tokens" to rollcall_runtime`);
    this.addSql(`grant select, insert on "provisioning_events" to rollcall_runtime`);
    this.addSql(`grant select, insert, update on "organisations", "single_sign_on_settings" to rollcall_platform`);
    this.addSql(`grant select, update on "api_tokens" to rollcall_platform`);
  }

  // The two roles stay: they belong to the cluster, and another database may use them.
  override down(): void {
    this.addSql(`drop function authenticate_api_token(text), mark_api_token_used(text, timestamptz, timestamptz)`);
    for (const table of ['provisioning_events', 'group_members', 'groups', 'user_lookup_values', 'users', 'api_tokens', 'single_sign_on_settings', 'organisations']) {
      this.addSql(`drop table "${table}"`);
    }
    for (const role of ['rollcall_runtime', 'rollcall_platform']) this.addSql(`revoke usage on schema public from ${role}`);
  }
}
