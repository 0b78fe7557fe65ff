import { useParams } from 'react-router';
import { EventDetails, type EventDetailsQuery } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { JsonView } from './json-view.tsx';
import { clientOf, decisionKinds, decisionNames, quirkNames, resourceNames } from './words.ts';

type Event = NonNullable<EventDetailsQuery['provisioningEvent']>;

/** One request: as it came, what was understood, decided and answered, and why. */
export function Page() {
  const { id = '' } = useParams();
  const query = useRead(EventDetails, { id });
  return (
    <PageLayout title="Provisioning event" lead="One request of your directory, from what it sent to what it was answered.">
      <Loaded query={query}>
        {({ provisioningEvent }) => (provisioningEvent
          ? <Details event={provisioningEvent} />
          : <section className="card bare"><Empty icon="search" title="There is no such event">The address may be wrong, or the event is older than your organisation keeps events.</Empty></section>)}
      </Loaded>
    </PageLayout>
  );
}

function Details({ event }: { readonly event: Event }) {
  return (
    <>
      <section className="card" aria-labelledby="decision">
        <h2 id="decision">What was decided, and why</h2>
        <p><Tag kind={decisionKinds[event.decision]}>{decisionNames[event.decision]}</Tag></p>
        <p>{event.reason}</p>
        {event.warnings.map((warning) => <Note key={warning} kind="warn"><p>{warning}</p></Note>)}
        <dl className="facts">
          {event.resourceName !== null && <><dt>{event.resourceType ? resourceNames[event.resourceType] : 'About'}</dt><dd>{event.resourceName}</dd></>}
          <dt>Client</dt><dd>{clientOf(event)}</dd>
          <dt>When</dt><dd><Moment at={event.occurredAt} exact /></dd>
          <dt>Request id</dt><dd><code>{event.requestId}</code></dd>
        </dl>
      </section>
      <section className="card" aria-labelledby="request">
        <h2 id="request">The request as it came</h2>
        <p className="anywhere"><code>{event.method} {event.path}</code></p>
        {event.request === null ? <p className="quiet">It had no body.</p> : <JsonView label="Body of the request" value={event.request} />}
      </section>
      <section className="card" aria-labelledby="understood">
        <h2 id="understood">What was understood</h2>
        {event.understood.length === 0
          ? <p className="quiet">Nothing in it had to be put right.</p>
          : (
            <dl className="facts">
              {event.understood.map(({ quirk, attribute, legalForm }) => <Understood key={`${quirk} ${attribute} ${legalForm}`} quirk={quirk} attribute={attribute} legalForm={legalForm} />)}
            </dl>
          )}
        {event.operation === null
          ? <p className="quiet">It became no operation.</p>
          : <><p>It became the GraphQL operation <code>{event.operation}</code>{event.variables === null ? '.' : ', with these variables:'}</p>{event.variables !== null && <JsonView label="Variables of the operation" value={event.variables} />}</>}
      </section>
      <section className="card" aria-labelledby="answer">
        <h2 id="answer">What was answered</h2>
        <p>Status <strong>{event.answer.status}</strong>{event.answer.retryAfterSeconds !== null && `, to be asked again after ${event.answer.retryAfterSeconds / 60} minutes`}.</p>
        {event.answer.error !== null && <JsonView label="Body of the answer" value={event.answer.error} />}
      </section>
    </>
  );
}

function Understood({ quirk, attribute, legalForm }: Event['understood'][number]) {
  return <><dt>{quirkNames[quirk]}</dt><dd><code>{attribute}</code> was understood as <code>{legalForm}</code></dd></>;
}
