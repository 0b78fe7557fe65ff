import { Migration } from '@mikro-orm/migrations';

/**
 * The groups of a user are read in the order of their ids from the index alone. With the shorter index PostgreSQL, where it knew no figures of a
 * young table, went through all members of the organisation instead.
 */
export class Migration20261124193415_members_by_user extends Migration {
  override name = 'Migration20261124193415_members_by_user';

  override up(): void | Promise<void> {
    this.addSql(`drop index "group_members_user_index";`);
    this.addSql(`create index "group_members_user_index" on "group_members" ("organisation_id", "user_id", "group_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "group_members_user_index";`);
    this.addSql(`create index "group_members_user_index" on "group_members" ("organisation_id", "user_id");`);
  }
}
