import { Migration } from '@mikro-orm/migrations';
import { auditTable, stopAuditing, type AuditedTable } from '../src/db/audit-table.ts';

// Whoever makes a trigger must be allowed to call its function, which nobody else may.
const mayRecord = (may: boolean): string[] => ['set local role rollcall_platform', `${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`, 'reset role'];

const connections: AuditedTable = { table: 'connections', target: 'connection', name: 'kind', secrets: ['encrypted_secret'] };

function audited(table: AuditedTable): string[] {
  return [...stopAuditing('connections'), ...mayRecord(true), ...auditTable(table), ...mayRecord(false)];
}

/** When a SAML provider's metadata was read last, which is every hour and worth no entry in the audit trail, and why that came to nothing. */
export class Migration20261130084300_saml_metadata extends Migration {
  override name = 'Migration20261130084300_saml_metadata';

  override up(): void {
    this.addSql(`alter table "connections" add "metadata_read_at" timestamptz(3) null, add "metadata_failure" text null;`);
    const watched = ['kind', 'status', 'configuration', 'encrypted_secret', 'match_by', 'creates_users'];
    for (const sql of audited({ ...connections, watched, leftOut: ['metadata_read_at', 'metadata_failure'] })) this.addSql(sql);
  }

  override down(): void {
    for (const sql of audited(connections)) this.addSql(sql);
    this.addSql(`alter table "connections" drop column "metadata_read_at", drop column "metadata_failure";`);
  }
}
