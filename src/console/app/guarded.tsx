import type { ReactNode } from 'react';
import { PageLayout } from '../components/page-layout.tsx';
import { Empty } from '../components/states.tsx';
import { useCan } from './viewer.tsx';

/** A page, where the person who has signed in has the permission that it needs; else why there is nothing. */
export function Guarded({ permission, children }: { readonly permission: string | undefined; readonly children: ReactNode }) {
  const can = useCan();
  if (permission === undefined || can(permission)) return children;
  return (
    <PageLayout title="Not for you">
      <section className="card bare">
        <Empty icon="lock" title="You may not see this page">
          It takes the permission <code>{permission}</code>, which your role does not have. An owner of your organisation can give you another role.
        </Empty>
      </section>
    </PageLayout>
  );
}
