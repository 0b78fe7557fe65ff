import { authorise } from '../../access/authorise.ts';
import type { Scope } from '../../shared/scope.ts';
import { adviceKey, identityOf } from './advice-key.ts';
import { adviseByClient } from './advise-by-client.ts';
import { differsFromEmail, emailBeside } from './advise-on-users.ts';
import type { Dismissal } from './find-dismissals.ts';
import type { MappingAdvice, MappingAdviceSeverity } from './mapping-advice.ts';
import { readEvidence, type MappingEvidence } from './mapping-evidence.ts';

const severities: readonly MappingAdviceSeverity[] = ['PROBLEM', 'WARNING', 'HINT'];

/** What the newest requests of the organisation's SCIM clients say of the mappings in its directory. */
export async function findAttributeMappings(scope: Scope): Promise<MappingEvidence> {
  authorise(scope.actor, 'provisioning:read');
  return readEvidence(scope);
}

/** A finding as it is told. */
export interface ToldAdvice extends MappingAdvice {
  /** By what it is named; the same for as long as it is told. */
  readonly key: string;
  /** That somebody said that it is meant so; none where nobody has. */
  readonly dismissals: readonly Dismissal[];
}

/** What should be mapped otherwise, the most urgent first. */
export function adviseOnMappings(evidence: MappingEvidence): ToldAdvice[] {
  return findAdvice(evidence).filter(({ dismissals }) => dismissals.length === 0);
}

/** What could be mapped otherwise, and is meant so. */
export function dismissedAdvice(evidence: MappingEvidence): ToldAdvice[] {
  return findAdvice(evidence).filter(({ dismissals }) => dismissals.length > 0);
}

function findAdvice(evidence: MappingEvidence): ToldAdvice[] {
  const { organisationId, dismissals } = evidence;
  return adviseByClient(evidence).toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)).map((advice) => {
    const identity = identityOf(advice);
    const key = adviceKey(organisationId, identity);
    // What is meant so of all clients is meant of each.
    const ofAll = adviceKey(organisationId, { ...identity, clientId: null });
    return { ...advice, key, dismissals: dismissals.filter((one) => one.key === key || one.key === ofAll) };
  });
}

/** How the userNames of the people of whom something came compare with their addresses. */
export function compareAddresses({ accounts }: MappingEvidence): { judgedCount: number; sameCount: number; differentCount: number; withoutEmailCount: number } {
  const all = [...accounts.values()];
  const [differentCount, withoutEmailCount] = [all.filter(differsFromEmail).length, all.filter((account) => emailBeside(account) === undefined).length];
  return { judgedCount: all.length, sameCount: all.length - differentCount - withoutEmailCount, differentCount, withoutEmailCount };
}
