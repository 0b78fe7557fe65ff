import { Migration } from '@mikro-orm/migrations';

/** What a request became, how it was understood, and how long events are kept. */
export class Migration20261127213300_event_details extends Migration {
  override name = 'Migration20261127213300_event_details';

  override up(): void {
    this.addSql(`drop policy "old_lookups_alone" on "provisioning_events";`);

    this.addSql(`alter table "provisioning_events" add "variables" jsonb null, add "quirks" jsonb null, add "scim_type" text null;`);
    this.addSql(`create policy "old_events_alone" on "provisioning_events" as restrictive for delete to "rollcall_runtime" using (occurred_at < now() - case when decision in ('MATCHED', 'UNMATCHED') then '7 days'::interval else '30 days'::interval end);`);

    this.addSql(`alter table "single_sign_on_settings" add "event_days" int not null default 3650, add "masked_attributes" text[] not null default '{}';`);
  }

  override down(): void {
    this.addSql(`drop policy "old_events_alone" on "provisioning_events";`);

    this.addSql(`alter table "provisioning_events" drop column "variables", drop column "quirks", drop column "scim_type";`);
    this.addSql(`create policy "old_lookups_alone" on "provisioning_events" as restrictive for delete to "rollcall_runtime" using (decision in ('MATCHED', 'UNMATCHED') and occurred_at < now() - '7 days'::interval);`);

    this.addSql(`alter table "single_sign_on_settings" drop column "event_days", drop column "masked_attributes";`);
  }
}
