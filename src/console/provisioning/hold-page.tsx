import { Button } from '@mantine/core';
import { generatePath, Link, useParams } from 'react-router';
import { HoldDetails, RejectHold, ReleaseHold, type HeldUserOrderField, type HoldDetailsQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Address } from '../components/address.tsx';
import { Confirm } from '../components/confirm.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { FilterField, SearchField } from '../components/list-tools.tsx';
import { useListState, type ListState } from '../components/list-state.ts';
import { Moment } from '../components/moment.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { changeNames, clientOf, counted, holdKinds, holdNames } from './words.ts';

type Hold = NonNullable<HoldDetailsQuery['provisioningHold']>;
type Row = Hold['users']['nodes'][number] & { readonly id: string };

const columns: readonly Column<Row, HeldUserOrderField>[] = [
  { header: 'User', order: 'USER_NAME', cell: ({ userName }) => <span className="name"><Address value={userName} /></span> },
  { header: 'Wanted', align: 'narrow', cell: ({ change }) => changeNames[change] },
  { header: 'Asked for', order: 'FIRST_ASKED_AT', room: 'medium', cell: ({ firstAskedAt }) => <Moment at={firstAskedAt} /> },
  { header: 'Let through', room: 'medium', cell: ({ passedAt }) => (passedAt === null ? <span className="quiet">no</span> : <Moment at={passedAt} />) },
];

const decided: Readonly<Record<Hold['state'], string>> = {
  OPEN: 'Nobody has decided yet. Whatever the client asks for that would disable or delete somebody is held.',
  RELEASED: 'It was released: whoever is below is let through when the directory asks again, within seven days.',
  REJECTED: 'It was rejected: whoever is below stays as they are. Mend the assignment or the scoping filter in your directory.',
  ENDED: 'It has ended by itself: the directory has not asked again for 48 hours.',
};

/** Who is kept from being disabled or deleted, and what to do about it. */
export function Page() {
  const { id = '' } = useParams();
  const list = useListState<HeldUserOrderField>(['USER_NAME', 'FIRST_ASKED_AT']);
  const [text, change] = [list.filter('q'), list.filter('change')];
  const filter = text || change ? { and: [...(text ? [{ userName: { contains: text } }] : []), ...(change ? [{ change: { eq: change as 'DISABLE' } }] : [])] } : undefined;
  const query = useRead(HoldDetails, { id, ...list.page, filter, orderBy: list.order }, { keepsPrevious: true });
  return (
    <PageLayout title="Held by the brake" lead="Your directory wants to disable or delete more people in one cycle than your organisation allows. Perhaps that is right; perhaps an assignment was changed by mistake.">
      <Loaded query={query}>
        {({ provisioningHold: hold }) => (hold
          ? <><Decision hold={hold} /><HeldUsers hold={hold} list={list} isFiltered={filter !== undefined} isBusy={query.isPlaceholderData} /></>
          : <section className="card bare"><Empty icon="search" title="There is nothing held here">The address may be wrong, or the hold another organisation’s.</Empty></section>)}
      </Loaded>
    </PageLayout>
  );
}

function Decision({ hold }: { readonly hold: Hold }) {
  const can = useCan();
  const release = useChange(ReleaseHold, { told: 'Released. The directory asks again with its next cycles.' });
  const reject = useChange(RejectHold, { told: 'Rejected. Now mend the assignment in your directory.' });
  const variables = { input: { id: hold.id } };
  const isUndecided = hold.state === 'OPEN' || hold.state === 'REJECTED';
  return (
    <section className="card" aria-label="What is held, and what was decided">
      <p><Tag kind={holdKinds[hold.state]}>{holdNames[hold.state]}</Tag></p>
      <p>{decided[hold.state]}</p>
      <dl className="facts">
        <dt>Client</dt><dd>{clientOf(hold)}</dd>
        <dt>Allowed in one cycle</dt><dd>{counted(hold.mostPeople, 'person', 'people')}; {counted(hold.passedCount, 'had been', 'had been')} disabled or deleted before</dd>
        <dt>Held</dt><dd>{counted(hold.heldCount, 'person', 'people')}</dd>
        <dt>Began</dt><dd><Moment at={hold.beganAt} exact />; asked for last <Moment at={hold.lastAskedAt} /></dd>
        {hold.endsAt !== null && <><dt>Ends by itself</dt><dd>if nobody is asked for again, <Moment at={hold.endsAt} exact /></dd></>}
        {hold.decidedAt !== null && <><dt>Decided</dt><dd><Moment at={hold.decidedAt} exact /></dd></>}
      </dl>
      <p className="actions">
        {isUndecided && can('single-sign-on:write') && (
          <>
            <Confirm label="Release" title="Release everybody who is held?" action="Release" onConfirm={() => release.mutate(variables)}>
              <p>{counted(hold.heldCount, 'person is', 'people are')} disabled or deleted as soon as the directory asks again; so is everybody else for whom it asks in the same cycle.</p>
            </Confirm>
            {hold.state === 'OPEN' && <Button variant="default" loading={reject.isPending} onClick={() => reject.mutate(variables)}>Reject</Button>}
          </>
        )}
        {hold.cycle && <Button component={Link} to={generatePath(paths.provisioningCycle, { id: hold.cycle.id })} variant="subtle">See the cycle</Button>}
      </p>
    </section>
  );
}

function HeldUsers({ hold, list, isFiltered, isBusy }: { readonly hold: Hold; readonly list: ListState<HeldUserOrderField>; readonly isFiltered: boolean; readonly isBusy: boolean }) {
  const rows = hold.users.nodes.map((user) => ({ ...user, id: user.userId }));
  return (
    <section className="card bare" aria-label="Who is held">
      <div className="table-tools">
        <SearchField label="Search by user name" list={list} />
        <FilterField label="Wanted" name="change" list={list} choices={changeNames} />
      </div>
      {rows.length === 0 && isFiltered
        ? <Empty icon="search" title="Nobody is found" action={<Button variant="default" onClick={list.clearFilters}>Clear search and filters</Button>}>Nobody who is held fits what you search for.</Empty>
        : <><DataTable caption="Who is held" columns={columns} rows={rows} nameOf={({ userName }) => userName} list={list} isBusy={isBusy} /><Pager pageInfo={hold.users.pageInfo} list={list} /></>}
    </section>
  );
}
