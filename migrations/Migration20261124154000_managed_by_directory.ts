import { Migration } from '@mikro-orm/migrations';

/** Which users and groups a directory has created or changed. Of those that are there, the ones that it created are known. */
export class Migration20261124154000_managed_by_directory extends Migration {
  override name = 'Migration20261124154000_managed_by_directory';

  override up(): void {
    for (const table of ['users', 'groups']) {
      this.addSql(`alter table "${table}" add "managed_by_directory" boolean not null default false;`);
      // Else the policies would show the owner of the table none of its rows.
      this.addSql(`alter table "${table}" no force row level security`);
      this.addSql(`update "${table}" set managed_by_directory = true where source = 'SCIM'`);
      this.addSql(`alter table "${table}" force row level security`);
    }
  }

  override down(): void {
    for (const table of ['users', 'groups']) this.addSql(`alter table "${table}" drop column "managed_by_directory"`);
  }
}
