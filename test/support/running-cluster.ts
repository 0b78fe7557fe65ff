let stopCluster: (() => Promise<void>) | undefined;

/** Keeps what stops the cluster of this run, for the end of the run or for Ctrl-C, whichever comes first. */
export function rememberToStop(stop: () => Promise<void>): void {
  stopCluster = stop;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void stopRunningCluster().finally(() => process.exit(1));
    });
  }
}

/** Stops the cluster of this run if it runs. */
export async function stopRunningCluster(): Promise<void> {
  const stop = stopCluster;
  stopCluster = undefined;
  await stop?.();
}
