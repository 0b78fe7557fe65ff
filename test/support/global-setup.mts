// Jest leaves `.mts` to Node, which runs it as in production; a `.ts` would be turned into CommonJS here.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { migrateDatabase } from '../../src/db/migrate.ts';
import { unpackBrowser } from './browser.ts';
import { createTemplateDatabase, handOver, startTestCluster } from './postgres-cluster.ts';
import { rememberToStop, stopRunningCluster } from './running-cluster.ts';

/** Starts the one PostgreSQL cluster of a test run, with a migrated database to copy. Builds the console, where it has changed. */
export default async function globalSetup(): Promise<void> {
  execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', path.join(import.meta.dirname, '../../scripts/build.ts'), '--if-stale'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await unpackBrowser();
  const { cluster, stop } = await startTestCluster();
  rememberToStop(stop);
  handOver(cluster);
  try {
    const template = await createTemplateDatabase(cluster);
    await migrateDatabase(template.url);
  } catch (error) {
    // Jest does not run the teardown after a setup that failed.
    await stopRunningCluster();
    throw error;
  }
}
