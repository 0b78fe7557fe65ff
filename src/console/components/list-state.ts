import { useSearchParams } from 'react-router';

/** Where a list's page begins and ends, as the API tells it. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
}

export type Turn = 'first' | 'previous' | 'next' | 'last';

/** Which part of a list is shown. It stands in the address, so that it can be kept, shared and gone back to. */
export interface ListState<Field extends string> {
  /** The variables of the query for the page that is shown. */
  readonly page: { readonly first?: number; readonly after?: string; readonly last?: number; readonly before?: string };
  readonly order: { readonly field: Field; readonly direction: 'ASCENDING' | 'DESCENDING' };
  /** The value of a filter; empty where it is not set. */
  filter(name: string): string;
  setFilter(name: string, value: string): void;
  clearFilters(): void;
  setOrder(field: Field): void;
  turn(turn: Turn, pageInfo: PageInfo): void;
}

const ofPage = ['after', 'before', 'end'];
const ofOrder = ['sort', 'down'];

interface ListOptions {
  /** How many rows a page has. */
  readonly size?: number;
  readonly newestFirst?: boolean;
  /** Before what of this list stands in the address, where a page has several. */
  readonly prefix?: string;
}

export function useListState<Field extends string>(fields: readonly [Field, ...Field[]], { size = 50, newestFirst = false, prefix = '' }: ListOptions = {}): ListState<Field> {
  const [params, setParams] = useSearchParams();
  const named = (name: string): string => prefix + name;
  const change = (set: (next: URLSearchParams) => void, replace = false): void => setParams((current) => {
    const next = new URLSearchParams(current);
    for (const name of ofPage) next.delete(named(name));
    set(next);
    return next;
  }, { replace });
  const field = fields.find((one) => one === params.get(named('sort'))) ?? fields[0];
  const isDescending = params.has(named('sort')) ? params.has(named('down')) : newestFirst;
  return {
    page: pageFrom(named, params, size),
    order: { field, direction: isDescending ? 'DESCENDING' : 'ASCENDING' },
    filter: (name) => params.get(named(name)) ?? '',
    setFilter: (name, value) => change((next) => (value === '' ? next.delete(named(name)) : next.set(named(name), value)), true),
    clearFilters: () => change((next) => {
      const kept = ofOrder.map(named);
      for (const name of params.keys()) if (name.startsWith(prefix) && !kept.includes(name)) next.delete(name);
    }),
    setOrder: (next) => change((given) => {
      given.set(named('sort'), next);
      if (next === field && !isDescending) given.set(named('down'), '');
      else given.delete(named('down'));
    }),
    turn: (turn, { startCursor, endCursor }) => change((next) => {
      if (turn === 'last') next.set(named('end'), '');
      if (turn === 'next' && endCursor) next.set(named('after'), endCursor);
      if (turn === 'previous' && startCursor) next.set(named('before'), startCursor);
    }),
  };
}

function pageFrom(named: (name: string) => string, params: URLSearchParams, size: number): ListState<string>['page'] {
  const [after, before] = [params.get(named('after')), params.get(named('before'))];
  if (before !== null) return { last: size, before };
  if (params.has(named('end'))) return { last: size };
  return after === null ? { first: size } : { first: size, after };
}
