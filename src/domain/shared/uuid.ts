import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is a UUID, and so can be the id of something. */
export function isUuid(text: string): boolean {
  return pattern.test(text);
}

// Random bytes are fetched for many ids at once: a system call for each would cost more than the rest.
const bytesOfId = 16;
const pool = new Uint8Array(256 * bytesOfId);
let used = pool.length;

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool.subarray(used, (used += bytesOfId));
}

let lastMoment = 0;
let sequence = 0;

/**
 * A new id. Version 7, so that ids sort by the moment at which they were made; those made by one process in the same
 * millisecond sort as they were made, too.
 */
export function newId(): string {
  const moment = Date.now();
  if (moment > lastMoment) {
    lastMoment = moment;
    sequence = new DataView(randomBytes().slice().buffer).getUint32(0) >>> 1;
  } else {
    sequence++;
  }
  return v7({ msecs: lastMoment, seq: sequence, rng: randomBytes });
}
