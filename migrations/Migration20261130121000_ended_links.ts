import { Migration } from '@mikro-orm/migrations';

/** Links to sign in end with what they were sent for: the address, and an account that may sign in. */
export class Migration20261130121000_ended_links extends Migration {
  override name = 'Migration20261130121000_ended_links';

  override up(): void {
    // A link of the operator was sent to no address.
    this.addSql(`create function end_sign_in_links_of_user() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
        update sign_in_links set expires_at = new.updated_at
        where organisation_id = new.organisation_id and user_id = new.id and used_at is null and expires_at > new.updated_at
          and (method = 'EMAIL_LINK' or not new.active or new.sign_in_blocked);
        return null;
      end $$`);
    this.addSql(`create trigger users_end_sign_in_links after update on users for each row
      when ((old.active and not new.active) or (not old.sign_in_blocked and new.sign_in_blocked) or lower(old.email) is distinct from lower(new.email)) execute function end_sign_in_links_of_user()`);
  }

  override down(): void {
    this.addSql(`drop trigger users_end_sign_in_links on users`);
    this.addSql(`drop function end_sign_in_links_of_user()`);
  }
}
