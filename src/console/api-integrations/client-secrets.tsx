import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { AddOauthClientSecret, RevokeOauthClientSecret, type OauthClientPageQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { Address } from '../components/address.tsx';
import { Confirm } from '../components/confirm.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { Moment } from '../components/moment.tsx';
import { Tag } from '../components/tag.tsx';
import { endsSoon, isLive } from './client-words.ts';
import { endOf, ExpiryInput, lifetimes, validateExpiry } from './expiry.tsx';
import { SecretDialog, type NewSecret } from './secret-dialog.tsx';

type Client = NonNullable<OauthClientPageQuery['oauthClient']>;
type Secret = Client['secrets'][number];

// As many as the service lets live side by side.
const most = 2;

function columnsFor(now: number, mayChange: boolean): readonly Column<Secret>[] {
  return [
    { header: 'Secret', cell: ({ prefix }) => <code><Address value={`${prefix}…`} /></code> },
    { header: 'Status', align: 'narrow', cell: (secret) => <Status secret={secret} now={now} /> },
    { header: 'Last used', room: 'medium', cell: ({ lastUsedAt }) => (lastUsedAt === null ? <span className="quiet">Never</span> : <Moment at={lastUsedAt} />) },
    { header: 'Ends', room: 'medium', cell: ({ expiresAt }) => <Moment at={expiresAt} exact /> },
    ...(mayChange ? [{ header: 'Actions', align: 'end' as const, cell: (secret: Secret) => isLive(secret, now) && <Revoke secret={secret} /> }] : []),
  ];
}

function Status({ secret, now }: { readonly secret: Secret; readonly now: number }) {
  if (secret.revokedAt !== null) return <Tag>Revoked</Tag>;
  if (!isLive(secret, now)) return <Tag kind="warn">Expired</Tag>;
  return endsSoon(secret, now) ? <Tag kind="warn">Ends soon</Tag> : <Tag kind="good">Live</Tag>;
}

/** The secrets of an OAuth client; two may be live at once, so that one can follow the other. */
export function ClientSecrets({ client: { id, name, secrets }, mayChange }: { readonly client: Client; readonly mayChange: boolean }) {
  const [now] = useState(Date.now);
  const [isOpen, { open, close }] = useDisclosure();
  const [secret, setSecret] = useState<NewSecret>();
  const live = secrets.filter((one) => isLive(one, now)).length;
  return (
    <section className="card bare" aria-labelledby="secrets">
      <div className="table-tools">
        <h2 id="secrets" className="grow">Client secrets</h2>
        {mayChange && <Button variant={live === 0 ? 'filled' : 'default'} onClick={open} disabled={live >= most}>Add a secret</Button>}
      </div>
      <p className="table-says small quiet">In Entra: “Authentication method: OAuth2 client credentials grant”. To replace a secret, add the second, save it in Entra, wait until it has been used, and revoke the first. Two can be live at once.</p>
      {secrets.length > 0 && <DataTable caption="Client secrets" columns={columnsFor(now, mayChange)} rows={secrets.toReversed()} />}
      {secrets.length === 0 && <p className="table-says last quiet">There is none.</p>}
      <FormDialog
        title={`A secret for ${name}`} isOpen={isOpen} onClose={close} initial={{ expiresAt: '365', day: '' }} validate={validateExpiry} operation={AddOauthClientSecret} action="Make the secret"
        variablesFrom={(expiry) => ({ input: { clientId: id, expiresAt: endOf(expiry) } })}
        onDone={({ addOauthClientSecret: { secret: made } }) => made !== null && setSecret({ name, secret: made, hint: 'Enter it in Entra as the client secret.' })}
      >
        {(form) => <ExpiryInput label="Ends after" description="Within three years." choices={lifetimes} chosen={form.getValues().expiresAt} choice={form.getInputProps('expiresAt')} day={form.getInputProps('day')} />}
      </FormDialog>
      <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />
    </section>
  );
}

function Revoke({ secret: { id, prefix } }: { readonly secret: Secret }) {
  const revoke = useChange(RevokeOauthClientSecret, { told: 'The secret is revoked.' });
  return (
    <Confirm label="Revoke" accessibleName={`Revoke ${prefix}…`} title="Revoke this secret?" action="Revoke it" size="xs" onConfirm={() => revoke.mutate({ id })}>
      It ends at once and for good, and so do the access tokens that were got with it. Revoke it once the other one has been used.
    </Confirm>
  );
}
