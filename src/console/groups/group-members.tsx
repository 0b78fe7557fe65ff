import { Button, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { generatePath, Link } from 'react-router';
import { CandidateUsers, GroupMembers, UpdateGroup, type GroupMembersQuery, type UserOrderField } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useRead } from '../api/use-read.ts';
import { Address } from '../components/address.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Icon } from '../components/icon.tsx';
import { useListState } from '../components/list-state.ts';
import { SearchField } from '../components/list-tools.tsx';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { stateOf, stateTags, userFilterFrom, userStates } from '../users/user-filters.ts';

type Member = NonNullable<GroupMembersQuery['group']>['members']['nodes'][number];

const nobody = { nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };

/** Who is in a group; where it is allowed, with ways to add and remove. */
export function GroupMembersList({ id, mayChange }: { readonly id: string; readonly mayChange: boolean }) {
  const list = useListState<UserOrderField>(['DISPLAY_NAME', 'USER_NAME', 'ACTIVE']);
  const filter = userFilterFrom(list.filter);
  const members = useRead(GroupMembers, { id, ...list.page, filter, orderBy: list.order }, { keepsPrevious: true });
  const remove = useChange(UpdateGroup, { told: 'They are no longer in the group.' });
  const columns = columnsFor(mayChange ? (userId) => remove.mutate({ input: { id, removeMemberIds: [userId] } }) : undefined);
  return (
    <section className="card bare" aria-label="Members">
      <div className="table-tools">
        <SearchField label="Search members" list={list} />
        {mayChange && <AddMembers id={id} />}
      </div>
      <Loaded query={members}>
        {({ group }) => {
          const { nodes, pageInfo } = group?.members ?? nobody;
          if (nodes.length === 0) return <Empty icon="group" title={filter ? 'Nobody is found' : 'Nobody is in this group'} />;
          return <><DataTable caption="Members" columns={columns} rows={nodes} list={list} isBusy={members.isPlaceholderData} /><Pager pageInfo={pageInfo} list={list} /></>;
        }}
      </Loaded>
    </section>
  );
}

function columnsFor(remove: ((userId: string) => void) | undefined): readonly Column<Member, UserOrderField>[] {
  return [
    { header: 'Name', order: 'DISPLAY_NAME', cell: ({ id, displayName, userName }) => <><Link className="link" to={generatePath(paths.user, { id })}>{displayName ?? <Address value={userName} />}</Link>{displayName !== null && <div className="small quiet"><Address value={userName} /></div>}</> },
    { header: 'State', order: 'ACTIVE', align: 'narrow', cell: (user) => <Tag kind={stateTags[stateOf(user)]}>{userStates[stateOf(user)]}</Tag> },
    ...(remove ? [{ header: 'Actions', align: 'end' as const, cell: ({ id, displayName, userName }: Member) => <Button size="xs" variant="default" aria-label={`Remove ${displayName ?? userName}`} onClick={() => remove(id)}>Remove</Button> }] : []),
  ];
}

/** Looks for users, and puts them into the group one by one. */
function AddMembers({ id }: { readonly id: string }) {
  const [isOpen, { open, close }] = useDisclosure();
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text.trim(), 300);
  const found = userFilterFrom((name) => (name === 'q' ? sought : ''));
  const users = useRead(CandidateUsers, { filter: { not: { groups: { id: { eq: id } } }, ...(found ? { and: [found] } : {}) } }, { enabled: isOpen, keepsPrevious: true });
  const add = useChange(UpdateGroup, { told: 'They are in the group.' });
  return (
    <>
      <Button variant="default" leftSection={<Icon name="plus" size={18} />} onClick={open}>Add members</Button>
      <Modal opened={isOpen} onClose={close} title="Add members" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
        <TextInput type="search" label="Search by name, user name or e-mail" data-autofocus value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
        <Loaded query={users}>
          {({ users: { nodes } }) => (
            <ul className="rows">
              {nodes.map(({ id: userId, displayName, userName }) => (
                <li key={userId}>
                  <div>{displayName ?? userName}<div className="small quiet"><Address value={userName} /></div></div>
                  <Button size="xs" variant="default" aria-label={`Add ${displayName ?? userName}`} onClick={() => add.mutate({ input: { id, addMemberIds: [userId] } })}>Add</Button>
                </li>
              ))}
              {nodes.length === 0 && <li className="quiet">Nobody else fits.</li>}
            </ul>
          )}
        </Loaded>
      </Modal>
    </>
  );
}
