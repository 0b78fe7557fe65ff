import { TextInput } from '@mantine/core';
import { generatePath, useNavigate } from 'react-router';
import { ChangeOauthClient, CreateOauthClient, type OauthClientPageQuery } from '../__generated__/operations.ts';
import type { UseFormReturnType } from '@mantine/form';
import { FormDialog } from '../components/form-dialog.tsx';
import { paths } from '../paths.ts';
import { endOf, ExpiryInput, expiryOf, lifetimesAndNever, validateExpiry } from './expiry.tsx';
import { presets } from './permission-words.ts';
import { PermissionsInput } from './permissions-input.tsx';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Values = { name: string; permissions: string[]; expiresAt: string; day: string };

/** Makes an OAuth client, and leads to its page, where it gets a secret or a federation. */
export function CreateClientDialog({ isOpen, onClose }: DialogProps) {
  const navigate = useNavigate();
  const initial: Values = { name: '', permissions: [...presets.entra.permissions], ...expiryOf(null) };
  return (
    <FormDialog
      title="Create OAuth client" isOpen={isOpen} onClose={onClose} initial={initial} validate={validateExpiry} operation={CreateOauthClient} action="Create the client"
      variablesFrom={({ name, permissions, ...expiry }) => ({ input: { name, permissions, expiresAt: endOf(expiry) } })}
      onDone={({ createOauthClient: { oauthClient } }) => oauthClient && void navigate(generatePath(paths.oauthClient, { id: oauthClient.id }))}
    >
      {(form) => <Fields form={form} />}
    </FormDialog>
  );
}

/** Changes what an OAuth client is called, what it may do and how long. */
export function EditClientDialog({ isOpen, onClose, client: { id, name, permissions, expiresAt } }: DialogProps & { readonly client: NonNullable<OauthClientPageQuery['oauthClient']> }) {
  const initial: Values = { name, permissions: [...permissions], ...expiryOf(expiresAt) };
  return (
    <FormDialog
      title={`Edit ${name}`} isOpen={isOpen} onClose={onClose} initial={initial} validate={validateExpiry} operation={ChangeOauthClient} action="Save" told="The changes are saved."
      variablesFrom={({ name: newName, permissions: newPermissions, ...expiry }) => ({ input: { id, name: newName, permissions: newPermissions, ...(expiry.expiresAt === initial.expiresAt && expiry.day === initial.day ? {} : { expiresAt: endOf(expiry) }) } })}
    >
      {(form) => <Fields form={form} />}
    </FormDialog>
  );
}

function Fields({ form }: { readonly form: UseFormReturnType<Values> }) {
  return (
    <>
      <TextInput label="Name" description="To recognise it by, for example Entra." required data-autofocus {...form.getInputProps('name')} />
      <PermissionsInput chosen={form.getValues().permissions} onChoose={(permissions) => form.setFieldValue('permissions', permissions)} input={form.getInputProps('permissions')} />
      <ExpiryInput label="Ends after" choices={lifetimesAndNever} chosen={form.getValues().expiresAt} choice={form.getInputProps('expiresAt')} day={form.getInputProps('day')} />
    </>
  );
}
