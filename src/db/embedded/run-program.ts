import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

/** How one of PostgreSQL's programs ended. */
export type ProgramResult = { code: number | null; output: string };

/**
 * Runs one of PostgreSQL's programs to its end.
 *
 * @param outputTo a file descriptor to write to instead of collecting the output. A program that leaves a server behind needs it:
 *   the server inherits the output and would keep a pipe open for ever.
 */
export async function runProgram(
  program: string,
  args: string[],
  options: { account: Account | undefined; outputTo?: number },
): Promise<ProgramResult> {
  const sink = options.outputTo ?? 'pipe';
  const child = spawn(program, args, {
    uid: options.account?.uid,
    gid: options.account?.gid,
    // The account may not be able to enter the directory that Rollcall was started in.
    cwd: '/',
    // Nothing of the caller's environment: PGPORT, PGDATA, locale and the like would change what the programs do.
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' },
    stdio: ['ignore', sink, sink],
    // Ctrl-C in a terminal reaches the whole foreground group; PostgreSQL must outlive it until Rollcall has drained.
    detached: true,
    windowsHide: true,
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}
