import { foldedSql } from '../shared/fold.ts';
import {
  filterCondition, idCondition, momentCondition, textCondition, wordCondition,
  type FieldCompiler, type MomentFilter, type Parameters, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import type { OrderField } from '../shared/order-sql.ts';

/** Which sessions; the shape of the GraphQL input `SessionFilter`. */
export type SessionFilter = object;

/**
 * The condition of a filter on the table of sessions.
 * @throws Invalid where it is nested too deeply
 */
export function sessionCondition(filter: SessionFilter, parameters: Parameters): string {
  return filterCondition(filter, fields, parameters);
}

const expiresAt = 'least(sessions.idle_ends_at, sessions.ends_at)';

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'sessions.id', parameters),
  method: (filter: WordFilter, parameters) => wordCondition(filter, 'sessions.method', parameters),
  clientAddress: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('sessions.client_address'), parameters),
  userAgent: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('sessions.user_agent'), parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'sessions.created_at', parameters),
  lastSeenAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'sessions.last_seen_at', parameters),
  expiresAt: (filter: MomentFilter, parameters) => momentCondition(filter, expiresAt, parameters),
};

/** What sessions can be ordered by, under the names of the GraphQL enum `SessionOrderField`. */
export const sessionOrders: Readonly<Record<string, OrderField>> = {
  CREATED_AT: { sql: 'sessions.created_at', type: 'timestamptz', nullable: false },
  LAST_SEEN_AT: { sql: 'sessions.last_seen_at', type: 'timestamptz', nullable: false },
  EXPIRES_AT: { sql: expiresAt, type: 'timestamptz', nullable: false },
};
