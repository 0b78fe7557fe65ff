import { isMasked, attributeOf } from '../mask-values.ts';
import type { ResourceType } from '../provisioning-event.ts';
import { targetOf } from './attribute-target.ts';
import { entraRows } from './entra-rows.ts';
import { isObjectId } from './mapping-advice.ts';
import type { JudgedField, MappingEvidence } from './mapping-evidence.ts';
import type { SentAttribute, SentRequest } from './sent-request.ts';

/** What becomes of an attribute: it is kept, passed over, makes requests fail, or has not been seen. */
export type MappingState = 'MAPPED' | 'IGNORED' | 'REFUSED' | 'NEVER_SENT';

/** A row of a mapping: what Entra sends by default, or something else that came. */
export interface AttributeMapping {
  readonly target: string;
  /** Entra's default; null where Entra has none for the target. */
  readonly source: string | null;
  /** What had better be the source; null where the default is well, or what came last shows that it is the source already. */
  readonly recommendedSource: string | null;
  /** What the source had better be, whatever came last; null where Entra has none for the target. */
  readonly setUpSource: string | null;
  /** What to mind when the row is set up. */
  readonly remark: string | null;
  readonly isDefault: boolean;
  readonly isMatchedBy: boolean;
  /** What it becomes here; null where it is not kept. */
  readonly field: string | null;
  readonly informationFieldId: string | null;
  readonly state: MappingState;
  /** Masked, where the organisation says so. */
  readonly lastValue: string | null;
  readonly lastEventId: string | null;
  readonly lastSentAt: Date | null;
}

const mostRows = 200;

/** The rows of a mapping: Entra's defaults, the organisation's own fields, and whatever else came, in this order. */
export function describeMappings(resourceType: ResourceType, evidence: MappingEvidence): AttributeMapping[] {
  const requests = resourceType === 'USER' ? evidence.users : evidence.groups;
  const seen = lastSeen(requests);
  const fields = resourceType === 'USER' ? evidence.fields : [];
  const targets = new Set([...entraRows[resourceType].map(({ target }) => target), ...fields.map(({ scimName }) => scimName), ...[...seen.keys()].toSorted()]);
  return [...targets].slice(0, mostRows).map((target) => toMapping(resourceType, target, seen.get(target), fields, evidence));
}

interface Seen {
  readonly newest: SentRequest;
  readonly sample: SentAttribute;
  readonly sampled: SentRequest;
}

function lastSeen(requests: readonly SentRequest[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const request of requests) {
    for (const attribute of request.attributes) {
      const before = seen.get(attribute.target);
      // The newest value, even where it was taken away after that.
      if (!before) seen.set(attribute.target, { newest: request, sample: attribute, sampled: request });
      else if (before.sample.value === null && attribute.value !== null) seen.set(attribute.target, { ...before, sample: attribute, sampled: request });
    }
  }
  return seen;
}

function toMapping(resourceType: ResourceType, target: string, seen: Seen | undefined, fields: readonly JudgedField[], evidence: MappingEvidence): AttributeMapping {
  const field = targetOf(target, { resourceType, ownUrn: evidence.ownUrn, ownNames: fields.map(({ name }) => name) })?.field ?? null;
  return {
    target, field, ...defaultOf(resourceType, target, seen?.sample.value ?? null), informationFieldId: fields.find(({ scimName }) => scimName === target)?.id ?? null,
    state: stateOf(field, seen), ...(seen ? sampleOf(target, seen, evidence.masked) : { lastValue: null, lastEventId: null, lastSentAt: null }),
  };
}

function defaultOf(resourceType: ResourceType, target: string, lastValue: string | null): Pick<AttributeMapping, 'source' | 'recommendedSource' | 'setUpSource' | 'remark' | 'isDefault' | 'isMatchedBy'> {
  const row = entraRows[resourceType].find((one) => one.target === target);
  // Only `externalId` has a better source, and its values show whether it has that already.
  const isBetter = lastValue !== null && isObjectId(lastValue);
  const { source = null, better = null, remark = null } = row ?? {};
  return { source, recommendedSource: isBetter ? null : better, setUpSource: better ?? source, remark, isDefault: row !== undefined, isMatchedBy: row?.matches === true };
}

function stateOf(field: string | null, seen: Seen | undefined): MappingState {
  if (!seen) return 'NEVER_SENT';
  if (field !== null) return 'MAPPED';
  return seen.newest.isRefused ? 'REFUSED' : 'IGNORED';
}

function sampleOf(target: string, { sample: { value }, sampled }: Seen, masked: ReadonlySet<string>): Pick<AttributeMapping, 'lastValue' | 'lastEventId' | 'lastSentAt'> {
  return { lastValue: value !== null && isMasked(attributeOf(target), masked) ? '(masked)' : value, lastEventId: sampled.eventId, lastSentAt: sampled.occurredAt };
}
