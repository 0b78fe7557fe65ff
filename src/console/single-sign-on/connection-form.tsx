import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState, type ReactNode } from 'react';
import { SetConnection, type ConnectionKind, type ConnectionProviderInput, type SingleSignOnQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { Note } from '../components/note.tsx';
import { below, refusalsIn } from '../components/refusals.ts';
import { Failed } from '../components/states.tsx';

interface ConnectionFormProps<Values extends Record<string, unknown>> {
  readonly form: UseFormReturnType<Values>;
  readonly kind: ConnectionKind;
  readonly settings: SingleSignOnQuery['singleSignOn'];
  readonly providerFrom: (values: Values) => ConnectionProviderInput;
  readonly onClose: () => void;
  /** The steps, each a list item. */
  readonly children: ReactNode;
}

const titles = { OIDC: 'OpenID Connect', SAML: 'SAML 2.0' } as const;
const paths = { OIDC: ['provider', 'oidc'], SAML: ['provider', 'saml', 'description'] } as const;

/** The steps of a set-up with the identity provider; at its end the connection is set. */
export function ConnectionForm<Values extends Record<string, unknown>>({ form, kind, settings: { connection }, providerFrom, onClose, children }: ConnectionFormProps<Values>) {
  const [failure, setFailure] = useState<Error>();
  const set = useChange(SetConnection, { told: ({ setConnection }) => (setConnection.connection?.status === 'ENABLED' ? 'The connection is saved.' : 'The connection is saved, and not enabled yet: test it first.'), showsFailure: true });
  const send = (values: Values): void => {
    setFailure(undefined);
    set.mutate({ provider: providerFrom(values) }, { onSuccess: onClose, onError: (error) => setFailure(refusalsIn(form, below(error, ...paths[kind]))) });
  };
  return (
    <section className="card" aria-labelledby="connection">
      <h2 id="connection">{connection === null ? `Connect by ${titles[kind]}` : `Change the connection by ${titles[kind]}`}</h2>
      <p className="lead">Follow the steps with both windows side by side. Words in quotation marks are Entra’s.</p>
      {connection !== null && connection.kind !== kind && <Note kind="warn"><p>This replaces the connection by {titles[connection.kind]}. The new one begins disabled.</p></Note>}
      <form onSubmit={form.onSubmit(send)} noValidate aria-label="Connection">
        <ol className="steps">{children}</ol>
        {failure && <Failed error={failure} />}
        <div className="row-actions start">
          <Button type="submit" loading={set.isPending}>Save the connection</Button>
          <Button variant="default" onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </section>
  );
}
