import { credentialIdOf, isCredential, type Actor } from '../access/actor.ts';
import type { Origin } from '../shared/scope.ts';

/** Who does what from where, as JSON: the setting `rollcall.audit` of a transaction, from which the triggers of the audit trail take it. */
export function auditOrigin(actor: Actor, { door, operation, requestId, clientAddress }: Origin): string {
  return JSON.stringify({ kind: actor.kind, id: idOf(actor), door, operation, request: requestId, address: clientAddress });
}

function idOf(actor: Actor): string | undefined {
  if (isCredential(actor)) return credentialIdOf(actor);
  return actor.kind === 'USER' ? actor.userId : undefined;
}
