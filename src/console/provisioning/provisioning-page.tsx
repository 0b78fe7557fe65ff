import { Button } from '@mantine/core';
import { useThrottledCallback } from '@mantine/hooks';
import { generatePath, Link } from 'react-router';
import { CycleChanges, CycleList, type CycleListQuery, type ProvisioningCycleOrderField } from '../__generated__/operations.ts';
import { useLive } from '../api/use-live.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { useListState } from '../components/list-state.ts';
import { Moment } from '../components/moment.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { Attention } from './attention.tsx';
import { clientOf, lengthOf } from './words.ts';

type Row = CycleListQuery['provisioningCycles']['nodes'][number];

const number = (value: number) => (value === 0 ? <span className="quiet">0</span> : value.toLocaleString('en-GB'));
const problem = (value: number) => (value === 0 ? <span className="quiet">0</span> : <Tag kind="bad">{value.toLocaleString('en-GB')}</Tag>);

const columns: readonly Column<Row, ProvisioningCycleOrderField>[] = [
  {
    header: 'Began', order: 'STARTED_AT', cell: (cycle) => (
      <><Link className="link" to={generatePath(paths.provisioningCycle, { id: cycle.id })}><Moment at={cycle.startedAt} exact /></Link><div className="small quiet">{clientOf(cycle)}</div></>
    ),
  },
  { header: 'State', align: 'narrow', cell: ({ state }) => <Tag kind={state === 'RUNNING' ? 'info' : 'quiet'}>{state === 'RUNNING' ? 'Running' : 'Ended'}</Tag> },
  { header: 'Lasted', room: 'wide', cell: ({ durationSeconds }) => lengthOf(durationSeconds) },
  { header: 'Requests', room: 'medium', align: 'end', cell: ({ counts }) => number(counts.requests) },
  { header: 'Created', room: 'medium', align: 'end', cell: ({ counts }) => number(counts.usersCreated + counts.groupsCreated) },
  { header: 'Changed', room: 'medium', align: 'end', cell: ({ counts }) => number(counts.usersChanged + counts.usersEnabled + counts.groupsChanged) },
  { header: 'Disabled', room: 'medium', align: 'end', cell: ({ counts }) => number(counts.usersDisabled) },
  { header: 'Deleted', room: 'medium', align: 'end', cell: ({ counts }) => number(counts.usersDeleted + counts.groupsDeleted) },
  { header: 'Held', room: 'wide', align: 'end', cell: ({ counts }) => problem(counts.usersHeld) },
  { header: 'Refused', align: 'end', cell: ({ counts }) => problem(counts.refused + counts.failed) },
];

/** The cycles of the directory, as Entra would see them; the running one live. */
export function Page() {
  const can = useCan();
  const list = useListState<ProvisioningCycleOrderField>(['STARTED_AT'], { newestFirst: true });
  const cycles = useRead(CycleList, { ...list.page, orderBy: list.order }, { keepsPrevious: true });
  const refresh = useThrottledCallback(() => void cycles.refetch(), 1000);
  useLive(CycleChanges, { after: null }, refresh);
  return (
    <PageLayout
      title="Provisioning" lead="What your directory asked for, cycle by cycle. Entra begins one about every 40 minutes; one that is running is shown live."
      actions={(
        <>
          <Button component={Link} to={paths.provisioningEvents} variant="default">All events</Button>
          {can('single-sign-on:read') && <Button component={Link} to={paths.provisioningSettings} variant="default">Settings</Button>}
        </>
      )}
    >
      <Attention />
      <section className="card bare" aria-label="Cycles">
        <Loaded query={cycles}>
          {({ provisioningCycles: { nodes, pageInfo } }) => (nodes.length === 0
            ? <Empty icon="cycle" title="No directory has come yet">Once Microsoft Entra ID or another SCIM client is connected, each of its cycles stands here within a second.</Empty>
            : (
              <>
                <DataTable caption="Provisioning cycles" columns={columns} rows={nodes} list={list} isBusy={cycles.isPlaceholderData} />
                <Pager pageInfo={pageInfo} list={list} />
              </>
            ))}
        </Loaded>
      </section>
    </PageLayout>
  );
}
