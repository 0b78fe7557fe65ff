/*
 * Dates and times as RFC 7643 §2.3.5 has them (xsd:dateTime): 0001 to 9999, one to nine digits of a second's fraction,
 * any offset. `Date` knows milliseconds only and guesses at what it does not understand, so they are read here.
 */

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+\- ])(\d{2}):(\d{2}))?$/i;
const FIRST_SECOND = secondsTo(1, 1, 1);
const LAST_SECOND = secondsTo(9999, 12, 31) + 86_399;

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
  const nanoseconds = Number((match[7] ?? '').padEnd(9, '0'));
  const day = dayOf(number(1), number(2), number(3));
  const timeOfDay = timeOf(number(4), number(5), number(6), nanoseconds);
  const offset = offsetOf(match[8] === '-' ? -1 : 1, number(9), number(10));
  if (day === undefined || timeOfDay === undefined || offset === undefined) return undefined;
  return { seconds: day + timeOfDay - offset, nanoseconds };
}

/** The seconds from 1970 to the beginning of a day. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const isDay = isWithin(year, 1, 9999) && isWithin(month, 1, 12) && isWithin(day, 1, daysIn(year, month));
  return isDay ? secondsTo(year, month, day) : undefined;
}

/** The seconds since midnight. xsd:dateTime allows 24:00:00, the first moment of the next day. */
function timeOf(hour: number, minute: number, second: number, nanoseconds: number): number | undefined {
  const time = hour * 3600 + minute * 60 + second;
  return minute < 60 && second < 60 && time + nanoseconds / 1e9 <= 86_400 ? time : undefined;
}

function offsetOf(sign: 1 | -1, hours: number, minutes: number): number | undefined {
  return hours <= 14 && minutes < 60 ? sign * (hours * 3600 + minutes * 60) : undefined;
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
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

function secondsTo(year: number, month: number, day: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 1000;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
