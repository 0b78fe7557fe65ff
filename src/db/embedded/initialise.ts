import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { giveTo } from './account.ts';
import { EmbeddedPostgresError } from './errors.ts';
import type { Programs } from './programs.ts';
import { runProgram } from './run-program.ts';

/** The name of PostgreSQL's superuser in an embedded cluster. */
export const SUPERUSER = 'postgres';

const PASSWORD_FILE = 'rollcall-password';
const UNFINISHED = 'postgres.init-';

/**
 * Makes a new cluster unless there is one. It is made beside its place and moved there complete, so that a crash in the middle
 * leaves nothing that looks like a cluster; what earlier crashes have left is removed.
 */
export async function initialiseCluster(
  { programs, account, cluster }: { programs: Programs; account: Account | undefined; cluster: string },
  options: { durable: boolean },
): Promise<void> {
  await removeUnfinished(dirname(cluster));
  if (await isComplete(cluster)) return;

  const workplace = join(dirname(cluster), `${UNFINISHED}${randomBytes(4).toString('hex')}`);
  await mkdir(workplace, { mode: 0o700 });
  const password = randomBytes(24).toString('hex');
  await writeFile(join(workplace, PASSWORD_FILE), password, { mode: 0o600 });
  await giveTo(account, workplace);
  const unfinished = join(workplace, 'cluster');
  const args = [
    `--pgdata=${unfinished}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${join(workplace, PASSWORD_FILE)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The built-in provider sorts and folds case alike on every machine; the libraries of operating systems do not.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--set=timezone=UTC',
    '--set=log_timezone=UTC',
    ...(options.durable ? [] : ['--no-sync']),
  ];
  const { code, output } = await runProgram(programs.initdb, args, { account });
  if (code !== 0) {
    await rm(workplace, { recursive: true, force: true });
    throw new EmbeddedPostgresError(`initdb failed: ${output.split('\n').slice(-10).join('\n')}`);
  }
  await rename(join(workplace, PASSWORD_FILE), join(unfinished, PASSWORD_FILE));
  await rename(unfinished, cluster);
  await rm(workplace, { recursive: true, force: true });
}

/**
 * Gives an existing cluster to the account that is going to run it, as after a copy made by root, and closes it to everyone else,
 * without which PostgreSQL refuses it.
 */
export async function secureCluster(cluster: string, account: Account | undefined): Promise<void> {
  const status = await stat(cluster).catch(() => undefined);
  if (!status) return;
  if (account && status.uid !== account.uid) await giveTo(account, cluster);
  if ((status.mode & 0o077) !== 0 && process.platform !== 'win32') await chmod(cluster, 0o700);
}

/** @returns the password of both roles of an embedded cluster */
export async function readPassword(cluster: string): Promise<string> {
  return (await readFile(join(cluster, PASSWORD_FILE), 'utf8')).trim();
}

async function isComplete(cluster: string): Promise<boolean> {
  const names = await readdir(cluster).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.includes(PASSWORD_FILE) && names.includes('PG_VERSION')) return true;
  if (names.length > 0) {
    // Never delete what may be someone's data.
    throw new EmbeddedPostgresError(`${cluster} is not a database that Rollcall made; move it away or set another DATA_DIR`);
  }
  await rm(cluster, { recursive: true, force: true });
  return false;
}

async function removeUnfinished(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    // An initdb whose parent was killed may still be writing.
    if (name.startsWith(UNFINISHED)) await rm(join(directory, name), { recursive: true, force: true, maxRetries: 10 });
  }
}
