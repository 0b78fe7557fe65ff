import { RateLimiterMemory } from 'rate-limiter-flexible';
import { credentialIdOf, isCredential, type Actor } from '../../domain/access/actor.ts';
import { TooManyRequests } from '../rate-limits.ts';

/** How a caller's budget stands, in points. */
export interface BudgetReading {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  /** When all points are there again. */
  readonly resetAt: Date;
}

/** What callers may spend in a minute on this replica, each for itself. */
export interface CostBudget {
  /** @throws BudgetSpent where not so many points are left; then none are taken */
  take(caller: string, points: number): Promise<BudgetReading>;
  /** Gives back what was taken and not needed, as long as the minute lasts in which it was taken. */
  giveBack(caller: string, points: number, taken: BudgetReading): Promise<BudgetReading>;
}

/** Raised where a request costs more than is left. */
export class BudgetSpent extends TooManyRequests {
  readonly reading: BudgetReading;

  constructor(points: number, reading: BudgetReading) {
    const wait = Math.max(1, Math.ceil((reading.resetAt.getTime() - Date.now()) / 1000));
    super(wait, `The request costs ${points} points, and of the ${reading.limit} points of this minute ${reading.remaining} are left`);
    this.reading = reading;
  }
}

/** Budgets of so many points for each caller, which are there again after so many seconds. */
export function createCostBudget(most: number, seconds = 60): CostBudget {
  const points = new RateLimiterMemory({ keyPrefix: 'cost', points: most, duration: seconds });
  const read = (state: { consumedPoints: number; msBeforeNext: number } | null): BudgetReading => {
    const used = Math.max(0, state?.consumedPoints ?? 0);
    return { limit: most, used, remaining: Math.max(0, most - used), resetAt: new Date(Date.now() + (state?.msBeforeNext ?? seconds * 1000)) };
  };
  return {
    take: async (caller, wanted) => {
      const before = read(await points.get(caller));
      if (before.remaining < wanted) throw new BudgetSpent(wanted, before);
      return read(await points.penalty(caller, wanted));
    },
    giveBack: async (caller, unneeded, taken) => {
      if (unneeded <= 0 || Date.now() >= taken.resetAt.getTime()) return taken;
      return read(await points.reward(caller, unneeded));
    },
  };
}

/** Under which name an actor's spending is kept: its token's, OAuth client's or user's, or the address that it comes from. */
export function callerOf(actor: Actor, address: string): string {
  if (actor.kind === 'USER') return `USER ${actor.userId}`;
  if (actor.kind === 'PLATFORM_TOKEN') return `${actor.kind} ${actor.platformTokenId}`;
  return isCredential(actor) ? `${actor.kind} ${credentialIdOf(actor)}` : `address ${address}`;
}
