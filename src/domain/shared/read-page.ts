import { Invalid } from './errors.ts';
import type { Parameters } from './filter-sql.ts';
import { beyond, cursorAt, orderBy, placeAt, type Order, type Place } from './order-sql.ts';
import { readOffset, readSize, type Page, type PageRequest } from './page.ts';
import type { Row, Statement } from './batch.ts';
import type { Session } from './scope.ts';
import { runStatement } from './statements.ts';

/** What list to read. */
export interface ListQuery<Item> {
  /** SQL that makes the table where it is none of the database's: from `with` on. */
  readonly with?: string;
  readonly table: string;
  /** SQL of what the table is joined with. */
  readonly joined?: string;
  readonly columns: readonly string[];
  /** SQL to select beside the columns, beginning with a comma. */
  readonly alsoSelected?: string;
  /** Which rows, the organisation among it. */
  readonly condition: string;
  readonly parameters: Parameters;
  /** Without an order: by the ids. */
  readonly order: Order | undefined;
  /** Whether the list without an order begins with the greatest id, which is the newest. */
  readonly newestFirst?: boolean;
  readonly toItem: (row: Row) => Item;
}

/** Which rows of the list a page holds. */
export interface Window {
  readonly size: number;
  readonly offset: number;
  readonly from: Place | undefined;
  readonly backwards: boolean;
}

/**
 * Reads one page, from a place in the list onwards or backwards. One row more than asked for tells whether there is more;
 * the total is counted only when asked for.
 * @throws Invalid where the page request is not one
 */
export async function readPage<Item>(session: Session, query: ListQuery<Item>, page: PageRequest): Promise<Page<Item>> {
  const window = readWindow(page, query);
  const countAll = named(`${query.with ?? ''} select count(*)::int as count ${rowsOf(query)}`, [...query.parameters.values]);
  const [text, values] = pageSql(query, window, isWholeList(query));
  const rows = await runStatement(session, query.order?.isRare ? { text, values } : named(text, values));
  return toPage(query, window, rows, async () => {
    const [row] = await runStatement(session, countAll);
    return row?.['count'] as number;
  });
}

/**
 * The page that these rows are.
 * @param count counts the whole list; called at most once, and not where the page itself tells
 */
export function toPage<Item>(query: ListQuery<Item>, { size, offset, from, backwards }: Window, rows: readonly Row[], count: () => Promise<number>): Page<Item> {
  const hasMore = rows.length > size;
  const shown = rows.slice(0, size);
  if (backwards) shown.reverse();
  const known = from ? undefined : totalOf(rows.length, size, offset);
  let total: Promise<number> | undefined = known === undefined ? undefined : Promise.resolve(known);
  return {
    items: shown.map(query.toItem),
    cursorAt: (place) => {
      const row = shown.at(place);
      return row && cursorAt({ id: row['id'] as string, value: (row['order_value'] as string | null | undefined) ?? null }, query.table, query.order);
    },
    hasNextPage: backwards ? from !== undefined : hasMore,
    hasPreviousPage: backwards ? hasMore : from !== undefined || offset > 0,
    totalCount: () => (total ??= count()),
  };
}

/**
 * Reads which rows of the list a page holds.
 * @throws Invalid where the page request is not one
 */
export function readWindow(page: PageRequest, { table, order }: Pick<ListQuery<unknown>, 'table' | 'order'>): Window {
  const { first, after, last, before } = page;
  const offset = readOffset(page.offset);
  const backwards = isGiven(last) || isGiven(before);
  if (!backwards) return { size: readSize(first, 'first', 'after'), offset, from: isGiven(after) ? placeAt(after, table, order, 'after') : undefined, backwards };
  if (!isGiven(last)) throw new Invalid('before goes with `last`: say how many are wanted before the cursor.', ['before']);
  if (isGiven(first) || isGiven(after) || offset > 0) throw new Invalid('last reads the list backwards: leave out `first`, `after` and `offset`.', ['last']);
  return { size: readSize(last, 'last', 'before'), offset, from: isGiven(before) ? placeAt(before, table, order, 'before') : undefined, backwards };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

// A page that shows the end of the list tells how many there are, so that a lookup costs one statement.
function totalOf(rows: number, first: number, offset: number): number | undefined {
  const showsEnd = rows <= first && (rows > 0 || offset === 0);
  return showsEnd ? offset + rows : undefined;
}

/** SQL of all rows of a list, from its `from` on. */
export function rowsOf<Item>({ table, joined, condition }: ListQuery<Item>): string {
  return `from ${table}${joined ?? ''} where ${condition}`;
}

// Sizes that clients ask for by habit. Of `limit $n` PostgreSQL expects a tenth of the table, finds every plan for it too dear to keep, and
// plans each execution anew, which takes longer than the execution; see docs/adr/0041-plans-of-whole-lists-are-kept.md.
const habitualSizes = new Set([10, 20, 25, 50, 100]);

/** Whether a list has no parameter but the organisation, so that one plan of a page serves all. */
export function isWholeList<Item>({ parameters }: ListQuery<Item>): boolean {
  return parameters.values.length <= 1;
}

/**
 * SQL of the rows of a page and of one more, and its parameters.
 * @param isWhole see {@link isWholeList}; asked before parents of lists add parameters of their own
 */
export function pageSql<Item>(query: ListQuery<Item>, { size, offset, from, backwards }: Window, isWhole: boolean): [text: string, values: readonly unknown[]] {
  const { table, columns, parameters, order } = query;
  const id = `${table}.id`;
  const falling = order ? backwards : backwards !== (query.newestFirst ?? false);
  const further = from ? ` and ${beyond(from, order, id, falling, parameters)}` : '';
  const selected = columns.map((column) => `${table}.${column}`);
  if (order) selected.push(`(${order.sql})::text as order_value`);
  const limit = isWhole && habitualSizes.has(size) ? size + 1 : parameters.add(size + 1);
  const skip = offset > 0 ? ` offset ${parameters.add(offset)}` : '';
  const text = `${query.with ?? ''} select ${selected.join(', ')}${query.alsoSelected ?? ''} ${rowsOf(query)}${further} order by ${orderBy(order, id, falling)} limit ${limit}${skip}`;
  return [text, parameters.values];
}

// A text with few parameters has few shapes, so PostgreSQL may keep its plan under a name; the rest would fill its memory.
const mostParameters = 5;
const mostNames = 500;
const names = new Map<string, string>();

/** A statement of a list, under a name where that pays. */
export function named(text: string, values: readonly unknown[]): Statement {
  if (values.length > mostParameters) return { text, values };
  let name = names.get(text);
  if (name === undefined && names.size < mostNames) names.set(text, (name = `list-${names.size + 1}`));
  return name === undefined ? { text, values } : { name, text, values };
}
