import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { AddEmailDomain, RemoveEmailDomain, VerifyEmailDomain, type SingleSignOnQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Confirm } from '../components/confirm.tsx';
import { Copied } from '../components/copied.tsx';
import { Moment } from '../components/moment.tsx';
import { notify } from '../components/notify.ts';
import { refusalsIn } from '../components/refusals.ts';
import { Failed } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';

type Domain = SingleSignOnQuery['singleSignOn']['emailDomains'][number];

/** The domains that the organisation has shown to be its own, and those that it has yet to. */
export function EmailDomains({ domains }: { readonly domains: readonly Domain[] }) {
  const may = useCan()('single-sign-on:write');
  return (
    <section className="card" aria-labelledby="domains">
      <h2 id="domains">E-mail domains</h2>
      <p className="lead">Whoever enters an address of a verified domain at the sign-in page is sent to your identity provider, and addresses count where people are recognised by them. You show that a domain is yours by a TXT record in its DNS.</p>
      {domains.length > 0 && <ul className="rows">{domains.map((domain) => <DomainRow key={domain.domain} domain={domain} may={may} />)}</ul>}
      {may && <AddDomain />}
      {!may && domains.length === 0 && <p className="quiet">There is none.</p>}
    </section>
  );
}

function DomainRow({ domain: { domain, status, recordName, recordValue, verifiedAt, lastCheckedAt, lastFinding }, may }: { readonly domain: Domain; readonly may: boolean }) {
  const verify = useChange(VerifyEmailDomain, {
    onDone: ({ verifyEmailDomain: { emailDomain } }) => emailDomain?.status === 'VERIFIED' && notify({ kind: 'good', message: `${domain} is verified.` }),
  });
  const remove = useChange(RemoveEmailDomain, { told: `${domain} is removed.` });
  const isVerified = status === 'VERIFIED';
  return (
    <li>
      <div>
        <strong className="name">{domain}</strong> <Tag kind={isVerified ? 'good' : 'warn'}>{isVerified ? 'Verified' : 'Not verified yet'}</Tag>
        {verifiedAt !== null && <span className="small quiet"> since <Moment at={verifiedAt} /></span>}
      </div>
      {may && (
        <div className="row-actions">
          {!isVerified && <Button size="xs" loading={verify.isPending} aria-label={`Verify now: ${domain}`} onClick={() => verify.mutate({ domain })}>Verify now</Button>}
          <Confirm label="Remove" accessibleName={`Remove ${domain}`} title={`Remove ${domain}?`} action="Remove it" size="xs" onConfirm={() => remove.mutate({ domain })}>
            Nobody is recognised by an address of it any more, nor sent to your identity provider because of one. To verify it again takes a new record.
          </Confirm>
        </div>
      )}
      {!isVerified && (
        <div className="whole">
          <dl className="facts">
            <dt>Type of the record</dt><dd>TXT</dd>
            <dt>Name (host)</dt><dd><Copied label={`name of the record for ${domain}`} value={recordName} /></dd>
            <dt>Value</dt><dd><Copied label={`value of the record for ${domain}`} value={recordValue} /></dd>
          </dl>
          <p className="small quiet" role="status">{lastFinding === null || lastCheckedAt === null ? 'Publish this record where the DNS of the domain is kept, then verify.' : <>{lastFinding} Looked at <Moment at={lastCheckedAt} />.</>}</p>
        </div>
      )}
    </li>
  );
}

function AddDomain() {
  const form = useForm({ initialValues: { domain: '' } });
  const [failure, setFailure] = useState<Error>();
  const add = useChange(AddEmailDomain, { told: 'The domain is added. Publish its record, then verify it.', showsFailure: true });
  const send = (values: { domain: string }): void => {
    setFailure(undefined);
    add.mutate(values, { onSuccess: () => form.reset(), onError: (error) => setFailure(refusalsIn(form, error)) });
  };
  return (
    <form aria-label="Add an e-mail domain" onSubmit={form.onSubmit(send)} noValidate>
      {failure && <Failed error={failure} />}
      <TextInput label="Domain" description="What stands behind the @ of your addresses." placeholder="contoso.com" maw="26rem" {...form.getInputProps('domain')} />
      <Button type="submit" variant="default" mt="sm" loading={add.isPending}>Add the domain</Button>
    </form>
  );
}
