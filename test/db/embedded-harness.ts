import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { processToken } from '../../src/db/embedded/process-identity.ts';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from '../../src/db/embedded/start.ts';
import type { Task } from './embedded-holder.ts';

const HOLDER = fileURLToPath(new URL('embedded-holder.ts', import.meta.url));

const directories: string[] = [];
const children: ChildProcess[] = [];

/** @returns a new directory that everyone can enter and that `cleanUp` removes */
export async function temporaryDirectory(mode = 0o755): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'rollcall-embedded-'));
  directories.push(directory);
  await chmod(directory, mode);
  return directory;
}

/** Kills the children of the test, stops the servers that they have left and removes the directories. */
export async function cleanUp(): Promise<void> {
  for (const child of children.splice(0)) await kill(child);
  for (const directory of directories.splice(0)) {
    const pid = await serverPid(directory).catch(() => undefined);
    if (pid !== undefined && (await isAlive(pid))) process.kill(pid, 'SIGKILL');
    await rm(directory, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Starts PostgreSQL in this process for the length of some work. */
export async function whileRunning<Result>(
  options: EmbeddedPostgresOptions,
  work: (postgres: EmbeddedPostgres) => Promise<Result>,
): Promise<Result> {
  const postgres = await startEmbeddedPostgres(options);
  try {
    return await work(postgres);
  } finally {
    await postgres.stop();
  }
}

/** A child process that runs PostgreSQL. */
export type Holder = { child: ChildProcess; lines: string[]; line(start: string): Promise<string> };

/**
 * Starts a child process that runs PostgreSQL.
 *
 * @param user the numbers of another user and group to run as
 * @param script another copy of the child's script
 */
export function startHolder(
  task: Task,
  options: EmbeddedPostgresOptions,
  { user, script = HOLDER }: { user?: { uid: number; gid: number }; script?: string } = {},
): Holder {
  const child = spawn(process.execPath, [script, task, JSON.stringify(options)], {
    ...user,
    cwd: '/',
    env: {},
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (text) => lines.push(text));
  child.stderr.on('data', (chunk: Buffer) => lines.push(`ERROR ${chunk.toString()}`));
  const line = async (start: string): Promise<string> => {
    for (let waited = 0; waited < 120_000; waited += 20) {
      const found = lines.find((text) => text.startsWith(start));
      if (found) return found.slice(start.length).trim();
      if (child.exitCode !== null) await delay(100);
      if (child.exitCode !== null && !lines.some((text) => text.startsWith(start))) break;
      await delay(20);
    }
    throw new Error(`The child process did not say ${start}:\n${lines.slice(-20).join('\n')}`);
  };
  return { child, lines, line };
}

/** Kills a child as nothing could foresee, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** @returns the process number of the server of a data directory */
export async function serverPid(dataDirectory: string): Promise<number> {
  return Number((await readFile(join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** @returns whether a process with this number lives */
export async function isAlive(pid: number): Promise<boolean> {
  return (await processToken(pid)) !== undefined;
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
