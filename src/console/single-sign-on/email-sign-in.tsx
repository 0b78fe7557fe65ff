import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ChangeSingleSignOn, type SingleSignOnQuery } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Choice } from './choice.tsx';

const doors = [
  ['EVERYONE', 'Everybody', 'Whoever may sign in can ask for a link by e-mail.'],
  ['OWNERS', 'Owners alone', 'All others come by single sign-on. Owners keep this way, so that a broken connection locks nobody out.'],
] as const;

/** Who may sign in without the connection. */
export function EmailSignIn({ emailSignIn }: Pick<SingleSignOnQuery['singleSignOn'], 'emailSignIn'>) {
  const may = useCan()('single-sign-on:write');
  const form = useForm({ initialValues: { emailSignIn } });
  const change = useChange(ChangeSingleSignOn, { told: 'The settings are saved.' });
  return (
    <section className="card" aria-labelledby="email-sign-in">
      <h2 id="email-sign-in">Signing in by e-mail</h2>
      <form onSubmit={form.onSubmit((input) => change.mutate({ input }))}>
        <fieldset className="plain" disabled={!may}>
          <Stack gap="lg">
            <Choice label="Who can sign in by a link that is sent by e-mail" choices={doors} {...form.getInputProps('emailSignIn')} />
            {may && <div><Button type="submit" variant="default" loading={change.isPending} disabled={!form.isDirty()}>Save who can</Button></div>}
          </Stack>
        </fieldset>
      </form>
    </section>
  );
}
