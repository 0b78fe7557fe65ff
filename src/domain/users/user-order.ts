import { Invalid } from '../shared/errors.ts';
import { orderedText, orderOf, type Order, type OrderField, type OrderRequest } from '../shared/order-sql.ts';
import type { UserInformationField, UserInformationType } from '../user-information-fields/user-information-field.ts';
import type { UserInformationFields } from '../user-information-fields/user-information-fields.ts';
import { elementTexts, userFields, type UserField } from './user-fields.ts';
import { fieldNamed } from './user-information.ts';

/** By what users are ordered; the shape of the GraphQL input `UserOrder`. */
export interface UserOrderRequest extends OrderRequest {
  /** With the field `INFORMATION_FIELD`: the name of one of the organisation's own. */
  readonly informationField?: string | null;
}

const text = (sql: string): OrderField => ({ sql: orderedText(sql), type: 'text', nullable: true });

/** What users can be ordered by, under the names of the GraphQL enum `UserOrderField`. */
const userOrders: Readonly<Record<string, OrderField>> = {
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

/** Whether an order goes by one of the organisation's own fields. */
export function ordersByInformation(request: UserOrderRequest | null | undefined): boolean {
  return request?.field === 'INFORMATION_FIELD';
}

/**
 * The order that is asked for.
 * @param information the organisation's own fields; needed where {@link ordersByInformation}
 * @throws Invalid where it names no field of the organisation's own where it must, or one where it must not
 */
export function userOrder(request: UserOrderRequest | null | undefined, information?: UserInformationFields): Order | undefined {
  if (!request) return undefined;
  const name = request.informationField;
  if (ordersByInformation(request) !== (typeof name === 'string')) {
    throw new Invalid('orderBy.informationField goes with field: INFORMATION_FIELD, and only with it: name there the field to order by.', ['orderBy', 'informationField']);
  }
  if (typeof name !== 'string' || !information) return orderOf(userOrders, request);
  const field = fieldNamed(information, name, ['orderBy', 'informationField']);
  return orderOf({ [field.id]: informationOrder(field) }, { ...request, field: field.id });
}

const castOf: Readonly<Partial<Record<UserInformationType, 'boolean' | 'numeric'>>> = { BOOLEAN: 'boolean', INTEGER: 'numeric', DECIMAL: 'numeric' };

// Of several values the first counts.
function informationOrder({ id, type, multiValued }: UserInformationField): OrderField {
  const sql = multiValued ? `(users.search -> '${id}' ->> 0)` : `(users.search ->> '${id}')`;
  const cast = castOf[type];
  return cast ? { sql: `${sql}::${cast}`, type: cast, nullable: true, isRare: true } : { ...text(sql), isRare: true };
}
