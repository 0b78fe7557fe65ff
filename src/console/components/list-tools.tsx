import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { Icon } from './icon.tsx';
import type { ListState } from './list-state.ts';

type Filters = Pick<ListState<string>, 'filter' | 'setFilter'>;

/** Looks for a text; the list follows as soon as the typing pauses. */
export function SearchField({ label, list, name = 'q' }: { readonly label: string; readonly list: Filters; readonly name?: string }) {
  const shown = list.filter(name);
  const [text, setText] = useState(shown);
  const [last, setLast] = useState(shown);
  // The address may change beside the field: by going back, or by a button that clears the filters.
  if (last !== shown) {
    setLast(shown);
    setText(shown);
  }
  const search = useDebouncedCallback((value: string) => {
    setLast(value.trim());
    list.setFilter(name, value.trim());
  }, 300);
  return (
    <TextInput
      className="grow" type="search" aria-label={label} placeholder={label} leftSection={<Icon name="search" size={18} />} value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        search(value);
      }}
    />
  );
}

/** A filter with a few choices. */
export function FilterField({ label, list, name, choices }: { readonly label: string; readonly list: Filters; readonly name: string; readonly choices: Readonly<Record<string, string>> }) {
  return (
    <NativeSelect
      aria-label={label} value={list.filter(name)} onChange={({ currentTarget }) => list.setFilter(name, currentTarget.value)}
      data={[{ value: '', label: `${label}: all` }, ...Object.entries(choices).map(([value, shown]) => ({ value, label: `${label}: ${shown}` }))]}
    />
  );
}
