import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '../src/db/audit-table.ts';

// Whoever makes a trigger must be allowed to call its function, which nobody else may.
const mayRecord = (may: boolean): string[] => ['set local role rollcall_platform', `${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`, 'reset role'];

/** Duplicate checks, what was done about duplicates, and the ids that lead to merged accounts. */
export class Migration20261127223000_duplicates extends Migration {
  override name = 'Migration20261127223000_duplicates';

  override up(): void {
    this.addSql(`create table "duplicate_checks" ("organisation_id" uuid not null, "id" uuid not null, "file_name" text null, "user_name_from" text not null, "external_id_from" text not null, "matches_by_external_id" boolean not null, "created_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);

    this.addSql(`create table "duplicate_check_lines" ("organisation_id" uuid not null, "id" uuid not null, "check_id" uuid not null, "line_number" int null, "user_name" text null, "user_name_key" text collate "C" null, "external_id" text null, "mail" text null, "display_name" text null, "outcome" text not null, "reason" text not null, "user_id" uuid null, "candidates" jsonb not null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "duplicate_check_lines_check_index" on "duplicate_check_lines" ("organisation_id", "check_id", "id");`);

    this.addSql(`create table "duplicate_cures" ("organisation_id" uuid not null, "id" uuid not null, "kind" text not null, "line_id" uuid null, "user_id" uuid not null, "merged_id" uuid null, "user_name" text null, "memory" jsonb null, "created_at" timestamptz(3) not null, "undone_at" timestamptz(3) null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "duplicate_cures_user_index" on "duplicate_cures" ("organisation_id", "user_id");`);
    this.addSql(`create index "duplicate_cures_line_index" on "duplicate_cures" ("organisation_id", "line_id");`);
    this.addSql(`create index "duplicate_cures_merged_index" on "duplicate_cures" ("organisation_id", "merged_id") where undone_at is null;`);

    this.addSql(`create index "provisioning_events_refused_index" on "provisioning_events" ("organisation_id", "resource_name") where decision = 'REFUSED';`);

    this.addSql(`alter table "duplicate_checks" add constraint "duplicate_checks_user_name_from_check" check ("user_name_from" in ('USER_PRINCIPAL_NAME', 'MAIL'));`);
    this.addSql(`alter table "duplicate_checks" add constraint "duplicate_checks_external_id_from_check" check ("external_id_from" in ('OBJECT_ID', 'MAIL_NICKNAME', 'NONE'));`);
    this.addSql(`alter table "duplicate_checks" enable row level security;`);
    this.addSql(`alter table "duplicate_checks" force row level security;`);
    this.addSql(`create policy "own_organisation" on "duplicate_checks" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "duplicate_checks" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "duplicate_check_lines" add constraint "duplicate_check_lines_outcome_check" check ("outcome" in ('MATCHED', 'CREATED', 'LOOKS_ALIKE', 'NOT_SENT', 'PROBLEM'));`);
    this.addSql(`alter table "duplicate_check_lines" enable row level security;`);
    this.addSql(`alter table "duplicate_check_lines" force row level security;`);
    this.addSql(`create policy "own_organisation" on "duplicate_check_lines" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "duplicate_check_lines" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "duplicate_cures" add constraint "duplicate_cures_kind_check" check ("kind" in ('LINK', 'MERGE', 'IGNORE'));`);
    this.addSql(`alter table "duplicate_cures" enable row level security;`);
    this.addSql(`alter table "duplicate_cures" force row level security;`);
    this.addSql(`create policy "own_organisation" on "duplicate_cures" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "duplicate_cures" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "duplicate_check_lines" add constraint "duplicate_check_lines_check_fk" foreign key ("organisation_id", "check_id") references "duplicate_checks" ("organisation_id", "id") on delete cascade`);
    this.addSql(`alter table "duplicate_cures" add constraint "duplicate_cures_user_fk" foreign key ("organisation_id", "user_id") references "users" ("organisation_id", "id") on delete cascade`);

    this.addSql(`grant select, insert, delete on "duplicate_checks" to rollcall_runtime`);
    this.addSql(`grant select, insert on "duplicate_check_lines" to rollcall_runtime`);
    this.addSql(`grant select, insert, update ("user_id", "memory", "undone_at") on "duplicate_cures" to rollcall_runtime`);
    // Of merged accounts they go over to the one that stays.
    this.addSql(`grant update ("user_id") on "invitations", "mails" to rollcall_runtime`);

    const audited = [
      ...auditTable({ table: 'duplicate_checks', target: 'duplicate-check', name: 'file_name' }),
      ...auditTable({ table: 'duplicate_cures', target: 'duplicate-cure', name: 'user_name', leftOut: ['memory'], watched: ['user_id', 'undone_at'] }),
    ];
    for (const sql of [...mayRecord(true), ...audited, ...mayRecord(false)]) this.addSql(sql);

    // To whom an id leads, and under which ids somebody's history stands (src/domain/users/merged-users.ts). As functions of what is asked for,
    // since behind row-level security a subquery beside a column would keep PostgreSQL from its index.
    this.addSql(`create function surviving_user(organisation uuid, asked uuid) returns uuid language plpgsql stable as $$ begin
        return coalesce((select user_id from duplicate_cures where organisation_id = organisation and undone_at is null and merged_id = asked), asked);
      end $$`);
    this.addSql(`create function ids_of_person(organisation uuid, asked uuid) returns uuid[] language plpgsql stable as $$ declare survivor uuid := surviving_user(organisation, asked); begin
        return survivor || array(select merged_id from duplicate_cures where organisation_id = organisation and undone_at is null and merged_id is not null and user_id = survivor);
      end $$`);
  }

  override down(): void {
    this.addSql(`drop function ids_of_person(uuid, uuid), surviving_user(uuid, uuid)`);
    this.addSql(`revoke update ("user_id") on "invitations", "mails" from rollcall_runtime`);
    this.addSql(`drop table if exists "duplicate_checks" cascade;`);
    this.addSql(`drop table if exists "duplicate_check_lines" cascade;`);
    this.addSql(`drop table if exists "duplicate_cures" cascade;`);

    this.addSql(`drop index "provisioning_events_refused_index";`);
  }
}
