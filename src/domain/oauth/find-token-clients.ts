import type { Permission } from '../access/permissions.ts';
import type { Session } from '../shared/scope.ts';
import { runUnbound } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';

/** A client as the token endpoint needs it, with all by which it can show who it is. */
export interface TokenClient {
  readonly organisationId: string;
  readonly id: string;
  readonly permissions: readonly Permission[];
  readonly expiresAt: Date | null;
  readonly disabledAt: Date | null;
  readonly deletedAt: null;
  readonly secrets: readonly TokenClientSecret[];
  readonly federation: TokenClientFederation | null;
}

export interface TokenClientSecret {
  readonly id: string;
  readonly prefix: string;
  readonly hash: string;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export interface TokenClientFederation {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
  readonly jwksUrl: string;
}

/** How a client is named in a token request: by its id, or by whom an assertion is of. */
export type ClientName = { readonly id: string } | { readonly issuer: string; readonly subject: string };

// Whose client it is shows only once it is found, so row-level security cannot apply yet; see migrations/.
const find = 'select * from find_oauth_clients($1, $2, $3, $4)';

/**
 * The clients of an organisation that a token request can mean: none or one by an id, perhaps several by an assertion.
 * @param session any: the clients are found outside of all organisations
 */
export async function findTokenClients(session: Session, slug: string, name: ClientName): Promise<TokenClient[]> {
  const values = 'id' in name ? [slug, name.id, null, null] : [slug, null, name.issuer, name.subject];
  // PostgreSQL keeps no text with U+0000, and so finds none.
  if (('id' in name && !isUuid(name.id)) || values.some((value) => value?.includes('\0'))) return [];
  const rows = (await runUnbound(session, { name: 'find-oauth-clients', text: find, values })) as unknown as Row[];
  return rows.map((row) => ({
    organisationId: row.organisation_id, id: row.id, permissions: row.permissions, expiresAt: toDate(row.expires_at), disabledAt: toDate(row.disabled_at), deletedAt: null,
    secrets: row.secrets.map(({ id, prefix, hash, expires_at, revoked_at }) => ({ id, prefix, hash, expiresAt: new Date(expires_at), revokedAt: toDate(revoked_at) })),
    federation: row.federation,
  }));
}

interface Row {
  readonly organisation_id: string;
  readonly id: string;
  readonly permissions: readonly Permission[];
  readonly expires_at: string | null;
  readonly disabled_at: string | null;
  readonly secrets: readonly { id: string; prefix: string; hash: string; expires_at: string; revoked_at: string | null }[];
  readonly federation: TokenClientFederation | null;
}

function toDate(value: string | null): Date | null {
  return value === null ? null : new Date(value);
}
