import { Migration } from '@mikro-orm/migrations';

/** Events of lookups may be deleted once they are old, and no others. */
export class Migration20261124204000_old_lookups extends Migration {
  override name = 'Migration20261124204000_old_lookups';

  override up(): void {
    this.addSql(`create index "provisioning_events_lookup_index" on "provisioning_events" ("organisation_id", "occurred_at") where decision in ('MATCHED', 'UNMATCHED');`);
    this.addSql(`create policy "old_lookups_alone" on "provisioning_events" as restrictive for delete to "rollcall_runtime" using (decision in ('MATCHED', 'UNMATCHED') and occurred_at < now() - '7 days'::interval);`);
    this.addSql(`grant delete on "provisioning_events" to rollcall_runtime`);
  }

  override down(): void {
    this.addSql(`revoke delete on "provisioning_events" from rollcall_runtime`);
    this.addSql(`drop policy "old_lookups_alone" on "provisioning_events";`);
    this.addSql(`drop index "provisioning_events_lookup_index";`);
  }
}
