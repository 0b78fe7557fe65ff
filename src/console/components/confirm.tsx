import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface ConfirmProps {
  /** The words of the button that asks. */
  readonly label: ReactNode;
  /** The question. */
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** The words of the button that does it; a verb. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly isDanger?: boolean;
  /** Whether it is the one thing to do next. */
  readonly isPrimary?: boolean;
  readonly size?: 'xs' | 'sm';
  readonly accessibleName?: string;
}

/** A button that asks before it does what cannot be taken back. */
export function Confirm({ label, title, children, action, onConfirm, isDanger = true, isPrimary = false, size = 'sm', accessibleName }: ConfirmProps) {
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant={isPrimary ? 'filled' : 'default'} size={size} c={isDanger ? 'red' : undefined} aria-label={accessibleName} onClick={open}>{label}</Button>
      <Modal opened={isOpen} onClose={close} title={title} centered closeButtonProps={{ 'aria-label': 'Close' }}>
        <div>{children}</div>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close} data-autofocus>Cancel</Button>
          <Button color={isDanger ? 'red' : 'accent'} onClick={() => {
            close();
            onConfirm();
          }}>{action}</Button>
        </Group>
      </Modal>
    </>
  );
}
