import { activityColumns, toActivityFigures, type ActivityFigures } from '../analytics/activity-counts.ts';
import { activityNow, summedCounts } from '../analytics/activity-sql.ts';
import type { Row } from '../shared/batch.ts';

/**
 * How long a client is silent before its cycle has ended: a quarter of an hour. Not less than the quarters in which activity
 * is counted, so that each of them lies in one cycle. See docs/adr/0020-what-a-cycle-is.md.
 */
const silenceMinutes = 15;

/** A run of requests of one client. */
export interface ProvisioningCycle {
  readonly id: string;
  readonly clientId: string;
  readonly startedAt: Date;
  readonly lastRequestAt: Date;
  readonly counts: ActivityFigures;
}

// A UUID (version 8, RFC 9562 §5.8): the moment of the cycle's first quarter of an hour, then 90 bits that stand for the client.
const clientMark = `('8' || substr(md5(client_id::text), 1, 3) || '8' || substr(md5(client_id::text), 4, 15))`;
const cycleId = `(lpad(to_hex((extract(epoch from min(quarter_at)) * 1000)::bigint), 12, '0') || ${clientMark})::uuid`;

/**
 * SQL that makes the table `cycles` of the organisation $1, of all that has happened up to this moment.
 * @param since SQL of a moment: cycles that began earlier may be missing or in part
 */
export function withCycles(since?: string): string {
  // What is before it by the silence that ends a cycle tells whether one begins there.
  const condition = since === undefined ? 'true' : `quarter_at >= ${since} - interval '${2 * silenceMinutes} minutes'`;
  return `
  with after_silence as (
    select *, first_at - max(last_at) over (partition by client_id order by first_at rows between unbounded preceding and 1 preceding) >= interval '${silenceMinutes} minutes' as is_first
    from (${activityNow}) as activity where ${condition}
  ), numbered as (
    select *, count(*) filter (where is_first) over (partition by client_id order by first_at) as number from after_silence
  ), cycles as (
    select $1::uuid as organisation_id, ${cycleId} as id, client_id, min(first_at) as started_at, max(last_at) as last_request_at, min(quarter_at) as first_quarter, max(quarter_at) as last_quarter, ${summedCounts}
    from numbered group by client_id, number
  )`;
}

/** The columns that {@link toCycle} reads. */
export const cycleColumns = ['id', 'client_id', 'started_at', 'last_request_at', ...activityColumns];

/** SQL condition that a cycle is the one that an id was given to, though it may have begun earlier than was known then. */
export function cycleIdCondition(parameter: string): string {
  const mark = `right(replace(${parameter}::text, '-', ''), 20)`;
  const quarter = `to_timestamp(('x0000' || left(replace(${parameter}::text, '-', ''), 12))::bit(64)::bigint / 1000.0)`;
  return `right(replace(cycles.id::text, '-', ''), 20) = ${mark} and ${quarter} between cycles.first_quarter and cycles.last_quarter`;
}

/** A row of `cycles`. */
export function toCycle(row: Row): ProvisioningCycle {
  return {
    id: row['id'] as string, clientId: row['client_id'] as string, counts: toActivityFigures(row),
    startedAt: new Date(row['started_at'] as string), lastRequestAt: new Date(row['last_request_at'] as string),
  };
}

/** Whether the client may still be at it. */
export function isRunning({ lastRequestAt }: Pick<ProvisioningCycle, 'lastRequestAt'>, now: Date): boolean {
  return now.getTime() - lastRequestAt.getTime() < silenceMinutes * 60_000;
}
