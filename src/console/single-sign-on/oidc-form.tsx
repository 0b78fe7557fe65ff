import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { ConnectionProviderInput, SingleSignOnQuery } from '../__generated__/operations.ts';
import { Copied } from '../components/copied.tsx';
import { Choice } from './choice.tsx';
import { ConnectionForm } from './connection-form.tsx';

type Settings = SingleSignOnQuery['singleSignOn'];
type Oidc = NonNullable<NonNullable<Settings['connection']>['oidc']>;

type Values = {
  provider: string;
  tenantIds: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
};

const providers = [['ENTRA', 'Microsoft Entra ID', undefined], ['OTHER', 'Another OpenID provider', 'Or Entra in a national cloud.']] as const;
const entra = 'https://login.microsoftonline.com';
const ofEntra = /^https:\/\/login\.microsoftonline\.com\/([^/]+)\/v2\.0$/;

/** Connects an OpenID provider, or changes the connection with one. */
export function OidcForm({ settings, onClose }: { readonly settings: Settings; readonly onClose: () => void }) {
  const present = settings.connection?.oidc ?? null;
  const form = useForm<Values>({
    initialValues: initialFrom(present),
    validate: { tenantIds: (value, { provider }) => (provider === 'ENTRA' && idsIn(value).length === 0 ? 'Enter the “Directory (tenant) ID”, as Entra shows it on the overview of the application.' : null) },
  });
  const keeps = present === null ? 'It is kept encrypted and shown to nobody.' : 'Leave it empty to keep the one that is there.';
  const isEntra = form.getValues().provider === 'ENTRA';
  return (
    <ConnectionForm form={form} kind="OIDC" providerFrom={providerFrom} onClose={onClose} settings={settings}>
      <li>
        <h3>Which identity provider?</h3>
        <Choice label="Provider" choices={providers} {...form.getInputProps('provider')} />
      </li>
      <li>
        <h3>Register this service there</h3>
        {isEntra && <p>“App registrations → New registration”. “Supported account types”: Accounts in this organizational directory only. Then:</p>}
        <dl className="facts">
          <dt>“Redirect URI”, platform “Web”</dt><dd><Copied label="Redirect URI" value={settings.oidcRedirectUrl} /></dd>
          <dt>A second “Redirect URI”</dt><dd><Copied label="address after signing out" value={settings.signedOutUrl} /><span className="small quiet">So that browsers come back that sign out.</span></dd>
        </dl>
      </li>
      {isEntra && (
        <li>
          <h3>Let it tell addresses</h3>
          <p>“Token configuration → Add optional claim → ID”: <code>email</code> and <code>upn</code>.</p>
        </li>
      )}
      <li>
        <h3>Enter what it shows you</h3>
        <div className="stack">{isEntra ? <EntraFields form={form} keeps={keeps} /> : <OtherFields form={form} keeps={keeps} />}</div>
      </li>
    </ConnectionForm>
  );
}

interface FieldsProps {
  readonly form: UseFormReturnType<Values>;
  /** What is said of a secret: whether one is there. */
  readonly keeps: string;
}

function EntraFields({ form, keeps }: FieldsProps) {
  return (
    <>
      <Textarea label="“Directory (tenant) ID”" description="On the overview of the application. Several tenants of your organisation: one in each line." placeholder="72f988bf-86f1-41af-91ab-2d7cd011db47" rows={2} required {...form.getInputProps('tenantIds')} />
      <TextInput label="“Application (client) ID”" description="On the overview, too." required {...form.getInputProps('clientId')} />
      <Secret label="Client secret: its “Value”" description={`“Certificates & secrets → New client secret”. Copy the “Value”, not the “Secret ID”; Entra shows it once. ${keeps}`} {...form.getInputProps('clientSecret')} />
    </>
  );
}

function OtherFields({ form, keeps }: FieldsProps) {
  return (
    <>
      <TextInput label="Issuer" description="To the letter; /.well-known/openid-configuration stands below it." placeholder="https://login.example.com" required {...form.getInputProps('issuer')} />
      <TextInput label="Client id" required {...form.getInputProps('clientId')} />
      <Secret label="Client secret" description={keeps} {...form.getInputProps('clientSecret')} />
    </>
  );
}

function Secret(props: { readonly label: string; readonly description: string; readonly error?: ReactNode }) {
  return <PasswordInput autoComplete="off" visibilityToggleButtonProps={{ 'aria-label': 'Show the secret' }} aria-invalid={props.error !== undefined && props.error !== null} {...props} />;
}

function idsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

function initialFrom(oidc: Oidc | null): Values {
  if (!oidc) return { provider: 'ENTRA', tenantIds: '', issuer: '', clientId: '', clientSecret: '' };
  const { issuer, clientId, tenantIds } = oidc;
  const [, tenant] = ofEntra.exec(issuer) ?? [];
  const isEntra = tenant !== undefined && tenant !== 'common';
  const ids = tenantIds.length > 0 || tenant === 'organizations' ? tenantIds : [tenant ?? ''];
  return { provider: isEntra ? 'ENTRA' : 'OTHER', tenantIds: isEntra ? ids.join('\n') : '', issuer: isEntra ? '' : issuer, clientId, clientSecret: '' };
}

// One tenant has an issuer of its own; several share one, whose tokens say which tenant they are from.
function providerFrom({ provider, tenantIds, issuer, clientId, clientSecret }: Values): ConnectionProviderInput {
  const secret = clientSecret === '' ? {} : { clientSecret };
  if (provider !== 'ENTRA') return { oidc: { issuer, clientId, ...secret } };
  const ids = idsIn(tenantIds);
  return { oidc: { issuer: `${entra}/${ids.length === 1 ? encodeURIComponent(ids[0] ?? '') : 'organizations'}/v2.0`, clientId, tenantIds: ids, ...secret } };
}
