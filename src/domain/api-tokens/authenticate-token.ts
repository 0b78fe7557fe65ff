import type { EntityManager } from '@mikro-orm/postgresql';
import type { ApiTokenActor } from '../access/actor.ts';
import type { Permission } from '../access/permissions.ts';
import { Unauthenticated } from '../shared/errors.ts';
import { runUnbound } from '../shared/statements.ts';
import type { ScimStatus } from '../single-sign-on/single-sign-on-settings.ts';
import { apiTokenStatus } from './api-token.ts';

/** Who presents a token, and what the facade needs to know of their organisation. */
export interface AuthenticatedToken {
  readonly actor: ApiTokenActor;
  readonly organisation: { readonly slug: string; readonly scimStatus: ScimStatus; readonly strict: boolean };
}

// Whose organisation it is shows only once the token is found, so row-level security cannot apply yet: these two functions
// of the database see all tokens, and tell of none but the one with the hash that is presented (migrations/).
const findToken = 'select * from authenticate_api_token($1)';
const markUsed = 'select mark_api_token_used($1, $2, $3)';

const minute = 60_000;

/**
 * Finds whom a token belongs to. Asked anew for each request, so that a revocation takes effect at once everywhere.
 * @param em any entity manager: the token is found outside of all organisations
 * @param tokenHash SHA-256 of the secret, hexadecimal
 * @throws Unauthenticated where the token is unknown, expired or revoked
 */
export async function authenticateToken(em: EntityManager, tokenHash: string, now: Date): Promise<AuthenticatedToken> {
  const [token] = (await runUnbound(em, { name: 'authenticate-token', text: findToken, values: [tokenHash] })) as unknown as TokenRow[];
  if (!token) throw new Unauthenticated('The API token is not known: check that all of it was copied, or make a new one.');
  assertUsable(`${token.prefix}…`, { expiresAt: toDate(token.expires_at), revokedAt: toDate(token.revoked_at) }, now);
  const aMinuteAgo = new Date(now.getTime() - minute);
  const lastUsed = toDate(token.last_used_at);
  // At most one write a minute; the condition stands in the statement as well, so that parallel requests write once.
  if (!lastUsed || lastUsed < aMinuteAgo) await runUnbound(em, { name: 'mark-token-used', text: markUsed, values: [tokenHash, now, aMinuteAgo] });
  return {
    actor: { kind: 'API_TOKEN', apiTokenId: token.id, organisationId: token.organisation_id, permissions: new Set(token.permissions) },
    organisation: { slug: token.slug, scimStatus: token.scim_status, strict: token.strict },
  };
}

interface TokenRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly prefix: string;
  readonly permissions: readonly Permission[];
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
  readonly last_used_at: string | null;
  readonly slug: string;
  readonly scim_status: ScimStatus;
  readonly strict: boolean;
}

function assertUsable(shown: string, times: { expiresAt: Date | null; revokedAt: Date | null }, now: Date): void {
  const status = apiTokenStatus(times, now);
  if (status === 'EXPIRED') throw new Unauthenticated(`The API token ${shown} expired on ${times.expiresAt?.toISOString()}: make a new one.`);
  if (status === 'REVOKED') throw new Unauthenticated(`The API token ${shown} was revoked on ${times.revokedAt?.toISOString()}: make a new one.`);
}

function toDate(value: string | null): Date | null {
  return value === null ? null : new Date(value);
}
