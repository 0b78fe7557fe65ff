import { useEffect, useState } from 'react';
import { ConnectionTestAdded, LastConnectionTest, type ConnectionTestFragment, type ProvisioningEventFilter } from '../__generated__/operations.ts';
import { useLive, type LiveState } from '../api/use-live.ts';
import { useRead } from '../api/use-read.ts';
import { fromNow } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { Tag } from '../components/tag.tsx';

// A test that succeeds says so; one that fails is a refusal like any other.
const filter: ProvisioningEventFilter = { or: [{ reason: { eq: 'The connection was tested.' } }, { decision: { eq: 'REFUSED' } }] };

/** Says that the connection test has come, as it comes, and how it was answered. */
export function ConnectionTest() {
  const last = useRead(LastConnectionTest, { filter });
  const [received, setReceived] = useState<ConnectionTestFragment>();
  const [state, setState] = useState<LiveState>('connecting');
  useLive(ConnectionTestAdded, { filter }, ({ provisioningEventAdded: { event } }) => event && setReceived(event), setState);
  const shown = received ?? last.data?.provisioningEvents.nodes[0];
  return (
    <div className="live" role="status" aria-label="Connection test">
      <p className="small quiet"><span className={state === 'open' ? 'dot on' : 'dot'} />{state === 'open' ? 'Waiting for the connection test …' : 'Connecting …'}</p>
      {shown && <Received test={shown} />}
    </div>
  );
}

function Received({ test: { status, reason, warnings, occurredAt } }: { readonly test: ConnectionTestFragment }) {
  const isGood = status < 300;
  return (
    <Note kind={isGood ? (warnings.length > 0 ? 'warn' : 'good') : 'bad'}>
      <p><strong>{isGood ? 'Test received' : 'Request refused'} <Ago at={occurredAt} />, answered </strong><Tag kind={isGood ? 'good' : 'bad'}>{status}</Tag></p>
      {[...(isGood ? [] : [reason]), ...warnings].map((text) => <p key={text}>{text}</p>)}
    </Note>
  );
}

/** How long ago, second by second. */
function Ago({ at }: { readonly at: string }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <time dateTime={at} aria-live="off">{fromNow(new Date(at), now)}</time>;
}
