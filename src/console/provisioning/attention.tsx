import { Button } from '@mantine/core';
import { generatePath, Link } from 'react-router';
import { ProvisioningAttention, type ProvisioningAttentionQuery } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { Loaded } from '../components/states.tsx';
import { paths } from '../paths.ts';
import { clientOf, counted } from './words.ts';

const often = 30_000;

/** What somebody has to decide or to mend, above everything else. */
export function Attention() {
  const query = useRead(ProvisioningAttention, {}, { again: often });
  return (
    <Loaded query={query}>
      {({ provisioningSilence: silence, provisioningHolds }) => (
        <>
          {silence && (
            <Note kind="bad">
              <p><strong>Your directory does not come any more.</strong> It was served last <Moment at={silence.since} />; Entra comes about every 40 minutes, also when nothing has changed.</p>
              <p>{silence.detail}</p>
            </Note>
          )}
          {provisioningHolds.nodes.map((hold) => <HoldNote key={hold.id} hold={hold} />)}
        </>
      )}
    </Loaded>
  );
}

type Hold = ProvisioningAttentionQuery['provisioningHolds']['nodes'][number];

function HoldNote({ hold }: { readonly hold: Hold }) {
  const isOpen = hold.state === 'OPEN';
  const link = <Button component={Link} to={generatePath(paths.provisioningHold, { id: hold.id })} variant="default" size="xs">{isOpen ? 'Decide' : 'See who'}</Button>;
  return (
    <Note kind={isOpen ? 'bad' : 'warn'} action={link}>
      <p><strong>{clientOf(hold)} wants to disable or delete more than {counted(hold.mostPeople, 'person', 'people')} in one cycle.</strong> {counted(hold.heldCount, 'person is', 'people are')} held and {hold.heldCount === 1 ? 'stays' : 'stay'} as they are; everything else goes on.</p>
      <p className="small quiet">{isOpen ? 'Nobody has decided yet.' : 'It was rejected, and goes on being refused.'} Began <Moment at={hold.beganAt} />.</p>
    </Note>
  );
}
