import { authorise, organisationOf } from '../../access/authorise.ts';
import { filterCondition, idCondition, momentCondition, Parameters, wordCondition, type FieldCompiler, type MomentFilter, type TextFilter, type WordFilter } from '../../shared/filter-sql.ts';
import { orderOf, type OrderField, type OrderRequest } from '../../shared/order-sql.ts';
import type { Page, PageRequest } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import type { Scope } from '../../shared/scope.ts';
import { runStatement } from '../../shared/statements.ts';
import { isUuid } from '../../shared/uuid.ts';
import { holdRows, type ProvisioningHold } from './hold-record.ts';

/** Which holds; the shape of the GraphQL input `ProvisioningHoldFilter`. */
export type ProvisioningHoldFilter = object;

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'provisioning_holds.id', parameters),
  apiTokenId: (filter: TextFilter, parameters) => idCondition(filter, 'provisioning_holds.client_id', parameters),
  oauthClientId: (filter: TextFilter, parameters) => idCondition(filter, 'provisioning_holds.client_id', parameters),
  state: (filter: WordFilter, parameters) => wordCondition(filter, 'progress.state', parameters),
  beganAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'provisioning_holds.began_at', parameters),
};

// Under the names of the GraphQL enum `ProvisioningHoldOrderField`.
const orders: Readonly<Record<string, OrderField>> = {
  BEGAN_AT: { sql: 'provisioning_holds.began_at', type: 'timestamptz', nullable: false },
};

/**
 * The holds of the organisation that match, the newest first unless another order is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findProvisioningHolds(scope: Scope, page: PageRequest, filter?: ProvisioningHoldFilter | null, orderBy?: OrderRequest | null): Promise<Page<ProvisioningHold>> {
  authorise(scope.actor, 'provisioning:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const rows = holdRows(scope.now, parameters);
  const condition = `provisioning_holds.organisation_id = $1 and ${filterCondition(filter ?? {}, fields, parameters)}`;
  return readPage(scope.session, { ...rows, condition, parameters, order: orderOf(orders, orderBy), newestFirst: true }, page);
}

/** The holds with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadProvisioningHolds(scope: Scope, ids: readonly string[]): Promise<(ProvisioningHold | null)[]> {
  authorise(scope.actor, 'provisioning:read');
  return readHolds(scope, ids);
}

/** The same for use cases that have made sure of whoever asks. */
export async function readHolds(scope: Pick<Scope, 'actor' | 'session' | 'now'>, ids: readonly string[]): Promise<(ProvisioningHold | null)[]> {
  const parameters = new Parameters([organisationOf(scope.actor), ids.filter(isUuid)]);
  const { columns, joined, alsoSelected, toItem } = holdRows(scope.now, parameters);
  const text = `select ${columns.map((column) => `provisioning_holds.${column}`).join(', ')}${alsoSelected} from provisioning_holds${joined} where provisioning_holds.organisation_id = $1 and provisioning_holds.id = any($2::uuid[])`;
  const rows = await runStatement(scope.session, { name: 'load-holds', text, values: parameters.values });
  const byId = new Map(rows.map((row) => [row['id'], toItem(row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}
