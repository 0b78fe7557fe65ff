import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { startsOf } from './figures.ts';
import type { PeopleDimension } from './people-count.ts';
import { peopleSoFar } from './people-sql.ts';
import type { Periods } from './periods.ts';

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

const mostSeries = 1000;

/** @throws Invalid where these are too many series, or fewer than none */
export function assertSeries(first: number): void {
  if (first < 0 || first > mostSeries) throw new Invalid(`first must be between 0 and ${mostSeries}.`, ['first']);
}

/**
 * People over time by a dimension, the value that most have at the end first.
 * @param first how many values at the most
 */
export async function findPeople(scope: Scope, periods: Periods, dimension: PeopleDimension, first: number): Promise<PeopleSeries[]> {
  authorise(scope.actor, 'analytics:read');
  assertSeries(first);
  const rows = await runStatement(scope.session, { text: peopleSoFar, values: [organisationOf(scope.actor), periods.boundaries, dimension, first] });
  const series = [...Map.groupBy(rows, (row) => row['value'] as string)].map(([value, ofOne]): PeopleSeries => ({ dimension, value: value || null, points: pointsOf(ofOne, periods) }));
  return dimension === 'EVERYONE' && series.length === 0 ? [{ dimension, value: null, points: pointsOf([], periods) }].slice(0, first) : series;
}

/** How many people had a value in each period, by how many had come to have it, and ceased to, at each boundary. */
export function pointsOf(rows: readonly Row[], periods: Periods): PeopleInPeriod[] {
  const byBoundary = new Map(rows.map((row) => [row['n'] as number, row]));
  const soFar = (boundary: number, what: 'added' | 'removed'): number => Number(byBoundary.get(boundary)?.[what] ?? 0);
  return startsOf(periods).map((start, index) => {
    const [begin, end] = [index + 1, index + 2];
    const [added, removed] = [soFar(end, 'added'), soFar(end, 'removed')];
    return { start, count: added - removed, added: added - soFar(begin, 'added'), removed: removed - soFar(begin, 'removed') };
  });
}
