import { stopRunningCluster } from './running-cluster.ts';

/** Stops the cluster that the setup has started and deletes it. */
export default async function globalTeardown(): Promise<void> {
  await stopRunningCluster();
}
