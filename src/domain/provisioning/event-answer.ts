import { heldRetrySeconds } from './brake/brake.ts';
import type { ProvisioningEvent } from './provisioning-event.ts';

const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** What the client was answered: of a refusal the whole error, which follows from what is kept. */
export function answerOf({ decision, status, reason, scimType }: Pick<ProvisioningEvent, 'decision' | 'status' | 'reason' | 'scimType'>) {
  const isRefused = decision === 'REFUSED' || decision === 'HELD' || status >= 400;
  return {
    status,
    error: isRefused ? { schemas: [errorSchema], status: String(status), ...(scimType === null ? {} : { scimType }), detail: reason } : null,
    retryAfterSeconds: decision === 'HELD' ? heldRetrySeconds : null,
  };
}
