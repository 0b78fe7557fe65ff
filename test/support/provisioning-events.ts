import { recordLookups } from '../../src/domain/provisioning/record-outcome.ts';
import type { Decision } from '../../src/domain/provisioning/provisioning-event.ts';
import { newId } from '../../src/domain/shared/uuid.ts';
import type { TestApp } from './app.ts';

/** What a test says of an event; the rest is of no account. */
export interface GivenEvent {
  readonly occurredAt: Date;
  readonly apiTokenId: string;
  readonly decision: Decision;
  readonly status?: number;
  readonly resourceType?: 'USER' | 'GROUP' | null;
}

/** The row of `provisioning_events` of an event, by column. */
export function eventRowOf(organisationId: string, { occurredAt, apiTokenId, decision, status = 200, resourceType = 'USER' }: GivenEvent): Record<string, unknown> {
  return {
    organisation_id: organisationId, id: newId(), occurred_at: occurredAt, request_id: 'given', api_token_id: apiTokenId, method: 'POST', path: '/Users',
    resource_type: resourceType, resource_id: null, resource_name: null, decision, reason: 'Given.', warnings: [], status, request: null, operation: null,
  };
}

/** Keeps events in one transaction, as if they had happened when they say. */
export async function keepEvents(app: TestApp, organisationId: string, events: readonly GivenEvent[]): Promise<void> {
  await recordLookups(app.scope({ kind: 'SYSTEM', organisationId }), events.map((event) => eventRowOf(organisationId, event)));
}
