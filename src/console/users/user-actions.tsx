import { Button, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import { DeleteUser, UpdateUser, UpdateUserAccess } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan, useViewer } from '../app/viewer.tsx';
import { Confirm } from '../components/confirm.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { roleNames } from '../components/words.ts';
import { paths } from '../paths.ts';
import { useInvite } from './invite.ts';
import { changesFrom, userRules, valuesOf, type Person } from './user-form.ts';
import { UserInputs } from './user-inputs.tsx';

/** What the person who has signed in may do with a user. */
export function UserActions({ user }: { readonly user: Person }) {
  const can = useCan();
  const isManaged = user.managedByDirectory;
  return (
    <>
      {can('invitation:write') && <Invite user={user} />}
      {can('user:write') && !isManaged && <Edit user={user} />}
      {can('user-access:write') && <Access user={user} />}
      {can('user:write') && !isManaged && <Enable user={user} />}
      {can('user:delete') && (!isManaged || !user.active) && <Delete user={user} />}
    </>
  );
}

// Who may not sign in would be passed over.
function Invite({ user: { id, active, signInBlocked } }: { readonly user: Person }) {
  const invite = useInvite();
  if (!active || signInBlocked) return null;
  return <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate({ input: { userIds: [id] } })}>Invite</Button>;
}

function Edit({ user }: { readonly user: Person }) {
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>Edit</Button>
      <FormDialog
        title={`Edit ${user.displayName ?? user.userName}`} isOpen={isOpen} onClose={close} initial={valuesOf(user)} validate={userRules} operation={UpdateUser} action="Save" told="The changes are saved."
        variablesFrom={(values) => ({ input: { id: user.id, expectedVersion: user.version, ...changesFrom(values, user) } })}
      >
        {(form) => <UserInputs form={form} />}
      </FormDialog>
    </>
  );
}

function Access({ user: { id, version, role, signInBlocked, displayName, userName } }: { readonly user: Person }) {
  const [isOpen, { open, close }] = useDisclosure();
  const { userId } = useViewer();
  const block = useChange(UpdateUserAccess, { told: signInBlocked ? 'They may sign in again.' : 'They are blocked, and signed out everywhere.' });
  const name = displayName ?? userName;
  return (
    <>
      <Button variant="default" onClick={open}>Change role</Button>
      <FormDialog
        title={`The role of ${name}`} isOpen={isOpen} onClose={close} initial={{ role }} operation={UpdateUserAccess} action="Save" told="The role is changed."
        variablesFrom={(values) => ({ input: { id, expectedVersion: version, role: values.role } })}
      >
        {(form) => <NativeSelect label="Role" description="In their own right. Groups may give a greater one." data={Object.entries(roleNames).map(([value, label]) => ({ value, label }))} {...form.getInputProps('role')} />}
      </FormDialog>
      {signInBlocked && <Button variant="default" onClick={() => block.mutate({ input: { id, signInBlocked: false } })}>Unblock</Button>}
      {!signInBlocked && userId !== id && (
        <Confirm label="Block" title={`Block ${name}?`} action="Block them" onConfirm={() => block.mutate({ input: { id, signInBlocked: true } })}>
          They are signed out everywhere at once and cannot sign in until somebody takes it back here, whatever your directory says.
        </Confirm>
      )}
    </>
  );
}

function Enable({ user: { id, version, active, displayName, userName } }: { readonly user: Person }) {
  const change = useChange(UpdateUser, { told: active ? 'The account is disabled.' : 'The account is enabled.' });
  const set = (): void => change.mutate({ input: { id, expectedVersion: version, active: !active } });
  if (!active) return <Button variant="default" onClick={set}>Enable</Button>;
  return <Confirm label="Disable" title={`Disable ${displayName ?? userName}?`} action="Disable the account" onConfirm={set}>They cannot sign in until somebody enables the account again. Groups and history stay.</Confirm>;
}

function Delete({ user: { id, version, displayName, userName } }: { readonly user: Person }) {
  const navigate = useNavigate();
  const remove = useChange(DeleteUser, { told: 'The user is deleted.', onDone: () => void navigate(paths.users) });
  return (
    <Confirm label="Delete" title={`Delete ${displayName ?? userName}?`} action="Delete for good" onConfirm={() => remove.mutate({ input: { id, expectedVersion: version } })}>
      The account is gone for good, with all memberships. To keep it and its history, disable it instead.
    </Confirm>
  );
}
