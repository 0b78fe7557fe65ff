import { Button } from '@mantine/core';
import { useState } from 'react';
import { UndoDuplicateCure } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';

/** Takes a cure back, as long as that can be done. */
export function UndoButton({ cure: { id, undoableUntil }, what }: { readonly cure: { readonly id: string; readonly undoableUntil: string }; readonly what: string }) {
  const undo = useChange(UndoDuplicateCure, { told: 'Undone.' });
  const [shownAt] = useState(Date.now);
  if (Date.parse(undoableUntil) <= shownAt) return null;
  return <Button variant="default" size="compact-sm" loading={undo.isPending} aria-label={`Undo: ${what}`} onClick={() => undo.mutate({ id })}>Undo</Button>;
}
