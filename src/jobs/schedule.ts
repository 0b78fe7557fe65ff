import { setTimeout as delay } from 'node:timers/promises';

/** Work that is done again and again until it is stopped. */
export interface Schedule {
  /** Ends it; waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Does some work again and again, with a pause after each time, and never twice at once.
 * @param work is told by the signal that it should come to an end
 * @param logError gets what the work throws; it is tried again after the pause
 */
export function startSchedule(pauseSeconds: number, work: (signal: AbortSignal) => Promise<void>, logError: (error: Error) => void): Schedule {
  const end = new AbortController();
  const { signal } = end;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await work(signal).catch(logError);
      // Cut short where it is stopped.
      await delay(pauseSeconds * 1000, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: async () => {
      end.abort();
      await running;
    },
  };
}
