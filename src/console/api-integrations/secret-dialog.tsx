import { Button, Group, Modal } from '@mantine/core';
import { Copied } from '../components/copied.tsx';
import { Note } from '../components/note.tsx';

/** A secret that was just made. */
export interface NewSecret {
  readonly name: string;
  readonly secret: string;
  /** What to do with it, where that is not plain. */
  readonly hint?: string;
}

/** Shows a secret, the only time that anybody can see it. Only a button closes it, so that no stray click loses it. */
export function SecretDialog({ secret, onClose }: { readonly secret: NewSecret | undefined; readonly onClose: () => void }) {
  return (
    <Modal opened={secret !== undefined} onClose={onClose} title={`The secret of ${secret?.name ?? ''}`} size="lg" closeOnClickOutside={false} closeOnEscape={false} withCloseButton={false}>
      {secret && (
        <>
          <Note kind="warn">It is shown only this once. Copy it to where it is needed: nobody can look it up later.</Note>
          <Copied label="the secret" value={secret.secret} />
          {secret.hint !== undefined && <p>{secret.hint}</p>}
          <Group justify="flex-end" mt="lg"><Button onClick={onClose}>I have copied it</Button></Group>
        </>
      )}
    </Modal>
  );
}
