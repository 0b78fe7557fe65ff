import { Button, Checkbox, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ChangeConnection, type MatchingRule, type SingleSignOnQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { refusalsIn } from '../components/refusals.ts';
import { Failed } from '../components/states.tsx';

const rules = [
  ['EXTERNAL_ID', 'The id in the directory', 'The externalId that Entra sent over SCIM is its object id of the person. The surest: it never changes.'],
  ['USER_NAME', 'The user name', 'The userName here is the name with which they sign in at Entra.'],
  ['EMAIL', 'The e-mail address', 'Their address here is the one that Entra tells. Only addresses of verified domains count.'],
] as const;

/** Who is let in of those who come by the connection. */
export function Admission({ connection: { matchBy, createsUsers, directoryDecides } }: { readonly connection: NonNullable<SingleSignOnQuery['singleSignOn']['connection']> }) {
  const may = useCan()('single-sign-on:write');
  const form = useForm({ initialValues: { matchBy: [...matchBy] as string[], createsUsers } });
  const [failure, setFailure] = useState<Error>();
  const change = useChange(ChangeConnection, { told: 'The settings are saved.', showsFailure: true });
  const save = (values: { matchBy: string[]; createsUsers: boolean }): void => {
    setFailure(undefined);
    change.mutate({ input: { matchBy: values.matchBy as MatchingRule[], ...(directoryDecides ? {} : { createsUsers: values.createsUsers }) } }, { onError: (error) => setFailure(refusalsIn(form, error)) });
  };
  return (
    <form aria-label="Who is let in" onSubmit={form.onSubmit(save)} noValidate>
      <h3>Who is let in</h3>
      {failure && <Failed error={failure} />}
      <fieldset className="plain" disabled={!may}>
        <Stack gap="lg">
          <Checkbox.Group label="By what people are recognised who come for the first time" description="Tried in this order. From then on the provider’s own id of them counts alone." {...form.getInputProps('matchBy')}>
            <Stack gap="xs" mt="xs">{rules.map(([value, label, description]) => <Checkbox key={value} value={value} label={label} description={description} />)}</Stack>
          </Checkbox.Group>
          <Switch
            label="Whoever is not here yet becomes a user by signing in (just-in-time)" disabled={!may || directoryDecides}
            description={directoryDecides ? 'Your directory decides over SCIM who is here: assign people there.' : 'If they have an address of a verified domain.'}
            {...form.getInputProps('createsUsers', { type: 'checkbox' })}
          />
          {may && <div><Button type="submit" variant="default" loading={change.isPending} disabled={!form.isDirty()}>Save who is let in</Button></div>}
        </Stack>
      </fieldset>
    </form>
  );
}
