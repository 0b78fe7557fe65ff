import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Raised where a caller must wait. */
export class TooManyRequests extends Error {
  /** How long to wait, in whole seconds. */
  readonly retryAfter: number;

  constructor(retryAfter: number, message = 'Too many requests') {
    super(`${message}: try again in ${retryAfter} seconds.`);
    this.name = 'TooManyRequests';
    this.retryAfter = retryAfter;
  }
}

/** The limits of one replica. Kept in memory: what one replica admits is no concern of another. */
export interface RateLimits {
  /** Counts a request of a token. @throws TooManyRequests */
  countRequest(apiTokenId: string): Promise<void>;
  /** Counts a refused sign-in of a client address. */
  countRefusal(address: string): Promise<void>;
  /** @throws TooManyRequests where the address has been refused too often */
  assertNotShutOut(address: string): Promise<void>;
}

/**
 * @param requestsPerMinute for each API token
 * @param refusalsPerMinute for each client address, so that secrets cannot be tried out
 */
export function createRateLimits(requestsPerMinute: number, refusalsPerMinute: number): RateLimits {
  const requests = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  const refusals = new RateLimiterMemory({ points: refusalsPerMinute, duration: 60 });
  return {
    countRequest: async (apiTokenId) => {
      await requests.consume(apiTokenId).catch(refuse);
    },
    countRefusal: async (address) => {
      await refusals.consume(address).catch(() => undefined);
    },
    assertNotShutOut: async (address) => {
      const state = await refusals.get(address);
      if (state && state.remainingPoints <= 0) refuse(state);
    },
  };
}

function refuse(state: unknown): never {
  if (state instanceof RateLimiterRes) throw new TooManyRequests(Math.max(1, Math.ceil(state.msBeforeNext / 1000)));
  throw state;
}
