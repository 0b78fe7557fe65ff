import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useNavigate, useParams } from 'react-router';
import { DeleteGroup, GroupPage, SetGroupRole, UpdateGroup, type GroupPageQuery, type UserRole } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Confirm } from '../components/confirm.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Empty, Failed, Waiting } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { roleNames, sourceNames } from '../components/words.ts';
import { paths } from '../paths.ts';
import { useInvite } from '../users/invite.ts';
import { Timeline } from '../users/timeline.tsx';
import { GroupMembersList } from './group-members.tsx';

type Group = NonNullable<GroupPageQuery['group']>;

/** One group: who is in it, and which role it gives. */
export function Page() {
  const { id = '' } = useParams();
  const query = useRead(GroupPage, { id });
  if (query.error) return <PageLayout title="Group"><Failed error={query.error} onRetry={() => void query.refetch()} /></PageLayout>;
  if (!query.data) return <PageLayout title="Group"><Waiting /></PageLayout>;
  const { group } = query.data;
  if (!group) return <PageLayout title="There is no such group"><section className="card bare"><Empty icon="group" title="This group is not here" action={<Link className="link" to={paths.groups}>To all groups</Link>}>It may have been deleted.</Empty></section></PageLayout>;
  return <Shown key={id} group={group} />;
}

function Shown({ group }: { readonly group: Group }) {
  const { id, displayName, role, source, createdAt, managedByDirectory, members: { totalCount } } = group;
  const can = useCan();
  return (
    <PageLayout
      title={displayName} actions={<GroupActions group={group} />}
      lead={<>{totalCount.toLocaleString('en-GB')} {totalCount === 1 ? 'member' : 'members'} · {sourceNames[source]} · here since <Moment at={createdAt} exact /> {role && <Tag kind="info">Gives the role {roleNames[role]}</Tag>}</>}
    >
      {managedByDirectory && <Note>Your directory manages this group: name and members are changed there. Which role it gives is decided here.</Note>}
      <GroupMembersList id={id} mayChange={can('group:write') && !managedByDirectory} />
      <Timeline id={id} />
    </PageLayout>
  );
}

function GroupActions({ group }: { readonly group: Group }) {
  const can = useCan();
  const invite = useInvite();
  const { id, managedByDirectory } = group;
  return (
    <>
      {can('invitation:write') && <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate({ input: { groupIds: [id] } })}>Invite members</Button>}
      {can('group:write') && !managedByDirectory && <Rename group={group} />}
      {can('user-access:write') && <GiveRole group={group} />}
      {can('group:delete') && !managedByDirectory && <Delete group={group} />}
    </>
  );
}

function Rename({ group: { id, version, displayName } }: { readonly group: Group }) {
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>Rename</Button>
      <FormDialog
        title={`Rename ${displayName}`} isOpen={isOpen} onClose={close} initial={{ displayName }} operation={UpdateGroup} action="Save" told="The group is renamed."
        variablesFrom={(values) => ({ input: { id, expectedVersion: version, displayName: values.displayName.trim() } })}
      >
        {(form) => <TextInput label="Name" required data-autofocus {...form.getInputProps('displayName')} />}
      </FormDialog>
    </>
  );
}

function GiveRole({ group: { id, version, displayName, role } }: { readonly group: Group }) {
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>Change role</Button>
      <FormDialog<{ role: string }, unknown, { input: { id: string; expectedVersion: number; role: UserRole | null } }>
        title={`The role that ${displayName} gives`} isOpen={isOpen} onClose={close} initial={{ role: role ?? '' }} operation={SetGroupRole} action="Save" told="The role is changed."
        variablesFrom={(values) => ({ input: { id, expectedVersion: version, role: values.role === '' ? null : values.role as UserRole } })}
      >
        {(form) => <NativeSelect label="Role" description="Everybody in the group may do what this role may, beside what their own role may." data={[{ value: '', label: 'None' }, ...Object.entries(roleNames).map(([value, label]) => ({ value, label }))]} {...form.getInputProps('role')} />}
      </FormDialog>
    </>
  );
}

function Delete({ group: { id, version, displayName } }: { readonly group: Group }) {
  const navigate = useNavigate();
  const remove = useChange(DeleteGroup, { told: 'The group is deleted.', onDone: () => void navigate(paths.groups) });
  return <Confirm label="Delete" title={`Delete ${displayName}?`} action="Delete for good" onConfirm={() => remove.mutate({ input: { id, expectedVersion: version } })}>Its members stay, and lose the role that it gives.</Confirm>;
}
