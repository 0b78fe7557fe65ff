import { Migration } from '@mikro-orm/migrations';

/** Platform tokens, the trail of their uses, and totals of all organisations together. */
export class Migration20261124194800_platform_analytics extends Migration {
  override name = 'Migration20261124194800_platform_analytics';

  override up(): void {
    this.addSql(`create table "platform_accesses" ("organisation_id" uuid not null, "platform_use_id" uuid not null, "accessed_at" timestamptz(3) not null, primary key ("organisation_id", "platform_use_id"));`);
    this.addSql(`create table "platform_activity_totals" ("quarter_at" timestamptz(0) not null, "requests" bigint not null, "lookups" bigint not null, "unchanged" bigint not null, "users_created" bigint not null, "users_changed" bigint not null, "users_disabled" bigint not null, "users_enabled" bigint not null, "users_deleted" bigint not null, "groups_created" bigint not null, "groups_changed" bigint not null, "groups_deleted" bigint not null, "refused_forbidden" bigint not null, "refused_not_found" bigint not null, "refused_conflict" bigint not null, "refused_version_mismatch" bigint not null, "refused_failed" bigint not null, "refused_invalid" bigint not null, primary key ("quarter_at"));`);
    this.addSql(`create table "platform_people_totals" ("dimension" text not null, "value" text not null, "quarter_at" timestamptz(0) not null, "added_so_far" bigint not null, "removed_so_far" bigint not null, primary key ("dimension", "value", "quarter_at"));`);
    this.addSql(`create table "platform_tokens" ("id" uuid not null, "name" text not null, "prefix" text not null, "secret_hash" text not null, "expires_at" timestamptz(3) not null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "platform_tokens" add constraint "platform_tokens_secret_hash_unique" unique ("secret_hash");`);
    this.addSql(`create table "platform_uses" ("id" uuid not null, "platform_token_id" uuid not null, "used_at" timestamptz(3) not null, "request_id" text not null, "address" text not null, "query" text not null, "variables" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "people_counts_quarter_index" on "people_counts" ("quarter_at");`);
    this.addSql(`create index "provisioning_activity_quarter_index" on "provisioning_activity" ("quarter_at");`);
    this.addSql(`alter table "rollup_progress" add "platform_since" timestamptz(0) null;`);
    this.addSql(`alter table "platform_accesses" enable row level security;`);
    this.addSql(`alter table "platform_accesses" force row level security;`);
    this.addSql(`create policy "own_organisation" on "platform_accesses" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "platform_accesses" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "platform_activity_totals" enable row level security;`);
    this.addSql(`alter table "platform_activity_totals" force row level security;`);
    this.addSql(`create policy "platform" on "platform_activity_totals" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "platform_people_totals" add constraint "platform_people_totals_dimension_check" check ("dimension" in ('EVERYONE', 'STATUS', 'SOURCE', 'LANGUAGE'));`);
    this.addSql(`alter table "platform_people_totals" enable row level security;`);
    this.addSql(`alter table "platform_people_totals" force row level security;`);
    this.addSql(`create policy "platform" on "platform_people_totals" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "platform_tokens" enable row level security;`);
    this.addSql(`alter table "platform_tokens" force row level security;`);
    this.addSql(`create policy "platform" on "platform_tokens" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "platform_uses" enable row level security;`);
    this.addSql(`alter table "platform_uses" force row level security;`);
    this.addSql(`create policy "platform" on "platform_uses" to "rollcall_platform" using (true) with check (true);`);

    // Of people, across organisations, what no organisation has words of its own for.
    this.addSql(`drop policy "platform" on "people_counts";`);
    this.addSql(`create policy "platform" on "people_counts" to "rollcall_platform" using (dimension in ('EVERYONE', 'STATUS', 'SOURCE', 'LANGUAGE')) with check (dimension in ('EVERYONE', 'STATUS', 'SOURCE', 'LANGUAGE'));`);

    // All that is counted already is taken up by the next roll-up. Forced row-level security would hide the rows from the owner.
    this.addSql(`alter table "rollup_progress" no force row level security`);
    this.addSql(`update "rollup_progress" set "platform_since" = '-infinity'`);
    this.addSql(`alter table "rollup_progress" force row level security`);

    // The trail can be added to, and nothing else.
    this.addSql(`grant select, insert on "platform_uses", "platform_accesses" to rollcall_platform`);
    this.addSql(`grant select on "platform_accesses" to rollcall_runtime`);
    this.addSql(`grant select, insert on "platform_tokens" to rollcall_platform`);
    this.addSql(`grant update ("last_used_at", "revoked_at") on "platform_tokens" to rollcall_platform`);
    this.addSql(`grant select, insert, delete on "platform_activity_totals", "platform_people_totals" to rollcall_platform`);
    this.addSql(`grant select on "provisioning_activity", "activity_totals", "people_counts", "rollup_progress" to rollcall_platform`);
    this.addSql(`grant update ("platform_since") on "rollup_progress" to rollcall_platform`);
  }

  override down(): void {
    this.addSql(`revoke select on "provisioning_activity", "activity_totals", "people_counts", "rollup_progress" from rollcall_platform`);
    this.addSql(`revoke update ("platform_since") on "rollup_progress" from rollcall_platform`);
    for (const table of ['platform_tokens', 'platform_uses', 'platform_accesses', 'platform_activity_totals', 'platform_people_totals']) this.addSql(`drop table "${table}"`);
    this.addSql(`drop policy "platform" on "people_counts";`);
    this.addSql(`create policy "platform" on "people_counts" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`drop index "people_counts_quarter_index";`);
    this.addSql(`drop index "provisioning_activity_quarter_index";`);
    this.addSql(`alter table "rollup_progress" drop column "platform_since";`);
  }
}
