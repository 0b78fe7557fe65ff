import { Button, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RequestFailed } from '../api/errors.ts';
import { Icon, type IconName } from './icon.tsx';
import { Note } from './note.tsx';

/** What a query answers, or that it is on its way, or why it is not there. */
export function Loaded<Answer>({ query, children }: { readonly query: UseQueryResult<Answer>; readonly children: (answer: Answer) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting />;
}

/** Something is on its way. */
export function Waiting({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div className="waiting" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, index) => <Skeleton key={index} height={16} mb="sm" width={`${[92, 78, 85, 60][index % 4]}%`} />)}
    </div>
  );
}

/** Why something is not there, with the id under which the request is in the service's log. */
export function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const requestId = error instanceof RequestFailed ? error.requestId : undefined;
  return (
    <Note kind="bad" action={onRetry && <Button size="xs" variant="default" onClick={onRetry}>Try again</Button>}>
      <p>{error.message}</p>
      {requestId !== undefined && <p className="small quiet">Request id <code>{requestId}</code></p>}
    </Note>
  );
}

/** Where there is nothing to show: what would be here, and how it comes here. */
export function Empty({ icon, title, children, action }: { readonly icon: IconName; readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return <div className="empty"><Icon name={icon} size={32} /><h2>{title}</h2>{children && <p>{children}</p>}{action}</div>;
}
