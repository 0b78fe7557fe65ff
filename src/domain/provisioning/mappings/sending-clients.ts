import { endOf } from '../../api-tokens/api-token.ts';
import { oauthClientStatus } from '../../oauth/oauth-client.ts';
import type { Row, Statement } from '../../shared/batch.ts';

/*
 * Which SCIM clients still send. Two that do may map differently, and what is wrong with one is not wrong with the other. A token and those that
 * it replaced are one client; whoever has ended, or has long been silent while others sent, maps nothing any more.
 */

// From the token that sent to the one that has taken its place, however often it was rotated.
const findTokens = `
  with recursive senders as (
    select id as sender, id, replaced_by_id, revoked_at, expires_at, retires_at, retire_by from api_tokens where organisation_id = $1 and id = any($2::uuid[])
    union all
    select senders.sender, next.id, next.replaced_by_id, next.revoked_at, next.expires_at, next.retires_at, next.retire_by
    from senders join api_tokens next on next.organisation_id = $1 and next.id = senders.replaced_by_id
  )
  select * from senders where replaced_by_id is null`;
const findOauthClients = 'select id as sender, id, disabled_at, expires_at, deleted_at from oauth_clients where organisation_id = $1 and id = any($2::uuid[])';

/** Statements that find the API tokens, and the OAuth clients, with these ids; for {@link toClients}. */
export function findClients(organisationId: string, senderIds: readonly string[]): Statement[] {
  return [{ name: 'tokens-that-sent', text: findTokens, values: [organisationId, senderIds] }, { name: 'oauth-clients-that-sent', text: findOauthClients, values: [organisationId, senderIds] }];
}

/** The client that each sender is today; those that can send no more are left out. */
export function toClients(tokens: readonly Row[], oauthClients: readonly Row[], now: Date): ReadonlyMap<string, string> {
  const living = [
    ...tokens.filter((row) => !endOf({ revokedAt: at(row, 'revoked_at'), expiresAt: at(row, 'expires_at'), retiresAt: at(row, 'retires_at'), retireBy: at(row, 'retire_by') }, now)),
    ...oauthClients.filter((row) => oauthClientStatus({ disabledAt: at(row, 'disabled_at'), expiresAt: at(row, 'expires_at'), deletedAt: at(row, 'deleted_at') }, now) === 'ACTIVE'),
  ];
  return new Map(living.map((row) => [row['sender'] as string, row['id'] as string]));
}

function at(row: Row, column: string): Date | null {
  return row[column] === null ? null : new Date(row[column] as string);
}
