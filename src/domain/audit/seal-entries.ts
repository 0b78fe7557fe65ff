import { authorise } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import type { Secrets } from '../shared/secrets.ts';
import { runStatement, violatedUnique } from '../shared/statements.ts';
import { sealHash, sealPurpose } from './audit-hash.ts';

// The newest seal of all organisations tells up to which transaction entries are sealed. Where the database was restored into another
// cluster, whose transactions have numbers that have not come up there, sealing begins anew with what is younger than that seal.
const progress = `
  select case when to_transaction <= pg_snapshot_xmax(pg_current_snapshot())::text::bigint then to_transaction else 0 end as sealed_to,
    sealed_at - case when to_transaction <= pg_snapshot_xmax(pg_current_snapshot())::text::bigint then interval '1 day' else interval '0' end as since
  from audit_seals order by sealed_at desc, to_transaction desc limit 1`;

// All transactions before the oldest that is still running have ended, so nothing comes between these entries any more. A step
// ends with a whole transaction.
const readStep = `
  with progress as (${progress}),
  start as (select coalesce((select sealed_to from progress), 0) as sealed_to, coalesce((select since from progress), '-infinity') as since),
  ended as materialized (
    select transaction_id from audit_entries, start
    where transaction_id >= sealed_to and transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint and occurred_at >= since
    order by transaction_id limit $1
  ), upto as (
    select case when count(*) < $1 then max(transaction_id) + 1 else greatest(max(transaction_id), min(transaction_id) + 1) end as transaction from ended
  ), step as (
    select organisation_id, id, transaction_id, hash from audit_entries, start, upto where transaction_id >= sealed_to and transaction_id < upto.transaction and occurred_at >= since
  )
  select organisation_id, (select transaction from upto) as to_transaction, (select sealed_to from start) as sealed_to,
    array_agg(id::text order by transaction_id, id) as entry_ids, array_agg(hash order by transaction_id, id) as entry_hashes,
    (select number from audit_seals where audit_seals.organisation_id = step.organisation_id order by number desc limit 1) as number,
    (select hash from audit_seals where audit_seals.organisation_id = step.organisation_id order by number desc limit 1) as previous_hash
  from step group by organisation_id`;

// Two servers that seal at once would make the same links: the second one fails on their numbers.
const keepSeals = `
  insert into audit_seals (organisation_id, number, sealed_at, to_transaction, entry_ids, entry_hashes, hash, signature)
  select organisation_id, number, sealed_at, to_transaction, array(select jsonb_array_elements_text(entry_ids))::uuid[], array(select jsonb_array_elements_text(entry_hashes)), hash, signature
  from jsonb_to_recordset($1::jsonb) as seal(organisation_id uuid, number int, sealed_at timestamptz, to_transaction bigint, entry_ids jsonb, entry_hashes jsonb, hash text, signature text)`;

const entriesAtOnce = 5000;

/**
 * Seals what has been written to the audit trails of all organisations since the last step, in the order of transactions. Any number
 * of servers may do it at once.
 * @returns whether there may be more
 */
export async function sealEntries(scope: Scope, secrets: Secrets): Promise<boolean> {
  authorise(scope.actor, 'platform:write');
  const rows = await runStatement(scope.session, { name: 'audit-step', text: readStep, values: [entriesAtOnce] });
  if (rows.length === 0) return false;
  const seals = rows.map((row) => sealOf(row, scope.now, secrets));
  try {
    await runStatement(scope.session, { name: 'keep-audit-seals', text: keepSeals, values: [JSON.stringify(seals)] });
  } catch (error) {
    if (violatedUnique(error) !== 'audit_seals_pkey') throw error;
  }
  return rows.reduce((sum, row) => sum + (row['entry_ids'] as string[]).length, 0) >= entriesAtOnce;
}

function sealOf(row: Row, sealedAt: Date, secrets: Secrets): Record<string, unknown> {
  const contents = {
    organisationId: row['organisation_id'] as string, number: ((row['number'] as number | null) ?? 0) + 1, sealedAt, toTransaction: row['to_transaction'] as string,
    entryIds: row['entry_ids'] as string[], entryHashes: row['entry_hashes'] as string[], previousHash: (row['previous_hash'] as string | null) ?? '',
  };
  const hash = sealHash(contents);
  return {
    organisation_id: contents.organisationId, number: contents.number, sealed_at: sealedAt, to_transaction: contents.toTransaction,
    entry_ids: contents.entryIds, entry_hashes: contents.entryHashes, hash, signature: secrets.hmac(sealPurpose, hash),
  };
}
