import { NativeSelect, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ChangeInformationField, CreateInformationField } from '../__generated__/operations.ts';
import { FormDialog } from '../components/form-dialog.tsx';
import { fieldTypes, type InformationField } from './words.ts';

/** What the dialogue shows: a field to edit, or a new one, perhaps with its name. */
export interface FieldInDialog {
  readonly field?: InformationField;
  readonly name?: string;
}

type Values = {
  name: string;
  type: InformationField['type'];
  description: string;
  multiValued: boolean;
  caseExact: boolean;
  canonicalValues: string[];
};

/** Defines a user information field, or changes one. */
export function FieldDialog({ shown, onClose }: { readonly shown: FieldInDialog | undefined; readonly onClose: () => void }) {
  const field = shown?.field;
  const same = { isOpen: shown !== undefined, onClose, initial: valuesOf(field, shown?.name) };
  if (!field) {
    return (
      <FormDialog title="Define a field" {...same} operation={CreateInformationField} action="Define it" told="The field is defined. Paste its name into Entra’s attribute list." variablesFrom={(values) => ({ input: inputFrom(values) })}>
        {(form) => <Inputs form={form} isHeld={false} />}
      </FormDialog>
    );
  }
  return (
    <FormDialog title={`Edit ${field.name}`} {...same} operation={ChangeInformationField} action="Save" told="Saved." variablesFrom={(values) => ({ input: { id: field.id, ...inputFrom(values) } })}>
      {(form) => <Inputs form={form} isHeld={field.userCount > 0} />}
    </FormDialog>
  );
}

function valuesOf(field: InformationField | undefined, name = ''): Values {
  if (!field) return { name, type: 'STRING', description: '', multiValued: false, caseExact: false, canonicalValues: [] };
  return { name: field.name, type: field.type, description: field.description ?? '', multiValued: field.multiValued, caseExact: field.caseExact, canonicalValues: [...field.canonicalValues] };
}

// Upper and lower case, and suggestions, are questions about texts alone.
function inputFrom({ name, type, description, multiValued, caseExact, canonicalValues }: Values) {
  const isText = type === 'STRING';
  return { type, multiValued: multiValued && type !== 'BOOLEAN', name: name.trim(), description: description.trim() || null, canonicalValues: isText ? canonicalValues : [], ...(isText ? { caseExact } : {}) };
}

function Inputs({ form, isHeld }: { readonly form: UseFormReturnType<Values>; readonly isHeld: boolean }) {
  const { type } = form.getValues();
  return (
    <>
      <TextInput label="Name" description="A letter from A to Z, then letters, digits, “-” and “_”. To a directory another name is another attribute." required data-autofocus {...form.getInputProps('name')} />
      <NativeSelect
        label="What it holds" description={isHeld ? 'It cannot change while people hold values.' : undefined} disabled={isHeld}
        data={Object.entries(fieldTypes).map(([value, { label }]) => ({ value, label }))} {...form.getInputProps('type')}
      />
      <Textarea label="What it is for" description="Shown to whoever maps it." autosize minRows={2} {...form.getInputProps('description')} />
      {type !== 'BOOLEAN' && <Switch label="Several values" description="Entra can send one value only, unless the application is from its gallery." disabled={isHeld} {...form.getInputProps('multiValued', { type: 'checkbox' })} />}
      {type === 'STRING' && <Switch label="Upper and lower case differ" disabled={isHeld} {...form.getInputProps('caseExact', { type: 'checkbox' })} />}
      {type === 'STRING' && <TagsInput label="Suggested values" description="Others are accepted as well. Press Enter after each." {...form.getInputProps('canonicalValues')} />}
    </>
  );
}
