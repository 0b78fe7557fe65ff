import { authorise } from '../../access/authorise.ts';
import type { Scope } from '../../shared/scope.ts';
import { adviseByClient } from './advise-by-client.ts';
import { differsFromEmail, emailBeside } from './advise-on-users.ts';
import type { MappingAdvice, MappingAdviceSeverity } from './mapping-advice.ts';
import { readEvidence, type MappingEvidence } from './mapping-evidence.ts';

const severities: readonly MappingAdviceSeverity[] = ['PROBLEM', 'WARNING', 'HINT'];

/** What the newest requests of the organisation's SCIM clients say of the mappings in its directory. */
export async function findAttributeMappings(scope: Scope): Promise<MappingEvidence> {
  authorise(scope.actor, 'provisioning:read');
  return readEvidence(scope);
}

/** What should be mapped otherwise, the most urgent first. */
export function adviseOnMappings(evidence: MappingEvidence): MappingAdvice[] {
  return adviseByClient(evidence).toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** How the userNames of the people of whom something came compare with their addresses. */
export function compareAddresses({ accounts }: MappingEvidence): { judgedCount: number; sameCount: number; differentCount: number; withoutEmailCount: number } {
  const all = [...accounts.values()];
  const [differentCount, withoutEmailCount] = [all.filter(differsFromEmail).length, all.filter((account) => emailBeside(account) === undefined).length];
  return { judgedCount: all.length, sameCount: all.length - differentCount - withoutEmailCount, differentCount, withoutEmailCount };
}
