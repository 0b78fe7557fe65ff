import { generatePath, Link } from 'react-router';
import { DuplicateCheckList, DuplicateCureList, type DuplicateCheckListQuery, type DuplicateCureListQuery } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { Address } from '../components/address.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Moment } from '../components/moment.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { NewCheck } from './new-check.tsx';
import { outcomes } from './outcomes.ts';
import { UndoButton } from './undo-button.tsx';

type Check = DuplicateCheckListQuery['duplicateChecks']['nodes'][number];
type Cure = DuplicateCureListQuery['duplicateCures']['nodes'][number];

const checkColumns: readonly Column<Check>[] = [
  { header: 'List', cell: ({ id, fileName }) => <Link className="link" to={generatePath(paths.duplicateCheck, { id })}>{fileName ?? 'Pasted list'}</Link> },
  { header: 'Checked', cell: ({ createdAt }) => <Moment at={createdAt} /> },
  ...outcomes.map(({ label, count }): Column<Check> => ({ header: label, align: 'end', room: count === 'looksAlike' ? 'medium' : 'wide', cell: ({ counts }) => counts[count].toLocaleString('en-GB') })),
  { header: 'To decide', align: 'narrow', cell: ({ toDecide: { totalCount } }) => (totalCount > 0 ? <Tag kind="warn">{totalCount.toLocaleString('en-GB')}</Tag> : <Tag kind="good">Nobody</Tag>) },
];

const nameOf = ({ user }: Cure): string => user?.displayName ?? user?.userName ?? 'Somebody who is no longer here';
const told = (cure: Cure): string => (cure.kind === 'MERGE' ? `${cure.userName ?? 'An account'} was merged into ${nameOf(cure)}` : `${nameOf(cure)} was linked to ${cure.userName ?? ''}`);
const cureColumns: readonly Column<Cure>[] = [
  { header: 'What was done', cell: (cure) => <Told cure={cure} /> },
  { header: 'When', room: 'medium', cell: ({ createdAt }) => <Moment at={createdAt} /> },
  { header: 'Can be undone until', room: 'wide', cell: ({ undoableUntil }) => <Moment at={undoableUntil} exact /> },
  { header: 'Undo', align: 'narrow', cell: (cure) => <UndoButton cure={cure} what={told(cure)} /> },
];

function Told({ cure }: { readonly cure: Cure }) {
  return <><Tag kind="info">{cure.kind === 'MERGE' ? 'Merged' : 'Linked'}</Tag> <Address value={told(cure)} /></>;
}

/** Lists of people, held against those who are here, before a directory sends them. */
export function Page() {
  const checks = useRead(DuplicateCheckList, {});
  const cures = useRead(DuplicateCureList, {});
  return (
    <PageLayout title="Duplicate check" lead="See before the first cycle who will be matched, who will be created, and who would be here twice. A check changes nothing.">
      <NewCheck />
      <Loaded query={checks}>{({ duplicateChecks: { nodes } }) => (nodes.length > 0 ? <Checks checks={nodes} /> : <Outcomes />)}</Loaded>
      <Loaded query={cures}>
        {({ duplicateCures: { nodes } }) => nodes.length > 0 && (
          <section className="card bare" aria-labelledby="cures">
            <h2 id="cures" className="table-tools">Linked and merged</h2>
            <DataTable caption="Linked and merged" columns={cureColumns} rows={nodes} />
          </section>
        )}
      </Loaded>
    </PageLayout>
  );
}

function Checks({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <section className="card bare" aria-labelledby="checks">
      <h2 id="checks" className="table-tools">Earlier checks</h2>
      <DataTable caption="Earlier checks" columns={checkColumns} rows={checks} />
    </section>
  );
}

// What a report says, for who has not seen one.
function Outcomes() {
  return (
    <section className="card" aria-labelledby="outcomes">
      <h2 id="outcomes">What a check tells you</h2>
      <dl className="facts">{outcomes.map(({ label, says }) => <div className="pair" key={label}><dt>{label}</dt><dd>{says}</dd></div>)}</dl>
    </section>
  );
}
