import { foldedSql } from '../shared/fold.ts';
import {
  filterCondition, idCondition, momentCondition, textCondition, wordCondition,
  type FieldCompiler, type MomentFilter, type Parameters, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import { orderedText, type OrderField } from '../shared/order-sql.ts';

/** Which API tokens; the shape of the GraphQL input `ApiTokenFilter`. */
export type ApiTokenFilter = object;

/**
 * The condition of a filter on the table of API tokens.
 * @param now the moment for which the states of the tokens are meant
 * @throws Invalid where it is nested too deeply
 */
export function apiTokenCondition(filter: ApiTokenFilter, now: Date, parameters: Parameters): string {
  return filterCondition(filter, { ...fields, status: (inner: WordFilter) => wordCondition(inner, statusSql(now, parameters), parameters) }, parameters);
}

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'api_tokens.id', parameters),
  name: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('api_tokens.name'), parameters),
  prefix: (filter: TextFilter, parameters) => textCondition(filter, 'api_tokens.prefix', parameters, true),
  permissions: ({ includes }: { readonly includes?: string | null }, parameters) => (includes ? `${parameters.add(includes)} = any(api_tokens.permissions)` : 'true'),
  expiresAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'api_tokens.expires_at', parameters),
  lastUsedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'api_tokens.last_used_at', parameters),
  revokedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'api_tokens.revoked_at', parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'api_tokens.created_at', parameters),
};

// What `apiTokenStatus` says, as SQL; `least` passes over what is null.
function statusSql(now: Date, parameters: Parameters): string {
  const moment = `${parameters.add(now)}::timestamptz`;
  const retirement = 'least(api_tokens.retires_at, api_tokens.retire_by)';
  return `case
    when api_tokens.revoked_at is not null then 'REVOKED'
    when ${retirement} <= ${moment} and (api_tokens.expires_at < ${retirement}) is not true then 'RETIRED'
    when api_tokens.expires_at <= ${moment} then 'EXPIRED'
    when api_tokens.replaced_by_id is not null then 'ROTATING'
    else 'ACTIVE' end`;
}

/** What API tokens can be ordered by, under the names of the GraphQL enum `ApiTokenOrderField`. */
export const apiTokenOrders: Readonly<Record<string, OrderField>> = {
  NAME: { sql: orderedText(foldedSql('api_tokens.name')), type: 'text', nullable: false },
  EXPIRES_AT: { sql: 'api_tokens.expires_at', type: 'timestamptz', nullable: true },
  LAST_USED_AT: { sql: 'api_tokens.last_used_at', type: 'timestamptz', nullable: true },
  CREATED_AT: { sql: 'api_tokens.created_at', type: 'timestamptz', nullable: false },
};
