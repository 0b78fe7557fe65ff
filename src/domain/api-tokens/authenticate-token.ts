import type { EntityManager } from '@mikro-orm/postgresql';
import type { ApiTokenActor } from '../access/actor.ts';
import type { Permission } from '../access/permissions.ts';
import { Unauthenticated } from '../shared/errors.ts';
import { runStatement, runStatements } from '../shared/statements.ts';
import type { ScimStatus } from '../single-sign-on/single-sign-on-settings.ts';
import { apiTokenStatus } from './api-token.ts';

/** Who presents a token, and what the facade needs to know of their organisation. */
export interface AuthenticatedToken {
  readonly actor: ApiTokenActor;
  readonly organisation: { readonly slug: string; readonly scimStatus: ScimStatus; readonly strict: boolean };
}

const findToken = `
  select set_config('rollcall.organisation', organisation_id::text, true), organisation_id, id, prefix, permissions, expires_at, revoked_at, last_used_at
  from api_tokens where secret_hash = $1`;
// Row-level security leaves the one organisation that the first statement has set.
const findOrganisation = `
  select slug, scim_status, strict from organisations join single_sign_on_settings on organisation_id = organisations.id
  where organisations.id = nullif(current_setting('rollcall.organisation', true), '')::uuid`;
const markUsed = `
  select set_config('rollcall.organisation', organisation_id::text, true) from api_tokens where secret_hash = $1`;
const markUsedAt = `update api_tokens set last_used_at = $2 where secret_hash = $1 and (last_used_at is null or last_used_at < $3)`;

const minute = 60_000;

/**
 * Finds whom a token belongs to. Asked anew for each request, so that a revocation takes effect at once everywhere.
 * @param em an entity manager that sees only the token with this hash
 * @throws Unauthenticated where the token is unknown, expired or revoked
 */
export async function authenticateToken(em: EntityManager, tokenHash: string, now: Date): Promise<AuthenticatedToken> {
  const [tokens, organisations] = await runStatements(em, [
    { name: 'find-token', text: findToken, values: [tokenHash] },
    { name: 'find-organisation-of-token', text: findOrganisation, values: [] },
  ]);
  const token = tokens?.[0];
  const organisation = organisations?.[0];
  if (!token || !organisation) throw new Unauthenticated('The API token is not known: check that all of it was copied, or make a new one.');
  assertUsable(`${token['prefix'] as string}…`, { expiresAt: toDate(token['expires_at']), revokedAt: toDate(token['revoked_at']) }, now);
  await keepLastUse(em, tokenHash, toDate(token['last_used_at']), now);
  return {
    actor: {
      kind: 'API_TOKEN', apiTokenId: token['id'] as string, organisationId: token['organisation_id'] as string,
      permissions: new Set(token['permissions'] as Permission[]),
    },
    organisation: { slug: organisation['slug'] as string, scimStatus: organisation['scim_status'] as ScimStatus, strict: organisation['strict'] as boolean },
  };
}

function assertUsable(shown: string, times: { expiresAt: Date | null; revokedAt: Date | null }, now: Date): void {
  const status = apiTokenStatus(times, now);
  if (status === 'EXPIRED') throw new Unauthenticated(`The API token ${shown} expired on ${times.expiresAt?.toISOString()}: make a new one.`);
  if (status === 'REVOKED') throw new Unauthenticated(`The API token ${shown} was revoked on ${times.revokedAt?.toISOString()}: make a new one.`);
}

// At most one write a minute; the condition is in the statement, so that parallel requests write once.
async function keepLastUse(em: EntityManager, tokenHash: string, lastUsed: Date | null, now: Date): Promise<void> {
  const aMinuteAgo = new Date(now.getTime() - minute);
  if (lastUsed && lastUsed >= aMinuteAgo) return;
  const enter = { name: 'enter-organisation-of-token', text: markUsed, values: [tokenHash] };
  await runStatement(em, { name: 'mark-token-used', text: markUsedAt, values: [tokenHash, now, aMinuteAgo] }, enter);
}

function toDate(value: unknown): Date | null {
  return value === null || value === undefined ? null : new Date(value as string);
}
