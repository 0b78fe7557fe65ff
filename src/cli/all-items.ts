import { pageLimit, type Page, type PageRequest } from '../domain/shared/page.ts';

/** The items of every page of a list. */
export async function allItems<Item>(find: (page: PageRequest) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: string | undefined; ; ) {
    const page = await find({ first: pageLimit, after });
    items.push(...page.items);
    if (!page.hasNextPage) return items;
    after = page.cursorAt(-1);
  }
}
