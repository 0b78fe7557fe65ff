import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DataDirectoryInUseError, EmbeddedPostgresError } from './errors.ts';
import { processToken } from './process-identity.ts';

/** The right of this process to run the cluster of one data directory. */
export type Ownership = { release(): Promise<void> };

type Claim = { file: string; pid: number; token: string; owns: boolean };

const CLAIM_NAME = /^(\d+)-([0-9a-z]+)\.(wants|owns)$/;

/**
 * Takes the cluster for this process. A process that died without releasing it is recognised and does not count.
 *
 * Every process first shows that it wants the cluster and only then looks around; whoever sees nobody else owns it. Of two that
 * look at the same time at least one sees the other, so there are never two owners. A single lock file would not
 * do: two processes that find it stale could each remove what the other has just written.
 *
 * @param directory where the claims are kept; it is made when missing
 * @param dataDirectory the directory to name in the error
 * @throws DataDirectoryInUseError when another live process, or an earlier call in this one, owns it
 */
export async function claimOwnership(directory: string, dataDirectory: string): Promise<Ownership> {
  await mkdir(directory, { recursive: true });
  const token = await processToken(process.pid);
  const self = `${process.pid}-${token}`;
  // The wish stays beside the ownership until the end: a rename could hide both names from a process listing them meanwhile.
  const wants = join(directory, `${self}.wants`);
  const owns = join(directory, `${self}.owns`);

  for (let attempt = 0; attempt < 50; attempt++) {
    await writeWish(wants, dataDirectory);
    const rivals = (await livingClaims(directory)).filter((claim) => `${claim.pid}-${claim.token}` !== self);
    if (rivals.length === 0) {
      await writeFile(owns, '');
      return {
        release: async () => {
          await rm(owns, { force: true });
          await rm(wants, { force: true });
        },
      };
    }
    await rm(wants, { force: true });
    const owner = rivals.find((claim) => claim.owns);
    if (owner) throw new DataDirectoryInUseError(dataDirectory, owner.pid);
    // Several started at once: all step back and try again at different times.
    await delay(20 + Math.random() * 200);
  }
  throw new EmbeddedPostgresError(`Several processes keep trying to start in DATA_DIR ${dataDirectory}`);
}

async function writeWish(wants: string, dataDirectory: string): Promise<void> {
  try {
    await writeFile(wants, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new DataDirectoryInUseError(dataDirectory, process.pid);
  }
}

async function livingClaims(directory: string): Promise<Claim[]> {
  const living: Claim[] = [];
  for (const name of await readdir(directory)) {
    const [, pid, token, kind] = CLAIM_NAME.exec(name) ?? [];
    if (!pid || !token) continue;
    const claim = { file: join(directory, name), pid: Number(pid), token, owns: kind === 'owns' };
    if ((await processToken(claim.pid)) === token) living.push(claim);
    else await rm(claim.file, { force: true });
  }
  return living;
}
