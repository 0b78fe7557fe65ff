import { authorise, organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { withCycles } from '../provisioning/provisioning-cycle.ts';
import { toActivityFigures, type ActivityFigures } from './activity-counts.ts';
import { activityNow, summedCounts } from './activity-sql.ts';
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
const ofClient = '($3::uuid is null or client_id = $3)';
const isWithin = (moment: string): string => `${moment} >= ($2::timestamptz[])[1] and ${moment} < ($2::timestamptz[])[array_length($2::timestamptz[], 1)]`;
const activityWithin = `(select * from (${activityNow}) as all_activity where ${isWithin('quarter_at')} and ${ofClient}) as activity`;

const requestsByPeriod = `select ${periodOf('quarter_at', '$2')} as period, ${summedCounts} from ${activityWithin} group by 1`;
const useByPeriod = `select client_id, ${periodOf('quarter_at', '$2')} as period, sum(requests)::int as requests, max(last_at) as last_at from ${activityWithin} group by 1, 2`;
const cyclesByPeriod = `${withCycles('($2::timestamptz[])[1]')}
  select ${periodOf('started_at', '$2')} as period, count(*)::int as count, ${summedCounts},
    percentile_cont(0.5) within group (order by extract(epoch from last_request_at - started_at)) as median, max(extract(epoch from last_request_at - started_at))::float8 as longest
  from cycles where ${isWithin('started_at')} and ${ofClient} group by 1`;

const nobody = '00000000-0000-0000-0000-00000000ffff';

function valuesOf(scope: Scope, { boundaries }: Periods, clientId: string | null | undefined): unknown[] {
  const client = clientId === null || clientId === undefined ? null : clientId;
  return [organisationOf(scope.actor), boundaries, client === null || isUuid(client) ? client : nobody];
}

/** The requests of SCIM clients, or of one, by period. */
export async function findRequests(scope: Scope, periods: Periods, clientId?: string | null): Promise<RequestsInPeriod[]> {
  authorise(scope.actor, 'analytics:read');
  const rows = byPeriod(await runStatement(scope.session, { text: requestsByPeriod, values: valuesOf(scope, periods, clientId) }));
  return startsOf(periods).map((start, index) => ({ start, counts: toActivityFigures(rows.get(index + 1) ?? {}) }));
}

/** The provisioning cycles, or those of one client, by the period in which they began. */
export async function findCycleFigures(scope: Scope, periods: Periods, clientId?: string | null): Promise<CyclesInPeriod[]> {
  authorise(scope.actor, 'analytics:read');
  const rows = byPeriod(await runStatement(scope.session, { text: cyclesByPeriod, values: valuesOf(scope, periods, clientId) }));
  return startsOf(periods).map((start, index) => {
    const row = rows.get(index + 1) ?? {};
    return { start, counts: toActivityFigures(row), count: Number(row['count'] ?? 0), medianSeconds: (row['median'] as number | null) ?? null, longestSeconds: (row['longest'] as number | null) ?? null };
  });
}

/** How each client was used, the one with most requests first. */
export async function findClientUse(scope: Scope, periods: Periods): Promise<ClientUse[]> {
  authorise(scope.actor, 'analytics:read');
  const rows = await runStatement(scope.session, { text: useByPeriod, values: valuesOf(scope, periods, null) });
  const starts = startsOf(periods);
  const uses = [...Map.groupBy(rows, (row) => row['client_id'] as string)].map(([clientId, ofOne]): ClientUse => {
    const counted = byPeriod(ofOne);
    const points = starts.map((start, index) => ({ start, count: Number(counted.get(index + 1)?.['requests'] ?? 0) }));
    const lastRequestAt = new Date(Math.max(...ofOne.map((row) => Date.parse(row['last_at'] as string))));
    return { clientId, points, lastRequestAt, requests: points.reduce((sum, { count }) => sum + count, 0) };
  });
  return uses.toSorted((one, other) => other.requests - one.requests);
}

function byPeriod(rows: readonly Row[]): Map<number, Row> {
  return new Map(rows.map((row) => [row['period'] as number, row]));
}

/** When each period begins. */
export function startsOf({ boundaries }: Periods): readonly Date[] {
  return boundaries.slice(0, -1);
}
