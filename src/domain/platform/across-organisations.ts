import { authorise } from '../access/authorise.ts';
import type { Row, Statement } from '../shared/batch.ts';
import { platformRole } from '../shared/row-level-security.ts';
import type { Scope, Session } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { newId } from '../shared/uuid.ts';

/** What somebody asks with a platform token. */
export interface PlatformQuestion {
  readonly query: string;
  readonly variables: unknown;
}

// The actor's own session sees no row of any table. Only the statements of this file run in the platform's role.
function platformSession({ session }: Scope): Session {
  return { getConnection: (type) => session.getConnection(type), getSessionContext: () => ({ role: platformRole, variables: { 'rollcall.organisation': '' } }) };
}

/** Reads across organisations; the transaction may change nothing. */
export async function readAcross(scope: Scope, statement: Statement): Promise<Row[]> {
  authorise(scope.actor, 'platform:analytics');
  return runStatement(platformSession(scope), statement, { text: 'set transaction read only', values: [] });
}

const insertUse = 'insert into platform_uses (id, platform_token_id, used_at, request_id, address, query, variables) values ($1, $2, $3, $4, $5, $6, $7::jsonb)';
const insertAccesses = `insert into platform_accesses (organisation_id, platform_use_id, accessed_at)
  select organisation_id, $2, $3 from unnest($1::uuid[]) as organisation(organisation_id) on conflict do nothing`;

/**
 * Keeps what is asked with a platform token. To be called, and waited for, before anything is read.
 * @returns the id of the use; undefined for the operator at the command line, who is not asked who they are
 */
export async function recordUse(scope: Scope, { query, variables }: PlatformQuestion): Promise<string | undefined> {
  const { actor, now, origin } = scope;
  authorise(actor, 'platform:analytics');
  if (actor.kind !== 'PLATFORM_TOKEN') return undefined;
  const id = newId();
  await runStatement(platformSession(scope), { name: 'record-platform-use', text: insertUse, values: [id, actor.platformTokenId, now, origin.requestId, actor.address, query, JSON.stringify(variables ?? {})] });
  return id;
}

/** Keeps whose own figures are about to be shown in a use. */
export async function recordAccesses(scope: Scope, useId: string | undefined, organisationIds: readonly string[]): Promise<void> {
  authorise(scope.actor, 'platform:analytics');
  if (useId === undefined || organisationIds.length === 0) return;
  await runStatement(platformSession(scope), { name: 'record-platform-accesses', text: insertAccesses, values: [organisationIds, useId, scope.now] });
}
