import './overview.css';
import { useThrottledCallback } from '@mantine/hooks';
import { Navigate } from 'react-router';
import { CycleChanges, OverviewNow, type OverviewNowQuery } from '../__generated__/operations.ts';
import { useLive } from '../api/use-live.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Moment } from '../components/moment.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Loaded } from '../components/states.tsx';
import { paths } from '../paths.ts';
import { Attention } from '../provisioning/attention.tsx';
import { Figures } from './figures.tsx';
import { LooseEnds } from './loose-ends.tsx';
import { SetUp } from './set-up.tsx';

/** What needs attention first, and how people, invitations and cycles went; who may not see that is led to the users. */
export function Page() {
  return useCan()('provisioning:read') ? <Overview /> : <Navigate to={paths.users} replace />;
}

const often = 15_000;

function Overview() {
  const can = useCan();
  const query = useRead(OverviewNow, { withSettings: can('single-sign-on:read'), withTokens: can('api-token:read') && can('oauth-client:read'), withMail: can('mail:read') && can('invitation:read') }, { again: often });
  // A cycle is told of as it comes; the first notice, that the stream stands, replaces what was kept from an earlier look.
  const refresh = useThrottledCallback(() => void query.refetch(), 1000);
  useLive(CycleChanges, { after: null }, refresh);
  return (
    <PageLayout title="Overview" lead="What needs you first, and how people come and go.">
      <Attention />
      <Loaded query={query}>
        {(now) => (
          <>
            <LooseEnds now={now} />
            <SetUp now={now} />
            <Numbers now={now} />
          </>
        )}
      </Loaded>
      {can('analytics:read') && <Figures />}
    </PageLayout>
  );
}

function Numbers({ now: { allUsers, enabledUsers, groups, invitations, provisioningCycles } }: { readonly now: OverviewNowQuery }) {
  const cycle = provisioningCycles.nodes[0];
  return (
    <section className="numbers" aria-label="Now">
      <Number label="people enabled" value={enabledUsers.totalCount} />
      <Number label="people disabled" value={allUsers.totalCount - enabledUsers.totalCount} />
      <Number label="groups" value={groups.totalCount} />
      {invitations && <Number label="invitations accepted" value={invitations.totalCount} />}
      {cycle && <div className="card number"><strong><Moment at={cycle.startedAt} /></strong><span className="quiet">the last cycle {cycle.state === 'RUNNING' ? 'began, and runs' : 'began'}</span></div>}
    </section>
  );
}

function Number({ label, value }: { readonly label: string; readonly value: number }) {
  return <div className="card number"><strong>{value.toLocaleString('en-GB')}</strong><span className="quiet">{label}</span></div>;
}
