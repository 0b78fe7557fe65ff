import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { ListState, PageInfo, Turn } from './list-state.ts';

/** Turns the pages of a list by its cursors, so that a hundred thousand rows are as quick as ten; below the table. */
export function Pager<Field extends string>({ pageInfo, list, children }: { readonly pageInfo: PageInfo; readonly list: Pick<ListState<Field>, 'turn'>; readonly children?: ReactNode }) {
  const button = (turn: Turn, icon: 'first' | 'left' | 'right' | 'last', label: string, isPossible: boolean) => (
    <ActionIcon variant="default" size="lg" aria-label={label} disabled={!isPossible} onClick={() => list.turn(turn, pageInfo)}><Icon name={icon} size={18} /></ActionIcon>
  );
  const hasPages = pageInfo.hasPreviousPage || pageInfo.hasNextPage;
  if (!hasPages && !children) return null;
  return (
    <div className="table-foot">
      <span role="status">{children}</span>
      {hasPages && (
        <nav aria-label="Pages of the list" className="actions">
          {button('first', 'first', 'First page', pageInfo.hasPreviousPage)}
          {button('previous', 'left', 'Previous page', pageInfo.hasPreviousPage)}
          {button('next', 'right', 'Next page', pageInfo.hasNextPage)}
          {button('last', 'last', 'Last page', pageInfo.hasNextPage)}
        </nav>
      )}
    </div>
  );
}
