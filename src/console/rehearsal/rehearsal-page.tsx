import { Button } from '@mantine/core';
import { useState } from 'react';
import { DiscardRehearsal, StartRehearsal } from '../__generated__/operations.ts';
import { SecretDialog, type NewSecret } from '../api-integrations/secret-dialog.tsx';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Confirm } from '../components/confirm.tsx';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Loaded } from '../components/states.tsx';
import { ConnectCopy } from './connect-copy.tsx';
import { Differences } from './differences.tsx';
import { Refusals } from './refusals.tsx';
import { useRehearsal } from './use-rehearsal.ts';
import { WhatNext } from './what-next.tsx';
import type { Rehearsal } from './words.ts';
import './rehearsal.css';

/** A cycle played against a copy of the organisation: how to, and what it would do. */
export function Page() {
  const can = useCan();
  const [secret, setSecret] = useState<NewSecret>();
  const state = useRehearsal();
  const start = useChange(StartRehearsal, {
    onDone: ({ startRehearsal }) => startRehearsal.secret !== null && setSecret({ name: 'the rehearsal', secret: startRehearsal.secret, hint: 'Paste it into Entra as “Secret Token”, beside the Tenant URL that stands on this page.' }),
  });
  const discard = useChange(DiscardRehearsal, { told: 'The rehearsal is discarded. Nothing of it was real.' });
  const begin = (): void => start.mutate({ input: {} });
  const open = state.data?.rehearsal;
  return (
    <PageLayout
      title="Rehearsal" lead="See what your directory would do before it does it: it provisions into a copy of your organisation, and you look at the differences."
      actions={open && can('api-token:write') && (
        <>
          <Confirm label="Start anew" title="Start a new rehearsal?" action="Start anew" isDanger={false} onConfirm={begin}>
            <p>It gets a new copy, a new Tenant URL and a new token. The one that is open is discarded, with what is shown here.</p>
          </Confirm>
          <Confirm label="Discard" title="Discard the rehearsal?" action="Discard" onConfirm={() => discard.mutate({ input: { tenantUrl: open.tenantUrl } })}>
            <p>Its Tenant URL and token lead nowhere from then on, and its copy is deleted. Your organisation stays as it is.</p>
          </Confirm>
        </>
      )}
    >
      <Loaded query={state}>
        {({ rehearsal }) => (rehearsal ? <Open rehearsal={rehearsal} /> : <None mayStart={can('api-token:write')} isStarting={start.isPending} onStart={begin} />)}
      </Loaded>
      <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />
    </PageLayout>
  );
}

function Open({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const can = useCan();
  const { requests, refused, heldPeople, lastAt } = rehearsal.requestCounts;
  if (requests === 0) return <ConnectCopy rehearsal={rehearsal} />;
  return (
    <>
      <WhatNext rehearsal={rehearsal} />
      {can('user:read') && <Differences rehearsal={rehearsal} />}
      {refused + heldPeople > 0 && <Refusals lastAt={lastAt} />}
      <ConnectCopy rehearsal={rehearsal} />
    </>
  );
}

function None({ mayStart, isStarting, onStart }: { readonly mayStart: boolean; readonly isStarting: boolean; readonly onStart: () => void }) {
  return (
    <section className="card rehearse" aria-labelledby="how">
      <h2 id="how">How it goes</h2>
      <ol className="steps">
        <li><h3>A copy is made</h3><p>Your users, groups and settings as they are now, with a Tenant URL and a token of its own.</p></li>
        <li><h3>Entra plays against it</h3><p>“Provision on demand” for somebody, or a whole cycle. No mail is sent, nobody can sign in to the copy, and nothing real is changed.</p></li>
        <li><h3>You see what would happen</h3><p>Person by person: who would be created, found, changed, disabled, and why a request would be refused. Then you discard it, or mend something and play again.</p></li>
      </ol>
      {mayStart
        ? <Button loading={isStarting} onClick={onStart}>Start a rehearsal</Button>
        : <Note>To start a rehearsal takes the permission <code>api-token:write</code>. Ask an owner of your organisation.</Note>}
    </section>
  );
}
