import { Migration } from '@mikro-orm/migrations';

/** Of what ends soon owners are reminded, once. */
export class Migration20261127222700_expiry_reminders extends Migration {
  override name = 'Migration20261127222700_expiry_reminders';

  override up(): void {
    this.addSql(`create table "expiry_reminders" ("organisation_id" uuid not null, "thing_id" uuid not null, "ends_at" timestamptz(3) not null, "days_before" int not null, "reminded_at" timestamptz(3) not null, primary key ("organisation_id", "thing_id", "ends_at", "days_before"));`);
    this.addSql(`create index "expiry_reminders_reminded_index" on "expiry_reminders" ("organisation_id", "reminded_at");`);

    this.addSql(`alter table "mails" drop constraint "mails_kind_check";`);
    this.addSql(`alter table "mails" add constraint "mails_kind_check" check ("kind" in ('SIGN_IN_LINK', 'PROVISIONING_HOLD', 'PROVISIONING_SILENCE', 'INVITATION', 'EXPIRY_REMINDER'));`);

    this.addSql(`alter table "expiry_reminders" enable row level security;`);
    this.addSql(`alter table "expiry_reminders" force row level security;`);
    this.addSql(`create policy "own_organisation" on "expiry_reminders" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "expiry_reminders" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`grant select, insert on "expiry_reminders" to rollcall_runtime`);
  }

  override down(): void {
    this.addSql(`drop table "expiry_reminders";`);
    this.addSql(`delete from "mails" where "kind" = 'EXPIRY_REMINDER'`);
    this.addSql(`alter table "mails" drop constraint "mails_kind_check";`);
    this.addSql(`alter table "mails" add constraint "mails_kind_check" check ("kind" in ('SIGN_IN_LINK', 'PROVISIONING_HOLD', 'PROVISIONING_SILENCE', 'INVITATION'));`);
  }
}
