import { Button, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ChangeSingleSignOn, type SingleSignOnQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Note } from '../components/note.tsx';
import { refusalsIn } from '../components/refusals.ts';
import { Failed } from '../components/states.tsx';
import { Choice } from './choice.tsx';

type Settings = SingleSignOnQuery['singleSignOn'];

const statuses = [
  ['ENABLED', 'On', 'SCIM clients are served.'],
  ['PAUSED', 'Paused', 'Clients are asked to come back later (503 with Retry-After). They try again, and nothing is lost.'],
  ['DISABLED', 'Off', 'Clients are refused (403). People and groups that a directory managed can be changed here.'],
] as const;
const modes = [
  ['MANUALLY', 'Manually', 'You pick the users and send the invitations when you are ready.'],
  ['ON_CREATION', 'On creation', 'Each user is invited as soon as your directory creates them.'],
] as const;
/** The settings that decide how SCIM clients are answered and who is invited. */
export function ScimSettings({ scim }: Pick<Settings, 'scim'>) {
  const may = useCan()('single-sign-on:write');
  const form = useForm({ initialValues: { scimStatus: scim.status, invitationMode: scim.invitationMode, invitationDays: String(scim.invitationDays), strict: scim.strict } });
  const [failure, setFailure] = useState<Error>();
  const change = useChange(ChangeSingleSignOn, { told: 'The settings are saved.', showsFailure: true });
  const save = ({ invitationDays, ...values }: ReturnType<typeof form.getValues>): void => {
    setFailure(undefined);
    // A whole number, or what the service then refuses by name.
    if (!/^\d{1,4}$/.test(invitationDays.trim())) return form.setFieldError('invitationDays', 'This must be a whole number of days, 1 to 90.');
    change.mutate({ input: { ...values, invitationDays: Number(invitationDays) } }, { onError: (error) => setFailure(refusalsIn(form, error)) });
  };
  return (
    <section className="card" aria-labelledby="scim">
      <h2 id="scim">SCIM provisioning</h2>
      <p className="lead">Your directory sends users and groups, keeps them up to date and disables who leaves.</p>
      {!may && <Note>You can look at these settings. To change them takes the permission <code>single-sign-on:write</code>.</Note>}
      {failure && <Failed error={failure} />}
      <form onSubmit={form.onSubmit(save)} noValidate>
        <fieldset className="plain" disabled={!may}>
          <Stack gap="lg">
            <Choice label="SCIM" choices={statuses} {...form.getInputProps('scimStatus')} />
            <Choice label="Invitations of users that your directory creates" choices={modes} {...form.getInputProps('invitationMode')} />
            <TextInput type="number" min={1} max={90} maw="20rem" label="Days to accept an invitation" description="1 to 90. Invitations that are there keep their time." {...form.getInputProps('invitationDays')} />
            <Switch label="Strict SCIM" description="Refuses requests that bend the RFCs. Leave it off for Microsoft Entra ID, whose requests do bend them." {...form.getInputProps('strict', { type: 'checkbox' })} />
            {may && <div><Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>Save</Button></div>}
          </Stack>
        </fieldset>
      </form>
    </section>
  );
}
