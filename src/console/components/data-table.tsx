import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { ListState } from './list-state.ts';

/** A column of a table. The first one names the row. */
export interface Column<Row, Field extends string = string> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** By what the list is ordered when somebody presses the heading. */
  readonly order?: Field;
  /** `medium` is left out on a telephone, `wide` on a tablet, too. */
  readonly room?: 'medium' | 'wide';
  readonly align?: 'end' | 'narrow';
}

/** Rows that are ticked. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly change: (ids: ReadonlySet<string>) => void;
}

interface DataTableProps<Row extends { readonly id: string }, Field extends string> {
  /** What the table holds, for who hears it. */
  readonly caption: string;
  readonly columns: readonly Column<Row, Field>[];
  readonly rows: readonly Row[];
  readonly nameOf?: (row: Row) => string;
  readonly list?: Pick<ListState<Field>, 'order' | 'setOrder'>;
  readonly selection?: Selection | undefined;
  /** Whether newer rows are on their way. */
  readonly isBusy?: boolean;
  /** Whether on a telephone each cell has a line of its own, for cells that say much. */
  readonly stacks?: boolean;
}

/** Rows of the same kind, ordered by the headings of columns. */
export function DataTable<Row extends { readonly id: string }, Field extends string = string>({ caption, columns, rows, nameOf = ({ id }) => id, list, selection, isBusy = false, stacks = false }: DataTableProps<Row, Field>) {
  return (
    <div className="scroll" tabIndex={-1}>
      <table className={stacks ? 'data stacks' : 'data'} aria-busy={isBusy}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {selection && <th className="narrow"><SelectAll rows={rows} selection={selection} /></th>}
            {columns.map((column) => <Heading key={column.header} column={column} list={list} />)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {selection && <td className="narrow"><Checkbox aria-label={`Select ${nameOf(row)}`} checked={selection.ids.has(row.id)} onChange={() => selection.change(toggled(selection.ids, row.id))} /></td>}
              {columns.map(({ header, cell, room, align }, index) => (index === 0
                ? <th key={header} scope="row">{cell(row)}</th>
                : <td key={header} className={classes(room, align)}>{cell(row)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading<Row, Field extends string>({ column: { header, order, room, align }, list }: { readonly column: Column<Row, Field>; readonly list: Pick<ListState<Field>, 'order' | 'setOrder'> | undefined }) {
  if (order === undefined || !list) return <th scope="col" className={classes(room, align)}>{header}</th>;
  const sort = list.order.field === order ? (list.order.direction === 'ASCENDING' ? 'ascending' : 'descending') : 'none';
  return <th scope="col" className={classes(room, align)} aria-sort={sort}><button type="button" onClick={() => list.setOrder(order)}>{header}<Icon name="up" size={14} /></button></th>;
}

function SelectAll({ rows, selection: { ids, change } }: { readonly rows: readonly { readonly id: string }[]; readonly selection: Selection }) {
  const shown = rows.map(({ id }) => id);
  const count = shown.filter((id) => ids.has(id)).length;
  const isAll = count > 0 && count === shown.length;
  return <Checkbox aria-label="Select all on this page" checked={isAll} indeterminate={count > 0 && !isAll} onChange={() => change(isAll ? new Set([...ids].filter((id) => !shown.includes(id))) : new Set([...ids, ...shown]))} />;
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

function classes(...names: readonly (string | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
