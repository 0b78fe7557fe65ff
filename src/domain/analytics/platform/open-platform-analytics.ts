import { authorise } from '../../access/authorise.ts';
import { recordUse, type PlatformQuestion } from '../../platform/across-organisations.ts';
import type { Scope } from '../../shared/scope.ts';
import { cutIntoPeriods, type Periods, type TimeRange } from '../periods.ts';

/** The periods of a question across organisations, and the use of the platform token that it is. */
export interface PlatformPeriods extends Periods {
  /** Undefined where the operator asks at the command line. */
  readonly useId: string | undefined;
}

/**
 * Begins to answer a question across organisations: keeps that it was asked, and cuts the range into periods.
 * @throws Invalid where the range cannot be answered
 */
export async function openPlatformAnalytics(scope: Scope, range: TimeRange, question: PlatformQuestion): Promise<PlatformPeriods> {
  authorise(scope.actor, 'platform:analytics');
  const useId = await recordUse(scope, question);
  return { ...await cutIntoPeriods(scope, range), useId };
}
