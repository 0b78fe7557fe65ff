import { sealEntries } from '../domain/audit/seal-entries.ts';
import type { Scope } from '../domain/shared/scope.ts';
import type { Secrets } from '../domain/shared/secrets.ts';

/**
 * Seals what has been written to the audit trails since the last time.
 * @param signal ends it between two steps
 */
export async function sealAuditTrails(scope: () => Scope, secrets: Secrets, signal?: AbortSignal): Promise<void> {
  for (let isMore = true; isMore;) isMore = await sealEntries(scope(), secrets) && signal?.aborted !== true;
}
