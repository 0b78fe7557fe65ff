import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { eventValues, insertEvent, storableJson, type EventDetails } from './event-values.ts';

const keepEvent = `with kept as (${insertEvent('$1', '(select) as once')}) select`;

/**
 * Keeps the event of a request that changed nothing: one that was refused, or that found everything as it wants it.
 * (A request that changes something keeps its event in the transaction of the change.) Needs no permission of its own:
 * what is kept is that the caller asked.
 */
export async function recordOutcome(scope: Scope, details: EventDetails): Promise<void> {
  organisationOf(scope.actor);
  const event = eventValues(scope, details);
  if (event === '[]') return;
  await runStatement(scope.session, { name: 'keep-event', text: keepEvent, values: [event] });
}

/**
 * Keeps the events of lookups, all at once and after they were answered.
 * @param events rows of `eventRow`, all of the organisation of the scope
 */
export async function recordLookups(scope: Scope, events: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  organisationOf(scope.actor);
  await runStatement(scope.session, { name: 'keep-event', text: keepEvent, values: [storableJson(events)] });
}
