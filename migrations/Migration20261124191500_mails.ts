import { Migration } from '@mikro-orm/migrations';

/** Mails to be sent, and the one way in which requests may queue jobs. The queue itself is graphile-worker's (src/db/migrate.ts). */
export class Migration20261124191500_mails extends Migration {
  override name = 'Migration20261124191500_mails';

  override up(): void {
    this.addSql(`create table "inbox_mails" ("organisation_id" uuid not null, "id" uuid not null, "sender" text not null, "recipient" text not null, "subject" text not null, "html" text not null, "text" text not null, "received_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);

    this.addSql(`create table "mails" ("organisation_id" uuid not null, "id" uuid not null, "kind" text not null, "recipient" text not null, "language" text null, "values" jsonb not null, "state" text not null default 'QUEUED', "attempt" int not null default 0, "reason" text null, "not_after" timestamptz(3) null, "created_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "changed_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);

    this.addSql(`alter table "inbox_mails" enable row level security;`);
    this.addSql(`alter table "inbox_mails" force row level security;`);
    this.addSql(`create policy "own_organisation" on "inbox_mails" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "inbox_mails" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "mails" add constraint "mails_kind_check" check ("kind" in ('SIGN_IN_LINK'));`);
    this.addSql(`alter table "mails" add constraint "mails_state_check" check ("state" in ('QUEUED', 'SENDING', 'HANDED_OVER', 'SENT', 'BOUNCED', 'FAILED', 'WITHDRAWN'));`);
    this.addSql(`alter table "mails" enable row level security;`);
    this.addSql(`alter table "mails" force row level security;`);
    this.addSql(`create policy "own_organisation" on "mails" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "mails" to "rollcall_platform" using (true) with check (true);`);

    // Requests may queue jobs of ours and no others, and only in the name of their own organisation. The owner of the queue runs it.
    this.addSql(`create function add_jobs(kind text, ids uuid[], job_priority int, attempts int) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare organisation text := nullif(current_setting('rollcall.organisation', true), '');
      begin
        if kind is null or kind not in ('send-mail') then raise exception 'there are no jobs of the kind %', kind using errcode = 'invalid_parameter_value'; end if;
        if organisation is null then raise exception 'a job is queued in the name of an organisation' using errcode = 'insufficient_privilege'; end if;
        if cardinality(ids) > 0 then
          perform graphile_worker.add_jobs(array(
            select row(kind, json_build_object('organisationId', organisation::uuid, 'id', id), null, null, attempts, kind || ':' || organisation || ':' || id, job_priority, null)::graphile_worker.job_spec
            from unnest(ids) as id));
        end if;
      end $$`);
    this.addSql(`revoke all on function add_jobs(text, uuid[], int, int) from public`);
    this.addSql(`grant execute on function add_jobs(text, uuid[], int, int) to rollcall_runtime`);

    // What was sent cannot be made unsent, nor sent to somebody else.
    this.addSql(`grant select, insert, update ("state", "attempt", "reason", "sent_at", "changed_at") on "mails" to rollcall_runtime`);
    this.addSql(`grant select, insert on "inbox_mails" to rollcall_runtime`);
    this.addSql(`grant select on "inbox_mails" to rollcall_platform`);
  }

  override down(): void {
    this.addSql(`drop function add_jobs(text, uuid[], int, int)`);
    this.addSql(`drop table "inbox_mails";`);
    this.addSql(`drop table "mails";`);
    this.addSql(`drop schema graphile_worker cascade`);
  }
}
