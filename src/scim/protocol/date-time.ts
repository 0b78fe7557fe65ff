/*
 * Dates and times as RFC 7643 §2.3.5 has them (xsd:dateTime): 0001 to 9999, one to nine digits of a second's fraction,
 * any offset. `Date` knows milliseconds only and guesses at what it does not understand, so they are read here.
 */

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+\- ])(\d{2}):(\d{2}))?$/i;
const FIRST_SECOND = secondsOf(1, 1, 1, 0, 0, 0);
const LAST_SECOND = secondsOf(9999, 12, 31, 23, 59, 59);

/** A moment: whole seconds since 1970 and the nanoseconds on top of them. */
export interface Moment {
  readonly seconds: number;
  readonly nanoseconds: number;
}

/**
 * Reads an xsd:dateTime. Without an offset it is taken as UTC. A space is read as `+`, because a query string that
 * leaves `+01:00` unescaped arrives with a space.
 *
 * @returns the moment, or `undefined` if the text is not one
 */
export function parseDateTime(text: string): Moment | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const number = (group: number): number => Number(match[group] ?? '0');
  const [year, month, day, hour, minute, second] = [number(1), number(2), number(3), number(4), number(5), number(6)];
  const endOfDay = hour === 24 && minute === 0 && second === 0 && number(7) === 0;
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if ((hour > 23 && !endOfDay) || minute > 59 || second > 59) return undefined;
  if (number(9) > 14 || number(10) > 59) return undefined;
  const offset = (match[8] === '-' ? -1 : 1) * (number(9) * 3600 + number(10) * 60);
  const seconds = secondsOf(year, month, day, hour, minute, second) - offset;
  return { seconds, nanoseconds: Number((match[7] ?? '').padEnd(9, '0')) };
}

/** Negative, zero or positive as `left` comes before, with or after `right`. */
export function compareMoments(left: Moment, right: Moment): number {
  return left.seconds - right.seconds || left.nanoseconds - right.nanoseconds;
}

/**
 * The moment in UTC, with a fraction only where there is one: `2011-05-13T04:42:34Z`. A moment that an offset pushes
 * out of the years 0001 to 9999 becomes the nearest one inside, since nothing stored can lie beyond.
 */
export function formatMoment(moment: Moment): string {
  const seconds = Math.min(Math.max(moment.seconds, FIRST_SECOND), LAST_SECOND);
  const nanoseconds = seconds === moment.seconds ? moment.nanoseconds : 0;
  const fraction = nanoseconds === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').replace(/0+$/, '')}`;
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}${fraction}Z`;
}

function secondsOf(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 1000 + hour * 3600 + minute * 60 + second;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
