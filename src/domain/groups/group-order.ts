import { orderedText, type OrderField } from '../shared/order-sql.ts';

/** What groups can be ordered by, under the names of the GraphQL enum `GroupOrderField`. */
export const groupOrders: Readonly<Record<string, OrderField>> = {
  ID: { sql: 'groups.id', type: 'uuid', nullable: false },
  DISPLAY_NAME: { sql: 'groups.display_name_key', type: 'text', nullable: false },
  EXTERNAL_ID: { sql: 'groups.external_id', type: 'text', nullable: true },
  SOURCE: { sql: orderedText('groups.source'), type: 'text', nullable: false },
  CREATED_AT: { sql: 'groups.created_at', type: 'timestamptz', nullable: false },
  UPDATED_AT: { sql: 'groups.updated_at', type: 'timestamptz', nullable: false },
};
