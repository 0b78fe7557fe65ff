import { organisationOf } from '../access/authorise.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

// A directory that goes on with a secret that has ended comes every few minutes or seconds.
const eventInterval = '1 hour';
const eventId = `($5::jsonb -> 0 ->> 'id')::uuid`;
const isDue = `${eventId} is not null and (refused_credentials.event_at is null or refused_credentials.event_at <= $3::timestamptz - interval '${eventInterval}')`;

const record = `
  with counted as (
    insert into refused_credentials (organisation_id, credential_id, count, first_at, last_at, last_reason, event_id, event_at)
    values ($1, $2, 1, $3, $3, $4, ${eventId}, case when ${eventId} is not null then $3::timestamptz end)
    on conflict (organisation_id, credential_id) do update set count = refused_credentials.count + 1,
      last_at = greatest(refused_credentials.last_at, excluded.last_at), last_reason = excluded.last_reason,
      event_id = case when ${isDue} then excluded.event_id else refused_credentials.event_id end,
      event_at = case when ${isDue} then excluded.event_at else refused_credentials.event_at end
    returning event_id
  ), kept as (${insertEvent('$5', 'counted where counted.event_id = event.id')})
  select from counted`;

/**
 * Counts that a secret was presented that has ended, and keeps a provisioning event where a SCIM client did it and none was
 * kept within the hour: the directory's own log says no more than 401. Needs no permission. Whoever calls it must know that
 * the whole secret was presented, so that nobody else can fill the organisation's log.
 * @param credentialId the id of the API token or other secret
 * @param reason the sentence that the client gets
 */
export async function recordRefusedCredential(scope: Scope, credentialId: string, reason: string): Promise<void> {
  const event = eventValues(scope, { resourceType: null, resourceId: null, resourceName: null, decision: 'REFUSED', reason });
  await runStatement(scope.session, { name: 'record-refused-credential', text: record, values: [organisationOf(scope.actor), credentialId, scope.now, reason, event] });
}
