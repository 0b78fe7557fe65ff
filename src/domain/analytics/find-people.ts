import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { startsOf } from './figures.ts';
import type { PeopleDimension } from './people-count.ts';
import { peopleNow } from './people-sql.ts';
import { periodOf, type Periods } from './periods.ts';

/** How many people had one value, over time. */
export interface PeopleSeries {
  readonly dimension: PeopleDimension;
  /** `null` for those without a value, and where everyone is counted. */
  readonly value: string | null;
  readonly points: readonly PeopleInPeriod[];
}

/** Of one period: how many had the value at its end, and how many came to have it and ceased to have it. */
export interface PeopleInPeriod {
  readonly start: Date;
  readonly count: number;
  readonly added: number;
  readonly removed: number;
}

const peopleByPeriod = `
  select value, ${periodOf('quarter_at', '$2')} as period, sum(added)::int as added, sum(removed)::int as removed
  from (select * from (${peopleNow}) as all_counts where dimension = $3 and quarter_at < ($2::timestamptz[])[array_length($2::timestamptz[], 1)]) as counts group by 1, 2`;

const mostSeries = 1000;

/**
 * People over time by a dimension, the value that most have at the end first.
 * @param first how many values at the most
 */
export async function findPeople(scope: Scope, periods: Periods, dimension: PeopleDimension, first: number): Promise<PeopleSeries[]> {
  authorise(scope.actor, 'analytics:read');
  if (first < 0 || first > mostSeries) throw new Invalid(`first must be between 0 and ${mostSeries}.`, ['first']);
  const rows = await runStatement(scope.session, { text: peopleByPeriod, values: [organisationOf(scope.actor), periods.boundaries, dimension] });
  const series = [...Map.groupBy(rows, (row) => row['value'] as string)].map(([value, ofOne]): PeopleSeries => ({ dimension, value: value || null, points: pointsOf(ofOne, periods) }));
  const everyone: PeopleSeries[] = dimension === 'EVERYONE' && series.length === 0 ? [{ dimension, value: null, points: pointsOf([], periods) }] : series;
  // Values that nobody had in all of the time are of the past.
  return everyone.filter(({ points }) => dimension === 'EVERYONE' || points.some(({ count, added, removed }) => count + added + removed > 0))
    .toSorted((one, other) => lastCount(other) - lastCount(one) || (one.value ?? '').localeCompare(other.value ?? '')).slice(0, first);
}

function pointsOf(rows: readonly Row[], periods: Periods): PeopleInPeriod[] {
  const byPeriod = new Map(rows.map((row) => [row['period'] as number, row]));
  const changeIn = (period: number): { added: number; removed: number } => {
    const row = byPeriod.get(period);
    return { added: Number(row?.['added'] ?? 0), removed: Number(row?.['removed'] ?? 0) };
  };
  const before = changeIn(0);
  let count = before.added - before.removed;
  return startsOf(periods).map((start, index) => {
    const { added, removed } = changeIn(index + 1);
    count += added - removed;
    return { start, count, added, removed };
  });
}

function lastCount({ points }: PeopleSeries): number {
  return points.at(-1)?.count ?? 0;
}
