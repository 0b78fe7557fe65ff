import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement, runStatements } from '../shared/statements.ts';
import { keepCycles } from '../provisioning/provisioning-cycle.ts';
import { addEvents, inThisStep, notRolledUpYet, quarterOf } from './activity-sql.ts';
import { addTotals } from './activity-totals-sql.ts';
import { addPeople, addPeopleSoFar } from './people-sql.ts';

// Where it is noted what happened, each row with the transaction that did so.
const noted = ['provisioning_events', 'people_changes', 'membership_changes'];

const look = `
  select ${noted.map((table) => `exists (select from ${table} where ${notRolledUpYet})`).join(' or ')} as is_waiting,
    (select coalesce(max(rolled_to), 0) from rollup_progress where organisation_id = $1) > pg_snapshot_xmax(pg_current_snapshot())::text::bigint as is_restored`;

const begin = 'insert into rollup_progress (organisation_id, rolled_at) values ($1, $2) on conflict do nothing';

// All transactions before the oldest that is still running have ended, and what they kept is seen by every statement from now
// on. The row stays locked to the end of the step: a replica that comes at the same time waits, and then finds nothing to do.
const advance = `
  update rollup_progress set rolled_from = rolled_to, rolled_to = greatest(rolled_to, pg_snapshot_xmin(pg_current_snapshot())::text::bigint), rolled_at = $2
  where organisation_id = $1`;

const changedIn = (column: string, table: string): string => `(select ${quarterOf(`min(${column})`)} from ${table} where ${inThisStep})`;
const tellPlatform = `
  update rollup_progress set platform_since = least(platform_since, ${changedIn('occurred_at', 'provisioning_events')}, ${changedIn('changed_at', 'people_changes')})
  where organisation_id = $1`;

// In this order: all but the first of each kind follow from what it counts.
const count = [addEvents, addTotals, keepCycles, addPeople, addPeopleSoFar, tellPlatform];
// What they keep.
const counts = ['provisioning_activity', 'activity_totals', 'provisioning_cycles', 'people_counts'];

/**
 * Counts what has happened in the organisation since the last step. All of it is one transaction, so a step that is broken
 * off has not taken place; to do one more changes nothing. Any number of replicas may do it at once.
 * @returns whether there was something to count
 */
export async function rollUp(scope: Scope): Promise<boolean> {
  authorise(scope.actor, 'analytics:read');
  const organisationId = organisationOf(scope.actor);
  // Without a name: for a plan that is kept PostgreSQL would not ask how far the roll-up is (see activity-sql.ts).
  const [state] = await runStatement(scope.session, { text: look, values: [organisationId] });
  if (state?.['is_restored']) await startAgain(scope, organisationId);
  else if (!state?.['is_waiting']) return false;
  await runStatements(scope.session, [
    { text: begin, values: [organisationId, scope.now] },
    { text: advance, values: [organisationId, scope.now] },
    ...count.map((text) => ({ text, values: [organisationId] })),
  ]);
  return true;
}

const forgetProgress = `
  update rollup_progress set rolled_from = 0, rolled_to = 0, rolled_at = $2, platform_since = '-infinity'
  where organisation_id = $1 and rolled_to > pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
// Only as long as no other replica has begun to count anew.
const isForgotten = `exists (select from rollup_progress where organisation_id = $1 and rolled_to = 0)`;
const forget = [
  ...counts.map((table) => `delete from ${table} where organisation_id = $1 and ${isForgotten}`),
  ...noted.map((table) => `update ${table} set transaction_id = pg_current_xact_id()::text::bigint
    where organisation_id = $1 and transaction_id > pg_current_xact_id()::text::bigint and ${isForgotten}`),
];

// The database was restored from a dump of another cluster, whose transactions have numbers that have not come up here.
async function startAgain(scope: Scope, organisationId: string): Promise<void> {
  await runStatements(scope.session, [
    { text: forgetProgress, values: [organisationId, scope.now] },
    ...forget.map((text) => ({ text, values: [organisationId] })),
  ]);
}
