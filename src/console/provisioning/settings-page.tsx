import './provisioning.css';
import { Button, NumberInput, Switch, TagsInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ProvisioningSettings, SaveProvisioningSettings, type ProvisioningSettingsQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { refusalsIn } from '../components/refusals.ts';
import { Failed, Loaded } from '../components/states.tsx';

type Scim = ProvisioningSettingsQuery['singleSignOn']['scim'];

/** How much a cycle may disable or delete, how long events are kept, and what they do not show. */
export function Page() {
  const query = useRead(ProvisioningSettings, {});
  return (
    <PageLayout title="Provisioning settings" lead="How much your directory may do at once, and what is kept of what it asked for.">
      <Loaded query={query}>{({ singleSignOn: { scim } }) => <Form scim={scim} />}</Loaded>
      <SupportBundle />
    </PageLayout>
  );
}

function Form({ scim }: { readonly scim: Scim }) {
  const isReadOnly = !useCan()('single-sign-on:write');
  const [failure, setFailure] = useState<Error>();
  const form = useForm({
    mode: 'controlled',
    initialValues: { brakeEnabled: scim.brake.enabled, brakePercent: scim.brake.percent, brakePeople: scim.brake.people, eventDays: scim.eventDays, maskedAttributes: [...scim.maskedAttributes] },
  });
  const save = useChange(SaveProvisioningSettings, { told: 'Saved.', showsFailure: true });
  const submit = form.onSubmit((input) => {
    setFailure(undefined);
    save.mutate({ input }, { onError: (error) => setFailure(refusalsIn(form, error)) });
  });
  return (
    <form onSubmit={submit} noValidate>
      {failure && <Failed error={failure} />}
      {isReadOnly && <Note><p>You can look at these settings; to change them takes an owner.</p></Note>}
      <fieldset className="bare-fieldset" disabled={isReadOnly}>
        <section className="card" aria-labelledby="brake">
          <h2 id="brake">Brake</h2>
          <p className="quiet">What one cycle disables or deletes beyond both numbers is held until an owner decides. The directory is asked to come back later, and loses nothing.</p>
          <Switch mb="md" label="Hold what goes beyond" {...form.getInputProps('brakeEnabled', { type: 'checkbox' })} />
          <NumberInput mb="md" maw="20rem" label="Share of people, in percent" description="Of those who were enabled before the cycle." min={0} max={100} clampBehavior="none" allowDecimal={false} {...form.getInputProps('brakePercent')} />
          <NumberInput maw="20rem" label="Always allowed" description="So many people may always go, whatever their share." min={0} clampBehavior="none" allowDecimal={false} {...form.getInputProps('brakePeople')} />
        </section>
        <section className="card" aria-labelledby="events">
          <h2 id="events">Events</h2>
          <NumberInput mb="md" maw="20rem" label="Days that events are kept" description="30 to 3,650. What is older is deleted for good; counts and cycles stay." min={30} max={3650} clampBehavior="none" allowDecimal={false} {...form.getInputProps('eventDays')} />
          <TagsInput maw="34rem" label="Attributes that events do not show" description="As SCIM names them, for example phoneNumbers or name.familyName. Press Enter after each. Secrets are never shown." {...form.getInputProps('maskedAttributes')} />
        </section>
        {!isReadOnly && <Button mb="lg" type="submit" loading={save.isPending}>Save</Button>}
      </fieldset>
    </form>
  );
}

// What is in the bundle.
const supportPermissions = ['organisation:read', 'single-sign-on:read', 'api-token:read', 'oauth-client:read', 'user:read', 'group:read', 'provisioning:read'] as const;

/** For whoever helps: one file, with nothing personal in it. */
function SupportBundle() {
  const can = useCan();
  if (!supportPermissions.every(can)) return null;
  return (
    <section className="card" aria-labelledby="support">
      <h2 id="support">Support bundle</h2>
      <p className="quiet">One file to send to whoever helps you: settings, tokens without their secrets, the last cycles and events. Names, addresses and all other values of people are replaced in it, equal ones by the same mark.</p>
      <Button component="a" href="/export/support-bundle.json" download variant="default">Download the support bundle</Button>
    </section>
  );
}
