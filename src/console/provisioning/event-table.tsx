import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { generatePath, Link } from 'react-router';
import type { EventListQuery, ProvisioningEventOrderField } from '../__generated__/operations.ts';
import { Address } from '../components/address.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { FilterField, SearchField } from '../components/list-tools.tsx';
import type { ListState } from '../components/list-state.ts';
import { Moment } from '../components/moment.tsx';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { decisionKinds, decisionNames, resourceNames } from './words.ts';

/** A page of events, as the API tells it. */
export type EventPage = EventListQuery['provisioningEvents'];
type Row = EventPage['nodes'][number];

const columns: readonly Column<Row, ProvisioningEventOrderField>[] = [
  {
    header: 'About', cell: ({ id, resourceName, resourceType, method }) => (
      <><Link className="link" to={generatePath(paths.provisioningEvent, { id })}><Address value={resourceName ?? `${method} request`} /></Link>{resourceType && <div className="small quiet">{resourceNames[resourceType]}</div>}</>
    ),
  },
  { header: 'Decision', align: 'narrow', cell: ({ decision }) => <Tag kind={decisionKinds[decision]}>{decisionNames[decision]}</Tag> },
  { header: 'Why', room: 'medium', cell: ({ reason }) => <span className="small">{reason}</span> },
  { header: 'Answer', room: 'wide', align: 'end', cell: ({ status }) => status },
  { header: 'When', order: 'OCCURRED_AT', room: 'medium', cell: ({ occurredAt }) => <Moment at={occurredAt} /> },
];

interface EventTableProps<Answer> {
  readonly list: ListState<ProvisioningEventOrderField>;
  readonly query: UseQueryResult<Answer>;
  readonly pageIn: (answer: Answer) => EventPage | undefined;
  readonly isFiltered: boolean;
}

/** What clients asked for, to be searched and filtered. */
export function EventTable<Answer>({ list, query, pageIn, isFiltered }: EventTableProps<Answer>) {
  return (
    <section className="card bare" aria-label="Events">
      <div className="table-tools">
        <SearchField label="Search by name, reason, path or request id" list={list} />
        <FilterField label="Decision" name="decision" list={list} choices={decisionNames} />
        <FilterField label="About" name="type" list={list} choices={resourceNames} />
      </div>
      <Loaded query={query}>
        {(answer) => {
          const page = pageIn(answer);
          if (!page || page.nodes.length === 0) return <NoEvents isFiltered={isFiltered} onClear={list.clearFilters} />;
          return (
            <>
              <DataTable caption="Events" columns={columns} rows={page.nodes} list={list} isBusy={query.isPlaceholderData} />
              <Pager pageInfo={page.pageInfo} list={list} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function NoEvents({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  if (isFiltered) return <Empty icon="search" title="No event is found" action={<Button variant="default" onClick={onClear}>Clear search and filters</Button>}>No event fits what you search for.</Empty>;
  return <Empty icon="cycle" title="Nothing was asked for yet">Once your directory comes, each of its requests stands here, with what was decided and why.</Empty>;
}
