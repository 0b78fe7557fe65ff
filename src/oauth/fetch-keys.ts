import { createGuardedFetch } from '../outgoing/guarded-fetch.ts';

/** Gets the body of an address that somebody else has chosen. @throws Error that says why not */
export type FetchKeys = (url: string, signal: AbortSignal) => Promise<Response>;

/**
 * Makes the way to the key sets that organisations name; nothing of the answer is shown.
 * @param allowPrivate lets private addresses and plain http through, for development and tests
 */
export function createFetchKeys(allowPrivate: boolean): FetchKeys {
  const fetch = createGuardedFetch(allowPrivate);
  return async (url, signal) => {
    const answer = await fetch(url, { signal, headers: { accept: 'application/jwk-set+json, application/json' } });
    if (answer.status !== 200) throw new Error(`the answer is ${answer.status}, and must be 200`);
    return answer;
  };
}
