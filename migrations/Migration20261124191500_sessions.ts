import { Migration } from '@mikro-orm/migrations';

/** Sessions of users. Whoever is disabled or blocked loses theirs in the same transaction, whatever door that comes through. */
export class Migration20261124191500_sessions extends Migration {
  override name = 'Migration20261124191500_sessions';

  override up(): void {
    this.addSql(`create table "sessions" ("organisation_id" uuid not null, "id" uuid not null, "user_id" uuid not null, "secret_hash" text not null, "method" text not null, "identity_provider_session_id" text null, "client_address" text null, "user_agent" text null, "created_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, "idle_ends_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("organisation_id", "id"));`);
    this.addSql(`alter table "sessions" add constraint "sessions_secret_hash_unique" unique ("secret_hash");`);
    this.addSql(`create index "sessions_user_index" on "sessions" ("organisation_id", "user_id");`);
    this.addSql(`create index "sessions_end_index" on "sessions" ("organisation_id", "ends_at");`);
    this.addSql(`alter table "sessions" add constraint "sessions_method_check" check ("method" in ('EMAIL_LINK', 'INVITATION', 'OIDC', 'SAML', 'OPERATOR_LINK'));`);
    this.addSql(`alter table "sessions" add constraint "sessions_user_fk" foreign key ("organisation_id", "user_id") references "users" ("organisation_id", "id") on delete cascade`);

    this.addSql(`alter table "sessions" enable row level security;`);
    this.addSql(`alter table "sessions" force row level security;`);
    this.addSql(`create policy "own_organisation" on "sessions" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "sessions" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`grant select, insert, update, delete on "sessions" to rollcall_runtime`);

    // A request finds its organisation by its secret, so row-level security cannot apply yet. The function sees all sessions (it
    // runs as the platform role, which may read these two columns) and tells of no more than the organisation.
    this.addSql(`create function organisation_of_session(presented_hash text) returns uuid language sql stable security definer set search_path = public, pg_temp
      as $$ select organisation_id from sessions where secret_hash = presented_hash $$`);
    this.addSql(`grant select ("organisation_id", "secret_hash") on "sessions" to rollcall_platform`);
    this.addSql(`grant create on schema public to rollcall_platform`);
    this.addSql(`alter function organisation_of_session(text) owner to rollcall_platform`);
    this.addSql(`revoke create on schema public from rollcall_platform`);
    // Only the owner can say who may call it, and the role is not inherited.
    this.addSql(`set local role rollcall_platform`);
    this.addSql(`revoke all on function organisation_of_session(text) from public`);
    this.addSql(`grant execute on function organisation_of_session(text) to session_user, rollcall_runtime`);
    this.addSql(`reset role`);

    // Who is let in again later begins anew: a session that has ended stays so.
    this.addSql(`create function end_sessions_of_user() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
        update sessions set ended_at = new.updated_at where organisation_id = new.organisation_id and user_id = new.id and ended_at is null;
        return null;
      end $$`);
    this.addSql(`create trigger users_end_sessions after update on users for each row
      when ((old.active and not new.active) or (not old.sign_in_blocked and new.sign_in_blocked)) execute function end_sessions_of_user()`);
  }

  override down(): void {
    this.addSql(`drop trigger users_end_sessions on users`);
    this.addSql(`drop function end_sessions_of_user()`);
    this.addSql(`drop function organisation_of_session(text)`);
    this.addSql(`drop table "sessions"`);
  }
}
