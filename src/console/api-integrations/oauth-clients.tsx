import { Button } from '@mantine/core';
import { useState } from 'react';
import { generatePath, Link } from 'react-router';
import { OauthClientList, type OauthClientListQuery, type OauthClientOrderField } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { Address } from '../components/address.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Icon } from '../components/icon.tsx';
import { useListState } from '../components/list-state.ts';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { clientStates, endsSoon, isLive } from './client-words.ts';
import { describePermissions } from './permission-words.ts';

type Client = OauthClientListQuery['oauthClients']['nodes'][number];

function columnsAt(now: number): readonly Column<Client, OauthClientOrderField>[] {
  return [
    { header: 'Name', order: 'NAME', cell: ({ id, name }) => <><Link className="link" to={generatePath(paths.oauthClient, { id })}>{name}</Link><div className="small quiet"><code><Address value={id} /></code></div></> },
    { header: 'Status', align: 'narrow', cell: ({ status }) => <Tag kind={clientStates[status][0]}>{clientStates[status][1]}</Tag> },
    { header: 'Shows who it is by', room: 'medium', cell: (client) => <Proof client={client} now={now} /> },
    { header: 'Permissions', room: 'wide', cell: ({ permissions }) => <span title={permissions.join(', ')}>{describePermissions(permissions)}</span> },
    { header: 'Last used', order: 'LAST_USED_AT', room: 'medium', cell: ({ lastUsedAt }) => (lastUsedAt === null ? <span className="quiet">Never</span> : <Moment at={lastUsedAt} />) },
    { header: 'Ends', order: 'EXPIRES_AT', room: 'medium', cell: ({ expiresAt }) => (expiresAt === null ? <span className="quiet">Never</span> : <Moment at={expiresAt} />) },
  ];
}

function Proof({ client: { secrets, federation }, now }: { readonly client: Client; readonly now: number }) {
  const live = secrets.filter((secret) => isLive(secret, now)).length;
  const words = [federation ? 'a federation' : '', live > 0 ? `${live} ${live === 1 ? 'secret' : 'secrets'}` : ''].filter(Boolean);
  return words.length > 0 ? <>{words.join(', ')}</> : <Tag kind="warn">nothing yet</Tag>;
}

/** The organisation's OAuth clients. */
export function OauthClients({ mayChange, onCreate }: { readonly mayChange: boolean; readonly onCreate: () => void }) {
  const [now] = useState(Date.now);
  const list = useListState<OauthClientOrderField>(['CREATED_AT', 'NAME', 'LAST_USED_AT', 'EXPIRES_AT'], { newestFirst: true, prefix: 'client-' });
  const clients = useRead(OauthClientList, { ...list.page, orderBy: list.order }, { keepsPrevious: true });
  const create = mayChange && <Button variant="default" onClick={onCreate} leftSection={<Icon name="plus" size={18} />}>Create OAuth client</Button>;
  return (
    <Loaded query={clients}>
      {({ oauthClients: { nodes, pageInfo } }) => (
        <>
          <Warnings clients={nodes} now={now} />
          <section className="card bare" aria-labelledby="oauth-clients">
            <div className="table-tools"><h2 id="oauth-clients" className="grow">OAuth clients</h2>{nodes.length > 0 && create}</div>
            {nodes.length === 0 && !pageInfo.hasPreviousPage
              ? <Empty icon="lock" title="No OAuth client yet" action={create}>Instead of a token that lasts, Entra can get access tokens of one hour: with a client secret or, by workload identity federation, without any secret.</Empty>
              : <><DataTable caption="OAuth clients" columns={columnsAt(now)} rows={nodes} list={list} isBusy={clients.isPlaceholderData} /><Pager pageInfo={pageInfo} list={list} /></>}
          </section>
        </>
      )}
    </Loaded>
  );
}

/** What will stop the provisioning if nobody does anything, and what was refused. */
function Warnings({ clients, now }: { readonly clients: readonly Client[]; readonly now: number }) {
  const ending = clients.filter(({ status, federation, secrets }) => status === 'ACTIVE' && !federation && secrets.some((secret) => endsSoon(secret, now)) && !secrets.some((secret) => isLive(secret, now) && !endsSoon(secret, now)));
  const refused = clients.filter(({ lastRefusedAt, lastUsedAt }) => lastRefusedAt !== null && (lastUsedAt === null || Date.parse(lastRefusedAt) > Date.parse(lastUsedAt)));
  return (
    <>
      {ending.map(({ id, name }) => <Note key={id} kind="warn"><p><strong>{name}</strong> has no secret that lasts for another 30 days. <Link className="link" to={generatePath(paths.oauthClient, { id })}>Add one</Link>: both work meanwhile.</p></Note>)}
      {refused.map(({ id, name, lastRefusedAt, lastRefusalReason }) => <Note key={id} kind="bad"><p><strong>{name}</strong> asked for an access token <Moment at={lastRefusedAt ?? ''} /> and got none. {lastRefusalReason}</p></Note>)}
    </>
  );
}
