import type { Page } from '../domain/shared/page.ts';

/** A page as the object behind a Relay connection. */
export type Connection<Item> = Page<Item>;

/** The resolvers of every connection type: they differ in nothing but the type of the items. */
export const connectionResolvers = {
  edges: ({ items, cursorAt }: Connection<unknown>) => items.map((node, index) => ({ cursor: cursorAt(index) ?? '', node })),
  nodes: ({ items }: Connection<unknown>) => [...items] as never[],
  pageInfo: ({ cursorAt, hasNextPage, hasPreviousPage }: Connection<unknown>) => ({
    hasNextPage, hasPreviousPage, startCursor: cursorAt(0) ?? null, endCursor: cursorAt(-1) ?? null,
  }),
  totalCount: (page: Connection<unknown>) => page.totalCount(),
} as const;
