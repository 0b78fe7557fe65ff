import type { ProvisioningEventFilter } from '../../domain/provisioning/event-filter.ts';
import { cursorOfPosition, type EventPosition } from '../../domain/provisioning/event-position.ts';
import type { ProvisioningCycleFilter } from '../../domain/provisioning/find-provisioning-cycles.ts';
import { cursorOfWatch, findChangedCycles, openCycleWatch, type CycleNotice } from '../../domain/provisioning/follow-cycles.ts';
import { openEventPosition, readNewEvents, type EventNotice } from '../../domain/provisioning/follow-events.ts';
import type { Batches, LiveStream } from './live-stream.ts';

/** How many events are read, and so held in memory, at once. */
const eventsAtOnce = 100;
const pauses = { events: 50, cycles: 2000 };

/**
 * Follows the provisioning events of an organisation. Reads on only when what it gave has been taken, so a slow client costs no memory.
 * @throws Invalid, Forbidden before it begins
 */
export async function followEvents(live: LiveStream, after: string | null | undefined, filter: ProvisioningEventFilter | null | undefined): Promise<Batches<EventNotice>> {
  return eventsFrom(live, await openEventPosition(live.scope(), after, filter), filter);
}

async function* eventsFrom(live: LiveStream, start: EventPosition, filter: ProvisioningEventFilter | null | undefined): Batches<EventNotice> {
  yield [{ cursor: cursorOfPosition(start), event: null }];
  let position = start;
  while (!live.signal.aborted) {
    const found = await readNewEvents(live.scope(), position, filter, eventsAtOnce);
    position = found.position;
    if (found.notices.length > 0) yield found.notices;
    if (found.isAll) await live.somethingNew(pauses.events);
  }
}

/**
 * Follows the provisioning cycles of an organisation.
 * @throws Invalid, Forbidden before it begins
 */
export async function followCycles(live: LiveStream, after: string | null | undefined, filter: ProvisioningCycleFilter | null | undefined): Promise<Batches<CycleNotice>> {
  let watch = openCycleWatch(live.scope(), after, filter);
  return (async function* cycles() {
    yield [{ cursor: cursorOfWatch(watch), cycle: null }];
    while (!live.signal.aborted) {
      const found = await findChangedCycles(live.scope(), watch, filter);
      watch = found.watch;
      if (found.notices.length > 0) yield found.notices;
      if (found.isAll) await live.somethingNew(pauses.cycles);
    }
  })();
}
