import { Migration } from '@mikro-orm/migrations';

/** People counted by quarters of an hour: what changes a count is noted by triggers, those who are there already included. */
export class Migration20261124161000_people_counts extends Migration {
  override name = 'Migration20261124161000_people_counts';

  override up(): void {
    this.addSql(`create table "membership_changes" ("organisation_id" uuid not null, "transaction_id" bigint not null default ((pg_current_xact_id())::text)::bigint, "id" uuid not null default gen_random_uuid(), "changed_at" timestamptz(3) not null, "group_id" uuid not null, "added" int not null, "removed" int not null, primary key ("organisation_id", "transaction_id", "id"));`);

    this.addSql(`create table "people_changes" ("organisation_id" uuid not null, "transaction_id" bigint not null default ((pg_current_xact_id())::text)::bigint, "id" uuid not null default gen_random_uuid(), "changed_at" timestamptz(3) not null, "before_active" boolean null, "before_source" text null, "before_department" text null, "before_language" text null, "after_active" boolean null, "after_source" text null, "after_department" text null, "after_language" text null, primary key ("organisation_id", "transaction_id", "id"));`);

    this.addSql(`create table "people_counts" ("organisation_id" uuid not null, "dimension" text not null, "value" text not null, "quarter_at" timestamptz(0) not null, "added" int not null, "removed" int not null, primary key ("organisation_id", "dimension", "value", "quarter_at"));`);

    this.addSql(`alter table "membership_changes" enable row level security;`);
    this.addSql(`alter table "membership_changes" force row level security;`);
    this.addSql(`create policy "own_organisation" on "membership_changes" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "membership_changes" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "people_changes" enable row level security;`);
    this.addSql(`alter table "people_changes" force row level security;`);
    this.addSql(`create policy "own_organisation" on "people_changes" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "people_changes" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "people_counts" add constraint "people_counts_dimension_check" check ("dimension" in ('EVERYONE', 'STATUS', 'SOURCE', 'DEPARTMENT', 'LANGUAGE', 'GROUP'));`);
    this.addSql(`alter table "people_counts" enable row level security;`);
    this.addSql(`alter table "people_counts" force row level security;`);
    this.addSql(`create policy "own_organisation" on "people_counts" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "people_counts" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`create function note_change_of_user() returns trigger language plpgsql as $$ begin
      insert into people_changes (organisation_id, changed_at, before_active, before_source, before_department, before_language, after_active, after_source, after_department, after_language)
      values (coalesce(new.organisation_id, old.organisation_id), case tg_op when 'INSERT' then new.created_at when 'UPDATE' then new.updated_at else now() end,
        old.active, old.source, old.department, old.preferred_language, new.active, new.source, new.department, new.preferred_language);
      return null;
    end $$`);
    this.addSql(`create trigger note_made_or_gone after insert or delete on users for each row execute function note_change_of_user()`);
    this.addSql(`create trigger note_change after update on users for each row
      when ((old.active, old.source, old.department, old.preferred_language) is distinct from (new.active, new.source, new.department, new.preferred_language))
      execute function note_change_of_user()`);
    this.addSql(`create function note_change_of_members() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
      insert into membership_changes (organisation_id, changed_at, group_id, added, removed)
      select organisation_id, case tg_op when 'INSERT' then max(added_at) else now() end, group_id,
        case tg_op when 'INSERT' then count(*) else 0 end, case tg_op when 'INSERT' then 0 else count(*) end
      from changed group by organisation_id, group_id;
      return null;
    end $$`);
    this.addSql(`create trigger note_joined after insert on group_members referencing new table as changed for each statement execute function note_change_of_members()`);
    this.addSql(`create trigger note_left after delete on group_members referencing old table as changed for each statement execute function note_change_of_members()`);

    // Where a user or group is deleted, the owner of the table deletes its memberships (the foreign key does), and the owner may
    // add no rows: so the platform role does.
    this.addSql(`grant insert on "membership_changes" to rollcall_platform`);
    this.addSql(`grant create on schema public to rollcall_platform`);
    this.addSql(`alter function note_change_of_members() owner to rollcall_platform`);
    this.addSql(`revoke create on schema public from rollcall_platform`);
    this.addSql(`set local role rollcall_platform`);
    this.addSql(`revoke all on function note_change_of_members() from public`);
    this.addSql(`reset role`);

    // Forced row-level security would hide them from the owner.
    const tables = ['users', 'group_members', 'people_changes', 'membership_changes'];
    for (const table of tables) this.addSql(`alter table "${table}" no force row level security`);
    this.addSql(`insert into people_changes (organisation_id, changed_at, after_active, after_source, after_department, after_language)
      select organisation_id, created_at, active, source, department, preferred_language from users`);
    this.addSql(`insert into membership_changes (organisation_id, changed_at, group_id, added, removed)
      select organisation_id, added_at, group_id, count(*), 0 from group_members group by 1, 2, 3`);
    for (const table of tables) this.addSql(`alter table "${table}" force row level security`);

    this.addSql(`grant select, insert on "people_changes", "membership_changes" to rollcall_runtime`);
    this.addSql(`grant update ("transaction_id") on "people_changes", "membership_changes" to rollcall_runtime`);
    this.addSql(`grant select, insert, update, delete on "people_counts" to rollcall_runtime`);
  }

  override down(): void {
    for (const trigger of ['note_made_or_gone', 'note_change']) this.addSql(`drop trigger ${trigger} on users`);
    for (const trigger of ['note_joined', 'note_left']) this.addSql(`drop trigger ${trigger} on group_members`);
    this.addSql(`drop function note_change_of_user(), note_change_of_members()`);
    this.addSql(`drop table "membership_changes";`);
    this.addSql(`drop table "people_changes";`);
    this.addSql(`drop table "people_counts";`);
  }
}
