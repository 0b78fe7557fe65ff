import { SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { UserValues } from './user-form.ts';

/** The fields of a user that can be typed here. */
export function UserInputs({ form }: { readonly form: UseFormReturnType<UserValues> }) {
  return (
    <>
      <TextInput label="User name" description="What they sign in with; usually their e-mail address." required data-autofocus {...form.getInputProps('userName')} />
      <TextInput label="Name to show" {...form.getInputProps('displayName')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label="Given name" {...form.getInputProps('name.givenName')} />
        <TextInput label="Family name" {...form.getInputProps('name.familyName')} />
        <TextInput label="E-mail" type="email" {...form.getInputProps('emails')} />
        <TextInput label="Title" {...form.getInputProps('title')} />
        <TextInput label="Department" {...form.getInputProps('enterprise.department')} />
      </SimpleGrid>
    </>
  );
}
