import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

/** When something ends, as somebody chooses it: after so many days, never, or on a day. */
export interface Expiry {
  /** A number of days; empty for never; {@link onDay} for a day. */
  expiresAt: string;
  /** `2027-01-31`. */
  day: string;
}

const onDay = 'day';
const milliseconds = 24 * 60 * 60 * 1000;
/** After which times things may end. */
export const lifetimes = [['30', '30 days'], ['90', '90 days'], ['365', '1 year'], ['730', '2 years'], [onDay, 'On a day …']] as const;
/** The same, or never. */
export const lifetimesAndNever = [...lifetimes, ['', 'Never']] as const;

/** When it ends, if it is made now; `null` for never. What ends on a day ends with it, where the browser is. */
export function endOf({ expiresAt, day }: Expiry): string | null {
  if (expiresAt === '') return null;
  return new Date(expiresAt === onDay ? `${day}T23:59:59` : Date.now() + Number(expiresAt) * milliseconds).toISOString();
}

/** What is wrong with what was chosen. */
export const validateExpiry = {
  day: (day: string, { expiresAt }: Expiry): string | null => (expiresAt === onDay && Number.isNaN(Date.parse(`${day}T23:59:59`)) ? 'Enter a day.' : null),
};

/** The choice that stands for a moment that was chosen before. */
export function expiryOf(moment: string | null): Expiry {
  if (moment === null) return { expiresAt: '', day: '' };
  const at = new Date(moment);
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'));
  return { expiresAt: onDay, day: `${year}-${month}-${day}` };
}

interface ExpiryInputProps {
  readonly label: string;
  readonly description?: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
  /** What the form says of its field `expiresAt`. */
  readonly choice: { readonly error?: ReactNode };
  /** What the form says of its field `day`. */
  readonly day: { readonly error?: ReactNode };
}

/** When something ends: after one of some times, or on a day. */
export function ExpiryInput({ label, description, choices, chosen, choice, day }: ExpiryInputProps) {
  const isDay = chosen === onDay;
  return (
    <div className="choices">
      <NativeSelect label={label} description={description} data={choices.map(([value, shown]) => ({ value, label: shown }))} {...choice} error={isDay ? undefined : choice.error} />
      {isDay && <TextInput type="date" label="Day" description="It ends at the end of this day." required {...day} error={day.error ?? choice.error} />}
    </div>
  );
}
