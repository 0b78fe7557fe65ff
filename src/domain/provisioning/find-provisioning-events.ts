import { authorise, organisationOf } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import { readPages } from '../shared/read-pages.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { eventCondition, eventOrders, type ProvisioningEventFilter } from './event-filter.ts';
import type { ProvisioningCycle } from './provisioning-cycle.ts';
import { ProvisioningEventSchema, type ProvisioningEvent } from './provisioning-event.ts';

/**
 * The provisioning events of the organisation that match, newest first unless another order is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findProvisioningEvents(
  scope: Scope, page: PageRequest, filter?: ProvisioningEventFilter | null, orderBy?: OrderRequest | null,
): Promise<Page<ProvisioningEvent>> {
  authorise(scope.actor, 'provisioning:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `provisioning_events.organisation_id = $1 and ${eventCondition(filter ?? {}, parameters)}`;
  const rows = entityRows(scope.em, ProvisioningEventSchema);
  return readPage(scope.session, { ...rows, condition, parameters, order: orderOf(eventOrders, orderBy), newestFirst: true }, page);
}

/** The events with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadProvisioningEvents(scope: Scope, ids: readonly string[]): Promise<(ProvisioningEvent | null)[]> {
  authorise(scope.actor, 'provisioning:read');
  const found = await scope.em.find(ProvisioningEventSchema, { organisationId: organisationOf(scope.actor), id: { $in: ids.filter(isUuid) } });
  const byId = new Map(found.map((event) => [event.id, event]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** What tells the events of a cycle. */
export type CycleSpan = Pick<ProvisioningCycle, 'id' | 'clientId' | 'startedAt' | 'lastRequestAt'>;

/**
 * A page of the provisioning events of each of these cycles, newest first unless another order is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findEventsOfCycles(
  scope: Scope, cycles: readonly CycleSpan[], page: PageRequest, filter?: ProvisioningEventFilter | null, orderBy?: OrderRequest | null,
): Promise<Page<ProvisioningEvent>[]> {
  authorise(scope.actor, 'provisioning:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const matches = eventCondition(filter ?? {}, parameters);
  const condition = `provisioning_events.organisation_id = $1 and parent.client_id in (provisioning_events.api_token_id, provisioning_events.oauth_client_id)
    and provisioning_events.occurred_at between parent.started_at and parent.last_request_at and ${matches}`;
  const parents = {
    id: { type: 'uuid', values: cycles.map(({ id }) => id) },
    client_id: { type: 'uuid', values: cycles.map(({ clientId }) => clientId) },
    started_at: { type: 'timestamptz', values: cycles.map(({ startedAt }) => startedAt) },
    last_request_at: { type: 'timestamptz', values: cycles.map(({ lastRequestAt }) => lastRequestAt) },
  };
  const rows = entityRows(scope.em, ProvisioningEventSchema);
  return readPages(scope.session, { ...rows, condition, parameters, order: orderOf(eventOrders, orderBy), newestFirst: true }, parents, page);
}
