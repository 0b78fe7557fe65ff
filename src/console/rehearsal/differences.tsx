import { Button } from '@mantine/core';
import { generatePath, Link } from 'react-router';
import { RehearsalDifferences, type RehearsalDifferenceFilter, type RehearsalDifferenceOrderField, type RehearsalDifferencesQuery } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { Address } from '../components/address.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { FilterField, SearchField } from '../components/list-tools.tsx';
import { useListState } from '../components/list-state.ts';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { resourceNames } from '../provisioning/words.ts';
import { Becomes } from './becomes.tsx';
import { pauseAfter } from './pause-after.ts';
import { kindNames, kindTags, type Rehearsal } from './words.ts';

type Answer = NonNullable<RehearsalDifferencesQuery['rehearsal']>;
type Row = Answer['differences']['nodes'][number] & { readonly id: string };

const columns: readonly Column<Row, RehearsalDifferenceOrderField>[] = [
  { header: 'Who', order: 'NAME', cell: (row) => <Who row={row} /> },
  { header: 'Would be', order: 'KIND', align: 'narrow', cell: ({ kind }) => <Tag kind={kindTags[kind]}>{kindNames[kind]}</Tag> },
  { header: 'What would change', cell: (row) => <Becomes row={row} /> },
];

/** Who and what is another one in the copy than in the organisation, with how many there are on top. */
export function Differences({ rehearsal: { requestCounts: { lastAt, invitedPeople } } }: { readonly rehearsal: Rehearsal }) {
  const list = useListState<RehearsalDifferenceOrderField>(['NAME', 'KIND']);
  const filter = filterFrom(list.filter);
  const query = useRead(RehearsalDifferences, { ...list.page, filter, orderBy: list.order }, { keepsPrevious: true, again: pauseAfter(lastAt) });
  return (
    <Loaded query={query}>
      {({ rehearsal }) => rehearsal && (
        <>
          <Tally counts={rehearsal.counts} invitedPeople={invitedPeople} />
          <section className="card bare" aria-label="Differences">
            <div className="table-tools">
              <SearchField label="Search by name" list={list} />
              <FilterField label="Would be" name="kind" list={list} choices={kindNames} />
              <FilterField label="About" name="type" list={list} choices={resourceNames} />
            </div>
            {rehearsal.differences.nodes.length === 0
              ? <Nothing isFiltered={filter !== undefined} onClear={list.clearFilters} />
              : (
                <>
                  <DataTable caption="Differences" columns={columns} rows={rehearsal.differences.nodes.map((node) => ({ ...node, id: node.resourceId }))} list={list} isBusy={query.isPlaceholderData} stacks />
                  <Pager pageInfo={rehearsal.differences.pageInfo} list={list} />
                </>
              )}
          </section>
        </>
      )}
    </Loaded>
  );
}

function filterFrom(valueOf: (name: string) => string): RehearsalDifferenceFilter | undefined {
  const [text, kind, type] = [valueOf('q'), valueOf('kind'), valueOf('type')];
  const all: RehearsalDifferenceFilter[] = [];
  if (text) all.push({ or: [{ name: { contains: text } }, { displayName: { contains: text } }] });
  if (kind) all.push({ kind: { eq: kind as Row['kind'] } });
  if (type) all.push({ resourceType: { eq: type as Row['resourceType'] } });
  return all.length === 0 ? undefined : { and: all };
}

function Tally({ counts: { users, groups }, invitedPeople }: { readonly counts: Answer['counts']; readonly invitedPeople: number }) {
  const groupCount = groups.created + groups.changed + groups.deleted + groups.matched;
  const all = [
    [users.created, 'would be created'], [users.matched, 'would be found, and stay as they are'], [users.changed, 'would be changed'], [users.disabled, 'would be disabled'],
    [users.enabled, 'would be enabled again'], [users.deleted, 'would be deleted'], [invitedPeople, 'would be sent an invitation'], [groupCount, groupCount === 1 ? 'group would be another one' : 'groups would be other ones'],
  ] as const;
  const shown = all.filter(([count]) => count > 0);
  return (
    <section className="card" aria-labelledby="tally">
      <h2 id="tally">What would happen</h2>
      {shown.length === 0
        ? <p className="lead">Nothing so far: nobody would be another one than they are.</p>
        : <ul className="tally">{shown.map(([count, what]) => <li key={what}><strong>{count.toLocaleString('en-GB')}</strong><span>{what}</span></li>)}</ul>}
    </section>
  );
}

function Nothing({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  if (isFiltered) return <Empty icon="search" title="Nobody is found" action={<Button variant="default" onClick={onClear}>Clear search and filters</Button>}>No difference fits what you search for.</Empty>;
  return <Empty icon="check" title="No differences">What has come so far would leave everybody as they are.</Empty>;
}

function Who({ row: { resourceId, resourceType, name, displayName, kind } }: { readonly row: Row }) {
  const shown = <Address value={displayName ?? name} />;
  const to = generatePath(resourceType === 'USER' ? paths.user : paths.group, { id: resourceId });
  return (
    <>
      {kind === 'CREATED' ? <span className="name">{shown}</span> : <Link className="link" to={to}>{shown}</Link>}
      <div className="small quiet">{resourceType === 'GROUP' ? 'Group' : displayName !== null && <Address value={name} />}</div>
    </>
  );
}
