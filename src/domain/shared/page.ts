import { Invalid } from './errors.ts';

/** Which part of a list is wanted: with either `first` and `after`, or `last` and `before` to read it from its end. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly offset?: number | null;
}

/** A page of a list, with what it takes to make a Relay connection of it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The cursor of the item at a place of the page, counted from 0, or from the end where it is negative; undefined where there is none. */
  readonly cursorAt: (place: number) => string | undefined;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counts all pages together; counts only when called, and only once. */
  readonly totalCount: () => Promise<number>;
}

/** The most that one page may hold. */
export const pageLimit = 1000;

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
