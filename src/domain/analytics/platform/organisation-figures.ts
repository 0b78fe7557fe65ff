import { authorise } from '../../access/authorise.ts';
import { organisationCondition, organisationOrders } from '../../organisations/organisation-filter.ts';
import { OrganisationSchema, type Organisation } from '../../organisations/organisation.ts';
import { readAcross, recordAccesses } from '../../platform/across-organisations.ts';
import { entityRows } from '../../shared/entity-rows.ts';
import { Parameters } from '../../shared/filter-sql.ts';
import { orderOf, type OrderField, type OrderRequest } from '../../shared/order-sql.ts';
import type { Page, PageRequest } from '../../shared/page.ts';
import { pageSql, readWindow, toPage, type ListQuery } from '../../shared/read-page.ts';
import type { Scope } from '../../shared/scope.ts';
import { activityColumns, toActivityFigures, type ActivityFigures } from '../activity-counts.ts';
import { requestsBetween, type RequestsInPeriod } from '../figures.ts';
import type { Periods } from '../periods.ts';
import type { PlatformPeriods } from './open-platform-analytics.ts';

/** The figures of one organisation. */
export interface OrganisationFigures {
  readonly organisation: Organisation;
  readonly periods: Periods;
  readonly peopleCount: number;
  readonly counts: ActivityFigures;
}

/** SQL of `known`: the clients of an organisation. */
const clientsOf = (organisation: string): string => `recursive known(client_id) as (
    (select client_id from activity_totals where organisation_id = ${organisation} order by client_id limit 1)
    union all
    select (select client_id from activity_totals where organisation_id = ${organisation} and client_id > known.client_id order by client_id limit 1) from known where known.client_id is not null)`;
const totalsBefore = (organisation: string, moment: string): string =>
  `(select * from activity_totals where organisation_id = ${organisation} and client_id = known.client_id and quarter_at < ${moment} order by quarter_at desc limit 1)`;

const figuresOf = (from: string, to: string): string => ` cross join lateral (
    with ${clientsOf('organisations.id')}
    select ${activityColumns.map((column) => `coalesce(sum(ends.${column}), 0) - coalesce(sum(begins.${column}), 0) as ${column}`).join(', ')}
    from known left join lateral ${totalsBefore('organisations.id', to)} as ends on true left join lateral ${totalsBefore('organisations.id', from)} as begins on true
  ) as asked cross join lateral (
    select coalesce((select added_so_far - removed_so_far from people_counts
      where organisation_id = organisations.id and dimension = 'EVERYONE' and value = '' and quarter_at < ${to} order by quarter_at desc limit 1), 0) as people
  ) as counted`;

const refusals = activityColumns.filter((column) => column.startsWith('refused_')).map((column) => `asked.${column}`).join(' + ');

// Under the names of the GraphQL enum `OrganisationFiguresOrderField`.
const orders: Readonly<Record<string, OrderField>> = {
  ...organisationOrders,
  PEOPLE: { sql: 'counted.people', type: 'numeric', nullable: false },
  REQUESTS: { sql: 'asked.requests', type: 'numeric', nullable: false },
  REFUSALS: { sql: `(${refusals})`, type: 'numeric', nullable: false },
};

/**
 * The figures of each organisation that matches, in the order in which they were created unless another is asked for. Keeps whose are shown.
 * @throws Invalid where the page or the filter is not one
 */
export async function findOrganisationFigures(scope: Scope, periods: PlatformPeriods, page: PageRequest, filter?: object | null, orderBy?: OrderRequest | null): Promise<Page<OrganisationFigures>> {
  authorise(scope.actor, 'platform:analytics');
  const parameters = new Parameters([]);
  const condition = organisationCondition(filter ?? {}, parameters);
  const countAll = { text: `select count(*)::int as count from organisations where ${condition}`, values: [...parameters.values] };
  const [from, to] = [periods.boundaries[0], periods.boundaries.at(-1)].map((moment) => `${parameters.add(moment)}::timestamptz`) as [string, string];
  const { toItem, ...rows } = entityRows(scope.em, OrganisationSchema);
  const query: ListQuery<OrganisationFigures> = {
    ...rows, condition, parameters, order: orderOf(orders, orderBy), joined: figuresOf(from, to),
    alsoSelected: `, to_jsonb(asked) as asked, counted.people::int as people`,
    toItem: (row) => ({ organisation: toItem(row), periods, peopleCount: row['people'] as number, counts: toActivityFigures(row['asked'] as Record<string, unknown>) }),
  };
  const window = readWindow(page, query);
  const [text, values] = pageSql(query, window, false);
  const found = await readAcross(scope, { text, values });
  await recordAccesses(scope, periods.useId, found.map((row) => row['id'] as string));
  return toPage(query, window, found, async () => (await readAcross(scope, countAll))[0]?.['count'] as number);
}

// $1: the boundaries; $2: the organisations.
const requestsSoFar = `
  select organisation.id, n::int, so_far.* from unnest($2::uuid[]) as organisation(id)
    cross join unnest($1::timestamptz[]) with ordinality as boundary(moment, n)
    cross join lateral (
      with ${clientsOf('organisation.id')}
      select ${activityColumns.map((column) => `sum(latest.${column})::float8 as ${column}`).join(', ')} from known cross join lateral ${totalsBefore('organisation.id', 'boundary.moment')} as latest
    ) as so_far`;

/** What the SCIM clients of these organisations asked for, by period, in the order of the ids. To be asked only of those that were shown. */
export async function loadRequestsOfOrganisations(scope: Scope, periods: Periods, ids: readonly string[]): Promise<RequestsInPeriod[][]> {
  authorise(scope.actor, 'platform:analytics');
  const rows = Map.groupBy(await readAcross(scope, { text: requestsSoFar, values: [periods.boundaries, ids] }), (row) => row['id'] as string);
  return ids.map((id) => requestsBetween(rows.get(id) ?? [], periods));
}
