import { cursorOf, type Page } from '../domain/shared/page.ts';

/** A page as the object behind a Relay connection. */
export type Connection<Item> = Page<Item>;

/** The resolvers of every connection type: they differ in nothing but the type of the items. */
export const connectionResolvers = {
  edges: (page: Connection<{ id: string }>) => page.items.map((node) => ({ cursor: cursorOf(node.id), node })),
  nodes: (page: Connection<unknown>) => [...page.items] as never[],
  pageInfo: (page: Connection<{ id: string }>) => {
    const [start, end] = [page.items[0], page.items.at(-1)];
    return {
      hasNextPage: page.hasNextPage, hasPreviousPage: page.hasPreviousPage,
      startCursor: start ? cursorOf(start.id) : null, endCursor: end ? cursorOf(end.id) : null,
    };
  },
  totalCount: (page: Connection<unknown>) => page.totalCount(),
} as const;
