import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '../src/db/audit-table.ts';
import { deletedWithRehearsal } from '../src/db/rehearsal-table.ts';

// Whoever makes a trigger must be allowed to call its function, which nobody else may.
const mayRecord = (may: boolean): string[] => ['set local role rollcall_platform', `${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`, 'reset role'];

/** Findings of the mapping advice that somebody has said are meant so. */
export class Migration20261130083902_dismissed_advice extends Migration {
  override name = 'Migration20261130083902_dismissed_advice';

  override up(): void {
    this.addSql(`create table "mapping_advice_dismissals" ("organisation_id" uuid not null, "id" uuid not null, "key" text not null, "code" text not null, "resource_type" text not null, "target" text not null, "client_id" uuid null, "created_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);
    this.addSql(`alter table "mapping_advice_dismissals" add constraint "mapping_advice_dismissals_key_unique" unique ("organisation_id", "key");`);
    this.addSql(`alter table "mapping_advice_dismissals" add constraint "mapping_advice_dismissals_resource_type_check" check ("resource_type" in ('USER', 'GROUP'));`);
    this.addSql(`alter table "mapping_advice_dismissals" enable row level security;`);
    this.addSql(`alter table "mapping_advice_dismissals" force row level security;`);
    this.addSql(`create policy "own_organisation" on "mapping_advice_dismissals" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "mapping_advice_dismissals" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`grant select, insert, delete on "mapping_advice_dismissals" to rollcall_runtime`);
    for (const sql of deletedWithRehearsal('mapping_advice_dismissals')) this.addSql(sql);
    const audited = auditTable({ table: 'mapping_advice_dismissals', target: 'mapping-advice-dismissal', name: 'code', leftOut: ['key'] });
    for (const sql of [...mayRecord(true), ...audited, ...mayRecord(false)]) this.addSql(sql);
  }

  override down(): void {
    this.addSql(`drop table "mapping_advice_dismissals";`);
  }
}
