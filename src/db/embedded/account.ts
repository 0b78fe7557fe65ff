import { chown, lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';

/** The operating system account that PostgreSQL runs as when Rollcall itself runs as root, which PostgreSQL refuses to. */
export type Account = { name: string; uid: number; gid: number };

const PREFERRED = ['postgres', '_postgres', 'nobody', 'daemon'];

/**
 * Chooses the account for PostgreSQL.
 *
 * @param cluster an existing cluster, whose owner goes on running it; undefined for a new one
 * @returns undefined when not running as root: PostgreSQL then runs as the user who started Rollcall
 */
export async function serverAccount(cluster: string | undefined): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = await readAccounts();
  const owner = cluster && (await stat(cluster));
  if (owner && owner.uid !== 0) {
    const known = accounts.find((account) => account.uid === owner.uid);
    return known ?? { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  }
  const usable = accounts.filter((account) => account.uid !== 0);
  for (const name of PREFERRED) {
    const account = usable.find((candidate) => candidate.name === name);
    if (account) return account;
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and /etc/passwd has none of ${PREFERRED.join(', ')} to run it as; ` +
      'start Rollcall as another user or set DATABASE_URL',
  );
}

/**
 * @param directory an existing directory
 * @returns whether the account may pass through it and everything above it, judged by the permission bits alone
 */
export async function canReach(account: Account | undefined, directory: string): Promise<boolean> {
  if (!account) return true;
  for (let current = await realpath(directory); ; current = dirname(current)) {
    const { uid, gid, mode } = await stat(current);
    const execute = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & execute) === 0) return false;
    if (current === dirname(current)) return true;
  }
}

/** Gives a file, or a directory with all that is in it, to the account; does nothing without one. */
export async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (!account) return;
  const status = await lstat(path);
  if (status.isSymbolicLink()) return;
  if (status.isDirectory()) {
    for (const name of await readdir(path)) await giveTo(account, join(path, name));
  }
  await chown(path, account.uid, account.gid);
}

async function readAccounts(): Promise<Account[]> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  return lines
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
