import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import type { ConnectionProviderInput, SamlDescriptionInput, SingleSignOnQuery } from '../__generated__/operations.ts';
import { Copied } from '../components/copied.tsx';
import { ListInput, type ListText } from '../components/list-input.tsx';
import { Choice } from './choice.tsx';
import { ConnectionForm } from './connection-form.tsx';

type Settings = SingleSignOnQuery['singleSignOn'];
type Saml = NonNullable<NonNullable<Settings['connection']>['saml']>;

type Values = {
  by: string;
  metadataUrl: string;
  metadataXml: ListText;
  entityId: string;
  signInUrl: string;
  signOutUrl: string;
  certificates: string;
  keepsCertificates: boolean;
  signsRequests: boolean;
};

const ways = [
  ['ADDRESS', 'The address of its metadata', 'It is read now, and every hour from then on: a new certificate counts by itself.'],
  ['FILE', 'Its metadata as a file', undefined],
  ['HAND', 'Value by value', undefined],
] as const;
const noAddress = (value: string): string | null => (URL.canParse(value.trim()) ? null : 'This must be an address that begins with https://.');

/** Connects a SAML identity provider, or changes the connection with one. */
export function SamlForm({ settings, onClose }: { readonly settings: Settings; readonly onClose: () => void }) {
  const present = settings.connection?.saml ?? null;
  const form = useForm<Values>({
    initialValues: initialFrom(present),
    validate: {
      metadataUrl: (value, { by }) => (by === 'ADDRESS' ? noAddress(value) : null),
      signInUrl: (value, { by }) => (by === 'HAND' ? noAddress(value) : null),
      signOutUrl: (value, { by }) => (by === 'HAND' && value !== '' ? noAddress(value) : null),
    },
  });
  return (
    <ConnectionForm form={form} kind="SAML" providerFrom={providerFrom} onClose={onClose} settings={settings}>
      <OurSide settings={settings} />
      <li>
        <h3>Look at how it signs</h3>
        <p>“SAML Certificates → Edit”. “Signing Option”: Sign SAML assertion. “Signing Algorithm”: SHA-256. “Attributes & Claims” may stay as Entra has them.</p>
      </li>
      <li>
        <h3>Tell this service of Entra</h3>
        <div className="stack">
          <Choice label="What you have of it" choices={ways} {...form.getInputProps('by')} />
          <Description form={form} />
          {present !== null && <Checkbox label="Let the certificates that are known count beside these" description="Until they end: for when Entra is about to change from one to the other." {...form.getInputProps('keepsCertificates', { type: 'checkbox' })} />}
          <Checkbox label="Sign our requests" description="Entra needs no signature. Our certificate then stands in our metadata." {...form.getInputProps('signsRequests', { type: 'checkbox' })} />
        </div>
      </li>
    </ConnectionForm>
  );
}

function OurSide({ settings: { saml, signInUrl } }: { readonly settings: Settings }) {
  return (
    <li>
      <h3>Tell Entra of this service</h3>
      <p>“Enterprise applications → (your application) → Single sign-on → SAML”. Either “Upload metadata file” with the file at the first address, or fill in “Basic SAML Configuration”:</p>
      <dl className="facts">
        <dt>“Upload metadata file”</dt><dd><Copied label="metadata address" value={saml.metadataUrl} /></dd>
        <dt>“Identifier (Entity ID)”</dt><dd><Copied label="Entity ID" value={saml.entityId} /></dd>
        <dt>“Reply URL (Assertion Consumer Service URL)”</dt><dd><Copied label="Reply URL" value={saml.acsUrl} /></dd>
        <dt>“Sign on URL”</dt><dd><Copied label="Sign on URL" value={signInUrl} /></dd>
        <dt>“Logout Url”</dt><dd><Copied label="Logout Url" value={saml.signOutUrl} /></dd>
        <dt>“Relay State”</dt><dd>Nothing</dd>
      </dl>
    </li>
  );
}

// The fields of the way that is chosen.
function Description({ form }: { readonly form: UseFormReturnType<Values> }) {
  const { by, metadataXml } = form.getValues();
  if (by === 'ADDRESS') return <TextInput label="“App Federation Metadata Url”" description="Under “SAML Certificates”." placeholder="https://login.microsoftonline.com/…/federationmetadata.xml?appid=…" required {...form.getInputProps('metadataUrl')} />;
  if (by === 'FILE') {
    return (
      <ListInput
        label="“Federation Metadata XML”" description="Under “SAML Certificates → Download”." placeholder="<EntityDescriptor …" accept=".xml,text/xml,application/xml,application/samlmetadata+xml"
        value={metadataXml} onChange={(text) => form.setFieldValue('metadataXml', text)} error={form.errors['metadataXml']}
      />
    );
  }
  return (
    <>
      <TextInput label="“Microsoft Entra Identifier”" required {...form.getInputProps('entityId')} />
      <TextInput label="“Login URL”" required {...form.getInputProps('signInUrl')} />
      <TextInput label="“Logout URL”" description="Without it nobody is signed out there." {...form.getInputProps('signOutUrl')} />
      <Textarea label="“Certificate (Base64)”" description="The content of the file; several one below the other." placeholder="-----BEGIN CERTIFICATE-----" rows={5} required spellCheck={false} {...form.getInputProps('certificates')} />
    </>
  );
}

function initialFrom(saml: Saml | null): Values {
  const none: Values = { by: 'ADDRESS', metadataUrl: '', metadataXml: { text: '' }, entityId: '', signInUrl: '', signOutUrl: '', certificates: '', keepsCertificates: false, signsRequests: false };
  if (!saml) return none;
  const { metadataUrl, entityId, signInUrl, signOutUrl, signsRequests } = saml;
  return { ...none, ...(metadataUrl === null ? { by: 'FILE' } : { metadataUrl }), entityId, signInUrl, signOutUrl: signOutUrl ?? '', signsRequests };
}

function providerFrom(values: Values): ConnectionProviderInput {
  const { keepsCertificates, signsRequests } = values;
  return { saml: { description: descriptionFrom(values), keepsCertificates, signsRequests } };
}

function descriptionFrom({ by, metadataUrl, metadataXml, entityId, signInUrl, signOutUrl, certificates }: Values): SamlDescriptionInput {
  if (by === 'ADDRESS') return { metadataUrl: metadataUrl.trim() };
  if (by === 'FILE') return { metadataXml: metadataXml.text };
  return { byHand: { entityId, signInUrl: signInUrl.trim(), signOutUrl: signOutUrl === '' ? null : signOutUrl.trim(), certificates: certificatesIn(certificates) } };
}

// Each PEM for itself; a bare Base64 is one.
function certificatesIn(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [text].filter((one) => one.trim() !== '');
}
