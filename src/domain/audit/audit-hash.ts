import { createHash } from 'node:crypto';

/** SQL of the SHA-256 of everything that an entry says, hexadecimal. @param entry the alias of the row */
export function entryHash(entry: string): string {
  const column = (name: string): string => `${entry}.${name}`;
  const texts = ['actor_kind', 'actor_id', 'actor_name', 'door', 'operation', 'request_id', 'client_address', 'action', 'target_type', 'target_id', 'target_name', 'affected_count', 'changes'].map(column);
  const values = [column('organisation_id'), column('id'), `(extract(epoch from ${column('occurred_at')}) * 1000)::bigint`, column('transaction_id'), ...texts];
  return `encode(sha256(convert_to(jsonb_build_array(${values.join(', ')})::text, 'UTF8')), 'hex')`;
}

/** What a seal is made of. */
export interface SealContents {
  readonly organisationId: string;
  readonly number: number;
  readonly sealedAt: Date;
  readonly toTransaction: string;
  readonly entryIds: readonly string[];
  readonly entryHashes: readonly string[];
  /** Of the seal before; '' for the first. */
  readonly previousHash: string;
}

/** The SHA-256 of a seal, hexadecimal. */
export function sealHash({ organisationId, number, sealedAt, toTransaction, entryIds, entryHashes, previousHash }: SealContents): string {
  return createHash('sha256').update(JSON.stringify([organisationId, number, sealedAt.toISOString(), toTransaction, entryIds, entryHashes, previousHash])).digest('hex');
}

/** For which purpose seals are signed; see shared/secrets.ts. */
export const sealPurpose = 'audit seal';
