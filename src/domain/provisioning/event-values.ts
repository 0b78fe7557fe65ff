import type { Scope } from '../shared/scope.ts';
import { organisationOf } from '../access/authorise.ts';
import { isUuid, newId } from '../shared/uuid.ts';
import type { Decision, ResourceType } from './provisioning-event.ts';

/** What a use case adds to the request to make an event of it. */
export interface EventDetails {
  readonly resourceType: ResourceType | null;
  readonly resourceId: string | null;
  readonly resourceName: string | null;
  readonly decision: Decision;
  readonly reason: string;
  readonly warnings?: readonly string[];
}

/** The columns of an event as JSON, for {@link insertEvent}. Empty where no SCIM client asks. */
export function eventValues(scope: Scope, details: EventDetails): string {
  const row = eventRow(scope, details);
  return row ? storableJson([row]) : '[]';
}

/** The columns of an event, by name; undefined where no SCIM client asks. */
export function eventRow(scope: Pick<Scope, 'actor' | 'now' | 'origin'>, details: EventDetails): Readonly<Record<string, unknown>> | undefined {
  const asked = scope.origin.provisioning;
  if (!asked) return undefined;
  return {
    organisation_id: organisationOf(scope.actor),
    id: newId(),
    occurred_at: scope.now,
    request_id: scope.origin.requestId,
    api_token_id: scope.actor.kind === 'API_TOKEN' ? scope.actor.apiTokenId : null,
    oauth_client_id: scope.actor.kind === 'OAUTH_CLIENT' ? scope.actor.oauthClientId : null,
    method: asked.method,
    path: asked.path,
    resource_type: details.resourceType,
    resource_id: details.resourceId !== null && isUuid(details.resourceId) ? details.resourceId : null,
    resource_name: details.resourceName,
    decision: details.decision,
    reason: details.reason,
    warnings: [...asked.warnings, ...(details.warnings ?? [])],
    status: asked.successStatus,
    request: asked.body ?? null,
    operation: asked.operation,
    variables: asked.variables ?? null,
    quirks: asked.quirks.length > 0 ? asked.quirks : null,
    scim_type: asked.scimType,
  };
}

/**
 * JSON of what a client sent, kept even where PostgreSQL could not: U+0000 and half surrogate pairs, in texts and in names of
 * attributes, become U+FFFD. They can only stand as escapes; a backslash that is itself escaped begins none.
 */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.includes('\\u') ? json.replaceAll(/\\(?:u(0000|d[89a-f][0-9a-f]{2})|.)/g, (escape, unstorable) => (unstorable ? '\uFFFD' : escape)) : json;
}

const columns = 'organisation_id, id, occurred_at, request_id, api_token_id, oauth_client_id, method, path, resource_type, resource_id, resource_name, decision, reason, warnings, status, request, operation, variables, quirks, scim_type';

/**
 * SQL that keeps the event of {@link eventValues} in the statement, and so in the transaction, of the change itself.
 * @param parameter the statement's parameter that holds the values, for example `$3`
 * @param source what else to select from, to keep the event only where the change took place; its columns may override
 * @param override SQL expressions for columns that only the database knows
 */
export function insertEvent(parameter: string, source: string, override: Partial<Record<'resource_name' | 'decision' | 'reason' | 'warnings' | 'status', string>> = {}): string {
  const selected = columns.split(', ').map((column) => override[column as keyof typeof override] ?? `event.${column}`).join(', ');
  return `insert into provisioning_events (${columns})
    select ${selected} from jsonb_to_recordset(${parameter}::jsonb) as event(organisation_id uuid, id uuid, occurred_at timestamptz, request_id text,
      api_token_id uuid, oauth_client_id uuid, method text, path text, resource_type text, resource_id uuid, resource_name text, decision text, reason text,
      warnings text[], status int, request jsonb, operation text, variables jsonb, quirks jsonb, scim_type text), ${source}`;
}
