import { Migration } from '@mikro-orm/migrations';

/** The newest requests of each kind, for what they show of a directory's mappings. */
export class Migration20261128004200_mapping_index extends Migration {
  override name = 'Migration20261128004200_mapping_index';

  override up(): void {
    this.addSql(`create index "provisioning_events_mapping_index" on "provisioning_events" ("organisation_id", "resource_type", "decision", "occurred_at", "id") where decision in ('CREATED', 'CHANGED', 'DISABLED', 'ENABLED', 'REFUSED');`);
  }

  override down(): void {
    this.addSql(`drop index "provisioning_events_mapping_index";`);
  }
}
