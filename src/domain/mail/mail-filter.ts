import { foldedSql } from '../shared/fold.ts';
import {
  filterCondition, idCondition, momentCondition, textCondition, wordCondition,
  type FieldCompiler, type MomentFilter, type Parameters, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import { orderedText, type OrderField } from '../shared/order-sql.ts';

/** Which mails; the shape of the GraphQL input `MailFilter`. */
export type MailFilter = object;

/**
 * The condition of a filter on the table of mails.
 * @throws Invalid where it is nested too deeply
 */
export function mailCondition(filter: MailFilter, parameters: Parameters): string {
  return filterCondition(filter, fields, parameters);
}

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'mails.id', parameters),
  userId: (filter: TextFilter, parameters) => idCondition(filter, 'mails.user_id', parameters),
  email: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('mails.recipient'), parameters),
  kind: (filter: WordFilter, parameters) => wordCondition(filter, 'mails.kind', parameters),
  state: (filter: WordFilter, parameters) => wordCondition(filter, 'mails.state', parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'mails.created_at', parameters),
  sentAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'mails.sent_at', parameters),
  changedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'mails.changed_at', parameters),
};

/** What mails can be ordered by, under the names of the GraphQL enum `MailOrderField`. */
export const mailOrders: Readonly<Record<string, OrderField>> = {
  EMAIL: { sql: orderedText(foldedSql('mails.recipient')), type: 'text', nullable: false },
  STATE: { sql: 'mails.state collate "C"', type: 'text', nullable: false },
  CREATED_AT: { sql: 'mails.created_at', type: 'timestamptz', nullable: false },
  SENT_AT: { sql: 'mails.sent_at', type: 'timestamptz', nullable: true },
  CHANGED_AT: { sql: 'mails.changed_at', type: 'timestamptz', nullable: false },
};
