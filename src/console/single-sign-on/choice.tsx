import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface ChoiceProps {
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string, description: ReactNode])[];
}

/** One of a few, each with what it means. */
export function Choice({ label, choices, ...input }: ChoiceProps) {
  return (
    <Radio.Group label={label} {...input}>
      <Stack gap="xs" mt="xs">{choices.map(([value, shown, description]) => <Radio key={value} value={value} label={shown} description={description} />)}</Stack>
    </Radio.Group>
  );
}
