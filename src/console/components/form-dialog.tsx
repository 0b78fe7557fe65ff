import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm, type FormRulesRecord, type UseFormReturnType } from '@mantine/form';
import { useState, type ReactNode } from 'react';
import type { Operation } from '../api/operation.ts';
import { useChange } from '../api/use-change.ts';
import { refusalsIn } from './refusals.ts';
import { Failed } from './states.tsx';

interface FormDialogProps<Values extends Record<string, unknown>, Answer, Variables extends object> {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly initial: Values;
  /** What is wrong with what was typed, as far as it can be told here; by fields. */
  readonly validate?: FormRulesRecord<Values>;
  readonly operation: Operation<Answer, Variables>;
  readonly variablesFrom: (values: Values) => Variables;
  /** The words of the button that sends it; a verb. */
  readonly action: string;
  /** What to tell once it is done. */
  readonly told?: string;
  readonly onDone?: (answer: Answer) => void;
  /** The fields. */
  readonly children: (form: UseFormReturnType<Values>) => ReactNode;
}

/** A form in a dialogue, which ends with a mutation: what that refuses stands at its field, and the dialogue stays. */
export function FormDialog<Values extends Record<string, unknown>, Answer, Variables extends object>(props: FormDialogProps<Values, Answer, Variables>) {
  const { title, isOpen, onClose } = props;
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      {isOpen && <DialogForm {...props} />}
    </Modal>
  );
}

// Anew each time that the dialogue opens, and so without what was typed before.
function DialogForm<Values extends Record<string, unknown>, Answer, Variables extends object>({ initial, validate = {}, operation, variablesFrom, action, told, onDone, onClose, children }: FormDialogProps<Values, Answer, Variables>) {
  const form = useForm<Values>({ initialValues: initial, validate });
  const [failure, setFailure] = useState<Error>();
  const change = useChange(operation, { ...(told === undefined ? {} : { told }), showsFailure: true });
  const send = (values: Values): void => {
    setFailure(undefined);
    change.mutate(variablesFrom(values), {
      onSuccess: (answer) => {
        onClose();
        onDone?.(answer);
      },
      onError: (error) => setFailure(refusalsIn(form, error)),
    });
  };
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      {failure && <Failed error={failure} />}
      <Stack gap="md">{children(form)}</Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>Cancel</Button>
        <Button type="submit" loading={change.isPending}>{action}</Button>
      </Group>
    </form>
  );
}
