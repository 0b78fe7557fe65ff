import { orderedText, type OrderField } from '../shared/order-sql.ts';
import { elementTexts, userFields, type UserField } from './user-fields.ts';

const text = (sql: string): OrderField => ({ sql: orderedText(sql), type: 'text', nullable: true });

/** What users can be ordered by, under the names of the GraphQL enum `UserOrderField`. */
export const userOrders: Readonly<Record<string, OrderField>> = {
  ID: { sql: 'users.id', type: 'uuid', nullable: false },
  USER_NAME: { sql: 'users.user_name_key', type: 'text', nullable: false },
  EXTERNAL_ID: { sql: 'users.external_id', type: 'text', nullable: true },
  ACTIVE: { sql: 'users.active', type: 'boolean', nullable: false },
  SOURCE: text('users.source'),
  CREATED_AT: { sql: 'users.created_at', type: 'timestamptz', nullable: false },
  UPDATED_AT: { sql: 'users.updated_at', type: 'timestamptz', nullable: false },
  ...Object.fromEntries(userFields.flatMap(ordersOf)),
};

// A list counts by its primary element, else by its first (RFC 7644 §3.4.2.3).
function ordersOf({ path, key, kind }: UserField): [string, OrderField][] {
  if (kind === 'text') return [[enumName(path), text(`(users.search ->> '${key}')`)]];
  const list = `users.search -> '${key}'`;
  const element = `coalesce(jsonb_path_query_first(${list}, '$[*] ? (@.primary == true)'), ${list} -> 0)`;
  if (kind === 'values') return [[enumName(path), text(`(${element} ->> 'value')`)]];
  return elementTexts.addresses.map((part) => [enumName([...path, part]), text(`(${element} ->> '${part}')`)]);
}

function enumName(path: readonly string[]): string {
  return path.map((name) => name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, '_$&').toUpperCase()).join('_');
}
