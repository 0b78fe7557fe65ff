import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { commandLine } from './process-identity.ts';
import type { Programs } from './programs.ts';
import { runProgram } from './run-program.ts';

/** What is needed to start and stop the server of one cluster. */
export type Server = {
  programs: Programs;
  account: Account | undefined;
  cluster: string;
  logFile: string;
};

/** What a running, or killed, server has left in its `postmaster.pid`. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/** `smart` waits until the clients have gone, `fast` sends them away, `immediate` leaves the rest to crash recovery. */
export type ShutdownMode = 'smart' | 'fast' | 'immediate';

/** The port that was asked for belongs to another process. */
export class PortTakenError extends EmbeddedPostgresError {
  override readonly name: string = 'PortTakenError';
}

const SECONDS_TO_START = 600;
const SECONDS_TO_STOP = 60;
const MILLISECONDS_FOR_ORPHANS = 15_000;

// Losing the last transactions, or the whole cluster, at a power cut is of no matter to a cluster that a test run throws away.
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** @returns the server that a cluster's `postmaster.pid` speaks of, whether it still lives or not */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const content = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  // The lines, from PostgreSQL's pidfile.h: pid, directory, start, port, socket, address, shared memory, status.
  const lines = content.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** @returns whether the process is the server of this very cluster, and not another one that was given its number */
export async function isServerOf(cluster: string, { pid }: Postmaster): Promise<boolean> {
  const words = await commandLine(pid);
  return words.includes(cluster) || (words.length === 1 && words.some((line) => line.includes(cluster)));
}

/**
 * Starts the server and waits until it takes connections.
 *
 * @throws PortTakenError when another process has the port
 * @throws EmbeddedPostgresError with the last lines of the log when it does not start for another reason
 */
export async function startServer(server: Server, settings: { port: number; durable: boolean }): Promise<void> {
  const parameters = [
    `port=${settings.port}`,
    'listen_addresses=127.0.0.1',
    // No sockets in the file system: they would need a directory with a short name, and outlive a kill.
    'unix_socket_directories=',
    'cluster_name=rollcall',
    ...(settings.durable ? [] : NOT_DURABLE),
  ];
  const deadline = Date.now() + MILLISECONDS_FOR_ORPHANS;
  for (;;) {
    const failure = await tryToStart(server, parameters);
    if (failure === undefined) return;
    // The children of a killed server take a moment to notice; until then PostgreSQL does not let a new one near the data.
    if (!failure.includes('pre-existing shared memory block') || Date.now() > deadline) {
      if (failure.includes('Address already in use')) throw new PortTakenError(`Port ${settings.port} is taken`);
      throw new EmbeddedPostgresError(`PostgreSQL did not start; the end of ${server.logFile}:\n${failure}`);
    }
    await delay(200);
  }
}

/** Stops the server if it runs, and waits until it has ended; one that cannot be stopped politely is stopped nevertheless. */
export async function stopServer(server: Server, mode: ShutdownMode): Promise<void> {
  const modes: ShutdownMode[] = ['smart', 'fast', 'immediate'];
  let reason = '';
  for (const next of modes.slice(modes.indexOf(mode))) {
    const args = ['stop', '--silent', '--wait', '-t', String(SECONDS_TO_STOP), '-D', server.cluster, '-m', next];
    const { code, output } = await runProgram(server.programs.pgCtl, args, { account: server.account });
    if (code === 0) return;
    const left = await readPostmaster(server.cluster);
    if (!left || !(await isServerOf(server.cluster, left))) return;
    reason = output;
  }
  throw new EmbeddedPostgresError(`PostgreSQL did not stop: ${reason}`);
}

/**
 * Removes the `postmaster.pid` of a server that is known to be dead. PostgreSQL would do it itself unless its number has been
 * given to another process meanwhile. Children that still hold the data are found by their shared memory, with or without the file.
 */
export async function forgetDeadServer(cluster: string): Promise<void> {
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function tryToStart(server: Server, parameters: string[]): Promise<string | undefined> {
  const log = await open(server.logFile, 'a+', 0o600);
  try {
    const { size: before } = await log.stat();
    const options = parameters.map((parameter) => `-c ${parameter}`).join(' ');
    const { code } = await runProgram(
      server.programs.pgCtl,
      ['start', '--silent', '--wait', '-t', String(SECONDS_TO_START), '-D', server.cluster, '-o', options],
      { account: server.account, outputTo: log.fd },
    );
    if (code === 0) return undefined;
    const { size: after } = await log.stat();
    const length = Math.min(after - before, 16_384);
    const { buffer } = await log.read(Buffer.alloc(length), 0, length, after - length);
    return buffer.toString().trim().split('\n').slice(-20).join('\n');
  } finally {
    await log.close();
  }
}
