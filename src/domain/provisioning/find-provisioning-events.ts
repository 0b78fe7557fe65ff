import type { FilterQuery } from '@mikro-orm/core';
import { authorise, organisationOf } from '../access/authorise.ts';
import { findPage } from '../shared/find-page.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import type { ProvisioningCycle } from './provisioning-cycle.ts';
import { ProvisioningEventSchema, type Decision, type ProvisioningEvent, type ResourceType } from './provisioning-event.ts';

/** Which events; all that are given must hold. */
export interface ProvisioningEventFilter {
  readonly decisions?: readonly Decision[] | null;
  readonly resourceType?: ResourceType | null;
  readonly resourceId?: string | null;
  readonly apiTokenId?: string | null;
  readonly oauthClientId?: string | null;
  readonly since?: Date | null;
  readonly until?: Date | null;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** The provisioning events of the organisation that match, newest first. */
export async function findProvisioningEvents(scope: Scope, page: PageRequest, filter: ProvisioningEventFilter = {}): Promise<Page<ProvisioningEvent>> {
  authorise(scope.actor, 'provisioning:read');
  return findPage(scope.em, ProvisioningEventSchema, filterQuery(scope, filter), page, true);
}

function filterQuery(scope: Scope, filter: ProvisioningEventFilter): FilterQuery<ProvisioningEvent> {
  const conditions: FilterQuery<ProvisioningEvent>[] = [{ organisationId: organisationOf(scope.actor) }];
  if (filter.decisions) conditions.push({ decision: { $in: [...filter.decisions] } });
  if (filter.resourceType) conditions.push({ resourceType: filter.resourceType });
  for (const column of ['resourceId', 'apiTokenId', 'oauthClientId'] as const) {
    const id = filter[column];
    if (id) conditions.push({ [column]: isUuid(id) ? id : nobody });
  }
  if (filter.since) conditions.push({ occurredAt: { $gte: filter.since } });
  if (filter.until) conditions.push({ occurredAt: { $lt: filter.until } });
  return { $and: conditions };
}

/** One event; `null` where there is none with that id in the organisation. */
export async function getProvisioningEvent(scope: Scope, id: string): Promise<ProvisioningEvent | null> {
  authorise(scope.actor, 'provisioning:read');
  if (!isUuid(id)) return null;
  return scope.em.findOne(ProvisioningEventSchema, { organisationId: organisationOf(scope.actor), id });
}

/** The provisioning events of a cycle that match, newest first. */
export async function findEventsOfCycle(
  scope: Scope, { clientId, startedAt, lastRequestAt }: Pick<ProvisioningCycle, 'clientId' | 'startedAt' | 'lastRequestAt'>, page: PageRequest, filter: ProvisioningEventFilter = {},
): Promise<Page<ProvisioningEvent>> {
  authorise(scope.actor, 'provisioning:read');
  const conditions = [filterQuery(scope, filter), { $or: [{ apiTokenId: clientId }, { oauthClientId: clientId }], occurredAt: { $gte: startedAt, $lte: lastRequestAt } }];
  return findPage(scope.em, ProvisioningEventSchema, { $and: conditions }, page, true);
}
