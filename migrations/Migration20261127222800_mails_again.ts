import { Migration } from '@mikro-orm/migrations';

// Whoever makes a trigger must be allowed to call its function, which nobody else may.
const mayRecord = (may: boolean): string[] => ['set local role rollcall_platform', `${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`, 'reset role'];

/** Mails that failed are found among many, and that somebody sends one again is in the audit trail. */
export class Migration20261127222800_mails_again extends Migration {
  override name = 'Migration20261127222800_mails_again';

  override up(): void {
    this.addSql(`create index "mails_state_index" on "mails" ("organisation_id", "state", "id");`);

    for (const sql of mayRecord(true)) this.addSql(sql);
    // What else becomes of a mail is nobody's decision, and the outbox tells it.
    this.addSql(`create trigger audit_changed after update on "mails" for each row when (old.state in ('FAILED', 'BOUNCED') and new.state = 'QUEUED')
      execute function record_audit('mail', 'recipient', '{id,organisation_id,values,attempt,reason,sent_at,created_at,changed_at}', '', '{}')`);
    for (const sql of mayRecord(false)) this.addSql(sql);
  }

  override down(): void {
    this.addSql(`drop trigger audit_changed on "mails"`);
    this.addSql(`drop index "mails_state_index";`);
  }
}
