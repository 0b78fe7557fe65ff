const day = 86_400_000;

/**
 * Reads when a token is to end: a date, a moment, or a number of days such as `90d`.
 * @param option the name of the option, for the error
 * @throws Error where it is none of these
 */
export function readExpiry(option: string, text: string | undefined, now: Date): Date | null {
  if (text === undefined) return null;
  const days = /^(\d{1,5})d$/.exec(text)?.[1];
  if (days) return new Date(now.getTime() + Number(days) * day);
  const date = new Date(text);
  if (!isDay(text.slice(0, 10)) || Number.isNaN(date.getTime())) throw new Error(`${option} must be a date such as 2027-01-31 or a number of days such as 90d, not “${text}”.`);
  return date;
}

// JavaScript takes 30 February for 2 March.
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00.000Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
