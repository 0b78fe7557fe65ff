import type { EntityManager } from '@mikro-orm/postgresql';
import type { Parameters } from './filter-sql.ts';
import { readPageRequest, type Page, type PageRequest } from './page.ts';
import { runStatements, type Row } from './statements.ts';

/** What list to read: rows of a table of the organisation that `parameters` begins with, in the order of their ids. */
export interface ListQuery<Item> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly condition: string;
  readonly parameters: Parameters;
  readonly toItem: (row: Row) => Item;
  readonly newestFirst?: boolean;
}

// A text with few parameters has few shapes, so PostgreSQL may keep its plan under a name; the rest would fill its memory.
const namedUpTo = 4;

/**
 * Reads one page. One row more than asked for tells whether there is a next page; the total is counted only when asked for.
 * @throws Invalid where the page request is not one
 */
export async function readPage<Item>(em: EntityManager, query: ListQuery<Item>, page: PageRequest): Promise<Page<Item>> {
  const { first, afterId, offset } = readPageRequest(page);
  const { table, condition, parameters } = query;
  const counted = { text: `select count(*)::int as count from ${table} where ${table}.organisation_id = $1 and ${condition}`, values: [...parameters.values] };
  const conditions = [`${table}.organisation_id = $1`, condition];
  if (afterId) conditions.push(`${table}.id ${query.newestFirst ? '<' : '>'} ${parameters.add(afterId)}`);
  const limit = parameters.add(first + 1);
  const skip = offset > 0 ? ` offset ${parameters.add(offset)}` : '';
  const text = `select ${query.columns.map((column) => `${table}.${column}`).join(', ')} from ${table}
    where ${conditions.join(' and ')} order by ${table}.id${query.newestFirst ? ' desc' : ''} limit ${limit}${skip}`;
  const [rows] = first === 0 ? [[]] : await runStatements(em, [named(text, parameters.values)]);
  const items = rows!.slice(0, first).map(query.toItem);
  const complete = first > 0 && !afterId && rows!.length <= first && (rows!.length > 0 || offset === 0);
  let total: Promise<number> | undefined = complete ? Promise.resolve(offset + rows!.length) : undefined;
  const count = async (): Promise<number> => {
    const [answer] = await runStatements(em, [named(counted.text, counted.values)]);
    return answer![0]!['count'] as number;
  };
  return {
    items,
    hasNextPage: rows!.length > first,
    hasPreviousPage: afterId !== undefined || offset > 0,
    totalCount: () => (total ??= count()),
  };
}

const names = new Map<string, string>();

function named(text: string, values: readonly unknown[]): { name?: string; text: string; values: readonly unknown[] } {
  if (values.length > namedUpTo) return { text, values };
  const name = names.get(text) ?? `list-${names.size + 1}`;
  if (names.size < 500) names.set(text, name);
  return names.has(text) ? { name, text, values } : { text, values };
}
