import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Tells a process apart from every other that had or will have the same number.
 *
 * @returns a short token made of the time at which the process started, or undefined when no such process lives.
 *   A zombie does not live: its parent has merely not asked for its exit code yet.
 */
export async function processToken(pid: number): Promise<string | undefined> {
  if (!exists(pid)) return undefined;
  const started = process.platform === 'linux' ? await startFromProc(pid) : await startFromPs(pid);
  return started && createHash('sha256').update(started).digest('hex').slice(0, 12);
}

/**
 * @returns the arguments that a live process was started with, or an empty list for one that is gone, a zombie or hidden.
 *   Outside Linux the list has one entry, the whole command line.
 */
export async function commandLine(pid: number): Promise<string[]> {
  try {
    if (process.platform === 'linux') {
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').filter(Boolean);
    }
    const { stdout } = await execute('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    return [stdout.trim()].filter(Boolean);
  } catch {
    return [];
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not being allowed to signal a process proves that it exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function startFromProc(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // proc_pid_stat(5): the second field is the name in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticksSinceBoot] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return undefined;
    // Machines that boot alike start the same process at the same tick, so the boot is part of the identity.
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    return `${boot.trim()} ${ticksSinceBoot}`;
  } catch {
    return undefined;
  }
}

async function startFromPs(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await execute('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { env: { LC_ALL: 'C' } });
    const [state, ...started] = stdout.trim().split(/\s+/);
    return state?.startsWith('Z') ? undefined : started.join(' ');
  } catch {
    // Without ps (Windows) all that is known is that the number is in use.
    return 'unknown';
  }
}
