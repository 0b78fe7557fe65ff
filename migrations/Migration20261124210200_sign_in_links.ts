import { Migration } from '@mikro-orm/migrations';
import { auditTable, stopAuditing } from '../src/db/audit-table.ts';

const users = { table: 'users', target: 'user', name: 'user_name', leftOut: ['search', 'user_name_key'] };

/** Links that let a user in once, who may use them, and what finds the organisations of an address. */
export class Migration20261124210200_sign_in_links extends Migration {
  override name = 'Migration20261124210200_sign_in_links';

  override up(): void {
    this.addSql(`create table "sign_in_links" ("organisation_id" uuid not null, "id" uuid not null, "user_id" uuid not null, "method" text not null, "browser" text null, "return_to" text null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "sign_in_links_user_index" on "sign_in_links" ("organisation_id", "user_id", "created_at");`);
    this.addSql(`alter table "sign_in_links" add constraint "sign_in_links_method_check" check ("method" in ('EMAIL_LINK', 'OPERATOR_LINK'));`);
    this.addSql(`alter table "sign_in_links" add constraint "sign_in_links_user_fk" foreign key ("organisation_id", "user_id") references "users" ("organisation_id", "id") on delete cascade`);
    this.addSql(`alter table "sign_in_links" enable row level security;`);
    this.addSql(`alter table "sign_in_links" force row level security;`);
    this.addSql(`create policy "own_organisation" on "sign_in_links" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "sign_in_links" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`grant select, insert, update, delete on "sign_in_links" to rollcall_runtime`);

    this.addSql(`alter table "single_sign_on_settings" add "email_sign_in" text not null default 'EVERYONE';`);
    this.addSql(`alter table "single_sign_on_settings" add constraint "single_sign_on_settings_email_sign_in_check" check ("email_sign_in" in ('EVERYONE', 'OWNERS'));`);

    this.addSql(`alter table "users" add "email_hash" text generated always as (md5(lower(email))) stored null;`);
    // Whoever signs in names no organisation, so this index leads with none.
    this.addSql(`create index "users_email_index" on "users" ("email_hash");`);
    // Of users, the platform role may read these two columns alone, for this function, which tells of one of them.
    this.addSql(`grant select ("organisation_id", "email_hash") on "users" to rollcall_platform`);
    this.addSql(`create function organisations_of_address(address text) returns setof uuid language sql stable security definer set search_path = public, pg_temp
      as $$ select distinct organisation_id from users where email_hash = md5(lower(address)) limit 20 $$`);
    this.addSql(`grant create on schema public to rollcall_platform`);
    this.addSql(`alter function organisations_of_address(text) owner to rollcall_platform`);
    this.addSql(`revoke create on schema public from rollcall_platform`);
    this.addSql(`set local role rollcall_platform`);
    this.addSql(`revoke all on function organisations_of_address(text) from public`);
    this.addSql(`grant execute on function organisations_of_address(text) to session_user`);
    this.addSql(`reset role`);

    this.mayRecord(true);
    for (const sql of auditTable({ table: 'sign_in_links', target: 'sign-in-link', watched: ['used_at'] })) this.addSql(sql);
    // The hash is a copy.
    for (const sql of [...stopAuditing('users'), ...auditTable({ ...users, leftOut: [...users.leftOut, 'email_hash'] })]) this.addSql(sql);
    this.mayRecord(false);
  }

  override down(): void {
    this.mayRecord(true);
    for (const sql of [...stopAuditing('users'), ...auditTable(users)]) this.addSql(sql);
    this.mayRecord(false);
    this.addSql(`drop function organisations_of_address(text)`);
    this.addSql(`drop table "sign_in_links"`);
    this.addSql(`alter table "single_sign_on_settings" drop column "email_sign_in";`);
    this.addSql(`alter table "users" drop column "email_hash";`);
  }

  // Whoever makes a trigger must be allowed to call its function, which nobody else may.
  private mayRecord(may: boolean): void {
    this.addSql(`set local role rollcall_platform`);
    this.addSql(`${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`);
    this.addSql(`reset role`);
  }
}
