import { createHash } from 'node:crypto';
import type { MappingAdvice } from './mapping-advice.ts';

/** What makes a finding the same one, however many people it is true of today. */
export interface AdviceIdentity extends Pick<MappingAdvice, 'code' | 'resourceType'> {
  /** The target attribute of the row; empty where it is about none. */
  readonly target: string;
  /** The client whose requests it is about; null for those of all. */
  readonly clientId: string | null;
}

/** What is the same of a finding tomorrow. */
export function identityOf({ code, resourceType, current, recommended, clientId }: MappingAdvice): AdviceIdentity {
  return { code, resourceType, target: current?.target ?? recommended?.target ?? '', clientId };
}

/** By what clients name a finding; no two organisations have one in common. */
export function adviceKey(organisationId: string, { code, resourceType, target, clientId }: AdviceIdentity): string {
  return createHash('sha256').update(JSON.stringify([organisationId, code, resourceType, target, clientId])).digest('base64url');
}
