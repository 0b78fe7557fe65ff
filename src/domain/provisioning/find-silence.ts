import { authorise, organisationOf } from '../access/authorise.ts';
import { endOf } from '../api-tokens/api-token.ts';
import { oauthClientStatus } from '../oauth/oauth-client.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

/** Entra begins a cycle about so often, whether there is something to change or not. */
const minutesOfCycle = 40;
const cyclesMissed = 3;
/** How many cycles within a day make a directory of a client that was only tried out. */
const leastCycles = 3;

/** Why nothing comes any more, as far as is known here. */
export type SilenceCause = 'SCIM_DISABLED' | 'SCIM_PAUSED' | 'TOKEN_REVOKED' | 'TOKEN_EXPIRED' | 'CLIENT_DISABLED' | 'REFUSED' | 'NOTHING';

/** No client was served any more, though the organisation's directory came regularly. */
export interface Silence {
  /** When a client was served last. */
  readonly since: Date;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly cause: SilenceCause;
  /** The cause and its cure, in a sentence. */
  readonly detail: string;
}

// Who is not admitted is not served: a directory that goes on asking with a secret that has ended is as good as silent.
const look = `
  with served as (
    select occurred_at, coalesce(api_token_id, oauth_client_id) as client_id from provisioning_events
    where organisation_id = $1 and status not in (401, 403) order by occurred_at desc limit 1
  ), refused as (
    select reason from provisioning_events where organisation_id = $1 and status in (401, 403) and occurred_at > (select occurred_at from served) order by occurred_at desc limit 1
  )
  select served.occurred_at, served.client_id, settings.scim_status, (select reason from refused) as refusal, coalesce(api_tokens.name, oauth_clients.name) as client_name,
    api_tokens.revoked_at, api_tokens.expires_at, api_tokens.retires_at, api_tokens.retire_by, oauth_clients.disabled_at, oauth_clients.deleted_at, oauth_clients.expires_at as client_expires_at,
    (select count(*)::int from provisioning_cycles where organisation_id = $1 and started_at between served.occurred_at - interval '1 day' and served.occurred_at) as cycles
  from served join single_sign_on_settings as settings on settings.organisation_id = $1
    left join api_tokens on api_tokens.organisation_id = $1 and api_tokens.id = served.client_id
    left join oauth_clients on oauth_clients.organisation_id = $1 and oauth_clients.id = served.client_id`;

/** The silence of the organisation's directory; null where it comes, or never came regularly. */
export async function findProvisioningSilence(scope: Scope): Promise<Silence | null> {
  authorise(scope.actor, 'provisioning:read');
  const [row] = await runStatement(scope.session, { name: 'find-silence', text: look, values: [organisationOf(scope.actor)] });
  if (!row || Number(row['cycles']) < leastCycles) return null;
  const since = new Date(row['occurred_at'] as string);
  if (scope.now.getTime() - since.getTime() < cyclesMissed * minutesOfCycle * 60_000) return null;
  const cause = causeOf(row, scope.now);
  return { since, clientId: row['client_id'] as string | null, clientName: row['client_name'] as string | null, cause, detail: tell(cause, row) };
}

function causeOf(row: Row, now: Date): SilenceCause {
  if (row['scim_status'] === 'DISABLED') return 'SCIM_DISABLED';
  if (row['scim_status'] === 'PAUSED') return 'SCIM_PAUSED';
  const end = endOf({ revokedAt: momentIn(row, 'revoked_at'), expiresAt: momentIn(row, 'expires_at'), retiresAt: momentIn(row, 'retires_at'), retireBy: momentIn(row, 'retire_by') }, now);
  if (end) return end.status === 'REVOKED' ? 'TOKEN_REVOKED' : 'TOKEN_EXPIRED';
  const client = oauthClientStatus({ disabledAt: momentIn(row, 'disabled_at'), deletedAt: momentIn(row, 'deleted_at'), expiresAt: momentIn(row, 'client_expires_at') }, now);
  if (client !== 'ACTIVE') return 'CLIENT_DISABLED';
  return row['refusal'] === null ? 'NOTHING' : 'REFUSED';
}

function momentIn(row: Row, column: string): Date | null {
  return row[column] === null ? null : new Date(row[column] as string);
}

function tell(cause: SilenceCause, row: Row): string {
  const name = `“${String(row['client_name'])}”`;
  switch (cause) {
    case 'SCIM_DISABLED': return 'SCIM is disabled for this organisation: enable it in the single sign-on settings.';
    case 'SCIM_PAUSED': return 'SCIM is paused for this organisation: nothing is lost, but nothing arrives either. Enable it in the single sign-on settings.';
    case 'TOKEN_REVOKED': return `The API token ${name} was revoked: make a new one and paste it in Entra (Provisioning, Update credentials).`;
    case 'TOKEN_EXPIRED': return `The API token ${name} has ended: make a new one and paste it in Entra (Provisioning, Update credentials).`;
    case 'CLIENT_DISABLED': return `The OAuth client ${name} was disabled or deleted, or has expired: enable it, or give the directory another one.`;
    case 'REFUSED': return `Requests come and are refused: ${String(row['refusal'])}`;
    case 'NOTHING': return 'Nothing comes at all. See in Entra whether provisioning was stopped or is in quarantine (Provisioning, Overview), and whether this service can be reached from there.';
  }
}
