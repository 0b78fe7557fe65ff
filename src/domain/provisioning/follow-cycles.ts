import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import { Parameters } from '../shared/filter-sql.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { cycleCondition, type ProvisioningCycleFilter } from './find-provisioning-cycles.ts';
import { cycleColumns, isRunning, silenceMinutes, toCycle, withCycles, type ProvisioningCycle } from './provisioning-cycle.ts';

/** A cycle as it is, and the place behind it. */
export interface CycleNotice {
  readonly cursor: string;
  readonly cycle: ProvisioningCycle | null;
}

/** What is known of the cycles of an organisation. */
export interface CycleWatch {
  /** All changes before this moment are known. */
  readonly since: Date;
  /** What was told of each cycle that may still change, by its id. */
  readonly told: ReadonlyMap<string, string>;
}

// A cycle changes as long as it is running, and once more when it ends. What a request leaves behind is kept when it is answered, and
// lookups up to a second later; a minute is more than enough.
const mayChangeMinutes = silenceMinutes + 1;
const mostCycles = 500;

/** The cursor of a watch: opaque to clients. */
export function cursorOfWatch({ since }: Pick<CycleWatch, 'since'>): string {
  return Buffer.from(since.toISOString()).toString('base64url');
}

// A moment that PostgreSQL can compare with, also some minutes before it.
function isLookable(since: Date): boolean {
  return since.getUTCFullYear() >= 1970 && since.getUTCFullYear() <= 9999;
}

/**
 * Where to begin to follow the cycles of the organisation: with what has changed since a cursor, or with those that are running.
 * @throws Invalid where the cursor is none or the filter is not one
 */
export function openCycleWatch(scope: Scope, after: string | null | undefined, filter: ProvisioningCycleFilter | null | undefined): CycleWatch {
  authorise(scope.actor, 'provisioning:read');
  organisationOf(scope.actor);
  cycleCondition(filter ?? {}, scope.now, new Parameters([]));
  if (after === null || after === undefined) return { since: scope.now, told: new Map() };
  const text = Buffer.from(after, 'base64url').toString();
  const since = new Date(text);
  if (Number.isNaN(since.getTime()) || since.toISOString() !== text || !isLookable(since)) {
    throw new Invalid('after is not a cursor of this subscription: use the `cursor` of one of its notices, or leave it out to begin with the cycles that are running.', ['after']);
  }
  return { since, told: new Map() };
}

/**
 * The cycles that have begun, changed or ended since the last look, the longest silent first.
 * @returns them, and what is known now
 */
export async function findChangedCycles(
  scope: Scope, watch: CycleWatch, filter: ProvisioningCycleFilter | null | undefined,
): Promise<{ notices: CycleNotice[]; watch: CycleWatch; isAll: boolean }> {
  authorise(scope.actor, 'provisioning:read');
  const parameters = new Parameters([organisationOf(scope.actor), addMinutes(watch.since, -mayChangeMinutes)]);
  const text = `${withCycles} select ${cycleColumns.join(', ')} from cycles where cycles.last_request_at >= $2 and ${cycleCondition(filter ?? {}, scope.now, parameters)}
    order by cycles.last_request_at, cycles.id limit ${mostCycles}`;
  const cycles = (await runStatement(scope.session, { text, values: parameters.values })).map(toCycle);
  const states = new Map(cycles.map((cycle) => [cycle.id, stateOf(cycle, scope.now)]));
  const notices = cycles.filter(({ id }) => watch.told.get(id) !== states.get(id)).map((cycle) => ({ cursor: cursorOfWatch({ since: lastChange(cycle, scope.now) }), cycle }));
  const last = cycles.at(-1);
  const isAll = cycles.length < mostCycles || !last;
  return { notices, watch: { since: isAll ? scope.now : lastChange(last, scope.now), told: states }, isAll };
}

function lastChange({ lastRequestAt }: ProvisioningCycle, now: Date): Date {
  const end = addMinutes(lastRequestAt, mayChangeMinutes);
  return end < now ? end : now;
}

function stateOf(cycle: ProvisioningCycle, now: Date): string {
  return `${cycle.counts.requests} ${cycle.lastRequestAt.getTime()} ${isRunning(cycle, now)}`;
}

function addMinutes(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}
