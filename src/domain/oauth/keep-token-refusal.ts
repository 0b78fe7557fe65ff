import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

const minute = 60_000;

// At most one write a minute for the same reason, so that whoever asks in vain writes nothing more.
const keep = `update oauth_clients set last_refused_at = $3, last_refusal_reason = $4
  where organisation_id = $1 and id = $2 and (last_refused_at is null or last_refused_at < $5 or last_refusal_reason is distinct from $4)`;

/**
 * Keeps why a client last got no access token, for its organisation to see: the directory's own log says no more than that it
 * failed. Needs no permission of its own: what is kept is that the client asked.
 */
export async function keepTokenRefusal(scope: Scope, clientId: string, reason: string): Promise<void> {
  const values = [organisationOf(scope.actor), clientId, scope.now, reason.replaceAll('\0', '').toWellFormed().slice(0, 1000), new Date(scope.now.getTime() - minute)];
  await runStatement(scope.session, { name: 'keep-token-refusal', text: keep, values });
}
