import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

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

/** Starts a server on core 0 and waits for the first line that it writes to standard output and that `isReady` likes. */
export async function startServer(args: readonly string[], environment: Record<string, string>, isReady: (line: string) => boolean): Promise<{ line: string; stop(): Promise<void> }> {
  const [command, commandArgs] = onCore(0, args);
  const child = spawn(command, commandArgs, { env: { ...inherited(), ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await firstLine(child, isReady);
  return { line, stop: () => stop(child) };
}

/** Runs a program on core 1 to its end and gives what it wrote. */
export function run(args: readonly string[], environment: Record<string, string> = {}): string {
  const [command, commandArgs] = onCore(1, args);
  return execFileSync(command, commandArgs, { env: { ...inherited(), ...environment }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
}

// oxlint-disable-next-line node/no-process-env -- handed on to the programs that are measured, not read
const inherited = (): NodeJS.ProcessEnv => process.env;

async function firstLine(child: ChildProcess, isReady: (line: string) => boolean): Promise<string> {
  if (!child.stdout) throw new Error('The server has no standard output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (!isReady(line)) continue;
    child.stdout.resume();
    return line;
  }
  throw new Error('The server ended before it was ready');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
