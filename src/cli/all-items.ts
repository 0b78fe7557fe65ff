import { cursorOf, pageLimit, type Page, type PageRequest } from '../domain/shared/page.ts';

/** The items of every page of a list. */
export async function allItems<Item extends { readonly id: string }>(find: (page: PageRequest) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: string | undefined; ; ) {
    const page = await find({ first: pageLimit, after });
    items.push(...page.items);
    const last = page.items.at(-1);
    if (!page.hasNextPage || !last) return items;
    after = cursorOf(last.id);
  }
}
