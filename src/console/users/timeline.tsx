import { TimelineOfAudit, TimelineOfEvents, type TimelineOfAuditQuery, type TimelineOfEventsQuery } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Moment } from '../components/moment.tsx';
import { Failed, Waiting } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { describeEntry } from './timeline-words.ts';

interface Happening {
  readonly id: string;
  readonly at: string;
  readonly door: 'Directory' | 'Audit trail';
  readonly text: string;
}

const shown = 25;

/** What has happened to a user or group: what the directory sent and what was decided, and who changed what here. */
export function Timeline({ id }: { readonly id: string }) {
  const can = useCan();
  const [seesEvents, seesAudit] = [can('provisioning:read'), can('audit:read')];
  const events = useRead(TimelineOfEvents, { id }, { enabled: seesEvents });
  const audit = useRead(TimelineOfAudit, { id }, { enabled: seesAudit });
  const failure = events.error ?? audit.error;
  if (!seesEvents && !seesAudit) return null;
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      {failure ? <Failed error={failure} /> : (events.isLoading || audit.isLoading) && <Waiting />}
      <ol className="timeline">
        {happeningsFrom(events.data, audit.data).map(({ id: key, at, door, text }) => <li key={key}><Moment at={at} exact /><div><Tag kind={door === 'Directory' ? 'info' : 'quiet'}>{door}</Tag> <span className="anywhere">{text}</span></div></li>)}
      </ol>
    </section>
  );
}

function happeningsFrom(events: TimelineOfEventsQuery | undefined, audit: TimelineOfAuditQuery | undefined): readonly Happening[] {
  const ofEvents = (events?.provisioningEvents.nodes ?? []).map(({ id, occurredAt, reason, warnings }): Happening => ({ id, at: occurredAt, door: 'Directory', text: [reason, ...warnings].join(' ') }));
  const ofAudit = (audit?.auditEntries.nodes ?? []).map((entry): Happening => ({ id: entry.id, at: entry.occurredAt, door: 'Audit trail', text: describeEntry(entry) }));
  return [...ofEvents, ...ofAudit].toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, shown);
}
