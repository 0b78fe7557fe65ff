import { authorise, organisationOf } from '../access/authorise.ts';
import {
  filterCondition, idCondition, momentCondition, Parameters, wordCondition, type FieldCompiler, type MomentFilter, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import { orderOf, type OrderField, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { cycleColumns, cycleIdCondition, cycleStateSql, toCycle, withCycles, type ProvisioningCycle } from './provisioning-cycle.ts';

/** Which cycles; the shape of the GraphQL input `ProvisioningCycleFilter`. */
export type ProvisioningCycleFilter = object;

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'cycles.id', parameters),
  apiTokenId: (filter: TextFilter, parameters) => idCondition(filter, 'cycles.client_id', parameters),
  oauthClientId: (filter: TextFilter, parameters) => idCondition(filter, 'cycles.client_id', parameters),
  startedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'cycles.started_at', parameters),
  lastRequestAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'cycles.last_request_at', parameters),
};

// Under the names of the GraphQL enum `ProvisioningCycleOrderField`.
const orders: Readonly<Record<string, OrderField>> = {
  STARTED_AT: { sql: 'cycles.started_at', type: 'timestamptz', nullable: false },
  LAST_REQUEST_AT: { sql: 'cycles.last_request_at', type: 'timestamptz', nullable: false },
};
const newestFirst: OrderRequest = { field: 'STARTED_AT', direction: 'DESCENDING' };

/**
 * The condition of a filter on the table `cycles`.
 * @param now the moment for which the states of the cycles are meant
 * @throws Invalid where it is nested too deeply
 */
export function cycleCondition(filter: ProvisioningCycleFilter, now: Date, parameters: Parameters): string {
  return filterCondition(filter, { ...fields, state: (inner: WordFilter) => wordCondition(inner, cycleStateSql(now, parameters), parameters) }, parameters);
}

/**
 * The provisioning cycles of the organisation that match, the newest first unless told otherwise.
 * @throws Invalid where the page or the filter is not one
 */
export async function findProvisioningCycles(
  scope: Scope, page: PageRequest, filter?: ProvisioningCycleFilter | null, orderBy?: OrderRequest | null,
): Promise<Page<ProvisioningCycle>> {
  authorise(scope.actor, 'provisioning:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `cycles.organisation_id = $1 and ${cycleCondition(filter ?? {}, scope.now, parameters)}`;
  return readPage(scope.session, { with: withCycles, table: 'cycles', columns: cycleColumns, condition, parameters, order: orderOf(orders, orderBy ?? newestFirst), toItem: toCycle }, page);
}

const findSome = `${withCycles} select wanted.id as wanted_id, ${cycleColumns.map((column) => `cycles.${column}`).join(', ')}
  from unnest($2::uuid[]) as wanted(id) join cycles on ${cycleIdCondition('wanted.id')}`;

/** The cycles with these ids, as they are known now, in the order of the ids; `null` where there is none in the organisation. */
export async function loadProvisioningCycles(scope: Scope, ids: readonly string[]): Promise<(ProvisioningCycle | null)[]> {
  authorise(scope.actor, 'provisioning:read');
  const organisationId = organisationOf(scope.actor);
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return ids.map(() => null);
  const rows = await runStatement(scope.session, { name: 'load-cycles', text: findSome, values: [organisationId, wanted] });
  const byId = new Map(rows.map((row) => [row['wanted_id'], toCycle(row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}
