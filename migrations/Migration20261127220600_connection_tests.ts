import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '../src/db/audit-table.ts';

// Whoever makes a trigger must be allowed to call its function, which nobody else may.
const mayRecord = (may: boolean): string[] => ['set local role rollcall_platform', `${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`, 'reset role'];

/** Tests of sign-in connections. Only that one was made is in the audit trail: what it found stands in itself. */
export class Migration20261127220600_connection_tests extends Migration {
  override name = 'Migration20261127220600_connection_tests';

  override up(): void {
    this.addSql(`create table "connection_tests" ("organisation_id" uuid not null, "id" uuid not null, "user_id" uuid not null, "state" text not null, "steps" jsonb not null, "claims" jsonb null, "outcome" jsonb null, "created_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("organisation_id", "id"));`);

    this.addSql(`alter table "connection_tests" add constraint "connection_tests_state_check" check ("state" in ('CREATED', 'RUNNING', 'SUCCEEDED', 'FAILED'));`);
    this.addSql(`alter table "connection_tests" enable row level security;`);
    this.addSql(`alter table "connection_tests" force row level security;`);
    this.addSql(`create policy "own_organisation" on "connection_tests" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "connection_tests" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "connection_tests" add constraint "connection_tests_user_fk" foreign key ("organisation_id", "user_id") references "users" ("organisation_id", "id") on delete cascade`);
    this.addSql(`grant select, insert, update, delete on "connection_tests" to rollcall_runtime`);

    const audited = auditTable({ table: 'connection_tests', target: 'connection-test', leftOut: ['state', 'steps', 'claims', 'outcome', 'ended_at'], watched: ['user_id'] });
    for (const sql of [...mayRecord(true), ...audited, ...mayRecord(false)]) this.addSql(sql);
  }

  override down(): void {
    this.addSql(`drop table "connection_tests"`);
  }
}
