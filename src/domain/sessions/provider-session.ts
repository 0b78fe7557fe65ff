import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';

/** What a SAML identity provider calls a session: whose it is, and which. Kept as JSON in `identity_provider_session_id`. */
export interface SamlSession {
  readonly nameId: string;
  readonly nameIdFormat: string | null;
  readonly sessionIndex: string | null;
}

const find = 'select identity_provider_session_id as called from sessions where organisation_id = $1 and id = $2';

/** What the identity provider calls a session of ours; null where it calls it nothing. For the service itself, which ends it there. */
export async function providerSessionId(scope: Scope, sessionId: string): Promise<string | null> {
  const [row] = isUuid(sessionId) ? await runStatement(scope.session, { name: 'provider-session', text: find, values: [organisationOf(scope.actor), sessionId] }) : [];
  return (row?.['called'] as string | null | undefined) ?? null;
}

// What other kinds of identity providers call a session is no JSON, and a condition beside it would not keep it from being read as such.
const called = `(case when method = 'SAML' then identity_provider_session_id::jsonb end)`;
const end = `
  update sessions set ended_at = $2 where organisation_id = $1 and ended_at is null and ${called} ->> 'nameId' = $3 and ($4::text[] is null or ${called} ->> 'sessionIndex' = any($4))
  returning id`;

/**
 * Ends the sessions that a SAML identity provider has begun and calls so. Needs no permission: the identity provider asks, or somebody who knows what
 * it calls the session.
 * @param sessionIndexes which of the person's; null for all of them
 * @returns how many there were
 */
export async function endSamlSessions(scope: Scope, nameId: string, sessionIndexes: readonly string[] | null): Promise<number> {
  return (await runStatement(scope.session, { name: 'end-saml-sessions', text: end, values: [organisationOf(scope.actor), scope.now, nameId, sessionIndexes] })).length;
}
