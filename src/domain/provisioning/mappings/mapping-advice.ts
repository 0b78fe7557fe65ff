import type { ResourceType } from '../provisioning-event.ts';
import { defaultRow, type EntraRow } from './entra-rows.ts';
import type { SentAttribute, SentRequest } from './sent-request.ts';

/** What is wrong with a mapping; the GraphQL enum `MappingAdviceCode` says each in a sentence. */
export type MappingAdviceCode =
  | 'USER_NAME_MISSING' | 'USER_NAME_OTHER_THAN_ACCOUNTS' | 'USER_NAME_OTHER_THAN_EMAIL' | 'ACTIVE_MISSING' | 'EXTERNAL_ID_MISSING' | 'EXTERNAL_ID_NOT_OBJECT_ID'
  | 'EMAIL_MISSING' | 'EMAIL_UNDECIDED' | 'DISPLAY_NAME_MISSING' | 'NAME_MISSING' | 'MANAGER_NOT_AN_ID' | 'MEMBERS_MISSING'
  | 'ATTRIBUTE_REFUSED' | 'ATTRIBUTE_IGNORED' | 'INFORMATION_FIELD_NEVER_SENT';

/** `PROBLEM`: something does not work, or will not. `WARNING`: something will go wrong with somebody. `HINT`: it could be better. */
export type MappingAdviceSeverity = 'PROBLEM' | 'WARNING' | 'HINT';

/** A row of a mapping in the directory that should be another one. */
export interface MappingAdvice {
  readonly code: MappingAdviceCode;
  readonly severity: MappingAdviceSeverity;
  readonly resourceType: ResourceType;
  /** The row as it is; null where there is none. */
  readonly current: EntraRow | null;
  /** The row as it should be; null where it had better go, or nothing has to change there. */
  readonly recommended: EntraRow | null;
  /** What was seen, and what comes of it. */
  readonly reason: string;
  /** What to do. */
  readonly remedy: string;
  /** Of how many people, groups or requests it is true, and among how many. */
  readonly concernedCount: number;
  readonly judgedCount: number;
  /** Events that show it, the newest first, three at the most. */
  readonly eventIds: readonly string[];
  /** The name of a user information field that would keep the attribute. */
  readonly suggestedFieldName: string | null;
  /** The client whose requests it is about; null where all send so. */
  readonly clientId: string | null;
}

/** From how many people on something that may be so by chance is taken for the mapping. */
export const leastPeople = 3;
/** How many of the newest tell how things are now: a mapping that was put right does not go on being found fault with. */
const mostRecent = 20;
const mostEvents = 3;

/** Advice, with what is the same for most. */
export function advise(
  advice: Pick<MappingAdvice, 'code' | 'severity' | 'resourceType' | 'reason' | 'remedy'> & Partial<MappingAdvice> & { readonly seenIn: readonly SentRequest[]; readonly judgedCount: number },
): MappingAdvice {
  const { seenIn, ...rest } = advice;
  return { current: null, recommended: null, suggestedFieldName: null, clientId: null, concernedCount: seenIn.length, ...rest, eventIds: seenIn.slice(0, mostEvents).map(({ eventId }) => eventId) };
}

/** The attributes of a request that became this field here, with a value. */
export function valuesOf({ attributes }: SentRequest, field: string): string[] {
  return attributes.flatMap((attribute) => (isOf(attribute, field) && attribute.value !== null ? [attribute.value] : []));
}

function isOf(attribute: SentAttribute, field: string): boolean {
  return attribute.field === field || attribute.field?.startsWith(`${field}.`) === true;
}

/**
 * The newest requests that said everything of somebody and lacked an attribute, where all of them did, and nothing has sent it since.
 * @param requests the newest first
 * @param least how many there must be, for it to be no chance
 */
export function neverSent(requests: readonly SentRequest[], field: string, least: number): SentRequest[] {
  const whole = newestOfEach(requests.filter(({ isWhole, isRefused }) => isWhole && !isRefused)).slice(0, mostRecent);
  const oldest = whole.at(-1);
  if (!oldest || whole.length < least) return [];
  const isSent = requests.some((request) => request.occurredAt >= oldest.occurredAt && request.attributes.some((attribute) => isOf(attribute, field)));
  return isSent ? [] : whole;
}

/** What was sent last of an attribute, of each person or group that it was sent of; the newest first. */
export function lastSent(requests: readonly SentRequest[], field: string): { readonly request: SentRequest; readonly value: string }[] {
  const sending = requests.filter(({ isRefused, attributes }) => !isRefused && attributes.some((attribute) => isOf(attribute, field)));
  return newestOfEach(sending).flatMap((request) => valuesOf(request, field).slice(0, 1).map((value) => ({ request, value })));
}

function newestOfEach(requests: readonly SentRequest[]): SentRequest[] {
  const seen = new Set<string>();
  return requests.filter(({ resourceId, eventId }) => {
    const key = resourceId ?? eventId;
    return !seen.has(key) && seen.add(key);
  });
}

const objectId = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

/** Whether a text can be an object id of Entra. */
export function isObjectId(text: string): boolean {
  return objectId.test(text);
}

/** Of the newest values most are wrong, and so the mapping is as it is now. */
export function areMostlyWrong<Value>(newestFirst: readonly Value[], isWrong: (value: Value) => boolean): boolean {
  const newest = newestFirst.slice(0, leastPeople);
  return newest.length > 0 && newest.filter(isWrong).length * 2 > newest.length;
}

/** The row that Entra begins with, where nothing of it was sent. */
export function missingRow(resourceType: ResourceType, target: string): { readonly current: null; readonly recommended: EntraRow } {
  return { current: null, recommended: defaultRow(resourceType, target) };
}

/** A count with its noun. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
