import { Migration } from '@mikro-orm/migrations';

// As they were counted when this migration was written.
const counts = [
  'requests', 'lookups', 'unchanged', 'users_created', 'users_changed', 'users_disabled', 'users_enabled', 'users_deleted', 'groups_created', 'groups_changed', 'groups_deleted',
  'refused_forbidden', 'refused_not_found', 'refused_conflict', 'refused_version_mismatch', 'refused_failed', 'refused_invalid',
];
const each = (sql: (count: string) => string): string => counts.map(sql).join(', ');

/** Running totals of requests and people, and cycles, kept by the roll-up; those of what is rolled up already are made here. */
export class Migration20261124190500_running_totals extends Migration {
  override name = 'Migration20261124190500_running_totals';

  override up(): void {
    this.addSql(`create table "activity_totals" ("organisation_id" uuid not null, "client_id" uuid not null, "quarter_at" timestamptz(0) not null, "last_at" timestamptz(3) not null, "requests" bigint not null, "lookups" bigint not null, "unchanged" bigint not null, "users_created" bigint not null, "users_changed" bigint not null, "users_disabled" bigint not null, "users_enabled" bigint not null, "users_deleted" bigint not null, "groups_created" bigint not null, "groups_changed" bigint not null, "groups_deleted" bigint not null, "refused_forbidden" bigint not null, "refused_not_found" bigint not null, "refused_conflict" bigint not null, "refused_version_mismatch" bigint not null, "refused_failed" bigint not null, "refused_invalid" bigint not null, primary key ("organisation_id", "client_id", "quarter_at"));`);
    this.addSql(`create table "provisioning_cycles" ("organisation_id" uuid not null, "id" uuid not null, "client_id" uuid not null, "started_at" timestamptz(3) not null, "last_request_at" timestamptz(3) not null, "first_quarter" timestamptz(0) not null, "last_quarter" timestamptz(0) not null, "requests" int not null, "lookups" int not null, "unchanged" int not null, "users_created" int not null, "users_changed" int not null, "users_disabled" int not null, "users_enabled" int not null, "users_deleted" int not null, "groups_created" int not null, "groups_changed" int not null, "groups_deleted" int not null, "refused_forbidden" int not null, "refused_not_found" int not null, "refused_conflict" int not null, "refused_version_mismatch" int not null, "refused_failed" int not null, "refused_invalid" int not null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "provisioning_cycles_started_index" on "provisioning_cycles" ("organisation_id", "started_at", "id");`);
    this.addSql(`create index "provisioning_cycles_last_request_index" on "provisioning_cycles" ("organisation_id", "last_request_at", "id");`);
    this.addSql(`alter table "people_counts" add "added_so_far" bigint not null default 0, add "removed_so_far" bigint not null default 0;`);
    this.addSql(`alter table "activity_totals" enable row level security;`);
    this.addSql(`alter table "activity_totals" force row level security;`);
    this.addSql(`create policy "own_organisation" on "activity_totals" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "activity_totals" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "provisioning_cycles" enable row level security;`);
    this.addSql(`alter table "provisioning_cycles" force row level security;`);
    this.addSql(`create policy "own_organisation" on "provisioning_cycles" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "provisioning_cycles" to "rollcall_platform" using (true) with check (true);`);

    for (const column of ['rolled_from', 'rolled_to']) {
      const name = column.replace('rolled', 'rolled_up');
      // Stable, and in a language that is not put in the place of its call, so that the planner asks it for the value.
      this.addSql(`create function ${name}(organisation uuid) returns bigint language plpgsql stable as $$ begin
        return (select coalesce(max(${column}), 0) from rollup_progress where organisation_id = organisation);
      end $$`);
    }

    // Forced row-level security would hide them from the owner.
    const tables = ['provisioning_activity', 'activity_totals', 'provisioning_cycles', 'people_counts'];
    for (const table of tables) this.addSql(`alter table "${table}" no force row level security`);
    this.addSql(`insert into activity_totals (organisation_id, client_id, quarter_at, last_at, ${counts.join(', ')})
      select organisation_id, client_id, quarter_at, last_at, ${each((count) => `sum(${count}) over so_far`)}
      from provisioning_activity window so_far as (partition by organisation_id, client_id order by quarter_at)`);
    this.addSql(`insert into provisioning_cycles (organisation_id, id, client_id, started_at, last_request_at, first_quarter, last_quarter, ${counts.join(', ')})
      select organisation_id, (lpad(to_hex((extract(epoch from min(quarter_at)) * 1000)::bigint), 12, '0') || '8' || substr(md5(client_id::text), 1, 3) || '8' || substr(md5(client_id::text), 4, 15))::uuid,
        client_id, min(first_at), max(last_at), min(quarter_at), max(quarter_at), ${each((count) => `sum(${count})`)}
      from (
        select *, count(*) filter (where is_first) over (partition by organisation_id, client_id order by first_at) as number
        from (
          select *, first_at - max(last_at) over (partition by organisation_id, client_id order by first_at rows between unbounded preceding and 1 preceding) >= interval '15 minutes' as is_first
          from provisioning_activity
        ) as after_silence
      ) as numbered group by organisation_id, client_id, number`);
    this.addSql(`update people_counts as counts set added_so_far = running.added, removed_so_far = running.removed
      from (
        select organisation_id, dimension, value, quarter_at, sum(added) over so_far as added, sum(removed) over so_far as removed
        from people_counts window so_far as (partition by organisation_id, dimension, value order by quarter_at)
      ) as running
      where (counts.organisation_id, counts.dimension, counts.value, counts.quarter_at) = (running.organisation_id, running.dimension, running.value, running.quarter_at)`);
    for (const table of tables) this.addSql(`alter table "${table}" force row level security`);

    this.addSql(`grant select, insert, update, delete on "activity_totals", "provisioning_cycles" to rollcall_runtime`);
  }

  override down(): void {
    this.addSql(`drop function rolled_up_from(uuid), rolled_up_to(uuid)`);
    this.addSql(`drop table "activity_totals";`);
    this.addSql(`drop table "provisioning_cycles";`);
    this.addSql(`alter table "people_counts" drop column "added_so_far", drop column "removed_so_far";`);
  }
}
