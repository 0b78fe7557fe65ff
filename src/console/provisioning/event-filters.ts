import type { ProvisioningEventFilter } from '../__generated__/operations.ts';
import { decisionNames } from './words.ts';

/** The filter that the fields above a list of events stand for; undefined where all of them are empty. */
export function eventFilterFrom(filter: (name: string) => string): ProvisioningEventFilter | undefined {
  const [text, decision, type] = [filter('q'), filter('decision'), filter('type')];
  const parts: ProvisioningEventFilter[] = [];
  if (text) parts.push({ or: [{ resourceName: { contains: text } }, { reason: { contains: text } }, { path: { contains: text } }, { requestId: { eq: text } }] });
  if (Object.hasOwn(decisionNames, decision)) parts.push({ decision: { eq: decision as 'CREATED' } });
  if (type) parts.push({ resourceType: { eq: type as 'USER' } });
  return parts.length > 0 ? { and: parts } : undefined;
}
