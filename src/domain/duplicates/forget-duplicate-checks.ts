import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';
import { undoDays } from './duplicate-cure.ts';

const day = 86_400_000;
// With a day more, so that nothing goes while somebody undoes it.
const forgetMemories = `update duplicate_cures set memory = null where organisation_id = $1 and memory is not null and created_at < $2`;
const forgetChecks = `
  with gone as (delete from duplicate_checks where organisation_id = $1 and created_at < $2 returning 1)
  select count(*)::int as count from gone`;

/**
 * Deletes duplicate checks that are older than so many days, and what was kept to undo cures that can be undone no more. The cures
 * themselves stay: ids of merged accounts lead on for ever.
 * @returns how many checks
 */
export async function forgetDuplicateChecks(scope: Scope, days: number): Promise<number> {
  authorise(scope.actor, 'platform:write');
  const organisationId = organisationOf(scope.actor);
  const before = (some: number): Date => new Date(scope.now.getTime() - some * day);
  const [, [row] = []] = await runStatements(scope.session, [
    { name: 'forget-memories', text: forgetMemories, values: [organisationId, before(undoDays + 1)] },
    { name: 'forget-checks', text: forgetChecks, values: [organisationId, before(days)] },
  ]);
  return Number(row?.['count'] ?? 0);
}
