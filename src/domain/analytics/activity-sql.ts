import { activityColumns, activityCounts } from './activity-counts.ts';

// Nobody's: for events whose client is not known.
const noClient = '00000000-0000-0000-0000-000000000000';

/** SQL of the quarter of an hour, in UTC, in which a moment lies. */
export function quarterOf(sql: string): string {
  return `date_bin('15 minutes', ${sql}, timestamptz '2000-01-01 00:00:00+00')`;
}

/** SQL of the id of the client that asked for an event: an API token or an OAuth client. */
const clientOf = `coalesce(provisioning_events.api_token_id, provisioning_events.oauth_client_id, '${noClient}')`;

/** The columns of `provisioning_activity` that are no counts. */
const keys = ['organisation_id', 'quarter_at', 'client_id', 'first_at', 'last_at'] as const;

/** SQL that counts provisioning events into rows like those of `provisioning_activity`. */
function countEvents(condition: string): string {
  const counts = activityColumns.map((column) => `(count(*) filter (where ${activityCounts[column]}))::int as ${column}`);
  return `select organisation_id, ${quarterOf('occurred_at')} as quarter_at, ${clientOf} as client_id, min(occurred_at) as first_at, max(occurred_at) as last_at, ${counts.join(', ')}
    from provisioning_events where ${condition} group by 1, 2, 3`;
}

/**
 * SQL condition on a row that says which transaction kept it: it belongs to the roll-up's present step. How far the roll-up is
 * tell functions of the database, since of those that change nothing PostgreSQL asks for the value before it makes a plan: it
 * then knows how few rows there are. Of a query in their place it would expect a third of the table, and read all of it.
 */
export const inThisStep = 'organisation_id = $1 and transaction_id >= rolled_up_from($1) and transaction_id < rolled_up_to($1)';

/** SQL condition on such a row: the roll-up has not come to it yet. */
export const notRolledUpYet = 'organisation_id = $1 and transaction_id >= rolled_up_to($1)';

/** SQL that adds the events of the present step to the counts of the organisation $1. */
export const addEvents = `
  insert into provisioning_activity (${[...keys, ...activityColumns].join(', ')}) ${countEvents(inThisStep)}
  on conflict (organisation_id, quarter_at, client_id) do update set
    first_at = least(provisioning_activity.first_at, excluded.first_at), last_at = greatest(provisioning_activity.last_at, excluded.last_at),
    ${activityColumns.map((column) => `${column} = provisioning_activity.${column} + excluded.${column}`).join(', ')}`;

/** The columns of {@link activityNotRolledUp} and of `provisioning_activity`. */
export const activityRowColumns = [...keys, ...activityColumns].join(', ');

/** SQL of the activity of the organisation $1 that the roll-up has not come to yet; its quarters may be in `provisioning_activity`, too. */
export const activityNotRolledUp = countEvents(notRolledUpYet);

/** SQL of the time in which each client's events of the roll-up's present step lie, for the organisation $1. */
export const touchedInThisStep = `
  select ${clientOf} as client_id, min(occurred_at) as first_at, max(occurred_at) as last_at from provisioning_events where ${inThisStep} group by 1`;

/** SQL of the sums of all counts. */
export const summedCounts = activityColumns.map((column) => `sum(${column})::int as ${column}`).join(', ');
