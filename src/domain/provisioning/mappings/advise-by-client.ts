import { adviseOnAttributes } from './advise-on-attributes.ts';
import { adviseOnGroups } from './advise-on-groups.ts';
import { adviseOnUsers } from './advise-on-users.ts';
import type { MappingAdvice } from './mapping-advice.ts';
import type { MappingEvidence } from './mapping-evidence.ts';
import type { SentRequest } from './sent-request.ts';

/** Who has sent nothing for so long while another client did is taken for one that was replaced. */
const silentDays = 14;
const day = 86_400_000;

/**
 * What should be mapped otherwise. Where several clients send, each is judged by its own requests: what is true of all of them is told once, and
 * anything else names whose requests it is about.
 */
export function adviseByClient(evidence: MappingEvidence): MappingAdvice[] {
  const together = judge(evidence);
  const clients = clientsIn(evidence);
  if (clients.length < 2) return together;
  const apart = clients.flatMap((clientId) => judge(partOf(evidence, clientId)).map((advice) => ({ ...advice, clientId })));
  return [...Map.groupBy(apart, likeness).values()].flatMap((alike) => {
    const [first] = alike;
    const senders = first && clients.filter((clientId) => requestsAbout(first, partOf(evidence, clientId)).length > 0);
    const ofAll = first && senders && senders.length > 1 && alike.length === senders.length ? together.find((advice) => likeness(advice) === likeness(first)) : undefined;
    return ofAll ?? alike;
  });
}

function judge(evidence: MappingEvidence): MappingAdvice[] {
  return [...adviseOnUsers(evidence), ...adviseOnGroups(evidence), ...adviseOnAttributes(evidence)];
}

function clientsIn({ users, groups }: MappingEvidence): string[] {
  const newest = new Map<string, number>();
  for (const { clientId, occurredAt } of [...users, ...groups]) if (clientId !== null) newest.set(clientId, Math.max(newest.get(clientId) ?? 0, occurredAt.getTime()));
  const last = Math.max(...newest.values());
  return [...newest].filter(([, time]) => last - time < silentDays * day).map(([clientId]) => clientId).toSorted();
}

function partOf(evidence: MappingEvidence, clientId: string): MappingEvidence {
  const own = (requests: readonly SentRequest[]): SentRequest[] => requests.filter((request) => request.clientId === clientId);
  return { ...evidence, users: own(evidence.users), groups: own(evidence.groups) };
}

function requestsAbout({ resourceType }: MappingAdvice, { users, groups }: MappingEvidence): readonly SentRequest[] {
  return resourceType === 'USER' ? users : groups;
}

// The same is wrong, with the same row.
function likeness({ code, resourceType, current, recommended }: MappingAdvice): string {
  return JSON.stringify([code, resourceType, current, recommended]);
}
