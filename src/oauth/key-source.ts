import { LRUCache } from 'lru-cache';
import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import type { FetchKeys } from './fetch-keys.ts';

/** Finds the public key that an assertion names, in the key set at an address. */
export type KeySource = (jwksUrl: string) => JWTVerifyGetKey;

/** The key set cannot be had: nothing is known of the assertion. */
export class KeysUnavailable extends Error {}

/** In milliseconds. Keys are fetched anew where one is missing, but not more often than the pause; a set is not used for longer than its age. */
const times = { timeout: 5_000, pause: 30_000, age: 600_000 };
const mostSets = 1000;

/**
 * Keeps the key sets in the memory of this process. An issuer that rotates its keys is followed as soon as an assertion names a new
 * one; whoever names keys that are not there, or an address that does not answer, causes no more than one request in a pause.
 */
export function createKeySource(fetchKeys: FetchKeys): KeySource {
  const sets = new LRUCache<string, JWTVerifyGetKey>({ max: mostSets });
  return (jwksUrl) => {
    const set = sets.get(jwksUrl) ?? createRemoteJWKSet(new URL(jwksUrl), {
      timeoutDuration: times.timeout, cooldownDuration: times.pause, cacheMaxAge: times.age, [customFetch]: pausing(fetchKeys),
    });
    sets.set(jwksUrl, set);
    return set;
  };
}

// jose pauses after a success only.
function pausing(fetchKeys: FetchKeys): (url: string, options: { signal: AbortSignal }) => Promise<Response> {
  let failure: { readonly at: number; readonly error: KeysUnavailable } | undefined;
  return async (url, { signal }) => {
    if (failure && Date.now() < failure.at + times.pause) throw failure.error;
    try {
      return await fetchKeys(url, signal);
    } catch (error) {
      const reason = signal.aborted ? `there was no answer within ${times.timeout / 1000} seconds` : (error as Error).message;
      failure = { at: Date.now(), error: new KeysUnavailable(reason, { cause: error }) };
      throw failure.error;
    }
  };
}
