import { Button } from '@mantine/core';
import { EndSession, EndSessionsOfUser } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Confirm } from '../components/confirm.tsx';
import { Moment } from '../components/moment.tsx';
import { Tag } from '../components/tag.tsx';
import { signInMethods } from '../components/words.ts';
import type { Person } from './user-form.ts';

type Session = NonNullable<Person['sessions']>['nodes'][number];

/** Where a user has signed in, and how to end that. */
export function UserSessions({ userId, sessions }: { readonly userId: string; readonly sessions: readonly Session[] }) {
  const may = useCan()('session:write');
  const end = useChange(EndSession, { told: 'The session has ended.' });
  const endAll = useChange(EndSessionsOfUser, { told: 'All sessions have ended.' });
  return (
    <section className="card" aria-labelledby="sessions">
      <h2 id="sessions">Sessions</h2>
      {sessions.length === 0 && <p className="quiet">Not signed in anywhere.</p>}
      <ul className="rows">
        {sessions.map(({ id, method, clientAddress, userAgent, createdAt, lastSeenAt, isCurrent }) => (
          <li key={id}>
            <div>
              <strong>{browserOf(userAgent)}</strong> {isCurrent && <Tag kind="good">This browser</Tag>}
              <div className="small quiet">Signed in <Moment at={createdAt} /> by {signInMethods[method]}{clientAddress && ` from ${clientAddress}`}. Last used <Moment at={lastSeenAt} />.</div>
            </div>
            {may && <Button size="xs" variant="default" onClick={() => end.mutate({ input: { id } })}>End session</Button>}
          </li>
        ))}
      </ul>
      {may && sessions.length > 1 && <Confirm label="End all sessions" title="End all sessions?" action="End them all" onConfirm={() => endAll.mutate({ input: { userId } })}>They are signed out everywhere at once, and may sign in again.</Confirm>}
    </section>
  );
}

// The first that fits: most browsers say that they are others, too.
const browsers = [['Edg/', 'Edge'], ['OPR/', 'Opera'], ['Firefox/', 'Firefox'], ['Chrome/', 'Chrome'], ['Safari/', 'Safari']] as const;
const systems = [['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Android', 'Android'], ['Windows', 'Windows'], ['Mac OS X', 'macOS'], ['Linux', 'Linux']] as const;

function browserOf(userAgent: string | null): string {
  const nameIn = (names: readonly (readonly [string, string])[]): string | undefined => names.find(([part]) => userAgent?.includes(part))?.[1];
  return [nameIn(browsers) ?? 'A browser', nameIn(systems)].filter(Boolean).join(' on ');
}
