import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

const day = 86_400_000;
const atOnce = 5000;

// What is not counted yet stays until it is.
const forget = `
  with gone as (
    delete from provisioning_events where organisation_id = $1 and id = any (array(
      select id from provisioning_events where organisation_id = $1 and decision in ('MATCHED', 'UNMATCHED') and occurred_at < $2 and transaction_id < rolled_up_to($1)
      order by occurred_at limit ${atOnce}))
    returning 1
  )
  select count(*)::int as count from gone`;

/**
 * Deletes the events of lookups that are older than so many days. They stay in all counts.
 * @param signal ends it between two steps
 * @returns how many
 */
export async function forgetLookups(scope: Scope, days: number, signal?: AbortSignal): Promise<number> {
  authorise(scope.actor, 'platform:write');
  const values = [organisationOf(scope.actor), new Date(scope.now.getTime() - days * day)];
  for (let total = 0; ;) {
    const [row] = await runStatement(scope.session, { text: forget, values });
    const count = Number(row?.['count'] ?? 0);
    total += count;
    if (count < atOnce || signal?.aborted) return total;
  }
}
