import type { EntityManager } from '@mikro-orm/postgresql';
import type { Parameters } from './filter-sql.ts';
import { readPageRequest, type Page, type PageRequest } from './page.ts';
import type { Row, Statement } from './batch.ts';
import { runStatement } from './statements.ts';

/** What list to read: rows of a table of the organisation that `parameters` begins with, in the order of their ids. */
export interface ListQuery<Item> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly condition: string;
  readonly parameters: Parameters;
  readonly toItem: (row: Row) => Item;
}

/**
 * Reads one page. One row more than asked for tells whether there is a next page; the total is counted only when asked for.
 * @throws Invalid where the page request is not one
 */
export async function readPage<Item>(em: EntityManager, query: ListQuery<Item>, page: PageRequest): Promise<Page<Item>> {
  const { first, afterId, offset } = readPageRequest(page);
  const countAll = countStatement(query);
  const rows = await runStatement(em, pageStatement(query, first, afterId, offset));
  const known = afterId ? undefined : totalOf(rows.length, first, offset);
  let total: Promise<number> | undefined = known === undefined ? undefined : Promise.resolve(known);
  return {
    items: rows.slice(0, first).map(query.toItem),
    hasNextPage: rows.length > first,
    hasPreviousPage: afterId !== undefined || offset > 0,
    totalCount: () => (total ??= count(em, countAll)),
  };
}

// A page that shows the end of the list tells how many there are, so that a lookup costs one statement.
function totalOf(rows: number, first: number, offset: number): number | undefined {
  const showsEnd = rows <= first && (rows > 0 || offset === 0);
  return showsEnd ? offset + rows : undefined;
}

function countStatement<Item>({ table, condition, parameters }: ListQuery<Item>): Statement {
  return named(`select count(*)::int as count from ${table} where ${table}.organisation_id = $1 and ${condition}`, [...parameters.values]);
}

function pageStatement<Item>(query: ListQuery<Item>, first: number, afterId: string | undefined, offset: number): Statement {
  const { table, columns, condition, parameters } = query;
  const conditions = [`${table}.organisation_id = $1`, condition];
  if (afterId) conditions.push(`${table}.id > ${parameters.add(afterId)}`);
  const limit = parameters.add(first + 1);
  const skip = offset > 0 ? ` offset ${parameters.add(offset)}` : '';
  return named(`select ${columns.map((column) => `${table}.${column}`).join(', ')} from ${table}
    where ${conditions.join(' and ')} order by ${table}.id limit ${limit}${skip}`, parameters.values);
}

async function count(em: EntityManager, statement: Statement): Promise<number> {
  const [row] = await runStatement(em, statement);
  return row?.['count'] as number;
}

// A text with few parameters has few shapes, so PostgreSQL may keep its plan under a name; the rest would fill its memory.
const mostParameters = 5;
const mostNames = 500;
const names = new Map<string, string>();

function named(text: string, values: readonly unknown[]): Statement {
  if (values.length > mostParameters) return { text, values };
  let name = names.get(text);
  if (name === undefined && names.size < mostNames) names.set(text, (name = `list-${names.size + 1}`));
  return name === undefined ? { text, values } : { name, text, values };
}
