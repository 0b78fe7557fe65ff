import { authorise } from '../../access/authorise.ts';
import type { Scope } from '../../shared/scope.ts';
import { runStatements } from '../../shared/statements.ts';
import { activityColumns } from '../activity-counts.ts';
import { platformDimensions } from './platform-totals.ts';

// One at a time: who reads later than another must not write before it.
const takeTurn = `select pg_advisory_xact_lock(hashtextextended('rollcall platform totals', 0))`;

// From when on anything was counted since the last time, in all organisations; nothing where nothing was. A step of an organisation
// that is under way is waited for, and the statements after this one see what it did.
const takeSince = `
  with changed as (select organisation_id, platform_since from rollup_progress where platform_since is not null for update),
    taken as (update rollup_progress set platform_since = null from changed where rollup_progress.organisation_id = changed.organisation_id)
  select set_config('rollcall.platform_since', coalesce((select min(platform_since) from changed)::text, ''), true)`;
const since = `nullif(current_setting('rollcall.platform_since'), '')::timestamptz`;

const clearActivity = `delete from platform_activity_totals where quarter_at >= ${since}`;
const addActivity = `
  with before as (select * from platform_activity_totals where quarter_at < ${since} order by quarter_at desc limit 1)
  insert into platform_activity_totals (quarter_at, ${activityColumns.join(', ')})
  select quarter_at, ${activityColumns.map((column) => `coalesce((select ${column} from before), 0) + sum(sum(${column})) over (order by quarter_at)`).join(', ')}
  from provisioning_activity where quarter_at >= ${since} group by quarter_at`;

const clearPeople = `delete from platform_people_totals where quarter_at >= ${since}`;
const addPeople = `
  insert into platform_people_totals (dimension, value, quarter_at, added_so_far, removed_so_far)
  select counts.dimension, counts.value, counts.quarter_at,
    coalesce(max(before.added_so_far), 0) + sum(sum(added)) over so_far, coalesce(max(before.removed_so_far), 0) + sum(sum(removed)) over so_far
  from people_counts as counts left join lateral (
    select added_so_far, removed_so_far from platform_people_totals as totals
    where totals.dimension = counts.dimension and totals.value = counts.value and totals.quarter_at < ${since} order by totals.quarter_at desc limit 1
  ) as before on true
  where counts.quarter_at >= ${since} and counts.dimension in (${platformDimensions.map((dimension) => `'${dimension}'`).join(', ')})
  group by counts.dimension, counts.value, counts.quarter_at
  window so_far as (partition by counts.dimension, counts.value order by counts.quarter_at)`;

/**
 * Brings the totals of all organisations together up to what the roll-up of each has counted, from the first quarter of an hour on in
 * which something is new. Any number of replicas may do it at once.
 */
export async function rollUpPlatform(scope: Scope): Promise<void> {
  authorise(scope.actor, 'platform:write');
  await runStatements(scope.session, [takeTurn, takeSince, clearActivity, addActivity, clearPeople, addPeople].map((text) => ({ text, values: [] })));
}
