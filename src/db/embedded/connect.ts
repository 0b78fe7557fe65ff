import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ClusterUrls, clusterUrls, isReachable } from './application-database.ts';
import { DataDirectoryInUseError } from './errors.ts';
import { readPassword } from './initialise.ts';
import { existingCluster } from './placement.ts';
import { isServerOf, readPostmaster } from './postmaster.ts';
import { type EmbeddedPostgresOptions, startEmbeddedPostgres } from './start.ts';

const MILLISECONDS_TO_BECOME_READY = 30_000;

/** @returns the addresses of the embedded PostgreSQL of a data directory when it runs and takes connections */
export async function findRunningEmbedded(dataDirectory: string): Promise<ClusterUrls | undefined> {
  const cluster = await existingCluster(join(resolve(dataDirectory), 'postgres'));
  if (!cluster) return undefined;
  const postmaster = await readPostmaster(cluster);
  if (!postmaster?.ready || !(await isServerOf(cluster, postmaster))) return undefined;
  const urls = clusterUrls(postmaster.port, await readPassword(cluster));
  return (await isReachable(urls.url)) ? urls : undefined;
}

/**
 * For a command beside which a server may run: uses the PostgreSQL that is running, or else runs one until `stop`.
 * Close every connection before `stop`.
 */
export async function connectEmbedded(
  options: EmbeddedPostgresOptions,
): Promise<ClusterUrls & { stop(): Promise<void> }> {
  const deadline = Date.now() + MILLISECONDS_TO_BECOME_READY;
  for (;;) {
    const running = await findRunningEmbedded(options.dataDirectory);
    if (running) return { ...running, stop: async () => undefined };
    try {
      // Another command may use this PostgreSQL meanwhile.
      return await startEmbeddedPostgres({ ...options, waitForClients: true });
    } catch (error) {
      // Its owner is just starting or stopping it.
      if (!(error instanceof DataDirectoryInUseError) || Date.now() > deadline) throw error;
      await delay(250);
    }
  }
}
