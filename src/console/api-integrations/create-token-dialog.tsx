import { TextInput } from '@mantine/core';
import { CreateApiToken } from '../__generated__/operations.ts';
import { FormDialog } from '../components/form-dialog.tsx';
import { endOf, ExpiryInput, lifetimesAndNever, validateExpiry } from './expiry.tsx';
import { presets } from './permission-words.ts';
import { PermissionsInput } from './permissions-input.tsx';
import type { NewSecret } from './secret-dialog.tsx';

interface CreateTokenDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSecret: (secret: NewSecret) => void;
}

/** Makes an API token: a name, what it may do, how long. */
export function CreateTokenDialog({ isOpen, onClose, onSecret }: CreateTokenDialogProps) {
  const initial = { name: '', permissions: [...presets.entra.permissions] as string[], expiresAt: '365', day: '' };
  return (
    <FormDialog
      title="Create new token" isOpen={isOpen} onClose={onClose} initial={initial} validate={validateExpiry} operation={CreateApiToken} action="Create the token"
      variablesFrom={({ name, permissions, ...expiry }) => ({ input: { name, permissions, expiresAt: endOf(expiry) } })}
      onDone={({ createApiToken: { apiToken, secret } }) => secret !== null && onSecret({ name: apiToken?.name ?? '', secret })}
    >
      {(form) => (
        <>
          <TextInput label="Name" description="To recognise it by, for example Entra." required data-autofocus {...form.getInputProps('name')} />
          <PermissionsInput chosen={form.getValues().permissions} onChoose={(permissions) => form.setFieldValue('permissions', permissions)} input={form.getInputProps('permissions')} />
          <ExpiryInput label="Ends after" description="You are warned on this page before it ends." choices={lifetimesAndNever} chosen={form.getValues().expiresAt} choice={form.getInputProps('expiresAt')} day={form.getInputProps('day')} />
        </>
      )}
    </FormDialog>
  );
}
