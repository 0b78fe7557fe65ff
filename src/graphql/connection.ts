import { cursorOf, type Page } from '../domain/shared/page.ts';

/** A page as the object behind a Relay connection. */
export type Connection<Item> = Page<Item>;

function cursorAt({ cursors, items }: Connection<{ id: string }>, index: number): string {
  return cursors?.[index] ?? cursorOf(items[index]?.id ?? '');
}

/** The resolvers of every connection type: they differ in nothing but the type of the items. */
export const connectionResolvers = {
  edges: (page: Connection<{ id: string }>) => page.items.map((node, index) => ({ cursor: cursorAt(page, index), node })),
  nodes: (page: Connection<unknown>) => [...page.items] as never[],
  pageInfo: (page: Connection<{ id: string }>) => {
    const isEmpty = page.items.length === 0;
    return {
      hasNextPage: page.hasNextPage, hasPreviousPage: page.hasPreviousPage,
      startCursor: isEmpty ? null : cursorAt(page, 0), endCursor: isEmpty ? null : cursorAt(page, page.items.length - 1),
    };
  },
  totalCount: (page: Connection<unknown>) => page.totalCount(),
} as const;
