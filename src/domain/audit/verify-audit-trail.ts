import { authorise, organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import type { Secrets } from '../shared/secrets.ts';
import { runStatement } from '../shared/statements.ts';
import { entryHash, sealHash, sealPurpose } from './audit-hash.ts';

/** What was found wrong first. */
export interface AuditFault {
  /** `SEAL`: a link of the chain is missing, was changed, or was not made by this service. */
  readonly kind: 'CHANGED' | 'MISSING' | 'ADDED' | 'SEAL';
  readonly entryId: string | null;
  readonly sealNumber: number | null;
}

/** What verifying an audit trail came to. */
export interface AuditVerification {
  readonly isIntact: boolean;
  readonly fault: AuditFault | null;
  readonly sealCount: number;
  readonly sealedEntryCount: number;
  /** The hash of the newest seal: who keeps it elsewhere can tell later whether the end of the trail was cut off. */
  readonly headHash: string | null;
}

const readSeals = `
  select number, sealed_at, to_transaction, entry_ids::text[] as entry_ids, entry_hashes, hash, signature from audit_seals
  where organisation_id = $1 and number > $2 order by number limit $3`;

const firstFault = `
  select sealed.id, audit_entries.id is null as is_missing
  from unnest($2::uuid[], $3::text[]) with ordinality as sealed(id, hash, place)
  left join audit_entries on audit_entries.organisation_id = $1 and audit_entries.id = sealed.id
  where audit_entries.id is null or ${entryHash('audit_entries')} <> sealed.hash order by sealed.place limit 1`;

// What is young waits for its seal.
const firstAdded = `
  select id from audit_entries where organisation_id = $1 and occurred_at < $2
  except select unnest(entry_ids) from audit_seals where organisation_id = $1 order by id limit 1`;

const sealsAtOnce = 200;
const sealedWithinMinutes = 5;

/** Looks whether the organisation's audit trail is what was written, and names what is not. Reads all of it. */
export async function verifyAuditTrail(scope: Scope, secrets: Secrets): Promise<AuditVerification> {
  authorise(scope.actor, 'audit:read');
  const organisationId = organisationOf(scope.actor);
  let [sealCount, sealedEntryCount, headHash] = [0, 0, ''];
  const result = (fault: AuditFault | null): AuditVerification => ({ isIntact: fault === null, fault, sealCount, sealedEntryCount, headHash: headHash === '' ? null : headHash });
  for (;;) {
    const seals = await runStatement(scope.session, { name: 'audit-seals', text: readSeals, values: [organisationId, sealCount, sealsAtOnce] });
    for (const seal of seals) {
      const fault = await faultOf(scope, seal, { organisationId, number: sealCount + 1, previousHash: headHash }, secrets);
      if (fault) return result(fault);
      sealCount++;
      sealedEntryCount += (seal['entry_ids'] as string[]).length;
      headHash = seal['hash'] as string;
    }
    if (seals.length < sealsAtOnce) break;
  }
  const before = new Date(scope.now.getTime() - sealedWithinMinutes * 60_000);
  const [added] = await runStatement(scope.session, { name: 'audit-added', text: firstAdded, values: [organisationId, before] });
  return result(added ? { kind: 'ADDED', entryId: added['id'] as string, sealNumber: null } : null);
}

async function faultOf(scope: Scope, seal: Row, expected: { organisationId: string; number: number; previousHash: string }, secrets: Secrets): Promise<AuditFault | undefined> {
  const [entryIds, entryHashes, sealNumber] = [seal['entry_ids'] as string[], seal['entry_hashes'] as string[], seal['number'] as number];
  const hash = sealHash({ ...expected, sealedAt: new Date(seal['sealed_at'] as string), toTransaction: seal['to_transaction'] as string, entryIds, entryHashes });
  if (sealNumber !== expected.number || hash !== seal['hash'] || !secrets.hmacs(sealPurpose, hash).includes(seal['signature'] as string)) return { kind: 'SEAL', entryId: null, sealNumber: expected.number };
  const [row] = await runStatement(scope.session, { name: 'audit-fault', text: firstFault, values: [expected.organisationId, entryIds, entryHashes] });
  return row && { kind: row['is_missing'] ? 'MISSING' : 'CHANGED', entryId: row['id'] as string, sealNumber };
}
