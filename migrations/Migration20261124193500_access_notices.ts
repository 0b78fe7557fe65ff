import { Migration } from '@mikro-orm/migrations';

/** For each table on which somebody's access hangs: of which of its columns a change may end it. Deletion always may. */
const columns = {
  api_tokens: ['permissions', 'expires_at', 'revoked_at', 'retire_by'],
  oauth_clients: ['permissions', 'expires_at', 'disabled_at', 'deleted_at'],
  oauth_client_secrets: ['revoked_at'],
  oauth_federations: ['id', 'issuer', 'subject', 'audiences', 'jwks_url'],
  sessions: ['ended_at'],
  users: ['active', 'role', 'sign_in_blocked'],
};

/** Tells all replicas when a caller may have lost their access, so that what is under way in their name can end. */
export class Migration20261124193500_access_notices extends Migration {
  override name = 'Migration20261124193500_access_notices';

  override up(): void {
    // The message is the organisation alone; PostgreSQL sends equal ones of a transaction once.
    this.addSql(`create function notify_access_changed() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
        perform pg_notify('rollcall_access', old.organisation_id::text);
        return null;
      end $$`);
    for (const [table, names] of Object.entries(columns)) {
      // The condition is looked at without calling the function: nearly all changes end nobody's access.
      const isChanged = names.map((name) => `old.${name} is distinct from new.${name}`).join(' or ');
      this.addSql(`create trigger access_changed after update on "${table}" for each row when (${isChanged}) execute function notify_access_changed()`);
      this.addSql(`create trigger access_ended after delete on "${table}" for each row execute function notify_access_changed()`);
    }
  }

  override down(): void {
    for (const table of Object.keys(columns)) this.addSql(`drop trigger access_changed on "${table}"; drop trigger access_ended on "${table}"`);
    this.addSql(`drop function notify_access_changed()`);
  }
}
