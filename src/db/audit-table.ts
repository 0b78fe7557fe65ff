/** Under which organisation entries stand that belong to none. */
const platformTrail = '00000000-0000-0000-0000-000000000000';

/** How the changes of a table are written to the audit trail. */
export interface AuditedTable {
  readonly table: string;
  /** What a row is called there. */
  readonly target: string;
  /** Whether its rows belong to no organisation: their entries stand under the id of nobody. */
  readonly isOfPlatform?: boolean;
  /** The column that names a row to people. */
  readonly name?: string;
  /** Columns that say nothing of their own: copies, counters, times. Ids are always left out. */
  readonly leftOut?: readonly string[];
  /** Columns with secrets, or with what is encrypted or could be tried out: that they have changed is told, and no more. */
  readonly secrets?: readonly string[];
  /** The columns of which a change is worth an entry; without it all. For tables in which every request leaves its time. */
  readonly watched?: readonly string[];
  /** A role whose insertions and deletions write nothing: the trail of a copy that nobody is to read would only take time. */
  readonly notBy?: string;
}

/**
 * SQL, for a migration, that lets every insertion, change and deletion of a row of a table write to the audit trail, in the
 * transaction that makes it.
 */
export function auditTable({ table, target, isOfPlatform = false, name = '', leftOut = [], secrets = [], watched, notBy }: AuditedTable): string[] {
  const left = ['id', 'organisation_id', 'version', 'created_at', 'updated_at', ...leftOut].join(',');
  const run = `execute function record_audit('${target}', '${name}', '{${left}}', '${isOfPlatform ? platformTrail : ''}', '{${secrets.join(',')}}')`;
  const row = (alias: string): string => (watched ? `(${watched.map((column) => `${alias}.${column}`).join(', ')})` : `${alias}.*`);
  const byOthers = notBy === undefined ? '' : `when (current_user <> '${notBy}') `;
  return [
    `create trigger audit_made after insert on "${table}" for each row ${byOthers}${run}`,
    `create trigger audit_changed after update on "${table}" for each row when (${row('old')} is distinct from ${row('new')}) ${run}`,
    `create trigger audit_gone after delete on "${table}" for each row ${byOthers}${run}`,
  ];
}

/** SQL that takes away what {@link auditTable} made. */
export function stopAuditing(table: string): string[] {
  return ['audit_made', 'audit_changed', 'audit_gone'].map((trigger) => `drop trigger ${trigger} on "${table}"`);
}
