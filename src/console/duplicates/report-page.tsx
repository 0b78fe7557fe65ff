import { Tabs } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { DuplicateCheckLines, DuplicateCheckReport, type DuplicateCheckLineFilter, type DuplicateCheckReportQuery } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { Address } from '../components/address.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { SearchField } from '../components/list-tools.tsx';
import { useListState, type ListState } from '../components/list-state.ts';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { Cures, type Line } from './cures.tsx';
import { comparisons, outcomes } from './outcomes.ts';

type Report = NonNullable<DuplicateCheckReportQuery['duplicateCheck']>;

/** A part of the lines: those of an outcome, or those that came otherwise than it was foretold. */
interface Tab {
  readonly key: string;
  readonly label: string;
  readonly says: string;
  readonly count: number;
  readonly filter: DuplicateCheckLineFilter;
}

const columns: readonly Column<Line, 'LINE'>[] = [
  { header: 'Person', cell: (line) => <Person line={line} /> },
  { header: 'What the first cycle does, and what to do', cell: (line) => <Cures line={line} /> },
];
const comparisonColumn: Column<Line, 'LINE'> = { header: 'What came', cell: (line) => <Came line={line} /> };

/** What the first cycle would do, line by line, and what came of it. */
export function Page() {
  const { id = '' } = useParams();
  const report = useRead(DuplicateCheckReport, { id });
  return (
    <PageLayout title="Duplicate check" lead={report.data?.duplicateCheck && <About report={report.data.duplicateCheck} />}>
      <Loaded query={report}>
        {({ duplicateCheck }) => (duplicateCheck
          ? <><WhatNext report={duplicateCheck} /><Lines report={duplicateCheck} /></>
          : <section className="card bare"><Empty icon="search" title="This check is not there" action={<Link className="link" to={paths.duplicates}>Check a list</Link>}>Reports are deleted after some months.</Empty></section>)}
      </Loaded>
    </PageLayout>
  );
}

function About({ report: { fileName, createdAt } }: { readonly report: Report }) {
  return <><Link className="link" to={paths.duplicates}>All checks</Link> · <span className="anywhere">{fileName ?? 'Pasted list'}</span>, checked <Moment at={createdAt} /></>;
}

const shown = (count: number): string => count.toLocaleString('en-GB');
const hasCome = ({ comparison: { asForetold, otherwise } }: Report): boolean => asForetold + otherwise > 0;
const people = (count: number, one: string, more: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? `person ${one}` : `people ${more}`}`;

// The one thing that comes next.
function WhatNext({ report }: { readonly report: Report }) {
  const { toDecide: { totalCount: toDecide }, toMerge: { totalCount: toMerge } } = report;
  if (hasCome(report)) return <Comparison report={report} />;
  if (toDecide > 0) return <Note kind="warn"><p><strong>{people(toDecide, 'would perhaps be here twice.', 'would perhaps be here twice.')}</strong> Say under <em>Look alike</em> who they are, before you start provisioning in Entra. Each answer can be undone for 30 days.</p></Note>;
  if (toMerge > 0) return <Note><p><strong>{people(toMerge, 'whom Entra finds may have a second account here.', 'whom Entra finds may have second accounts here.')}</strong> Look for them under <em>Matched</em>; the first cycle need not wait for it.</p></Note>;
  return <Note kind="good"><p><strong>Nobody would be here twice.</strong> You can start provisioning in Entra. Come back after the first cycle: this page then says, line by line, whether all came as it is foretold here.</p></Note>;
}

function Comparison({ report: { comparison: { asForetold, otherwise }, waiting: { totalCount: waiting } } }: { readonly report: Report }) {
  return (
    <Note kind={otherwise > 0 ? 'warn' : 'good'}>
      <p><strong>After the first cycle:</strong> {shown(asForetold)} came as foretold, {shown(otherwise)} otherwise, and of {shown(waiting)} nothing has come yet.{waiting > 0 && ' Whom Entra has not sent at all is perhaps not assigned to the application there.'}</p>
    </Note>
  );
}

function Lines({ report }: { readonly report: Report }) {
  const list = useListState<'LINE'>(['LINE']);
  const tabs = tabsOf(report);
  const [first] = tabs;
  const tab = tabs.find(({ key }) => key === list.filter('show')) ?? tabs.find(({ count }) => count > 0) ?? first;
  if (!tab) return null;
  return (
    <Tabs value={tab.key} onChange={(key) => list.setFilter('show', key ?? '')} keepMounted={false}>
      <Tabs.List aria-label="What the first cycle would do">
        {tabs.map(({ key, label, count }) => <Tabs.Tab key={key} value={key} rightSection={<Tag>{count.toLocaleString('en-GB')}</Tag>}>{label}</Tabs.Tab>)}
      </Tabs.List>
      <Tabs.Panel value={tab.key} pt="md"><Panel id={report.id} tab={tab} list={list} columns={hasCome(report) ? [...columns, comparisonColumn] : columns} /></Tabs.Panel>
    </Tabs>
  );
}

function tabsOf({ counts, comparison: { otherwise } }: Report): readonly Tab[] {
  const ofOutcomes = outcomes.map(({ outcome, label, count, says }): Tab => ({ key: outcome, label, says, count: counts[count], filter: { outcome: { eq: outcome } } }));
  if (otherwise === 0) return ofOutcomes;
  return [{ key: 'OTHERWISE', label: 'Came otherwise', count: otherwise, says: 'Here the first cycle did something else than was foretold.', filter: { comparison: { eq: 'OTHERWISE' } } }, ...ofOutcomes];
}

function Panel({ id, tab: { label, says, filter }, list, columns: itsColumns }: { readonly id: string; readonly tab: Tab; readonly list: ListState<'LINE'>; readonly columns: readonly Column<Line, 'LINE'>[] }) {
  const text = list.filter('q');
  const searched: DuplicateCheckLineFilter = text ? { ...filter, or: [{ userName: { contains: text } }, { displayName: { contains: text } }, { mail: { contains: text } }] } : filter;
  const lines = useRead(DuplicateCheckLines, { id, ...list.page, filter: searched, orderBy: list.order }, { keepsPrevious: true });
  return (
    <section className="card bare" aria-label={label}>
      <p className="table-says">{says}</p>
      <div className="table-tools"><SearchField label="Search by name or address" list={list} /></div>
      <Loaded query={lines}>
        {({ duplicateCheck }) => {
          const { nodes = [], pageInfo = { hasNextPage: false, hasPreviousPage: false } } = duplicateCheck?.lines ?? {};
          if (nodes.length === 0) return <Empty icon={text ? 'search' : 'check'} title={text ? 'Nobody is found' : 'Nobody'}>{text ? 'No line fits what you search for.' : 'There is nobody here to look at.'}</Empty>;
          return <><DataTable caption={label} columns={itsColumns} rows={nodes} isBusy={lines.isPlaceholderData} stacks /><Pager pageInfo={pageInfo} list={list} /></>;
        }}
      </Loaded>
    </section>
  );
}

function Person({ line: { line, userName, displayName } }: { readonly line: Line }) {
  return (
    <>
      <span className="name">{displayName ?? (userName === null ? 'Nobody' : <Address value={userName} />)}</span>
      {displayName !== null && userName !== null && <div className="small quiet"><Address value={userName} /></div>}
      {line !== null && <div className="small quiet">Line {line.toLocaleString('en-GB')}</div>}
    </>
  );
}

function Came({ line: { outcome, comparison, comparisonReason } }: { readonly line: Line }) {
  // Of whom nothing was to come.
  if (comparison === 'NOTHING_YET' && (outcome === 'NOT_SENT' || outcome === 'PROBLEM')) return <span className="small quiet">Nothing, and nothing was to come.</span>;
  const { label, kind } = comparisons[comparison];
  return <><Tag kind={kind}>{label}</Tag><div className="small quiet">{comparisonReason}</div></>;
}
