import { authorise, may, organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import {
  booleanCondition, filterCondition, idCondition, Parameters, textCondition, wordCondition, type BooleanFilter, type FieldCompiler, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import { foldedSql } from '../shared/fold.ts';
import { orderedText, orderOf, type OrderField, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import type { ListQuery } from '../shared/read-page.ts';
import { parentsById, readPages } from '../shared/read-pages.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { joinedWithWhatCame, type Comparison } from './check-comparison.ts';
import type { Candidate, LineOutcome } from './duplicate-check.ts';

/** A line of a duplicate check, or somebody who is in none of its lines. */
export interface CheckLine {
  readonly id: string;
  readonly checkId: string;
  readonly lineNumber: number | null;
  readonly userName: string | null;
  readonly externalId: string | null;
  readonly mail: string | null;
  readonly displayName: string | null;
  readonly outcome: LineOutcome;
  readonly reason: string;
  readonly userId: string | null;
  readonly candidates: readonly Candidate[];
  /** What came since; absent where it was not read. */
  readonly comparison?: Comparison;
  readonly comparisonReason?: string;
}

/** Which lines; the shape of the GraphQL input `DuplicateCheckLineFilter`. */
export type CheckLineFilter = object;

const column = (name: string): string => `duplicate_check_lines.${name}`;
const text = (name: string): FieldCompiler => (filter: TextFilter, parameters) => textCondition(filter, foldedSql(column(name)), parameters);
const curedSql = `exists (select from duplicate_cures as cure where cure.organisation_id = $1 and cure.line_id = duplicate_check_lines.id and cure.undone_at is null)`;

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, column('id'), parameters),
  userName: text('user_name'),
  displayName: text('display_name'),
  mail: text('mail'),
  outcome: (filter: WordFilter, parameters) => wordCondition(filter, column('outcome'), parameters),
  comparison: (filter: WordFilter, parameters) => wordCondition(filter, 'came.comparison', parameters),
  hasCandidates: (filter: BooleanFilter, parameters) => booleanCondition(filter, `(${column('candidates')} <> '[]')`, parameters),
  isCured: (filter: BooleanFilter, parameters) => booleanCondition(filter, curedSql, parameters),
};

// Under the names of the GraphQL enum `DuplicateCheckLineOrderField`.
const orders: Readonly<Record<string, OrderField>> = {
  LINE: { sql: column('line_number'), type: 'numeric', nullable: true },
  USER_NAME: { sql: orderedText(column('user_name_key')), type: 'text', nullable: true },
};

const columns = ['id', 'check_id', 'line_number', 'user_name', 'external_id', 'mail', 'display_name', 'outcome', 'reason', 'user_id', 'candidates'];

/**
 * A page of the lines of each of these checks, in the order of the list unless another is asked for.
 * @param properties which properties of the lines will be looked at, where that is known; what came is read only where it is among them
 * @throws Invalid where the page or the filter is not one
 */
export async function findCheckLines(
  scope: Scope, checkIds: readonly string[], page: PageRequest, filter?: CheckLineFilter | null, orderBy?: OrderRequest | null, properties?: ReadonlySet<string>,
): Promise<Page<CheckLine>[]> {
  authorise(scope.actor, 'user:read');
  const compares = asksForComparison(filter) || !properties || ['comparison', 'comparisonReason'].some((name) => properties.has(name));
  if (asksForComparison(filter)) authorise(scope.actor, 'provisioning:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `duplicate_check_lines.organisation_id = $1 and duplicate_check_lines.check_id = parent.id and ${filterCondition(filter ?? {}, fields, parameters)}`;
  const list: ListQuery<CheckLine> = {
    table: 'duplicate_check_lines', columns, condition, parameters, order: orderOf(orders, orderBy), toItem: toLine,
    ...(compares && may(scope.actor, 'provisioning:read') ? { joined: joinedWithWhatCame, alsoSelected: ', came.comparison, came.told' } : {}),
  };
  return readPages(scope.session, list, parentsById(checkIds), page);
}

function asksForComparison(filter: CheckLineFilter | null | undefined): boolean {
  const { comparison, and, or, not } = (filter ?? {}) as { comparison?: unknown; and?: readonly object[] | null; or?: readonly object[] | null; not?: object | null };
  return (comparison ?? null) !== null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asksForComparison);
}

const selectLines = `
  select ${columns.map((name) => column(name)).join(', ')}, came.comparison, came.told from duplicate_check_lines ${joinedWithWhatCame}
  where duplicate_check_lines.organisation_id = $1 and duplicate_check_lines.id = any($2::uuid[])`;

/** The lines with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadCheckLines(scope: Scope, ids: readonly string[]): Promise<(CheckLine | null)[]> {
  authorise(scope.actor, 'user:read');
  return readCheckLines(scope, ids);
}

/** The same, as part of a use case that has authorised its caller. */
export async function readCheckLines({ session, actor }: Pick<Scope, 'session' | 'actor'>, ids: readonly string[]): Promise<(CheckLine | null)[]> {
  const rows = await runStatement(session, { name: 'load-check-lines', text: selectLines, values: [organisationOf(actor), ids.filter(isUuid)] });
  const byId = new Map(rows.map((row) => [row['id'], toLine(row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

function toLine(row: Row): CheckLine {
  const line = {
    id: row['id'], checkId: row['check_id'], lineNumber: row['line_number'], userName: row['user_name'], externalId: row['external_id'], mail: row['mail'], displayName: row['display_name'],
    outcome: row['outcome'], reason: row['reason'], userId: row['user_id'], candidates: row['candidates'],
  } as CheckLine;
  return row['comparison'] === undefined ? line : { ...line, comparison: row['comparison'] as Comparison, comparisonReason: row['told'] as string };
}
