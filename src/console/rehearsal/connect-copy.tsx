import { Copied } from '../components/copied.tsx';
import { Moment } from '../components/moment.tsx';
import { counted, decisionNames } from '../provisioning/words.ts';
import type { Rehearsal } from './words.ts';

/** Where the copy is, and what to click in Entra so that it is played against. */
export function ConnectCopy({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { startedAt, endsAt, requestCounts, latestRequests } = rehearsal;
  if (requestCounts.lastAt === null) {
    return (
      <section className="card rehearse" aria-labelledby="connect">
        <h2 id="connect">Let Entra play against the copy</h2>
        <p className="lead">The organisation as it was <Moment at={startedAt} />. The rehearsal ends by itself <Moment at={endsAt} />.</p>
        <Steps rehearsal={rehearsal} />
        <p className="quiet" role="status">Nothing has come yet.</p>
      </section>
    );
  }
  return (
    <section className="card rehearse" aria-labelledby="connect">
      <h2 id="connect">The copy</h2>
      <p className="lead">The organisation as it was <Moment at={startedAt} />. The rehearsal ends by itself <Moment at={endsAt} />.</p>
      <p role="status">{counted(requestCounts.requests, 'request', 'requests')} so far, the last one <Moment at={requestCounts.lastAt} />:</p>
      <ul className="becomes quiet" aria-label="The latest requests">
        {latestRequests.map(({ occurredAt, method, path, resourceName, decision }, index) => <li key={`${occurredAt} ${index}`}>{decisionNames[decision]}: {resourceName ?? `${method} ${path}`}</li>)}
      </ul>
      <details>
        <summary>Tenant URL, and what to click in Entra</summary>
        <Steps rehearsal={rehearsal} />
      </details>
    </section>
  );
}

function Steps({ rehearsal: { tenantUrl, tokenPrefix } }: { readonly rehearsal: Rehearsal }) {
  return (
    <ol className="steps">
      <li>
        <h3>Make a second application in Entra</h3>
        <p>“Enterprise applications → New application → Create your own application”. Not the one that you connect for real: Entra remembers for each application whom it has provisioned. Then “Provisioning → Get started”.</p>
      </li>
      <li>
        <h3>Enter the credentials of the copy</h3>
        <dl className="facts">
          <dt>“Provisioning Mode”</dt><dd>Automatic</dd>
          <dt>“Tenant URL”</dt><dd><Copied label="Tenant URL" value={tenantUrl} /></dd>
          <dt>“Secret Token”</dt><dd>The secret that begins with <code>{tokenPrefix}</code>. It was shown once; start anew for another one.</dd>
        </dl>
      </li>
      <li>
        <h3>Give it the same mappings and people</h3>
        <p>The attribute mappings, the scoping filter and the assignments that the real application has, or will have.</p>
      </li>
      <li>
        <h3>Play</h3>
        <p>“Provision on demand” for a person or two, or “Start provisioning” for the whole cycle. This page follows as they come.</p>
      </li>
    </ol>
  );
}
