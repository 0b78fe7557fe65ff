import { EventList, type ProvisioningEventOrderField } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { useListState } from '../components/list-state.ts';
import { PageLayout } from '../components/page-layout.tsx';
import { eventFilterFrom } from './event-filters.ts';
import { EventTable } from './event-table.tsx';

/** All that SCIM clients asked for. */
export function Page() {
  const list = useListState<ProvisioningEventOrderField>(['OCCURRED_AT'], { newestFirst: true });
  const filter = eventFilterFrom(list.filter);
  const events = useRead(EventList, { ...list.page, filter, orderBy: list.order }, { keepsPrevious: true });
  return (
    <PageLayout title="Provisioning events" lead="Each thing that your directory asked for, what was decided, and why.">
      <EventTable list={list} query={events} pageIn={({ provisioningEvents }) => provisioningEvents} isFiltered={filter !== undefined} />
    </PageLayout>
  );
}
