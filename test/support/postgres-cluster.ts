import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { DataDirectoryInUseError } from '../../src/db/embedded/errors.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/start.ts';

/** What the test workers need to know of the one cluster of a test run. */
export type TestCluster = {
  /** A role that may make databases. */
  adminUrl: string;
  /** The role that the application connects as; it owns the test databases. */
  ownerUrl: string;
  /** The migrated database that the others are copies of. */
  template: string;
  /** How to copy a database: copying files is four times as fast where nothing waits for the disk. */
  strategy: 'file_copy' | 'wal_log';
};

/** A database of one test file or test. */
export type TestDatabase = { url: string; drop(): Promise<void> };

const HANDED_OVER = 'ROLLCALL_TEST_CLUSTER';
const NAME_START = 'rollcall_test_';
const ABANDONED_AFTER_MILLISECONDS = 6 * 60 * 60 * 1000;
const OBJECT_IN_USE = '55006';

/**
 * Starts the cluster of a test run, or uses the server behind `TEST_DATABASE_URL`, whose role must be allowed to make databases.
 * What killed runs have left behind is removed.
 */
export async function startTestCluster(): Promise<{ cluster: TestCluster; stop(): Promise<void> }> {
  const template = newName();
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    await dropAbandonedDatabases(given);
    const cluster = { adminUrl: given, ownerUrl: given, template, strategy: 'wal_log' as const };
    return { cluster, stop: () => dropDatabase(given, template) };
  }
  const parent = join(tmpdir(), `rollcall-test-${process.getuid?.() ?? 'user'}`);
  await mkdir(parent, { recursive: true, mode: 0o755 });
  await removeAbandonedClusters(parent);
  const dataDirectory = await mkdtemp(join(parent, 'run-'));
  const postgres = await startThrowaway(dataDirectory);
  return {
    cluster: { adminUrl: postgres.adminUrl, ownerUrl: postgres.url, template, strategy: 'file_copy' },
    stop: async () => {
      await postgres.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** Makes the cluster known to the test workers, which are started later and inherit it. */
export function handOver(cluster: TestCluster): void {
  process.env[HANDED_OVER] = JSON.stringify(cluster);
}

/** @returns the cluster of this test run */
export function testCluster(): TestCluster {
  const value = process.env[HANDED_OVER];
  if (!value) throw new Error('No test cluster: is test/support/global-setup.mts the globalSetup of jest.config.js?');
  return JSON.parse(value) as TestCluster;
}

/**
 * Makes a database that belongs to the caller alone.
 *
 * @param template the database to copy: without it the migrated one of this run; `template0` gives an empty one
 */
export async function createTestDatabase(template?: string): Promise<TestDatabase> {
  const cluster = testCluster();
  return createDatabase(cluster, newName(), template ?? cluster.template);
}

/** Makes the database that `createTestDatabase` copies, empty. */
export async function createTemplateDatabase(cluster: TestCluster): Promise<TestDatabase> {
  return createDatabase(cluster, cluster.template, 'template0');
}

async function createDatabase(cluster: TestCluster, name: string, template: string): Promise<TestDatabase> {
  const url = new URL(cluster.ownerUrl);
  const owner = decodeURIComponent(url.username);
  url.pathname = `/${name}`;
  await administer(cluster.adminUrl, async (client) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const source = `template ${template} strategy ${cluster.strategy}`;
        await client.query(`create database ${name} ${source} owner ${client.escapeIdentifier(owner)}`);
        return;
      } catch (error) {
        // A template cannot be copied while anyone is connected to it, be it only for a closing connection.
        if ((error as { code?: string }).code !== OBJECT_IN_USE || attempt === 100) throw error;
        await delay(50 + Math.random() * 50);
      }
    }
  });
  return { url: url.href, drop: () => dropDatabase(cluster.adminUrl, name) };
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await administer(adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
}

async function administer<Result>(adminUrl: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The time in the name tells a later run which databases nobody uses any more. */
function newName(): string {
  return `${NAME_START}${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;
}

async function dropAbandonedDatabases(adminUrl: string): Promise<void> {
  await administer(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [NAME_START],
    );
    for (const { name } of rows) {
      const madeAt = parseInt(name.slice(NAME_START.length), 36);
      if (Date.now() - madeAt < ABANDONED_AFTER_MILLISECONDS) continue;
      await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    }
  });
}

async function removeAbandonedClusters(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const dataDirectory = join(parent, name);
    const status = await stat(dataDirectory).catch(() => undefined);
    // Another run may be about to start its cluster there.
    if (!status || Date.now() - status.mtimeMs < 60_000) continue;
    try {
      // Taking it over is the way to stop it, and it is refused while its run is alive.
      const postgres = await startThrowaway(dataDirectory);
      await postgres.stop();
    } catch (error) {
      if (error instanceof DataDirectoryInUseError) continue;
    }
    await rm(dataDirectory, { recursive: true, force: true, maxRetries: 5 });
  }
}

function startThrowaway(dataDirectory: string): ReturnType<typeof startEmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDirectory, durable: false });
}
