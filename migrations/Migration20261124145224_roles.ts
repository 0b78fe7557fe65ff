import { Migration } from '@mikro-orm/migrations';

const canSignIn = (row: string): string => `${row}.role = 'OWNER' and ${row}.active and not ${row}.sign_in_blocked`;

/** Roles, the block on signing in, and the rule that an organisation keeps an owner who can sign in. */
export class Migration20261124145224_roles extends Migration {
  override name = 'Migration20261124145224_roles';

  override up(): void {
    this.addSql(`alter table "users" add "role" text not null default 'MEMBER', add "sign_in_blocked" boolean not null default false;`);
    this.addSql(`create index "users_owners_index" on "users" ("organisation_id") where role = 'OWNER';`);
    this.addSql(`alter table "users" add constraint "users_role_check" check ("role" in ('MEMBER', 'MANAGER', 'ADMIN', 'OWNER'));`);

    // Called only for an owner who can sign in and is about to be one no more. Changes of one organisation's owners follow one
    // another: each waits for the lock, and then (every query of the function has its own snapshot) sees what the one before did.
    this.addSql(`create function keep_an_owner() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
        perform pg_advisory_xact_lock(hashtextextended('owners of ' || old.organisation_id::text, 0));
        if not exists (select from users where organisation_id = old.organisation_id and role = 'OWNER' and active and not sign_in_blocked and id <> old.id) then
          raise exception 'an organisation keeps an owner who can sign in' using errcode = 'RC001';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$`);
    this.addSql(`create trigger users_keep_an_owner before update on users for each row when (${canSignIn('old')} and not (${canSignIn('new')})) execute function keep_an_owner()`);
    this.addSql(`create trigger users_keep_an_owner_on_delete before delete on users for each row when (${canSignIn('old')}) execute function keep_an_owner()`);
  }

  override down(): void {
    this.addSql(`drop trigger users_keep_an_owner on users`);
    this.addSql(`drop trigger users_keep_an_owner_on_delete on users`);
    this.addSql(`drop function keep_an_owner()`);
    this.addSql(`drop index "users_owners_index";`);
    this.addSql(`alter table "users" drop constraint "users_role_check";`);
    this.addSql(`alter table "users" drop column "role", drop column "sign_in_blocked";`);
  }
}
