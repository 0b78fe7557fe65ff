import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useNavigate, useParams } from 'react-router';
import { ChangeOauthClient, DeleteOauthClient, OauthClientPage, type OauthClientPageQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Confirm } from '../components/confirm.tsx';
import { Copied } from '../components/copied.tsx';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Empty, Failed, Waiting } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { paths } from '../paths.ts';
import { EditClientDialog } from './client-dialog.tsx';
import { ClientFederation } from './client-federation.tsx';
import { ClientSecrets } from './client-secrets.tsx';
import { clientStates } from './client-words.ts';

type Answer = OauthClientPageQuery;
type Client = NonNullable<Answer['oauthClient']>;

const back = <Link className="link" to={paths.apiIntegrations}>All API integrations</Link>;

/** One OAuth client: what to enter at its side, how it shows who it is, and when it was last used. */
export function Page() {
  const { id = '' } = useParams();
  const can = useCan();
  const query = useRead(OauthClientPage, { id, withSettings: can('single-sign-on:read') });
  if (query.error) return <PageLayout title="OAuth client"><Failed error={query.error} onRetry={() => void query.refetch()} /></PageLayout>;
  if (!query.data) return <PageLayout title="OAuth client"><Waiting /></PageLayout>;
  const { oauthClient, singleSignOn } = query.data;
  if (!oauthClient || oauthClient.status === 'DELETED') return <PageLayout title="There is no such OAuth client"><section className="card bare"><Empty icon="lock" title="This OAuth client is not here" action={back}>It may have been deleted.</Empty></section></PageLayout>;
  return <Shown client={oauthClient} addresses={singleSignOn?.scim} />;
}

function Shown({ client, addresses }: { readonly client: Client; readonly addresses: NonNullable<Answer['singleSignOn']>['scim'] | undefined }) {
  const may = useCan()('oauth-client:write');
  const { id, name, status, permissions, expiresAt, lastUsedAt, createdAt } = client;
  const [kind, label] = clientStates[status];
  return (
    <PageLayout title={name} lead={<><Tag kind={kind}>{label}</Tag> OAuth client · made <Moment at={createdAt} /> · {back}</>} actions={may && <Actions client={client} />}>
      <WhatNext client={client} />
      <section className="card" aria-labelledby="enter">
        <h2 id="enter">What to enter in Entra</h2>
        <p className="lead">“Provisioning → Connectivity”. The client gets access tokens of one hour at the token endpoint.</p>
        <dl className="facts">
          {addresses && <><dt>“Tenant URL”</dt><dd><Copied label="Tenant URL" value={addresses.tenantUrl} /></dd><dt>“Token endpoint”</dt><dd><Copied label="token endpoint" value={addresses.tokenEndpointUrl} /></dd></>}
          <dt>“Client ID”</dt><dd><Copied label="Client ID" value={id} /></dd>
          <dt>Scope, where one is asked for</dt><dd><code>scim</code></dd>
          <dt>Permissions</dt><dd className="tags">{permissions.map((permission) => <Tag key={permission}>{permission}</Tag>)}</dd>
          <dt>Last used</dt><dd>{lastUsedAt === null ? 'Never' : <Moment at={lastUsedAt} exact />}</dd>
          <dt>Ends</dt><dd>{expiresAt === null ? 'Never' : <Moment at={expiresAt} exact />}</dd>
        </dl>
      </section>
      <ClientSecrets client={client} mayChange={may} />
      <ClientFederation client={client} mayChange={may} />
    </PageLayout>
  );
}

// What stops it from working, or has.
function WhatNext({ client: { status, secrets, federation, lastRefusedAt, lastUsedAt, lastRefusalReason } }: { readonly client: Client }) {
  if (status === 'ACTIVE' && secrets.length === 0 && !federation) return <Note><p><strong>It cannot show yet who it is.</strong> Add a secret, or set a workload identity federation, below.</p></Note>;
  if (lastRefusedAt === null || (lastUsedAt !== null && Date.parse(lastUsedAt) > Date.parse(lastRefusedAt))) return null;
  return <Note kind="bad"><p><strong>It asked for an access token <Moment at={lastRefusedAt} /> and got none.</strong> {lastRefusalReason}</p></Note>;
}

function Actions({ client }: { readonly client: Client }) {
  const { id, name, status } = client;
  const [isOpen, { open, close }] = useDisclosure();
  const navigate = useNavigate();
  const enable = useChange(ChangeOauthClient, { told: `${name} is enabled.` });
  const disable = useChange(ChangeOauthClient, { told: `${name} is disabled.` });
  const remove = useChange(DeleteOauthClient, { told: `${name} is deleted.`, onDone: () => void navigate(paths.apiIntegrations) });
  return (
    <>
      <Button variant="default" onClick={open}>Edit</Button>
      <EditClientDialog isOpen={isOpen} onClose={close} client={client} />
      {status === 'DISABLED'
        ? <Button variant="default" loading={enable.isPending} onClick={() => enable.mutate({ input: { id, enabled: true } })}>Enable</Button>
        : <Confirm label="Disable" title={`Disable ${name}?`} action="Disable it" onConfirm={() => disable.mutate({ input: { id, enabled: false } })}>Its access tokens end at once, and it gets no others until it is enabled again. A directory that uses it cannot provision anybody meanwhile.</Confirm>}
      <Confirm label="Delete" title={`Delete ${name}?`} action="Delete it" onConfirm={() => remove.mutate({ id })}>It is deleted for good, with its secrets and its federation, and its access tokens end at once. A directory that uses it can no longer provision anybody.</Confirm>
    </>
  );
}
