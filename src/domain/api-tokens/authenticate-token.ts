import type { EntityManager } from '@mikro-orm/postgresql';
import type { ApiTokenActor, CredentialActor } from '../access/actor.ts';
import type { Permission } from '../access/permissions.ts';
import { EndedCredential } from '../credentials/ended-credential.ts';
import { Unauthenticated } from '../shared/errors.ts';
import { runUnbound } from '../shared/statements.ts';
import type { ScimStatus } from '../single-sign-on/single-sign-on-settings.ts';
import { endOf, retirementOf, type ApiTokenTimes } from './api-token.ts';

/** Who presents a token, and what the facade needs to know of their organisation. */
export interface AuthenticatedToken<Actor = CredentialActor> {
  readonly actor: Actor;
  /** When it ends, as things stand; undefined for never, or where nobody knows yet. */
  readonly endsAt: Date | undefined;
  readonly organisation: { readonly slug: string; readonly scimStatus: ScimStatus; readonly strict: boolean };
}

// Whose organisation it is shows only once the token is found, so row-level security cannot apply yet: these two functions
// of the database see all tokens, and tell of none but the one with the hash that is presented (migrations/).
const findToken = 'select * from authenticate_api_token($1)';
const markUsed = 'select mark_api_token_used($1, $2, $3, $4)';

const minute = 60_000;
/** How long a token that has been replaced must have rested before it retires; see docs/adr/0011. */
const rest = 48 * 60 * minute;

/**
 * Finds whom a token belongs to. Asked anew for each request, so that a revocation takes effect at once everywhere.
 * @param em any entity manager: the token is found outside of all organisations
 * @param tokenHash SHA-256 of the secret, hexadecimal
 * @throws Unauthenticated where the token is unknown; EndedCredential where it is known and has ended
 */
export async function authenticateToken(em: EntityManager, tokenHash: string, now: Date): Promise<AuthenticatedToken<ApiTokenActor>> {
  const [token] = (await runUnbound(em, { name: 'authenticate-token', text: findToken, values: [tokenHash] })) as unknown as TokenRow[];
  if (!token) throw new Unauthenticated('The API token is not known: check that all of it was copied, or make a new one.');
  assertNotEnded(token, now);
  const aMinuteAgo = new Date(now.getTime() - minute);
  const lastUsed = toDate(token.last_used_at);
  // At most one write a minute; the condition stands in the statement as well, so that parallel requests write once. The
  // first use of a token always writes, and so begins the rest of the one that it replaces.
  if (!lastUsed || lastUsed < aMinuteAgo) {
    await runUnbound(em, { name: 'mark-token-used', text: markUsed, values: [tokenHash, now, aMinuteAgo, new Date(now.getTime() + rest)] });
  }
  return {
    actor: actorOf(token, token.permissions),
    endsAt: earliest(toDate(token.expires_at), retirementOf(timesOf(token))),
    organisation: { slug: token.slug, scimStatus: token.scim_status, strict: token.strict },
  };
}

interface TokenRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly prefix: string;
  readonly permissions: readonly Permission[];
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
  readonly retires_at: string | null;
  readonly retire_by: string | null;
  readonly successor_prefix: string | null;
  readonly last_used_at: string | null;
  readonly slug: string;
  readonly scim_status: ScimStatus;
  readonly strict: boolean;
  readonly user_information_revision: string | null;
}

function actorOf(token: TokenRow, permissions: readonly Permission[]): ApiTokenActor {
  return { kind: 'API_TOKEN', apiTokenId: token.id, organisationId: token.organisation_id, permissions: new Set(permissions), userInformationRevision: token.user_information_revision };
}

const verbs = { EXPIRED: 'expired', REVOKED: 'was revoked', RETIRED: 'was retired' } as const;

function assertNotEnded(token: TokenRow, now: Date): void {
  const end = endOf(timesOf(token), now);
  if (!end) return;
  const cure = end.status === 'RETIRED' && token.successor_prefix ? `use its successor, ${token.successor_prefix}…` : 'make a new one';
  throw new EndedCredential(`The API token “${token.name}” (${token.prefix}…) ${verbs[end.status]} on ${end.at.toISOString()}: ${cure}.`, token.id, actorOf(token, []));
}

function timesOf(token: TokenRow): ApiTokenTimes {
  return { revokedAt: toDate(token.revoked_at), expiresAt: toDate(token.expires_at), retiresAt: toDate(token.retires_at), retireBy: toDate(token.retire_by) };
}

/** The first of these moments. */
export function earliest(...moments: readonly (Date | null)[]): Date | undefined {
  return moments.filter((moment) => moment !== null).toSorted((one, other) => one.getTime() - other.getTime())[0];
}

function toDate(value: string | null): Date | null {
  return value === null ? null : new Date(value);
}
