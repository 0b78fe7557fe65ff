/*
 * Dates and times as directories write them (xsd:dateTime, RFC 7643 §2.3.5). `Date` knows milliseconds only and guesses at
 * what it does not understand.
 */
const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+\- ])(\d{2}):(\d{2}))?$/i;

// So that no moment that can be written has a negative number.
const secondsBefore1970 = 62_200_000_000;

/**
 * A text by which moments compare: equal for equal moments, and in their order by code points, to the nanosecond.
 * @returns undefined where the text is no date and time
 */
export function momentKey(text: string): string | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const number = (group: number): number => Number(match[group] ?? 0);
  const nanoseconds = (match[7] ?? '').padEnd(9, '0');
  const day = secondsOfDay(number(1), number(2), number(3));
  const time = secondsOfTime(number(4), number(5), number(6), nanoseconds);
  const offset = secondsOfOffset(match[8], number(9), number(10));
  return day === undefined || time === undefined || offset === undefined ? undefined : keyOf(day + time - offset, nanoseconds);
}

/** The key of a moment that is one. */
export function keyOfMoment(moment: Date | string): string {
  if (typeof moment === 'string') return momentKey(moment) ?? '';
  const seconds = Math.floor(moment.getTime() / 1000);
  return keyOf(seconds, `${String(moment.getTime() - seconds * 1000).padStart(3, '0')}000000`);
}

function keyOf(seconds: number, nanoseconds: string): string {
  return `${String(seconds + secondsBefore1970).padStart(12, '0')}.${nanoseconds}`;
}

function secondsOfDay(year: number, month: number, day: number): number | undefined {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 1000 : undefined;
}

// 24:00:00 is the first moment of the next day.
function secondsOfTime(hour: number, minute: number, second: number, nanoseconds: string): number | undefined {
  const seconds = hour * 3600 + minute * 60 + second;
  return minute < 60 && second < 60 && seconds + Number(nanoseconds) / 1e9 <= 86_400 ? seconds : undefined;
}

function secondsOfOffset(sign: string | undefined, hours: number, minutes: number): number | undefined {
  if (hours > 14 || minutes > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}
