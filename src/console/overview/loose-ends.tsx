import { Button } from '@mantine/core';
import { generatePath, Link } from 'react-router';
import { RetryMails, type OverviewNowQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { paths } from '../paths.ts';
import { clientOf, counted } from '../provisioning/words.ts';

const soon = 30 * 86_400_000;

/** What will go wrong, or has, and is not urgent: tokens that end, mails that did not arrive, requests that were refused. */
export function LooseEnds({ now }: { readonly now: OverviewNowQuery }) {
  return <><EndingTokens now={now} /><LastCycle now={now} /><FailedMails now={now} /><BouncedMails now={now} /></>;
}

function EndingTokens({ now: { apiTokens } }: { readonly now: OverviewNowQuery }) {
  // Of those that are used, and have no successor yet. A token that ended long ago is no news.
  const ending = (apiTokens?.nodes ?? []).filter(({ expiresAt, lastUsedAt, replacedBy }) => expiresAt !== null && lastUsedAt !== null && !replacedBy && Math.abs(new Date(expiresAt).getTime() - Date.now()) < soon);
  return ending.map(({ id, name, status, expiresAt }) => (
    <Note key={id} kind={status === 'EXPIRED' ? 'bad' : 'warn'} action={<Button component={Link} to={paths.apiIntegrations} variant="default" size="xs">{status === 'EXPIRED' ? 'Make a new one' : 'Rotate it'}</Button>}>
      <p><strong>The API token {name} {status === 'EXPIRED' ? 'expired' : 'expires'} {expiresAt !== null && <Moment at={expiresAt} />}.</strong> {status === 'EXPIRED' ? 'What used it is refused.' : 'What uses it will be refused then.'}</p>
    </Note>
  ));
}

function LastCycle({ now: { provisioningCycles } }: { readonly now: OverviewNowQuery }) {
  const cycle = provisioningCycles.nodes[0];
  const refused = cycle ? cycle.counts.refused + cycle.counts.failed : 0;
  if (!cycle || refused === 0) return null;
  return (
    <Note kind="warn" action={<Button component={Link} to={generatePath(paths.provisioningCycle, { id: cycle.id })} variant="default" size="xs">See why</Button>}>
      <p><strong>{counted(refused, 'request of the last cycle was', 'requests of the last cycle were')} refused.</strong> {clientOf(cycle)}, <Moment at={cycle.startedAt} />, {counted(cycle.counts.requests, 'request', 'requests')} in all.</p>
    </Note>
  );
}

function FailedMails({ now: { failedMails } }: { readonly now: OverviewNowQuery }) {
  const can = useCan();
  const retry = useChange(RetryMails, { told: 'The mails are on their way again.' });
  if (!failedMails || failedMails.totalCount === 0) return null;
  const ids = failedMails.nodes.map(({ id }) => id);
  const again = <Button variant="default" size="xs" loading={retry.isPending} onClick={() => retry.mutate({ input: { ids } })}>Send {failedMails.totalCount > ids.length ? `${ids.length} of them` : 'them'} again</Button>;
  return (
    <Note kind="warn" action={can('mail:write') && again}>
      <p><strong>{counted(failedMails.totalCount, 'mail was', 'mails were')} given up.</strong> The mail server did not take {failedMails.totalCount === 1 ? 'it' : 'them'}, however often it was tried.</p>
    </Note>
  );
}

function BouncedMails({ now: { bouncedMails } }: { readonly now: OverviewNowQuery }) {
  if (!bouncedMails || bouncedMails.totalCount === 0) return null;
  const { totalCount, nodes } = bouncedMails;
  return (
    <Note kind="warn">
      <p><strong>{counted(totalCount, 'mail', 'mails')} came back.</strong> Nothing can be delivered to {totalCount === 1 ? 'that address' : 'those addresses'}{totalCount > nodes.length ? '; the newest were of' : '. Of'}:</p>
      <ul className="chips">{nodes.map(({ id, user }) => <li key={id}>{user ? <Link className="link" to={generatePath(paths.user, { id: user.id })}>{user.displayName ?? user.userName}</Link> : 'somebody who was deleted'}</li>)}</ul>
    </Note>
  );
}
