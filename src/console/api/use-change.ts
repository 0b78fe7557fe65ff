import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { notify } from '../components/notify.ts';
import { ask } from './request.ts';
import type { Operation } from './operation.ts';

/** What happens beside the change. */
export interface ChangeOptions<Answer> {
  /** What to tell once it is done. */
  readonly told?: string | ((answer: Answer) => string);
  /** Called once it is done, before what is shown is read anew. */
  readonly onDone?: (answer: Answer) => void;
  /** Whether the caller shows by itself why it failed, as forms do; else it is told in a corner. */
  readonly showsFailure?: boolean;
}

/**
 * A mutation. Where it is done, all that is shown is read anew, since one change shows in many places. User errors make it fail with
 * `Refused`.
 */
export function useChange<Answer, Variables extends object>(operation: Operation<Answer, Variables>, { told, onDone, showsFailure = false }: ChangeOptions<Answer> = {}): UseMutationResult<Answer, Error, Variables> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => ask(operation, variables),
    onSuccess: async (answer) => {
      onDone?.(answer);
      if (told !== undefined) notify({ kind: 'good', message: typeof told === 'string' ? told : told(answer) });
      await client.invalidateQueries();
    },
    onError: (error) => {
      if (!showsFailure) notify({ kind: 'bad', message: error.message });
    },
  });
}
