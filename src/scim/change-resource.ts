import { VersionMismatch } from '../domain/shared/errors.ts';

// What another replica changes between our reading and our writing makes us read again, but not for ever.
const attempts = 20;
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs read-compare-write changes of one resource one after the other. Within this replica they queue, so that none is
 * read in vain; against other writers the resource's version decides, and a change that lost is begun anew.
 * @param id the resource's id
 * @param change reads the resource, and writes it on condition of the version that it read
 * @throws VersionMismatch where others were faster every time
 */
export async function changeInTurn<Result>(id: string, change: () => Promise<Result>): Promise<Result> {
  const before = queues.get(id);
  const turn = (before ? before.catch(() => undefined) : Promise.resolve()).then(() => repeatedly(change));
  queues.set(id, turn);
  try {
    return await turn;
  } finally {
    if (queues.get(id) === turn) queues.delete(id);
  }
}

async function repeatedly<Result>(change: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await change();
    } catch (error) {
      if (!(error instanceof VersionMismatch) || attempt === attempts) throw error;
    }
  }
}
