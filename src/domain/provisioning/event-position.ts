import { Invalid } from '../shared/errors.ts';
import { isUuid } from '../shared/uuid.ts';

/**
 * A place in the order in which events become visible, which is not that of their ids: a transaction that began earlier may commit
 * later. All that was visible in `seen` (a snapshot of PostgreSQL, `xmin:xmax:xip_list`) is behind this place; of what became visible
 * up to another snapshot, what stands before or at one event.
 */
export interface EventPosition {
  readonly seen: string;
  readonly within?: EventPlace | undefined;
}

/** An event among those that are visible in a snapshot, in the order of transactions and ids. */
export interface EventPlace {
  readonly upTo: string;
  readonly transactionId: string;
  readonly id: string;
}

/** The cursor of a position: opaque to clients. */
export function cursorOfPosition({ seen, within }: EventPosition): string {
  return Buffer.from(JSON.stringify(within ? [seen, within.upTo, within.transactionId, within.id] : [seen])).toString('base64url');
}

// A snapshot names the transactions that are under way, of which there are no more than connections.
const mostCharacters = 100_000;

/**
 * The position that a cursor stands for.
 * @throws Invalid where it is no cursor of provisioning events
 */
export function positionOfCursor(cursor: string): EventPosition {
  const [seen, upTo, transactionId, id] = cursor.length <= mostCharacters ? textsIn(Buffer.from(cursor, 'base64url').toString()) : [];
  if (isSnapshot(seen)) {
    if (upTo === undefined) return { seen };
    if (isSnapshot(upTo) && transactionId !== undefined && isTransactionId(transactionId) && id !== undefined && isUuid(id)) return { seen, within: { upTo, transactionId, id } };
  }
  throw new Invalid('after is not a cursor of this subscription: use the `cursor` of one of its notices, or leave it out to begin with what comes from now on.', ['after']);
}

function textsIn(json: string): string[] {
  try {
    const values: unknown = JSON.parse(json);
    return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : [];
  } catch {
    return [];
  }
}

function isTransactionId(text: string): boolean {
  return /^\d{1,19}$/.test(text) && BigInt(text) < 2n ** 63n;
}

// As PostgreSQL reads a `pg_snapshot`, so that it never has to refuse one: 0 < xmin ≤ the transactions under way, rising, < xmax.
function isSnapshot(text: string | undefined): text is string {
  const found = /^(\d+):(\d+):(?:(\d+(?:,\d+)*))?$/.exec(text ?? '');
  if (!found) return false;
  const [xmin, xmax, running] = [found[1] ?? '', found[2] ?? '', found[3]?.split(',') ?? []];
  if (![xmin, xmax, ...running].every(isTransactionId)) return false;
  const ids = [1n, BigInt(xmin), ...running.map(BigInt), BigInt(xmax)];
  return ids.every((id, index) => index === 0 || id >= (ids[index - 1] ?? id)) && !running.includes(xmax);
}

/** Whether a snapshot is of a time that this database has not come to: it was made by another cluster, before the data were moved. */
export function isAhead(seen: string, now: string): boolean {
  return endOf(seen) > endOf(now);
}

function endOf(snapshot: string): bigint {
  return BigInt(snapshot.split(':')[1] ?? '0');
}
