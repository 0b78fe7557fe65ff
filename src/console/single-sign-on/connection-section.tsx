import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ChangeConnection, RemoveConnection, TestSignIn, type SingleSignOnQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Address } from '../components/address.tsx';
import { Confirm } from '../components/confirm.tsx';
import { Copied } from '../components/copied.tsx';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { Tag } from '../components/tag.tsx';
import { Admission } from './admission.tsx';
import { OidcForm } from './oidc-form.tsx';
import { SamlForm } from './saml-form.tsx';

type Settings = SingleSignOnQuery['singleSignOn'];
type Connection = NonNullable<Settings['connection']>;

const protocols = { OIDC: 'OpenID Connect', SAML: 'SAML 2.0' } as const;
const forms = { oidc: OidcForm, saml: SamlForm } as const;
const warnedDays = 30;
const day = 24 * 60 * 60 * 1000;

/** The sign-in connection: what it is, or how to make one. Which form is open stands in the address. */
export function ConnectionSection({ settings }: { readonly settings: Settings }) {
  const may = useCan()('single-sign-on:write');
  const [params, setParams] = useSearchParams();
  const open = (form: string | undefined): void => setParams((current) => {
    const next = new URLSearchParams(current);
    next.delete('connect');
    if (form !== undefined) next.set('connect', form);
    return next;
  });
  const asked = params.get('connect') ?? '';
  if (may && (asked === 'oidc' || asked === 'saml')) {
    const Form = forms[asked];
    return <Form key={asked} settings={settings} onClose={() => open(undefined)} />;
  }
  const { connection } = settings;
  if (connection === null) return <NoConnection may={may} onOpen={open} />;
  return <Connected settings={settings} connection={connection} may={may} onOpen={open} />;
}

interface CanOpen {
  readonly may: boolean;
  readonly onOpen: (form: 'oidc' | 'saml') => void;
}

function NoConnection({ may, onOpen }: CanOpen) {
  return (
    <section className="card" aria-labelledby="connection">
      <h2 id="connection">Sign-in connection</h2>
      <p className="lead">Connect Microsoft Entra ID, and your people sign in with the account that they have there. Nobody depends on a new connection until you have tested and enabled it.</p>
      {may
        ? (
          <div className="choices">
            <div><Button onClick={() => onOpen('oidc')}>Connect by OpenID Connect</Button><p className="small quiet">The simpler one: an app registration and a client secret.</p></div>
            <div><Button variant="default" onClick={() => onOpen('saml')}>Connect by SAML</Button><p className="small quiet">An enterprise application, which can be the one that provisions.</p></div>
          </div>
        )
        : <p className="quiet">There is none. To connect takes the permission <code>single-sign-on:write</code>.</p>}
    </section>
  );
}

function Connected({ settings, connection, may, onOpen }: CanOpen & { readonly settings: Settings; readonly connection: Connection }) {
  const { kind, status, createdAt, updatedAt } = connection;
  const isEnabled = status === 'ENABLED';
  // Those of a connection that was there before say nothing of this one.
  const tests = settings.connectionTests.filter((test) => Date.parse(test.createdAt) > Date.parse(createdAt));
  const isTested = tests[0]?.state === 'SUCCEEDED' && Date.parse(tests[0].createdAt) > Date.parse(updatedAt);
  return (
    <section className="card" aria-labelledby="connection">
      <h2 id="connection">Sign-in connection</h2>
      <p className="lead"><Tag kind={isEnabled ? 'good' : 'warn'}>{isEnabled ? 'Enabled' : 'Disabled'}</Tag> {protocols[kind]} · last changed <Moment at={updatedAt} /></p>
      {!isEnabled && <WhatNext isTested={isTested} />}
      <EndingCertificates connection={connection} />
      {connection.saml?.metadataFailure && <Note kind="warn"><p><strong>The provider’s metadata cannot be followed.</strong> {connection.saml.metadataFailure} People sign in as before, until the provider changes its certificate.</p></Note>}
      {may && <Actions connection={connection} isTested={isTested} onOpen={onOpen} />}
      <dl className="facts">
        <dt>Where your people sign in</dt><dd><Copied label="sign-in address" value={settings.signInUrl} /><span className="small quiet">In Entra: “Properties → Home page URL”, so that it stands among “My Apps”.</span></dd>
        <Facts connection={connection} />
        <LastTests tests={tests} />
      </dl>
      <Admission key={JSON.stringify([connection.matchBy, connection.createsUsers])} connection={connection} />
    </section>
  );
}

// The one thing that comes next.
function WhatNext({ isTested }: { readonly isTested: boolean }) {
  return isTested
    ? <Note kind="good"><p><strong>The last test succeeded.</strong> Nobody is sent there yet: enable the connection when you are ready.</p></Note>
    : <Note><p><strong>Nobody is sent there yet.</strong> Test the connection: you sign in once, and see each step and who you would be here. Nothing is changed by it.</p></Note>;
}

function EndingCertificates({ connection: { saml } }: { readonly connection: Connection }) {
  const [shownAt] = useState(Date.now);
  const ends = saml?.certificates.filter(({ countsUntil }) => countsUntil === null).map(({ endsAt }) => endsAt).toSorted().at(-1);
  if (ends === undefined || Date.parse(ends) > shownAt + warnedDays * day) return null;
  return <Note kind="warn"><p>The last certificate of the provider ends <Moment at={ends} />. {saml?.metadataUrl ? 'Make a new one in Entra, and make it active: this service sees it by itself.' : 'Make a new one in Entra, and give it to this service before you make it active there.'}</p></Note>;
}

function Actions({ connection: { kind, status }, isTested, onOpen }: Pick<CanOpen, 'onOpen'> & { readonly connection: Connection; readonly isTested: boolean }) {
  const test = useChange(TestSignIn, { onDone: ({ createConnectionTest: { startUrl } }) => startUrl !== null && window.location.assign(startUrl) });
  const enable = useChange(ChangeConnection, { told: 'The connection is enabled.' });
  const disable = useChange(ChangeConnection, { told: 'The connection is disabled.' });
  const remove = useChange(RemoveConnection, { told: 'The connection is removed.' });
  const isEnabled = status === 'ENABLED';
  return (
    <div className="row-actions start">
      <Button variant={isEnabled || isTested ? 'default' : 'filled'} loading={test.isPending} onClick={() => test.mutate({})}>Test this connection</Button>
      {isEnabled
        ? <Confirm label="Disable" accessibleName="Disable the connection" title="Disable the connection?" action="Disable it" onConfirm={() => disable.mutate({ input: { status: 'DISABLED' } })}>Nobody can sign in by it any more. Who is signed in stays so. Owners sign in by a link that is sent by e-mail, and so do all others where that is allowed.</Confirm>
        : <Confirm label="Enable" accessibleName="Enable the connection" title="Enable the connection?" action="Enable it" isDanger={false} isPrimary={isTested} onConfirm={() => enable.mutate({ input: { status: 'ENABLED' } })}>From now on people can sign in by it, and whoever enters an address of a verified domain is sent there.</Confirm>}
      <Button variant="default" onClick={() => onOpen(kind === 'OIDC' ? 'oidc' : 'saml')}>Change</Button>
      <Button variant="default" onClick={() => onOpen(kind === 'OIDC' ? 'saml' : 'oidc')}>Change to {kind === 'OIDC' ? 'SAML' : 'OpenID Connect'}</Button>
      <Confirm label="Remove" accessibleName="Remove the connection" title="Remove the connection?" action="Remove it" onConfirm={() => remove.mutate({ kind })}>It is removed with its secret. Owners sign in by a link that is sent by e-mail, and so do all others where that is allowed. Who is linked with an identity there stays so, for when the same provider is connected again.</Confirm>
    </div>
  );
}

function Facts({ connection: { oidc, saml } }: { readonly connection: Connection }) {
  return (
    <>
      {oidc && <><dt>Issuer</dt><dd><Address value={oidc.issuer} /></dd><dt>“Application (client) ID”</dt><dd>{oidc.clientId}</dd></>}
      {oidc && oidc.tenantIds.length > 0 && <><dt>Tenants</dt><dd>{oidc.tenantIds.join(', ')}</dd></>}
      {saml && <><dt>“Microsoft Entra Identifier”</dt><dd><Address value={saml.entityId} /></dd><dt>“Login URL”</dt><dd><Address value={saml.signInUrl} /></dd></>}
      {saml && <><dt>Certificates</dt><dd>{saml.certificates.map(({ thumbprint, endsAt, countsUntil }) => <div key={thumbprint}><code>{thumbprint}</code> <span className="quiet">until <Moment at={endsAt} exact /></span>{countsUntil && <span className="quiet">; the provider tells it no more, so it counts until <Moment at={countsUntil} exact /></span>}</div>)}</dd></>}
      {saml?.metadataReadAt && <><dt>Metadata</dt><dd>read <Moment at={saml.metadataReadAt} /> <span className="quiet">and followed every hour, so that a new certificate counts by itself</span></dd></>}
    </>
  );
}

const testStates = { CREATED: ['quiet', 'Not begun'], RUNNING: ['info', 'Not ended'], SUCCEEDED: ['good', 'Succeeded'], FAILED: ['bad', 'Failed'] } as const;

function LastTests({ tests }: { readonly tests: Settings['connectionTests'] }) {
  if (tests.length === 0) return null;
  return (
    <>
      <dt>Last tests</dt>
      <dd>{tests.slice(0, 3).map(({ id, state, createdAt }) => {
        const [kind, label] = testStates[state];
        return <div key={id}><Tag kind={kind}>{label}</Tag> <a className="link" href={`/single-sign-on/tests/${id}`}><Moment at={createdAt} exact /></a></div>;
      })}</dd>
    </>
  );
}
