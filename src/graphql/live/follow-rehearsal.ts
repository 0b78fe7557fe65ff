import { countRehearsedRequests } from '../../domain/rehearsal/find-requests.ts';
import { getRehearsal } from '../../domain/rehearsal/get-rehearsal.ts';
import type { Rehearsal } from '../../domain/rehearsal/rehearsal.ts';
import type { Batches, LiveStream } from './live-stream.ts';

/** The rehearsal as it is. */
export interface RehearsalNotice {
  readonly rehearsal: Rehearsal | null;
}

const pauseMilliseconds = 1000;

/**
 * Follows the rehearsal of an organisation, whichever is open.
 * @throws Forbidden before it begins
 */
export async function followRehearsal(live: LiveStream): Promise<Batches<RehearsalNotice>> {
  let told = await look(live);
  return (async function* rehearsals() {
    yield [{ rehearsal: told.rehearsal }];
    while (!live.signal.aborted) {
      await live.somethingNew(pauseMilliseconds);
      if (live.signal.aborted) return;
      const found = await look(live);
      if (found.state !== told.state) yield [{ rehearsal: found.rehearsal }];
      told = found;
    }
  })();
}

async function look(live: LiveStream): Promise<RehearsalNotice & { readonly state: string }> {
  const rehearsal = await getRehearsal(live.scope());
  // Before its requests are counted, so that none comes in between unheard.
  live.alsoIn(rehearsal?.copyId);
  return { rehearsal, state: rehearsal ? JSON.stringify([rehearsal.copyId, await countRehearsedRequests(live.scope(), rehearsal)]) : 'none' };
}
