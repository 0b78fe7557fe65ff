import { generatePath, Link, useParams } from 'react-router';
import { UserPage } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Empty, Failed, Waiting } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { roleNames, sourceNames } from '../components/words.ts';
import { paths } from '../paths.ts';
import { Profile } from './profile.tsx';
import { Timeline } from './timeline.tsx';
import { UserActions } from './user-actions.tsx';
import { stateOf, stateTags, userStates } from './user-filters.ts';
import type { Person } from './user-form.ts';
import { UserInvitations } from './user-invitations.tsx';
import { UserSessions } from './user-sessions.tsx';

/** One person: what is known of them, what they may do, and what has happened. */
export function Page() {
  const { id = '' } = useParams();
  const can = useCan();
  const query = useRead(UserPage, { id, withGroups: can('group:read'), withSessions: can('session:read'), withInvitations: can('invitation:read') });
  if (query.error) return <PageLayout title="User"><Failed error={query.error} onRetry={() => void query.refetch()} /></PageLayout>;
  if (!query.data) return <PageLayout title="User"><Waiting /></PageLayout>;
  const { user } = query.data;
  if (!user) return <PageLayout title="There is no such user"><section className="card bare"><Empty icon="user" title="This user is not here" action={<Link className="link" to={paths.users}>To all users</Link>}>They may have been deleted.</Empty></section></PageLayout>;
  return <Shown user={user} />;
}

function Shown({ user }: { readonly user: Person }) {
  const { id, displayName, userName, managedByDirectory, groups, sessions, invitations, source, createdAt } = user;
  const state = stateOf(user);
  return (
    <PageLayout key={id} title={displayName ?? userName} lead={<><Tag kind={stateTags[state]}>{userStates[state]}</Tag> {roleNames[user.effectiveRole]} · {sourceNames[source]} · here since <Moment at={createdAt} exact /></>} actions={<UserActions user={user} />}>
      {managedByDirectory && <Note>Your directory manages this person: what it knows of them is changed there. Role, blocking and invitations are decided here.</Note>}
      <Profile user={user} />
      {groups && (
        <section className="card" aria-labelledby="groups">
          <h2 id="groups">Groups</h2>
          {groups.nodes.length === 0 ? <p className="quiet">In no group.</p> : (
            <ul className="chips">{groups.nodes.map((group) => <li key={group.id}><Link className="link" to={generatePath(paths.group, { id: group.id })}>{group.displayName}</Link>{group.role && <Tag kind="info">{roleNames[group.role]}</Tag>}</li>)}</ul>
          )}
          {groups.pageInfo.hasNextPage && <p className="quiet small">And more groups.</p>}
        </section>
      )}
      {invitations && <UserInvitations invitations={invitations.nodes} />}
      {sessions && <UserSessions userId={id} sessions={sessions.nodes} />}
      <Timeline id={id} />
    </PageLayout>
  );
}
