import { authorise } from '../../access/authorise.ts';
import { isCustomerSql } from '../../organisations/organisation-filter.ts';
import { readAcross } from '../../platform/across-organisations.ts';
import type { Scope } from '../../shared/scope.ts';
import { activityColumns } from '../activity-counts.ts';
import { requestsBetween, startsOf, type RequestsInPeriod } from '../figures.ts';
import { assertSeries, pointsOf, type PeopleInPeriod } from '../find-people.ts';
import { periodOf, type Periods } from '../periods.ts';
import type { PlatformDimension } from './platform-totals.ts';

/** How many organisations there were in a period. */
export interface OrganisationsInPeriod {
  readonly start: Date;
  readonly count: number;
  readonly added: number;
}

/** How many people of all organisations had one value, over time. */
export interface PlatformPeopleSeries {
  readonly value: string | null;
  readonly points: readonly PeopleInPeriod[];
}

// $1: the boundaries.
const boundaries = 'select moment, n, n = array_length($1::timestamptz[], 1) as is_last from unnest($1::timestamptz[]) with ordinality as boundary(moment, n)';
const requestsSoFar = `
  select n::int, ${activityColumns.map((column) => `${column}::float8 as ${column}`).join(', ')}
  from (${boundaries}) as boundaries cross join lateral (select * from platform_activity_totals where quarter_at < moment order by quarter_at desc limit 1) as totals`;
const createdByPeriod = `select ${periodOf('created_at', '$1')} as period, count(*)::int as added from organisations where ${isCustomerSql} group by 1`;
const peopleSoFar = `
  with recursive known(value) as (
    (select value from platform_people_totals where dimension = $2 order by value limit 1)
    union all
    select (select value from platform_people_totals where dimension = $2 and value > known.value order by value limit 1) from known where known.value is not null
  ), so_far as (
    select value, n, is_last, added, removed from known cross join (${boundaries}) as boundaries cross join lateral (
      select added_so_far as added, removed_so_far as removed from platform_people_totals as totals
      where dimension = $2 and totals.value = known.value and quarter_at < moment order by quarter_at desc limit 1) as latest
  ), shown as (
    select value, sum(added - removed) filter (where is_last) as count from so_far group by value order by 2 desc nulls last, value collate "C" limit $3
  )
  select value, n::int, added::float8, removed::float8 from so_far join shown using (value) order by count desc, value collate "C", n`;

/** What the SCIM clients of all organisations asked for, by period. */
export async function findPlatformRequests(scope: Scope, periods: Periods): Promise<RequestsInPeriod[]> {
  authorise(scope.actor, 'platform:analytics');
  return requestsBetween(await readAcross(scope, { text: requestsSoFar, values: [periods.boundaries] }), periods);
}

/** How many organisations there were, by period. */
export async function findOrganisationGrowth(scope: Scope, periods: Periods): Promise<OrganisationsInPeriod[]> {
  authorise(scope.actor, 'platform:analytics');
  const added = new Map((await readAcross(scope, { text: createdByPeriod, values: [periods.boundaries] })).map((row) => [row['period'] as number, row['added'] as number]));
  let count = added.get(0) ?? 0;
  return startsOf(periods).map((start, index) => {
    const created = added.get(index + 1) ?? 0;
    count += created;
    return { start, count, added: created };
  });
}

/**
 * People of all organisations over time by a dimension, the value that most have at the end first.
 * @param first how many values at the most
 */
export async function findPlatformPeople(scope: Scope, periods: Periods, dimension: PlatformDimension, first: number): Promise<PlatformPeopleSeries[]> {
  authorise(scope.actor, 'platform:analytics');
  assertSeries(first);
  const rows = await readAcross(scope, { text: peopleSoFar, values: [periods.boundaries, dimension, first] });
  return [...Map.groupBy(rows, (row) => row['value'] as string)].map(([value, ofOne]) => ({ value: value || null, points: pointsOf(ofOne, periods) }));
}
