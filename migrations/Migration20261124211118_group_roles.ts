import { Migration } from '@mikro-orm/migrations';

/** Groups may give their members a role. */
export class Migration20261124211118_group_roles extends Migration {
  override name = 'Migration20261124211118_group_roles';

  override up(): void {
    this.addSql(`alter table "groups" add "role" text null;`);
    this.addSql(`alter table "groups" add constraint "groups_role_check" check ("role" in ('MEMBER', 'MANAGER', 'ADMIN', 'OWNER'));`);
  }

  override down(): void {
    this.addSql(`alter table "groups" drop constraint "groups_role_check";`);
    this.addSql(`alter table "groups" drop column "role";`);
  }
}
