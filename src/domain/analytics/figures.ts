import { authorise, organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { withCycles } from '../provisioning/provisioning-cycle.ts';
import { activityColumns, toActivityFigures, type ActivityFigures } from './activity-counts.ts';
import { summedCounts } from './activity-sql.ts';
import { withActivitySoFar } from './activity-totals-sql.ts';
import { periodOf, type Periods } from './periods.ts';

/** What was asked for in one period. */
export interface RequestsInPeriod {
  readonly start: Date;
  readonly counts: ActivityFigures;
}

/** The cycles that began in one period. */
export interface CyclesInPeriod extends RequestsInPeriod {
  readonly count: number;
  readonly medianSeconds: number | null;
  readonly longestSeconds: number | null;
}

/** How a client was used. */
export interface ClientUse {
  readonly clientId: string;
  readonly requests: number;
  readonly lastRequestAt: Date;
  readonly points: readonly { readonly start: Date; readonly count: number }[];
}

// $2: the boundaries; $3: the client, or null for all.
const cyclesByPeriod = `${withCycles}
  select ${periodOf('started_at', '$2')} as period, count(*)::int as count, ${summedCounts},
    extract(epoch from percentile_cont(0.5) within group (order by last_request_at - started_at))::float8 as median, extract(epoch from max(last_request_at - started_at))::float8 as longest
  from cycles where started_at >= ($2::timestamptz[])[1] and started_at < ($2::timestamptz[])[array_length($2::timestamptz[], 1)] and ($3::uuid is null or client_id = $3) group by 1`;
const requestsSoFar = `${withActivitySoFar} select n::int, ${activityColumns.map((column) => `sum(${column})::float8 as ${column}`).join(', ')} from so_far group by n`;
const useSoFar = `${withActivitySoFar} select client_id, n::int, sum(requests)::float8 as requests, max(last_at) as last_at from so_far group by client_id, n`;

const nobody = '00000000-0000-0000-0000-00000000ffff';

function valuesOf(scope: Scope, { boundaries }: Periods, clientId: string | null | undefined): unknown[] {
  const client = clientId === null || clientId === undefined ? null : clientId;
  return [organisationOf(scope.actor), boundaries, client === null || isUuid(client) ? client : nobody];
}

/** The requests of SCIM clients, or of one, by period. */
export async function findRequests(scope: Scope, periods: Periods, clientId?: string | null): Promise<RequestsInPeriod[]> {
  authorise(scope.actor, 'analytics:read');
  return requestsBetween(await runStatement(scope.session, { text: requestsSoFar, values: valuesOf(scope, periods, clientId) }), periods);
}

/** What was asked for in each period, by what had been asked for at each boundary. */
export function requestsBetween(rows: readonly Row[], periods: Periods): RequestsInPeriod[] {
  const atBoundary = byNumber(rows);
  const countIn = (index: number, column: string): number => soFar(atBoundary, index + 2, column) - soFar(atBoundary, index + 1, column);
  return startsOf(periods).map((start, index) => ({ start, counts: toActivityFigures(Object.fromEntries(activityColumns.map((column) => [column, countIn(index, column)]))) }));
}

/** The provisioning cycles, or those of one client, by the period in which they began. */
export async function findCycleFigures(scope: Scope, periods: Periods, clientId?: string | null): Promise<CyclesInPeriod[]> {
  authorise(scope.actor, 'analytics:read');
  const rows = byNumber(await runStatement(scope.session, { text: cyclesByPeriod, values: valuesOf(scope, periods, clientId) }));
  return startsOf(periods).map((start, index) => {
    const row = rows.get(index + 1) ?? {};
    return { start, counts: toActivityFigures(row), count: Number(row['count'] ?? 0), medianSeconds: (row['median'] as number | null) ?? null, longestSeconds: (row['longest'] as number | null) ?? null };
  });
}

/** How each client was used, the one with most requests first. */
export async function findClientUse(scope: Scope, periods: Periods): Promise<ClientUse[]> {
  authorise(scope.actor, 'analytics:read');
  const rows = await runStatement(scope.session, { text: useSoFar, values: valuesOf(scope, periods, null) });
  const starts = startsOf(periods);
  const uses = [...Map.groupBy(rows, (row) => row['client_id'] as string)].map(([clientId, ofOne]): ClientUse => {
    const counted = byNumber(ofOne);
    const points = starts.map((start, index) => ({ start, count: soFar(counted, index + 2, 'requests') - soFar(counted, index + 1, 'requests') }));
    // The latest before the end; where there was any in this time, it is one of them.
    const lastRequestAt = new Date(counted.get(periods.boundaries.length)?.['last_at'] as string);
    return { clientId, points, lastRequestAt, requests: points.reduce((sum, { count }) => sum + count, 0) };
  });
  return uses.filter(({ requests }) => requests > 0).toSorted((one, other) => other.requests - one.requests);
}

// By the number of the period or of the boundary, from 1 on.
function byNumber(rows: readonly Row[]): Map<number, Row> {
  return new Map(rows.map((row) => [(row['period'] ?? row['n']) as number, row]));
}

// What there had been at a boundary.
function soFar(rows: ReadonlyMap<number, Row>, boundary: number, column: string): number {
  return Number(rows.get(boundary)?.[column] ?? 0);
}

/** When each period begins. */
export function startsOf({ boundaries }: Periods): readonly Date[] {
  return boundaries.slice(0, -1);
}
