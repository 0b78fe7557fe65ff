import { generatePath, Link } from 'react-router';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Moment } from '../components/moment.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { stateWords, type MappingRow } from './words.ts';

type Names = Readonly<Record<string, string>>;
type Row = MappingRow & { readonly id: string };

function columnsFor(names: Names): readonly Column<Row>[] {
  return [
    { header: 'In Entra: source → target', cell: (row) => <InEntra row={row} names={names} /> },
    { header: 'Here', room: 'medium', cell: (row) => <Here row={row} names={names} /> },
    { header: 'Last value', room: 'medium', cell: (row) => <LastValue row={row} /> },
    { header: 'State', align: 'narrow', cell: ({ state }) => <Tag kind={stateWords[state][0]}>{stateWords[state][1]}</Tag> },
  ];
}

/** What a directory sends, row by row as Entra has it, and what becomes of it. */
export function MappingTable({ caption, rows, names }: { readonly caption: string; readonly rows: readonly MappingRow[]; readonly names: Names }) {
  return <DataTable caption={caption} columns={columnsFor(names)} rows={rows.map((row) => ({ ...row, id: row.target }))} />;
}

function InEntra({ row, names }: { readonly row: Row; readonly names: Names }) {
  const { source, target, recommendedSource, remark, state, isMatchedBy } = row;
  return (
    <>
      <div className="row-of-entra">{source !== null && <><code>{source}</code> → </>}<code>{target}</code></div>
      {recommendedSource !== null && <div className="small quiet">Choose <code>{recommendedSource}</code> instead.</div>}
      {isMatchedBy && <div className="small quiet">Matching precedence 1: by it Entra finds who is here.</div>}
      {remark !== null && state === 'NEVER_SENT' && <div className="small quiet">{remark}</div>}
      <div className="below small">Becomes: <Here row={row} names={names} />{row.lastValue !== null && <><br />Last value: <LastValue row={row} /></>}</div>
    </>
  );
}

function Here({ row: { field, informationField }, names }: { readonly row: Row; readonly names: Names }) {
  if (informationField) return <>{informationField.name} <span className="quiet">(your own field)</span></>;
  return field === null ? <span className="quiet">Nothing: there is no such attribute</span> : <>{names[field] ?? field}</>;
}

function LastValue({ row: { lastValue, lastSentAt, lastEvent } }: { readonly row: Row }) {
  if (lastSentAt === null) return <span className="quiet">None</span>;
  const when = <Moment at={lastSentAt} />;
  return (
    <>
      {lastValue === null ? <span className="quiet">None</span> : <span className="anywhere">{lastValue}</span>}
      <div className="small quiet">{lastEvent ? <Link className="link" to={generatePath(paths.provisioningEvent, { id: lastEvent.id })}>{when}</Link> : when}</div>
    </>
  );
}
