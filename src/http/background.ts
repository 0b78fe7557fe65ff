import type { Logger } from 'pino';

/** Work that goes on after its request was answered, so that how long it takes shows to nobody. */
export interface Background {
  /** @param failed what stands in the log where it fails */
  run(work: () => Promise<void>, failed: string): void;
  /** Waits until nothing is under way. */
  rest(): Promise<void>;
}

export function createBackground(logger: Logger): Background {
  const underWay = new Set<Promise<void>>();
  return {
    run: (work, failed) => {
      const one = work().catch((error: unknown) => logger.error({ err: error as Error }, failed)).finally(() => underWay.delete(one));
      underWay.add(one);
    },
    rest: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
