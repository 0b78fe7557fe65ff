import { Button, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { RemoveOauthClientFederation, SetOauthClientFederation, type OauthClientPageQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { Address } from '../components/address.tsx';
import { Confirm } from '../components/confirm.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { Moment } from '../components/moment.tsx';

type Client = NonNullable<OauthClientPageQuery['oauthClient']>;

type Federation = NonNullable<Client['federation']>;

/** Whose assertions stand for an OAuth client, so that it needs no secret. */
export function ClientFederation({ client, mayChange }: { readonly client: Client; readonly mayChange: boolean }) {
  const { federation } = client;
  return (
    <section className="card" aria-labelledby="federation">
      <h2 id="federation">Workload identity federation</h2>
      <p className="lead">Entra shows who it is by itself, and no secret has to be kept or replaced. In Entra: “Authentication method: Workload Identity Federation → Select Workload Identity”, which shows the four values.</p>
      {federation && <Facts federation={federation} />}
      {mayChange && <Change client={client} />}
      {!mayChange && !federation && <p className="quiet">There is none.</p>}
    </section>
  );
}

function Facts({ federation: { issuer, jwksUrl, subject, audiences, lastUsedAt } }: { readonly federation: Federation }) {
  return (
    <dl className="facts">
      <dt>“Issuer”</dt><dd><Address value={issuer} /></dd>
      <dt>“JWKS URL”</dt><dd><Address value={jwksUrl} /></dd>
      <dt>“Subject”</dt><dd><Address value={subject} /></dd>
      <dt>“Audience”</dt><dd>{audiences.map((audience) => <div key={audience}><Address value={audience} /></div>)}</dd>
      <dt>Last used</dt><dd>{lastUsedAt === null ? 'Never' : <Moment at={lastUsedAt} exact />}</dd>
    </dl>
  );
}

function Change({ client: { id, name, federation } }: { readonly client: Client }) {
  const [isOpen, { open, close }] = useDisclosure();
  const remove = useChange(RemoveOauthClientFederation, { told: 'The federation is removed.' });
  return (
    <div className="row-actions start below">
      <Button variant="default" onClick={open}>{federation ? 'Change the federation' : 'Set a federation'}</Button>
      {federation && <Confirm label="Remove" accessibleName="Remove the federation" title="Remove the federation?" action="Remove it" onConfirm={() => remove.mutate({ clientId: id })}>Access tokens that were got with it end at once.</Confirm>}
      <FormDialog
        title={`Federation of ${name}`} isOpen={isOpen} onClose={close} initial={initialFrom(federation)} operation={SetOauthClientFederation} action="Save" told="The federation is set."
        variablesFrom={({ audiences, ...values }) => ({ input: { clientId: id, ...values, audiences: audiences.split(/\s+/).filter(Boolean) } })}
      >
        {(form) => (
          <>
            <TextInput label="“Issuer”" description="To the letter." placeholder="https://login.microsoftonline.com/{tenant}/v2.0" required data-autofocus {...form.getInputProps('issuer')} />
            <TextInput label="“JWKS URL”" description="Where its public keys are." placeholder="https://login.microsoftonline.com/{tenant}/discovery/v2.0/keys" required {...form.getInputProps('jwksUrl')} />
            <TextInput label="“Subject”" description="To the letter." required {...form.getInputProps('subject')} />
            <Textarea label="“Audience”" description="One in each line: api://{application} and {application}, without /.default, which Entra shows with it." rows={2} required {...form.getInputProps('audiences')} />
          </>
        )}
      </FormDialog>
    </div>
  );
}

function initialFrom(federation: Federation | null): { issuer: string; subject: string; audiences: string; jwksUrl: string } {
  if (!federation) return { issuer: '', subject: '', audiences: '', jwksUrl: '' };
  const { issuer, subject, audiences, jwksUrl } = federation;
  return { issuer, subject, audiences: audiences.join('\n'), jwksUrl };
}
