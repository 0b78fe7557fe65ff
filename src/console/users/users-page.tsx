import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { generatePath, Link, useNavigate } from 'react-router';
import { CreateUser, UserCount, UserList, type UserListQuery, type UserOrderField } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Address } from '../components/address.tsx';
import { Confirm } from '../components/confirm.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { Icon } from '../components/icon.tsx';
import { FilterField, SearchField } from '../components/list-tools.tsx';
import { useListState } from '../components/list-state.ts';
import { Moment } from '../components/moment.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { roleNames, sourceNames } from '../components/words.ts';
import { paths } from '../paths.ts';
import { useInvite } from './invite.ts';
import { stateOf, stateTags, userFilterFrom, userStates } from './user-filters.ts';
import { inputFrom, newUser, userRules } from './user-form.ts';
import { UserInputs } from './user-inputs.tsx';

type Row = UserListQuery['users']['nodes'][number];

const columns: readonly Column<Row, UserOrderField>[] = [
  { header: 'Name', order: 'DISPLAY_NAME', cell: ({ id, displayName, userName }) => <><Link className="link" to={generatePath(paths.user, { id })}>{displayName ?? <Address value={userName} />}</Link>{displayName !== null && <div className="small quiet"><Address value={userName} /></div>}</> },
  { header: 'State', order: 'ACTIVE', align: 'narrow', cell: (user) => <Tag kind={stateTags[stateOf(user)]}>{userStates[stateOf(user)]}</Tag> },
  { header: 'Role', room: 'medium', cell: ({ effectiveRole }) => roleNames[effectiveRole] },
  { header: 'Title', order: 'TITLE', room: 'wide', cell: ({ title }) => title },
  { header: 'Source', order: 'SOURCE', room: 'medium', cell: ({ source }) => sourceNames[source] },
  { header: 'Changed', order: 'UPDATED_AT', room: 'medium', cell: ({ updatedAt }) => <Moment at={updatedAt} /> },
];

/** The people of the organisation. */
export function Page() {
  const list = useListState<UserOrderField>(['DISPLAY_NAME', 'USER_NAME', 'ACTIVE', 'TITLE', 'SOURCE', 'UPDATED_AT']);
  const filter = userFilterFrom(list.filter);
  const users = useRead(UserList, { ...list.page, filter, orderBy: list.order }, { keepsPrevious: true });
  const can = useCan();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const untick = (): void => {
    setIds(new Set());
    // The button that was pressed is no longer there, and with it the place at which the keyboard was.
    document.getElementById('content')?.focus();
  };
  const count = useRead(UserCount, { filter }, { keepsPrevious: true });
  return (
    <PageLayout title="Users" lead="The people of your organisation, disabled ones included." actions={<>{can('invitation:write') && <Invite ids={ids} onDone={untick} />}{can('user:write') && <Create />}</>}>
      <section className="card bare" aria-label="Users">
        <div className="table-tools">
          <SearchField label="Search by name, user name or e-mail" list={list} />
          <FilterField label="State" name="state" list={list} choices={userStates} />
          <FilterField label="Role" name="role" list={list} choices={roleNames} />
          <FilterField label="Source" name="source" list={list} choices={sourceNames} />
        </div>
        <Loaded query={users}>
          {({ users: { nodes, pageInfo } }) => (nodes.length === 0
            ? <NoUsers isFiltered={filter !== undefined} onClear={list.clearFilters} />
            : (
              <>
                <DataTable caption="Users" columns={columns} rows={nodes} nameOf={({ displayName, userName }) => displayName ?? userName} list={list} selection={can('invitation:write') ? { ids, change: setIds } : undefined} isBusy={users.isPlaceholderData} />
                <Pager pageInfo={pageInfo} list={list}>{count.data && countOf(count.data.users.totalCount)}</Pager>
              </>
            ))}
        </Loaded>
      </section>
    </PageLayout>
  );
}

/** Invites who is ticked or, where nobody is, everybody who can be invited. */
function Invite({ ids, onDone }: { readonly ids: ReadonlySet<string>; readonly onDone: () => void }) {
  const invite = useInvite(onDone);
  const count = ids.size;
  if (count > 0) return <Button variant="default" leftSection={<Icon name="mail" size={18} />} loading={invite.isPending} onClick={() => invite.mutate({ input: { userIds: [...ids] } })}>{`Send ${count} ${count === 1 ? 'invitation' : 'invitations'}`}</Button>;
  return (
    <Confirm label="Invite everybody" title="Invite everybody?" action="Send the invitations" isDanger={false} onConfirm={() => invite.mutate({ input: { everybody: true } })}>
      Everybody in the organisation is invited, whatever the list shows, but those who are disabled, blocked or without an address, and those who have an invitation. To invite some, tick them in the list.
    </Confirm>
  );
}

function Create() {
  const [isOpen, { open, close }] = useDisclosure();
  const navigate = useNavigate();
  return (
    <>
      <Button leftSection={<Icon name="plus" size={18} />} onClick={open}>Create user</Button>
      <FormDialog
        title="Create user" isOpen={isOpen} onClose={close} initial={newUser} validate={userRules} operation={CreateUser} action="Create the user" told="The user is created."
        variablesFrom={(values) => ({ input: inputFrom(values) })} onDone={({ createUser: { user } }) => user && void navigate(generatePath(paths.user, { id: user.id }))}
      >
        {(form) => <UserInputs form={form} />}
      </FormDialog>
    </>
  );
}

function countOf(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'user' : 'users'}`;
}

function NoUsers({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  if (isFiltered) return <Empty icon="search" title="Nobody is found" action={<Button variant="default" onClick={onClear}>Clear search and filters</Button>}>No user fits what you search for.</Empty>;
  return <Empty icon="user" title="Nobody is here yet">People arrive from your directory over SCIM, or are made by hand.</Empty>;
}
