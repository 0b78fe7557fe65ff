import { organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { eventValues, insertEvent, type EventDetails } from './event-values.ts';

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
