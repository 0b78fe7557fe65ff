import { Invalid } from './errors.ts';
import type { Parameters } from './filter-sql.ts';
import { isUuid } from './uuid.ts';

/** By what a list is ordered, and which way: the shape of GraphQL inputs such as `UserOrder`. */
export interface OrderRequest {
  readonly field: string;
  readonly direction?: 'ASCENDING' | 'DESCENDING' | null;
}

/** A field that lists can be ordered by. */
export interface OrderField {
  /** The expression, null where there is no value; texts are compared by code points (collation C) as they stand, so already folded. */
  readonly sql: string;
  readonly type: 'text' | 'boolean' | 'numeric' | 'timestamptz' | 'uuid';
  readonly nullable: boolean;
  /** Whether there is no end of such fields, so that a statement with one is not worth keeping. */
  readonly isRare?: boolean;
}

/** An order; rows that are equal in it are ordered by their ids, upwards. Rows without a value come last, and first where it is descending. */
export interface Order extends OrderField {
  readonly name: string;
  readonly descending: boolean;
}

/** A place in an ordered list: behind, or before, the row with this id and this value of the order's field. */
export interface Place {
  readonly id: string;
  readonly value: string | null;
}

/**
 * The order that is asked for.
 * @returns undefined for none: by the ids alone
 */
export function orderOf(fields: Readonly<Record<string, OrderField>>, request: OrderRequest | null | undefined): Order | undefined {
  if (!request) return undefined;
  const field = fields[request.field];
  if (!field) throw new Error(`The schema has an order ${request.field} that the domain does not know`);
  const direction = request.direction ?? 'ASCENDING';
  return { ...field, name: `${request.field} ${direction}`, descending: direction === 'DESCENDING' };
}

// A cursor carries the value, so what takes part in the order must end somewhere.
const comparedCharacters = 256;

/** SQL of a text of any length as an order compares it: by its first 256 characters. */
export function orderedText(sql: string): string {
  return `left(${sql}, ${comparedCharacters}) collate "C"`;
}

/**
 * The cursor of a place in a list: opaque to clients.
 * @param table what the list is of, so that a cursor of users is none of groups
 */
export function cursorAt({ id, value }: Place, table: string, order: Order | undefined): string {
  return Buffer.from(JSON.stringify(order ? [table, id, order.name, value] : [table, id])).toString('base64url');
}

const isValueOf: Readonly<Record<OrderField['type'], (text: string) => boolean>> = {
  text: (text) => !text.includes('\0') && text.isWellFormed(),
  boolean: (text) => text === 'true' || text === 'false',
  numeric: (text) => /^-?\d{1,400}(?:\.\d{1,400})?$/.test(text),
  timestamptz: (text) => /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(text) && !Number.isNaN(Date.parse(text.replace(/([+-]\d\d)$/, '$1:00'))),
  uuid: isUuid,
};

/**
 * The place that a cursor stands for.
 * @param argument the argument that the cursor was given in
 * @throws Invalid where it is not a cursor of a list of this table in this order
 */
export function placeAt(cursor: string, table: string, order: Order | undefined, argument: 'after' | 'before'): Place {
  const [of, id, name, value] = jsonList(Buffer.from(cursor, 'base64url').toString());
  const isOurs = of === table && name === order?.name && (!order || isPlaceIn(order, value));
  if (isOurs && typeof id === 'string' && isUuid(id)) return { id, value: typeof value === 'string' ? value : null };
  throw new Invalid(`${argument} is not a cursor of this list in this order: use \`startCursor\`, \`endCursor\` or an edge's \`cursor\`.`, [argument]);
}

function isPlaceIn(order: Order, value: unknown): boolean {
  return value === null ? order.nullable : typeof value === 'string' && isValueOf[order.type](value);
}

function jsonList(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/**
 * `order by` of a list, read forwards or backwards.
 * @param id SQL of the id
 */
export function orderBy(order: Order | undefined, id: string, backwards: boolean): string {
  const ids = `${id} ${backwards ? 'desc' : 'asc'}`;
  // PostgreSQL takes null for greater than any value, which is where it belongs in both directions.
  return order ? `${order.sql} ${order.descending === backwards ? 'asc' : 'desc'}, ${ids}` : ids;
}

/** The condition that a row comes after a place, in the direction in which the list is read. */
export function beyond(place: Place, order: Order | undefined, id: string, backwards: boolean, parameters: Parameters): string {
  const furtherId = `${id} ${backwards ? '<' : '>'} ${parameters.add(place.id)}::uuid`;
  if (!order) return furtherId;
  const { sql, type, nullable, descending } = order;
  const isRising = descending === backwards;
  if (place.value === null) {
    const amongThese = `(${sql} is null and ${furtherId})`;
    return isRising ? amongThese : `(${sql} is not null or ${amongThese})`;
  }
  const value = `${parameters.add(place.value)}::${type}`;
  const further = isRising ? '>' : '<';
  // So that an index over the field leads to the place.
  if (!nullable) return `(${sql} ${further}= ${value} and (${sql} ${further} ${value} or ${furtherId}))`;
  return `(${sql} ${further} ${value} or (${sql} = ${value} and ${furtherId})${isRising ? ` or ${sql} is null` : ''})`;
}
