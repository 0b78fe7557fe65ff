import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '../src/db/audit-table.ts';
import { deletedWithRehearsal } from '../src/db/rehearsal-table.ts';

// Whoever makes a trigger must be allowed to call its function, which nobody else may.
const mayRecord = (may: boolean): string[] => ['set local role rollcall_platform', `${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`, 'reset role'];

const own = (column: string): string => `${column} = nullif(current_setting('rollcall.organisation', true), '')::uuid`;

/** What a copy is made of, or compared with. */
const read = ['single_sign_on_settings', 'user_information_fields', 'users', 'user_lookup_values', 'groups', 'group_members', 'duplicate_cures'];
const tables = [
  'activity_totals', 'api_tokens', 'audit_entries', 'audit_seals', 'connection_tests', 'connections', 'duplicate_check_lines', 'duplicate_checks', 'duplicate_cures', 'email_domains',
  'expiry_reminders', 'group_members', 'groups', 'held_users', 'inbox_mails', 'invitations', 'invited_people', 'linked_identities', 'mails', 'membership_changes', 'oauth_access_tokens',
  'oauth_client_secrets', 'oauth_clients', 'oauth_federations', 'oauth_used_assertions', 'people_changes', 'people_counts', 'platform_accesses', 'provisioning_activity',
  'provisioning_brakes', 'provisioning_cycles', 'provisioning_events', 'provisioning_holds', 'refused_credentials', 'rollup_progress', 'sessions', 'sign_in_attempts', 'sign_in_links',
  'single_sign_on_settings', 'user_information_fields', 'user_lookup_values', 'users',
];
const quiet = ['mails', 'sessions', 'sign_in_links'];

/** The triggers of users that have nothing to do where a copy is made or deleted. */
function triggersOfUsers(isRehearsed: boolean): string[] {
  const when = (condition?: string): string => {
    const conditions = [...(isRehearsed ? [`current_user <> 'rollcall_rehearsal'`] : []), ...(condition ? [condition] : [])];
    return conditions.length === 0 ? '' : `when (${conditions.join(' and ')}) `;
  };
  return [
    ...['audit_made', 'audit_changed', 'audit_gone', 'note_made_or_gone', 'invite_new', 'access_ended', 'users_keep_an_owner_on_delete'].map((name) => `drop trigger ${name} on "users"`),
    ...auditTable({ table: 'users', target: 'user', name: 'user_name', leftOut: ['search', 'user_name_key', 'email_hash'], ...(isRehearsed ? { notBy: 'rollcall_rehearsal' } : {}) }),
    `create trigger note_made_or_gone after insert or delete on users for each row ${when()}execute function note_change_of_user()`,
    `create trigger invite_new after insert on users for each row ${when('new.managed_by_directory and new.active and new.email is not null')}execute function invite_with_user()`,
    `create trigger access_ended after delete on "users" for each row ${when()}execute function notify_access_changed()`,
    `create trigger users_keep_an_owner_on_delete before delete on users for each row ${when(`old.role = 'OWNER' and old.active and not old.sign_in_blocked`)}execute function keep_an_owner()`,
  ];
}

/** What finds the organisations of an address; see sign_in_links. */
function organisationsOfAddress(condition: string): string[] {
  return [
    'grant create on schema public to rollcall_platform',
    'set local role rollcall_platform',
    `create or replace function organisations_of_address(address text) returns setof uuid language sql stable security definer set search_path = public, pg_temp
      as $$ select distinct organisation_id from users where email_hash = md5(lower(address))${condition} limit 20 $$`,
    'reset role',
    'revoke create on schema public from rollcall_platform',
  ];
}

/** Rehearsals: copies of organisations, which one role makes, compares and deletes, and of which nothing gets outside. See docs/adr/0040-rehearsals.md. */
export class Migration20261128013000_rehearsals extends Migration {
  override name = 'Migration20261128013000_rehearsals';

  override up(): void {
    // As the first migration makes the other two; see there.
    this.addSql(`do $$ begin
      if not exists (select from pg_roles where rolname = 'rollcall_rehearsal') then create role rollcall_rehearsal nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
    this.addSql(`do $$ begin
      if current_setting('server_version_num')::int >= 160000 then execute 'grant rollcall_rehearsal to current_user with inherit false, set true';
      else grant rollcall_rehearsal to current_user; end if;
    exception when insufficient_privilege then
      raise notice 'rollcall cannot grant itself the role rollcall_rehearsal: whoever made it must';
    end $$`);
    this.addSql(`grant usage on schema public to rollcall_rehearsal`);

    this.addSql(`create table "rehearsals" ("organisation_id" uuid not null, "copy_id" uuid not null, "slug" text not null, "token_prefix" text not null, "started_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("organisation_id", "copy_id"));`);
    this.addSql(`alter table "organisations" add "rehearses_id" uuid null;`);
    this.addSql(`alter table "rehearsals" enable row level security;`);
    this.addSql(`alter table "rehearsals" force row level security;`);
    this.addSql(`create policy "own_organisation" on "rehearsals" to "rollcall_runtime" using (${own('organisation_id')}) with check (${own('organisation_id')});`);
    this.addSql(`create policy "platform" on "rehearsals" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`create policy "rehearsal" on "rehearsals" to "rollcall_rehearsal" using (${own('organisation_id')}) with check (${own('organisation_id')});`);

    this.addSql(`create unique index "rehearsals_open_unique" on "rehearsals" ("organisation_id") where ended_at is null`);
    this.addSql(`grant select on "rehearsals" to rollcall_runtime, rollcall_platform`);
    this.addSql(`grant select, insert, update ("ended_at"), delete on "rehearsals" to rollcall_rehearsal`);

    // Of the organisation itself that role may read what a copy is made of and compared with; every other row that it sees or writes is a copy's.
    for (const table of tables) for (const sql of deletedWithRehearsal(table)) this.addSql(sql);
    for (const sql of deletedWithRehearsal('organisations', 'id')) this.addSql(sql);
    for (const table of read) this.addSql(`create policy "rehearsed" on "${table}" for select to "rollcall_rehearsal" using (${own('organisation_id')})`);
    this.addSql(`create policy "rehearsed" on "organisations" for select to "rollcall_rehearsal" using (${own('id')})`);
    for (const table of [...read, 'organisations', 'api_tokens']) this.addSql(`grant insert on "${table}" to rollcall_rehearsal`);

    // What would get outside is dropped, whichever door or job it comes from.
    this.addSql(`create function keep_inside_rehearsal() returns trigger language plpgsql as $$ begin
      if exists (select from organisations where id = new.organisation_id and rehearses_id is not null) then return null; end if;
      return new;
    end $$`);
    for (const table of quiet) this.addSql(`create trigger keep_inside_rehearsal before insert on "${table}" for each row execute function keep_inside_rehearsal()`);
    for (const sql of organisationsOfAddress(' and exists (select from organisations where organisations.id = organisation_id and rehearses_id is null)')) this.addSql(sql);

    for (const sql of [...mayRecord(true), ...triggersOfUsers(true), ...auditTable({ table: 'rehearsals', target: 'rehearsal', name: 'slug', watched: ['ended_at'] }), ...mayRecord(false)]) this.addSql(sql);
  }

  override down(): void {
    for (const sql of [...mayRecord(true), ...triggersOfUsers(false), ...mayRecord(false), ...organisationsOfAddress('')]) this.addSql(sql);
    for (const table of quiet) this.addSql(`drop trigger keep_inside_rehearsal on "${table}"`);
    this.addSql(`drop function keep_inside_rehearsal()`);
    for (const table of [...read, 'organisations']) this.addSql(`drop policy "rehearsed" on "${table}"`);
    for (const table of [...tables, 'organisations']) {
      this.addSql(`drop policy "rehearsal" on "${table}"`);
      this.addSql(`revoke all on "${table}" from rollcall_rehearsal`);
    }
    this.addSql(`drop table "rehearsals"`);
    // To what was there before a copy is a customer: nobody is to get into one. Forced row-level security would hide the rows from the owner.
    const emptied = ['users', 'api_tokens'];
    for (const table of ['organisations', ...emptied]) this.addSql(`alter table "${table}" no force row level security`);
    for (const table of emptied) {
      this.addSql(`alter table "${table}" disable trigger user`);
      this.addSql(`delete from "${table}" where organisation_id in (select id from organisations where rehearses_id is not null)`);
      this.addSql(`alter table "${table}" enable trigger user`);
    }
    for (const table of ['organisations', ...emptied]) this.addSql(`alter table "${table}" force row level security`);
    this.addSql(`alter table "organisations" drop column "rehearses_id";`);
    this.addSql(`revoke usage on schema public from rollcall_rehearsal`);
  }
}
