import { useThrottledCallback } from '@mantine/hooks';
import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { RehearsalChanges, RehearsalDifferences, RehearsalRefusals, RehearsalState, type RehearsalStateQuery } from '../__generated__/operations.ts';
import { useLive } from '../api/use-live.ts';
import { useRead } from '../api/use-read.ts';
import { pause } from './pause-after.ts';

// A cycle is hundreds of requests a minute, and to compare all people costs something.
const atMostEvery = 2000;

/** The rehearsal that is open. It is followed live: whatever the page shows of it is read again when its copy has got requests. */
export function useRehearsal(): UseQueryResult<RehearsalStateQuery> {
  const client = useQueryClient();
  const state = useRead(RehearsalState, {}, { again: pause });
  const refresh = useThrottledCallback(() => {
    for (const { name } of [RehearsalState, RehearsalDifferences, RehearsalRefusals]) void client.invalidateQueries({ queryKey: [name] });
  }, atMostEvery);
  useLive(RehearsalChanges, {}, refresh);
  return state;
}
