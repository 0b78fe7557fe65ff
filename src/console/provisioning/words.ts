import type { CycleListQuery, EventDetailsQuery, HoldDetailsQuery } from '../__generated__/operations.ts';

type Event = NonNullable<EventDetailsQuery['provisioningEvent']>;
type Kind = 'quiet' | 'info' | 'good' | 'warn' | 'bad';

/** What was decided on a request, as it is shown. */
export const decisionNames: Readonly<Record<Event['decision'], string>> = {
  CREATED: 'Created', CHANGED: 'Changed', UNCHANGED: 'Unchanged', DISABLED: 'Disabled', ENABLED: 'Enabled', DELETED: 'Deleted', REFUSED: 'Refused', HELD: 'Held', MATCHED: 'Found', UNMATCHED: 'Not found',
};

export const decisionKinds: Readonly<Record<Event['decision'], Kind>> = {
  CREATED: 'good', CHANGED: 'info', UNCHANGED: 'quiet', DISABLED: 'warn', ENABLED: 'good', DELETED: 'warn', REFUSED: 'bad', HELD: 'warn', MATCHED: 'quiet', UNMATCHED: 'quiet',
};

export const resourceNames: Readonly<Record<string, string>> = { USER: 'User', GROUP: 'Group' };

/** What a directory sends beside the RFCs, in a few words. */
export const quirkNames: Readonly<Record<Event['understood'][number]['quirk'], string>> = {
  APP_ROLE_TEXT: 'A role written as a text that is itself JSON',
  BOOLEAN_TEXT: 'A text for true or false',
  LISTED_REMOVAL: 'A removal that lists what to remove',
  MEMBER_BY_ADDRESS: 'A reference by its address alone',
  NUMBER_TEXT: 'A number for a text, or a text for a number',
  SCHEMA_URN_SPELLING: 'A misspelt or outdated schema URN',
  SINGLE_COMPLEX_VALUE: 'A bare value for an object',
  SINGLE_ELEMENT: 'One element where a list belongs',
  VALUE_PATH_UPSERT: 'A change of an element that was not there, and so was made',
  VALUE_WRAPPER: 'A value wrapped in a list and an object',
};

/** Why requests were refused. */
export const causeNames: Readonly<Record<string, string>> = {
  INVALID: 'not accepted as it was sent', FORBIDDEN: 'without permission, or SCIM was disabled', NOT_FOUND: 'for somebody or something that is not there', CONFLICT: 'because the name belongs to somebody else',
  VERSION_MISMATCH: 'because it had changed meanwhile', FAILED: 'by a fault of Rollcall',
};

type Hold = NonNullable<HoldDetailsQuery['provisioningHold']>;
export const holdNames: Readonly<Record<Hold['state'], string>> = { OPEN: 'Open', RELEASED: 'Released', REJECTED: 'Rejected', ENDED: 'Ended' };
export const holdKinds: Readonly<Record<Hold['state'], Kind>> = { OPEN: 'bad', RELEASED: 'good', REJECTED: 'warn', ENDED: 'quiet' };
export const changeNames = { DISABLE: 'Disable', DELETE: 'Delete' } as const;

/** What the client is called that asked. */
export function clientOf({ apiToken, oauthClient }: Pick<CycleListQuery['provisioningCycles']['nodes'][number], 'apiToken' | 'oauthClient'>): string {
  return apiToken?.name ?? oauthClient?.name ?? 'A client that is gone';
}

/** How long something took, in the largest units: `1 h 5 min`. */
export function lengthOf(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
