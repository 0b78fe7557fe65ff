import './provisioning.css';
import { useThrottledCallback } from '@mantine/hooks';
import { useParams } from 'react-router';
import { CycleChanges, CycleDetails, CycleEvents, type CycleDetailsQuery, type ProvisioningEventOrderField } from '../__generated__/operations.ts';
import { useLive } from '../api/use-live.ts';
import { useRead } from '../api/use-read.ts';
import { useListState } from '../components/list-state.ts';
import { Moment } from '../components/moment.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { eventFilterFrom } from './event-filters.ts';
import { EventTable } from './event-table.tsx';
import { causeNames, clientOf, counted, lengthOf } from './words.ts';

type Cycle = NonNullable<CycleDetailsQuery['provisioningCycle']>;

/** One cycle: what came of it, and the events behind it. */
export function Page() {
  const { id = '' } = useParams();
  const list = useListState<ProvisioningEventOrderField>(['OCCURRED_AT'], { newestFirst: true });
  const filter = eventFilterFrom(list.filter);
  const cycle = useRead(CycleDetails, { id });
  const events = useRead(CycleEvents, { id, ...list.page, filter, orderBy: list.order }, { keepsPrevious: true });
  const refresh = useThrottledCallback(() => {
    void cycle.refetch();
    void events.refetch();
  }, 1000);
  useLive(CycleChanges, { after: null }, refresh);
  return (
    <PageLayout title="Provisioning cycle" lead="A run of requests of one client, ended by a silence of 15 minutes.">
      <Loaded query={cycle}>
        {({ provisioningCycle }) => (provisioningCycle
          ? (
            <>
              <Figures cycle={provisioningCycle} />
              <EventTable list={list} query={events} pageIn={(answer) => answer.provisioningCycle?.events} isFiltered={filter !== undefined} />
            </>
          )
          : <section className="card bare"><Empty icon="cycle" title="There is no such cycle">The address may be wrong, or the cycle another organisation’s.</Empty></section>)}
      </Loaded>
    </PageLayout>
  );
}

function Figures({ cycle }: { readonly cycle: Cycle }) {
  const { counts } = cycle;
  return (
    <section className="card" aria-label="What came of it">
      <dl className="facts">
        <dt>Client</dt><dd>{clientOf(cycle)}</dd>
        <dt>State</dt><dd><Tag kind={cycle.state === 'RUNNING' ? 'info' : 'quiet'}>{cycle.state === 'RUNNING' ? 'Running' : 'Ended'}</Tag></dd>
        <dt>Began</dt><dd><Moment at={cycle.startedAt} exact />, {cycle.endedAt === null ? 'so far' : 'lasted'} {lengthOf(cycle.durationSeconds)}</dd>
        <dt>Requests</dt><dd>{counted(counts.requests, 'request', 'requests')}, of which {counted(counts.lookups, 'lookup', 'lookups')} and {counts.unchanged.toLocaleString('en-GB')} that changed nothing</dd>
        <dt>Users</dt><dd>{counts.usersCreated} created, {counts.usersChanged} changed, {counts.usersEnabled} enabled, {counts.usersDisabled} disabled, {counts.usersDeleted} deleted, {counts.usersHeld} held</dd>
        <dt>Groups</dt><dd>{counts.groupsCreated} created, {counts.groupsChanged} changed, {counts.groupsDeleted} deleted</dd>
        <dt>Refused</dt>
        <dd>{counts.refusals.length === 0 ? 'nothing' : <ul className="plain">{counts.refusals.map(({ cause, count }) => <li key={cause}>{count} {causeNames[cause]}</li>)}</ul>}</dd>
      </dl>
    </section>
  );
}
