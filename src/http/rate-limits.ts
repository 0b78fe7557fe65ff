import { isIPv6 } from 'node:net';
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
  /** Counts a request of an API token or an OAuth client. @throws TooManyRequests */
  countRequest(callerId: string): Promise<void>;
  /** Counts an access token that an OAuth client gets. @throws TooManyRequests */
  countAccessToken(oauthClientId: string): Promise<void>;
  /** Counts somebody at a client address who asks to be let in. @throws TooManyRequests */
  countSignIn(address: string): Promise<void>;
  /** Counts somebody at a client address who is sent to an identity provider. @throws TooManyRequests */
  countSingleSignOn(address: string): Promise<void>;
  /** Counts a refused sign-in of a client address. */
  countRefusal(address: string): Promise<void>;
  /** @throws TooManyRequests where the address has been refused too often */
  assertNotShutOut(address: string): Promise<void>;
}

/** How many there may be in a minute. */
export interface LimitsPerMinute {
  /** For each API token and each OAuth client. */
  readonly requests: number;
  /** For each client address (of IPv6: each network of 64 bits), so that secrets cannot be tried out. */
  readonly refusals: number;
  /** For each client address: how often somebody there may ask to be let in, whether or not anybody is. */
  readonly signIns: number;
  /** For each client address: how often somebody there may be sent to an identity provider; each is a row in the database. */
  readonly singleSignOns: number;
  /** For each OAuth client; each is a row in the database. */
  readonly accessTokens: number;
}

export function createRateLimits(perMinute: LimitsPerMinute): RateLimits {
  const requests = new RateLimiterMemory({ points: perMinute.requests, duration: 60 });
  const refusals = new RateLimiterMemory({ points: perMinute.refusals, duration: 60 });
  const signIns = new RateLimiterMemory({ points: perMinute.signIns, duration: 60 });
  const singleSignOns = new RateLimiterMemory({ points: perMinute.singleSignOns, duration: 60 });
  const accessTokens = new RateLimiterMemory({ points: perMinute.accessTokens, duration: 60 });
  return {
    countRequest: async (callerId) => {
      await requests.consume(callerId).catch(refuse);
    },
    countAccessToken: async (oauthClientId) => {
      await accessTokens.consume(oauthClientId).catch(refuse);
    },
    countSignIn: async (address) => {
      await signIns.consume(networkOf(address)).catch(refuse);
    },
    countSingleSignOn: async (address) => {
      await singleSignOns.consume(networkOf(address)).catch(refuse);
    },
    countRefusal: async (address) => {
      await refusals.consume(networkOf(address)).catch(() => undefined);
    },
    assertNotShutOut: async (address) => {
      const state = await refusals.get(networkOf(address));
      if (state && state.remainingPoints <= 0) refuse(state);
    },
  };
}

function refuse(state: unknown): never {
  if (state instanceof RateLimiterRes) throw new TooManyRequests(Math.max(1, Math.ceil(state.msBeforeNext / 1000)));
  throw state;
}

const groupsOfNetwork = 4;

// Of IPv6 the first 64 bits: whoever has one address has all that begin so, and would have a limit for each.
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const missing = Math.max(0, 2 * groupsOfNetwork - before.length - after.length);
  return [...before, ...Array<string>(missing).fill('0'), ...after].slice(0, groupsOfNetwork).map((group) => Number.parseInt(group, 16)).join(':');
}
