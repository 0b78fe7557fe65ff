import { Invalid } from './errors.ts';
import { isUuid } from './uuid.ts';

/** Which part of a list is wanted. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly offset?: number | null;
}

/** The same for a list that can be read from its end, too: with either `first` and `after` or `last` and `before`. */
export interface TwoWayPageRequest extends PageRequest {
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page of a list, with what it takes to make a Relay connection of it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of each item; without them, its id is the cursor. */
  readonly cursors?: readonly string[];
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
  const first = readSize(page.first, 'first', 'after');
  const offset = readOffset(page.offset);
  if (page.after === null || page.after === undefined) return { first, afterId: undefined, offset };
  const afterId = Buffer.from(page.after, 'base64url').toString();
  if (!isUuid(afterId)) throw new Invalid('after is not a cursor of this list: use `endCursor` or an edge\'s `cursor`.', ['after']);
  return { first, afterId, offset };
}

/**
 * How many items a page request asks for.
 * @throws Invalid where they are fewer than none or more than the limit
 */
export function readSize(size: number | null | undefined, argument: 'first' | 'last', onward: 'after' | 'before'): number {
  const wanted = size ?? 50;
  if (wanted < 0 || wanted > pageLimit) throw new Invalid(`${argument} must be between 0 and ${pageLimit}; ask for the rest with \`${onward}\`.`, [argument]);
  return wanted;
}

/**
 * How many items a page request passes over.
 * @throws Invalid where they are fewer than none
 */
export function readOffset(offset: number | null | undefined): number {
  if ((offset ?? 0) < 0) throw new Invalid('offset must not be negative.', ['offset']);
  return offset ?? 0;
}
