import { isFieldName } from '../../user-information-fields/field-name.ts';
import type { ResourceType } from '../provisioning-event.ts';
import { enterpriseUrn, targetOf } from './attribute-target.ts';
import { defaultRow, type EntraRow } from './entra-rows.ts';
import { advise, counted, leastPeople, type MappingAdvice } from './mapping-advice.ts';
import type { MappingEvidence } from './mapping-evidence.ts';
import type { SentRequest } from './sent-request.ts';

const mostAttributes = 10;

/** Attributes that come and are kept nowhere, and user information fields that never come. */
export function adviseOnAttributes(evidence: MappingEvidence): MappingAdvice[] {
  const unknown = (['USER', 'GROUP'] as const).flatMap((resourceType) => {
    const requests = resourceType === 'USER' ? evidence.users : evidence.groups;
    const notYetMended = [...unknownTargets(requests)].filter(([target, [newest]]) => newest && !isMended(newest, requests, better(target, evidence).recommended));
    return notYetMended.slice(0, mostAttributes).map(([target, naming]) => notKept(resourceType, target, naming, requests.length, evidence));
  });
  return [...unknown, ...neverFilled(evidence)];
}

function unknownTargets(requests: readonly SentRequest[]): Map<string, SentRequest[]> {
  const found = new Map<string, SentRequest[]>();
  for (const request of requests) {
    for (const { target, field } of request.attributes) if (field === null) found.set(target, [...(found.get(target) ?? []), request]);
  }
  return found;
}

// Enough people have come without it since, or it has come under another name, or what was refused has succeeded.
function isMended(last: SentRequest, requests: readonly SentRequest[], recommended: EntraRow | null): boolean {
  const since = requests.slice(0, requests.indexOf(last)).filter(({ isRefused }) => !isRefused);
  return since.filter(({ isWhole }) => isWhole).length >= leastPeople || since.some(({ attributes }) => attributes.some(({ target }) => target === recommended?.target))
    || (last.isRefused && last.resourceId !== null && since.some(({ resourceId }) => resourceId === last.resourceId));
}

/** @param naming the requests that name the attribute, the newest first */
function notKept(resourceType: ResourceType, target: string, naming: readonly SentRequest[], judgedCount: number, evidence: MappingEvidence): MappingAdvice {
  const { recommended, suggestedFieldName } = resourceType === 'USER' ? better(target, evidence) : nothingBetter;
  const isRefused = naming[0]?.isRefused === true;
  const seenIn = isRefused ? naming.filter((request) => request.isRefused) : naming;
  return advise({
    code: isRefused ? 'ATTRIBUTE_REFUSED' : 'ATTRIBUTE_IGNORED', severity: isRefused ? 'PROBLEM' : 'HINT', resourceType, judgedCount, seenIn,
    current: { source: null, target }, recommended, suggestedFieldName,
    reason: isRefused
      ? `There is no attribute ${target} here, and a change that names it is refused as a whole: ${counted(seenIn.length, 'request', 'requests')} of late. Whatever else stood in it did not arrive either.`
      : `There is no attribute ${target} here, so its values are passed over.`,
    remedy: remedyFor(resourceType, recommended, suggestedFieldName),
  });
}

const nothingBetter = { recommended: null, suggestedFieldName: null } as const;

function remedyFor(resourceType: ResourceType, recommended: EntraRow | null, suggestedFieldName: string | null): string {
  const mapping = `the mapping of ${resourceType === 'USER' ? 'users' : 'groups'}`;
  if (!recommended) return `Delete the row in ${mapping}, or choose another target attribute.`;
  if (suggestedFieldName === null) return `In ${mapping}, choose ${recommended.target} as the target attribute of that row.`;
  return `Delete the row in ${mapping}; or, if the values are wanted, define the user information field ${suggestedFieldName} here and choose its name in SCIM as the target attribute.`;
}

/** Where the attribute would be kept: under a URN that was left out or is another one, or in a field that is yet to be defined. */
function better(target: string, { ownUrn, fields }: MappingEvidence): Pick<MappingAdvice, 'recommended' | 'suggestedFieldName'> {
  const name = target.slice(target.lastIndexOf(':') + 1);
  const vocabulary = { resourceType: 'USER', ownUrn, ownNames: fields.map((field) => field.name) } as const;
  const known = [name, `${enterpriseUrn}:${name}`, `${ownUrn}:${name}`].flatMap((one) => targetOf(one, vocabulary) ?? []).find(({ field }) => field !== null);
  if (known) return { recommended: defaultRow('USER', known.target), suggestedFieldName: null };
  return isFieldName(name) ? { recommended: { source: null, target: `${ownUrn}:${name}` }, suggestedFieldName: name } : nothingBetter;
}

function neverFilled({ users, fields }: MappingEvidence): MappingAdvice[] {
  return fields.filter(({ isHeld }) => !isHeld).flatMap(({ name, scimName, createdAt }) => {
    const since = users.filter(({ occurredAt, isWhole, isRefused }) => isWhole && !isRefused && occurredAt > createdAt);
    if (since.length < leastPeople || users.some(({ attributes }) => attributes.some(({ target }) => target === scimName))) return [];
    return [advise({
      code: 'INFORMATION_FIELD_NEVER_SENT', severity: 'HINT', resourceType: 'USER', judgedCount: since.length, seenIn: since, recommended: { source: null, target: scimName },
      reason: `The user information field ${name} is defined and nobody holds a value: ${counted(since.length, 'person was', 'people were')} created since, and it came with nobody.`,
      remedy: `In Entra, add ${scimName} to the attribute list (“Edit attribute list”), and a row to the mapping of users from the attribute that has the values. If nobody needs the field, delete it here.`,
    })];
  });
}
