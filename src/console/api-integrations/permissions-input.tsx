import { Button, Checkbox, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useViewer } from '../app/viewer.tsx';
import { presets } from './permission-words.ts';

interface PermissionsInputProps {
  /** Those that are chosen, though whoever looks does not have them. */
  readonly chosen: readonly string[];
  readonly onChoose: (permissions: string[]) => void;
  /** What the form says of its field. */
  readonly input: { readonly error?: ReactNode };
}

/** What a token or an OAuth client may do: no more than whoever makes it. */
export function PermissionsInput({ chosen, onChoose, input }: PermissionsInputProps) {
  const { permissions: own } = useViewer();
  return (
    <Checkbox.Group label="Permissions" description="Nobody can hand on a permission that they do not have." {...input}>
      <Group gap="xs" my="sm">
        <Button size="xs" variant="default" onClick={() => onChoose([...presets.entra.permissions])}>{presets.entra.label}</Button>
        <Button size="xs" variant="default" onClick={() => onChoose([])}>None</Button>
      </Group>
      <div className="ticks">{[...new Set([...own, ...chosen])].map((permission) => <Checkbox key={permission} value={permission} label={permission} size="sm" />)}</div>
    </Checkbox.Group>
  );
}
