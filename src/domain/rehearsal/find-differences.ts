import { authorise, organisationOf } from '../access/authorise.ts';
import { foldedSql } from '../shared/fold.ts';
import { filterCondition, idCondition, Parameters, textCondition, wordCondition, type FieldCompiler, type TextFilter, type WordFilter } from '../shared/filter-sql.ts';
import { orderedText, orderOf, type OrderField, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import type { Difference, DifferenceKind } from './difference.ts';
import { withDifferences } from './differences-sql.ts';
import { rehearsalSession } from './rehearsal-session.ts';
import type { Rehearsal } from './rehearsal.ts';

/** Which differences; the shape of the GraphQL input `RehearsalDifferenceFilter`. */
export type DifferenceFilter = object;

const fields: Record<string, FieldCompiler> = {
  resourceType: (filter: WordFilter, parameters) => wordCondition(filter, 'differences.resource_type', parameters),
  resourceId: (filter: TextFilter, parameters) => idCondition(filter, 'differences.id', parameters),
  kind: (filter: WordFilter, parameters) => wordCondition(filter, 'differences.kind', parameters),
  name: (filter: TextFilter, parameters) => textCondition(filter, 'differences.name_key', parameters),
  displayName: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('differences.display_name'), parameters),
};

// Under the names of the GraphQL enum `RehearsalDifferenceOrderField`.
const orders: Readonly<Record<string, OrderField>> = {
  NAME: { sql: orderedText('differences.name_key'), type: 'text', nullable: false },
  KIND: { sql: orderedText('differences.kind'), type: 'text', nullable: false },
};
const byName: OrderRequest = { field: 'NAME' };

/**
 * The users and groups of which a rehearsal has made others than they really are, by name unless another order is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findDifferences(scope: Scope, rehearsal: Rehearsal, page: PageRequest, filter?: DifferenceFilter | null, orderBy?: OrderRequest | null): Promise<Page<Difference>> {
  authorise(scope.actor, 'provisioning:read');
  authorise(scope.actor, 'user:read');
  const { copyId } = rehearsal;
  const parameters = new Parameters(valuesOf(scope, rehearsal));
  const condition = filterCondition(filter ?? {}, fields, parameters);
  return readPage(rehearsalSession(scope), {
    with: withDifferences, table: 'differences', columns: ['id', 'resource_type', 'name', 'display_name', 'kind'], condition, parameters, order: orderOf(orders, orderBy ?? byName),
    toItem: (row) => ({ copyId, resourceType: row['resource_type'], resourceId: row['id'], name: row['name'], displayName: row['display_name'], kind: row['kind'] }) as Difference,
  }, page);
}

/** How many users, or groups, a rehearsal has made others of, by what it has made of them. */
export type DifferenceCounts = Readonly<Partial<Record<DifferenceKind, number>>>;

/** What a rehearsal has made of how many users and groups. */
export async function countDifferences(scope: Scope, rehearsal: Rehearsal): Promise<{ users: DifferenceCounts; groups: DifferenceCounts }> {
  authorise(scope.actor, 'provisioning:read');
  const text = `${withDifferences} select resource_type, kind, count(*)::int as count from differences group by 1, 2`;
  const rows = await runStatement(rehearsalSession(scope), { name: 'count-differences', text, values: valuesOf(scope, rehearsal) });
  const of = (type: string): DifferenceCounts => Object.fromEntries(rows.filter((row) => row['resource_type'] === type).map((row) => [row['kind'], row['count']]));
  return { users: of('USER'), groups: of('GROUP') };
}

function valuesOf({ actor }: Scope, { copyId, startedAt }: Rehearsal): unknown[] {
  return [organisationOf(actor), copyId, startedAt];
}
