import type { EntityManager } from '@mikro-orm/postgresql';
import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

/*
 * Who holds values of a field. Every value has an entry among the lookup values (user-information.ts), so an index tells.
 */

const countText = 'select attribute, count(distinct user_id)::int as count from user_lookup_values where organisation_id = $1 and attribute = any($2::text[]) group by attribute';

/** How many users hold a value of each of these fields, in the order of the ids. */
export async function countHoldersOf(scope: Scope, fieldIds: readonly string[]): Promise<number[]> {
  authorise(scope.actor, 'user-information-field:read');
  const rows = await runStatement(scope.session, { name: 'count-field-holders', text: countText, values: [organisationOf(scope.actor), fieldIds] });
  const counts = new Map(rows.map((row) => [row['attribute'], row['count'] as number]));
  return fieldIds.map((id) => counts.get(id) ?? 0);
}

/** The same for one field, in a transaction. */
export async function countHolders(em: EntityManager, organisationId: string, fieldId: string): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    'select count(distinct user_id)::int as count from user_lookup_values where organisation_id = ? and attribute = ?', [organisationId, fieldId]);
  return row?.count ?? 0;
}

const holders = 'organisation_id = ? and id in (select user_id from user_lookup_values where organisation_id = ? and attribute = ?)';

/** Makes every user that holds a value count as changed. */
export async function touchHolders(em: EntityManager, organisationId: string, fieldId: string, now: Date): Promise<void> {
  await em.execute(`update users set version = version + 1, updated_at = ? where ${holders}`, [now, organisationId, organisationId, fieldId]);
}

/** Takes the values of a field from all users; they count as changed. */
export async function removeValues(em: EntityManager, organisationId: string, fieldId: string, now: Date): Promise<void> {
  await em.execute(
    `update users set attributes = attributes - ?::text, search = search - ?::text, version = version + 1, updated_at = ? where ${holders}`,
    [fieldId, fieldId, now, organisationId, organisationId, fieldId]);
  await em.execute('delete from user_lookup_values where organisation_id = ? and attribute = ?', [organisationId, fieldId]);
}
