import { Migration } from '@mikro-orm/migrations';

/** Requests of SCIM clients counted by quarters of an hour, and lookups among the provisioning events. */
export class Migration20261124151500_provisioning_activity extends Migration {
  override name = 'Migration20261124151500_provisioning_activity';

  override up(): void {
    this.addSql(`create table "provisioning_activity" ("organisation_id" uuid not null, "quarter_at" timestamptz(0) not null, "client_id" uuid not null, "first_at" timestamptz(3) not null, "last_at" timestamptz(3) not null, "requests" int not null default 0, "lookups" int not null default 0, "unchanged" int not null default 0, "users_created" int not null default 0, "users_changed" int not null default 0, "users_disabled" int not null default 0, "users_enabled" int not null default 0, "users_deleted" int not null default 0, "groups_created" int not null default 0, "groups_changed" int not null default 0, "groups_deleted" int not null default 0, "refused_forbidden" int not null default 0, "refused_not_found" int not null default 0, "refused_conflict" int not null default 0, "refused_version_mismatch" int not null default 0, "refused_failed" int not null default 0, "refused_invalid" int not null default 0, primary key ("organisation_id", "quarter_at", "client_id"));`);

    this.addSql(`create table "rollup_progress" ("organisation_id" uuid not null, "rolled_from" bigint not null default 0, "rolled_to" bigint not null default 0, "rolled_at" timestamptz(3) not null, primary key ("organisation_id"));`);

    this.addSql(`alter table "provisioning_events" drop constraint "provisioning_events_decision_check";`);
    this.addSql(`alter table "provisioning_events" add "transaction_id" bigint not null default ((pg_current_xact_id())::text)::bigint;`);
    this.addSql(`create index "provisioning_events_time_index" on "provisioning_events" ("organisation_id", "occurred_at", "id");`);
    this.addSql(`create index "provisioning_events_transaction_index" on "provisioning_events" ("organisation_id", "transaction_id");`);
    this.addSql(`alter table "provisioning_events" add constraint "provisioning_events_decision_check" check ("decision" in ('CREATED', 'CHANGED', 'UNCHANGED', 'DISABLED', 'ENABLED', 'DELETED', 'REFUSED', 'MATCHED', 'UNMATCHED'));`);

    this.addSql(`alter table "provisioning_activity" enable row level security;`);
    this.addSql(`alter table "provisioning_activity" force row level security;`);
    this.addSql(`create policy "own_organisation" on "provisioning_activity" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "provisioning_activity" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "rollup_progress" enable row level security;`);
    this.addSql(`alter table "rollup_progress" force row level security;`);
    this.addSql(`create policy "own_organisation" on "rollup_progress" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "rollup_progress" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`grant select, insert, update, delete on "provisioning_activity", "rollup_progress" to rollcall_runtime`);
    // After a restore from a dump the transactions of another cluster mean nothing; what happened stays as it is.
    this.addSql(`grant update ("transaction_id") on "provisioning_events" to rollcall_runtime`);
  }

  override down(): void {
    this.addSql(`drop table "provisioning_activity";`);
    this.addSql(`drop table "rollup_progress";`);

    this.addSql(`drop index "provisioning_events_time_index";`);
    this.addSql(`drop index "provisioning_events_transaction_index";`);
    this.addSql(`alter table "provisioning_events" drop constraint "provisioning_events_decision_check";`);
    this.addSql(`alter table "provisioning_events" drop column "transaction_id";`);
    // Forced row-level security would hide them from the owner.
    this.addSql(`alter table "provisioning_events" no force row level security`);
    this.addSql(`delete from "provisioning_events" where "decision" in ('MATCHED', 'UNMATCHED')`);
    this.addSql(`alter table "provisioning_events" force row level security`);
    this.addSql(`alter table "provisioning_events" add constraint "provisioning_events_decision_check" check ("decision" in ('CREATED', 'CHANGED', 'UNCHANGED', 'DISABLED', 'ENABLED', 'DELETED', 'REFUSED'));`);
  }
}
