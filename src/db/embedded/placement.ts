import { createHash } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Account, canReach, serverAccount } from './account.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { isServerOf, readPostmaster } from './postmaster.ts';

/** Where the cluster of a data directory is, or is going to be. */
export type Placement = {
  /** What the operator set as DATA_DIR, absolute. */
  dataDirectory: string;
  /** `<DATA_DIR>/postgres`: the cluster itself, or a link to it. */
  entry: string;
  /** The real directory of the cluster; it may not exist yet. */
  cluster: string;
  account: Account | undefined;
};

/** Directories for what the account cannot reach under DATA_DIR, in order of preference; the last may be emptied by a reboot. */
export const SHELTERS = ['/var/lib/rollcall', join(tmpdir(), 'rollcall')];

/**
 * Decides where the cluster of a data directory lives: in the directory itself, or in a shelter when the account that runs
 * PostgreSQL cannot reach it, as with a checkout under `/root`.
 */
export async function placeCluster(dataDirectory: string, shelters: readonly string[]): Promise<Placement> {
  const directory = resolve(dataDirectory);
  await mkdir(directory, { recursive: true });
  const entry = join(directory, 'postgres');
  const existing = await existingCluster(entry);
  const account = await serverAccount(existing);
  if (existing && !account) await refuseOtherUsers(existing);
  const known = { dataDirectory: directory, entry, account };
  if (existing && (await canReach(account, dirname(existing)))) return { ...known, cluster: existing };
  if (await canReach(account, directory)) return { ...known, cluster: join(await realpath(directory), 'postgres') };

  const shelter = await findShelter(account, shelters);
  const name = createHash('sha256').update(await realpath(directory)).digest('hex').slice(0, 16);
  const home = join(shelter, name);
  await makeOpenDirectory(home);
  return { ...known, cluster: join(home, 'postgres') };
}

/**
 * Follows `<DATA_DIR>/postgres`.
 *
 * @returns the real directory of the cluster, or undefined when there is none yet
 */
export async function existingCluster(entry: string): Promise<string | undefined> {
  if (!(await lstat(entry).catch(ignoreMissing))) return undefined;
  try {
    return await realpath(entry);
  } catch {
    const target = await readlink(entry);
    throw new EmbeddedPostgresError(
      `The database that ${entry} points to, ${target}, is gone; restore it, or delete ${entry} to start with an empty one`,
    );
  }
}

/**
 * Makes the cluster's place agree with DATA_DIR. To be called by the owner only, because it moves and deletes.
 * Afterwards `cluster` either holds the data of DATA_DIR or does not exist.
 */
export async function settleCluster(placement: Placement, log: (line: string) => void): Promise<void> {
  const { entry, cluster } = placement;
  const existing = await existingCluster(entry);
  if (existing === cluster) return;
  // No entry in DATA_DIR: the operator has deleted it, so what a shelter still holds for it is nobody's.
  await rm(cluster, { recursive: true, force: true });
  if (!existing) return;
  const running = await readPostmaster(existing);
  if (running && (await isServerOf(existing, running))) {
    throw new EmbeddedPostgresError(`The database in ${existing} is in use by the PostgreSQL process ${running.pid}; stop it`);
  }
  log(`moving the database from ${existing}`);
  const unfinished = `${cluster}.moving`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(existing, unfinished, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  await rename(unfinished, cluster);
  // The original goes last, so that a crash at any point leaves one complete copy.
  const original = `${entry}.moved`;
  await rename(entry, original);
  await linkEntry(placement, log);
  await rm(original, { recursive: true, force: true });
}

/** Leaves `<DATA_DIR>/postgres` as a link to a cluster that lives elsewhere. */
export async function linkEntry({ entry, cluster, account }: Placement, log: (line: string) => void): Promise<void> {
  if (await lstat(entry).catch(ignoreMissing)) return;
  await symlink(cluster, entry);
  log(`the database is in ${cluster}, because ${account?.name ?? 'PostgreSQL'} cannot reach ${dirname(entry)}`);
}

/**
 * @returns the first of the shelters that the account can reach and that nobody but root can tamper with
 * @throws EmbeddedPostgresError when there is none
 */
export async function findShelter(account: Account | undefined, shelters: readonly string[]): Promise<string> {
  const reasons: string[] = [];
  for (const shelter of shelters) {
    try {
      await makeOpenDirectory(shelter);
      const status = await lstat(shelter);
      const safe = status.isDirectory() && status.uid === process.getuid?.() && (status.mode & 0o022) === 0;
      if (safe && (await canReach(account, shelter))) return shelter;
      reasons.push(`${shelter} ${safe ? 'cannot be reached' : 'can be changed by others'}`);
    } catch (error) {
      reasons.push((error as Error).message);
    }
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL runs as ${account?.name}, which cannot reach DATA_DIR or the checkout (${reasons.join('; ')}); ` +
      'set DATA_DIR to a directory that it can reach, or set DATABASE_URL',
  );
}

async function refuseOtherUsers(cluster: string): Promise<void> {
  const { uid } = await stat(cluster);
  if (process.getuid && uid !== process.getuid()) {
    throw new EmbeddedPostgresError(
      `The database in ${cluster} belongs to the user with uid ${uid}; start Rollcall as that user or as root, or set another DATA_DIR`,
    );
  }
}

/** Does not change a directory that is already there: someone may have meant its permissions. */
async function makeOpenDirectory(directory: string): Promise<void> {
  const made = await mkdir(directory, { recursive: true });
  if (made) await chmod(directory, 0o755);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
