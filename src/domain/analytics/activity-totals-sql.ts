import { activityColumns } from './activity-counts.ts';
import { activityNotRolledUp, quarterOf, touchedInThisStep } from './activity-sql.ts';

const columnsTotalled = ['last_at', ...activityColumns];

/** SQL of the row of totals of a client that was the latest before a moment. */
const latestBefore = (client: string, moment: string): string => `(
  select ${columnsTotalled.join(', ')} from activity_totals where organisation_id = $1 and client_id = ${client} and quarter_at < ${moment} order by quarter_at desc limit 1)`;

/**
 * SQL that brings the totals of the organisation $1 up to date, once the events of the present step are in `provisioning_activity`:
 * of each client from the first quarter of an hour on in which something came. That is the last one or two, unless an event is very late.
 */
export const addTotals = `
  with touched as (select client_id, ${quarterOf('first_at')} as since from (${touchedInThisStep}) as touched)
  insert into activity_totals (organisation_id, client_id, quarter_at, ${columnsTotalled.join(', ')})
  select $1::uuid, activity.client_id, activity.quarter_at, activity.last_at,
    ${activityColumns.map((column) => `coalesce(before.${column}, 0) + sum(activity.${column}) over so_far`).join(', ')}
  from touched
    join provisioning_activity as activity on activity.organisation_id = $1 and activity.client_id = touched.client_id and activity.quarter_at >= touched.since
    left join lateral ${latestBefore('touched.client_id', 'touched.since')} as before on true
  window so_far as (partition by activity.client_id order by activity.quarter_at)
  on conflict (organisation_id, client_id, quarter_at) do update set ${columnsTotalled.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/**
 * SQL, from `with` on, that makes the table `so_far`: what each client of the organisation $1 had asked for at each boundary of
 * $2 (their number is `n`), what is not rolled up yet included, as of one snapshot. A client and a boundary may have two rows, to be
 * added up. $3 is the client, or null for all. Reads a row for each client and boundary, however much happened.
 */
export const withActivitySoFar = `
  with recursive known(client_id) as (
    (select client_id from activity_totals where organisation_id = $1 and ($3::uuid is null or client_id = $3) order by client_id limit 1)
    union all
    select (select client_id from activity_totals where organisation_id = $1 and $3::uuid is null and client_id > known.client_id order by client_id limit 1)
    from known where known.client_id is not null
  ), pending as materialized (
    ${activityNotRolledUp}
  ), boundaries as (
    select moment, n from unnest($2::timestamptz[]) with ordinality as boundary(moment, n)
  ), so_far as (
    select known.client_id, n, totals.* from known cross join boundaries cross join lateral ${latestBefore('known.client_id', 'boundaries.moment')} as totals
    union all
    select client_id, n, ${columnsTotalled.join(', ')} from pending join boundaries on pending.quarter_at < boundaries.moment where $3::uuid is null or client_id = $3
  )`;
