import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const checkout = path.join(import.meta.dirname, '../..');
/** Processes are started by the dozen, and need not compile the same modules each time. */
const compileCache = path.join(checkout, 'node_modules/.cache/node');

/** The settings of a process; nothing else of this one's environment reaches it. */
export type Settings = Readonly<Record<string, string>>;

/** A server as `npm start` runs it. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has written so far. */
  stdout(): string;
  stderr(): string;
  /** Sends a signal and waits until the process is gone. */
  end(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** What a process has written, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Started {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

const running = new Set<ChildProcess>();

function start(script: string, words: readonly string[], settings: Settings, input = ''): Started {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path.join(checkout, script), ...words], {
    // Elsewhere, so that a developer's .env has no say; and a group of its own, so that Ctrl-C here is not one there.
    cwd: '/', detached: true, stdio: 'pipe', env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_COMPILE_CACHE: compileCache, ...settings },
  });
  // A process that ends without having read what it is given is no fault of this one.
  child.stdin.on('error', () => undefined).end(input);
  running.add(child);
  child.once('exit', () => running.delete(child));
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return { child, stdout: () => Buffer.concat(stdout).toString(), stderr: () => Buffer.concat(stderr).toString() };
}

async function ended({ child, stdout, stderr }: Started): Promise<Ended> {
  await once(child, 'close');
  return { code: child.exitCode, stdout: stdout(), stderr: stderr() };
}

/** Starts a server that must not come up, and waits for its end. */
export function startInVain(settings: Settings): Promise<Ended> {
  return ended(start('src/main.ts', [], { PORT: '0', ...settings }));
}

/** Runs a command of the operator to its end, with some text on its standard input. */
export function rollcall(words: readonly string[], settings: Settings, input?: string): Promise<Ended> {
  return ended(start('src/cli/rollcall.ts', words, settings, input));
}

/** Begins to start a server and does not wait. */
export function beginServer(settings: Settings): Started {
  return start('src/main.ts', [], { PORT: '0', ...settings });
}

/**
 * Starts a server, on any port unless one is given, and waits until it is ready.
 * @throws Error with what it wrote where it ends before
 */
export async function startServer(settings: Settings): Promise<ServerProcess> {
  const started = beginServer(settings);
  const { child, stdout, stderr } = started;
  let port: string | undefined;
  while (!port) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended:\n${stdout()}${stderr()}`);
    await delay(20);
    port = /"port":(\d+),/.exec(stdout())?.[1] ?? /Rollcall is running at http:\/\/localhost:(\d+)/.exec(stderr())?.[1];
  }
  return {
    child, stdout, stderr, url: `http://127.0.0.1:${port}`,
    end: async (signal = 'SIGTERM') => {
      const gone = once(child, 'close');
      child.kill(signal);
      await gone;
      return { code: child.exitCode, signal: child.signalCode };
    },
  };
}

/** Kills what a test that failed has left running. */
export async function killProcesses(): Promise<void> {
  for (const child of running) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
