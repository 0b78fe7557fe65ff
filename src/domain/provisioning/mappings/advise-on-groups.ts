import { advise, areMostlyWrong, counted, isObjectId, lastSent, leastPeople, missingRow, neverSent, valuesOf, type MappingAdvice } from './mapping-advice.ts';
import type { MappingEvidence } from './mapping-evidence.ts';
import type { SentRequest } from './sent-request.ts';

/** What the mapping of groups should be other than it is. */
export function adviseOnGroups(evidence: MappingEvidence): MappingAdvice[] {
  return [nameMissing, membersMissing, externalIdMissing, externalIdOther].flatMap((rule) => rule(evidence) ?? []);
}

const groups = (requests: readonly unknown[]): string => counted(requests.length, 'group', 'groups');

function nameMissing({ groups: requests }: MappingEvidence): MappingAdvice | undefined {
  const [newest] = requests.filter(({ isWhole }) => isWhole);
  if (!newest?.isRefused || valuesOf(newest, 'displayName').length > 0) return undefined;
  return advise({
    code: 'DISPLAY_NAME_MISSING', severity: 'PROBLEM', resourceType: 'GROUP', ...missingRow('GROUP', 'displayName'), judgedCount: 1, seenIn: [newest],
    reason: 'A group came without displayName and was refused: without a name there is no group.', remedy: 'In the mapping of groups, map displayName from displayName, with matching precedence 1.',
  });
}

function membersMissing({ groups: requests, groupsWithMembers }: MappingEvidence): MappingAdvice | undefined {
  const without = neverSent(requests, 'members', leastPeople);
  if (without.length === 0 || without.some(({ resourceId }) => resourceId !== null && groupsWithMembers.has(resourceId))) return undefined;
  return advise({
    code: 'MEMBERS_MISSING', severity: 'WARNING', resourceType: 'GROUP', ...missingRow('GROUP', 'members'), judgedCount: without.length, seenIn: without,
    reason: `${groups(without)} came, no member of any has come since, and all of them are empty here.`,
    remedy: 'In the mapping of groups, map members from members, and see that the people themselves are assigned to the application: Entra sends no members of nested groups.',
  });
}

function externalIdMissing({ groups: requests }: MappingEvidence): MappingAdvice | undefined {
  const without = neverSent(requests, 'externalId', 1);
  if (without.length === 0) return undefined;
  return advise({
    code: 'EXTERNAL_ID_MISSING', severity: 'HINT', resourceType: 'GROUP', ...missingRow('GROUP', 'externalId'), judgedCount: without.length, seenIn: without,
    reason: 'Groups come without externalId, so nothing but their name says which group of Entra they are; a name can be given to another group.', remedy: 'In the mapping of groups, map externalId from objectId.',
  });
}

function externalIdOther({ groups: requests }: MappingEvidence): MappingAdvice | undefined {
  const sent = lastSent(requests, 'externalId');
  const wrong = sent.filter(isOther);
  if (!areMostlyWrong(sent, isOther)) return undefined;
  return advise({
    code: 'EXTERNAL_ID_NOT_OBJECT_ID', severity: 'HINT', resourceType: 'GROUP', judgedCount: sent.length, seenIn: wrong.map(({ request }) => request),
    current: { source: null, target: 'externalId' }, recommended: { source: 'objectId', target: 'externalId' },
    reason: `The externalId of ${groups(wrong)} is no object id, so it may change, and may be that of two groups.`, remedy: 'In the mapping of groups, map externalId from objectId.',
  });
}

function isOther({ value }: { readonly request: SentRequest; readonly value: string }): boolean {
  return !isObjectId(value);
}
