import { RehearsalRefusals, type RehearsalRefusalsQuery } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Moment } from '../components/moment.tsx';
import { Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { pauseAfter } from './pause-after.ts';
import { decisionKinds, decisionNames } from '../provisioning/words.ts';

type Row = NonNullable<RehearsalRefusalsQuery['rehearsal']>['latestRequests'][number] & { readonly id: string };

const columns: readonly Column<Row>[] = [
  { header: 'About', cell: ({ resourceName, method, path }) => <><span className="name anywhere">{resourceName ?? 'A request'}</span><div className="small quiet anywhere">{method} {path}</div></> },
  { header: 'Decision', align: 'narrow', cell: ({ decision }) => <Tag kind={decisionKinds[decision]}>{decisionNames[decision]}</Tag> },
  { header: 'Why', cell: ({ reason }) => <span className="small">{reason}</span> },
  { header: 'When', room: 'wide', cell: ({ occurredAt }) => <Moment at={occurredAt} /> },
];

/** What would be refused or held, and why. */
export function Refusals({ lastAt }: { readonly lastAt: string | null }) {
  const query = useRead(RehearsalRefusals, {}, { keepsPrevious: true, again: pauseAfter(lastAt) });
  return (
    <section className="card bare" aria-labelledby="refused">
      <h2 id="refused" className="table-says">Refused and held</h2>
      <Loaded query={query}>
        {({ rehearsal }) => <DataTable caption="Refused and held" columns={columns} rows={(rehearsal?.latestRequests ?? []).map((request, index) => ({ ...request, id: `${request.occurredAt} ${index}` }))} stacks />}
      </Loaded>
    </section>
  );
}
