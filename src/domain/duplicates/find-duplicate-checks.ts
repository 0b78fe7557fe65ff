import { authorise, organisationOf } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { filterCondition, idCondition, momentCondition, Parameters, type FieldCompiler, type MomentFilter, type TextFilter } from '../shared/filter-sql.ts';
import { orderOf, type OrderField, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { joinedWithWhatCame, type Comparison } from './check-comparison.ts';
import { DuplicateCheckSchema, lineOutcomes, type DuplicateCheck, type LineOutcome } from './duplicate-check.ts';

/** Which duplicate checks; the shape of the GraphQL input `DuplicateCheckFilter`. */
export type DuplicateCheckFilter = object;

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'duplicate_checks.id', parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'duplicate_checks.created_at', parameters),
};

// Under the names of the GraphQL enum `DuplicateCheckOrderField`.
const orders: Readonly<Record<string, OrderField>> = {
  CREATED_AT: { sql: 'duplicate_checks.created_at', type: 'timestamptz', nullable: false },
};

/**
 * The duplicate checks of the organisation that match, the newest first unless another order is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findDuplicateChecks(scope: Scope, page: PageRequest, filter?: DuplicateCheckFilter | null, orderBy?: OrderRequest | null): Promise<Page<DuplicateCheck>> {
  authorise(scope.actor, 'user:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `duplicate_checks.organisation_id = $1 and ${filterCondition(filter ?? {}, fields, parameters)}`;
  return readPage(scope.session, { ...entityRows(scope.em, DuplicateCheckSchema), condition, parameters, order: orderOf(orders, orderBy), newestFirst: true }, page);
}

/** The duplicate checks with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadDuplicateChecks(scope: Scope, ids: readonly string[]): Promise<(DuplicateCheck | null)[]> {
  authorise(scope.actor, 'user:read');
  const found = await scope.em.find(DuplicateCheckSchema, { organisationId: organisationOf(scope.actor), id: { $in: ids.filter(isUuid) } });
  const byId = new Map(found.map((check) => [check.id, check]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** How many lines of a check have each outcome. */
export type OutcomeCounts = Readonly<Record<LineOutcome, number>>;

const countOutcomes = `
  select check_id, outcome as word, count(*)::int as count from duplicate_check_lines where organisation_id = $1 and check_id = any($2::uuid[]) group by 1, 2`;

/** How many lines of each of these checks have each outcome. Part of reading them. */
export async function countOutcomesOf(scope: Scope, ids: readonly string[]): Promise<OutcomeCounts[]> {
  const counts = await countWords(scope, countOutcomes, ids);
  return ids.map((id) => Object.fromEntries(lineOutcomes.map((outcome) => [outcome, counts(id, outcome)])) as Record<LineOutcome, number>);
}

/** How many lines of a check compare in each way with what came. */
export type ComparisonCounts = Readonly<Record<Comparison, number>>;

const countComparisons = `
  select check_id, came.comparison as word, count(*)::int as count from duplicate_check_lines ${joinedWithWhatCame}
  where duplicate_check_lines.organisation_id = $1 and check_id = any($2::uuid[]) and duplicate_check_lines.outcome <> 'PROBLEM' group by 1, 2`;

/** How many lines of each of these checks compare in each way with what came since. */
export async function countComparisonsOf(scope: Scope, ids: readonly string[]): Promise<ComparisonCounts[]> {
  authorise(scope.actor, 'provisioning:read');
  const counts = await countWords(scope, countComparisons, ids);
  return ids.map((id) => ({ NOTHING_YET: counts(id, 'NOTHING_YET'), AS_FORETOLD: counts(id, 'AS_FORETOLD'), OTHERWISE: counts(id, 'OTHERWISE') }));
}

async function countWords(scope: Scope, text: string, ids: readonly string[]): Promise<(id: string, word: string) => number> {
  authorise(scope.actor, 'user:read');
  const rows = await runStatement(scope.session, { text, values: [organisationOf(scope.actor), ids] });
  const counts = new Map(rows.map((row) => [`${String(row['check_id'])} ${String(row['word'])}`, row['count'] as number]));
  return (id, word) => counts.get(`${id} ${word}`) ?? 0;
}
