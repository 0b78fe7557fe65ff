import { foldedSql } from '../shared/fold.ts';
import {
  filterCondition, idCondition, momentCondition, numberCondition, textCondition, wordCondition,
  type FieldCompiler, type MomentFilter, type NumberFilter, type Parameters, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import type { OrderField } from '../shared/order-sql.ts';
import { anyIdOfPerson } from '../users/merged-users.ts';

/** Which provisioning events; the shape of the GraphQL input `ProvisioningEventFilter`. */
export type ProvisioningEventFilter = object;

const text = (column: string): FieldCompiler => (filter: TextFilter, parameters) => textCondition(filter, foldedSql(`provisioning_events.${column}`), parameters);
const word = (column: string): FieldCompiler => (filter: WordFilter, parameters) => wordCondition(filter, `provisioning_events.${column}`, parameters);
const id = (column: string): FieldCompiler => (filter: TextFilter, parameters) => idCondition(filter, `provisioning_events.${column}`, parameters);

const fields: Record<string, FieldCompiler> = {
  id: id('id'),
  occurredAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'provisioning_events.occurred_at', parameters),
  requestId: (filter: TextFilter, parameters) => textCondition(filter, 'provisioning_events.request_id', parameters, true),
  apiTokenId: id('api_token_id'),
  oauthClientId: id('oauth_client_id'),
  method: word('method'),
  path: text('path'),
  resourceType: word('resource_type'),
  resourceId: (filter: TextFilter, parameters) => idCondition(filter, 'provisioning_events.resource_id', parameters, anyIdOfPerson),
  resourceName: text('resource_name'),
  decision: word('decision'),
  reason: text('reason'),
  status: (filter: NumberFilter, parameters) => numberCondition(filter, 'provisioning_events.status', parameters),
};

/**
 * The condition of a filter on the table of provisioning events.
 * @throws Invalid where it is nested too deeply
 */
export function eventCondition(filter: ProvisioningEventFilter, parameters: Parameters): string {
  return filterCondition(filter, fields, parameters);
}

/** What provisioning events can be ordered by, under the names of the GraphQL enum `ProvisioningEventOrderField`. */
export const eventOrders: Readonly<Record<string, OrderField>> = {
  OCCURRED_AT: { sql: 'provisioning_events.occurred_at', type: 'timestamptz', nullable: false },
};
