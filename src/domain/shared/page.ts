import { Invalid } from './errors.ts';
import { isUuid } from './uuid.ts';

/** Which part of a list is wanted. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly offset?: number | null;
}

/** A page of a list, with what it takes to make a Relay connection of it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counts all pages together; counts only when called, and only once. */
  readonly totalCount: () => Promise<number>;
}

/** The most that one page may hold. */
export const pageLimit = 1000;

/** The cursor of an item: its id, opaque to clients. */
export function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url');
}

/**
 * Checks a page request.
 * @returns how many rows to read, after which id, passing over how many
 * @throws Invalid where `first` is not between 0 and the limit, `offset` is negative, or `after` is not a cursor of ours
 */
export function readPageRequest(page: PageRequest): { first: number; afterId: string | undefined; offset: number } {
  const first = page.first ?? 50;
  if (first < 0 || first > pageLimit) throw new Invalid(`first must be between 0 and ${pageLimit}; ask for the rest with \`after\`.`, ['first']);
  const offset = page.offset ?? 0;
  if (offset < 0) throw new Invalid('offset must not be negative.', ['offset']);
  if (page.after === null || page.after === undefined) return { first, afterId: undefined, offset };
  const afterId = Buffer.from(page.after, 'base64url').toString();
  if (!isUuid(afterId)) throw new Invalid('after is not a cursor of this list: use `endCursor` or an edge\'s `cursor`.', ['after']);
  return { first, afterId, offset };
}
