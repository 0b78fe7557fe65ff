import { Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { generatePath, Link, useNavigate } from 'react-router';
import { CreateGroup, GroupCount, GroupList, type GroupFilter, type GroupListQuery, type GroupOrderField } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { Icon } from '../components/icon.tsx';
import { useListState } from '../components/list-state.ts';
import { FilterField, SearchField } from '../components/list-tools.tsx';
import { Moment } from '../components/moment.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { roleNames, sourceNames } from '../components/words.ts';
import { paths } from '../paths.ts';

type Row = GroupListQuery['groups']['nodes'][number];

const columns: readonly Column<Row, GroupOrderField>[] = [
  { header: 'Name', order: 'DISPLAY_NAME', cell: ({ id, displayName }) => <Link className="link" to={generatePath(paths.group, { id })}>{displayName}</Link> },
  { header: 'Gives the role', align: 'narrow', cell: ({ role }) => (role === null ? <span className="quiet">None</span> : <Tag kind="info">{roleNames[role]}</Tag>) },
  { header: 'Changed in', room: 'medium', cell: ({ managedByDirectory }) => (managedByDirectory ? 'The directory' : 'Rollcall') },
  { header: 'Source', order: 'SOURCE', room: 'medium', cell: ({ source }) => sourceNames[source] },
  { header: 'Changed', order: 'UPDATED_AT', room: 'medium', cell: ({ updatedAt }) => <Moment at={updatedAt} /> },
];

/** The groups of the organisation. */
export function Page() {
  const can = useCan();
  const list = useListState<GroupOrderField>(['DISPLAY_NAME', 'SOURCE', 'UPDATED_AT']);
  const filter = filterFrom(list.filter);
  const groups = useRead(GroupList, { ...list.page, filter, orderBy: list.order }, { keepsPrevious: true });
  const count = useRead(GroupCount, { filter }, { keepsPrevious: true });
  return (
    <PageLayout title="Groups" lead="Named sets of users, made by hand or by your directory. A group can give its members a role." actions={can('group:write') && <Create />}>
      <section className="card bare" aria-label="Groups">
        <div className="table-tools">
          <SearchField label="Search by name" list={list} />
          <FilterField label="Source" name="source" list={list} choices={sourceNames} />
        </div>
        <Loaded query={groups}>
          {({ groups: { nodes, pageInfo } }) => (nodes.length === 0
            ? <NoGroups isFiltered={filter !== undefined} onClear={list.clearFilters} />
            : (
              <>
                <DataTable caption="Groups" columns={columns} rows={nodes} list={list} isBusy={groups.isPlaceholderData} />
                <Pager pageInfo={pageInfo} list={list}>{count.data && countOf(count.data.groups.totalCount)}</Pager>
              </>
            ))}
        </Loaded>
      </section>
    </PageLayout>
  );
}

function filterFrom(filter: (name: string) => string): GroupFilter | undefined {
  const [text, source] = [filter('q'), filter('source')];
  const parts: GroupFilter[] = [];
  if (text) parts.push({ displayName: { contains: text } });
  if (source) parts.push({ source: { eq: source as 'SCIM' } });
  return parts.length > 0 ? { and: parts } : undefined;
}

function countOf(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'group' : 'groups'}`;
}

function NoGroups({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  if (isFiltered) return <Empty icon="search" title="No group is found" action={<Button variant="default" onClick={onClear}>Clear search and filters</Button>}>No group fits what you search for.</Empty>;
  return <Empty icon="group" title="There is no group yet">Groups arrive from your directory over SCIM, or are made by hand.</Empty>;
}

function Create() {
  const [isOpen, { open, close }] = useDisclosure();
  const navigate = useNavigate();
  return (
    <>
      <Button leftSection={<Icon name="plus" size={18} />} onClick={open}>Create group</Button>
      <FormDialog
        title="Create group" isOpen={isOpen} onClose={close} initial={{ displayName: '' }} operation={CreateGroup} action="Create the group" told="The group is created."
        variablesFrom={({ displayName }) => ({ input: { displayName: displayName.trim() } })} onDone={({ createGroup: { group } }) => group && void navigate(generatePath(paths.group, { id: group.id }))}
      >
        {(form) => <TextInput label="Name" required data-autofocus {...form.getInputProps('displayName')} />}
      </FormDialog>
    </>
  );
}
