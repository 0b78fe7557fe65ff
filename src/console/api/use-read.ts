import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from './request.ts';
import type { Operation } from './operation.ts';

/** How to read. */
export interface ReadOptions {
  /** `false` where there is nothing to ask yet. */
  readonly enabled?: boolean;
  /** Whether what was shown stays until the answer to other variables is there, as on the next page of a list. */
  readonly keepsPrevious?: boolean;
  /** After how many milliseconds to ask again, as long as the page is shown. */
  readonly again?: number | undefined;
}

/** What a query answers; `<Loaded>` shows it, or why it is not there. It is asked anew after each change (`useChange`). */
export function useRead<Answer, Variables extends object>(operation: Operation<Answer, Variables>, variables: Variables, { enabled = true, keepsPrevious = false, again }: ReadOptions = {}): UseQueryResult<Answer> {
  return useQuery({
    queryKey: [operation.name, variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
    enabled,
    ...(again === undefined ? {} : { refetchInterval: again }),
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
