import { foldedSql } from '../shared/fold.ts';
import {
  filterCondition, idCondition, momentCondition, textCondition, wordCondition,
  type FieldCompiler, type MomentFilter, type Parameters, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import { orderedText, type OrderField } from '../shared/order-sql.ts';

/** Which invitations; the shape of the GraphQL input `InvitationFilter`. */
export type InvitationFilter = object;

/**
 * The condition of a filter on the table of invitations, joined as by `invitationRows`.
 * @throws Invalid where it is nested too deeply
 */
export function invitationCondition(filter: InvitationFilter, parameters: Parameters): string {
  return filterCondition(filter, fields, parameters);
}

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'invitations.id', parameters),
  userId: (filter: TextFilter, parameters) => idCondition(filter, 'invitations.user_id', parameters),
  email: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('invitations.email'), parameters),
  state: (filter: WordFilter, parameters) => wordCondition(filter, 'progress.state', parameters),
  cause: (filter: WordFilter, parameters) => wordCondition(filter, 'invitations.cause', parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'invitations.created_at', parameters),
  sentAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'mails.sent_at', parameters),
  expiresAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'invitations.expires_at', parameters),
  acceptedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'invitations.accepted_at', parameters),
  withdrawnAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'invitations.withdrawn_at', parameters),
};

/** What invitations can be ordered by, under the names of the GraphQL enum `InvitationOrderField`. */
export const invitationOrders: Readonly<Record<string, OrderField>> = {
  EMAIL: { sql: orderedText(foldedSql('invitations.email')), type: 'text', nullable: false },
  STATE: { sql: 'progress.state collate "C"', type: 'text', nullable: false },
  CREATED_AT: { sql: 'invitations.created_at', type: 'timestamptz', nullable: false },
  SENT_AT: { sql: 'mails.sent_at', type: 'timestamptz', nullable: true },
  EXPIRES_AT: { sql: 'invitations.expires_at', type: 'timestamptz', nullable: false },
  ACCEPTED_AT: { sql: 'invitations.accepted_at', type: 'timestamptz', nullable: true },
};
