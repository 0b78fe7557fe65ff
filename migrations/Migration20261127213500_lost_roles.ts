import { Migration } from '@mikro-orm/migrations';

/** Tells all replicas when somebody may have lost the role that a group gave them, so that what is under way in their name can end. */
export class Migration20261127213500_lost_roles extends Migration {
  override name = 'Migration20261127213500_lost_roles';

  override up(): void {
    this.addSql(`create trigger access_changed after update on "groups" for each row when (old.role is distinct from new.role) execute function notify_access_changed()`);
    this.addSql(`create trigger access_ended after delete on "groups" for each row when (old.role is not null) execute function notify_access_changed()`);

    // Few groups give a role, so of nearly all changes of members nobody is told. Who is deleted themselves is told of as a user.
    this.addSql(`create function notify_role_lost() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
        perform pg_notify('rollcall_access', organisation_id::text) from (
          select distinct left_group.organisation_id from (select distinct organisation_id, group_id from gone) as left_group
          join groups on groups.organisation_id = left_group.organisation_id and groups.id = left_group.group_id and groups.role is not null
        ) as told;
        return null;
      end $$`);
    this.addSql(`create trigger access_ended after delete on "group_members" referencing old table as gone for each statement execute function notify_role_lost()`);
  }

  override down(): void {
    this.addSql(`drop trigger access_ended on "group_members"`);
    this.addSql(`drop function notify_role_lost()`);
    this.addSql(`drop trigger access_changed on "groups"; drop trigger access_ended on "groups"`);
  }
}
