import { createHash } from 'node:crypto';
import { activityColumns, toActivityFigures, type ActivityFigures } from '../analytics/activity-counts.ts';
import { activityNotRolledUp, activityRowColumns, quarterOf, summedCounts, touchedInThisStep } from '../analytics/activity-sql.ts';
import type { Row } from '../shared/batch.ts';
import type { Parameters } from '../shared/filter-sql.ts';

/**
 * How long a client is silent before its cycle has ended: a quarter of an hour. Not less than the quarters in which activity
 * is counted, so that each of them lies in one cycle. See docs/adr/0020-what-a-cycle-is.md.
 */
export const silenceMinutes = 15;

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

const quarterMilliseconds = 15 * 60_000;

/** The id of the cycle in which a client asked for something at a moment; as good as the cycle's own ({@link cycleIdCondition}). */
export function cycleIdAt(clientId: string, moment: Date): string {
  const at = Math.floor(moment.getTime() / quarterMilliseconds) * quarterMilliseconds;
  const mark = createHash('md5').update(clientId).digest('hex');
  return `${at.toString(16).padStart(12, '0')}8${mark.slice(0, 3)}8${mark.slice(3, 18)}`.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const silence = `interval '${silenceMinutes} minutes'`;

/** SQL of `touched`, and of `reopened`: the cycles that are kept of the organisation $1 and come closer than the silence to what is touched. */
const reopenedBy = (touched: string): string => `
  touched as (
    ${touched}
  ), reopened as (
    select stored.* from touched join provisioning_cycles as stored on stored.organisation_id = $1 and stored.client_id = touched.client_id
      and stored.last_request_at > touched.first_at - ${silence} and stored.started_at < touched.last_at + ${silence}
  )`;

// What lies between the first and the last request that came belongs to cycles that are reopened, or came itself.
const spans = `
  select touched.client_id, least(${quarterOf('min(touched.first_at)')}, min(reopened.first_quarter)) as first_quarter, greatest(${quarterOf('max(touched.last_at)')}, max(reopened.last_quarter)) as last_quarter
  from touched left join reopened on reopened.client_id = touched.client_id group by touched.client_id`;
const rolledUpParts = `
  select activity.* from (${spans}) as span
    join provisioning_activity as activity on activity.organisation_id = $1 and activity.client_id = span.client_id and activity.quarter_at between span.first_quarter and span.last_quarter`;

const storedColumns = ['organisation_id', 'id', 'client_id', 'started_at', 'last_request_at', 'first_quarter', 'last_quarter', ...activityColumns];

/** SQL of `found`: the cycles in the activity that `parts` selects. */
const found = (parts: string): string => `
  after_silence as (
    select *, first_at - max(last_at) over (partition by client_id order by first_at rows between unbounded preceding and 1 preceding) >= ${silence} as is_first
    from (${parts}) as parts
  ), numbered as (
    select *, count(*) filter (where is_first) over (partition by client_id order by first_at) as number from after_silence
  ), found as (
    select $1::uuid as organisation_id, ${cycleId} as id, client_id, min(first_at) as started_at, max(last_at) as last_request_at, min(quarter_at) as first_quarter, max(quarter_at) as last_quarter, ${summedCounts}
    from numbered group by client_id, number
  )`;

/**
 * SQL, from `with` on, that makes the table `cycles` of the organisation $1, of all that has happened up to this moment, as of one
 * snapshot: those that are kept, and anew those to which requests belong that are not rolled up yet.
 */
export const withCycles = `
  with pending as materialized (${activityNotRolledUp}), ${reopenedBy('select client_id, min(first_at) as first_at, max(last_at) as last_at from pending group by client_id')},
  ${found(`select ${activityRowColumns} from pending union all select ${activityRowColumns} from (${rolledUpParts}) as rolled_up`)}, cycles as (
    select ${storedColumns.join(', ')} from provisioning_cycles where organisation_id = $1 and id <> all (array(select id from reopened))
    union all
    select ${storedColumns.join(', ')} from found
  )`;

/** SQL that brings the cycles that are kept of the organisation $1 up to date, once the events of the roll-up's present step are in `provisioning_activity`. */
export const keepCycles = `
  with ${reopenedBy(touchedInThisStep)},
  ${found(rolledUpParts)}, gone as (
    delete from provisioning_cycles where organisation_id = $1 and id in (select id from reopened) and id not in (select id from found)
  )
  insert into provisioning_cycles (${storedColumns.join(', ')}) select ${storedColumns.join(', ')} from found
  on conflict (organisation_id, id) do update set ${storedColumns.slice(2).map((column) => `${column} = excluded.${column}`).join(', ')}`;

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

/** What {@link isRunning} says of the table `cycles`, as SQL of a `ProvisioningCycleState`. */
export function cycleStateSql(now: Date, parameters: Parameters): string {
  return `case when cycles.last_request_at > ${parameters.add(new Date(now.getTime() - silenceMinutes * 60_000))}::timestamptz then 'RUNNING' else 'ENDED' end`;
}
