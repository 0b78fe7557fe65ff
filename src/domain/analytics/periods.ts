import { authorise } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

const hour = 3_600_000;

/** How long periods are, with the length of the shortest of each kind in milliseconds. */
const granularities = { HOUR: hour, DAY: 23 * hour, WEEK: 7 * 24 * hour - hour, MONTH: 28 * 24 * hour - hour } as const;
export type Granularity = keyof typeof granularities;

/** Which time is asked about; the shape of the GraphQL input `AnalyticsPeriodInput`. */
export interface TimeRange {
  readonly from: Date;
  readonly to?: Date | null;
  readonly timeZone?: string | null;
  readonly granularity?: Granularity | null;
}

/** The periods of a range: each begins at one of the boundaries and ends at the next. */
export interface Periods {
  readonly boundaries: readonly Date[];
}

/** The most periods that one question may be about. */
const mostPeriods = 2000;

// By the clock of the time zone, so that days and weeks (which begin on Monday) have the length that they have there. Hours are
// found in the quarters of an hour that are counted: a zone may shift by half an hour.
const boundariesBy: Readonly<Record<'HOUR' | 'longer', string>> = {
  HOUR: `select min(quarter) as boundary
    from generate_series(date_trunc('hour', $1::timestamptz, $3), $2::timestamptz + interval '2 hours', interval '15 minutes') as quarter where $4 = 'hour'
    group by date_trunc('hour', quarter, $3)`,
  longer: `select clock at time zone $3 as boundary
    from generate_series(date_trunc($4, $1::timestamptz at time zone $3), ($2::timestamptz at time zone $3) + 2 * ('1 ' || $4)::interval, ('1 ' || $4)::interval) as clock`,
};

const invalidParameter = '22023';

/**
 * Cuts a range into periods. It is widened to whole ones: the first contains `from`, the last ends at `to` or contains it.
 * @throws Invalid where the range, the time zone or the number of periods cannot be answered
 */
export async function readPeriods(scope: Scope, range: TimeRange): Promise<Periods> {
  authorise(scope.actor, 'analytics:read');
  return cutIntoPeriods(scope, range);
}

/** Like {@link readPeriods}, for whoever may ask at all. */
export async function cutIntoPeriods(scope: Scope, range: TimeRange): Promise<Periods> {
  const { from, to, timeZone, granularity } = readRange(range, scope.now);
  const text = `select boundary from (${boundariesBy[granularity === 'HOUR' ? 'HOUR' : 'longer']}) as boundaries order by 1`;
  const rows = await runStatement(scope.session, { text, values: [from, to, timeZone, granularity.toLowerCase()] }).catch((error: unknown) => {
    throw (error as { code?: unknown }).code === invalidParameter ? unknownTimeZone(timeZone) : error;
  });
  const found = rows.map(({ boundary }) => new Date(boundary as string));
  const end = found.findIndex((boundary) => boundary >= to);
  return { boundaries: found.slice(0, end + 1) };
}

function readRange({ from, to: given, timeZone: zone, granularity: length }: TimeRange, now: Date): Required<{ [Key in keyof TimeRange]: NonNullable<TimeRange[Key]> }> {
  const [to, timeZone, granularity] = [given ?? now, zone ?? 'UTC', length ?? 'DAY'];
  if (to <= from) throw new Invalid('to must be later than from (without it, it is now).', ['period', 'to']);
  const years = [from, to].map((moment) => moment.getUTCFullYear());
  if (years.some((year) => year < 2000 || year > 2199)) throw new Invalid('from and to must lie between the years 2000 and 2199.', ['period', 'from']);
  if ((to.getTime() - from.getTime()) / granularities[granularity] > mostPeriods) {
    throw new Invalid(`These are more than ${mostPeriods} periods: ask about less time, or choose a coarser granularity.`, ['period', 'granularity']);
  }
  if (!isTimeZone(timeZone)) throw unknownTimeZone(timeZone);
  return { from, to, timeZone, granularity };
}

// By name: PostgreSQL would read the sign of an offset the other way round.
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function unknownTimeZone(name: string): Invalid {
  return new Invalid(`“${name}” is not a time zone: use a name of the IANA database, such as “Europe/Vienna” or “UTC”.`, ['period', 'timeZone']);
}

/** SQL of the number of the period, from 1 on, in which a quarter of an hour lies: 0 before all of them. */
export function periodOf(sql: string, boundaries: string): string {
  return `width_bucket(${sql}, ${boundaries}::timestamptz[])`;
}
