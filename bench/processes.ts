import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const pinning = hasTaskset();

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The command that runs Node on one core, where the system can do that. */
function onCore(core: number, args: readonly string[]): [string, string[]] {
  return pinning ? ['taskset', ['-c', String(core), process.execPath, ...args]] : [process.execPath, [...args]];
}

/**
 * Starts a server on core 0 and waits for the first line that it writes to standard output and that `isReady` likes. What it writes goes
 * to a file, as nothing here reads a pipe while a load driver runs: a full one would make the server wait.
 */
export async function startServer(args: readonly string[], environment: Record<string, string>, isReady: (line: string) => boolean): Promise<{ line: string; stop(): Promise<void> }> {
  const [command, commandArgs] = onCore(0, args);
  const folder = await mkdtemp(path.join(tmpdir(), 'rollcall-bench-output-'));
  const output = await open(path.join(folder, 'output'), 'w+');
  const child = spawn(command, commandArgs, { env: { ...inherited(), ...environment }, stdio: ['ignore', output.fd, 'inherit'] });
  const stopAndTidy = async (): Promise<void> => {
    await stop(child);
    await output.close();
    await rm(folder, { recursive: true });
  };
  const line = await firstLine(child, path.join(folder, 'output'), isReady);
  return { line, stop: stopAndTidy };
}

/** Runs a program on core 1 to its end and gives what it wrote. */
export function run(args: readonly string[], environment: Record<string, string> = {}): string {
  const [command, commandArgs] = onCore(1, args);
  return execFileSync(command, commandArgs, { env: { ...inherited(), ...environment }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
}

// oxlint-disable-next-line node/no-process-env -- handed on to the programs that are measured, not read
const inherited = (): NodeJS.ProcessEnv => process.env;

async function firstLine(child: ChildProcess, file: string, isReady: (line: string) => boolean): Promise<string> {
  while (child.exitCode === null) {
    const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
    const line = lines.find(isReady);
    if (line !== undefined) return line;
    await delay(20);
  }
  throw new Error('The server ended before it was ready');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
