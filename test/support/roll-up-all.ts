import { setTimeout as delay } from 'node:timers/promises';
import { rollUp } from '../../src/domain/analytics/roll-up.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';

/** Counts all that has happened in an organisation. A transaction that is under way anywhere in the cluster, such as another test's, holds the roll-up back for a while. */
export async function rollUpAll(scope: Scope): Promise<void> {
  while (await rollUp(scope)) await delay(2);
}
