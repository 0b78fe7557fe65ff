import { foldedSql } from '../shared/fold.ts';
import {
  filterCondition, idCondition, momentCondition, textCondition, wordCondition,
  type FieldCompiler, type MomentFilter, type Parameters, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import { orderedText, type OrderField } from '../shared/order-sql.ts';

/** Which OAuth clients; the shape of the GraphQL input `OauthClientFilter`. */
export type OauthClientFilter = object;

/**
 * The condition of a filter on the table of OAuth clients.
 * @param now the moment for which the states of the clients are meant
 * @throws Invalid where it is nested too deeply
 */
export function oauthClientCondition(filter: OauthClientFilter, now: Date, parameters: Parameters): string {
  return filterCondition(filter, { ...fields, status: (inner: WordFilter) => wordCondition(inner, statusSql(now, parameters), parameters) }, parameters);
}

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'oauth_clients.id', parameters),
  name: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('oauth_clients.name'), parameters),
  permissions: ({ includes }: { readonly includes?: string | null }, parameters) => (includes ? `${parameters.add(includes)} = any(oauth_clients.permissions)` : 'true'),
  expiresAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'oauth_clients.expires_at', parameters),
  lastUsedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'oauth_clients.last_used_at', parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'oauth_clients.created_at', parameters),
};

// What `oauthClientStatus` says, as SQL.
function statusSql(now: Date, parameters: Parameters): string {
  return `case when oauth_clients.deleted_at is not null then 'DELETED' when oauth_clients.disabled_at is not null then 'DISABLED'
    when oauth_clients.expires_at <= ${parameters.add(now)}::timestamptz then 'EXPIRED' else 'ACTIVE' end`;
}

/** What OAuth clients can be ordered by, under the names of the GraphQL enum `OauthClientOrderField`. */
export const oauthClientOrders: Readonly<Record<string, OrderField>> = {
  NAME: { sql: orderedText(foldedSql('oauth_clients.name')), type: 'text', nullable: false },
  EXPIRES_AT: { sql: 'oauth_clients.expires_at', type: 'timestamptz', nullable: true },
  LAST_USED_AT: { sql: 'oauth_clients.last_used_at', type: 'timestamptz', nullable: true },
  CREATED_AT: { sql: 'oauth_clients.created_at', type: 'timestamptz', nullable: false },
};
