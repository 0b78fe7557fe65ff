import type { Page, PageRequest } from './page.ts';
import { isWholeList, named, pageSql, readWindow, rowsOf, toPage, type ListQuery } from './read-page.ts';
import type { Session } from './scope.ts';
import { runStatement } from './statements.ts';

/** What is known of the parents of lists: columns of the table `parent`, each with a value for every parent. */
export interface Parents {
  readonly id: ParentColumn;
  readonly [column: string]: ParentColumn;
}

interface ParentColumn {
  /** Its type in PostgreSQL. */
  readonly type: string;
  readonly values: readonly unknown[];
}

/** Parents of which nothing but the ids is known. */
export function parentsById(ids: readonly string[]): Parents {
  return { id: { type: 'uuid', values: ids } };
}

/**
 * Reads the same page of the lists of many parents, such as the members of many groups, in one statement; and all of
 * their totals, where one is asked for, in one more.
 * @param query the list of one parent: its condition names the table `parent`
 * @returns a page for each parent, in their order
 * @throws Invalid where the page request is not one
 */
export async function readPages<Item>(session: Session, query: ListQuery<Item>, parents: Parents, page: PageRequest): Promise<Page<Item>[]> {
  const window = readWindow(page, query);
  const isWhole = isWholeList(query);
  const columns = Object.entries(parents);
  const lists = columns.map(([, { type, values }]) => `${query.parameters.add(values)}::${type}[]`);
  const parent = `unnest(${lists.join(', ')}) with ordinality as parent(${columns.map(([name]) => name).join(', ')}, place)`;
  const count = { text: `select parent.id, (select count(*)::int ${rowsOf(query)}) as count from ${parent}`, values: [...query.parameters.values] };
  const [list, values] = pageSql(query, window, isWhole);
  const text = `select item.*, parent.id as parent_id from ${parent} cross join lateral (select *, row_number() over () as place from (${list}) as list) as item order by parent.place, item.place`;
  const rows = await runStatement(session, query.order?.isRare ? { text, values } : named(text, values));
  const byParent = Map.groupBy(rows, (row) => row['parent_id']);
  let counted: Promise<Map<unknown, number>> | undefined;
  const countAll = async (): Promise<Map<unknown, number>> => new Map((await runStatement(session, count)).map((row) => [row['id'], row['count'] as number]));
  return parents.id.values.map((id) => toPage(query, window, byParent.get(id) ?? [], async () => (await (counted ??= countAll())).get(id) ?? 0));
}
